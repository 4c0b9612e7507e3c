# Generator expressions: laziness, first iterable evaluated at once, scope, closing.
def noisy(n):
    for i in range(n):
        print("made", i, end="; ")
        yield i


g = (x * 10 for x in noisy(3))
print("nothing made yet")
print(next(g), next(g))
print(list(g), list(g))
try:
    (x for x in 5)
except TypeError as error:
    print("at once:", error)
try:
    (x for x in undefined_name)
except NameError as error:
    print("at once:", error)
late = (y for x in [1] for y in undefined_later)
try:
    next(late)
except NameError as error:
    print("late:", error)
print(sum(x for x in range(5)), max((x % 7 for x in range(20)), default=None), any(x > 3 for x in range(5)))
print("".join(str(x) for x in range(5)), dict((k, k * 2) for k in "ab"), tuple(x for x in "xy"))
n = 3
g = (n * x for x in range(3))
n = 5
print(list(g))
items = [1, 2]
g = (x for x in items)
items.append(3)
items = []
print(list(g))
g = ((x, y) for x in range(2) for y in "ab" if x or y == "b")
print(next(g), g.__name__, g.gi_running, g.gi_frame is not None)
g.close()
print(list(g), g.gi_frame)


def function():
    local = 4
    return (local + i for i in range(3))


print(list(function()))
chain = range(10)
for k in (2, 3):
    chain = (x for x in chain if x % k)
print(list(chain))
try:
    sum(1 // x for x in (1, 0))
except ZeroDivisionError as error:
    print(error)
g = (StopIteration() if x else (_ for _ in ()).throw(StopIteration("inside")) for x in (1, 0))
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, "|", repr(error.__cause__))
print(type(g).__name__, repr(g).split(" at ")[0], iter(g) is g)
print(sorted((len(w), w) for w in ["ccc", "a", "bb"]), sum((i for i in range(4)), 10))
print([*(i for i in range(3)), *(j for j in "x")], {*(i for i in "a")})
