# Prints facts about codecs for facts_test.go: run by CPython 3.14 with the number
# of random rounds, e.g. "python3.14 facts.py 60 >facts.txt".
import _codecs, random, sys, warnings
warnings.simplefilter('ignore')

rounds = int(sys.argv[1])
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)

HANDLERS = 'strict strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass'.split()

def text(s):
    return ' '.join('%x' % ord(c) for c in s)

def attempt(show, f, *args):
    try:
        return show(f(*args))
    except UnicodeDecodeError as e:
        return 'DecodeError %s %d %d %s' % (e.encoding, e.start, e.end, e.reason)
    except UnicodeEncodeError as e:
        return 'EncodeError %s %d %d %s' % (e.encoding, e.start, e.end, e.reason)
    except ValueError as e:
        return 'ValueError ' + str(e)
    except TypeError as e:
        return 'TypeError'

# What the decoders see: pieces that are valid, broken and cut short.
U8 = [b'a', b'bc', 'é'.encode(), '€'.encode(), '😀'.encode(), b'\x80', b'\xff', b'\xc3', b'\xe2\x82', b'\xed\xa0\x80', b'\xed\xb0', b'\xf0\x9f\x98', b'\xf0\x80', b'\xf4\x90', b'\xc0\x80', b'\xe0\x80\x80', b'\xbf', b'\xf5']
U16 = [b'\0', b'a', b'\xd8', b'\xdc', b'\xff\xfe', b'\xfe\xff', b'\xff', b'a\0', b'\0a', b'\x3d\xd8\0\xde', b'\xd8\x3d\xde\0']
U32 = [b'\0', b'\0\0', b'a\0\0\0', b'\0\0\0a', b'\0\xd8\0\0', b'\0\0\xdc\0', b'\xff\xfe\0\0', b'\0\0\xfe\xff', b'\xff\xff\xff\xff', b'\0\0\x11\0', b'\x00\x01\x00\x00']
U7 = [b'a', b'+', b'-', b'AGE', b'+AOk-', b'+2D3eAA-', b'+2D0', b'3gA', b'~', b'\\', b'\xe9', b'A', b'/', b' ', b'+-', b'Z']
ESC = [b'a', b'\\', b'\\x4', b'\\x41', b'\\u00e', b'\\u00e9', b'\\U0001F600', b'\\U00110000', b'\\U0001F60', b'\\ud83d', b'\\ude00', b'\\N', b'\\N{', b'SPACE', b'}', b'\\N{DIGIT ONE}', b'\\N{nope}', b'\\N{}', b'\\N{KEYCAP ASTERISK}', b'\\777', b'\\8', b'\\n', b'\\\n', b'\xe9', b'\\q', b'\\12', b'"', b'g']
DECODERS = [
    ('utf_8', _codecs.utf_8_decode, U8, True), ('ascii', _codecs.ascii_decode, U8, False),
    ('utf_16', _codecs.utf_16_decode, U16, True), ('utf_16_le', _codecs.utf_16_le_decode, U16, True), ('utf_16_be', _codecs.utf_16_be_decode, U16, True),
    ('utf_32', _codecs.utf_32_decode, U32, True), ('utf_32_le', _codecs.utf_32_le_decode, U32, True), ('utf_32_be', _codecs.utf_32_be_decode, U32, True),
    ('utf_7', _codecs.utf_7_decode, U7, True), ('unicode_escape', _codecs.unicode_escape_decode, ESC, True), ('raw_unicode_escape', _codecs.raw_unicode_escape_decode, ESC, True),
    ('latin_1', _codecs.latin_1_decode, U8, False), ('charmap', lambda d, e: _codecs.charmap_decode(d, e, TABLE), U8, False),
]
TABLE = ''.join(chr(i) for i in range(0x80)) + '\ufffe\u20ac' + '\xe9' * 3 + ''.join(chr(0x400 + i) for i in range(0x5b)) + '\U0001f600'
MAP = _codecs.charmap_build(TABLE + '\ufffe' * (256 - len(TABLE)))
CHARS = ['a', 'b', '\n', '?', '\\', '+', '-', '~', '\x7f', '\0', '\x80', '\xe9', '\xff', '\u0100', '\u20ac', '\u0412', '\ud800', '\udc80', '\udcff', '\udfff', '\U0001f600', '\U0010ffff', '\uffff']
ENCODERS = [(n, getattr(_codecs, n + '_encode')) for n in 'utf_8 ascii latin_1 utf_16 utf_16_le utf_16_be utf_32 utf_32_le utf_32_be utf_7 unicode_escape raw_unicode_escape'.split()] + [('charmap', lambda s, e: _codecs.charmap_encode(s, e, MAP))]

print('table', text(TABLE), sep='\t')
for _ in range(rounds):
    for name, f, pool, stateful in DECODERS:
        data = b''.join(rng.choice(pool) for _ in range(rng.randrange(7)))
        h = rng.choice(HANDLERS)
        args = (rng.random() < .5,) if stateful else ()
        print('decode', name, h, int(not args or args[0]), data.hex() or '-', attempt(lambda r: text(r[0]) + ' / %d' % r[1], f, data, h, *args), sep='\t')
    data, h = b''.join(rng.choice(ESC) for _ in range(rng.randrange(6))), rng.choice(['strict', 'ignore', 'replace', 'other'])
    print('escape', h, data.hex() or '-', attempt(lambda r: r[0].hex(), _codecs.escape_decode, data, h), sep='\t')
    print('unescape', data.hex() or '-', _codecs.escape_encode(data)[0].hex(), sep='\t')
    for name, f in ENCODERS:
        s = ''.join(rng.choice(CHARS) for _ in range(rng.randrange(8)))
        h = rng.choice(HANDLERS)
        print('encode', name, h, text(s) or '-', attempt(lambda r: r[0].hex(), f, s, h), sep='\t')
