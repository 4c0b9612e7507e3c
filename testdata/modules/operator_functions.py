# operator.
import operator
from operator import *
class I:
    def __index__(self): return 3
class M:
    def __init__(self): self.a = type('N', (), {'b': 5, 'f': lambda s, *a, **k: (a, k)})()
m = M()
SOURCES = r"""
add(1, 2), sub(5, 3), mul('a', 3), truediv(7, 2), floordiv(7, 2), mod(7, 3), pow(2, 3), matmul.__name__, neg(5), pos(-5), abs(-3), invert(5), inv(0), not_(0), truth([]), is_(None, None), is_not(1, None), is_none(None), is_not_none(5), and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 4), rshift(16, 2), index(I()), call(len, 'abc')
lt(1, 2), le(2, 2), eq(1, 1.0), ne(1, 2), gt(2, 1), ge(1, 2), concat([1], [2]), contains([1], 1), countOf([1, 2, 1], 1), indexOf([5, 6], 6), getitem([1, 2], 1), getitem({'a': 1}, 'a'), length_hint([1, 2]), length_hint(5, 7), length_hint(iter([1]))
itemgetter(1)([5, 6]), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 1}), itemgetter(slice(1, 3))([1, 2, 3, 4]), attrgetter('a.b')(m), attrgetter('a', 'a.b')(m)[1], methodcaller('upper')('a'), methodcaller('split', ',', maxsplit=1)('a,b,c'), methodcaller('f', 1, k=2)(m.a), repr(itemgetter(1, 2)), repr(attrgetter('a.b')), repr(methodcaller('f', 1, k=2))
(lambda l: [iadd(l, [2]), l])([1]), iadd(1, 2), isub(5, 1), imul([1], 2), ior({1}, {2}), iand(6, 3), ixor(6, 3), ilshift(1, 2), irshift(8, 1), ifloordiv(7, 2), imod(7, 4), ipow(2, 3), itruediv(1, 4), iconcat('a', 'b')
(lambda l: [setitem(l, 0, 9), delitem(l, 1), l])([1, 2, 3])
add(1, 'a')
itemgetter()
itemgetter(5)([1])
attrgetter(5)
attrgetter('nope')(m)
attrgetter()
methodcaller()
methodcaller(5)
methodcaller('nope')('a')
indexOf([1], 5)
countOf(5, 1)
index(1.5)
length_hint(5, 'x')
concat(1, 2)
contains(5, 1)
getitem([1], 'a')
add(1)
lt(1, 'a')
sorted([(1, 'b'), (0, 'a')], key=itemgetter(1)), max([{'a': 1}, {'a': 5}], key=itemgetter('a')), list(map(add, [1, 2], [3, 4])), operator.__all__[:5], operator.__add__(1, 2), add.__name__, itemgetter(1) == itemgetter(1)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
