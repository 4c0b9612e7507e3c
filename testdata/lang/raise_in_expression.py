# Exceptions from inside expressions of every kind, with their types and texts.
class E:
    def __init__(s, **k): s.__dict__.update(k)
def boom(*a, **k): raise LookupError('boom')
SOURCES = r"""
[1, boom(), 2]
{1: boom()}
{boom(): 1}
{boom()}
(1, boom())
f'{boom()}'
f'{1:{boom()}}'
boom() + 1
1 + boom()
boom() if 1 else 2
1 if boom() else 2
boom() and 1
0 or boom()
not boom()
-boom()
boom().x
boom()[0]
[1][boom()]
[1][boom():]
(lambda: boom())()
(lambda x=boom(): 1)
[boom() for _ in [1]]
[1 for _ in boom()]
[1 for _ in [1] if boom()]
{1: 2 for _ in boom()}
list(boom() for _ in [1])
(1 for _ in boom())
boom() < 1
1 < boom() < 3
1 < 2 < boom()
1 in boom()
boom() is None
f(boom()) if 0 else print(boom())
print(*boom())
print(**boom())
print(sep=boom())
[*boom()]
{**boom()}
(x := boom())
boom(boom())
sorted([2, 1], key=boom)
list(map(boom, [1]))
max([1], key=boom)
__import__('functools').reduce(boom, [1, 2])
isinstance(1, boom)
getattr(E(), 'x', boom())
dict(a=boom())
'%s' % boom()
'{}'.format(boom())
int(boom())
type('X', (), {'a': boom()})
type('X', (), {'__init__': boom})()
type('X', (), {'__len__': boom})().__len__()
len(type('X', (), {'__len__': boom})())
bool(type('X', (), {'__bool__': boom})())
str(type('X', (), {'__str__': boom})())
hash(type('X', (), {'__hash__': boom})())
iter(type('X', (), {'__iter__': boom})())
type('X', (), {'__getattr__': boom})().x
type('X', (), {'__getitem__': boom})()[1]
type('X', (), {'__eq__': boom})() == 1
1 in [type('X', (), {'__eq__': boom})()]
type('X', (), {'__call__': boom})()()
type('X', (), {'__add__': boom})() + 1
1 + type('X', (), {'__radd__': boom})()
sum([type('X', (), {'__radd__': boom})()])
next(type('X', (), {'__next__': boom})())
setattr(type('X', (), {'__setattr__': boom})(), 'a', 1)
type('X', (), {'p': property(boom)})().p
type('X', (), {'__format__': boom})().__format__('')
f"{type('X', (), {'__format__': boom})()}"
f"{type('X', (), {'__repr__': boom})()!r}"
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
