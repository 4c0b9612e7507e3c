# KeyError shows the repr of the key.
table = {"a": {"b": 1}}
print(table["a"]["b"])
print(table["a"]["it's\n"]["c"])
