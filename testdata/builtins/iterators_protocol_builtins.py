# Which builtins consume what, laziness, early stops, exhaustion.
log = []
def g(n, fail=None):
    for i in range(n):
        if i == fail: raise ValueError('at %d' % i)
        log.append(i)
        yield i
def L():
    r = log.copy()
    log.clear()
    return r
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        log.append(i)
        if i >= 3: raise IndexError
        return i * 10
SOURCES = r"""
any(x > 1 for x in g(5)), L(), all(x < 1 for x in g(5)), L(), 2 in g(5), L(), next(g(5)), L(), list(zip(g(3), g(2))), L(), list(zip('a', g(5))), L(), [x for x, _ in zip(g(5), 'ab')], L(), max(g(3)), min(g(3), default=9), sum(g(4)), L() and 0, sorted(g(3), reverse=True), list(map(str, g(2))), tuple(filter(None, g(3))), L() and 0
list(Seq()), L(), 20 in Seq(), L(), list(reversed(Seq())), L(), iter(Seq()).__next__(), L(), [*Seq()], L() and 0, max(Seq()), sum(Seq()), sorted(Seq()), dict(enumerate(Seq())), L() and 0, (lambda a, b, c: c)(*Seq()), L()
list(g(3, 1))
sum(g(3, 2))
max(g(3, 1))
[x for x in g(3, 0)]
list(zip('ab', g(3, 1)))
dict(g(2))
sorted(g(5, 3))
a if 0 else [*g(2, 1)]
''.join(map(str, g(3, 2)))
L() and 0, (lambda it: [next(it), list(it), list(it), next(it, 'end')])(iter([1, 2, 3])), (lambda it: [x + next(it) for x in it])(iter(range(6))), (lambda it: list(zip(it, it)))(iter(range(5))), (lambda it: (list(zip(it, [1, 2])), next(it)))(iter(range(5))), (lambda it: [5 in it, list(it)])(iter(range(8))), list(iter([1, 2, 3].pop, 2)) if 0 else list(iter(iter([1, 2, 3, 0, 5]).__next__, 0)), (lambda e: [next(e), next(e), list(e)])(enumerate('abcd')), (lambda m: [next(m), list(m)])(map(lambda x: x * 2, [1, 2, 3])), list(map(lambda a, b: (a, b), g(3), 'xy')), L()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
