"""The digits of pi: by an unbounded spigot, by Machin's formula and by Gauss and Legendre's means. Large integers."""
from math import isqrt

from measure import measure


def spigot(count):
    """Streams digits: the state is a linear fractional transformation (q, r, t)."""
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return "".join(map(str, digits))


def machin(count):
    unit = 10 ** (count + 10)

    def arctan_of_inverse(x):
        term = total = unit // x
        square, n, sign = x * x, 3, -1
        while term:
            term //= square
            total += sign * (term // n)
            sign, n = -sign, n + 2
        return total

    return str((16 * arctan_of_inverse(5) - 4 * arctan_of_inverse(239)) // 10 ** 11)


def means(count):
    unit = 10 ** (count + 10)
    a, b, t, p = unit, isqrt(unit * unit // 2), unit // 4, 1
    while abs(a - b) > 1:
        mean = (a + b) // 2
        b = isqrt(a * b)
        t -= p * (a - mean) ** 2 // unit
        a, p = mean, 2 * p
    return str((a + b) ** 2 // (4 * t) // 10 ** 11)


def run(count):
    digits = spigot(count)
    if machin(count) != digits[:count]:
        raise AssertionError("Machin differs")
    if means(4 * count)[:count] != digits:
        raise AssertionError("Gauss and Legendre differ")
    return digits[:10], digits[-10:], sum(map(int, digits))


measure("pidigits", run, 900, ('3141592653', '7766914730', 3997))
