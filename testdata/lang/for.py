# for over every kind of iterable; targets of every kind; else, break, continue.
for i in range(3):
    print(i, end=" ")
print("last", i)
for ch in "aé€𝄞":
    print(ch, len(ch), end=" ")
print()
for byte in b"\x00az\xff":
    print(byte, end=" ")
print()
for key in {"one": 1, "two": 2}:
    print(key, end=" ")
print()
for key, value in {"one": 1, "two": 2}.items():
    print(key, value, end="; ")
print()
for a, (b, *c), d in [(1, (2, 3, 4), 5), ("x", "yz", "w")]:
    print(a, b, c, d)
box = {}
data = [0, 0, 0]
for box["key"] in range(3):
    pass
for data[1] in "abc":
    pass


class Object:
    pass


o = Object()
for o.attribute in (1, 2, 3):
    pass
for [p, q] in zip(range(3), "xyz"):
    pass
print(box, data, o.attribute, p, q)
for x in []:
    print("never")
else:
    print("else of an empty loop")
for x in range(10):
    if x == 3:
        break
else:
    print("not reached")
for x in range(3):
    continue
else:
    print("else after continue", x)
for x in 1, 2, *range(3, 5):
    print(x, end=" ")
print()
items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print()
for n in range(10, 0, -4):
    print(n, end=" ")
for n in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(n - 2 ** 63, end=" ")
print()
for start in (1.5,), [2], {3}:
    for value in start:
        print(value, end=" ")
print()


class Old:
    def __getitem__(self, index):
        if index == 4:
            raise IndexError("end")
        return index * index


print(list(Old()), [x for x in Old() if x % 2])
for bad in (5, None, 1.5, Object):
    try:
        for x in bad:
            pass
    except TypeError as error:
        print(error)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as error:
    print(error)
d = {1: 1, 2: 2}
try:
    for key in d:
        d[key + 10] = 0
except RuntimeError as error:
    print(error)
