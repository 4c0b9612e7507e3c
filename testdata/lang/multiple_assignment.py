# Chained assignment, order of targets, swaps through containers, and assignments that fail half-way.
a = b = c = []
a.append(1)
print(b, c is a)
x = y = z = 0
x += 1
print(x, y, z)
i = 0
data = [10, 20, 30]
i, data[i] = 1, "set"
print(i, data)
data[i], i = "x", 2
print(i, data)
p, (q, *r), s = t = 1, [2, 3, 4], 5
print(p, q, r, s, t)
d = {}
d["k"] = d["l"] = e = {"shared": 1}
d["k"]["shared"] = 2
print(d["l"], e)


class Noisy:
    def __setattr__(self, name, value): print("set", name, value)
    def __setitem__(self, key, value): print("item", key, value)


n = Noisy()
n.a = n.b = n[0] = n[1:2] = "v"
n.x, n.y = 1, 2
(n.p, [n.q, *n.r]) = 1, (2, 3, 4)
for n.loop in range(2):
    pass
with open(__file__) as n.file:
    pass
first, second = 1, 2
first, second = second, first + second
print(first, second)
nums = [3, 1, 2]
nums[0], nums[nums[0]] = nums[-1], "moved" if False else nums[0]
try:
    u, v = w = 1, 2, 3
except ValueError as error:
    print(error, "w" in globals())
try:
    m, n2, o = k = iter([1, 2])
except ValueError as error:
    print(error, "k" in globals(), "m" in globals())
lst = [1, 2, 3]
try:
    lst[0], lst[10] = "a", "b"
except IndexError as error:
    print(error, lst)
g = (j for j in range(3))
h1, h2, h3 = g
print(h1, h2, h3, next(g, "empty"))
one = (two := 2) + 1
print(one, two)
long = aa, bb = cc = [1, 2]
print(long, aa, bb, cc is long)
