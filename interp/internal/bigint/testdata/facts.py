# Prints facts about ints for facts_test.go: run by CPython 3.14 with the number
# of random rounds, e.g. "python3.14 facts.py 40 >facts.txt".
import random, sys

rounds = int(sys.argv[1])
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)

def out(*fields):
    print(*fields, sep='\t')

EDGES = [0, 1, -1, 2, -2, 3, 10, -10, 127, 128, -128, -129, 255, 256, 2**31, 2**53 - 1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64 - 1, 2**64, -2**64, 2**128, 2**1024 - 1, 2**1024 - 2**970, 2**1024 - 2**969, 10**50, -10**30]

def number(bits=None):
    k = rng.randrange(6)
    if k == 0:
        return rng.choice(EDGES)
    if k == 1:
        return rng.randint(-100, 100)
    if k == 2:
        return (rng.getrandbits(rng.randrange(1, 60)) << rng.randrange(1, 1000)) + rng.choice([0, 0, 1, -1])
    n = rng.randrange(1, 1200 if k == 3 else 140)
    return rng.choice([-1, 1]) * rng.getrandbits(n)

def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except (ValueError, OverflowError) as e:
        return type(e).__name__ + (':' + str(e) if 'invalid literal' not in str(e) else '')

def digits(n, base):
    if n == 0:
        return '0'
    s = ''
    m = abs(n)
    while m:
        s += '0123456789abcdefghijklmnopqrstuvwxyz'[m % base]
        m //= base
    return ('-' if n < 0 else '') + s[::-1]

def literal():
    base = rng.choice([0, 2, 3, 8, 10, 10, 16, 36, rng.randrange(2, 37)])
    n = number()
    real = rng.choice([2, 8, 10, 16]) if base == 0 else base
    s = digits(abs(n), real)
    if base == 0 or rng.random() < .3:
        s = {2: '0b', 8: '0o', 16: '0x'}.get(real, '') + s
    if n < 0:
        s = '-' + s
    s = list(s)
    if rng.random() < .5:
        for _ in range(rng.randrange(1, 4)):
            s.insert(rng.randrange(len(s) + 1), rng.choice('__0 +-xXobBz'))
    if rng.random() < .2:
        s = list(rng.choice(['', '0', '00', '0_0', '010', '0x', '0x_', '0x_1', '0_x1', '_1', '1_', '1__0', '+', '- 1', ' 12 ', '0b2', '0o8', '00_7', '-0', '0b', '0B1', '1\n', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '18446744073709551616']))
    return ''.join(s), base

for _ in range(rounds):
    x, y = number(), number() or 7
    out('divmod', x, y, *divmod(x, y))
    out('truediv', x, y, (lambda r: r.hex() if isinstance(r, float) else 'OverflowError')(attempt(lambda: x / y)))
    out('float', x, (lambda r: r.hex() if isinstance(r, float) else 'OverflowError')(attempt(float, x)))
    out('bits', x, x.bit_count(), x.bit_length())
    n = rng.randrange(1, 40)
    out('round', x, n, round(x, -n))
    s, base = literal()
    out('parse', repr(s).replace("'", '"'), base, (lambda r: r if isinstance(r, int) else 'ValueError')(attempt(int, s, base)))
    x = rng.choice([x, number()])
    length = rng.choice([rng.randrange(12), (x.bit_length() + 7) // 8, (x.bit_length() + 8) // 8, x.bit_length() // 8 + 2])
    order, signed = rng.choice(['big', 'little']), rng.random() < .6
    r = attempt(x.to_bytes, length, order, signed=signed)
    out('tobytes', x, length, order, signed, r.hex() if isinstance(r, bytes) else r)
    data = rng.choice([rng.randbytes(rng.randrange(20)), bytes([rng.choice([0, 255, 127, 128])] * rng.randrange(20))])
    out('frombytes', '0x' + data.hex(), order, signed, int.from_bytes(data, order, signed=signed))
    e, m = rng.choice([number(), rng.randint(-20, 20)]), rng.choice([number(), rng.randint(-20, 20)])
    out('pow', x, e, m, attempt(pow, x, e, m))
    b, e = rng.choice([rng.randint(-12, 12), number()]), rng.randrange(80)
    if -2**63 <= b < 2**63:
        r = b ** e
        out('powint', b, e, r if -2**63 <= r < 2**63 else '-')
