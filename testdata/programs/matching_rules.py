# Simplifying and differentiating expressions with match on tuples and dataclasses.
from dataclasses import dataclass


@dataclass(frozen=True)
class Num:
    v: float
    def __str__(self): return f"{self.v:g}"


@dataclass(frozen=True)
class Var:
    name: str
    def __str__(self): return self.name


@dataclass(frozen=True)
class Op:
    op: str
    l: object
    r: object
    def __str__(self): return f"({self.l} {self.op} {self.r})"


@dataclass(frozen=True)
class Fn:
    name: str
    arg: object
    def __str__(self): return f"{self.name}({self.arg})"


def simplify(e):
    match e:
        case Op(op, l, r):
            e = Op(op, simplify(l), simplify(r))
        case Fn(name, arg):
            return Fn(name, simplify(arg))
    match e:
        case Op("+", Num(a), Num(b)): return Num(a + b)
        case Op("*", Num(a), Num(b)): return Num(a * b)
        case Op("-", Num(a), Num(b)): return Num(a - b)
        case Op("^", Num(a), Num(b)): return Num(a ** b)
        case Op("+", Num(0), x) | Op("+" | "-", x, Num(0)): return x
        case Op("*", Num(1), x) | Op("*" | "/" | "^", x, Num(1)): return x
        case Op("*", Num(0), _) | Op("*", _, Num(0)): return Num(0)
        case Op("^", _, Num(0)): return Num(1)
        case Op("-", a, b) if a == b: return Num(0)
        case Op("+", a, b) if a == b: return simplify(Op("*", Num(2), a))
        case Op("*", a, Num(_) as n): return simplify(Op("*", n, a))
        case Op("*", Num(a), Op("*", Num(b), x)): return simplify(Op("*", Num(a * b), x))
    return e


def derive(e, x):
    match e:
        case Num(): return Num(0)
        case Var(name): return Num(int(name == x))
        case Op("+" | "-" as op, l, r): return Op(op, derive(l, x), derive(r, x))
        case Op("*", l, r): return Op("+", Op("*", derive(l, x), r), Op("*", l, derive(r, x)))
        case Op("/", l, r): return Op("/", Op("-", Op("*", derive(l, x), r), Op("*", l, derive(r, x))), Op("^", r, Num(2)))
        case Op("^", base, Num(n)): return Op("*", Op("*", Num(n), Op("^", base, Num(n - 1))), derive(base, x))
        case Fn("sin", a): return Op("*", Fn("cos", a), derive(a, x))
        case Fn("cos", a): return Op("*", Op("*", Num(-1), Fn("sin", a)), derive(a, x))
        case Fn("exp", a): return Op("*", e, derive(a, x))
        case _: raise TypeError(f"cannot derive {e}")


x, y = Var("x"), Var("y")
for e in (Op("+", x, Num(0)), Op("*", Op("^", x, Num(3)), Num(2)), Op("+", Op("*", x, x), y), Fn("sin", Op("*", Num(2), x)), Op("/", Num(1), x), Fn("exp", Op("^", x, Num(2))), Op("-", x, x), Fn("cos", Num(0)), Op("+", Op("*", Num(2), Op("*", Num(3), x)), Num(1)), Fn("tan", x), Op("^", x, x)):
    try:
        print(e, "=>", simplify(e), "| d/dx:", simplify(derive(e, "x")))
    except TypeError as error:
        print("TypeError", error)
print(simplify(derive(derive(derive(Op("^", x, Num(5)), "x"), "x"), "x")), hash(Num(1)) == hash(Num(1)), Op("+", x, y) == Op("+", Var("x"), Var("y")), repr(Op("*", x, Num(2))))
