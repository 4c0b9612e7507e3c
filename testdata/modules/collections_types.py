# collections: deque, Counter, OrderedDict, defaultdict, namedtuple, ChainMap.
from collections import *
d = deque([1, 2, 3], maxlen=4)
c = Counter('abracadabra')
o = OrderedDict(a=1, b=2, c=3)
dd = defaultdict(list)
P = namedtuple('P', 'x y', defaults=[5])
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
SOURCES = r"""
d.append(4), d.append(5), d, d.appendleft(0), d, d.pop(), d.popleft(), d, d.extend([7, 8]), d.extendleft([9]), d, d.rotate(1), d, d.rotate(-2), d, d.maxlen, d.count(7), d.index(7), len(d), d[0], d[-1], 7 in d, d.reverse(), d, d.copy(), d.insert(1, 'i') if len(d) < 4 else d.popleft(), d, d.remove(7), d, list(reversed(d)), d.clear(), d
deque('ab') + deque('c'), deque('ab') * 2, deque('a') == deque('a'), deque('a') < deque('b'), deque([1, 2, 3], 2), repr(deque(maxlen=3)), deque(range(5))[2], deque('ab') == ['a', 'b'], deque([1]).__iadd__([2]), hash(type(deque())) is not None
deque().pop()
deque([1])[5]
deque([1]).remove(2)
deque([1]).index(2)
deque([1], -1)
deque(5)
hash(deque())
deque([1], 1).insert(0, 2)
deque([1]) + [2]
deque('ab')[0:1]
c, c.most_common(2), c['z'], sum(c.values()), c.total(), sorted(c.elements())[:4], c + Counter('a'), c - Counter('aaab'), c & Counter('aab'), c | Counter('zz'), +Counter(a=-1, b=1), -Counter(a=-1), c == Counter('arbacadabra'), Counter(a=1) <= Counter(a=2), Counter([1, 1]), Counter({'x': 2}), Counter(a=0) == Counter()
(lambda x: [x.update('ab'), x.subtract({'a': 5}), x, x.pop('b'), x.__delitem__('nope'), x.copy(), x.most_common()])(Counter('aab'))
Counter(5)
Counter.fromkeys('a')
Counter(a='x') + Counter(a=1)
o.move_to_end('a'), o, o.move_to_end('c', last=False), o, o.popitem(), o.popitem(last=False), o, list(reversed(o)), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict(a=1) == {'a': 1}, repr(OrderedDict()), OrderedDict.fromkeys('ab', 0), o | {'z': 1}, o.setdefault('q', 9), o.copy(), o.pop('q'), o.keys(), o.items(), list(o.values())
o.move_to_end('nope')
OrderedDict().popitem()
OrderedDict().pop('x')
dd['a'].append(1), dd, dd['b'], dd.get('c'), 'c' in dd, dd.default_factory, defaultdict(int, x=1), repr(defaultdict(None, {1: 2})), dd.copy(), dd | {'z': []}, defaultdict(lambda: 7)['q'], dd.__missing__('m')
defaultdict(5)
defaultdict()['x']
P(1), P(1, 2), P(y=1, x=2), P(1).x, P(1)._asdict(), P(1)._replace(y=9), P._fields, P._field_defaults, P._make([3, 4]), P(1) == (1, 5), hash(P(1)) == hash((1, 5)), P(1)[1], tuple(P(1)), P.__doc__, P.x.__doc__, P(1)._replace(), isinstance(P(1), tuple), P.__match_args__, P(1) + (2,), namedtuple('Q', ['a', 'b'])(1, 2), namedtuple('R', 'a, b', rename=True)._fields, namedtuple('S', 'a class _b a', rename=True)._fields
P()
P(1, 2, 3)
P(1)._replace(z=1)
P._make([1, 2, 3])
P(1).z
namedtuple('1x', 'a')
namedtuple('X', 'a a')
namedtuple('X', 'class')
namedtuple('X', '_a')
namedtuple('X', 'a', defaults=[1, 2])
setattr(P(1), 'x', 5)
cm['a'], cm['b'], dict(cm), cm.maps, cm.new_child({'z': 0})['z'], cm.parents, len(cm), list(cm), 'b' in cm, cm.get('q', 5), cm.__setitem__('n', 1), cm.maps[0], cm.pop('n'), cm | {'k': 1}, repr(cm), ChainMap()
cm['zz']
cm.pop('b')
UserDict(a=1), UserList([1, 2]) + [3], UserString('ab').upper(), UserDict({'x': 1}) | {'y': 2}, UserList('ab') * 2, type(UserString('a') + 'b').__name__, UserList([3, 1]).sort(), isinstance(UserDict(), abc.MutableMapping)
[x.__name__ for x in (abc.Sequence, abc.Mapping, abc.Set, abc.Hashable, abc.Callable, abc.Iterable, abc.Iterator, abc.Sized, abc.Container, abc.MutableSequence) if isinstance([], x)], [x.__name__ for x in (abc.Mapping, abc.Iterable, abc.Hashable, abc.Sized) if isinstance({}, x)], isinstance(range(3), abc.Sequence), isinstance('a', abc.Sequence), issubclass(deque, abc.MutableSequence), isinstance(print, abc.Callable), isinstance((x for x in ()), abc.Generator)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
