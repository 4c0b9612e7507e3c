# is, in and their negations on values of every kind.
import math
a = [1]; b = [1]; c = a
SOURCES = r"""
a is b, a is c, a == b, a is not b, None is None, True is True, 1 is not True, () is (), a in [b], [1] in [[1]], 1 in a, 1.0 in a, True in a, '1' in a, 'a' in 'abc', '' in '', 'abc' in 'ab', 1 in (1,), 1 in {1: 0}, 0 in {1: 0}, 3 in range(5), 3.0 in range(5), 3.5 in range(5), 'b' in {'a', 'b'}, b'a' in b'abc', 97 in b'abc', None in [None], math.nan in [math.nan], math.nan == math.nan
1 in 1
1 in None
'a' in 5
[] in {}
[] in {1}
1 in 'a'
b'a' in 'a'
1 not in 5
a is a.__class__(a), a.__class__ is list, type(a) is list, type(a) is not tuple, int is int, len is len, (lambda: 0) is (lambda: 0), ... is ..., NotImplemented is NotImplemented, [] is [], {} is not {}, 'a' is not 'b', any(x is a for x in [b, c]), a.__contains__(1), (1, [2]).__contains__([2]), 1 in iter([0, 1]), 2 in (x for x in [1, 2]), 1 in [x for x in []], 1 in zip(), (0, 'a') in enumerate('a'), 'k' in dict(k=1).keys(), 1 in dict(k=1).values(), ('k', 1) in dict(k=1).items()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
