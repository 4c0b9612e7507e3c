# OverflowErrors, MemoryErrors and limits of sizes, caught; the last is uncaught.
import sys


def attempt(f):
    try:
        f()
        print("no error")
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: 2.0 ** 10000, lambda: int(float("inf")), lambda: [0] * sys.maxsize, lambda: "a" * sys.maxsize, lambda: bytes(sys.maxsize), lambda: range(10 ** 30)[10 ** 31], lambda: (10 ** 400) / 3, lambda: float(10 ** 400), lambda: chr(2 ** 40), lambda: 1 << (2 ** 70), lambda: "x".zfill(sys.maxsize), lambda: "x".center(sys.maxsize), lambda: [1][2 ** 80], lambda: round(1e308, -309) , lambda: len(range(2 ** 70)), lambda: "%*d" % (2 ** 70, 1), lambda: bytearray(2 ** 70), lambda: (1,) * sys.maxsize, lambda: sys.setrecursionlimit(2 ** 40), lambda: int("1" * 5000), lambda: str(10 ** 5000), lambda: b"a" * sys.maxsize, lambda: "ab".ljust(2 ** 62), lambda: "a".expandtabs(2 ** 70), lambda: hash(float("inf")), lambda: divmod(1e308, 1e-308), lambda: pow(10.0, 400)):
    attempt(f)
int("9" * 4301)
