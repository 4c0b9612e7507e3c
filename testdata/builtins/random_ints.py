# Many int operations on pseudo-random operands of every size; a checksum of the results per operation.
import operator


def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        bits = (1, 4, 8, 31, 32, 33, 62, 63, 64, 65, 127, 200, 500)[seed >> 60 & 15 if seed >> 60 < 13 else 3]
        n = 0
        while n.bit_length() < bits:
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
            n = n << 32 | seed >> 32
        n >>= n.bit_length() - bits
        n += (seed >> 20 & 3) - 1
        yield -n if seed >> 33 & 1 else n


def digest(values):
    h = 0
    for v in values:
        for c in repr(v):
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


source = numbers(1)
pairs = [(next(source), next(source)) for _ in range(400)]
for op in (operator.add, operator.sub, operator.mul, operator.and_, operator.or_, operator.xor, operator.lt, operator.le, operator.eq):
    print(op.__name__, digest(op(a, b) for a, b in pairs))
for op in (operator.floordiv, operator.mod, divmod):
    print(op.__name__, digest(op(a, b) if b else None for a, b in pairs))
print("check", all(a == (a // b) * b + a % b and (a % b == 0 or (a % b < 0) == (b < 0)) for a, b in pairs if b))
print("truediv", digest(a / b for a, b in pairs if b))
for op in (operator.neg, operator.pos, operator.invert, abs, str, hex, bin, oct, hash, int.bit_length, int.bit_count, float):
    print(op.__name__, digest(op(a) for a, _ in pairs))
print("shift", digest(a << (b & 100) for a, b in pairs), digest(a >> (b & 100) for a, b in pairs))
print("pow", digest(a ** (b & 7) for a, b in pairs), digest(pow(a, b & 1000, 10 ** 9 + 7) for a, b in pairs))
print("parse", all(int(str(a)) == a and int(hex(a), 16) == a and int(bin(a), 2) == a and int(oct(a), 0) == a for a, _ in pairs))
print("format", digest(f"{a:,} {a:_x} {a:+d} {a:#b} {a:>50}" for a, _ in pairs), digest("%d %x %o" % (a, a, a) for a, _ in pairs))
print("bytes", digest(a.to_bytes(80, "little", signed=True) for a, _ in pairs), all(int.from_bytes(a.to_bytes(80, "big", signed=True), "big", signed=True) == a for a, _ in pairs))
print("sorted", digest(sorted(a for a, _ in pairs)), digest(sorted((a for a, _ in pairs), key=abs)[:20]), sum(a for a, _ in pairs), max(a for a, _ in pairs) == sorted(a for a, _ in pairs)[-1])
import math
print("math", digest(math.gcd(a, b) for a, b in pairs), digest(math.isqrt(abs(a)) for a, _ in pairs), digest(math.lcm(a, b) for a, b in pairs[:50]))
print("round", digest(round(a, -(b & 15)) for a, b in pairs), digest(int(a / 3.0) for a, _ in pairs if abs(a) < 2 ** 1000))
