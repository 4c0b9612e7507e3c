# __slots__: storage, inheritance, defaults, errors, with __dict__ and __weakref__.
import weakref


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"), type(Point.x).__name__, repr(Point.x))
p.x += 10
print(p.x)
del p.x


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


def assign(obj, name):
    setattr(obj, name, 1)


attempt(lambda: p.x)
attempt(lambda: assign(p, "z"))
attempt(lambda: delattr(p, "x"))
attempt(lambda: vars(p))
attempt(lambda: weakref.ref(p))


class Child(Point):
    __slots__ = ["z"]


class Open(Point):
    pass


c = Child(1, 2)
c.z = 3
print(c.x, c.y, c.z, hasattr(c, "__dict__"))
o = Open(1, 2)
o.anything = 4
print(o.__dict__, o.x)


class Single:
    __slots__ = "name"


s = Single()
s.name = "n"
print(s.name, Single.__slots__)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__, w.a)


class WithWeak:
    __slots__ = ("__weakref__",)


keep = WithWeak()
print(weakref.ref(keep)() is keep)


class Documented:
    __slots__ = {"a": "doc of a", "b": None}


print(Documented.a.__doc__, Documented.b.__doc__, sorted(Documented.__slots__))


class Private:
    __slots__ = ("__p",)

    def __init__(self):
        self.__p = 1


print(Private()._Private__p, [n for n in vars(Private) if "p" in n and not n.startswith("__")])
attempt(lambda: type("A", (), {"__slots__": ("x",), "x": 1}))
attempt(lambda: type("A", (), {"__slots__": ("1x",)}))
attempt(lambda: type("A", (), {"__slots__": (1,)}))
attempt(lambda: type("A", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: type("A", (int,), {"__slots__": ("x",)}))
attempt(lambda: type("A", (tuple,), {"__slots__": ("x",)}))
attempt(lambda: type("A", (Point, Single), {}))
attempt(lambda: Point.x.__get__(c, Child))
attempt(lambda: Child.z.__get__(p))
attempt(lambda: Point.x.__set__(5, 1))
print(Point.x.__get__(None, Point) is Point.x, Point.x.__objclass__.__name__, Point.x.__name__)


class Empty:
    __slots__ = ()


attempt(lambda: assign(Empty(), "x"))
q = Point(5, 6)
attempt(lambda: setattr(q, "__class__", Single))
q.__class__ = type("Same", (), {"__slots__": ("x", "y")})
print(q.x, type(q).__name__)
