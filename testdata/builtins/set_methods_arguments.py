# Errors of every method of set, frozenset, int and float when it is called with wrong arguments.
for kind, make in ((set, lambda: {1, 2}), (frozenset, lambda: frozenset([1, 2])), (int, lambda: 5), (float, lambda: 2.5), (complex, lambda: 1j), (bool, lambda: True)):
    methods = [m for m in dir(kind) if not m.startswith("_")]
    print(kind.__name__, methods)
    for m in methods:
        for args in ((), (1,), ("x",), (None,), ([],), (1, 2), (1, 2, 3, 4)):
            value = make()
            try:
                attribute = getattr(value, m)
                result = attribute(*args) if callable(attribute) else attribute
                print(m, args, "->", *(sorted(v, key=str) if isinstance(v, (set, frozenset)) else v for v in (result, value)))
            except (TypeError, ValueError, LookupError, OverflowError) as error:
                print(m, args, "!", type(error).__name__, error)
