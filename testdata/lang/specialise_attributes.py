# Attribute caches must see every later change: classes, bases, instances, shapes, modules.
import math


class A:
    x = "class A"

    def m(self):
        return "A.m"


class B(A):
    pass


def read(o):
    return o.x


def call(o):
    return o.m()


def warm(f, o, n=50):
    for _ in range(n):
        result = f(o)
    return result


b = B()
print(warm(read, b), warm(call, b))
A.x = "changed"
print(read(b))
B.x = "on B"
print(read(b))
b.x = "on b"
print(warm(read, b))
del b.x
print(read(b))
del B.x
print(read(b))
B.m = lambda self: "B.m"
print(call(b))
b.m = lambda: "instance m"
print(call(b))
del b.m, B.m
print(call(b))
B.x = property(lambda self: "property")
print(read(b))
b.__dict__["x"] = "hidden by property"
print(read(b))
B.x = "plain"
print(read(b))


class C:
    x, m = "class C", lambda self: "C.m"


b.__class__ = C
print(read(b), call(b))
b.__dict__.clear()
print(read(b))


class Shapes:
    def __init__(self, kind):
        if kind:
            self.a = 1
            self.x = "a first"
        else:
            self.x = "x first"
            self.a = 2


objects = [Shapes(i % 2) for i in range(60)]
print({read(o) for o in objects} == {"a first", "x first"}, sum(o.a for o in objects))
for o in objects:
    if o.a == 1:
        del o.a
    o.extra = 1
print(read(objects[0]), read(objects[1]), objects[0].__dict__, objects[1].__dict__)


def write(o, v):
    o.x = v
    return o.x


o = Shapes(0)
for i in range(50):
    write(o, i)
print(o.x)
Shapes.x = property(lambda self: "getter", lambda self, v: None)
print(write(o, 5), o.__dict__["x"])
del Shapes.x
print(write(o, 6))
Shapes.__setattr__ = lambda self, n, v: object.__setattr__(self, n, ("hooked", v))
print(write(o, 7))
del Shapes.__setattr__
Shapes.__getattr__ = lambda self, n: "fallback"
print(o.nothing, o.x)
Shapes.__getattribute__ = lambda self, n: "everything"
print(o.x, read(o))
del Shapes.__getattribute__
print(o.x)


def pi():
    return math.pi


for _ in range(50):
    pi()
old = math.pi
math.pi = "changed"
print(pi())
math.pi = old
print(round(pi(), 3))


class D(A):
    pass


d = D()
warm(call, d)
D.__bases__ = (C,)
print(call(d), read(d))
C.m = lambda self: "new C.m"
print(call(d))


class Slots:
    __slots__ = ("x",)


s = Slots()
s.x = 1
print(warm(read, s))
del s.x
try:
    read(s)
except AttributeError as error:
    print(error)


def make(n):
    cls = type(f"T{n}", (), {"x": n, "m": lambda self: n})
    return cls()


print([read(make(n)) for n in range(12)], [call(make(n)) for n in range(12)], [read(v) for v in (s.__class__, A, d) if hasattr(v, "x")][1:])
