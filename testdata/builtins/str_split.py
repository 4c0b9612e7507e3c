# str.split, rsplit, splitlines, partition, rpartition.
SOURCES = r"""
'a b c'.split(), '  a  b '.split(), 'a,b,,c'.split(','), ''.split(), ''.split(','), 'abc'.split('abc'), 'a--b--c'.split('--'), '\t\n\x0b\x0c\r\x1c\x85\u2003a\xa0b'.split()
'a b c d'.split(None, 2), 'a b c d'.split(' ', 1), 'a,b,c'.split(',', 0), 'a,b,c'.split(',', -1), '  a b  c '.split(None, 1), ' a'.split(None, 0), 'a b'.split(maxsplit=1), 'a.b'.split(sep='.')
'a b c'.rsplit(), 'a,b,c'.rsplit(',', 1), '  a  b  c '.rsplit(None, 1), ' a b '.rsplit(None, 0), 'a--b--c'.rsplit('--', 1), 'aaa'.rsplit('aa'), 'aaa'.split('aa'), ''.rsplit(), 'é日é'.split('日'), 'é日é'.rsplit('é', 1)
'a'.split('')
'a'.split(5)
'a'.split(b'a')
'a'.split(None, 'x')
'a'.split(None, 1, 2)
'a'.rsplit('')
'a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l'.splitlines(), 'a\n\nb\n'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\r\n'.splitlines(keepends=True), 'a\n\rb'.splitlines(), 'one'.splitlines()
'a'.splitlines('x'), 'a\nb'.splitlines(0), 'a\nb'.splitlines(5)
'a'.splitlines(True, 1)
'a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('x'), 'abc'.rpartition('x'), ''.partition('a'), 'aXXbXXc'.partition('XX'), 'aXXbXXc'.rpartition('XX'), 'é日本'.partition('日'), 'ab'.partition('ab')
'a'.partition('')
'a'.rpartition('')
'a'.partition(None)
'a'.partition()
','.join(['a', 'b']), ''.join([]), ''.join('abc'), '-'.join(('x',)), ', '.join({'k': 1}), ''.join(c for c in 'gen'), 'é'.join(['日', 'ü']), '\ud800'.join('ab'), 'ab'.join(['1', '', '2'])
','.join([1])
','.join(['a', 2, 'b'])
','.join(5)
','.join(['a', b'b'])
','.join([None])
','.join()
'x'.join(['only']) == 'only', len('x'.join(['ab'] * 1000)), type(','.join(['a'])).__name__, ''.join(['a', 'é', '𝄞'])
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
