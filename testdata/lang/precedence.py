# Operator precedence and associativity.
SOURCES = r"""
1 + 2 * 3, (1 + 2) * 3, 2 ** 3 ** 2, -2 ** 2, 2 ** -1, -3 // 2, - 3 % 2, 1 - 2 - 3, 8 / 4 / 2, 2 * 3 % 4, 7 // 2 * 2, 2 + 3 << 1, 1 << 2 + 1, 5 & 3 | 4 ^ 1, 5 & (3 | 4), 6 ^ 3 & 1, ~1 + 2, -~5, ~-5, not 1 == 2
1 < 2 == True, (1 < 2) == True, 1 < 2 < 3 == 3, not 1 in [1], not (1 in [1]), 1 in [1] == True, 1 or 0 and 0, (1 or 0) and 0, not 0 or 1, not (0 or 1), 1 if 0 else 2 if 1 else 3, (1 if 0 else 2) if 0 else 3, 1 + (2 if 0 else 3), 1 if 1 else 2 + 5
[1, 2][0] + 3, -[5][0], (lambda: 1)() + 1, (lambda x: x + 1)(2) * 3, 'a' + 'b' * 2, 'a' 'b' * 2, not 'a' in 'abc', 'x' if 'a' in 'b' else 'y', 2 if 3 > 2 > 1 else 0, 1 == 1.0 is not None, 3 - -2, 3 --2, 3 - - - 2, +-+5, 2 ** 2 * 3, 2 * 2 ** 3, (2, 3)[1] ** 2, 10 - 4 + 2, 2 << 1 << 1, 100 >> 2 >> 1, 5 % 3 * 2, 1 | 2 == 2, (1 | 2) == 2, 6 & 3 == 3, 1 + 1 << 1 & 5 | 8
(x := 5) + 1, (y := 1, 2), [z := 3, z], lambda: 1 if 0 else 2, (lambda: (yield))().__class__.__name__, [*range(2), *'ab'][1 + 1], {1: 2 if 1 else 3}[1], 1 < (2 < 3), 5 > 4 > 3 > 2, 5 > 4 < 6, 1 != 2 != 1, 0 == False is False, 'a' < 'b' < 'c', None is None is None
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
