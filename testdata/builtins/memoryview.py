# memoryview: slicing, formats, casting, shapes, writing, comparison, release.
import array

m = memoryview(b"hello")
print(m[0], m[-1], m[1:3].tobytes(), m[::2].tobytes(), len(m), m.tolist(), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.suboffsets, m.contiguous, m.c_contiguous, m.f_contiguous)
print(m == b"hello", m[1:] == b"ello", m == memoryview(bytearray(b"hello")), m == "hello", m != b"x", bytes(m), m.hex(), m.hex("-", 2), m.obj, hash(m) == hash(b"hello"), list(m[::-1]), 104 in m, m.index(101), m.count(108))
b = bytearray(b"abcdef")
w = memoryview(b)
w[0] = 65
w[1:3] = b"BC"
w[4:][0] = 69
print(b, w.readonly, w.tolist())
c = w.cast("H") if len(w) % 2 == 0 else None
print(c.itemsize, c.shape, len(c), c.nbytes, c.cast("B").tobytes())
a = array.array("i", [1, 2, 3, 4])
am = memoryview(a)
am[2] = 30
print(a, am.format, am.itemsize, am.tolist(), am[1:3].tolist(), am.strides)
grid = memoryview(bytes(range(6))).cast("B", [2, 3])
print(grid.shape, grid.ndim, grid.tolist(), grid[1, 2], grid.strides, grid.nbytes, len(grid))
f = memoryview(bytearray(8)).cast("d")
f[0] = 1.5
print(f.tolist(), f[0], f == f, f.tobytes()[-2:])
q = memoryview(bytearray(2)).cast("?")
q[1] = True
print(q.tolist(), memoryview(b"ab").cast("c").tolist(), memoryview(b"\xff").cast("b")[0])


def attempt(g):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)


def put(view, i, v):
    view[i] = v


for g in (lambda: memoryview("text"), lambda: memoryview(5), lambda: put(m, 0, 1), lambda: put(w, 0, 256), lambda: put(w, 0, "a"), lambda: put(w, slice(0, 2), b"abc"), lambda: put(w, 99, 1), lambda: m[10], lambda: m["a"], lambda: m[1.5],
          lambda: w.cast("Z"), lambda: memoryview(b"abc").cast("H"), lambda: grid[0], lambda: grid[5, 0], lambda: grid.cast("H") if 0 else grid[0, 0, 0], lambda: hash(w), lambda: m < m, lambda: m + b"", lambda: put(f, 0, "x"), lambda: put(am, 0, 1.5), lambda: put(am, 0, 2 ** 40),
          lambda: m.index(0), lambda: memoryview(b"ab").cast("B", [3]), lambda: memoryview(b"ab").cast("B", "x"), lambda: memoryview(), lambda: m.cast("B").cast("B", shape=(5,)).shape):
    attempt(g)
with memoryview(b"context") as v:
    print(v[0])
attempt(lambda: v[0])
attempt(lambda: v.tobytes())
attempt(lambda: len(v))
print(repr(v).split(" at ")[0], repr(m).split(" at ")[0])
inner = w[1:3]
attempt(lambda: w.release() or "released")
attempt(lambda: inner.tobytes())
x = memoryview(bytearray(b"xyz"))
x.release()
x.release()
attempt(lambda: x.format)
r = memoryview(bytearray(b"abc")).toreadonly()
attempt(lambda: put(r, 0, 1))
print(r.readonly, memoryview(memoryview(b"nested")).tobytes(), memoryview(b"")[:].tolist(), memoryview(b"abcd")[1:3][0], b"".join([memoryview(b"x"), memoryview(b"yz")[1:]]), isinstance(m, memoryview), memoryview(b"ab") in [b"ab"], bytearray(m[:2]), int.from_bytes(m[:2], "big"))
big = memoryview(bytes(range(10)))[2:8:2]
print(big.tolist(), big.strides, big.contiguous, big.tobytes(), big[1:].tolist(), big[::-1].tolist(), big.nbytes, memoryview(b"abc").tobytes(order="A"))
