# functools.
from functools import *
import functools
calls = []
@lru_cache(maxsize=2)
def slow(x):
    calls.append(x)
    return x * 10
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def add(a, b=2, *c, d=4): return a, b, c, d
@singledispatch
def kind(x): return "object"
@kind.register
def _(x: int): return "int"
@kind.register(list)
def _(x): return "list"
@kind.register
def _(x: str | bytes): return "text"
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
class C:
    n = 0
    @cached_property
    def p(self):
        C.n += 1
        return C.n
    @singledispatchmethod
    def m(self, x): return "any"
    @m.register
    def _(self, x: int): return "int method"
    pm = partialmethod(add, 5)
c = C()
SOURCES = r"""
reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 5), reduce(max, [3, 1, 4]), reduce(lambda a, b: (a, b), 'abcd'), reduce(lambda a, x: a + [x], 'ab', [])
reduce(lambda a, b: a, [])
reduce(5, [1, 2])
reduce(lambda a: a, [1, 2])
reduce(max)
[slow(1), slow(2), slow(1), slow(3), slow(2)], calls, slow.cache_info(), slow.cache_parameters(), slow.cache_clear(), slow.cache_info(), slow.__wrapped__(7), slow.__name__
fib(80), fib.cache_info().hits > 50, fib.cache_info().maxsize
slow([])
partial(add, 1)(), partial(add, 1, 3)(5), partial(add, b=9)(1), partial(add, 1, d=0)(2, 3, d=7), partial(partial(add, 1), 2).args, partial(add, 1, d=2).keywords, partial(add).func is add, repr(partial(int, base=2)), partial(int, base=2)('101'), partial(add, Placeholder, 5)(1)
partial()
partial(5)
partial(add)()
partial(add, Placeholder)
partial(add, Placeholder, 2)()
kind(5), kind(True), kind([]), kind('a'), kind(b''), kind(1.5), kind(None), kind.dispatch(bool) is kind.dispatch(int), sorted(k.__name__ for k in kind.registry), kind.__name__
kind()
kind.register(5)
T(1) < T(2), T(1) <= T(1), T(2) > T(1), T(2) >= T(3), T(1) != T(2), sorted([T(3), T(1)], key=cmp_to_key(lambda a, b: a.v - b.v))[0].v
total_ordering(type('X', (), {}))
c.p, c.p, C.n, c.__dict__, c.m(1), c.m('x'), c.pm(), c.pm(6), C.p.__class__.__name__, type(C.__dict__['m']).__name__
cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: (a > b) - (a < b)))
wraps(add)(lambda: 1).__name__, wraps(add)(lambda: 1).__wrapped__ is add, update_wrapper(partial(add), add).__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
lru_cache(maxsize=None)(lambda x: x)(5), lru_cache(lambda x: x + 1)(5), lru_cache(typed=True)(lambda x: x)(1), lru_cache(0)(len)('ab'), lru_cache(maxsize=-5)(len).cache_info()
lru_cache('x')
lru_cache(5)(5)
(lambda f: [f(1), f(1.0), f(True), f.cache_info()])(lru_cache(typed=True)(lambda x: type(x).__name__)), (lambda f: [f(1), f(1.0), f.cache_info()])(lru_cache()(lambda x: type(x).__name__)), (lambda f: [f(a=1, b=2), f(b=2, a=1), f.cache_info().misses])(cache(lambda a, b: a))
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
