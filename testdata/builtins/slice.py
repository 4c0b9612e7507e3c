# slice objects: attributes, indices, comparison, hashing, repr.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice(None), slice("a", [1], None), repr(slice(None, None, -1)))
print(s.indices(5), s.indices(100), slice(None).indices(3), slice(None, None, -1).indices(3), slice(-2, None).indices(5), slice(10, 20).indices(5), slice(-100, 100).indices(4), slice(3, 1).indices(5), slice(None, -1).indices(0), slice(4, None, -2).indices(10), slice(-1, -10, -3).indices(6))
print(slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(1, 2) == 5, hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "k"}[slice(1)])
print(list(range(10))[s], "abcdefghijkl"[s], (1, 2, 3)[slice(None, None, -1)], b"abc"[slice(1, None)], [1, 2, 3].__getitem__(slice(2)), range(20)[s], slice(2 ** 70).indices(5), slice(-2 ** 70, 2 ** 70).indices(3), slice(None, None, 2 ** 70).indices(5), slice(0, 10, 3).indices(2 ** 70)[1])


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1), lambda: slice(1.5).indices(5), lambda: slice("a").indices(5), lambda: slice(1, 2, 0).indices(5), lambda: s.indices(-1), lambda: s.indices("a"), lambda: s.indices(), lambda: hash(slice([])), lambda: setattr(s, "start", 1), lambda: slice(1) < 5, lambda: slice(1, "a") < slice(1, 2), lambda: s[0], lambda: len(s), lambda: iter(s), lambda: type("S", (slice,), {}), lambda: [1][slice("a")], lambda: s.x):
    attempt(f)


class G:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)


g = G()
print(g[1:2], g[1:2:3], g[:], g[::], g[1:], g[:2], g[::3], g[1:2, ::3], g[...], g["a":"b":"c"], g[None:None], g[1:2, 3, ...], g[(1, 2)], g[-1:], g[slice(1)], g[lambda: 0:1].start.__name__)
g[1:2] = 5
g[:, 1] = 6
del g[::2]
del g[1, 2:3]
n = 3
print(g[n:n + 1], g[f"{n}":], g[n if n else 0:], g[[1]:{2}], s.__reduce__()[1], s.__eq__(slice(1, 10, 2)), s.__class__, isinstance(s, slice), slice.__doc__[:5])
data = list(range(6))
data[slice(1, 3)] = "xy"
del data[slice(None, 1)]
print(data, [data[slice(i, i + 2)] for i in range(0, 5, 2)], sorted([slice(2), slice(1)], key=lambda q: q.stop), slice(1, 2, 3).__lt__(slice(1, 2, 4)))
import copy
print(copy.copy(s) is s, copy.deepcopy(slice([1])) == slice([1]), s is not slice(1, 10, 2), bool(s))
