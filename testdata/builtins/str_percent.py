# The percent operator on str.
SOURCES = r"""
'%s' % 'a', '%s %s' % (1, 2), '%r' % 'a', '%a' % 'é', '%%' % (), '%5s|%-5s|%.2s|%5.1s|' % ('ab', 'ab', 'abc', 'abc'), '%s' % (1,), '%s' % ((1, 2),), '%s' % [1, 2], '%s' % {'a': 1}, '%s' % None
'%(a)s %(b)d %(a)r' % {'a': 'x', 'b': 5}, '%(a)s' % {'a': (1, 2)}, '%(a b)s' % {'a b': 1}, '%(a)s %%' % {'a': 1}, '%(x)5.2f|' % {'x': 1.234}, '%(a(b))s' % {'a(b)': 1}, '%()s' % {'': 'empty'}, 'no fields' % {'a': 1}
'%*s|%-*s|%.*s|%*.*f' % (5, 'a', 5, 'b', 1, 'xyz', 8, 2, 3.14159), '%+5d|% 5d|%-+5d|%05d|%+05d|%x|%#x|%#o|%X' % (1, 2, 3, 4, 5, 255, 255, 8, 255), '%c%c%c' % (65, 'b', 8364)
'%5%|' % (), '%-5%|' % (), '%s' % b'bytes', '%s' % 'é', '%r' % 'é\n', '%a' % 'é\n', '%.1r' % 'abc', '%10r|' % 'a', '%ld %hd %Ld' % (1, 2, 3), '%i' % 5, '%u' % -5
'%s' % ()
'%s %s' % 1
'%s' % (1, 2)
'%d' % 'a'
'abc' % 1
'abc' % (1,)
'abc' % [1]
'%(a)s' % 5
'%(a)s' % (1,)
'%(a)s' % {}
'%(a' % {'a': 1}
'%s %(a)s' % {'a': 1}
'%(a)s %s' % {'a': 1}
'%*s' % ('x', 'a')
'%.*f' % (1.5, 2.0)
'%' % 1
'%5' % 1
'%y' % 1
'%é' % 1
'%c' % 'ab'
'%c' % ''
'%c' % 1.5
'%c' % 0x110000
'%x' % 'a'
'%f' % 'a'
'%99999999999999999999d' % 1
'%.99999999999999999999f' % 1
'%s' % type('R', (), {'__str__': lambda s: 5})()
'%s' % type('R', (), {'__str__': lambda s: 'own str', '__repr__': lambda s: 'own repr'})(), '%r' % type('R', (), {'__repr__': lambda s: 'é'})(), '%a' % type('R', (), {'__repr__': lambda s: 'é'})()
'%s and %s' % ('a', 'b') + '!', '%d%%' % 50, '%s' * 2 % (1, 2), '%s%s' % tuple('ab'), '%.0f %.1f %5.1f' % (0.5, 0.25, 9.96), '%e' % 12345.678, '%g' % 1e-10, '%d' % 1.9, '%x' % True, '%s' % True
type('S', (str,), {})('%s!') % 'sub', '%s' % type('T', (tuple,), {})((1,)), '%(a)s' % type('M', (), {'__getitem__': lambda s, k: k * 2})()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
