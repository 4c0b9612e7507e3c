# Scoping of comprehensions: their own variables, class bodies, closures, walrus targets.
x = "module"


class Scope:
    x = "class"
    first = [x for _ in range(1)]
    inner = [(lambda: x)() for _ in range(1)]
    items = [1, 2]
    doubled = [i * 2 for i in items]
    pairs = [(i, j) for i in items for j in range(i)]
    try:
        bad = [y for _ in range(1) for y in items]
    except NameError as error:
        bad = str(error)


print(Scope.first, Scope.inner, Scope.doubled, Scope.pairs, Scope.bad)


def function():
    y = "local"
    seen = [y for _ in range(1)]
    [y for y in range(3)]
    return seen, y, [lambda: y for y in range(2)][0](), [(y, z) for z in y if z in "aeiou"]


print(function())


def walrus():
    [w := i for i in range(3)]
    return w, any((hit := i) > 1 for i in range(4)), hit


print(walrus())


def walrus_global():
    global made
    [made := i for i in range(3)]


walrus_global()
print(made)


def walrus_nonlocal():
    n = 0

    def inner():
        nonlocal n
        return [n := n + i for i in range(4)]

    return inner(), n


print(walrus_nonlocal())


def cells():
    functions = [lambda: (i, j) for i in range(2) for j in range(2)]
    return [f() for f in functions]


print(cells())


def shadow(items):
    items = [items for items in items]
    return items


print(shadow([1, 2]))


def delete():
    value = 1
    out = [value for value in range(2)]
    del value
    try:
        value
    except UnboundLocalError as error:
        return out, str(error)


print(delete())


def names():
    a = 1
    [b for b in range(2)]
    return sorted(locals())


print(names(), [sorted(locals()) for q in range(1)])


def nested(n):
    return [[[k for k in range(j)] for j in range(i)] for i in range(n)]


print(nested(4))


def lambda_default():
    return [f(1) for f in [lambda a, b=k: a + b for k in range(3)]]


print(lambda_default())
print([__name__ for _ in range(1)], [x for x in [x]], x)
