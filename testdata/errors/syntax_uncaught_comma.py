# A missing comma in a call, uncaught.
print("a" "b", "c")
print("x", 1
      2)
