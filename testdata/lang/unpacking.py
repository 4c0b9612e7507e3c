# Assignment by unpacking: nested, starred, swaps, errors, every iterable.
a, b = 1, 2
a, b = b, a
(c, d), [e, f] = (1, 2), "xy"
print(a, b, c, d, e, f)
first, *rest = range(5)
*init, last = "abc"
head, *middle, tail = [1, 2]
print(first, rest, init, last, head, middle, tail)
(x, *y), *z = [[1, 2, 3], 4, 5]
print(x, y, z)
*everything, = "hi"
[only] = [5]
(single,) = {7}
print(everything, only, single)
i = j = k = []
i.append(1)
print(j, i is k)
p, q, r = {"a": 1, "b": 2, "c": 3}
print(p, q, r)
m, n = (g for g in range(2))
print(m, n)
data = [0, 1, 2]
index = 0
index, data[index] = 2, "changed"
print(index, data)
data[0], data[1] = data[1], data[0]
print(data)


class Box:
    pass


box = Box()
box.a, (box.b, *box.c) = 1, (2, 3, 4)
print(vars(box))
lists = {}
lists["x"], lists["y"] = [1], [2]
lists["x"][0], lists["y"][0] = lists["y"][0], lists["x"][0]
print(lists)
for source in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "(a, b), c = [1, 2]", "a, b = {}", "[] = [1]",
               "a, b = None", "a, b = 'abc'", "*a, = 5", "a, b, c, d = range(3)", "a, b = iter([1])", "x, y = {1: 2, 3: 4, 5: 6}",
               "a, *b, c, d = (1, 2)", "a, b = itertools_missing"):
    try:
        exec(source)
        print(source, "fine")
    except (TypeError, ValueError, NameError) as error:
        print(source, "|", error)
[] = []
() = ()
[] = {}
print("empty targets")
for a, *b in [(1, 2, 3), "xyz"]:
    print(a, b, end=" ")
print(*[1], *[2, 3], sep="-")
t = 1, *range(3), *"ab"
print(t, (*t[:2],), [*t, *t[:1]])


def three():
    return 1, *[2, 3]


u, v, w = three()
print(u, v, w, *three())


class Noisy:
    def __iter__(self):
        for n in range(10):
            print("give", n, end=" ")
            yield n


try:
    a, b = Noisy()
except ValueError as error:
    print(error)
with_star = {**{"a": 1}, "b": [*"xy"]}
print(with_star)
(a), b = 1, 2
((a, b)), c = (1, 2), 3
print(a, b, c)
x, y = y, x = 1, 2
print(x, y)
long = list(range(300))
b0, *mid, b1 = long
print(b0, len(mid), b1)
