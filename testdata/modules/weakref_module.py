# weakref and gc: references, callbacks, dictionaries, finalizers, proxies (with gc.collect, not counting references).
import gc
import weakref


class Node:
    def __init__(self, name): self.name = name
    def method(self): return "method of " + self.name
    def __repr__(self): return f"Node({self.name})"


n = Node("a")
r = weakref.ref(n)
p = weakref.proxy(n)
m = weakref.WeakMethod(n.method)
print(r() is n, p.name, p.method(), m()(), r == weakref.ref(n), r is weakref.ref(n), hash(r) == hash(n), weakref.getweakrefcount(n), isinstance(p, Node), type(p).__name__, callable(r), bool(p))
log = []
r2 = weakref.ref(n, lambda ref: log.append(("dead", ref is r2)))
f = weakref.finalize(n, log.append, "finalized")
print(f.alive, f.peek()[1:3], len(weakref.getweakrefs(n)) >= 2)
del n
gc.collect()
print(r(), r2(), m(), sorted(map(str, log)), f.alive, f())


def attempt(g):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)


for g in (lambda: p.name, lambda: weakref.ref(5), lambda: weakref.ref("x"), lambda: weakref.ref([]), lambda: weakref.proxy(None), lambda: weakref.ref(), lambda: weakref.ref(Node("t"), 1, 2), lambda: hash(weakref.ref(Node("t"))) is not None if 0 else "", lambda: weakref.WeakMethod(5), lambda: bool(p)):
    attempt(g)
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
ws = weakref.WeakSet()
a, b = Node("a"), Node("b")
values["a"], values["b"] = a, b
keys[a], keys[b] = 1, 2
ws.add(a)
ws.add(b)
print(sorted(values), len(keys), len(ws), values["a"] is a, keys[b], a in ws, values.get("zz"), sorted(v.name for v in values.values()), sorted(k.name for k in keys))
del b
gc.collect()
print(sorted(values), len(keys), len(ws), "b" in values)
parent, child = Node("parent"), Node("child")
parent.child, child.parent = child, parent
wp = weakref.ref(parent)
del parent, child
print(gc.collect() >= 0, wp())


class Finalized:
    log = []
    def __init__(self, n): self.n = n
    def __del__(self): Finalized.log.append(self.n)


for i in range(3):
    Finalized(i)
x = Finalized(99)
x.self = x
del x
gc.collect()
print(sorted(Finalized.log))


class Resurrect:
    kept = None
    def __del__(self): Resurrect.kept = self


Resurrect()
gc.collect()
print(Resurrect.kept is not None, type(Resurrect.kept).__name__)
fn = lambda: 0
print(weakref.ref(fn)() is fn, weakref.ref(Node)() is Node, weakref.ref(len)() is len, weakref.ref(frozenset([1])) is not None, weakref.ref({1} if 0 else set()) is not None, type(weakref.ref(fn)).__name__, repr(weakref.ref(Node)).split(" at ")[0], gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), isinstance(gc.get_count(), tuple), gc.get_threshold()[0] > 0)


class RefSub(weakref.ref):
    def __init__(self, obj, callback=None, tag=None):
        super().__init__(obj, callback)
        self.tag = tag
    def __new__(cls, obj, callback=None, tag=None): return super().__new__(cls, obj, callback)


print(RefSub(a, tag="t").tag, RefSub(a)() is a, a)
