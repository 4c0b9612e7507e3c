# Number theory: primes, factors, perfect numbers, gcd, modular inverses, Roman numerals, bases, continued fractions.
def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, p in enumerate(sieve) if p]


def factors(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 + (p > 2)
    if n > 1:
        out[n] = 1
    return out


def is_prime(n):
    if n < 2:
        return False
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n == a:
            return True
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(primes(60), len(primes(10000)), factors(360), factors(600851475143), factors(2 ** 31 - 1))
print([n for n in range(1, 3000) if n == sum(d for d in range(1, n) if n % d == 0) and n < 500], [p for p in range(100) if is_prime(2 ** p - 1) and is_prime(p)], is_prime(10 ** 18 + 9), is_prime(10 ** 18 + 11))


def egcd(a, b):
    if not b:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print(egcd(240, 46), pow(3, -1, 11), [pow(a, -1, 13) for a in range(1, 13)])


def roman(n):
    out = ""
    for value, sign in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        times, n = divmod(n, value)
        out += sign * times
    return out


def unroman(s):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    numbers = [values[c] for c in s]
    return sum(-a if a < b else a for a, b in zip(numbers, numbers[1:] + [0]))


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(unroman(roman(n)) == n for n in range(1, 4000)))


def to_base(n, b):
    digits = ""
    while True:
        n, d = divmod(n, b)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
        if not n:
            return digits


print([to_base(255, b) for b in (2, 8, 16, 36)], all(int(to_base(n * 7919, b), b) == n * 7919 for n in range(50) for b in (2, 3, 7, 16, 36)))


def continued(n, d):
    while d:
        q, r = divmod(n, d)
        yield q
        n, d = d, r


print(list(continued(415, 93)), list(continued(*(0.1).as_integer_ratio()))[:4])
fib = [0, 1]
while len(fib) < 150:
    fib.append(fib[-1] + fib[-2])
print(fib[93], fib[149], sum(fib) == fib[-1] + fib[-2] + fib[-1] - 1 , str(2 ** 200)[::-1][:10], sum(map(int, str(2 ** 1000))))
collatz = {1: 1}


def length(n):
    path = []
    while n not in collatz:
        path.append(n)
        n = 3 * n + 1 if n % 2 else n // 2
    k = collatz[n]
    for m in reversed(path):
        k += 1
        collatz[m] = k
    return k


print(max(range(1, 3000), key=length), [[1 if not k else 0 for k in range(1)] for _ in range(1)])
row = [1]
for _ in range(12):
    row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
print(row, sum(row) == 2 ** 12)
