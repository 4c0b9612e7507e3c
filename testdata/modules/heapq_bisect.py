# heapq and bisect.

import heapq
from bisect import *
from heapq import *

h = []
for x in (5, 1, 4, 1, 3):
    heappush(h, x)
print(h, heappop(h), h, heappushpop(h, 0), heappushpop(h, 9), heapreplace(h, 2), h)
data = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
heapify(data)
print(data, [heappop(data) for _ in range(len(data))])
print(nlargest(3, [5, 1, 9, 3]), nsmallest(2, [5, 1, 9]), nlargest(2, ["a", "ccc", "bb"], key=len), nsmallest(0, [1]), nlargest(10, [2, 1]), nsmallest(1, []), nlargest(1, [3, 3.0]), list(merge([1, 4], [2, 3], [])), list(merge([4, 1], [3], reverse=True)), list(merge(["a", "ccc"], ["bb"], key=len)))
mx = [1, 5, 3]
heapify_max(mx)
print(mx, heappop_max(mx), heappush_max(mx, 9), mx, heapreplace_max(mx, 4), heappushpop_max(mx, 0), mx)
tasks = []
for priority, name in ((2, "b"), (1, "z"), (2, "a")):
    heappush(tasks, (priority, name))
print([heappop(tasks) for _ in range(3)])
a = [1, 2, 2, 2, 5]
print(bisect_left(a, 2), bisect_right(a, 2), bisect(a, 3), bisect_left(a, 0), bisect_right(a, 9), bisect_left([], 1), bisect_left(a, 2, 2), bisect_right(a, 2, 0, 3), bisect_left(["a", "bb", "ccc"], 2, key=len), bisect_right([5, 3, 1], -3, key=lambda v: -v))
insort(a, 3)
insort_left(a, 2)
insort_right(a, 2.0)
insort(a, -1, key=abs)
print(a)
grades = [60, 70, 80, 90]
print(["FDCBA"[bisect_right(grades, s)] for s in (33, 99, 77, 70, 89, 90)])


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush(5, 1), lambda: heapify((1,)), lambda: heappush([1], "a"), lambda: heapify([1, "a"]), lambda: heappushpop([], 5), lambda: bisect_left(5, 1), lambda: bisect_left([1], "a"), lambda: bisect_left([1], 1, -1), lambda: insort((1,), 1), lambda: nlargest("x", [1]), lambda: heappop(5), lambda: bisect_left(a, 2, lo=1, hi=2, nope=3), lambda: list(merge([1], ["a"])), lambda: nsmallest(2, [1, "a", 3])):
    attempt(f)


class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"I{self.n}"


items = [Item(3), Item(1), Item(2)]
heapify(items)
print(items[0], heappop(items), nsmallest(1, items), sorted(items), bisect_left([Item(1), Item(3)], Item(2)))
import random
rng = random.Random(1)
values = [rng.randrange(1000) for _ in range(200)]
heap = values[:]
heapify(heap)
print(all(heap[i] <= heap[2 * i + 1] for i in range(99)), [heappop(heap) for _ in range(200)] == sorted(values), nlargest(5, values) == sorted(values, reverse=True)[:5], nsmallest(5, values, key=lambda v: -v) == sorted(values, reverse=True)[:5])
s = []
for v in values:
    insort(s, v)
print(s == sorted(values), list(merge(*[sorted(values[i::5]) for i in range(5)])) == s)
