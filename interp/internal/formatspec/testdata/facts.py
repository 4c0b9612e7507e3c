# Prints facts about formatting for facts_test.go: run by CPython 3.14 with the
# number of random rounds, e.g. "python3.14 facts.py 60 >facts.txt".
import math, random, string, struct, sys, _string

rounds = int(sys.argv[1])
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)

def show(s):
    return '"' + ''.join(c if ' ' <= c <= '~' and c not in '\\"' else '\\U%08x' % ord(c) for c in s) + '"'

def attempt(f, *args):
    try:
        return show(f(*args))
    except (ValueError, OverflowError) as e:
        return type(e).__name__ + ' ' + show(str(e))

def number():
    k = rng.randrange(6)
    if k == 0:
        return struct.unpack('d', rng.randbytes(8))[0]
    if k == 1:
        return float(rng.randint(-10**9, 10**9))
    if k == 2:
        return rng.randint(-10**9, 10**9) / 10 ** rng.randrange(9)
    if k == 3:
        return rng.choice([0.0, -0.0, math.inf, -math.inf, math.nan, 1e16, 1e-5, -0.001, 0.5, 2.5, 1e22, 1234567.0])
    if k == 4:
        return rng.uniform(-1, 1) * 10 ** rng.randrange(-6, 20)
    return float(rng.randint(-100, 100))

def integer():
    return rng.choice([rng.randint(-10, 10), rng.randint(-10**6, 10**6), rng.randint(-2**70, 2**70), rng.randint(0, 0x120000), rng.randint(-2**200, 2**200), 0, 2**63, -2**63])

def spec(types):
    if rng.random() < .04:
        return ''.join(rng.choice('<>=^+- z#0_,.123fdsé') for _ in range(rng.randrange(6)))
    s = ''
    if rng.random() < .4:
        s += rng.choice(['', '', '*', '0', 'é', '\U0001f600', '{', '\ud800']) + rng.choice('<>=^')
    if rng.random() < .3:
        s += rng.choice('+- ')
    if rng.random() < .08:
        s += 'z'
    if rng.random() < .2:
        s += '#'
    if rng.random() < .3:
        s += '0'
    if rng.random() < .7:
        s += str(rng.randrange(40))
    if rng.random() < .3:
        s += rng.choice(',_')
    if rng.random() < .04:
        s += rng.choice(',_')
    if rng.random() < .35:
        s += '.' + rng.choice(['', str(rng.randrange(20))] if rng.random() < .3 else [str(rng.randrange(20))])
        if rng.random() < .3:
            s += rng.choice(',_')
        if rng.random() < .04:
            s += rng.choice(',_')
    if rng.random() < .9:
        s += rng.choice(types)
    if rng.random() < .02:
        s += rng.choice(['k', '\x07', 'é', '99999999999999999999', '\u0663', 'dd', '\u0663d'])
    return s

for _ in range(rounds):
    x, s = integer(), spec('bcdoxXndddx')
    if not any(s.endswith(c) for c in 'eEfFgG%'):
        print('int', x, show(s), attempt(format, x, s), sep='\t')
    x, s = number(), spec('eEfFgGn%ffgx')
    print('float', x.hex(), show(s), attempt(format, x, s), sep='\t')
    x, y, s = number(), number(), spec('eEfFgGnffg%')
    print('complex', x.hex(), y.hex(), show(s), attempt(format, complex(x, y), s), sep='\t')
    x, s = ''.join(rng.choice(['a', 'b', 'é', '\U0001f600', '\udc80']) for _ in range(rng.randrange(12))), spec('ssssx')
    print('str', show(x), show(s), attempt(format, x, s), sep='\t')

def fields(s):
    return repr([list(x) for x in _string.formatter_parser(s)])

def name(s):
    first, rest = _string.formatter_field_name_split(s)
    return repr([first, *map(list, rest)])

for _ in range(rounds):
    s = ''.join(rng.choice(['{', '}', '{}', '{{', '}}', 'a', 'é', ':', '!', '!r', '[', ']', '.', '0', '{a!r:{w}}', '{0[x}y]}', ':x}']) for _ in range(rng.randrange(8)))
    print('fields', show(s), attempt(fields, s), sep='\t')
    s = ''.join(rng.choice(['a', 'é', '0', '12', '.', '[', ']', '.b', '[0]', '[x.y]', '\u0663', '99999999999999999999']) for _ in range(rng.randrange(6)))
    print('name', show(s), attempt(name, s), sep='\t')
