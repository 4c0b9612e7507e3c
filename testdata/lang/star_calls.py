# Unpacking in calls, displays, subscripts, returns.
def f(*a, **k): return a, k
def g(a, b=2, *, c=3): return a, b, c
class S:
    def __getitem__(self, i): return i
s = S()
def it():
    yield 1
    yield 2
def r(*x): return *x, 0
SOURCES = r"""
f(*[1, 2]), f(*'ab', *(3,)), f(**{'a': 1}), f(*[], **{}), f(1, *[2], 3, *[4]), f(*it()), f(*{1: 2}), f(*range(3), x=1, **{'y': 2}, z=3), f(x=1, *[2]), f(**{'a': 1}, **{'b': 2}), f(*map(str, [1])), f(*(x for x in 'q')), g(*[1], **{'c': 5}), g(**dict(a=1, b=0)), g(1, *[], c=4)
f(*5)
f(**5)
f(**{1: 2})
f(**{'a': 1}, **{'a': 2})
f(a=1, **{'a': 2})
g(*[1, 2, 3])
g(1, **{'a': 2})
g(1, **{'d': 2})
f(*None)
print(*[1], **{'sep': 1})
len(*[[1, 2]]), max(*[3, 1]), [*'ab', *[1]], (*'ab',), {*'a'}, {**{'a': 1}, 'b': 2}, [*it(), *it()], [*[*[1]]], (*(), *()), [*{}], {**{}}, [*range(3)][1:], s[*'ab'], s[1, *[2], 3], s[*[1]], s[*()], r(*'xy'), [*(1, 2)] + [*'z'], *'one', *[*'t'], print(*'abc', sep='-'), (lambda *a: a)(*it()), dict(**{'k': 1}, j=2), list((*'ab', 1)), str.format('{}{}', *'ab'), '{x}'.format(**{'x': 1}), '%s%s' % (*'ab',)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
