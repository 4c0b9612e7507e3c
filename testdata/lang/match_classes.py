# match: class patterns, __match_args__, attributes, builtin classes, dataclasses, errors.
import dataclasses
import enum


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


@dataclasses.dataclass
class Circle:
    center: Point
    radius: float


class Shade(enum.Enum):
    LIGHT = 1
    DARK = 2


class Sub(Point):
    __match_args__ = ("x",)


def kind(v):
    match v:
        case Sub(5):
            return "sub with 5"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y=y):
            return f"point {x} {y}"
        case Circle(Point(0, 0), r):
            return f"circle at origin {r}"
        case Circle(center=Point(x, _)):
            return f"circle at x {x}"
        case Shade.LIGHT:
            return "light"
        case Shade():
            return "shade"
        case bool(b):
            return f"bool {b}"
        case int(i) | float(i):
            return f"number {i}"
        case str("magic"):
            return "magic"
        case str(s) | bytes(s) | bytearray(s):
            return f"text {s}"
        case list([a, *_]) | tuple((a, *_)):
            return f"starts with {a}"
        case dict({"k": k}):
            return f"dict with k {k}"
        case set() | frozenset():
            return "set"
        case type(__name__=name):
            return f"type {name}"
        case object(__class__=c):
            return f"object of {c.__name__}"


for v in (Sub(5, 1), Sub(0, 0), Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Circle(Point(0, 0), 1), Circle(Point(3, 0), 1), Circle(5, 1), Shade.LIGHT, Shade.DARK,
          True, 5, 2.5, "magic", "other", b"x", bytearray(b"y"), [1], (2, 3), [], {"k": 1}, {}, {1}, frozenset(), int, None, 1j):
    print(kind(v))


class NoArgs:
    a = 1


class Bad:
    __match_args__ = ["x"]
    x = 1


class Bad2:
    __match_args__ = (5,)


class Twice:
    __match_args__ = ("x", "y")
    x = y = 1


class Lazy:
    __match_args__ = ("v", "missing")

    @property
    def v(self):
        print("property read", end=" ")
        return 1


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def source(pattern, value):
    space = dict(globals(), value=value)
    exec(f"match value:\n case {pattern}: result = 'matched'\n case _: result = 'no'", space)
    return space["result"]


for pattern, value in (("NoArgs(1)", NoArgs()), ("NoArgs(a=1)", NoArgs()), ("NoArgs(b=1)", NoArgs()), ("Bad(1)", Bad()), ("Bad2(1)", Bad2()), ("Twice(1, 1, 1)", Twice()),
                       ("Twice(1, x=1)", Twice()), ("Lazy(1)", Lazy()), ("Lazy(1, 2)", Lazy()), ("int(1, 2)", 1), ("int(x=1)", 1), ("value()", 1), ("int(real=5)", 5), ("undefined()", 1),
                       ("Point()", Point(1, 2)), ("object()", 5), ("Point(1, 2, 3)", Point(1, 2)), ("Point(x=1, x=2)", 1), ("Point(x=a, y=a)", 1), ("float(1)", 1), ("Point", 5), ("int | str", 1),
                       ("int() | str()", "s"), ("(int() | str()) as z", 1), ("[int(), str()]", [1, "a"]), ("Shade.DARK | Shade.LIGHT", Shade.DARK), ("Point(1, y=2)", Point(1, 2))):
    print(pattern, end=" -> ")
    attempt(lambda: source(pattern, value))


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "fake"


class Fake(metaclass=Meta):
    pass


print(source("Fake()", "fake"), source("Fake()", 5))
