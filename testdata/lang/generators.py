# Generators: laziness, state, arguments, attributes, closures, in classes, infinite, pipelines.
def count(n):
    print("start", end=" ")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end", end=" ")


g = count(2)
print(type(g).__name__, next(g), next(g), next(g, "done"))
print(list(count(3)), sum(count(3)), tuple(count(0)))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


from itertools import islice
print(list(islice(fibonacci(), 10)))


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def squared(source):
    return (x * x for x in source)


print(list(islice(squared(evens(fibonacci())), 5)))


def arguments(a, *args, b=1, **kw):
    yield a
    yield args
    yield b, kw


print(list(arguments(1, 2, 3, b=4, c=5)))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(5))))


def closing():
    n = 0

    def g():
        nonlocal n
        while n < 3:
            n += 1
            yield n
    return g(), lambda: n


g, peek = closing()
print(next(g), peek(), next(g), peek())
g = count(1)
print(g.gi_frame is not None, g.gi_running, g.gi_yieldfrom, g.gi_code.co_name, g.__name__, g.__qualname__, g.gi_suspended)
next(g)
print(g.gi_suspended, g.gi_frame.f_locals)
list(g)
print(g.gi_frame, g.gi_suspended)


def running():
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = running()
print(next(me))


def returns():
    yield 1
    return "value"


g = returns()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, repr(stop))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def empty():
    return
    yield


print(list(empty()), [*empty()], next(empty(), "nothing"))


def fails():
    yield 1
    1 / 0
    yield 2


g = fails()
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error, list(g))


def many():
    for a in range(3):
        for b in range(2):
            try:
                yield a, b
            finally:
                print("f", end="")


print(list(many()))
two = [fibonacci() for _ in range(2)]
print([next(two[i % 2]) for i in range(10)])
print(next(x for x in count(5) if x > 2), (lambda: (yield))().send(None), list(zip(count(2), count(3))))
a, *b = count(4)
print(a, b, max(count(3)), dict(enumerate(count(2))), "".join(map(str, count(3))))
g.__name__ = "renamed"
print(g.__name__, repr(g).split(" at ")[0], iter(g) is g, hasattr(g, "__len__"))
