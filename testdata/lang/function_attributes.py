# Functions as objects: attributes, defaults, docs, names, comparison, methods.
import types


def f(a, b=1, *, c=2) -> int:
    "The doc."
    return a + b + c


f.extra = [1]
f.__dict__["more"] = 2
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__dict__, f.__closure__, f.__globals__ is globals())
f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__ = "renamed", None, (10,), {"c": 20}
print(f.__name__, f.__qualname__, f.__doc__, f(1), repr(f).split(" at ")[0])
f.__defaults__ = None
f.__qualname__ = "a.b"
try:
    f(1)
except TypeError as error:
    print(error)
for attribute, value in (("__name__", 5), ("__qualname__", 5), ("__defaults__", [1]), ("__kwdefaults__", 1), ("__dict__", 5), ("__globals__", {}), ("__closure__", ()), ("__annotations__", 5), ("__type_params__", 5)):
    try:
        setattr(f, attribute, value)
        print(attribute, "set")
    except (TypeError, AttributeError) as error:
        print(attribute, type(error).__name__, error)
del f.extra
try:
    f.extra
except AttributeError as error:
    print(error)
try:
    del f.__name__
except TypeError as error:
    print(error)


class C:
    def m(self, x=1):
        "Method doc."
        return self, x

    @classmethod
    def k(cls): return cls

    @staticmethod
    def s(): return "s"


c = C()
m = c.m
print(m.__name__, m.__doc__, m.__self__ is c, m.__func__ is C.m, m.__qualname__, m.__defaults__, type(m).__name__, C.k.__self__ is C, type(C.s).__name__)
print(c.m == c.m, c.m is c.m, hash(c.m) == hash(c.m), c.m == C().m, C.k == C.k, m(2)[1])
try:
    m.attribute = 1
except AttributeError as error:
    print(error)
C.m.attribute = 1
print(m.attribute)
bound = types.MethodType(lambda self, y: (self, y), 5)
print(bound(6), bound.__self__)
try:
    types.MethodType(5, 6)
except TypeError as error:
    print(error)
try:
    types.MethodType(len, None)
except TypeError as error:
    print(error)
print(types.MethodType(len, "abc")(), len.__name__, len.__self__.__name__, len.__module__, [].append.__self__, [].append.__name__, str.upper.__name__, str.upper.__objclass__.__name__, type(str.upper).__name__, type([].append).__name__, type(len).__name__)
print(str.upper("a"), str.upper.__get__("b")(), list.append.__qualname__, [].append.__qualname__, int.__add__(1, 2), (5).__add__.__name__, type((5).__add__).__name__, type(int.__add__).__name__)
for bad in (lambda: str.upper(5), lambda: str.upper(), lambda: list.append({}, 1), lambda: int.__add__("a", 1), lambda: len.x, lambda: setattr(len, "x", 1), lambda: setattr(str.upper, "x", 1)):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(error)
print((lambda: 0).__name__, (lambda: 0).__qualname__, f.__get__(5, int).__self__, f.__call__.__self__ is f, callable(f), bool(f), f == f, f != (lambda: 0))
