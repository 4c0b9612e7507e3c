# struct: pack, unpack, calcsize, formats, errors.
import struct
from struct import *
SOURCES = r"""
pack('<i', 1), pack('>i', 1), pack('!H', 258), pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1), pack('<f', 1.5), pack('<d', 0.1), pack('<e', 1.5), pack('3s', b'abcdef'), pack('5s', b'ab'), pack('c', b'x'), pack('?', 5), pack('<3h', 1, 2, 3), pack('2x'), pack('5p', b'abc'), pack('<bxh', 1, 2), pack('0s', b''), pack(''), pack('< i i', 1, 2), pack(b'<h', 7)
unpack('<i', b'\x01\x00\x00\x00'), unpack('>hH', b'\xff\xff\xff\xff'), unpack('<f', b'\x00\x00\xc0?'), unpack('3s', b'abc'), unpack('5p', b'\x03abc\x00'), unpack('<?c', b'\x01z'), unpack('<e', b'\x00>'), unpack('', b''), unpack('<2hx', b'\x01\x00\x02\x00\x00'), unpack('<Q', b'\xff' * 8), unpack('<q', b'\xff' * 8), unpack('>d', pack('>d', -0.0)), unpack('<h', bytearray(b'\x05\x00')), unpack('<h', memoryview(b'\x06\x00'))
calcsize('<i'), calcsize('<bi'), calcsize('bi'), calcsize('<3sH'), calcsize(''), calcsize('q'), calcsize('<10x'), calcsize('@bhilq') > 0, calcsize('=bhilq'), calcsize('P'), calcsize('n'), calcsize('!4sI?')
unpack_from('<h', b'\x00\x01\x00\x02\x00', 1), list(iter_unpack('<h', b'\x01\x00\x02\x00')), (lambda b: [pack_into('<h', b, 1, 5), b])(bytearray(4)), Struct('<hb').size, Struct('<hb').format, Struct('<hb').pack(1, 2), Struct('<hb').unpack(b'\x01\x00\x02'), Struct('<h').unpack_from(b'\x01\x00', offset=0)
pack('<i')
pack('<i', 1, 2)
pack('<i', 'a')
pack('<b', 128)
pack('<B', -1)
pack('<h', 40000)
pack('<I', 2**32)
pack('<q', 2**63)
pack('<i', 1.5)
pack('<f', 'x')
pack('<f', 1e300)
pack('<e', 1e10)
pack('c', b'ab')
pack('c', 'a')
pack('s', 'a')
pack('z', 1)
pack('<P', 1)
pack('5', 1)
pack('<i' * 2, 1) if 0 else pack('99999999999999999999i')
unpack('<i', b'abc')
unpack('<i', 'abcd')
unpack_from('<i', b'abc')
unpack_from('<i', b'abcdef', 4)
unpack_from('<h', b'ab', -3)
list(iter_unpack('<h', b'abc'))
iter_unpack('', b'')
pack_into('<h', b'ab', 0, 1)
pack_into('<h', bytearray(1), 0, 1)
pack_into('<h', bytearray(4), 5, 1)
Struct(5)
calcsize('y')
pack('<?', []), pack('<F', 1j) if 0 else '', pack('<d', float('inf')), pack('<f', float('nan'))[3:], pack('<h', type('I', (), {'__index__': lambda s: 7})()), pack('<i', True), issubclass(struct.error, Exception), struct.error.__name__, struct.error.__module__
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
