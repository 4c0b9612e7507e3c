# Names inside lambdas, comprehensions and nested functions, by expressions.
x = 'global'
def outer(x):
    return (lambda: x)(), [x for _ in [0]], (lambda x: x)('own'), [(lambda: x)() for x in 'ab'], x
def late():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]
def default():
    return [f() for f in [lambda i=i: i for i in range(3)]]
def nest(a):
    return lambda b: lambda c: (a, b, c, x)
SOURCES = r"""
outer('arg'), late(), default(), nest(1)(2)(3), x, [x for x in range(3)], x, (lambda: [x for x in 'q'])(), x, {x: x for x in 'z'}, x, list(x for x in 'y'), x, [y := x, y][1], y, (lambda: (q := 5) and q)()
(lambda: undefined_here)()
[undefined_there for _ in [1]]
(lambda: q)()
(lambda *a, **k: (lambda: (a, k))())(1, z=2), (lambda n: n * (lambda m: m + n)(n))(3), [[(i, j) for j in range(i)] for i in range(3)], [a for a in [b for b in [c for c in range(3)]]], [lambda: x][0](), (lambda x, y=x: (x, y))('given'), [f(1) for f in [lambda z, w=w: z + w for w in range(2)]], (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)), [x for x in [x]], (lambda x: [x for x in [x, x]])('in'), [(x, y) for x in 'ab' for y in x * 2], [*map(lambda x: x * 2, [1, 2])], (lambda: globals()['x'])(), (lambda: 'x' in locals())(), sorted([3, 1], key=lambda x: -x)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
