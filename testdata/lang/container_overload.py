# Container dunders: len, getitem, setitem, delitem, contains, iter, reversed, missing, index.
class Grid:
    def __init__(self, w, h):
        self.w, self.cells = w, list(range(w * h))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            x, y = key
            return self.cells[y * self.w + x]
        if isinstance(key, slice):
            return "slice", key.start, key.stop, key.step
        if key is ...:
            return "all"
        return self.cells[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        if not isinstance(key, (tuple, slice)):
            self.cells[key] = value

    def __delitem__(self, key):
        print("del", key)

    def __len__(self):
        return len(self.cells)

    def __contains__(self, value):
        return value in self.cells

    def __iter__(self):
        return iter(self.cells[:2])

    def __reversed__(self):
        return "reversed!"


g = Grid(3, 2)
print(g[0], g[1, 1], g[1:2], g[::3], g[...], len(g), 5 in g, 9 in g, list(g), reversed(g))
g[0] = 10
g[1, 2] = 3
g[1:2] = "x"
del g[4]
del g[1:2, ...]
g[5] += 5
print(g.cells[0], g[5])


class Sequence:
    def __getitem__(self, i):
        print("item", i, end="; ")
        return "abc"[i]

    def __len__(self):
        return 3


s = Sequence()
print(list(s), "b" in s, "z" in s, list(reversed(s)), s[-1])


class OnlyIter:
    def __iter__(self):
        yield 1
        yield 2


print(2 in OnlyIter(), 3 in OnlyIter(), max(OnlyIter()), [*OnlyIter()])


class Hidden(Grid):
    __contains__ = None
    __iter__ = None
    __reversed__ = None


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


h = Hidden(1, 1)
attempt(lambda: 0 in h)
attempt(lambda: list(h))
attempt(lambda: reversed(h))


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


print([1, 2, 3][Index(1)], "abc"[Index(-1)], (1, 2, 3)[Index(0):Index(2)], range(10)[Index(3)], hex(Index(255)), [0] * Index(2))
attempt(lambda: [1][Index("x")])
attempt(lambda: [1][Index(5)])
attempt(lambda: [1]["a"])
attempt(lambda: object()[0])
attempt(lambda: 5[0])
attempt(lambda: len(5))


def put(o, k, v):
    o[k] = v


def remove(o, k):
    del o[k]


attempt(lambda: put("abc", 0, "x"))
attempt(lambda: put((1,), 0, 1))
attempt(lambda: remove("abc", 0))
attempt(lambda: put(5, 0, 1))
attempt(lambda: remove(None, 0))


class BadLen:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


for n in (-1, "x", 1.5, 2 ** 70):
    attempt(lambda: len(BadLen(n)))
attempt(lambda: len(BadLen(True)))


class BadIter:
    def __iter__(self): return 5


attempt(lambda: iter(BadIter()))
attempt(lambda: [x for x in BadIter()])
