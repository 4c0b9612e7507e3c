# Dict and set comprehensions.
print({x: x * x for x in range(5)})
print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]})
print(sorted({x % 3 for x in range(10)}), {x for x in ()}, {x: 0 for x in ()})
print({len(w): w for w in "a bb cc d".split()})
print({(i, j): i * j for i in range(2) for j in range(2)})
print({v: k for k, v in {"x": 1, "y": 2}.items()})
print({k: [v for v in range(k)] for k in range(4)})
print(sorted({frozenset({a, b}) == frozenset({b, a}) for a in (1, 2) for b in (3, 4)}))
order = []


def note(x):
    order.append(x)
    return x


print({note(("k", i)): note(("v", i)) for i in range(2)}, order)
d = {**{"a": 1}, "b": 2, **{"a": 3}, **{}}
print(d, {**d, "a": 4})
print({1, 2, *[3, 4], *()} == {1, 2, 3, 4}, [*{1: 2}], {*"aab"} == {"a", "b"})
x = 5
print({x: x for x in range(2)}, x)
print({i: (lambda: i)() for i in range(3)})
try:
    {[]: 1 for _ in range(1)}
except TypeError as error:
    print(error)
try:
    {{} for _ in range(1)}
except TypeError as error:
    print(error)
try:
    {**5}
except TypeError as error:
    print(error)
try:
    {*5}
except TypeError as error:
    print(error)
print({k: v for k, v in sorted({"z": 1, "y": 2}.items()) if v}, {True: "a", 1: "b", 1.0: "c"})
print({y := 3, y + 1}, {(z := 1): z + 1})
nested = {a: {b: a + b for b in "xy"} for a in "pq"}
print(nested, nested["p"]["y"])
print({0: 1, 0.0: 2, False: 3}, len({1, 1.0, True}))
print([k for k in {i: None for i in (3, 1, 2)}])
