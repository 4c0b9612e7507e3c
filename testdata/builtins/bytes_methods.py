# Methods that bytes and bytearray share with str.
a = bytearray(b"a,b,c")
SOURCES = r"""
b'a,b,c'.split(b','), b' a  b '.split(), b'a b c'.rsplit(None, 1), b'a\nb\r\nc'.splitlines(), b'a\x0bb\x1cc'.splitlines(), a.split(b','), b'a=b'.partition(b'='), b'a=b=c'.rpartition(bytearray(b'=')), b','.join([b'a', bytearray(b'b'), memoryview(b'c')]), bytearray(b'-').join([b'x', b'y'])
b'a'.split('a')
b'a'.split(b'')
b','.join(['a'])
b','.join([1])
b'a'.partition(b'')
b'hello'.find(b'l'), b'hello'.find(108), b'hello'.rfind(b'l'), b'hello'.index(b'lo'), b'hello'.count(b'l'), b'hello'.count(108), b'hello'.count(b''), b'hello'.startswith(b'he'), b'hello'.endswith((b'x', b'lo')), b'l' in b'hello', 108 in b'hello', b'' in b'', b'hello'.find(b'x'), b'hello'.find(b'l', 3, 4), b'hello'.rindex(101)
b'a'.index(b'z')
b'a'.find('a')
b'a'.find(256)
b'a'.find(-1)
b'a'.startswith('a')
b'a'.startswith((b'a', 'b'))
'a' in b'abc'
256 in b'abc'
1.5 in b'abc'
b'  a '.strip(), b'xxaxx'.strip(b'x'), b' a'.lstrip(), b'a '.rstrip(bytearray(b' ')), b'aXa'.replace(b'a', b'bb'), b'aaa'.replace(b'a', b'', 2), b'abc'.replace(b'', b'-'), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'bc'), a.replace(b',', b';')
b'a'.strip('a')
b'a'.replace('a', 'b')
b'Hello World'.upper(), b'Hello'.lower(), b'hello world'.title(), b'hELLO'.capitalize(), b'Hello'.swapcase(), b'\xe9'.upper(), b"they're".title(), bytearray(b'x').upper(), b'\xb5'.lower()
b'ab'.center(6), b'ab'.ljust(4, b'-'), b'ab'.rjust(4, bytearray(b'.')), b'42'.zfill(4), b'-42'.zfill(5), b'a\tb'.expandtabs(4), b'ab'.center(5, b'*'), b''.zfill(2)
b'a'.center(3, 'x')
b'a'.ljust(3, b'xy')
b'abc'.isalpha(), b'a1'.isalnum(), b'1'.isdigit(), b'a'.islower(), b'A'.isupper(), b' '.isspace(), b'Ab Cd'.istitle(), b'\xe9'.isalpha(), b'a'.isascii(), b'\x80'.isascii(), b''.isalpha(), b''.isascii(), bytearray(b'1').isdigit(), b'\x0b\x1c'.isspace()
b'abc'.translate(bytes(range(256))), b'abc'.translate(None, b'b'), b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(bytes.maketrans(b'a', b'z'), delete=b'c'), bytearray(b'ab').translate(None, b'a'), len(bytes.maketrans(b'', b''))
b'a'.translate(b'short')
bytes.maketrans(b'a', b'bc')
bytes.maketrans('a', 'b')
b'%s %d %x %c %r %a %b' % (b'a', 5, 255, 65, 'é', 'é', b'q'), b'%5.1f|%-5d|%05d' % (1.25, 3, 4), b'%(k)s' % {b'k': b'v'}, bytearray(b'%d') % 7, b'%%' % (), b'%s' % bytearray(b'x'), b'%c' % b'z', b'%i' % True, b'%.2s' % b'abc'
b'%s' % 'a'
b'%d' % b'a'
b'%c' % 256
b'%b' % 5
b'%s' % ()
b'%(k)s' % {'k': 1}
b'a' + b'b', b'a' * 3, 2 * b'ab', b'a' + bytearray(b'b'), bytearray(b'a') + b'b', type(b'a' + bytearray()).__name__, type(bytearray() + b'').__name__, b'a' * 0, b'a' + memoryview(b'c')
b'a' + 'b'
b'a' + 5
b'a' * 1.5
b'abc'[0], b'abc'[-1], b'abc'[1:], b'abc'[::-1], b'abc'[1:2], list(b'ab'), b'a' == bytearray(b'a'), b'a' == 'a', b'a' < b'b', bytearray(b'a') < b'b', b'a' == memoryview(b'a'), b'' == b'', b'a' != b'b', b'ab' > b'a', max(b'az'), sorted(b'ba'), len(b'ab')
b'abc'[5]
b'abc'['a']
b'a' < 'a'
b'a' > 5
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
