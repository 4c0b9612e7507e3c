# random with a seed: the same numbers as CPython, from every method.
import random

r = random.Random(42)
print([r.random() for _ in range(5)])
print([r.randint(1, 100) for _ in range(10)], [r.randrange(0, 1000, 7) for _ in range(5)], r.randrange(10 ** 30), r.getrandbits(1), r.getrandbits(64), r.getrandbits(200), r.getrandbits(0), r.randbytes(8))
print(r.choice("abcdef"), r.choices("abc", k=5), r.choices([1, 2, 3], weights=[5, 1, 1], k=6), r.choices("xy", cum_weights=[1, 10], k=4), r.sample(range(100), 5), r.sample("abcdef", 3), r.sample([1, 2], counts=[3, 2], k=4))
x = list(range(10))
r.shuffle(x)
print(x)
print(r.uniform(1, 10), r.triangular(0, 10, 3), r.betavariate(2, 3), r.expovariate(1.5), r.gammavariate(2, 1), r.gammavariate(0.5, 1), r.gauss(0, 1), r.gauss(5, 2), r.lognormvariate(0, 1), r.normalvariate(0, 1), r.vonmisesvariate(0, 4), r.paretovariate(3), r.weibullvariate(1, 2), r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.4))
for seed in (0, 1, -5, 2 ** 70, "text", "", b"bytes", bytearray(b"x"), 1.5, -0.5, None and 0, True):
    if seed is not None:
        print(repr(seed), random.Random(seed).random(), random.Random(seed).getrandbits(32))
random.seed(7)
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)], state[0], len(state[1]), state[2])
random.seed("abc", version=2)
print(random.random())
random.seed("abc", version=1)
print(random.random())
random.seed(123)
for _ in range(1000):
    random.random()
print(random.random(), random.randint(0, 2 ** 100), random.choice([1]), random.sample(range(10 ** 9), 3), random.sample([], 0))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: r.randint(5, 1), lambda: r.randrange(0), lambda: r.randrange(1, 1), lambda: r.randrange(1.5), lambda: r.randrange(1, 5, 0), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.sample({1, 2}, 1), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[0]), lambda: r.choices([1], [1], cum_weights=[1]), lambda: r.getrandbits(-1), lambda: r.shuffle((1, 2)), lambda: random.seed([]), lambda: r.setstate(5), lambda: r.setstate((9,)), lambda: r.randbytes(-1), lambda: r.sample([1, 2], -1), lambda: r.gammavariate(-1, 1), lambda: r.binomialvariate(-1), lambda: r.choice(5), lambda: r.choices([1, 2], weights=[1]), lambda: random.Random([]), lambda: r.expovariate(0) if 0 else r.random(1)):
    attempt(f)


class Own(random.Random):
    def random(self):
        return 0.25


print(Own().random(), Own().uniform(0, 4), Own().choice("abcd"), random.SystemRandom().random() < 1, isinstance(random.random(), float), random.Random(5).__class__.__name__)
