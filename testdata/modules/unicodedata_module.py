# unicodedata: properties, names, normalization, and the database of Unicode 3.2.0.
import unicodedata as u

o = u.ucd_3_2_0
SOURCES = r"""
u.decimal('a')
u.decimal('a', 5)
u.decimal('ab')
u.decimal(1)
u.decimal('\u0663'), u.digit('\u00b2'), u.numeric('\u00bd'), u.numeric('\u4e09')
u.digit('a')
u.numeric('a')
u.name('\0')
u.name('\0', 1)
u.name('\u00e9'), u.name('\uac00'), u.name('\u4e00'), u.name('\U0001f600')
u.lookup('foo')
u.lookup('')
u.lookup(1)
u.lookup('LATIN SMALL LETTER A WITH MACRON AND GRAVE'), u.lookup('latin small letter e with acute'), u.lookup('LF')
u.lookup('foo' * 300)
u.normalize('foo', 'a')
u.normalize('foo', '')
u.normalize('NFC', 1)
u.normalize(1, 'a')
u.normalize('NFC', 'e\u0301'), u.normalize('NFD', '\u1e9b\u0323'), u.normalize('NFKC', '\ufb01'), u.normalize('NFKD', '\uac01')
u.is_normalized('foo', 'a')
u.is_normalized('NFC', 'e\u0301'), u.is_normalized('NFD', 'e\u0301')
u.category('')
[(u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), u.decomposition(c)) for c in 'a1(\u0301\u4e00\u05d0\u2460\ud800\u0378']
o.unidata_version
[(o.category(c), o.bidirectional(c), o.combining(c), o.mirrored(c), o.east_asian_width(c), o.decomposition(c)) for c in 'a+\u00a7\u0221\u0358\u231a\u2f868\U0001f600']
o.name('\u0234')
o.lookup('LATIN SMALL LETTER L WITH CURL')
o.decimal('\u00b2', None), o.numeric('\u09f4'), u.numeric('\u09f4')
[hex(ord(o.normalize('NFC', c))) for c in '\U0002f868\U0002f874\U0002f91f\U0002f95f\U0002f9bf\U0001109a']
o.normalize('NFC', 'e\u0358\u0301') == u.normalize('NFC', 'e\u0358\u0301')
u.UCD()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)

# Everything that 3.2.0 says, as sums over blocks.
for block in [*range(0, 0x30000, 0x2000), 0xE0000, 0x10E000]:
    rows = []
    for code in range(block, block + 0x2000):
        c = chr(code)
        rows.append((o.category(c), o.bidirectional(c), o.combining(c), o.mirrored(c), o.east_asian_width(c), o.decomposition(c), o.decimal(c, -1), o.numeric(c, -1), o.name(c, "")))
    text = repr(rows).encode()
    print(hex(block), len(text), sum(text), sum(text[::3]))
