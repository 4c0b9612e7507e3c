# Many float operations on pseudo-random operands; repr, parsing and formatting; a checksum per operation.
import math
import operator
import struct


def floats(seed, n):
    out = [0.0, -0.0, 1.0, -1.0, 0.5, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1, 1 / 3, 123456789.0, 1e16, 9007199254740993.0]
    while len(out) < n:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        kind = seed >> 61
        if kind < 3:
            x = struct.unpack("<d", seed.to_bytes(8, "little"))[0]
            if math.isfinite(x):
                out.append(x)
        elif kind < 5:
            out.append((seed >> 20) / 2 ** (seed & 63))
        elif kind < 7:
            out.append(((seed >> 30) % 100000) / 10 ** (seed & 7))
        else:
            out.append(-float(seed >> 40))
    return out


def digest(values):
    h = 0
    for v in values:
        for c in repr(v):
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


def safe(f, *args):
    try:
        return f(*args)
    except (OverflowError, ZeroDivisionError, ValueError) as error:
        return str(error)


data = floats(7, 600)
pairs = list(zip(data, data[1:]))
print("repr", digest(data), all(float(repr(x)) == x for x in data), all(float.fromhex(x.hex()) == x for x in data), digest(x.hex() for x in data))
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.lt, operator.eq):
    print(op.__name__, digest(safe(op, a, b) for a, b in pairs))
for op in (abs, operator.neg, hash, float.is_integer, float.as_integer_ratio, round, math.floor, math.ceil, math.trunc, math.sqrt, math.frexp, math.modf):
    print(op.__name__, digest(safe(op, x) for x in data))
for spec in ("f", ".0f", ".3f", "e", ".10e", "g", ".3g", ".17g", "%", ",.2f", "+012.4f", ".1%", "_.3f", "#.5g", ""):
    print(repr(spec), digest(format(x, spec) for x in data))
for form in ("%f", "%.2e", "%g", "%.15g", "%10.3f", "%r", "%s", "%.0f"):
    print(form, digest(form % x for x in data))
for n in (-3, 0, 1, 2, 5, 10, 17):
    print("round", n, digest(safe(round, x, n) for x in data))
print("compare", digest(a < b or a == int(b) for a, b in pairs if abs(b) < 1e300), digest(sorted(data)), sum(data[:50]) if 0 else digest([math.fsum(data[15:80])]))
print("int", digest(int(x) for x in data), digest(safe(lambda: x // 1) for x in data), digest(x == int(x) for x in data))
texts = [f"{a:.{n % 20}e}" for n, a in enumerate(data)] + [f"{a:.{n % 30}f}" for n, a in enumerate(data) if abs(a) < 1e20]
print("parse", digest(float(t) for t in texts), digest(float(t + "0" * 30) if "e" not in t and "." in t else 0 for t in texts))
