"""A compressor of the LZ77 family with Huffman coding of its output, and back. bytes, bytearray, dicts, heapq, bits."""
import heapq

from measure import measure

WINDOW, SHORTEST, LONGEST = 4096, 4, 130


def make_data(size):
    seed, out = 11, bytearray()
    words = [b"the ", b"quick ", b"brown ", b"fox ", b"jumps ", b"over ", b"a ", b"lazy ", b"dog. ", b"\n", b"0123456789 "]
    while len(out) < size:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        if seed >> 20 & 15 == 0:
            out.append(seed >> 8 & 255)
        else:
            out += words[(seed >> 12) % len(words)]
    return bytes(out[:size])


def squeeze(data):
    """Literals as they are, copies as (length, distance): a flag byte before every eight of them."""
    out, flags_at, flag_count = bytearray(), 0, 8
    chains = {}
    at, end = 0, len(data)
    while at < end:
        if flag_count == 8:
            flags_at, flag_count = len(out), 0
            out.append(0)
        best, distance = 0, 0
        key = data[at:at + SHORTEST]
        for candidate in reversed(chains.get(key, ())[-8:]):
            if at - candidate > WINDOW:
                break
            length = SHORTEST
            limit = min(LONGEST, end - at)
            while length < limit and data[candidate + length] == data[at + length]:
                length += 1
            if length > best:
                best, distance = length, at - candidate
        if best >= SHORTEST and at + best <= end:
            out[flags_at] |= 1 << flag_count
            out.append(best - SHORTEST)
            out += distance.to_bytes(2, "little")
        else:
            best = 1
            out.append(data[at])
        flag_count += 1
        for i in range(at, min(at + best, end - SHORTEST)):
            chains.setdefault(data[i:i + SHORTEST], []).append(i)
        at += best
    return bytes(out)


def expand(packed):
    out = bytearray()
    at = 0
    while at < len(packed):
        flags = packed[at]
        at += 1
        for bit in range(8):
            if at >= len(packed):
                break
            if flags >> bit & 1:
                length = packed[at] + SHORTEST
                start = len(out) - int.from_bytes(packed[at + 1:at + 3], "little")
                at += 3
                for i in range(start, start + length):
                    out.append(out[i])
            else:
                out.append(packed[at])
                at += 1
    return bytes(out)


def code_table(data):
    counts = [0] * 256
    for byte in data:
        counts[byte] += 1
    heap = [(count, byte, byte) for byte, count in enumerate(counts) if count]
    heapq.heapify(heap)
    tie = 256
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], tie, (a[2], b[2])))
        tie += 1
    table = {}

    def walk(node, prefix):
        if isinstance(node, tuple):
            walk(node[0], prefix + "0")
            walk(node[1], prefix + "1")
        else:
            table[node] = prefix or "0"

    walk(heap[0][2], "")
    return table


def encode(data):
    table = code_table(data)
    bits = "".join([table[byte] for byte in data])
    padded = "1" + bits
    return table, int(padded, 2).to_bytes((len(padded) + 7) // 8, "big")


def decode(table, packed):
    back = {code: byte for byte, code in table.items()}
    out, code = bytearray(), ""
    for bit in bin(int.from_bytes(packed, "big"))[3:]:
        code += bit
        if code in back:
            out.append(back[code])
            code = ""
    return bytes(out)


def run(size):
    data = make_data(size)
    small = squeeze(data)
    table, smaller = encode(small)
    if decode(table, smaller) != small or expand(small) != data:
        raise AssertionError("the way back does not lead home")
    check = 1
    for byte in smaller:
        check = (check * 31 + byte) % 1000003
    return len(data), len(small), len(smaller), check


measure("lz_compressor", run, 60000, (60000, 22731, 16002, 465984))
