# Call sites must see every change: functions, code, defaults, classes, bound methods, builtins.
def f(a, b=10):
    return a + b


def site(g, *args):
    return g(*args)


def direct():
    return f(1)


for _ in range(60):
    direct()
print(direct())
f.__defaults__ = (100,)
print(direct())
f.__code__ = (lambda a, b: a * b).__code__
print(direct())
f.__defaults__ = None
try:
    direct()
except TypeError as error:
    print(error)
f = lambda x: ("lambda", x)
print(direct())
f = int
print(direct())
f = str
print(direct())


class Callable:
    def __call__(self, x):
        return "called", x


f = Callable()
print(direct())
Callable.__call__ = lambda self, x: ("changed", x)
print(direct())


class K:
    def __init__(self, v):
        self.v = v


def make():
    return K(5)


print([make().v for _ in range(50)][-1])
K.__init__ = lambda self, v: setattr(self, "v", v * 2)
print(make().v)
K.__new__ = lambda cls, v: object.__new__(cls)
print(make().v)
del K.__init__
print(hasattr(make(), "v"))
K.__new__ = lambda cls, v: "not an instance"
print(make())


def method(o):
    return o.get(1)


class G:
    def get(self, n):
        return "G", n


class H:
    @staticmethod
    def get(n):
        return "static", n


class I:
    @classmethod
    def get(cls, n):
        return cls.__name__, n


for o in (G(), H(), I(), {1: "dict"}, G(), I, H):
    for _ in range(30):
        result = method(o)
    print(result, end=" ")
print()
g = G()
for _ in range(30):
    method(g)
g.get = lambda n: "on the instance"
print(method(g))
print([site(h, 4) for h in (abs, str, float, lambda x: -x, [1].count, "a".__mul__, K, type, isinstance if 0 else bool) for _ in range(10)][::10])


def keywords(**kw):
    return kw


def sites(n):
    return [keywords(a=i, b=n) for i in range(n)][-1], [(lambda *a, k=0: (a, k))(i, k=i) for i in range(n)][-1]


print(sites(40))


def recursive(n, f):
    return n if n == 0 else f(n - 1, f)


print(recursive(100, recursive))


def generator_site(n):
    return [sum(x for x in range(i)) for i in range(n)][-1], [list(map(lambda q: q + 1, [i])) for i in range(n)][-1]


print(generator_site(40))
import functools
partial = functools.partial(pow, 2)
print([partial(i) for i in range(40)][-1], [max(i, 5) for i in range(40)][-1], [len([i] * i) for i in range(40)][-1], [isinstance(i, (int, str)) for i in range(40)][-1])
max = lambda *a: "my max"
print([max(i, 5) for i in range(3)])
