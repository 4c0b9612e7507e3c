# str.find, rfind, index, rindex, count, startswith, endswith, in.
s = "hello wörld hello"
SOURCES = r"""
s.find('hello'), s.find('hello', 1), s.rfind('hello'), s.find('x'), s.find(''), s.rfind(''), s.find('o', 5), s.find('o', 5, 8), s.find('ö'), s.rfind('l', 0, 4), s.find('hello', -5), s.find('', 17), s.find('', 18), s.rfind('', 3, 5), s.find('d', None, None)
s.index('w'), s.rindex('h'), s.index('', 3)
s.index('zzz')
s.rindex('zzz')
s.index('h', 1, 5)
s.find(5)
s.find()
s.find('a', 'b')
s.find(None)
s.index(b'h')
s.count('l'), s.count('ll'), s.count(''), s.count('hello'), s.count('l', 5), s.count('l', 0, 4), 'aaaa'.count('aa'), ''.count(''), ''.count('a'), s.count('ö'), 'abc'.count('', 1, 2), 'abc'.count('', 5)
s.startswith('hell'), s.startswith('wör', 6), s.startswith(('x', 'he')), s.startswith(''), s.startswith('hello', 0, 3), s.startswith(()), s.startswith('', 17), s.startswith('', 18), s.startswith('d', -1)
s.endswith('hello'), s.endswith(('a', 'lo')), s.endswith(''), s.endswith('hell', 0, -1), s.endswith('x'), s.endswith('o', 20), s.endswith(('',)), s.endswith('ld', 0, 11)
s.startswith(5)
s.startswith(('a', 5))
s.startswith(['a'])
s.endswith(b'a')
s.startswith()
'' in s, 'wör' in s, 'world' in s, 'h' not in s, 'ö' in s, s in s, '\x00' in s, 'a' in '', '' in ''
5 in 'abc'
None in 'abc'
b'a' in 'abc'
'日本語日'.find('日'), '日本語日'.rfind('日'), '日本語日'.index('語'), '日本語日'.count('日'), 'a𝄞b𝄞'.find('b'), 'a𝄞b𝄞'.rfind('𝄞'), 'a𝄞b𝄞'[1:3], 'é' * 5 + 'e' in 'é' * 10, ('é' * 5 + 'e').find('e')
('ab' * 1000 + 'c').find('bc'), ('ab' * 1000 + 'c').find('ac'), ('a' * 1000).find('a' * 999 + 'b'), ('a' * 100 + 'b').rfind('ab'), ('x' * 50 + 'needle' + 'y' * 50).index('needle'), 'mississippi'.count('issi'), 'mississippi'.rfind('issi')
'\ud800a'.find('a'), '\ud800' in 'a\ud800', 'a\udc80b'.find('\udc80'), '\ud800\udc00' == '\U00010000', len('\ud800\udc00')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
