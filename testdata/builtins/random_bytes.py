# Bytes, bytearray, struct, base conversions on pseudo-random data, as checksums.
import binascii
import struct


class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n


def digest(values):
    h = 0
    for v in values:
        for c in repr(v):
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


rng = Rng(9)
data = [b"", b"a", b"\x00"] + [bytes(rng(256) if rng(3) else 97 + rng(3) for _ in range(rng(20))) for _ in range(300)]
pairs = list(zip(data, data[5:]))
for name in ("upper", "lower", "title", "capitalize", "swapcase", "strip", "split", "splitlines", "isalpha", "isdigit", "isascii", "isspace", "hex", "expandtabs", "__repr__", "__len__"):
    print(name, digest(getattr(b, name)() for b in data), digest(getattr(bytearray(b), name)() for b in data) if name != "__repr__" else "")
for name in ("find", "rfind", "count", "startswith", "endswith", "__contains__", "__lt__", "strip", "removeprefix"):
    print(name, digest(getattr(a, name)(b[:1]) for a, b in pairs), digest(getattr(bytearray(a), name)(bytearray(b[:2])) for a, b in pairs))
print("decode", digest(b.decode("latin-1") for b in data), digest(b.decode("utf-8", "replace") for b in data), digest(b.decode("ascii", "backslashreplace") for b in data), digest(b.decode("utf-8", "surrogateescape") for b in data), all(b.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == b for b in data), digest(b.decode("utf-16-le", "replace") for b in data), digest(b.decode("utf-8", "ignore") for b in data))
errors = []
for b in data:
    try:
        b.decode()
    except UnicodeDecodeError as error:
        errors.append((error.start, error.end, error.reason))
print("errors", len(errors), digest(errors), errors[:3])
print("joins", digest(a.join([b, a, b]) for a, b in pairs), digest(a.replace(b[:1], b"<>") for a, b in pairs), digest(a.partition(b[:1]) if b else 0 for a, b in pairs), digest(a.split(b[:1]) if b else 0 for a, b in pairs), digest(a.center(9, b"*") + a.zfill(7) for a in data), digest(a + b == bytearray(a) + b for a, b in pairs), digest(sorted(data)), digest(a[::-2] + a[1:3] for a in data), digest(a.translate(bytes(range(255, -1, -1)), b"a") for a in data))
print("ints", digest(int.from_bytes(b, "big") for b in data), digest(int.from_bytes(b, "little", signed=True) for b in data), all(bytes.fromhex(b.hex()) == b for b in data), all(eval(repr(b)) == b for b in data), digest(binascii.hexlify(b) for b in data), digest(binascii.b2a_base64(b) for b in data), all(binascii.a2b_base64(binascii.b2a_base64(b)) == b for b in data), digest(binascii.crc32(b) for b in data))
buffer = bytearray(200)
out = []
for _ in range(300):
    order, code = "<>"[rng(2)], "bBhHiIqQefd?"[rng(12)]
    size, at = struct.calcsize(order + code), rng(180)
    value = rng(2) if code == "?" else rng(100) / 4 if code in "efd" else rng(100) - (50 if code.islower() else 0)
    struct.pack_into(order + code, buffer, at, value)
    out.append(struct.unpack_from(order + code, buffer, at))
    out.append(struct.unpack_from("<Q", buffer, at))
print("struct", digest(out), digest([bytes(buffer)]))
view = memoryview(buffer)
print("views", digest(view[rng(100):rng(200):rng(3) + 1].tobytes() for _ in range(50)), digest(view[i:i + 8].cast("H").tolist() for i in range(50)), digest(view.cast(c)[1] for c in "bBhHiIqQ"))
