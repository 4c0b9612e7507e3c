# Many str operations on pseudo-random strings of ASCII, Latin-1, BMP and beyond; a checksum per operation.
ALPHABET = "aabbbc  XY\t\n,.é\u0301ßÉ日本𝄞\x00ΣİIi1٣½"


def strings(seed, n):
    out = ["", "a", "é", "𝄞"]
    while len(out) < n:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        length, width = (seed >> 8) % 14, 10 if seed >> 20 & 1 else len(ALPHABET)
        chars = []
        for _ in range(length):
            seed = (seed * 1103515245 + 12345) % 2 ** 31
            chars.append(ALPHABET[(seed >> 12) % width])
        out.append("".join(chars))
    return out


def digest(values):
    h = 0
    for v in values:
        for c in repr(v):
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


data = strings(5, 400)
pairs = list(zip(data, data[7:]))
for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "isalpha", "isalnum", "isdigit", "isspace", "isupper", "islower", "istitle", "isprintable", "isidentifier", "isascii", "expandtabs", "encode", "__len__", "__repr__"):
    print(name, digest(getattr(s, name)() for s in data))
print("ascii", digest(map(ascii, data)), digest(s[::-1] for s in data), digest(s[1:4] + s[-2:] + s[::2] for s in data), digest(sorted(s) for s in data), digest(list(s) for s in data))
for name in ("find", "rfind", "count", "startswith", "endswith", "__contains__", "__lt__", "__eq__", "__add__", "strip", "removeprefix", "removesuffix"):
    print(name, digest(getattr(a, name)(b[:2]) for a, b in pairs))
for name in ("split", "rsplit", "partition", "rpartition"):
    print(name, digest(getattr(a, name)(b[:1]) if b else None for a, b in pairs))
print("replace", digest(a.replace(b[:1], "<é>") for a, b in pairs), digest(a.replace(b[:2], "", 1) for a, b in pairs), digest(a.join(b) for a, b in pairs))
print("pad", digest(a.center(20, "*") + a.ljust(9) + a.rjust(11, "é") + a.zfill(8) for a in data), digest(f"{a:>10}|{a:^9.3}|{a!r:<20}" for a in data), digest("%10s|%-5.2s|%r|%a" % (a, a, a, a) for a in data))
print("translate", digest(a.translate({97: "A", 98: None, 233: 0x65e5}) for a in data), digest(a.encode("ascii", "backslashreplace") for a in data), digest(a.encode("utf-16-le") for a in data), digest(a.encode("latin-1", "xmlcharrefreplace") for a in data), all(a.encode().decode() == a for a in data), all(a.encode("utf-32").decode("utf-32") == a for a in data))
print("sorted", digest(sorted(data)), digest(sorted(data, key=len)[:50]), digest(sorted(set(data))[:50]), max(data), len(set(data)), digest([a * 3 for a in data][:50]), digest((a + b)[len(a):] == b for a, b in pairs), all(eval(repr(a)) == a and eval(ascii(a)) == a for a in data))
table = {}
for a in data:
    table.setdefault(a[:1], []).append(a)
print("table", digest(table.items()), digest({a: len(a) for a in data}), digest(a in table for a in data))
