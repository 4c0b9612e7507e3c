# bytes and bytearray constructors, fromhex, hex, decode.
class B:
    def __bytes__(self): return b"from dunder"
class I:
    def __index__(self): return 3
SOURCES = r"""
bytes(), bytes(3), bytes([1, 2, 255]), bytes(b'x'), bytes('é', 'utf-8'), bytes(range(3)), bytes(bytearray(b'a')), bytes(memoryview(b'm')), bytes(B()), bytes(I()), bytes((x for x in (65, 66))), bytes('a', 'ascii', 'strict'), bytes(source=b's'), bytes(True)
bytes(-1)
bytes([256])
bytes([-1])
bytes(['a'])
bytes('a')
bytes(5, 'utf-8')
bytes(1.5)
bytes(None)
bytes(b'a', 'utf-8')
bytes('é', 'ascii')
bytes(encoding='utf-8')
bytes({})
bytes(2 ** 64)
bytes([1.5])
bytes([2 ** 70])
bytes(object())
bytearray(), bytearray(2), bytearray(b'ab'), bytearray('x', 'utf-8'), bytearray([1, 2]), bytearray(bytearray(b'z')), bytearray(I()), bytearray(iter([7]))
bytearray('a')
bytearray(-1)
bytearray([300])
bytearray(1.5)
bytes.fromhex('00ff 41'), bytes.fromhex(''), bytes.fromhex(' 4 1'.replace(' ', '')), bytes.fromhex('aB\n0c'), bytearray.fromhex('01'), bytes.fromhex(b'4142')
bytes.fromhex('4')
bytes.fromhex('zz')
bytes.fromhex('4 1')
bytes.fromhex(5)
bytes.fromhex('é')
b'\x00\xff'.hex(), b'abcdef'.hex(':'), b'abcdef'.hex(' ', 2), b'abcde'.hex('-', -2), b''.hex(), bytearray(b'\x01').hex(), b'ab'.hex(sep=b'.'), b'abc'.hex('x', 0) if 0 else ''
b'ab'.hex('ab')
b'ab'.hex(5)
b'ab'.hex('é')
b'abc'.decode(), b'\xe9'.decode('latin-1'), bytearray(b'x').decode('ascii'), b'\xff'.decode('utf-8', 'replace'), b'a'.decode(encoding='utf-8', errors='strict')
b'\xff'.decode()
b'a'.decode('nope')
b'a'.decode(5)
repr(b'\x00\t\n\r\'"\\a\x7f\x80'), repr(bytearray(b"it's")), str(b'a'), f'{b"a"!r:>6}', ascii(b'\xe9'), b'a' b'b', bytes.__doc__[:5], b'ab'.__sizeof__() > 0, b'ab'.__getnewargs__(), b'x'.__bytes__(), bytes.__bytes__(b'q')
type('S', (bytes,), {})(b'sub'), type(type('S', (bytes,), {})(b'sub')[:]).__name__, type('S', (bytearray,), {})(b'sub'), bytes.__new__(bytes, b'n'), len(bytes(1000)), hash(b'a') == hash(bytes([97])), {b'a': 1}[bytes([97])]
hash(bytearray(b'a'))
{bytearray(): 1}
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
