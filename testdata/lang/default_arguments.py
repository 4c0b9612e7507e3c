# When defaults are evaluated, what they share, and how they can be changed.
log = []


def note(x):
    log.append(x)
    return x


def f(a=note("a"), *, b=note("b")): return a, b


print(log, f(), f(1), f(b=2), log)
fs = [lambda n=n: n for n in range(3)]
print([g() for g in fs], [g(9) for g in fs])


def collect(item, into=[], seen={}, count=[0]):
    into.append(item)
    seen[item] = len(into)
    count[0] += 1
    return into, seen, count


print(collect("a"), collect("b"), collect("c", []), collect.__defaults__)


def fresh(item, into=None):
    into = [] if into is None else into
    into.append(item)
    return into


print(fresh(1), fresh(2), fresh(3, [0]))


class C:
    k = 5

    def m(self, x=k, y=[k]): return x, y


C.k = 6
print(C().m(), C.m.__defaults__)
sentinel = object()


def given(x=sentinel): return "default" if x is sentinel else repr(x)


print(given(), given(None), given(sentinel))


def recursive(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = recursive(n - 1) + recursive(n - 2)
    return memo[n]


print(recursive(50), len(recursive.__defaults__[0]))
f.__defaults__ = ("changed",)
f.__kwdefaults__["b"] = "also"
print(f())
del f.__defaults__
try:
    f()
except TypeError as error:
    print(error)
g = lambda a, b=(lambda c=1: c)(): (a, b)
print(g(0), (lambda *, z=[i for i in range(2)]: z)(), (lambda a=f.__kwdefaults__: a)())
