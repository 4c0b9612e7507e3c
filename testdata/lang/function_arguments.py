# Parameters of every kind, defaults, and how arguments are bound.
def plain(a, b, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(plain(1, 2, d=4))
print(plain(1, 2, 9, 8, 7, d=4, e=6, f=7))
print(plain(b=2, a=1, d=0))
print(plain(*[1, 2], **{"d": 4, "z": 26}))
print(plain(1, *(2,), 3, *[4], d=5, **{"x": 1}, y=2, **{"z": 3}))


def positional(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(positional(1), positional(1, 5), positional(1, c=8), positional(1, 2, 3, d=9))


def both(a, /, **kw):
    return a, kw


print(both(1, a=2, b=3))


def only_star(*args):
    return args


def only_kw(**kw):
    return kw


print(only_star(), only_star(1), only_star(*"ab", *range(2)), only_kw(), only_kw(b=1, a=2))


def mutable(item, items=[]):
    items.append(item)
    return items


print(mutable(1), mutable(2), mutable(3, []), mutable(4))
counter = 0


def next_default():
    global counter
    counter += 1
    return counter


def at_definition(x=next_default(), *, y=next_default()):
    return x, y


print(at_definition(), at_definition(), counter)


def rebinding(a, *args, **kw):
    a = a + 1
    args = args + (a,)
    kw["new"] = a
    return a, args, kw


original = {"k": 1}
print(rebinding(1, 2, **original), original)
print(plain.__defaults__, plain.__kwdefaults__, plain.__code__.co_argcount, plain.__code__.co_kwonlyargcount,
      positional.__code__.co_posonlyargcount, plain.__code__.co_varnames)
plain.__defaults__ = (20, 30)
plain.__kwdefaults__ = {"d": 40, "e": 50}
print(plain(1))


def keyword_after_star(*args, sep=" ", end=""):
    return sep.join(map(str, args)) + end


print(keyword_after_star(1, 2, sep="-"), keyword_after_star(end="!"))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda a, /, b: a - b)(5, b=3))


def unused_nested(a, b=lambda: 5, c=[i for i in range(2)]):
    return a, b(), c


print(unused_nested(0))
