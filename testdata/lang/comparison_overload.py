# Comparison dunders, reflection, default equality, hash rules, chained comparisons, identity shortcuts.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        print("eq", end=" ")
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        print("lt", end=" ")
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __ge__(self, other):
        print("ge", end=" ")
        return self.cents >= getattr(other, "cents", other)


a, b = Money(1), Money(2)
print(a == b)
print(a != b)
print(a < b)
print(a > b)
print(a >= b)
print(a <= b)
print(3 <= a)
print(a == 1, a != 1)
try:
    hash(a)
except TypeError as error:
    print(error)
try:
    a > 5
except TypeError as error:
    print(error)


class Child(Money):
    def __gt__(self, other):
        print("child gt", end=" ")
        return "child"

    def __eq__(self, other):
        print("child eq", end=" ")
        return "child says"

    __hash__ = None


print(a < Child(1), a == Child(1), Child(1) == a)


class Weird:
    def __eq__(self, other): return [1, 2]
    def __ne__(self, other): return "ne"
    def __lt__(self, other): return 0
    def __hash__(self): return 7


w = Weird()
print(w == 1, w != 1, w < 1, 1 == w, 1 > w, w in [1], [w] == [5], w in {w})


class Never:
    def __eq__(self, other): return False
    def __hash__(self): return 1


n = Never()
print(n == n, n in [n], [n] == [n], (n,) == (n,), {n: 1}.get(n), [n].index(n), [n].count(n), {n} == {n})
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, nan is nan)


class Equal:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return isinstance(other, Equal) and self.v == other.v


class Hashed(Equal):
    def __hash__(self): return hash(self.v)


class Restored(Equal):
    __hash__ = object.__hash__


print(Equal.__hash__, Hashed(1) in {Hashed(1)}, Restored(1) == Restored(1), isinstance(hash(Restored(1)), int))


class BadHash:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h


for h in ("x", 1.0, None):
    try:
        hash(BadHash(h))
    except TypeError as error:
        print(error)
print(hash(BadHash(True)), hash(BadHash(-1)), hash(BadHash(2 ** 61 - 1)), hash(BadHash(2 ** 64)))
evaluated = []


def v(x):
    evaluated.append(x)
    return x


print(v(1) < v(2) < v(3), v(1) < v(0) < v(9), 1 < 2 > 1 != 5 in [5], evaluated)
print(1 == 1.0 == True, 0 < 1 < 2 < 3 < 3, "a" < "b" <= "b", not 1 < 0, (1 < 2) < 3, 3 > 2 > 1, 1 is 1 is not None)
for pair in ((1, "a"), ([], ()), (None, None), ({}, {}), (1j, 2j), (int, str), ({1}, [1])):
    try:
        print(pair[0] < pair[1])
    except TypeError as error:
        print(error)
