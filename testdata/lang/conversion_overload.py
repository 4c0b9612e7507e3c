# Conversion dunders: bool, int, float, complex, index, str, repr, bytes, format, hash, round, trunc, floor.
import math


class Number:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 7 + 1j
    def __index__(self): return 8
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"bytes"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"<{spec}>"
    def __hash__(self): return 99


n = Number()
print(int(n), float(n), complex(n), round(n), round(n, 2), math.trunc(n), math.floor(n), math.ceil(n))
print(bytes(n), str(n), repr(n), format(n), format(n, "spec"), f"{n}", f"{n!r}", f"{n!s:>6}", f"{n:x y}", "%s %r" % (n, n), hash(n))
print(hex(n), bin(n), oct(n), range(n), [0, 1][n - 8] if hasattr(n, "__sub__") else chr(n), "{} {!r} {:abc}".format(n, n, n))
print([n], (n,), {n: n}, {"k": n})


class OnlyIndex:
    def __index__(self): return 5


class OnlyRepr:
    def __repr__(self): return "only repr"


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), math.sqrt(OnlyIndex()), str(OnlyRepr()), f"{OnlyRepr()!r:>12}|")


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def make(**dunders):
    return type("Made", (), {f"__{k}__": v for k, v in dunders.items()})()


attempt(lambda: int(make(int=lambda s: "x")))
attempt(lambda: float(make(float=lambda s: 1)))
attempt(lambda: complex(make(complex=lambda s: 1)))
attempt(lambda: str(make(str=lambda s: 5)))
attempt(lambda: repr(make(repr=lambda s: None)))
attempt(lambda: bytes(make(bytes=lambda s: "x")))
attempt(lambda: format(make(format=lambda s, f: 5)))
attempt(lambda: hash(make(hash=lambda s: "x")))
attempt(lambda: bool(make(bool=lambda s: 5)))
attempt(lambda: [1][make(index=lambda s: 1.0)])
attempt(lambda: int(make()))
attempt(lambda: float(make()))
attempt(lambda: complex(make()))
attempt(lambda: round(make()))
attempt(lambda: hex(make()))
attempt(lambda: abs(make()))
attempt(lambda: -make())
attempt(lambda: format(make(), "x"))
attempt(lambda: math.floor(make()))
attempt(lambda: chr(make(index=lambda s: 97)))
attempt(lambda: "abc" * make(index=lambda s: 2))
attempt(lambda: int(make(trunc=lambda s: 3)))


class SubInt(int):
    def __str__(self): return "sub str"
    def __repr__(self): return "sub repr"


s = SubInt(5)
print(s, [s], f"{s}", f"{s:3}", "%d %s" % (s, s), int(s), str(int(s)), s + 0)


class SubStr(str):
    def __str__(self): return "other"


print(str(SubStr("x")), f"{SubStr('x')}", "%s" % SubStr("x"), SubStr("x") + "", repr(SubStr("x")), format(SubStr("x"), ""))


class IntReturnsSub:
    def __int__(self): return True


attempt(lambda: int(IntReturnsSub()))
