# unicodedata: names, categories, numbers, normalization.
import unicodedata as u
SOURCES = r"""
u.name('a'), u.name('é'), u.name('日'), u.name('가'), u.name('\u2603'), u.name('\n', 'none'), u.name('𝄞'), u.lookup('SNOWMAN'), u.lookup('LATIN SMALL LETTER E WITH ACUTE'), u.lookup('CJK UNIFIED IDEOGRAPH-65E5'), u.lookup('HANGUL SYLLABLE GA'), u.lookup('snowman')
u.name('\n')
u.lookup('NOPE')
u.name('ab')
u.name(5)
[u.category(c) for c in 'aA1 _-$+^\n\u0301ǅ½Ⅷ\u200b\ud800\ue000\u0378'], [u.bidirectional(c) for c in 'aא1٣ '], [u.combining(c) for c in 'a\u0301\u0327'], [u.east_asian_width(c) for c in 'aア日ｱé'], [u.mirrored(c) for c in '(a'], u.decomposition('é'), u.decomposition('ﬁ'), u.decomposition('a'), u.is_normalized('NFC', 'é')
u.decimal('5'), u.decimal('٣'), u.digit('²'), u.numeric('½'), u.numeric('五'), u.numeric('Ⅷ'), u.decimal('x', None), u.digit('a', -1), u.numeric('a', 0)
u.decimal('²')
u.digit('½')
u.numeric('a')
[ascii(u.normalize(f, 'é')) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')], [ascii(u.normalize(f, 'e\u0301ﬁ①Ⅷ가')) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')], ascii(u.normalize('NFC', 'a\u0327\u0301')), ascii(u.normalize('NFC', '\u1100\u1161\u11a8')), ascii(u.normalize('NFKD', 'ﷺ')), u.normalize('NFC', ''), u.normalize('NFD', 'plain')
u.normalize('NFX', 'a')
u.normalize('NFC', 5)
u.unidata_version, u.ucd_3_2_0.unidata_version, sum(u.category(chr(i)) == 'Lu' for i in range(0x3000)), sum(u.normalize('NFD', chr(i)) != chr(i) for i in range(0x3000)), sum(u.normalize('NFKC', chr(i)) != chr(i) for i in range(0x3000))
'\N{SNOWMAN}\N{DIGIT ONE}\N{HANGUL SYLLABLE GAG}' == '☃1각', u.name('\U0001F600'), u.category('\U0010FFFF'), u.name('\u0378', '-'), [u.name(chr(i), '-') for i in range(0x2000, 0x2006)]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
