"""AES-128 in counter mode and in plain blocks. Tables built from the field's arithmetic, ints as bit fields, lists."""
from measure import measure


def double(x):
    x <<= 1
    return x ^ 0x11B if x & 0x100 else x


def multiply(a, b):
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = double(a)
        b >>= 1
    return product


def make_boxes():
    box = [0] * 256
    p = q = 1
    while True:  # p runs through all elements, q through their inverses
        p = p ^ double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        s = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        box[p] = (s ^ 0x63) & 0xFF
        if p == 1:
            break
    box[0] = 0x63
    inverse = [0] * 256
    for i, s in enumerate(box):
        inverse[s] = i
    return box, inverse


BOX, INVERSE_BOX = make_boxes()
TIMES = {factor: [multiply(i, factor) for i in range(256)] for factor in (2, 3, 9, 11, 13, 14)}
SHIFT = [(4 * (column + row) + row) % 16 for column in range(4) for row in range(4)]
UNSHIFT = [SHIFT.index(i) for i in range(16)]


class AES:
    def __init__(self, key):
        words = [list(key[i:i + 4]) for i in range(0, 16, 4)]
        constant = 1
        for i in range(4, 44):
            word = words[-1][:]
            if i % 4 == 0:
                word = [BOX[b] for b in word[1:] + word[:1]]
                word[0] ^= constant
                constant = double(constant)
            words.append([a ^ b for a, b in zip(word, words[i - 4])])
        self.keys = [sum(words[i:i + 4], []) for i in range(0, 44, 4)]

    def encrypt(self, block):
        keys, two, three = self.keys, TIMES[2], TIMES[3]
        state = [a ^ b for a, b in zip(block, keys[0])]
        for key in keys[1:-1]:
            s = [BOX[state[i]] for i in SHIFT]
            state = []
            for c in range(0, 16, 4):
                a, b, d, e = s[c], s[c + 1], s[c + 2], s[c + 3]
                state.append(two[a] ^ three[b] ^ d ^ e ^ key[c])
                state.append(a ^ two[b] ^ three[d] ^ e ^ key[c + 1])
                state.append(a ^ b ^ two[d] ^ three[e] ^ key[c + 2])
                state.append(three[a] ^ b ^ d ^ two[e] ^ key[c + 3])
        return bytes(BOX[state[i]] ^ k for i, k in zip(SHIFT, keys[-1]))

    def decrypt(self, block):
        keys = self.keys
        nine, eleven, thirteen, fourteen = TIMES[9], TIMES[11], TIMES[13], TIMES[14]
        state = [a ^ b for a, b in zip(block, keys[-1])]
        for key in reversed(keys[1:-1]):
            s = [INVERSE_BOX[state[i]] ^ k for i, k in zip(UNSHIFT, key)]
            state = []
            for c in range(0, 16, 4):
                a, b, d, e = s[c:c + 4]
                state.append(fourteen[a] ^ eleven[b] ^ thirteen[d] ^ nine[e])
                state.append(nine[a] ^ fourteen[b] ^ eleven[d] ^ thirteen[e])
                state.append(thirteen[a] ^ nine[b] ^ fourteen[d] ^ eleven[e])
                state.append(eleven[a] ^ thirteen[b] ^ nine[d] ^ fourteen[e])
        return bytes(INVERSE_BOX[state[i]] ^ k for i, k in zip(UNSHIFT, keys[0]))

    def counter_mode(self, data, nonce):
        out = bytearray()
        for number, start in enumerate(range(0, len(data), 16)):
            pad = self.encrypt(nonce + number.to_bytes(8, "big"))
            out += bytes(a ^ b for a, b in zip(data[start:start + 16], pad))
        return bytes(out)


def run(size):
    # the example of the standard (FIPS 197, appendix B)
    example = AES(bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"))
    if example.encrypt(bytes.fromhex("3243f6a8885a308d313198a2e0370734")).hex() != "3925841d02dc09fbdc118597196a0b32":
        raise AssertionError("not AES")
    cipher = AES(bytes(range(16)))
    data = bytes((i * i + i) & 255 for i in range(size))
    secret = cipher.counter_mode(data, b"nonce 64")
    if cipher.counter_mode(secret, b"nonce 64") != data:
        raise AssertionError("counter mode does not come back")
    for i in range(0, size // 4, 16):
        if cipher.decrypt(cipher.encrypt(data[i:i + 16])) != data[i:i + 16]:
            raise AssertionError("a block does not come back")
    return secret[:8].hex(), secret[-8:].hex(), sum(secret)


measure("aes", run, 16000, ('f7663369885b7888', '0f53f167bc165771', 2016797))
