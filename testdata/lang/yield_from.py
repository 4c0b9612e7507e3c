# yield from: delegation of next, send, throw and close; results; iterables that are not generators.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    except GeneratorExit:
        print("inner closed")
        raise
    return "result"


def outer():
    result = yield from inner()
    print("outer got", result)
    more = yield from [10, 20]
    print("list gives", more)
    return "outer done"


g = outer()
print(next(g), g.send("a"), g.send("b"))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = outer()
next(g)
print(g.gi_yieldfrom.__name__)
print(g.throw(ValueError("v")), next(g))
g = outer()
next(g)
g.close()


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def delegate(thing):
    return (yield from thing)


print(list(delegate("abc")), list(delegate(range(3))), list(delegate({1: 2})), list(delegate(iter([5]))))
attempt(lambda: list(delegate(5)))
attempt(lambda: list(delegate(None)))
d = delegate([1, 2])
next(d)
attempt(lambda: d.send("to a list"))
d = delegate(iter([1, 2]))
next(d)
attempt(lambda: d.throw(KeyError("thrown through a list iterator")))


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("custom value")
        return self.n

    def send(self, value):
        return "sent " + str(value)

    def throw(self, *args):
        return "thrown " + args[0].__class__.__name__

    def close(self):
        print("custom closed")


def use():
    value = yield from Custom()
    yield "value " + value


u = use()
print(next(u), u.send("x"), u.throw(KeyError()), next(u), next(u), next(u))
u = use()
next(u)
u.close()


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], []])))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(list(deep(50))[-3:], sum(deep(100)))


def chain(*its):
    for it in its:
        yield from it
    return sum(1 for _ in its)


def summing():
    total = yield from chain("ab", [1])
    yield ("total", total)


print(list(summing()))


def raises():
    yield 1
    raise KeyError("from below")


def catches():
    try:
        yield from raises()
    except KeyError as error:
        yield f"caught {error}"


print(list(catches()))


def in_expression():
    x = [(yield from inner_list()), (yield from inner_list())]
    yield x


def inner_list():
    yield "i"
    return 7


print(list(in_expression()))


def self_delegating():
    yield from me


me = self_delegating()
attempt(lambda: next(me))
for source in ("yield from x", "def f(): lambda: (yield from x)", "[(yield from x) for y in z]", "async def f(): yield from x", "def f(): yield from *a", "class C: yield from x"):
    try:
        compile(source, "s", "exec")
        print("compiles:", source)
    except SyntaxError as error:
        print(source, "|", error.msg)
