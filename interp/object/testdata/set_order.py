"""Records in which order CPython's sets iterate after random operations.

Usage: python3.14 set_order.py [COUNT] > set_order.txt
Each line is a seed and a checksum; set_test.go makes the same operations from the seed.
"""
import sys

MASK = (1 << 64) - 1


class Random:
    def __init__(self, seed):
        self.state = (seed * 2862933555777941757 + 3037000493) & MASK

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self.state >> 33) % n


def run(seed):
    r = Random(seed)
    spread = [10, 40, 300, 5000][r.below(4)]
    shift = [0, 0, 3, 16, 40][r.below(5)]

    def element():
        return (r.below(spread) - spread // 3) << shift

    sets = [set(), set(), set()]
    total = 0
    for step in range(60):
        i, j = r.below(3), r.below(3)
        a, b = sets[i], sets[j]
        op = r.below(18)
        if op < 3:
            for _ in range(r.below(spread // 4 + 2)):
                a.add(element())
        elif op == 3:
            for _ in range(r.below(spread // 4 + 2)):
                a.discard(element())
        elif op == 4:
            for _ in range(r.below(8)):
                if a:
                    total = (total * 31 + a.pop()) & MASK
        elif op == 5:
            a |= b
        elif op == 6:
            a &= b
        elif op == 7:
            a -= b
        elif op == 8:
            a ^= b
        elif op == 9:
            sets[i] = a | b
        elif op == 10:
            sets[i] = a & b
        elif op == 11:
            sets[i] = a - b
        elif op == 12:
            sets[i] = a ^ b
        elif op == 13:
            sets[i] = a.copy()
        elif op == 14:
            sets[i] = set(list(b))
        elif op == 15:
            a.update(dict.fromkeys(element() for _ in range(r.below(spread))))
        elif op == 16:
            sets[i] = a.difference([element() for _ in range(r.below(20))])
        else:
            sets[i] = a.intersection([element() for _ in range(r.below(spread))])
        for s in sets:
            for x in s:
                total = (total * 31 + x) & MASK
        total = (total * 31 + hash(frozenset(sets[0]))) & MASK
    return total


for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 400):
    print(seed, format(run(seed), "x"))
