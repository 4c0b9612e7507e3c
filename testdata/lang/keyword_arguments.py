# Keyword arguments of builtins and of Python functions: names accepted, refused, in odd orders.
def f(a, b=2, *, c=3, **k): return a, b, c, k
SOURCES = r"""
f(1, c=4, b=5), f(b=1, a=2), f(**{'a': 1, 'z': 2}), f(c=1, a=2, d=3), f(1, **{'c': 9}), f(1, 2, **{}), f(*(), **{'a': 0}), f(a=f(1), b=f(2)[0])
int('11', base=2), int(x='5') if 0 else 5, round(number=2.567, ndigits=1), sum([1], start=5), sorted([2, 1], reverse=True, key=abs), enumerate(iterable='a', start=1).__next__(), max([1, 2], key=lambda x: -x, default=0), print('a', 'b', end='!\n', sep='-'), str(object=5), bytes('a', encoding='ascii', errors='strict'), open(file=__file__, mode='r').close(), complex(real=1, imag=2), pow(base=2, exp=3, mod=5), 'a b'.split(sep=' ', maxsplit=1), 'a'.encode(encoding='ascii'), b'a'.decode(errors='strict'), dict(a=1, b=2), 'a\tb'.expandtabs(tabsize=4), 'a\nb'.splitlines(keepends=True), (5).to_bytes(length=2, byteorder='big', signed=False), compile(source='1', filename='f', mode='eval').co_name, zip('a', 'b', strict=True).__next__(), memoryview(object=b'a')[0], property(fget=None, doc='d').__doc__, 'aXb'.replace('X', '-', count=1), [3, 1].sort(key=None, reverse=False), bytearray(source=b'a'), int.from_bytes(bytes=b'a', byteorder='big'), type('X', (), {}, ).__name__, 'x'.center(3, '*')
len(obj=[])
abs(x=1)
ord(c='a')
isinstance(obj=1, class_or_tuple=int)
range(stop=5)
list(iterable=[1])
tuple(iterable=[1])
set(iterable=[1])
float(x=1)
bool(x=1)
'a'.join(iterable=['a'])
'a'.replace(old='a', new='b')
[].append(object=1)
[].pop(index=0)
{}.get(key=1)
{}.setdefault(key=1)
'a'.startswith(prefix='a')
getattr(object=1, name='real')
divmod(a=1, b=2)
repr(obj=1)
hash(obj=1)
iter(object=[])
next(iterator=iter([1]))
all(iterable=[])
filter(function=None, iterable=[])
map(func=abs)
slice(start=1)
sum(iterable=[1])
sorted(iterable=[1])
print(1, seperator='x')
'{a}'.format(a=1, b=2), '{0}{a}'.format(5, a=6), '%(a)s' % dict(a=1), dict([('a', 1)], b=2), dict({'a': 1}, a=2), dict(**{'x y': 1}), type('K', (), {}, )().__class__.__name__
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
