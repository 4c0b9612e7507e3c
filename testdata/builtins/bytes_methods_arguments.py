# Errors of every method of bytes, bytearray, range and slice when it is called with wrong arguments.
for kind, make in ((bytes, lambda: b"a,b"), (bytearray, lambda: bytearray(b"a,b")), (range, lambda: range(3)), (slice, lambda: slice(1, 2)), (memoryview, lambda: memoryview(b"ab"))):
    methods = [m for m in dir(kind) if not m.startswith("_") and m not in ("obj",)]
    print(kind.__name__, methods)
    for m in methods:
        for args in ((), (5,), ("x",), (None,), ([],), (b"a", b"b", b"c", b"d")):
            value = make()
            try:
                attribute = getattr(value, m)
                result = attribute(*args) if callable(attribute) else attribute
                print(m, args, "->", repr(result).split(" at 0x")[0])
            except (TypeError, ValueError, LookupError, OverflowError, BufferError) as error:
                print(m, args, "!", type(error).__name__, error)
