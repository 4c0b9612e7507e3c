# Subclasses of dict, __missing__, hash collisions, keys with side effects, mutation while iterating.
class Default(dict):
    def __missing__(self, key):
        value = self[key] = [key]
        return value


d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, d.copy().__class__.__name__, d.pop("zz", "gone"), type(d | {}).__name__, Default.fromkeys("x"), type(Default.fromkeys("x")).__name__)


class Upper(dict):
    def __getitem__(self, key): return super().__getitem__(key.upper())
    def __setitem__(self, key, value): super().__setitem__(key.upper(), value)
    def __contains__(self, key): return super().__contains__(key.upper())
    def keys(self): return ["overridden"]


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(dict(u), u["b"], "b" in u, u.get("b"), u.get("B"), list(u), u.setdefault("q", 0), {**u} if 0 else "", "%(b)s" % u, "{0[b]}".format(u), [*u])


class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 42
    def __eq__(self, other): return isinstance(other, Collide) and self.n == other.n
    def __repr__(self): return f"C{self.n}"


c = {Collide(i): i for i in range(20)}
print(c[Collide(7)], Collide(21) in c, len(c))
for i in range(0, 20, 2):
    del c[Collide(i)]
print(c, Collide(4) in c, c.get(Collide(5)))
c[Collide(5)] = "changed"
print(list(c)[2], c[Collide(5)])


class Loud:
    def __init__(self, v): self.v = v
    def __hash__(self):
        print("hash", self.v, end=" ")
        return hash(self.v)
    def __eq__(self, other):
        print("eq", self.v, end=" ")
        return self.v == getattr(other, "v", other)


k = Loud(1)
e = {k: "a"}
print(e[k], e.get(Loud(1)), e.get(Loud(2)), e.get(1), Loud(1) in e, k in e)


class Fails:
    def __hash__(self): return 1
    def __eq__(self, other): raise ValueError("eq failed")


f = {Fails(): 1}


def attempt(g):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: f[Fails()])
attempt(lambda: f.get(1))
attempt(lambda: f.__setitem__(1, 2))
attempt(lambda: f.get(2))


class BadHash:
    def __hash__(self): raise RuntimeError("hash failed")


attempt(lambda: {BadHash(): 1})
attempt(lambda: {}.get(BadHash()))


class Evil:
    def __init__(self, target): self.target = target
    def __hash__(self): return 7
    def __eq__(self, other):
        self.target.clear()
        return False


victim = {}
victim[Evil(victim)] = 1
attempt(lambda: victim.get(Evil(victim)))
print(len(victim))


def mutate(action):
    m = {1: 1, 2: 2, 3: 3}
    seen = []
    for key in m:
        seen.append(key)
        action(m, key)
        if len(seen) > 10:
            break
    return seen, m


attempt(lambda: mutate(lambda m, k: m.pop(k)))
attempt(lambda: mutate(lambda m, k: m.update({k + 10: 0})))
attempt(lambda: mutate(lambda m, k: m.__setitem__(k, 0)))
attempt(lambda: mutate(lambda m, k: (m.pop(k), m.update({k + 10: 1}))))
attempt(lambda: mutate(lambda m, k: m.clear()))
it = iter({1: 2})
print(next(it), next(it, "end"), next(it, "end"), it.__length_hint__())


class Ordered(dict):
    def __eq__(self, other): return list(self.items()) == list(other.items())
    def __repr__(self): return "Ordered" + super().__repr__()


print(Ordered(a=1, b=2) == Ordered(b=2, a=1), Ordered(a=1), [Ordered()], Ordered(a=1).copy(), dict(Ordered(z=1)), isinstance(Ordered(), dict))


class KeysOnly:
    def keys(self): return ["a", "b"]
    def __getitem__(self, key): return key * 2


print(dict(KeysOnly()), {**KeysOnly()}, {} | dict(KeysOnly()), (lambda **k: k)(**KeysOnly()))


class NoGetitem:
    def keys(self): return ["a"]


attempt(lambda: dict(NoGetitem()))
attempt(lambda: {**5})
attempt(lambda: (lambda **k: k)(**[1]))
class S(str): pass
s = {S("a"): 1}
s["a"] = 2
print(s, type(list(s)[0]).__name__, s[S("a")], {"a": 1}[S("a")])
