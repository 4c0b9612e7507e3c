# tuple: construction, methods, operators, hashing, comparison, subclasses.
t = (1, 2, 3, 2)
print(t.count(2), t.index(2), t.index(2, 2), t.count("x"), t + (5,), t * 2, 0 * t, t[0], t[-1], t[1:3], t[::-1], len(t), 2 in t, 9 in t, t == (1, 2, 3, 2), t != [1, 2, 3, 2])
print((), (1,), tuple(), tuple("ab"), tuple([1]), tuple(range(3)), tuple({1: 2}), tuple(x for x in "g"), (1, (2, (3,))), 1, 2)
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 9), (1, "a") < (2, 5), (1, 2) <= (1, 2), ("a", 1) == ("a", 1.0), hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()))
print(t.__len__(), t.__contains__(1), t.__getitem__(0), t.__add__((1,)), t.__mul__(2), t.__rmul__(1), t.__eq__(t), t.__eq__(5), t.__lt__((9,)), t.__getnewargs__(), t.__iter__().__next__(), t.__repr__(), t.__hash__() == hash(t))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def assign():
    t[0] = 1


def delete():
    del t[0]


for f in (lambda: t[9], lambda: t["a"], lambda: t[1.5], lambda: t.index(99), lambda: t.index(1, 1), lambda: t + [1], lambda: t + 5, lambda: t * "a", lambda: t * 1.5, assign, delete, lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1), lambda: t < [1], lambda: (1,) < ("a",), lambda: hash(([],)),
          lambda: t.append(1), lambda: t.sort(), lambda: t.count(), lambda: t.index(), lambda: {([],): 1}, lambda: t.x, lambda: setattr(t, "x", 1), lambda: () * (2 ** 70), lambda: (1,) * (2 ** 62)):
    attempt(f)
a, b = (1, 2)
(c,) = (3,)
print(a, b, c, *t, sep=" ")
nested = ([],)
nested[0].append(1)
print(nested, (1, 2)[True], tuple(reversed(t)), sorted(t, reverse=True), max(t), sum(t), dict([("a", 1)]), dict(((1, 2), (3, 4))), {(1, 2): "key"}[1, 2])


class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return P(self[0] + other[0], self[1] + other[1])


p = P(1, 2)
print(p, p.x, p + P(3, 4), type(p + (1, 1)).__name__, type(p[:]).__name__, type(p * 2).__name__, p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), {p: 1}[(1, 2)], tuple(p) is p, type(tuple(p)).__name__, p.__getnewargs__())
p.attribute = "allowed"
print(p.attribute, p.__dict__)
x = (1, 2, 3)
print(tuple(x) is x, x[:] is x, x + () is x if 0 else "", x * 1 == x, () is (), (1, 2, 3) == x)
print((lambda *a: a)(*t), (lambda *a: type(a))(), tuple([[1]] * 2), tuple(enumerate("ab")), tuple(zip("ab", "cd")), tuple(map(str, t)), (*t, *"x"), (1, *(2, 3), 4))
r = []
r_tuple = (r, 1)
r.append(r_tuple)
print(r_tuple, repr(r))
print(isinstance((), tuple), tuple.__mro__, tuple.__doc__[:9], bool(()), bool((0,)), not (), (1,) is (1,), ((1, 2), (3, 4))[1][0], tuple[int, str], (None,) * 3, ("a" "b",), ("a", "b"), (yes := 5,), yes)
