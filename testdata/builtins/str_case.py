# str.upper, lower, title, capitalize, swapcase, casefold, with Unicode's special cases.
SOURCES = r"""
'Hello World'.upper(), 'Hello World'.lower(), 'hello world'.title(), 'hello WORLD'.capitalize(), 'Hello'.swapcase(), 'Hello'.casefold(), ''.upper(), '123'.upper(), 'a1b'.title(), "they're bill's".title(), 'x-ray is_up'.title()
'straße'.upper(), 'ß'.title(), 'ß'.capitalize(), 'ß'.casefold(), 'ẞ'.lower(), 'ẞ'.casefold(), 'ŉ'.upper(), 'ǰ'.upper(), 'ΐ'.upper(), 'ﬁ'.upper(), 'ﬁ'.title(), 'ﬃ'.capitalize(), 'ﬁx'.casefold(), 'ŉ'.casefold()
'Σ'.lower(), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'Σ Α'.lower(), 'ΑΣ.'.lower(), "ΑΣ'Β".lower(), 'Σ'.casefold(), 'ς'.upper(), 'ς'.casefold(), 'ὈΔΥΣΣΕΎΣ'.lower(), 'ὀδυσσεύς'.upper(), 'ὀδυσσεύς'.title()
'İ'.lower(), len('İ'.lower()), 'ı'.upper(), 'i'.upper(), 'I'.lower(), 'ǆ'.upper(), 'ǆ'.title(), 'ǅ'.lower(), 'ǅ'.upper(), 'ǅ'.swapcase(), 'ᾳ'.upper(), 'ᾳ'.title(), 'ᾼ'.lower()
'é'.upper(), 'É'.lower(), 'ñandú'.title(), 'ЖИВАГО'.lower(), 'живаго'.capitalize(), '日本'.upper(), '𐐨'.upper(), '𐐀'.lower(), 'Ꮜ'.lower(), 'ꮜ'.upper(), 'ა'.upper(), 'Ა'.lower(), 'ა'.title(), 'ა'.capitalize()
'ÀÉ'.swapcase(), 'aßc'.swapcase(), 'Ǆ'.capitalize(), 'ŒUVRE'.capitalize(), 'µ'.upper(), 'µ'.casefold(), 'K'.lower(), 'Å'.lower(), 'ſ'.upper(), 'ſ'.casefold(), 'ͅ'.upper(), '\u1e9e'.swapcase()
'a\ud800b'.upper() == 'A\ud800B', '\x00a'.upper(), 'a\x00b'.title(), 'aB\tcD\neF'.title(), 'o´clock'.title(), '1st 2nd'.title(), 'a.b.c'.title(), 'ab\u0301cd'.title(), 'l\u2019amour'.title()
'a'.upper(1)
str.upper()
str.upper(5)
str.title(b'a')
all(c.upper().lower().upper() == c.upper() for c in map(chr, range(0x250))), sum(c.upper() != c for c in map(chr, range(0x3000))), sum(c.lower() != c for c in map(chr, range(0x3000))), sum(c.title() != c.upper() for c in map(chr, range(0x3000))), sum(c.casefold() != c.lower() for c in map(chr, range(0x3000)))
sum(len(c.upper()) > 1 for c in map(chr, range(0x10000)) if not '\ud800' <= c <= '\udfff'), [hex(ord(c)) for c in map(chr, range(0x10000)) if len(c.lower()) > 1]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
