# str.strip, lstrip, rstrip, removeprefix, removesuffix, replace, translate, expandtabs.
SOURCES = r"""
'  a b  '.strip(), '  a '.lstrip(), ' a  '.rstrip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), ''.strip(), '   '.strip(), '\t\n\xa0\u2003a\x1f'.strip(), 'a'.strip(''), 'é日é'.strip('é'), 'abc'.strip(None), 'aXbX'.rstrip('Xb'), 'www.example.com'.strip('cmowz.')
'a'.strip(5)
'a'.strip('a', 'b')
'a'.lstrip(b'a')
'TestCase'.removeprefix('Test'), 'TestCase'.removesuffix('Case'), 'abc'.removeprefix('x'), 'abc'.removesuffix(''), 'aa'.removeprefix('a'), 'abc'.removeprefix('abc'), 'abc'.removesuffix('bc'), 'é日'.removeprefix('é')
'a'.removeprefix(5)
'a'.removesuffix()
'aaa'.replace('a', 'b'), 'aaa'.replace('a', 'bb', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), 'abc'.replace('x', 'y'), 'abab'.replace('ab', ''), 'aaa'.replace('aa', 'b'), 'abc'.replace('b', 'é'), 'é日'.replace('日', 'a'), 'abc'.replace('c', 'd', 0), 'abc'.replace('c', 'd', -1), 'aXbX'.replace('X', 'YZ', count=1), ''.replace('a', 'b'), 'a'.replace('', '', 5)
'a'.replace('a')
'a'.replace('a', 5)
'a'.replace(None, 'b')
'a'.replace('a', 'b', 'c')
'hello'.translate({ord('l'): 'L', ord('o'): None, ord('h'): 'HH'}), 'abc'.translate({}), 'abc'.translate({97: 98, 98: 8364}), 'éa'.translate({233: 'e'}), 'abc'.translate('xyz' * 50), 'ab'.translate([None] * 97 + ['Z', 0x1d11e])
str.maketrans('abc', 'xyz'), str.maketrans({'a': 1, 98: 'b'}), str.maketrans('a', 'b', 'cd'), 'hello'.translate(str.maketrans('el', 'ip', 'h')), str.maketrans({}), str.maketrans('', '', 'x')
str.maketrans('ab', 'c')
str.maketrans({'ab': 1})
str.maketrans('a')
str.maketrans({1.5: 'a'})
str.maketrans('a', 'b', 5)
'a'.translate(5)
'a'.translate({97: 1.5})
'a'.translate({97: -1})
'a'.translate({97: 0x110000})
'a'.translate()
'a\tb'.expandtabs(), '\t'.expandtabs(4), 'ab\tc\td'.expandtabs(4), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-5), 'a\n\tb'.expandtabs(3), 'é\tb'.expandtabs(4), '01\t012\t0123\t01234'.expandtabs(tabsize=4), 'a\r\tb'.expandtabs(2), 'none'.expandtabs()
'a'.expandtabs('x')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
