# Changing a container while it is iterated: what each type does.
a = [1, 2, 3, 4, 5, 6]
seen = []
for x in a:
    seen.append(x)
    if x % 2 == 0:
        a.remove(x)
print(a, seen)
a = [1]
for x in a:
    if len(a) < 6:
        a.append(x * 2)
print(a)
a = [1, 2, 3]
for i, x in enumerate(a):
    a[i] = x * 10
print(a)
a = [3, 1, 2]
it = iter(a)
print(next(it), a.sort(), next(it), a.clear(), next(it, "end"), a.append(9), next(it, "still ended"))
a = [1, 2, 3]
r = reversed(a)
print(next(r), a.pop(), next(r), a.append(7), list(r))


def attempt(f):
    try:
        print(f())
    except RuntimeError as error:
        print("RuntimeError", error)


def change(d, action):
    out = []
    for k in d:
        out.append(k)
        action(d)
        if len(out) > 4:
            break
    return out, d


attempt(lambda: change({1: 1, 2: 2}, lambda d: d.__setitem__(99, 0)))
attempt(lambda: change({1: 1, 2: 2}, lambda d: d.__setitem__(1, 5)))
attempt(lambda: change({1: 1, 2: 2, 3: 3}, lambda d: d.pop(3, None)))
attempt(lambda: change({1, 2}, lambda s: s.add(50)))
attempt(lambda: change({1, 2}, lambda s: s.add(1)))
attempt(lambda: change({1, 2, 3}, lambda s: s.discard(3)))
d = {1: "a", 2: "b", 3: "c"}
for k in list(d):
    if k != 2:
        del d[k]
print(d, {k: v for k, v in d.items()}, [d.setdefault(k + 10, v) for k, v in list(d.items())], d)
s = {1, 2, 3}
for x in s.copy():
    s.discard(x)
print(s)
import collections
q = collections.deque([1, 2, 3])
try:
    for x in q:
        q.append(x)
except RuntimeError as error:
    print(error)
b = bytearray(b"abc")
for byte in b:
    if len(b) < 8:
        b.append(byte + 1)
print(b)
o = collections.OrderedDict(a=1, b=2)
try:
    for k in o:
        o[k + "x"] = 1
except RuntimeError as error:
    print(error)
items = [1, 2, 3]
print([items.pop() for _ in items], items, [x for x in items for _ in range(2)])
m = [[1, 2], [3]]
for row in m:
    row.extend(x for x in list(row))
print(m)
nested = [1, [2, [3]]]
for n in nested:
    if isinstance(n, list):
        nested.extend(n)
print(nested)
