# sort and sorted: keys, reverse, stability, mixed types, errors, changes while sorting.
import functools

print(sorted([3, 1, 2]), sorted("hello"), sorted((2.5, 1, True)), sorted({3: 0, 1: 0}), sorted([]), sorted([1]), sorted(range(5, 0, -1)), sorted([3, 1, 2], reverse=True))
print(sorted(["b", "A", "c"]), sorted(["b", "A", "c"], key=str.lower), sorted([-3, 2, -1], key=abs), sorted(["bb", "a", "ccc"], key=len, reverse=True), sorted([1, 2, 3], key=lambda x: -x), sorted([2, 1], key=None))
pairs = [("b", 2), ("a", 1), ("b", 1), ("a", 2), ("c", 0)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, key=lambda p: (-p[1], p[0])))
a = [5, 2, 8, 1]
print(a.sort(), a, a.sort(reverse=True), a, a.sort(key=lambda x: x % 3), a)
print(sorted([[2, 1], [1, 2], [1]]), sorted([(1, "b"), (1, "a")]), sorted([{1}, {1, 2}, {3}], key=len), sorted([1, 1.0, True, 0, False]), sorted(["é", "z", "a", "日", "Z"]), sorted([b"b", b"a"]))
big = [(i * 7919) % 1009 for i in range(1000)]
print(sorted(big)[:5], sorted(big, reverse=True)[:5], sorted(big) == sorted(big, key=lambda x: x), sorted(map(str, big))[:5], sorted(map(float, big))[:3])
runs = list(range(200)) + list(range(100, 0, -1)) + list(range(50, 300, 7))
print(sorted(runs)[:6], sorted(runs) == sorted(reversed(runs)), sorted([x % 10 for x in range(100)])[::10])
stable = sorted(((x % 5, x) for x in range(60)), key=lambda p: p[0])
print(all(p < q for p, q in zip(stable, stable[1:])), stable[:4])
print(sorted([2 ** 70, 1, -2 ** 70, 0.5, 2 ** 63]), sorted([3, 2 ** 64, 1.5, float("inf"), float("-inf")]), sorted([0.0, -0.0, 0]))
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([3, 1, 2], key=key), calls)


class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"I{self.n}"


print(sorted([Item(3), Item(1), Item(2)]), sorted([Item(1), Item(2)], reverse=True), max(Item(1), Item(5), key=lambda i: i.n))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), sorted(["a", "B"], key=str.casefold), sorted([(1, 2), (1,)], key=len))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1, 2j]), lambda: sorted([object(), object()]) and 0, lambda: sorted(5), lambda: sorted(), lambda: sorted([1], lambda x: x), lambda: sorted([1], key=5), lambda: sorted([1], reverse="x"), lambda: sorted([1], nope=1), lambda: sorted([1, 2], key=lambda: 0),
          lambda: [1].sort(5), lambda: sorted([[1], ["a"]]), lambda: sorted([(1, None), (1, 2)]), lambda: sorted([{}, {}]), lambda: sorted([1, 2], key=lambda x: 1 / 0), lambda: sorted([3, 1], reverse=None), lambda: sorted(["a", b"b"]), lambda: sorted(iterable=[1]), lambda: sorted([1], reverse=2 ** 40)):
    attempt(f)
c = [3, 1, 2]


def mutate(x):
    c.append(9)
    return x


attempt(lambda: c.sort(key=mutate))
d = [3, 1, 2]
seen = []
d.sort(key=lambda x: seen.append(len(d)) or x)
print(seen, d)
e = [1, 3, "x", 2]
attempt(e.sort)
print(len(e), sorted(map(str, e)))


class Failing:
    def __lt__(self, other): raise ValueError("no comparing")


attempt(lambda: sorted([Failing(), Failing()]))
attempt(lambda: sorted([float("nan"), 1.0, 0.5, float("nan")])[0] is not None)
