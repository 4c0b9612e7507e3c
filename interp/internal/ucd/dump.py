# Prints the Unicode data of the running CPython for gen.go, one record a line.
import _sre, ctypes, sys, unicodedata as u

def runs(kind, f, *, skip=None):
    start, before = 0, None
    for i in range(0x110001):
        now = f(i) if i < 0x110000 else None
        if now != before:
            if before is not None and before != skip:
                print(kind, start, i - 1, *before, sep='\t')
            start, before = i, now

# Canonical compositions: the pairs that NFC joins again.
seconds = set()
for i in range(0x110000):
    d = u.decomposition(chr(i))
    if d and d[0] != '<':
        parts = [chr(int(x, 16)) for x in d.split()]
        if len(parts) == 2 and u.normalize('NFC', ''.join(parts)) == chr(i):
            print('compose', ord(parts[0]), ord(parts[1]), i, sep='\t')
            seconds.add(parts[1])
seconds.update(map(chr, range(0x1161, 0x1176)))
seconds.update(map(chr, range(0x11A8, 0x11C3)))

def ignorable(c):
    return ('a' + c + 'Σ').lower()[-1] == 'ς' and ('aΣ' + c).lower()[1] == 'ς'

def flags(c):
    return sum(bit << n for n, bit in enumerate([
        c.isalpha(), c.isspace(), c.isprintable(), c.islower(), c.isupper(),
        c.isidentifier(), ('a' + c).isidentifier(), ignorable(c), bool(u.mirrored(c)),
        u.normalize('NFC', c) != c or c in seconds, u.normalize('NFD', c) != c,
        u.normalize('NFKC', c) != c or c in seconds, u.normalize('NFKD', c) != c,
        _sre.unicode_iscased(ord(c)),
    ]))

def record(i):
    c = chr(i)
    return (u.category(c), u.bidirectional(c) or '-', u.combining(c), u.east_asian_width(c), flags(c))

runs('record', record)

def case(i):
    c = chr(i)
    full = [c.upper(), c.lower(), c.title(), c.casefold()]
    return (_sre.unicode_tolower(i) - i, *(str(ord(x) - i) if len(x) == 1 else '=' + '+'.join(str(ord(y)) for y in x) for x in full))

runs('case', case, skip=(0, '0', '0', '0', '0'))

def number(i):
    c = chr(i)
    n = u.numeric(c, None)
    return (u.decimal(c, -1), u.digit(c, -1), n.hex() if n is not None else '-')

runs('number', number, skip=(-1, -1, '-'))

for i in range(0x110000):
    d = u.decomposition(chr(i))
    if d:
        print('decomposition', i, d, sep='\t')

for i in range(0x110000):
    n = u.name(chr(i), None)
    if n and not n.startswith('HANGUL SYLLABLE'):
        print('name', i, n, sep='\t')

# Tangut ideographs are found by names that unicodedata.name does not give.
def hidden(i):
    try:
        return ('TANGUT IDEOGRAPH-',) if u.name(chr(i), None) is None and u.lookup('TANGUT IDEOGRAPH-%04X' % i) else None
    except KeyError:
        return None

runs('hidden', hidden)

# Aliases and named sequences have code points in a private range inside
# unicodedata, which its C interface for the parser shows.
class Interface(ctypes.Structure):
    _fields_ = [('getname', ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int))]

pointer = ctypes.pythonapi.PyCapsule_GetPointer
pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
interface = Interface.from_address(pointer(u._ucnhash_CAPI, b'unicodedata._ucnhash_CAPI'))
buffer = ctypes.create_string_buffer(1024)
for i in range(0xF0000, 0xF2000):
    if interface.getname(i, buffer, len(buffer), 1):
        name = buffer.value.decode()
        print('alias', name, *map(ord, u.lookup(name)), sep='\t')

print('version', u.unidata_version, sep='\t')
