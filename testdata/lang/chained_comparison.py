# Chains of comparisons.
calls = []
def v(x):
    calls.append(x)
    return x
nan = float('nan')
SOURCES = r"""
1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 == 1.0 == True, 1 < 2 > 1, 1 < 2 != 3, 1 != 2 != 1, 'a' < 'b' < 'c', 1 < 2 < 3 < 4 < 5, 5 > 4 >= 4 > 3, 1 in [1] == [1], 1 in [1] in [[1]], 0 < 1 in [1, 2], None is None is not 1, not 1 < 2 < 3, (1 < 2) < 3, 1 < (2 < 3), nan < 1 < 2, 1 < nan < 2, nan != nan != nan
[v(1) < v(2) < v(3), calls.copy(), calls.clear()]
[v(2) < v(1) < v(3), calls.copy(), calls.clear()]
[v(1) < v(5) > v(2) < v(9), calls.copy(), calls.clear()]
[v(1) == v(1) != v(0) is not None, calls.copy(), calls.clear()]
1 < 'a' < 2
2 < 1 < 'a'
1 < 2 < 'a'
[x for x in range(10) if 3 <= x < 7 != 5], [a < b < c for a, b, c in [(1, 2, 3), (1, 1, 2), ('a', 'b', 'c')]], all(0 <= x <= 9 for x in range(10)), 1 < 2 and 2 < 3, 1 < 2 if 3 > 2 > 1 else 0, (lambda a, b: a < b < 10)(3, 5), 10 ** 20 > 10 ** 19 > 1.5e18, -1 < -0.0 <= 0 < 1e-300, [1] < [1, 2] < [2], (1,) < (1, 0) <= (1, 0), {1} < {1, 2} <= {1, 2}, 'Z' < 'a' < 'é' < '日'
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
