# pickle and copyreg: protocols, hooks, errors; marshal.
import pickle, copyreg, marshal, collections
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is P and o.x == self.x
class R:
    def __reduce__(self): return int, ('42',)
class S:
    def __getstate__(self): return (1, 2)
    def __setstate__(self, s): self.got = s
class N(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class Sl: __slots__ = ('a', 'b')
def cycle(x, p=None): return pickle.loads(pickle.dumps(x, p))
SOURCES = r"""
[cycle(x, p) == x for p in range(6) for x in (1, -1, 2**70, 1.5, 'é', b'b', None, True, (1, 2), [1, [2]], {'a': 1}, {1, 2}, frozenset([3]), P([1]), 1j, range(3), slice(1), ..., int, len, bytearray(b'x'), collections.OrderedDict(a=1), collections.Counter('aa'))] == [True] * 138
pickle.dumps(None, 0), pickle.dumps([1, 'a'], 0), pickle.dumps((1, 2), 2), pickle.dumps({'k': b'v'}, 4), pickle.dumps('é', 5), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.loads(b'I5\n.'), pickle.loads(b'\x80\x03K\x05.'), pickle.loads(b"(lp0\nI1\naS'a'\np1\na.")
(lambda l: [l.append(l), cycle(l)[0] is not l, (lambda m: m[0] is m)(cycle(l))])([]), (lambda a: (lambda b: b[0] is b[1])(cycle([a, a])))([1]), cycle(R()), cycle(S()).got, cycle(N(1, 2)), (lambda s: [setattr(s, 'a', 5), cycle(s, 2).a])(Sl()), cycle(P(P(1))).x.x
pickle.dumps(lambda: 0)
pickle.dumps(open(__file__))
pickle.dumps(x for x in ())
pickle.loads(b'')
pickle.loads(b'\x80\x05')
pickle.loads(b'garbage')
pickle.loads(b'cno_such_module\nx\n.')
pickle.loads(b'cmath\nnope\n.')
pickle.loads('text')
pickle.dumps(1, 99)
pickle.dumps(type('L', (), {})())
cycle(Sl(), 0)
[marshal.loads(marshal.dumps(x)) == x for x in (1, 2**70, 1.5, 'é', b'b', None, True, (1, 2), [1], {'a': 1}, {1}, frozenset([2]), 1j, ...)], eval(marshal.loads(marshal.dumps(compile('1 + 1', 'f', 'eval'))))
marshal.dumps(P(1))
marshal.loads(b'')
marshal.loads(b'?')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
