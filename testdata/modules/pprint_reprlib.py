# pprint and reprlib.
import pprint, reprlib, collections, types, dataclasses
nested = {'list': list(range(30)), 'text': 'word ' * 20, 'deep': {'a': {'b': {'c': [1, 2, {3: 4}]}}}, 'tuple': (1,), 'set': {3, 1, 2}}
@dataclasses.dataclass
class D: a: int; b: list
SOURCES = r"""
print(pprint.pformat(nested))
print(pprint.pformat(nested, width=40, indent=2, depth=2, compact=True))
print(pprint.pformat([['a' * 30] * 3, ['b' * 30] * 3])), print(pprint.pformat({'z': 1, 'a': 2})), print(pprint.pformat({'z': 1, 'a': 2}, sort_dicts=False)), print(pprint.pformat('x' * 100, width=30)), print(pprint.pformat(b'y' * 60, width=30)), print(pprint.pformat(123456789, underscore_numbers=True))
print(pprint.pformat([collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1, 2]), collections.defaultdict(int, a=1), collections.ChainMap({1: 2}), types.SimpleNamespace(x=1), D(1, ['long' * 10] * 3), types.MappingProxyType({'a': 1})], width=30))
(lambda l: [l.append(l), pprint.pformat(l).split('=')[0], pprint.isrecursive(l), pprint.isreadable(l)])([1]), pprint.isreadable({'a': 1}), pprint.saferepr([1, 'a']), pprint.pformat(()), pprint.pformat({}), pprint.pformat((1,)), pprint.pformat(None), pprint.pp({'b': 1, 'a': 2}), pprint.pformat({1: 2, 'a': 3}), pprint.pformat(frozenset([1, 2])), pprint.pformat({(1, 2): [3]})
pprint.pformat([1], width=0)
pprint.pformat([1], indent=-1)
pprint.pformat([1], depth=0)
reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(10 ** 100), reprlib.repr((1, [2, [3, [4, [5, [6, [7]]]]]])), reprlib.repr(set(range(20))), reprlib.repr(frozenset(range(3))), reprlib.repr(collections.deque(range(9)))
(lambda r: [r.repr(list(range(9))), r.repr('abcdefghijkl')])(reprlib.Repr(maxlist=2, maxstring=8)), reprlib.recursive_repr()(lambda self: 'x')(1)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
