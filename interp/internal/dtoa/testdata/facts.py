# Prints facts about floats for facts_test.go: run by CPython 3.14 with the
# number of random rounds, e.g. "python3.14 facts.py 40 >facts.txt".
import math, random, struct, sys

rounds = int(sys.argv[1])
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)

def out(*fields):
    print(*fields, sep='\t')

def number():
    kind = rng.randrange(8)
    if kind == 0:
        return struct.unpack('d', rng.randbytes(8))[0]
    if kind == 1:
        return float(rng.randint(-1000, 1000))
    if kind == 2:
        return rng.randint(-100000, 100000) / 10 ** rng.randrange(6)
    if kind == 3:
        return float('%de%d' % (rng.randint(-99, 99), rng.randint(-30, 30)))
    if kind == 4:
        return rng.choice([0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1.7976931348623157e308, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 9.9999e-5, 2.2250738585072014e-308, 0.5, 1.5, 2.5, 1e22, 1e23, 2.0**63, -2.0**63, 2.0**53, 1e300])
    if kind == 5:
        return rng.choice([-1, 1]) * math.ldexp(rng.random(), rng.randint(-80, 80))
    if kind == 6:
        return (rng.randint(-200, 200) + 0.5) * 10.0 ** rng.randrange(-3, 4)
    return rng.random() * 10 ** rng.randrange(-8, 20)

def text():
    base = rng.choice([repr(number()), '%.*e' % (rng.randrange(20), number()), str(rng.randrange(10**rng.randrange(1, 40))), 'inf', 'Infinity', '-nan', '1_000.5_0e1_0', '.5', '5.', '1e400', '-1e-400', '0x10', '1__0', ''])
    s = list(base)
    if rng.random() < 0.4:
        for _ in range(rng.randrange(1, 3)):
            s.insert(rng.randrange(len(s) + 1), rng.choice('_.eE+-019xinfj'))
    return ''.join(s)

def hextext():
    s = list(rng.choice([number().hex(), number().hex().replace('0x', ''), '0x%x.%xp%d' % (rng.randrange(2**rng.randrange(1, 80)), rng.randrange(2**rng.randrange(1, 80)), rng.randint(-1100, 1100)), '0x.8', '0x8.', '0x1.fffffffffffff8p1023', '0x1.fffffffffffff7fp1023', '0x0.00000000000008p-1022', '0x0.0000000000000800001p-1022', '0x1p99999999999999999999999', '0x0p99999999999999999999', '0x1p-9999999999999999', '0x' + '0' * 400 + '.' + '0' * 200 + '1p+800', 'INF', '-nan', ' 0x1p2\n']))
    if rng.random() < 0.2:
        s.insert(rng.randrange(len(s) + 1), rng.choice('_.eExpP+- 019'))
    return ''.join(s)

def attempt(f, *args):
    try:
        return f(*args)
    except (ValueError, OverflowError) as e:
        return type(e).__name__

def hexed(x):
    return x.hex() if isinstance(x, float) else x

for _ in range(rounds):
    x = number()
    out('repr', x.hex(), repr(x))
    out('hex', x.hex(), x.hex())
    if x == x:
        out('hash', x.hex(), hash(x))
    code = rng.choice('eEfFgG%')
    prec = rng.choice([0, 0, 1, 2, 3, 6, 10, 17, 25])
    flags = rng.choice(['', '+', '#', 'z', '#z', '+#', '+z'])
    spec = (flags.replace('#', '').replace('z', '') + ('z' if 'z' in flags else '') + ('#' if '#' in flags else '') + '.%d%s' % (prec, code))
    out('format', x.hex(), flags + '|', prec, code, format(x, spec))
    if prec:
        out('format', x.hex(), '0|', prec, 'g', format(x, '.%d' % prec))
    s = text()
    out('parse', '"' + s + '"', hexed(attempt(float, s)))
    s = hextext()
    out('fromhex', repr(s).replace("'", '"'), hexed(attempt(float.fromhex, s)))
    x = number()
    n = rng.choice([rng.randint(-5, 20), rng.randint(-325, 330), rng.randint(-3, 3)])
    out('round', x.hex(), n, hexed(attempt(round, x, n)))
    if math.isfinite(x) and x:
        n = -math.floor(math.log10(abs(x))) + rng.randint(-2, 17)
        out('round', x.hex(), n, hexed(attempt(round, x, n)))
    i = rng.choice([rng.randint(-2**64, 2**64), rng.randint(-10, 10), rng.randint(-2**200, 2**200), 2**61 - 1, 2**61, 2**61 - 2, -2**63, 2**63, 2**122 - 1, (2**61 - 1) * rng.randrange(2**80), 1 - 2**61, 2**53 + 1])
    out('hashint', i, hash(i))
    j = rng.choice([i, i + 1, i - 1, rng.randint(-3, 3)])
    for f in (number(), attempt(float, j), attempt(float, j) * (1 + rng.choice([0, 2.0**-52, -2.0**-53]))):
        out('compare', j, f.hex(), 'LEGU'[0 if j < f else 1 if j == f else 2 if j > f else 3])
    x = number()
    if math.isfinite(x):
        out('ratio', x.hex(), *x.as_integer_ratio())
    out('whole', *(lambda f: (f.hex(), int(f)))(rng.choice([y for y in [number() for _ in range(9)] if math.isfinite(y)] or [1.0])))

for s in ['1', '1j', 'j', '+j', '-j', '1+j', '1-2j', '(1+2j)', ' ( 1+2j ) ', '1 + 2j', 'nan+infj', '-inf-nanj', '1e5+2e-5j', '1_0+2_0j', '1+2', '1++2j', 'j1', '', '(', '()', '(1', '1)', '+', 'infinityj', '1J', '.5j', '1+.j', '1e', '-0-0j']:
    r = attempt(complex, s)
    out('complex', '"' + s + '"', *((r.real.hex(), r.imag.hex()) if isinstance(r, complex) else (r, '')))
