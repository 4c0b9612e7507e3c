"""Writes facts.txt: values of the math functions that C's library gives.

Usage: facts.py [count [file]]
"""
import math
import random
import sys

count = int(sys.argv[1]) if len(sys.argv) > 1 else 120
path = sys.argv[2] if len(sys.argv) > 2 else __file__.replace(".py", ".txt")
rnd = random.Random(7)


def wide():
    return math.ldexp(rnd.uniform(-1, 1), rnd.randint(-300, 300))


def near(a, b):
    return lambda: rnd.choice([rnd.uniform(a, b), rnd.uniform(a, b) * 2.0 ** -rnd.randint(0, 30), float(round(rnd.uniform(a, b)))])


def positive():
    return rnd.choice([abs(wide()), rnd.uniform(0, 10), rnd.uniform(0.9, 1.1), float(rnd.randint(1, 1000)), math.ldexp(rnd.random(), -1060)])


FUNCTIONS = {
    "sin": (near(-100, 100), wide), "cos": (near(-100, 100), wide), "tan": (near(-100, 100), wide),
    "asin": (near(-1, 1),), "acos": (near(-1, 1),), "atan": (near(-3, 3), wide),
    "sinh": (near(-30, 30), near(-700, 700)), "cosh": (near(-30, 30), near(-700, 700)), "tanh": (near(-3, 3), near(-20, 20)),
    "asinh": (near(-3, 3), wide), "acosh": (lambda: 1 + abs(wide()), lambda: 1 + rnd.random()), "atanh": (near(-1, 1),),
    "exp": (near(-700, 700), near(-2, 2), near(-745, -700)), "exp2": (near(-1000, 1000), near(-2, 2)), "expm1": (near(-30, 30), near(-1, 1)),
    "log": (positive,), "log2": (positive,), "log10": (positive,), "log1p": (near(-0.9, 10), positive),
    "cbrt": (wide, near(-100, 100)),
}
TWO = {
    "pow": lambda: (positive(), rnd.choice([rnd.uniform(-20, 20), rnd.uniform(-1, 1), float(rnd.randint(-20, 20)), 0.5, 1.5, -1.5])),
    "atan2": lambda: (rnd.choice([wide(), rnd.uniform(-5, 5)]), rnd.choice([wide(), rnd.uniform(-5, 5)])),
    "hypot": lambda: rnd.choice([(wide(), wide()), (rnd.uniform(-5, 5), rnd.uniform(-5, 5)), (float(rnd.randint(1, 99)), float(rnd.randint(1, 99)))]),
    "fmod": lambda: rnd.choice([(wide(), wide()), (rnd.uniform(-500, 500), rnd.uniform(-5, 5)), (float(rnd.randint(1, 99)), float(rnd.randint(1, 9)))]),
}

with open(path, "w") as f:
    for name, choices in FUNCTIONS.items():
        for i in range(count):
            x = choices[i % len(choices)]()
            try:
                r = getattr(math, name)(x)
            except (ValueError, OverflowError):
                continue
            f.write("%s %s %s\n" % (name, x.hex(), r.hex()))
    for name, choice in TWO.items():
        for i in range(count):
            x, y = choice()
            try:
                r = getattr(math, name)(x, y)
            except (ValueError, OverflowError):
                continue
            f.write("%s %s %s %s\n" % (name, x.hex(), y.hex(), r.hex()))
