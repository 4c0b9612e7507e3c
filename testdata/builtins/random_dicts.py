# A dict and a set driven by pseudo-random operations beside simple models; order and checksums.
class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n


class Model:
    """A dict as a list of pairs."""
    def __init__(self): self.pairs = []
    def find(self, key): return next((i for i, (k, _) in enumerate(self.pairs) if k == key), None)
    def set(self, key, value):
        i = self.find(key)
        if i is None:
            self.pairs.append((key, value))
        else:
            self.pairs[i] = (self.pairs[i][0], value)
    def pop(self, key):
        i = self.find(key)
        return None if i is None else self.pairs.pop(i)[1]


rng = Rng(23)
for kinds in (1, 2, 5):
    d, m = {}, Model()
    for step in range(1500):
        n = rng(60)
        key = (n, str(n), float(n), (n, n), n * 2 ** 60)[rng(kinds)]
        match rng(10):
            case 0 | 1 | 2 | 3: d[key] = step; m.set(key, step)
            case 4 | 5: assert d.pop(key, None) == m.pop(key)
            case 6: assert d.get(key) == (m.pairs[m.find(key)][1] if m.find(key) is not None else None)
            case 7:
                if d:
                    assert d.popitem() == m.pairs.pop()
            case 8: d.setdefault(key, -1); m.find(key) is None and m.set(key, -1)
            case 9:
                other = {rng(60): step for _ in range(3)}
                d.update(other)
                for k, v in other.items():
                    m.set(k, v)
        if step % 300 == 0:
            d = dict(d) if step % 600 else d.copy()
    assert list(d.items()) == m.pairs and len(d) == len(m.pairs) and list(reversed(d)) == [k for k, _ in reversed(m.pairs)]
    print(kinds, len(d), list(d.items())[:5], sum(d.values()))
a, b, la, lb = set(), set(), [], []
for step in range(1500):
    n = rng(50) * (1 if rng(3) else 2 ** 62)
    s, l = ((a, la), (b, lb))[rng(2)]
    match rng(5):
        case 0 | 1 | 2:
            s.add(n)
            n in l or l.append(n)
        case 3:
            s.discard(n)
            n in l and l.remove(n)
        case 4:
            assert (n in s) == (n in l)
assert sorted(a) == sorted(la) and sorted(b) == sorted(lb)
for name, f in (("or", lambda x, y: x | y), ("and", lambda x, y: x & y), ("sub", lambda x, y: x - y), ("xor", lambda x, y: x ^ y)):
    r = f(a, b)
    print(name, len(r), sum(r), sorted(r)[:4], sorted(r)[-2:], f(frozenset(a), b) == r)
print(a <= b, a >= (a & b), (a | b) > a, a.isdisjoint(b), len(a), sum(a), sum(hash(x) for x in b) % 1000003)
nested = {}
for _ in range(500):
    node = nested
    for _ in range(rng(4) + 1):
        node = node.setdefault(rng(4), {})


def count(node): return 1 + sum(count(child) for child in node.values())


print(count(nested), list(nested), {k: len(v) for k, v in nested.items()})
words = [f"k{rng(30)}" for _ in range(400)]
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda i: (-i[1], i[0]))[:5], sum(freq.values()), {k: v for k, v in freq.items() if v > 18}, list(freq)[:5])
