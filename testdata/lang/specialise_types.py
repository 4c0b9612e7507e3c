# One site, many types: what is specialised must fall back and come back.
def add(a, b):
    return a + b


def compare(a, b):
    return a < b


def index(a, i):
    return a[i]


def loop(f, pairs, n=40):
    out = []
    for pair in pairs:
        for _ in range(n):
            result = f(*pair)
        out.append(result)
    return out


big = 2 ** 63 - 1
print(loop(add, [(1, 2), (1.5, 2), ("a", "b"), ([1], [2]), (big, 1), (1, 2), ((1,), (2,)), (-big, -big), (True, True), (1j, 1), (b"a", b"b")]))
print(loop(compare, [(1, 2), (1.5, 1), ("a", "b"), (big, big + 1), ([1], [2]), ((1,), (1, 2)), (1, 1.5), (True, 2)]))
print(loop(index, [([1, 2], 0), ((1, 2), 1), ("ab", 0), ({"k": 1}, "k"), (range(5), 3), (b"ab", 1), ([1, 2], -1), ("é日", 1), ({1: "one"}, 1), ([5, 6], True)]))


def polymorph(items):
    total = 0
    for x in items:
        total += x
    return total


print(polymorph([1] * 50), polymorph([1] * 50 + [0.5]), polymorph([big] * 3), polymorph([1.5] * 50 + [1] * 50), polymorph(range(100)), polymorph([True] * 60), polymorph([10 ** 20] * 50 + [1]))


def iterate(thing):
    return [x for x in thing]


for thing in ([1, 2], (3, 4), "ab", {5: 6}, range(2), {7}, iter([8]), (x for x in [9]), b"\n", {1: 2}.items(), [1, 2], zip("a", "b"), enumerate("x")):
    for _ in range(30):
        result = iterate(thing) or result
    print(result, end=" ")
print()


def overflow(n):
    x = 1
    for _ in range(n):
        x *= 3
    return x


print(overflow(10), overflow(39), overflow(40), overflow(41), overflow(100))


def mixed_division(values):
    return [a // b if b else None for a, b in values], [a % b if b else None for a, b in values]


print(mixed_division([(7, 2)] * 2 + [(-7, 2), (7, -2), (7.5, 2), (-big - 1, -1), (2 ** 70, 3), (5, 0), (True, 2)]))


def truth(x):
    return "t" if x else "f"


print("".join(truth(x) for x in [1] * 30 + [0, 0.0, "", "a", [], [0], None, True, {}, 2 ** 70, 1.5, (), (0,)]))


def shift(a, b):
    return a << b, a >> b


print(loop(shift, [(1, 3), (1, 62), (1, 63), (1, 64), (-1, 63), (5, 100), (2 ** 70, 60), (-5, 1), (0, 1000)]))
try:
    shift(1, -1)
except ValueError as error:
    print(error)


def unpack(p):
    a, b = p
    return a, b


print(loop(unpack, [((1, 2),), ([3, 4],), ("ab",), ({5: 0, 6: 0},), ((7, 8),), (iter("xy"),)], 1), loop(unpack, [((1, 2),), ([3, 4],), ("ab",)]))


def negate(x):
    return -x, +x, ~x if isinstance(x, int) else x


print(loop(negate, [(5,), (1.5,), (-big - 1,), (True,), (2 ** 64,), (0,), (0.0,)]))
