# Lambdas: parameters of every kind, closures, nesting, as defaults and keys.
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=10: x * y)(3), (lambda *a: a)(1, 2))
print((lambda **k: k)(a=1), (lambda x, /, y, *, z: (x, y, z))(1, y=2, z=3))
add = lambda a: lambda b: lambda c: a + b + c
print(add(1)(2)(3), add.__name__, add.__qualname__, add(1).__qualname__)
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), list(map(lambda x: x ** 2, range(4))))
print((lambda x: "yes" if x else "no")(0), (lambda: (yield))().__class__.__name__)
functions = [(lambda n: lambda x: x + n)(n) for n in range(3)]
print([f(10) for f in functions])
fact = (lambda f: (lambda x: x(x))(lambda y: f(lambda v: y(y)(v))))(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))
print(fact(20))
print((lambda x: [y for y in range(x) if y % 2])(8), (lambda: {1: 2})(), (lambda: (1, 2))(), (lambda: ...)())
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print([table[op](7, 3) for op in "+-*"])
print((lambda x, f=lambda y: y * 2: f(x) + 1)(5), (lambda a, b=(1, 2), *c: (a, b, c))(0))


def outer():
    n = 1
    get, put = lambda: n, lambda v: [n for n in [v]]
    n = 2
    return get(), put(9), get()


print(outer())
print((lambda x: (lambda x: x * 2)(x + 1))(1), (lambda: lambda: lambda: "deep")()()())
print((lambda _: _)("underscore"), (lambda x: x is None or x.upper())("a"), (lambda *, k=1: k)())
print(max([3, -5, 4], key=lambda v: v * v), min([(1, "b"), (1, "a")], key=lambda p: p[1]))
try:
    (lambda x: x / 0)(1)
except ZeroDivisionError as error:
    print(error)


class C:
    method = lambda self, x: (self.k, x)
    k = 5


print(C().method(1), C.method.__qualname__)
print(bool(lambda: 0), type(lambda: 0).__name__, (lambda: 0).__doc__, repr(lambda: 0).split(" at ")[0])
print(lambda: 0 if 1 else 2) if 0 else print("conditional")
x = lambda: (yield 1)
print(list(x()))
