# Recursion of functions, methods, generators, closures; the limit; deep Python calls.
import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(fib(18), ackermann(2, 5), " ".join(hanoi(3)))


def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)


print(even(300), odd(301), even(7))


def permutations(items):
    if len(items) <= 1:
        return [items]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


print(len(permutations([1, 2, 3, 4])), permutations("ab"[:0]), permutations([1, 2]))


class Node:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def total(self):
        return self.value + sum(child.total() for child in self.children)

    def __repr__(self):
        return f"{self.value}{list(self.children) if self.children else ''}"


tree = Node(1, Node(2, Node(4)), Node(3))
print(tree.total(), tree)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
sys.setrecursionlimit(5000)
print(depth(4500), sys.getrecursionlimit())
sys.setrecursionlimit(1000)


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(type(error).__mro__[1].__name__, error)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other


for action in (lambda: Loop().a, lambda: Loop() == Loop()):
    try:
        action()
    except RecursionError as error:
        print(str(error)[:32])
print("still alive", depth(100))
for bad in (0, -1):
    try:
        sys.setrecursionlimit(bad)
    except ValueError as error:
        print(error)
nested = []
nested.append(nested)
loop = {}
loop["self"] = loop
print(nested, loop)
