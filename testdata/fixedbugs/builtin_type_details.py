# Details of builtin types that CPython's own tests ask for.
import collections, collections.abc, contextvars, inspect, operator, pickle, sys, types

def raises(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)

for x in sys.flags, sys.version_info:
    print(raises(lambda: type(x)(x)))
    print(raises(lambda: type(x).__new__(type(x), x)))

def kind(x):
    match x:
        case [*_]: return 'sequence'
        case {}: return 'mapping'
    return 'neither'
class S1(collections.UserList, collections.abc.Mapping): pass
class M1(collections.UserDict, collections.abc.Sequence): pass
class S2(list, collections.abc.Mapping): pass
class M2(dict, collections.abc.Sequence): pass
print(kind(S1()), kind(M1()), kind(S2()), kind(M2()))

print(complex.real.__doc__, complex.imag.__doc__)
for g in operator.itemgetter(1), operator.attrgetter('x'), operator.methodcaller('y'):
    print(inspect.signature(g))

class Weird(str):
    def __eq__(self, other): pass
print(raises(lambda: contextvars.ContextVar(Weird())))

class PseudoFloat:
    pass
print(raises(lambda: b'%c' % PseudoFloat()))
print(raises(lambda: memoryview(__import__('array').array('w', 'ab')).tolist()))
ns = {'__name__': 'some.module'}
exec('type A = int', ns)
print(ns['A'].__module__)
sys.stderr = sys.stdout
sys.excepthook(1, '1', 1)
