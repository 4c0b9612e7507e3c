# enumerate, zip, map, filter, reversed.
from collections import deque
def gen(n):
    for i in range(n):
        yield i
SOURCES = r"""
list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate(gen(2), start=-1)), list(enumerate('a', 2**63 - 1)), list(enumerate('ab', 2**70)), next(enumerate('x')), list(enumerate(iterable='a', start=3))
enumerate(5)
enumerate()
enumerate('a', 'b')
enumerate('a', 1.5)
enumerate('a', 1, 2)
list(zip()), list(zip('ab')), list(zip('abc', [1, 2])), list(zip(gen(3), gen(2), 'xy')), list(zip('ab', 'cd', strict=True)), list(zip(*[(1, 2), (3, 4)])), list(zip([], 'a')), dict(zip('ab', range(2))), list(zip(range(3), range(3)[::-1]))
list(zip('ab', 'c', strict=True))
list(zip('a', 'bc', strict=True))
list(zip('ab', 'cd', 'e', strict=True))
list(zip('', 'a', strict=True))
zip(5)
zip('a', 5)
zip('a', nope=1)
[z := zip('ab', gen(5)), list(z), next(z[0] if 0 else iter([1]))][1]
list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(None.__class__, [])), list(map(pow, [2, 3], [3, 2])), list(map(str.upper, 'ab')), list(map(int, ['1', '2'])), list(map(lambda *a: a, 'ab', 'cd', 'ef')), list(map(max, [1, 5], [3, 2]))
list(map(str))
map()
map(5, [1]) is not None
list(map(5, [1]))
list(map(lambda: 0, [1]))
list(map(str, 5))
list(map(lambda a, b: a, [1, 2], [3, 4, 5], strict=True))
list(map(int, ['1', 'x']))
list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isalpha, 'a1b')), list(filter(bool, gen(3))), list(filter(None, {})), type(filter(None, ())).__name__
filter(None)
filter(None, 5)
list(filter(5, [1]))
filter(function=None, iterable=[])
list(reversed([1, 2])), list(reversed((1, 2))), list(reversed('ab')), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})), list(reversed(deque([1, 2]))), list(reversed(b'ab')), type(reversed([])).__name__, reversed([1, 2]).__length_hint__()
reversed({1})
reversed(5)
reversed(gen(1))
reversed()
reversed([1], [2])
next(reversed([])) 
all([]), all([1, 'a']), all([1, 0]), any([]), any([0, 'a']), any(gen(1)), any(gen(2)), all(x < 3 for x in gen(3)), any(x > 5 for x in gen(3))
all(5)
any(None)
all([1], [2])
iter([1]).__next__(), next(iter([]), 'd'), next(gen(1)), list(iter(gen(2).__next__, 1)), type(iter(lambda: 0, 1)).__name__
next(iter([]))
next(5)
next()
next([], 1)
iter()
iter(5, 5)
iter(5)
enumerate('ab').__next__(), enumerate('a').__iter__().__next__(), zip('a').__next__(), map(str, [5]).__next__(), filter(None, [5]).__iter__().__next__(), enumerate[int], repr(enumerate('a')).split(' at ')[0], repr(zip()).split(' at ')[0], enumerate('a').__reduce__()[0]
len(list(zip(range(1000), range(2000)))), sum(map(lambda a, b: a * b, range(100), range(100))), sum(1 for _ in filter(lambda x: x % 3 == 0, range(1000))), max(enumerate([3, 9, 2]), key=lambda p: p[1]), sorted(zip([3, 1, 2], 'cab')), list(map(list, zip(*[[1, 2], [3, 4]]))), [a + b for a, b in zip('ab', 'cd')]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
