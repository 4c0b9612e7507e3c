# Hashing: equal objects hash equal; tuples, frozensets, numbers; usable as keys.
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return isinstance(o, K) and s.v == o.v
SOURCES = r"""
hash(frozenset([1, 2, 3])), hash(frozenset([3, 2, 1])), hash(frozenset()), hash(frozenset([frozenset()])), hash(frozenset([(1, 2)])), hash(frozenset(range(100))), hash(frozenset([1.0])) == hash(frozenset([1]))
hash((1, 2)), hash(()), hash((0,)), hash((1, (2, (3,)))), hash((1.0, True)) == hash((1, 1)), hash(tuple(range(50))), hash((-1,)), hash((-2,)), hash((2**70,)), hash((1.5, 2j))
hash(K(5)) == hash(5), {K(1): 'a'}[K(1)], K(1) in {K(1)}, len({K(1), K(1), K(2)}), len({K((1, 2)): 0})
hash(1) == hash(1.0) == hash(1+0j) == hash(True), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(2**61 - 2), hash(float(2**61)), hash(1e308), hash(2**1000), hash(-1) == hash(-2), hash(0.1), hash(1/3), hash(1e-300), hash(-0.0), hash(float('inf')), hash(123456789.5), hash(10**18), hash(-10**18), hash(2**63), hash(-2**63)
hash(range(5)) == hash((5, 0, 1)), hash(range(0)) == hash((0, None, None)), hash(range(1)) == hash((1, 0, None)), hash(slice(1, 2, 3)) == hash((1, 2, 3)) or True, hash(b'') == hash(''), hash(memoryview(b'ab')) == hash(b'ab'), hash('') == 0
hash([])
hash({})
hash({1})
hash(bytearray())
hash(({},))
hash(frozenset([[]])) if 0 else hash((1, [2]))
{[1]: 2}
{{1}}
{frozenset([1, 2]): 'a', frozenset([2, 1]): 'b'}, {(1, 2): 1, (1.0, 2.0): 2}, {1: 'a', 1.0: 'b', True: 'c', 1+0j: 'd'}, {None: 1, ...: 2, NotImplemented: 3}.__len__(), {int: 1, str: 2}[int], {len: 1}[len], {range(3): 1}[range(0, 3)], {b'a': 1}[bytes([97])], {1.5: 1}[3/2], {2**70: 1}[2.0**70], {(): 1}[tuple()], {'a' 'b': 1}['ab'], {0.0: 'z'}[-0.0]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
