# Errors of every str method when it is called with too few, too many or wrong arguments.
methods = [m for m in dir(str) if not m.startswith("_")]
print(len(methods), methods)
for m in methods:
    for args in ((), (5,), (None,), (b"x",), ("a", "b", "c", "d"), ([],)):
        try:
            result = getattr("a,b", m)(*args)
            print(m, args, "->", repr(result))
        except (TypeError, ValueError, LookupError, AttributeError) as error:
            print(m, args, "!", type(error).__name__, error)
