# Prints facts for facts_test.go: run by CPython 3.14 with the number of random
# rounds, e.g. "python3.14 facts.py 30 >facts.txt". The digests cover every code
# point; the rest are random texts.
import _sre, hashlib, random, sys, unicodedata as u

rounds = int(sys.argv[1])
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)

def h(s):
    return ' '.join('%x' % ord(c) for c in s)

def digest(name, f):
    d = hashlib.sha256()
    for i in range(0x110000):
        d.update(('%x %s\n' % (i, f(chr(i)))).encode())
    print('digest', name, d.hexdigest(), sep='\t')

digest('category', u.category)
digest('bidirectional', u.bidirectional)
digest('combining', u.combining)
digest('east_asian_width', u.east_asian_width)
digest('mirrored', u.mirrored)
digest('decimal', lambda c: u.decimal(c, -1))
digest('digit', lambda c: u.digit(c, -1))
digest('numeric', lambda c: u.numeric(c, -9.0).hex())
digest('decomposition', u.decomposition)
digest('name', lambda c: u.name(c, ''))
digest('predicates', lambda c: ''.join('01'[bool(x)] for x in (c.isalpha(), c.isalnum(), c.isspace(), c.isprintable(), c.islower(), c.isupper(), c.istitle(), c.isidentifier(), ('a' + c).isidentifier(), c.isdecimal(), c.isdigit(), c.isnumeric(), _sre.unicode_iscased(ord(c)), len(('a' + c + 'b').splitlines()) > 1)))
for name in 'upper lower title casefold swapcase capitalize'.split():
    digest(name, lambda c: h(getattr(str, name)(c)))
digest('tolower', lambda c: '%x' % _sre.unicode_tolower(ord(c)))
for form in 'NFC NFD NFKC NFKD'.split():
    digest(form, lambda c: h(u.normalize(form, c)))

cased = [chr(i) for i in range(0x110000) if chr(i).lower() != chr(i).upper()]
ignorable = [c for c in map(chr, range(0x110000)) if ('a' + c + 'Σ').lower()[-1] == 'ς']
marks = [c for c in map(chr, range(0x110000)) if u.combining(c)]
changing = [c for c in map(chr, range(0x110000)) if any(u.normalize(f, c) != c for f in ('NFC', 'NFD', 'NFKC', 'NFKD'))]
starters = [c for c in map(chr, range(0x110000)) if u.normalize('NFD', c)[0] != c]

for _ in range(rounds):
    pools = rng.choice([(cased, ['Σ', 'Σ', ' ', "'"], ignorable), (cased, 'abcXYZ .'), (ignorable, 'Σ', 'aB')])
    s = ''.join(rng.choice(rng.choice(pools)) for _ in range(rng.randrange(10)))
    for name in 'upper lower title casefold swapcase capitalize'.split():
        print('case', name, h(s), h(getattr(str, name)(s)), sep='\t')
    pools = rng.choice([(marks, 'aeo'), (marks, changing, starters), (starters, marks[:80]), (marks[:100], 'aeouiAEOn'), ([chr(rng.randrange(0x1100, 0x1200)), chr(rng.choice([0xac00, 0xac01, 0xac1c])), '\u1100', '\u1161', '\u11a8', 'a'],)])
    s = ''.join(rng.choice(rng.choice(pools)) for _ in range(rng.randrange(60 if rng.random() < .1 else 8)))
    if rng.random() < .5:
        s = u.normalize(rng.choice(['NFD', 'NFC']), s)
    for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        print('normalize', form, h(s), h(u.normalize(form, s)), u.is_normalized(form, s), sep='\t')

for n in ['LATIN SMALL LETTER A', 'latin small letter a', 'nbsp', 'NULL', 'LF', 'bell', 'ALERT', 'keycap asterisk', 'SPACE ', 'nonsense', '', 'HANGUL SYLLABLE ', 'HANGUL SYLLABLE A', 'hangul syllable ggeolm', 'HANGUL SYLLABLE GAGA', 'HANGUL SYLLABLE G', 'CJK UNIFIED IDEOGRAPH-4E00', 'cjk unified ideograph-2a6df', 'CJK UNIFIED IDEOGRAPH-04E00', 'CJK UNIFIED IDEOGRAPH-4E0', 'CJK UNIFIED IDEOGRAPH-F900', 'CJK COMPATIBILITY IDEOGRAPH-F900', 'TANGUT IDEOGRAPH-17000', 'TANGUT IDEOGRAPH-20000', 'EMOJI MODIFIER FITZPATRICK TYPE-6', 'VS256', 'ZWJ', 'Ą', 'A' * 300]:
    try:
        r = h(u.lookup(n))
    except KeyError:
        r = '-'
    try:
        q = h(eval("'\\N{%s}'" % n))
    except (SyntaxError, UnicodeError):
        q = '-'
    print('lookup', n, r, q, sep='\t')
