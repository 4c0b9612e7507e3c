# A character that has no place in a program.
x = 5
y = x – 1
