# dataclasses: fields, options, inheritance, post-init, replace, errors.
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 5

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
print(p, p == Point(1, 2), p != Point(1), Point(3), p.norm(), Point(1).tags is Point(1).tags, Point.count, [f.name for f in fields(Point)], Point.__match_args__, Point.__doc__, p.__hash__)
print(asdict(Point(1, 2, [Point(3)])), astuple(p), replace(p, y=9), is_dataclass(p), is_dataclass(Point), is_dataclass(5))


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


print(sorted([Version(2), Version(1, 5), Version(1)]), Version(1) < Version(2), Version(1) >= Version(1), hash(Version(1)) == hash(Version(1)), {Version(1): "v"}[Version(1)])


@dataclass
class Child(Point):
    z: int = 3
    x: float = 1.5

    def __post_init__(self):
        self.total = self.x + self.y + self.z


print(Child(), Child(2, 3, [], 4), Child().total, Child.__match_args__)


@dataclass
class Init:
    a: int
    factor: InitVar[int] = 2
    b: int = field(init=False)
    _: KW_ONLY
    c: int = 0
    d: int = field(default=7, kw_only=True, hash=False, metadata={"unit": "m"})

    def __post_init__(self, factor):
        self.b = self.a * factor


print(Init(1), Init(1, 5, c=9), fields(Init)[-1].metadata["unit"], fields(Init)[0].type, Init.factor)


@dataclass(slots=True, kw_only=True)
class Slotted:
    a: int = 1
    b: str = "b"


s = Slotted(b="c")
print(s, Slotted.__slots__, hasattr(s, "__dict__"))


@dataclass(eq=False, repr=False, init=False, match_args=False)
class Bare:
    a: int = 1


print(Bare().a, Bare() == Bare(), hasattr(Bare, "__match_args__"))


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: list = field(hash=False, default=None)


print(hash(Hashed(1)) == hash(Hashed(1, [])), make_dataclass("Made", ["a", ("b", int), ("c", int, 5)], bases=(), namespace={"m": lambda self: self.a})(1, 2), make_dataclass("M", [("q", int)], frozen=True)(1))


@dataclass
class Rec:
    me: object = None


r = Rec()
r.me = r
print(r)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def bad_default():
    @dataclass
    class B:
        a: list = []


def bad_order():
    @dataclass
    class B:
        a: int = 1
        b: int


def bad_frozen():
    @dataclass
    class B(Version):
        pass


def order_exists():
    @dataclass(order=True)
    class B:
        a: int
        def __lt__(self, other): return True


for f in (lambda: Point(), lambda: Point(1, 2, [], 3), lambda: Point(z=1), lambda: setattr(Version(1), "major", 2), lambda: delattr(Version(1), "major"), lambda: setattr(s, "zz", 1), lambda: Version(1) < 5, lambda: hash(p), bad_default, bad_order, bad_frozen, order_exists, lambda: fields(5), lambda: asdict(5), lambda: replace(5), lambda: replace(Init(1), b=5), lambda: field(default=1, default_factory=list), lambda: make_dataclass("X", ["a", "a"]), lambda: make_dataclass("X", ["1a"]), lambda: Point(1) < Point(2), lambda: Slotted(1), lambda: dataclass(order=True, eq=False)(type("X", (), {}))):
    attempt(f)
try:
    Version(1).minor = 5
except FrozenInstanceError as error:
    print(isinstance(error, AttributeError), error)
match Point(1, 2):
    case Point(x, y=2):
        print("matched", x)
import copy
print(copy.copy(p) == p, copy.deepcopy(Point(1, 2, [[1]])).tags, copy.replace(p, x=8), repr(fields(Point)[1])[:30])
