# type: one and three arguments, attributes, comparison, subclasses, errors.
print(type(5), type("a"), type(None), type(type), type(...), type(NotImplemented), type(print), type(lambda: 0), type(type("X", (), {})()), type([].append), type(int.__add__), type(1j), type(range(0)), type(zip()), type(iter([])), type(x for x in ()))
X = type("X", (int,), {"a": 1, "m": lambda self: self.a, "__doc__": "made"})
x = X(5)
print(X, x, x.a, x.m(), X.__doc__, X.__bases__, X.__module__, X.__name__, X.__qualname__, X.__mro__, x + 1, isinstance(x, int), type(x) is X)
print(int.__name__, int.__module__, int.__qualname__, int.__bases__, int.__base__, bool.__base__, object.__base__, object.__bases__, type.__base__, int.__class__, int.__flags__ > 0, int.__basicsize__ > 0, int.__itemsize__ > 0, int.__dictoffset__, int.__weakrefoffset__, X.__text_signature__, int.__text_signature__)
print(int == int, int is int, int != str, type(5) == int, hash(int) == hash(int), {int: "i"}[type(3)], int.__subclasses__()[0], X in int.__subclasses__(), type.mro(bool), bool.mro(), int.__instancecheck__(5), int.__subclasscheck__(bool), repr(int), str(X), int | None, None | int, int | str | None)
X.b = 2
X.__name__ = "Renamed"
X.__qualname__ = "Q.R"
X.__module__ = "mod"
print(x.b, X.__name__, X, repr(x), X.__dict__["b"], "b" in dir(X), X.__annotations__, X.__type_params__, X.__abstractmethods__ if hasattr(X, "__abstractmethods__") else "not abstract")


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: type(), lambda: type(1, 2), lambda: type("X", (5,), {}), lambda: type("X", 5, {}), lambda: type("X", (), 5), lambda: type(5, (), {}), lambda: type("X", (), {}, 1), lambda: type("X\0", (), {}), lambda: setattr(int, "x", 1), lambda: setattr(X, "__name__", 5), lambda: setattr(X, "__name__", "a\0"), lambda: setattr(X, "__bases__", 5), lambda: setattr(X, "__bases__", ()), lambda: delattr(X, "nope"), lambda: delattr(X, "__name__"), lambda: delattr(int, "real"), lambda: X.nope, lambda: int.nope, lambda: type("X", (type, int), {}),
          lambda: type("X", (int, str), {}), lambda: type.__call__(), lambda: type.__new__(type), lambda: type.__new__(int, "X", (), {}), lambda: type("X", (bool,), {}), lambda: type("X", (object, object), {}), lambda: X.mro(5), lambda: int < str, lambda: int + int, lambda: int[0], lambda: type[int], lambda: len(int), lambda: iter(int), lambda: type.__setattr__(int, "x", 1), lambda: setattr(X, "__mro__", ()), lambda: setattr(X, "__dict__", {}), lambda: setattr(X, "__doc__", "new doc") or X.__doc__, lambda: type("X", (), {"__slots__": 5}), lambda: type("", (), {}).__name__, lambda: type("a b", (), {})().__class__.__name__, lambda: type("é", (), {}).__name__):
    attempt(f)
Y = type("Y", (), {1: 2, "k": 3}) if 0 else type("Y", (), dict(k=3))
print(Y().k, vars(Y)["k"], type(vars(Y)).__name__, sorted(n for n in vars(Y)))
Z = type.__new__(type, "Z", (Y,), {})
print(Z.__name__, Z.k, Y.__subclasses__() == [Z], type.__subclasses__(Y) == [Z], int.__prepare__() if 0 else type.__prepare__(), type.__doc__[:6])
del X
import gc
gc.collect()
print(type(x).__name__, x, callable(int), isinstance(int, type), issubclass(type, object), isinstance(type, type), type.__instancecheck__(int, True), isinstance(object, object), type(type(type(5))))
