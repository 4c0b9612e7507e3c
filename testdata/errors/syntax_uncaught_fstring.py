# Inside of an f-string.
name = "x"
print(f"hello {name!z} and {name}")
