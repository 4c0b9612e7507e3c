# str.isalpha and its kind, over ASCII and beyond.
import sys
chars = [chr(i) for i in range(sys.maxunicode + 1)]
SOURCES = r"""
[m for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr('', m)()]
[(s, [m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()]) for s in ('abc', 'ABC', 'Abc', 'a1', '1', ' ', '\t', '²', '½', '٣', '五', 'é', 'É', 'ǅ', 'ß', '€', '日', '_', 'a b', 'A B', 'Aa Bb', 'AB1', '1a', '\x00', '\xa0', '\u200b', 'ª', 'Ⅷ', '𝟘')]
sum(c.isalpha() for c in chars), sum(c.isdecimal() for c in chars), sum(c.isdigit() for c in chars), sum(c.isnumeric() for c in chars)
sum(c.isalnum() for c in chars), sum(c.isspace() for c in chars), sum(c.isprintable() for c in chars), sum(c.islower() for c in chars), sum(c.isupper() for c in chars), sum(c.istitle() for c in chars)
sum(c.isidentifier() for c in chars), sum(('a' + c).isidentifier() for c in chars)
[hex(ord(c)) for c in chars if c.isspace()]
[hex(ord(c)) for c in chars[:0x300] if c.isdigit() and not c.isdecimal()], [hex(ord(c)) for c in chars[:0x300] if c.isnumeric() and not c.isdigit()], [hex(ord(c)) for c in chars[:0x300] if not c.isprintable()][:8]
'ab'.isalpha(), 'a b'.isalpha(), 'a\u0301'.isalpha(), 'Hello World'.istitle(), 'Hello world'.istitle(), 'HELLO'.istitle(), '1A b'.istitle(), "It'S".istitle(), 'ǅa'.istitle(), 'aé'.islower(), 'aÉ'.islower(), '1'.islower(), 'a1'.islower(), 'ªb'.islower()
'def'.isidentifier(), 'a b'.isidentifier(), 'é1'.isidentifier(), '1é'.isidentifier(), '__x__'.isidentifier(), 'a\u0301'.isidentifier(), '日本'.isidentifier()
'\ud800'.isalpha(), '\ud800'.isprintable(), '\ud800'.isspace(), 'a\ud800'.isascii(), 'é'.isascii(), 'e'.isascii(), '\x7f'.isascii(), '\x80'.isascii()
'a'.isalpha(1)
str.isdigit(5)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
