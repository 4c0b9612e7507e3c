"""The largest singular value of an infinite matrix, by the power method. Calls, generator sums, float division."""
from measure import measure


def cell(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    n = len(vector)
    return [sum(cell(i, j) * vector[j] for j in range(n)) for i in range(n)]


def times_transposed(vector):
    n = len(vector)
    return [sum(cell(j, i) * vector[j] for j in range(n)) for i in range(n)]


def run(n):
    u = [1.0] * n
    v = u
    for _ in range(4):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = vv = 0.0
    for a, b in zip(u, v):
        vbv += a * b
        vv += b * b
    return "%.9f" % (vbv / vv) ** 0.5


measure("spectral_norm", run, 160, '1.274223093')
