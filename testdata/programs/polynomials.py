# Polynomials: arithmetic, evaluation, division, derivative, roots by bisection, formatting; a class with many dunders.
import itertools


class Poly:
    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and not c[-1]:
            c.pop()
        self.c = tuple(c) or (0,)

    @property
    def degree(self): return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def __add__(self, o):
        o = self.coerce(o)
        return o if o is NotImplemented else Poly(*(a + b for a, b in itertools.zip_longest(self.c, o.c, fillvalue=0)))

    @staticmethod
    def coerce(o):
        return o if isinstance(o, Poly) else Poly(o) if isinstance(o, (int, float)) else NotImplemented

    def __mul__(self, o):
        o = self.coerce(o)
        if o is NotImplemented:
            return o
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    __radd__, __rmul__ = __add__, __mul__
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -self.coerce(o)
    def __rsub__(self, o): return -self + o
    def __eq__(self, o): return isinstance(o, Poly) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __bool__(self): return any(self.c)
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i] if isinstance(i, slice) or i < len(self.c) else 0
    def __iter__(self): return iter(self.c)

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            raise ValueError(f"bad exponent {n!r}")
        result = Poly(1)
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, o):
        if not o:
            raise ZeroDivisionError("division by the zero polynomial")
        rest, out = list(self.c), [0] * max(1, len(self) - len(o) + 1)
        while len(rest) >= len(o) and any(rest):
            q, shift = rest[-1] / o.c[-1], len(rest) - len(o)
            out[shift] = q
            for i, b in enumerate(o):
                rest[i + shift] -= q * b
            rest.pop()
        return Poly(*out), Poly(*rest)

    def __floordiv__(self, o): return divmod(self, o)[0]
    def __mod__(self, o): return divmod(self, o)[1]
    def derivative(self): return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                sign = "-" if a < 0 else "+"
                body = f"{abs(a):g}" if i == 0 or abs(a) != 1 else ""
                terms.append(f"{sign} {body}{'x' if i else ''}{f'^{i}' if i > 1 else ''}")
        text = " ".join(terms) or "0"
        return text[2:] if text.startswith("+ ") else text.replace("- ", "-", 1)

    def __repr__(self): return f"Poly{self.c}"
    def __format__(self, spec): return str(self).replace("x", spec or "x")


x = Poly(0, 1)
p, q = x ** 3 - 2 * x ** 2 - 5 * x + 6, (x - 1) * (x + 2)
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", p // q, "|", p % q, "|", p.derivative(), "|", -p, "|", 3 - x, "|", f"{p:t}", repr(q))
print([p(v) for v in (-2, 0, 1, 3, 0.5)], p.degree, p == x ** 3 - 2 * x ** 2 - 5 * x + 6, hash(p) == hash(p + 0), bool(p - p), str(p - p), list(q), p[1], p[99], p[1:3], len({p, p + 0, q}), (x + 1) ** 8, sum([x, x, 1]))


def root(f, low, high):
    for _ in range(200):
        mid = (low + high) / 2
        if f(mid) * f(low) > 0:
            low = mid
        else:
            high = mid
    return round(mid, 9)


print(root(p, 2, 10), root(p, -10, -1), root(x ** 2 - 2, 0, 2), divmod(x ** 4 - 1, x - 1))
for bad in (lambda: p ** -1, lambda: p ** 1.5, lambda: p // Poly(), lambda: p + "x", lambda: "x" * p, lambda: p < q, lambda: Poly("a") + 1):
    try:
        print(bad())
    except (ValueError, ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
