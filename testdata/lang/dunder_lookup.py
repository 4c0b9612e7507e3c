# Special methods are looked up on the type, not on the instance.
class A:
    pass
a = A()
for name in ('__len__', '__iter__', '__call__', '__add__', '__eq__', '__hash__', '__bool__', '__str__', '__repr__', '__getitem__', '__contains__', '__enter__', '__int__', '__neg__', '__format__', '__next__', '__index__'):
    setattr(a, name, lambda *args: 42)
class M(type):
    def __len__(cls): return 7
    def __getitem__(cls, k): return ('meta', k)
    def __iter__(cls): return iter('meta')
    def __call__(cls, *a): return ('called', a)
    def __contains__(cls, x): return x == 1
    def __bool__(cls): return False
    def __repr__(cls): return 'M repr'
    def __add__(cls, o): return 'M add'
    def __getattr__(cls, n): return 'M attr ' + n
    def __dir__(cls): return ['m']
    def __hash__(cls): return 3
    def __eq__(cls, o): return o == 3
class B(metaclass=M):
    def __len__(self): return 1
SOURCES = r"""
len(a)
iter(a)
a()
a + 1
a == 1, a.__eq__(1), bool(a), repr(a).split(' at ')[0] == '<__main__.A object', str(a) == repr(a), hash(a) != 42 or True, a.__len__(), a.__call__(), f'{a}' == str(a)
a[0]
1 in a
int(a)
-a
next(a)
[1][a]
format(a, 'x')
len(B), B[1], list(B), B(1, 2), 1 in B, 2 in B, bool(B), repr(B), B + 1, B.anything, dir(B), hash(B), B == 3, len(type.__call__(B)), B.__name__, isinstance(type.__call__(B), B), str(B), f'{B}', [*B], {B: 1}[B]
type.__call__(B)[0]
iter(type.__call__(B))
setattr(A, '__len__', lambda self: 5) or len(a), setattr(A, '__call__', lambda self, x: x) or a(9), setattr(A, '__add__', lambda self, o: 'sum') or a + 1, setattr(A, '__getitem__', lambda self, i: i * 2) or a[4], setattr(A, '__iter__', lambda self: iter('xy')) or list(a), setattr(A, '__bool__', lambda self: False) or bool(a), setattr(A, '__str__', lambda self: 'S') or str(a), setattr(A, '__contains__', lambda self, x: True) or 1 in a, setattr(A, '__neg__', lambda self: 'neg') or -a, setattr(A, '__eq__', lambda s, o: 'eq') or a == 1, setattr(A, '__int__', lambda s: 6) or int(a)
delattr(A, '__len__') or len(a)
delattr(A, '__call__') or a(1)
delattr(A, '__bool__') or bool(a), delattr(A, '__iter__') or [a[i] for i in range(3)], delattr(A, '__neg__')
-a
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
