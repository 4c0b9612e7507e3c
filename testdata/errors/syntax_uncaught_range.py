# A range over several characters, with wide ones before it.
日本 = 1
x = 日本 日本 + "é"
