# Bit tricks: Gray codes, population counts, bit sets, CRC, base64, run lengths, hamming codes, bit reversal, packing.
def gray(n): return n ^ n >> 1


def ungray(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n


print([f"{gray(i):04b}" for i in range(16)], all(ungray(gray(i)) == i for i in range(1000)), all((gray(i) ^ gray(i + 1)).bit_count() == 1 for i in range(1000)))


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    @classmethod
    def of(cls, bits):
        self = cls()
        self.bits = bits
        return self

    def __iter__(self):
        bits = self.bits
        while bits:
            low = bits & -bits
            yield low.bit_length() - 1
            bits ^= low

    def __or__(self, o): return BitSet.of(self.bits | o.bits)
    def __and__(self, o): return BitSet.of(self.bits & o.bits)
    def __sub__(self, o): return BitSet.of(self.bits & ~o.bits)
    def __contains__(self, i): return self.bits >> i & 1 == 1
    def __len__(self): return self.bits.bit_count()
    def __repr__(self): return f"BitSet({list(self)})"


a, b = BitSet([1, 5, 64, 200]), BitSet([5, 6, 200])
print(a | b, a & b, a - b, len(a), 64 in a, 65 in a, hex(a.bits), max(a | b))


def crc(data, polynomial=0xEDB88320):
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (polynomial if value & 1 else 0)
    return value ^ 0xFFFFFFFF


print(hex(crc(b"123456789")), hex(crc(b"")), hex(crc(bytes(range(256)))))


def base64(data):
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        out += "".join(alphabet[n >> s & 63] for s in (18, 12, 6, 0))[:len(chunk) + 1].ljust(4, "=")
    return out


print(base64(b"Man"), base64(b"hello world"), base64("é日".encode()), base64(b""))


def hamming(n):
    d = [n >> i & 1 for i in range(4)]
    p = [d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]]
    return [p[0], p[1], d[0], p[2], d[1], d[2], d[3]]


def fix(code):
    code = code[:]
    bad = 0
    for i, bit in enumerate(code, 1):
        if bit:
            bad ^= i
    if bad:
        code[bad - 1] ^= 1
    return code[2] | code[4] << 1 | code[5] << 2 | code[6] << 3


print(all(fix([bit ^ (i == flip) for i, bit in enumerate(hamming(n))]) == n for n in range(16) for flip in range(8)), hamming(11))
print([int(f"{n:08b}"[::-1], 2) for n in (1, 2, 3, 128, 200)], [n & (n - 1) == 0 for n in (1, 2, 3, 64, 100)], [(n & -n) for n in (1, 12, 40, 96)], [(n ^ n >> 31) - (n >> 31) for n in (5, -5, 0)], ~0 & 0xFF, -1 >> 70, 1 << 70 >> 69, (5).bit_length(), bin(-10), -10 & 0xFF, f"{-10 & 0xFFFF:016b}")
packed = 0
for value, width in ((5, 3), (1, 1), (200, 8), (77, 7)):
    packed = packed << width | value
fields = []
for width in (7, 8, 1, 3):
    fields.append(packed & (1 << width) - 1)
    packed >>= width
print(fields, sum(1 << i for i in range(0, 64, 2)), [i for i in range(64) if 0x8000000000000401 >> i & 1], int("1" * 100, 2).bit_count())
