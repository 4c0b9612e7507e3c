# Arithmetic operators: normal, reflected, in place, NotImplemented, subclass priority.
class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"


def binary(name, symbol):
    def normal(self, other):
        return f"{self}{symbol}{other}" if not isinstance(other, str) else NotImplemented

    def reflected(self, other):
        return f"{other}{symbol}{self} (r)"

    setattr(V, f"__{name}__", normal)
    setattr(V, f"__r{name}__", reflected)


for name, symbol in (("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"),
                     ("matmul", "@"), ("pow", "**"), ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("or", "|"), ("xor", "^"),
                     ("divmod", "divmod")):
    binary(name, symbol)
a, b = V(1), V(2)
print(a + b, a - b, a * b, a / b, a // b, a % b, a @ b, a ** b, a << b, a >> b, a & b, a | b, a ^ b, divmod(a, b))
print(5 + a, 5 - a, 5 * a, 5 / a, 5 // a, 5 % a, 5 @ a, 5 ** a, 5 << a, 5 >> a, 5 & a, 5 | a, 5 ^ a, divmod(5, a))
print(a + 5, 1.5 * a, [1] + a, None | a)
V.__neg__ = lambda self: "neg"
V.__pos__ = lambda self: "pos"
V.__invert__ = lambda self: "inv"
V.__abs__ = lambda self: "abs"
print(-a, +a, ~a, abs(a))
a += 1
print(a)


class InPlace:
    def __init__(self):
        self.items = []

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __imul__(self, other):
        return "replaced"

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "normal sub"


i = j = InPlace()
i += 1
i += 2
print(i is j, i.items)
i -= 1
print(i)
j *= 3
print(j)


class Base:
    def __add__(self, other): return "Base.add"
    def __radd__(self, other): return "Base.radd"


class Derived(Base):
    def __radd__(self, other): return "Derived.radd"


class Plain(Base):
    pass


print(Base() + Derived(), Derived() + Base(), Base() + Plain(), Base() + Base(), 1 + Base())


class Refuses:
    def __add__(self, other): return NotImplemented
    def __radd__(self, other): return NotImplemented
    def __lt__(self, other): return NotImplemented
    def __eq__(self, other): return NotImplemented


r = Refuses()
for operation in (lambda: r + 1, lambda: 1 + r, lambda: r + r, lambda: r < 1, lambda: r - 1, lambda: "a" + 1, lambda: 1 + "a",
                  lambda: [] + (), lambda: {} | 1, lambda: None + 1, lambda: -"x", lambda: ~1.5, lambda: +[], lambda: 1 @ 2,
                  lambda: "a" * "b", lambda: "a" - "b", lambda: 2 ** "x", lambda: divmod("a", 1), lambda: 1 << 1.0,
                  lambda: object() + object(), lambda: int + int, lambda: print >> 5, lambda: pow(2, "x", 3)):
    try:
        print(operation())
    except TypeError as error:
        print(error)
print(r == 1, r != 1, r == r)


class Pow:
    def __pow__(self, other, mod=None): return ("pow", other, mod)
    def __rpow__(self, other, mod=None): return ("rpow", other, mod)


print(Pow() ** 2, pow(Pow(), 2, 5), 2 ** Pow())
x = "ab"
x *= 2
x += "c"
t = (1,)
t += (2,)
t *= 2
n = 7
n //= 2; n **= 3; n %= 10; n <<= 2; n |= 1; n ^= 3; n &= 0xff; n >>= 1; n -= 1; n /= 2
print(x, t, n)
try:
    t -= 1
except TypeError as error:
    print(error)
