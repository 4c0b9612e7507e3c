# Float arithmetic, comparison, special values.
inf = float("inf")
nan = float("nan")
SOURCES = r"""
1.5 + 2, 1.5 - 2, 1.5 * 2, 1.5 / 2, 7.5 // 2, 7.5 % 2, 1.5 ** 2, -7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, -1.5, +1.5
0.1 + 0.2, 0.1 * 3, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 5e-324 / 2, 1e16 + 1, 2.0 ** 1023 * 2, 1.1 + 2.2, 3.0 * 1.1
inf + inf, inf - inf, inf * 0, inf / inf, -inf, inf + 1, inf // 1, inf % 5, 5 % inf, -5 % inf, 5 // inf, -5 // inf, inf ** 0, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf, 2 ** inf, 1 ** inf, 1 ** nan, nan ** 0
nan + 1, nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, not nan, bool(nan), nan is nan, [nan] == [nan], nan in (nan,), max(nan, 1), min(1, nan), sorted([3, 1, 2.5])
0.0 == -0.0, str(-0.0), 0.0 * -1, -0.0 + 0, 0.0 - 0.0, -0.0 - 0.0, 1 / -inf, 0.0 ** 0, -0.0 < 0.0, (-0.0) ** 3, abs(-0.0), 0.0 % -1, -0.0 % 1, -1.0 % 1, 1e-20 % 1, -1e-20 % 1
1.0 / 0
1 / 0.0
1.0 // 0.0
1.0 % 0
0.0 ** -1
(-1.0) ** 0.5, (-8.0) ** (1/3), 2.0 ** 0.5, 2.0 ** -1074, 2.0 ** -1075
10.0 ** 400
1e200 ** 2
(-1e200) ** 3
1.5 + 'x'
1.5 & 1
1.5 << 1
~1.5
1.5 @ 2
1.0 == 1, 1.5 == '1.5', 1.0 < 2, 1.5 > True, 2**53 + 1.0 == 2**53 + 1, 1e300 > 10**299, 0.5 == 1/2, 1.5 != 1.5, 1.0 is 1
1.5 < 'x'
(1.5).is_integer(), (2.0).is_integer(), inf.is_integer(), nan.is_integer(), (1e300).is_integer(), (-0.0).is_integer()
(0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1e22).as_integer_ratio(), (5e-324).as_integer_ratio()[0], (0.0).as_integer_ratio()
inf.as_integer_ratio()
nan.as_integer_ratio()
(1.5).real, (1.5).imag, (1.5).conjugate(), (1.7).__trunc__(), (1.7).__floor__(), (-1.7).__floor__(), (1.2).__ceil__(), (2.5).__round__(), (1.25).__round__(1), (1.5).__int__(), (1.5).__float__(), (1.5).__bool__()
inf.__trunc__()
(1.5).__add__(1), (1.5).__radd__(1), (1.5).__add__('x'), (1.5).__eq__(1.5), (1.5).__lt__(2), (1.5).__divmod__(1), (1.5).__rdivmod__(5), (1.5).__pow__(2), (1.5).__rpow__(2), (1.5).__hash__(), (1.5).__getformat__('double') if 0 else 0
(1.5).__getnewargs__(), float.__getformat__('double'), float.__getformat__('float')
float.__getformat__('x')
[x % 1.0 for x in (2.5, -2.5, 1e10 + 0.5, -0.1)], [x // 1 for x in (2.5, -2.5)], divmod(5.3, -1.1), divmod(-0.5, 1), 5.0 // 0.1, 1.0 // 0.1, 3.3 % 1.1
sum([0.1] * 10), sum([0.1] * 10) == 1.0, 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1, sum([1e100, 1.0, -1e100])
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
