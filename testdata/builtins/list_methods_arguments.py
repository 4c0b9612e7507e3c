# Errors of every method of list, tuple, set and dict when it is called with wrong arguments.
for kind, make in ((list, lambda: [1, 2]), (tuple, lambda: (1, 2)), (dict, lambda: {1: 2})):
    methods = [m for m in dir(kind) if not m.startswith("_")]
    print(kind.__name__, methods)
    for m in methods:
        for args in ((), (1,), ("x",), (None,), ([],), (1, 2), (1, 2, 3, 4)):
            value = make()
            try:
                result = getattr(value, m)(*args)
                print(m, args, "->", result, value)
            except (TypeError, ValueError, LookupError) as error:
                print(m, args, "!", type(error).__name__, error)
