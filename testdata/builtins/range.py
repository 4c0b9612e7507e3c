# range: construction, indexing, slicing, membership, equality, attributes, huge values.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(3, -3, -2), range(1, 2, 10), range(True)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), list(reversed(r)), hash(r) == hash(range(r.start, r.stop, r.step)))
r = range(0, 20, 3)
print(r[0], r[-1], r[2:5], r[::-1], r[::2], r[-3:], r[10:], r[5:1], r[:], r[1:-1:2], r[6], 9 in r, 10 in r, 9.0 in r, "9" in r, None in r, r.index(9), r.count(9), r.count(10), r.index(True + 2))
print(range(3) == range(0, 3, 1), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 2) == range(1, 100, 200), hash(range(0)) == hash(range(2, 2)), range(3) != range(4), {range(3): 1}[range(0, 3)])
big = range(2 ** 70, 2 ** 70 + 10, 3)
print(list(big), big[1], big[-1], len(big), 2 ** 70 + 3 in big, 2 ** 70 + 1 in big, big.index(2 ** 70 + 6), big[::-1], big[1:3], sum(big) - 4 * 2 ** 70)
huge = range(0, 2 ** 80, 2)
print(huge[2 ** 60], huge[-1] == 2 ** 80 - 2, 2 ** 75 in huge, 2 ** 75 + 1 in huge, bool(huge), huge[2 ** 78:][0], huge.index(2 ** 40), range(2 ** 63 - 3, 2 ** 63 + 2)[-1], list(range(2 ** 63 - 2, 2 ** 63 + 2)), list(range(-2 ** 63, -2 ** 63 + 2)), list(range(2 ** 63, 2 ** 63 - 3, -1)))


class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n


print(range(I(3)), range(I(1), I(4)), range(10)[I(2)], I(3) in range(5) if 0 else "", range(0, I(9), I(4))[1:], list(range(I(2))))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def assign():
    r[0] = 1


for f in (lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(stop=5), lambda: range(None), lambda: r[99], lambda: r[-99], lambda: r["a"], lambda: r[1.0], lambda: r.index(1), lambda: r.index("x"), lambda: len(huge), lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(3) * 2, assign, lambda: setattr(r, "start", 5), lambda: range(1, "a"), lambda: range(3)[::0], lambda: r.foo, lambda: range(2 ** 70)[2 ** 71], lambda: [0] * len(huge), lambda: type("R", (range,), {})):
    attempt(f)
it = iter(range(3))
print(next(it), list(it), next(it, "end"), type(it).__name__, type(iter(big)).__name__, iter(range(5)).__length_hint__(), type(reversed(range(3))).__name__)
print([i for i in range(10, 0, -4)], sum(range(101)), max(range(5)), sorted(range(3), reverse=True), tuple(range(2)), [*range(3)], dict.fromkeys(range(2)), list(zip(range(3), range(5, 8))), list(map(str, range(3))), set(range(3)), range(5)[range(5)[1]], list(enumerate(range(2, 4))), all(range(1, 4)), any(range(1)))
a, *b = range(4)
print(a, b, repr(range(1, 5, 2)), str(range(2)), range(3).__reduce__(), range(3).__contains__(1), range(3).__len__(), range(5).__getitem__(slice(1, 3)), range(3).__iter__().__next__(), range(3).__eq__(5), range.__doc__[:5], range(0, -5)[:], range(10)[2:8][1:3], range(10)[8:2:-2])
