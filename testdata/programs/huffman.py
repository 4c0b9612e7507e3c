# Huffman codes, run lengths, Burrows-Wheeler, move to front: there and back.
import heapq
from collections import Counter
from itertools import groupby


def codes(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    tie = len(heap)
    while len(heap) > 1:
        (n1, _, a), (n2, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, tie, (a, b)))
        tie += 1

    def walk(node, prefix=""):
        if isinstance(node, tuple):
            yield from walk(node[0], prefix + "0")
            yield from walk(node[1], prefix + "1")
        else:
            yield node, prefix or "0"

    return dict(walk(heap[0][2])) if heap else {}


def decode(bits, table):
    back, out, code = {v: k for k, v in table.items()}, [], ""
    for bit in bits:
        code += bit
        if code in back:
            out.append(back[code])
            code = ""
    if code:
        raise ValueError("bits left over")
    return "".join(out)


def bwt(s):
    s += "\0"
    return "".join(r[-1] for r in sorted(s[i:] + s[:i] for i in range(len(s))))


def unbwt(s):
    order = sorted(range(len(s)), key=lambda i: (s[i], i))
    i, out = order[0], []
    for _ in range(len(s) - 1):
        i = order[i] if out or True else i
        out.append(s[i])
    return "".join(out)


def mtf(s):
    alphabet = [chr(i) for i in range(256)]
    out = []
    for c in s:
        i = alphabet.index(c)
        out.append(i)
        alphabet.insert(0, alphabet.pop(i))
    return out


def unmtf(numbers):
    alphabet = [chr(i) for i in range(256)]
    out = ""
    for i in numbers:
        out += alphabet[i]
        alphabet.insert(0, alphabet.pop(i))
    return out


for text in ("abracadabra", "aaaa", "", "the quick brown fox", "mississippi river", "é" * 3 + "a"):
    table = codes(text)
    bits = "".join(table[c] for c in text)
    assert decode(bits, table) == text
    print(repr(text), len(bits), sorted(table.items(), key=lambda i: (len(i[1]), i))[:4], [(k, len(list(g))) for k, g in groupby(text)][:3])
for text in ("banana", "mississippi", "abcabcabc"):
    t = bwt(text)
    print(repr(t), mtf(t), unmtf(mtf(t)) == t, sorted(t)[1:] == sorted(text))
try:
    decode("01", {"a": "00", "b": "011"})
except ValueError as error:
    print(error)
print(codes("ab"), codes("aab"), codes("x"), max(map(len, codes("aaaaaaaabbbbccd").values())))
