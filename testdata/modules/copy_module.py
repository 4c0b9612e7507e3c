# copy and deepcopy: builtins, instances, cycles, hooks, memo.
import copy


class Plain:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Plain({self.x!r})"


p = Plain([1, [2]])
c, d = copy.copy(p), copy.deepcopy(p)
p.x[1].append(3)
print(p, c, d, c.x is p.x, d.x is p.x)
for value in (5, "s", None, 1.5, (1, 2), frozenset([1]), b"b", len, Plain, type, ..., NotImplemented, range(3), 1j, lambda: 0, slice(1)):
    print(copy.copy(value) is value, copy.deepcopy(value) is value, end="; ")
print()
for value in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"x"), ([1], 2), {"k": {"l": []}}):
    a, b = copy.copy(value), copy.deepcopy(value)
    print(a == value, a is value, b == value, b is value, type(a).__name__)
l = [1]
l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, m is not l, copy.copy(l)[1] is l)
shared = [1]
x = copy.deepcopy([shared, shared, {"k": shared}])
print(x[0] is x[1], x[0] is x[2]["k"], x[0] is shared)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is t)


class Hooks:
    def __init__(self): self.log = []
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", len(memo))


print(copy.copy(Hooks()), copy.deepcopy(Hooks()), copy.deepcopy([Hooks()]))


class State:
    def __init__(self): self.a, self.b = 1, 2
    def __getstate__(self): return {"a": 10}
    def __setstate__(self, state): self.restored = state


print(vars(copy.copy(State())), vars(copy.deepcopy(State())))


class Reduce:
    def __init__(self, n): self.n = n
    def __reduce__(self): return Reduce, (self.n + 1,)


class ReduceEx:
    def __reduce_ex__(self, protocol): return str, (protocol,)


class ReduceString:
    def __reduce__(self): return "name"


class Slots:
    __slots__ = ("a", "b")


class NewArgs(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return self[0], self[1] + 1


class SubList(list):
    pass


class SubDict(dict):
    pass


s = Slots()
s.a = [1]
s2 = copy.deepcopy(s)
sl = SubList([1])
sl.tag = "t"
sd = SubDict(a=[1])
sd.tag = ["t"]
print(copy.copy(Reduce(1)).n, copy.copy(ReduceEx()), type(copy.copy(ReduceString())).__name__, s2.a, s2.a is s.a, hasattr(s2, "b"), copy.copy(NewArgs(1, 2)), copy.copy(sl), copy.copy(sl).tag, type(copy.copy(sl)).__name__, copy.deepcopy(sd), copy.deepcopy(sd).tag is sd.tag)
memo = {}
copy.deepcopy([1, [2]], memo)
print(len(memo) > 0)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class Bad:
    def __reduce_ex__(self, protocol): return 5


class Bad2:
    def __reduce_ex__(self, protocol): return (1, 2, 3, 4, 5, 6, 7)


attempt(lambda: copy.copy(Bad()))
attempt(lambda: copy.copy(Bad2()))
attempt(lambda: copy.copy(x for x in ()))
attempt(lambda: copy.deepcopy(iter([1, 2])) and "iterators can be copied")
attempt(lambda: copy.copy(open(__file__)))
attempt(lambda: copy.replace(5, x=1))
attempt(lambda: copy.copy())
attempt(lambda: copy.deepcopy(type("K", (), {"__deepcopy__": None})()))


class Replaceable:
    def __init__(self, a=1): self.a = a
    def __replace__(self, **changes): return Replaceable(**changes)


print(copy.replace(Replaceable(), a=5).a, copy.Error.__name__, copy.copy({"a": 1}.keys().__class__.__name__))
import functools
print(copy.copy(functools.partial(pow, 2))(3), copy.deepcopy({(1, 2): [3]}), copy.deepcopy(ValueError("x", [1])).args)
