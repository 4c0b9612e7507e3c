"""Pancake flips over all permutations. Lists of small ints, slices, tight while loops."""
from measure import measure


def run(n):
    perm = list(range(n))
    count = list(range(1, n + 1))
    most = checksum = index = 0
    while True:
        first = perm[0]
        if first:
            work = perm[:]
            flips = 0
            while first:
                work[:first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += -flips if index & 1 else flips
        index += 1
        # the next permutation: rotate ever longer prefixes until a counter is not used up
        r = 1
        while r < n:
            moved = perm[0]
            for i in range(r):
                perm[i] = perm[i + 1]
            perm[r] = moved
            count[r] -= 1
            if count[r] > 0:
                break
            count[r] = r + 1
            r += 1
        else:
            return checksum, most


measure("fannkuch", run, 8, (1616, 22))
