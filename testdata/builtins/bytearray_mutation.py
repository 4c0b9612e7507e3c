# bytearray: changing in place.
b = bytearray(b"hello")
b[0] = 72
b[1:3] = b"EL"
b.append(33)
b.extend(b"ab")
b.extend([1, 2])
b.insert(0, 0)
b.insert(-1, 9)
b.insert(100, 255)
print(b, len(b))
print(b.pop(), b.pop(0), b.pop(-1), b)
b.remove(ord("E"))
b.reverse()
print(b, b.copy() is b, b.copy() == b)
b += b"xy"
b += bytearray(b"z")
b *= 2
print(b)
del b[0], b[-1], b[2:5], b[::2]
print(b)
b[::2] = bytes(len(b[::2]))
print(b)
b[1:1] = [1, 2, 3]
b[:0] = range(3)
b[2:4] = memoryview(b"mm")
b[len(b):] = b"end"
print(b)
b[:] = b"fresh"
print(b, b.index(b"e"), b.count(b"e"), b.find(b"sh"), b.startswith(b"f"), b.upper(), b[1], b[1:3], type(b[1:3]).__name__)
b.clear()
print(b, not b, b == b"", bytearray(5), b.__alloc__() >= 0)
b.extend(x for x in (1, 2))
b.resize(4)
print(b)
b.resize(1)
print(b)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


c = bytearray(b"abc")


def put(i, v):
    c[i] = v
    return c


for f in (lambda: put(0, 256), lambda: put(0, -1), lambda: put(0, "a"), lambda: put(0, b"a"), lambda: put(9, 1), lambda: put("a", 1), lambda: put(slice(0, 1), "x"), lambda: put(slice(0, 1), 5),
          lambda: put(slice(0, 3, 2), b"x"), lambda: c.append(256), lambda: c.append("a"), lambda: c.extend("a"), lambda: c.extend([256]), lambda: c.extend(5), lambda: c.remove(120), lambda: c.remove("a"),
          lambda: bytearray().pop(), lambda: c.pop(10), lambda: c.insert("a", 1), lambda: c.insert(0, 300), lambda: c.__iadd__("x"), lambda: c.__imul__("x"), lambda: c.resize(-1), lambda: put(slice(0, 1), [1, 2]), lambda: put(slice(None), c)):
    attempt(f)
d = alias = bytearray(b"x")
d += b"y"
print(alias, d is alias)
view = memoryview(d)
for f in (lambda: d.append(1), lambda: d.clear(), lambda: d.extend(b"ab"), lambda: d.pop(), lambda: d.__setitem__(0, 65), lambda: d.__setitem__(slice(0, 1), b"abc")):
    attempt(f)
view.release()
d.append(90)
print(d, d.pop(), list(reversed(d)), [x for x in d], d * 3, 3 * d, d.hex(), iter(d).__length_hint__())
for x in (e := bytearray(b"ab")):
    if len(e) < 5:
        e.append(x + 1)
print(e, e.isalpha(), e.decode(), e.__contains__(b"b"), e.__reduce__()[0] is bytearray, sorted(e, reverse=True))
