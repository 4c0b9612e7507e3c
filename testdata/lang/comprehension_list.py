# List comprehensions: nesting, conditions, unpacking targets, errors inside.
print([x * x for x in range(6)])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in range(x)])
print([[j * i for j in range(3)] for i in range(3)])
print([y for row in [[1, 2], [3], []] for y in row])
print([a + b for a, b in zip("abc", "xyz")])
print([first for first, *rest in ["hello", "world"]], [rest for _, *rest in [(1, 2, 3)]])
print([x if x % 2 else -x for x in range(5)])
print([(lambda: i)() for i in range(3)])
print([f() for f in [lambda: i for i in range(3)]])
print([x for x in [y + 1 for y in range(3)]])
print([x for x in (y for y in "abc")], [*(x for x in "de")])
print([last := x for x in range(3)], last)
print([[x, y] for x in range(2) for y in range(2) if x != y or x])
print(len([None for _ in range(1000)]), [0 for _ in ()])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(column) for column in zip(*matrix)])
x = "outer"
print([x for x in range(3)], x)


def scope(n):
    k = 10
    squares = [k * i + n for i in range(3)]
    return squares, [j for j in range(n) if j in [s // 10 for s in squares]]


print(scope(2), scope(0))
try:
    [1 // (2 - i) for i in range(5)]
except ZeroDivisionError as error:
    print("in a comprehension:", error)
try:
    print([missing for _ in range(1)])
except NameError as error:
    print(error)
try:
    print([a for a, b in [(1, 2, 3)]])
except ValueError as error:
    print(error)
print([i for i in range(5) if [j for j in range(i) if j == 2]])
print([c for c in "hello" if c not in "l"], [w.upper() for w in "a b".split()])
values = []
[values.append(i) for i in range(3)]
print(values, [values for values in [1]], values)
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
