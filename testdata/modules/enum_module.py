# enum: Enum, IntEnum, StrEnum, Flag, auto, aliases, functional API, members, errors.
from enum import *


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name}={self.value}"

    @classmethod
    def default(cls): return cls.GREEN


print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.RED.name, Color.RED.value, Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__, Color.RED.describe(), Color.default(), Color.RED in Color, 1 in Color, 9 in Color, Color.RED == 1, Color.RED is Color(1), hash(Color.RED) == hash("RED"), {Color.RED: 1}, isinstance(Color.RED, Color), type(Color.RED), list(reversed(Color)), f"{Color.RED}", f"{Color.RED!r:>20}", Color, bool(Color.RED), dir(Color)[:3])


class Num(IntEnum):
    ONE = 1
    TWO = 2


class Text(StrEnum):
    A = auto()
    LONG_NAME = auto()
    OWN = "own"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class IPerm(IntFlag):
    A = 1
    B = 2


print(Num.ONE + 1, Num.ONE < Num.TWO, repr(Num.ONE), str(Num.ONE), f"{Num.ONE}", f"{Num.ONE:03}", [10, 20][Num.ONE], Num(2), int(Num.TWO), Num.ONE == 1, sorted([Num.TWO, Num.ONE]), "%d" % Num.TWO, Text.A, repr(Text.A), Text.LONG_NAME, Text.A + "!", Text.OWN == "own", Text("own"), str(Text.A))
print(Perm.R | Perm.W, Perm.RW, ~Perm.R, Perm.R & Perm.W, Perm(0), Perm(3), Perm(7), Perm.R in Perm.RW, list(Perm.RW), len(Perm.RW), Perm.R ^ Perm.RW, bool(Perm(0)), repr(Perm.R | Perm.X), Perm.RW.name, (Perm.R | Perm.X).name, Perm.R.value, list(Perm), IPerm.A | 4, IPerm(8), IPerm.A + 1, repr(IPerm.A | IPerm.B), IPerm(3), ~IPerm.A, IPerm.A | IPerm.B == 3)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self): return round(self.mass / self.radius, 3)


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    X = auto()
    Y = auto()

    @classmethod
    def _missing_(cls, value): return cls.X if value == "default" else None


class WithNew(bytes, Enum):
    def __new__(cls, value, label):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label = label
        return self
    P = (1, "pee")


class Mixed(Enum):
    _ignore_ = "i"
    i = 5
    A = member(lambda self: 1)
    B = nonmember(7)
    class Inner: pass


print(Planet.EARTH.density, Planet((0.64, 3.39)), Auto.X.value, Auto.Y.value, Auto("default"), WithNew.P.label, WithNew.P, WithNew(1), Mixed.B, Enum("F", "A B C").B, Enum("G", {"X": 10}).X.value, Enum("H", ["P", "Q"], start=5).Q.value, IntEnum("I", "A").A == 1, unique(Color.__class__("U", (Enum,), Color.__class__.__prepare__("U", (Enum,))) if 0 else Num))
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.RED) is Color.RED, Color.RED.__class__.__name__, Color.__doc__, Enum.__name__, EnumType is type(Color))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def duplicate():
    class D(Enum):
        A = 1
        A = 2


def extend():
    class E(Color):
        X = 1


def not_unique():
    @unique
    class U(Enum):
        A = 1
        B = 1


for f in (lambda: Color(9), lambda: Color["NO"], lambda: Color.NO, lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), duplicate, extend, not_unique, lambda: Color.RED < Color.GREEN, lambda: Color(), lambda: Perm(99), lambda: Perm("x"), lambda: Perm.R | 1, lambda: Text(5), lambda: StrEnum("S", {"A": 5}), lambda: setattr(Color.RED, "value", 5), lambda: setattr(Color.RED, "name", "x"), lambda: Auto("zz"), lambda: Color.RED.GREEN, lambda: type("X", (Num,), {}), lambda: Color.RED(), lambda: Enum("X", "a a"), lambda: verify(CONTINUOUS)(IntEnum("C", {"A": 1, "B": 3})), lambda: len(Color.RED), lambda: Color[1], lambda: Color.__members__.update({})):
    attempt(f)
match Color(2):
    case Color.RED: print("red")
    case Color.GREEN: print("green")
