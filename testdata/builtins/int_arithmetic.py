# Integer arithmetic across the 64-bit border.
m = 2 ** 63 - 1
n = -2 ** 63
b = 10 ** 30
SOURCES = r"""
m + 1, n - 1, m * 2, n * -1, -n, abs(n), m + m, n + n, m - n, n - m, m * m, n * n, m * n
m + 1 - 1 == m, (m + 1) - 1 is not None, m + 1 > m, n - 1 < n, type(m + 1 - 1).__name__
n // -1, n % -1, divmod(n, -1), m // -1, m // 2, n // 2, m % 10, n % 10, n // 10, n // m, m // n, n % m, m % n
b // 7, b % 7, -b // 7, -b % 7, b // -7, b % -7, b // b, b % b, 7 // b, -7 // b, 7 % b, -7 % b, b // m, b % m
b * b, b + b, b - b, -b, b * 0, b * -1, b ** 2, b ** 0, (-b) ** 3, 2 ** 64, 2 ** 63, 3 ** 40, 7 ** 23, (-2) ** 63, (-2) ** 64, (-3) ** 41
1 << 62, 1 << 63, 1 << 64, -1 << 63, -1 << 64, m << 1, n << 1, b << 10, b >> 10, b >> 100, -b >> 10, -b >> 1000, -1 >> 100, 5 >> 64, m >> 63, n >> 63, 0 << 1000, 5 >> 2**70
m & n, m | n, m ^ n, ~m, ~n, b & m, b | m, b ^ m, ~b, -b & m, -b | m, -b ^ m, -b & b, b & 0xff, -1 & b, n & -1, (b & -b), -5 & 3, -5 | 3, -5 ^ 3
m / 2, n / 3, b / 7, m / m, b / b, 1 / b, b / 1e10, 10**400 / 10**399, (10**25) / (10**5), 2**1000 / 2**990, 1 / 3, -7 / 2, 0 / 5, 123456789012345678 / 3
10**400 / 3
1 / 0
1 // 0
1 % 0
0 ** -1
1.0 // 0
b // 0
b % 0
1 << -1
1 >> -1
1 << 2**70
m == m + 0.0, m == 2.0**63, m + 1 == 2.0**63, 2**53 + 1 == 2.0**53 + 1, b == 1e30, b < 1e31, b > 1e29, m < float('inf'), n > float('-inf'), b == float('nan'), 10**400 > 1e308, -10**400 < -1e308
m < m + 1, n < m, b > m, -b < n, m <= m, b >= b, b != b + 1, [m, n, b, -b, 0, m + 1] == sorted([m, n, b, -b, 0, m + 1]), sorted([m, b, n, -b, 0, 1.5, m + 1])
hash(m), hash(n), hash(m + 1), hash(b), hash(-b), {m: 1, m + 0: 2}, {m + 1: 1}[2.0**63], b in {b}, m in [m]
int(m + 0.0), float(m), float(b), int(float(b)), float(10**22), float(10**23), float(2**53 + 1), float(2**1023)
float(10**400)
m.bit_length(), n.bit_length(), (m + 1).bit_length(), b.bit_length(), str(m), str(n), str(b), f'{b:,}', f'{n:x}', f'{b:#o}', '%d' % b, '%x' % -b, '%o' % m, '{:e}'.format(b)
sum([m, 1]), sum([m, 1, -1]), sum([m] * 5), max(m, b), min(n, -b), [b] * 2, range(m, m + 3)[2], range(b, b + 5, 2)[1], len(range(n, n + 5)), (b).__index__() == b
all((m * k) // k == m for k in range(1, 50)), all((b + k) - k == b for k in range(50)), all((k ** 5) % 97 == pow(k, 5, 97) for k in range(200)), all(divmod(k * m + 3, m) == (k, 3) for k in range(-5, 5))
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
