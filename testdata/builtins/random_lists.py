# A list driven by pseudo-random operations beside a model; slices of every kind; checksums.
import bisect


class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n


rng = Rng(11)
items, log = [], 0
for step in range(3000):
    op = rng(16)
    v = (rng(100), float(rng(50)), str(rng(20)), (rng(3),))[rng(4)] if step % 500 > 250 else rng(1000)
    try:
        match op:
            case 0 | 1 | 2: items.append(v)
            case 3: items.insert(rng(20) - 10, v)
            case 4: result = items.pop(rng(30) - 15); log = (log * 31 + len(repr(result))) % 1000003
            case 5: items.extend([v] * rng(4))
            case 6: items[rng(len(items) or 1)] = v
            case 7: del items[rng(12) - 3]
            case 8: items.reverse()
            case 9: log = (log * 31 + items.index(v)) % 1000003
            case 10: items.remove(v)
            case 11: items[rng(9):rng(9)] = [v, v][:rng(3)]
            case 12: del items[rng(15)::rng(3) + 2]
            case 13: items = items[rng(3):] + items[:rng(5)]
            case 14: log = (log * 31 + items.count(v) + (v in items)) % 1000003
            case 15: items[:] = items[-60:]
    except (IndexError, ValueError) as error:
        log = (log * 31 + len(str(error))) % 1000003
    if step % 250 == 0:
        print(step, len(items), log, items[:4], items[-2:])
data = [rng(1000) for _ in range(40)]
total = 0
for start in (None, 0, 1, 5, -1, -7, 39, 40, 100, -100):
    for stop in (None, 0, 3, 20, -1, -20, 40, 100, -100):
        for step in (None, 1, 2, 7, -1, -3, 50, -50):
            part = data[start:stop:step]
            expected = [data[i] for i in range(*slice(start, stop, step).indices(40))]
            assert part == expected and tuple(data)[start:stop:step] == tuple(expected)
            total = (total * 31 + sum(part)) % 1000003
            copy = data[:]
            del copy[start:stop:step]
            total = (total * 31 + len(copy)) % 1000003
            copy = data[:]
            copy[start:stop:step] = [-1] * len(part) if step not in (None, 1) else [-1, -2]
            total = (total * 31 + sum(copy)) % 1000003
print(total)
for n in (0, 1, 2, 10, 33, 100, 1000):
    values = [rng(n + 1) for _ in range(n)]
    ints, floats, texts = sorted(values), sorted(map(float, values)), sorted(map(str, values))
    pairs = sorted((v % 5, i) for i, v in enumerate(values))
    stable = sorted(range(n), key=lambda i: values[i] % 3)
    print(n, all(a <= b for a, b in zip(ints, ints[1:])), ints == [int(f) for f in floats], all(a <= b for a, b in zip(texts, texts[1:])), pairs[:2], all(values[a] % 3 < values[b] % 3 or a < b for a, b in zip(stable, stable[1:])), sorted(values, reverse=True) == ints[::-1], sorted(values, key=lambda v: -v) == ints[::-1])
runs = []
for _ in range(10):
    start, step = rng(100), rng(9) - 4
    runs += [start + step * i for i in range(rng(60))]
print(sorted(runs) == sorted(runs[::-1]), sorted(runs)[:5], len(runs), bisect.bisect(sorted(runs), 50))
