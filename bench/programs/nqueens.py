"""All ways to place queens, once by a generator over permutations and once by bit masks. Generators, sets, recursion."""
from measure import measure


def permutations(items, size):
    pool = tuple(items)
    n = len(pool)
    indices = list(range(n))
    cycles = list(range(n, n - size, -1))
    yield tuple(pool[i] for i in indices[:size])
    while True:
        for i in reversed(range(size)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple(pool[i] for i in indices[:size])
                break
        else:
            return


def by_permutations(n):
    columns = range(n)
    for places in permutations(columns, n):
        if n == len({places[i] + i for i in columns}) == len({places[i] - i for i in columns}):
            yield places


def by_masks(full, columns, left, right):
    if columns == full:
        return 1
    found = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        found += by_masks(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return found


def run(n):
    solutions = list(by_permutations(n))
    checksum = sum(sum(i * q for i, q in enumerate(places)) for places in solutions)
    return len(solutions), checksum, by_masks((1 << (n + 2)) - 1, 0, 0, 0)


measure("nqueens", run, 8, (92, 9016, 724))
