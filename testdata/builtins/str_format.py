# str.format and format_map: fields, attributes, indexes, nesting, errors.
class O:
    a = 1
    b = {"k": [10, 20]}
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "O()"
    def __str__(self): return "o"
o = O()
SOURCES = r"""
'{} {}'.format(1, 2), '{1} {0}'.format(1, 2), '{a} {b}'.format(a=1, b=2), '{} {a}'.format(1, a=2), '{0}{0}'.format('x'), '{{}} {{{}}}'.format(1), ''.format(), 'plain'.format(1, x=2), '{!r} {!s} {!a}'.format('a', 'b', 'é')
'{0.a} {0.b[k]} {0.b[k][1]}'.format(o), '{o.a}'.format(o=o), '{[1]}'.format([1, 2]), '{[a]}'.format({'a': 5}), '{0[a b]}'.format({'a b': 1}), '{0[-1]}'.format({'-1': 'neg'}), '{0.real}'.format(5), '{.imag:+}'.format(5), '{0[0]} {0[1]}'.format('xy')
'{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}|{:x}|{:,}|{:%}'.format(1, 2, 3, 4, 5.0, 255, 12345, 0.5), '{:{}}'.format('a', 5), '{:{w}.{p}}'.format(3.14159, w=8, p=3), '{0:{1}{2}}'.format('a', '*>', 5), '{:{}{}}'.format(1, '<', 3) + '|', '{a:{b}}'.format(a=1, b='03')
'{}'.format(o), '{!r}'.format(o), '{!s:>3}'.format(o), '{:abc}'.format(o), '{:{}}'.format(o, 'nested'), '{!r:>6}'.format(o), '{o}'.format(o=o), '{:}}}'.format(o) if 0 else '', '{:{{}}'.format(o) if 0 else ''
'{}'.format()
'{} {}'.format(1)
'{0} {}'.format(1, 2)
'{} {0}'.format(1, 2)
'{a}'.format()
'{a}'.format(b=1)
'{5}'.format(1)
'{'.format()
'}'.format()
'{0'.format(1)
'{!}'.format(1)
'{!x}'.format(1)
'{!rs}'.format(1)
'{0!r'.format(1)
'{:5'.format(1)
'{0.}'.format(1)
'{0[}'.format(1)
'{0[]}'.format([1])
'{0[x]}'.format([1])
'{0.nope}'.format(1)
'{0[9]}'.format([1])
'{0[a]}'.format({})
'{:d}'.format('x')
'{0]}'.format(1)
'{0[0]x}'.format([1])
'{ }'.format(1)
'{ a }'.format(**{' a ': 1})
'{a.b}'.format(a=5)
'{:{:{}}}'.format(1, 2, 3)
'{-1}'.format(1)
'{00}'.format('zero'), '{01}'.format(1, 2), '{a-b}'.format(**{'a-b': 1}), '{a b}'.format(**{'a b': 1}), '{1a}'.format(**{'1a': 2}), '{é}'.format(é=1), '{0[é]}'.format({'é': 1})
'{a}'.format_map({'a': 1}), '{a[b]}'.format_map({'a': {'b': 2}}), '{x}'.format_map(type('D', (dict,), {'__missing__': lambda s, k: 'missing ' + k})())
'{a}'.format_map({})
'{}'.format_map({})
'{}'.format_map([1])
'{0}'.format_map(5)
'{}'.format_map()
'{99999999999999999999}'.format(1)
'{:s} {:10s}| {:.2s} {:>4.1s}| {:^6s}|'.format('abc', 'abc', 'abc', 'abc', 'abc'), '{:05}'.format('ab'), '{:<05}'.format('ab'), '{:é>4}'.format('x'), '{:=5}'.format('a') if 0 else ''
'{:=5}'.format('a')
'{:+}'.format('a')
'{:,}'.format('a')
'{:#}'.format('a')
'{: }'.format('a')
'{:.}'.format('a')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
