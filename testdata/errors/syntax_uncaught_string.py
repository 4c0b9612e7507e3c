# A string that does not end.
print("before")
text = "never closed
print("after")
