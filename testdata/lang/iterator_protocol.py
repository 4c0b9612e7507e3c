# Iterators: __iter__, __next__, sentinels, exhaustion, length hints, iterators over changing containers.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(next(c), list(c), list(c), next(c, "default"))
try:
    next(c)
except StopIteration as stop:
    print(stop.value, stop.args)
a, b = Countdown(2)
print(a, b, sum(Countdown(4)), tuple(Countdown(2)), {*Countdown(2)}, dict(zip("ab", Countdown(2))), max(Countdown(3)))
print(list(zip(Countdown(3), "ab")), sorted(Countdown(3)), [*Countdown(1)], 2 in Countdown(3), list(map(str, Countdown(2))))
it = iter([1, 2, 3])
print(iter(it) is it, next(it), list(it), it.__length_hint__())
items = [1, 2]
it = iter(items)
next(it)
items.append(3)
print(list(it))
items.append(4)
print(list(it))
values = iter([5, 6, 0, 7])
print(list(iter(lambda: next(values), 0)), next(values))
try:
    iter(5, 0)
except TypeError as error:
    print(error)


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("broken")


for f in (list, sum, lambda x: [*x], lambda x: [i for i in x], lambda x: dict(x), next, lambda x: zip(x) and list(zip(x))):
    try:
        f(Broken())
    except ValueError as error:
        print(error, end="; ")
print()
for bad in (5, None, print, Countdown):
    try:
        iter(bad)
    except TypeError as error:
        print(error)
try:
    next([])
except TypeError as error:
    print(error)
for iterator in (iter([]), iter(()), iter(""), iter(b""), iter({}), iter(set()), iter(range(0)), reversed([]), iter({}.items()), iter("é"),
                 iter(bytearray()), zip(), map(str, ()), filter(None, ()), enumerate(()), iter({}.values()), iter(range(2 ** 70))):
    print(type(iterator).__name__, end=" ")
print()


class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.hint


import operator
print(operator.length_hint(Hint(10)), list(Hint(10)), operator.length_hint([1]), operator.length_hint(Countdown(3), 9))
for hint in (-1, "x", NotImplemented):
    try:
        print(list(Hint(hint)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Forgot:
    def __iter__(self):
        return Forgot2()


class Forgot2:
    pass


try:
    list(Forgot())
except TypeError as error:
    print(error)
d = {1: 1}
it = iter(d)
d[2] = 2
try:
    next(it)
except RuntimeError as error:
    print(error)
s = {1}
it = iter(s)
s.add(2)
try:
    next(it)
except RuntimeError as error:
    print(error)
print([x for x in iter([1, [2]])])
