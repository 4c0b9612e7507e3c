# Lookups in dicts and sets and the loops over containers, long enough to be specialised, with what breaks the guards.
import random
class S(str): pass
def find(d, ks):
    r = []
    for k in ks:
        if k in d:
            r.append(d[k])
        elif k not in d:
            r.append(d.get(k, -1))
        d[k] = len(r)
        r.append(d.get(k))
    return r
random.seed(5)
out = []
for n in range(60):
    d = {}
    ks = [random.choice(["a%d" % random.randrange(9), random.randrange(-5, 9), float(random.randrange(4)), (1, random.randrange(3)), True, S("a3"), "".join(["a", "3"])]) for _ in range(n * 4)]
    out.append(find(d, ks))
    d2 = {str(k): k for k in ks}
    for k in list(d2):
        if random.random() < .5:
            del d2[k]
        if k in d2:
            d2[k] = 0
        elif k not in d2:
            d2[k] = 1
        assert d2.get(k, 5) in (0, 1)
    out.append(list(d2.items()))
    s = set(ks)
    c = 0
    for k in ks + ["q", 77, -1, 2**61-1, 2**61, 0.0, 0]:
        if k in s: c += 1
        if k not in s: c += 100
        if k in {1, 2, 3, "a1", -1, 0}: c += 1000
        if k not in {1, 2, 3, "a1", -1, 2**61-1}: c += 10000
    out.append(c)
    for i, (a, b) in enumerate(zip(ks, ks[1:])):
        if i == 7: break
        out.append((i, a, b))
    for k, v in d.items(): out.append((k, v))
    for k in d: out.append(k)
    for k in d.values(): out.append(k)
    for i in range(n, 0, -3): out.append(i)
    l = [1]
    try:
        for i, x in enumerate(l):
            if i < 20: l.append(x + i)
            elif i == 20: l.append("s")
            out.append((i, x))
        it = iter(l)
        for a, b in zip(it, it): out.append((a, b))
        for a, b in zip(l, (x for x in l)): out.append((a, b))
        for a, b in zip(l, l): out.append((a, b))
    except Exception as e: out.append(e)
    try:
        for k, v in d.items():
            d[len(d) + 100] = 1
    except RuntimeError as e: out.append(str(e))
    try:
        for k in d:
            del d[k]
    except RuntimeError as e: out.append(str(e))
    try:
        for k in d:
            del d[k]; d[(k, 1)] = 1
    except RuntimeError as e: out.append(str(e))
    try: (lambda q: [q[[]] for _ in range(100)])(d)
    except TypeError as e: out.append(str(e))
    try: [1 for _ in range(100) if [] in d]
    except TypeError as e: out.append(str(e))
    try:
        for i in range(100): d.get("zz"); d["zz"]
    except KeyError as e: out.append(str(e))
print(len(out)); import hashlib; print(hashlib.md5(repr(out).encode()).hexdigest())
