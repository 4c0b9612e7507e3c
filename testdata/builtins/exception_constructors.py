# Every builtin exception, made with no, one, two and five arguments: args, str and repr.
import builtins

for name in sorted(dir(builtins)):
    cls = getattr(builtins, name)
    if not (isinstance(cls, type) and issubclass(cls, BaseException)) or cls.__name__ != name:
        continue
    print(name, [b.__name__ for b in cls.__mro__[1:-1]])
    for args in ((), ("a",), (1, "b"), (1, 2, 3, 4, 5), ("m", [ValueError(1)]), ("c", b"d", 0, 1, "r"), ("c", "d", 0, 1, "r"), ("d", 0, 1, "r")):
        try:
            error = cls(*args)
            print("   ", args, error.args, repr(str(error)), repr(error))
        except Exception as failure:
            print("   ", args, "!", type(failure).__name__, failure)
