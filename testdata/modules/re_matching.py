# re: syntax of patterns, by matches.
import re
def m(p, s, f=0):
    x = re.search(p, s, f)
    return x and (x.span(), x.group(), x.groups())
SOURCES = r"""
m('a', 'cab'), m('a*', 'aaa'), m('a+?', 'aaa'), m('a{2}', 'aaa'), m('a{1,2}?b', 'aab'), m('(a)(b)?', 'a'), m('(?:ab)+', 'ababa'), m('[a-c]+', 'xabcd'), m('[^a-c]+', 'abxyc'), m('a|b|cd', 'xcd'), m('', 'abc'), m('^$', ''), m('x', 'abc'), m('a.c', 'a\nc'), m('a.c', 'a\nc', re.S)
m(r'\d+', 'ab12'), m(r'\w+', ' é_1 '), m(r'\s+', 'a \t\n'), m(r'\bfoo\b', 'a foo b'), m(r'\Bo', 'foo'), m(r'\D\W\S', '1a !'), m(r'\Aab', 'ab'), m(r'b\z', 'ab'), m(r'b\Z', 'ab'), m(r'\x41\u0042\103\0?', 'ABC'), m(r'[\d\s]+', 'a1 2b'), m(r'[]a]+', 'a]'), m(r'[a\]-]+', 'a]-'), m(r'\.', 'a.b'), m(r'[\w-]+', 'a-b c'), m('[^]]', ']a')
m('^b', 'a\nb'), m('^b', 'a\nb', re.M), m('a$', 'a\nb', re.M), m('a$', 'a\n'), m('ABC', 'abc', re.I), m('[A-C]+', 'abc', re.I), m('É', 'é', re.I), m('ß', 'ẞ', re.I), m('K', '\u212a', re.I), m('σ', 'ς', re.I), m('k', '\u212a', re.I | re.A), m(r'\w', 'é', re.A), m(r'\d', '٣'), m('a b # c', 'ab', re.X), m('(?i)a(?-i:b)', 'Ab'), m('(?i:a)b', 'AB'), m('(?s).', '\n'), m('(?x) a b', 'ab'), m('(?m)^b', 'a\nb')
m('(?P<n>a)(?P=n)', 'aa'), m(r'(a)(b)\2\1', 'abba'), m('(a)|(b)', 'b'), m('(?=b)b', 'ab'), m('a(?!b)', 'abac'), m('(?<=a)b', 'cbab'), m('(?<!a)b', 'abcb'), m('(a)?(?(1)b|c)', 'ab'), m('(a)?(?(1)b|c)', 'c'), m('(?P<q>["\']).*?(?P=q)', 'x"a\'b"'), m('(a*)*', 'aaa'), m('(a|ab)(c|bcd)', 'abcd'), m('(a+)+$', 'aaa'), m('((a)|b)*', 'ab'), m('(?>a+)b', 'aab'), m('(?>a+)ab', 'aab'), m('a++b', 'aab'), m('a*+a', 'aaa'), m('a?+a', 'a'), m('(?:a|b){2,3}+', 'abab')
re.findall('a(b)?', 'abaab'), re.findall('(a)(b)', 'abab'), re.findall('', 'ab'), re.findall(r'\b', 'a b'), re.findall('a*', 'baac'), re.findall(r'(\w+)=(\d+)', 'a=1, b=2'), [x.span() for x in re.finditer('a*', 'aab')], re.findall('[aeiou]', 'hello world'), re.findall(r'\d+(?:\.\d+)?', '1 2.5 .3')
re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split(',', 'a,b,c', maxsplit=1), re.split('', 'ab'), re.split(r'\s*', ' a b'), re.split('x', 'abc'), re.split('(a)|b', 'xaybz'), re.split(r'\b', 'a b'), re.split('[;,] *', 'a; b,c')
re.sub('a', 'x', 'banana'), re.sub('a', 'x', 'banana', count=2), re.sub('(a)(n)', r'\2\1', 'banana'), re.sub('(?P<l>a)', r'<\g<l>>', 'aa'), re.sub('a', lambda m: m[0].upper(), 'banana'), re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.subn('a', '', 'banana'), re.sub('a', r'\\', 'a'), re.sub('(a)?b', r'[\1]', 'b ab'), re.sub('.', r'\g<0>\n', 'ab'), re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22')
re.fullmatch('a+', 'aaa').span(), re.fullmatch('a+', 'aab'), re.match('b', 'ab'), re.match('a', 'ab').end(), re.escape('a.b*c[d] e\n-é'), re.escape(b'a+b'), re.search(b'b+', b'abb').group(), re.findall(rb'\w', b'a\xe9'), re.compile('a').fullmatch('a', 0).group(), re.compile('b').search('abab', 2).start(), re.compile('^b').search('ab', 1), re.compile('b$').search('abc', 0, 2).span(), re.compile('a').match('ba', 1).pos
re.search('a', 5)
re.search(b'a', 'a')
re.search('a', b'a')
re.sub('a', 5, 'a')
re.sub('a', b'x', 'a')
re.sub('a', r'\2', 'a')
re.sub('a', r'\g<x>', 'a')
re.sub('a', '\\', 'a')
re.sub('a', r'\q', 'a')
re.split('a', 5)
re.compile(5)
re.compile('a', 'x')
re.sub('a', '', 'a', count='x')
m('é日', 'aé日b'), m('[é-ü]+', 'aéüz'), m('.', '𝄞a'), m('[𝄞]', 'a𝄞'), re.findall('.', 'é𝄞a'), re.sub('é', '𝄞', 'aéb'), m(r'\N{SNOWMAN}', '☃'), m('[\ud800]', '\ud800')
(lambda x: [x[0], x['w'], x.group('w', 0), x.groupdict(), x.start('w'), x.lastgroup, x.lastindex, x.re.pattern, x.string, x.pos, x.endpos, x.regs, x.expand(r'\1!'), bool(x), x.groups('d'), x.span(2), x.end(2)])(re.search(r'(?P<w>\w+)( z)?', '  word'))
repr(re.search('b', 'abc')), repr(re.compile('a', re.I | re.M)), re.compile('a').flags, re.compile('(?i)a').flags, re.compile('(?P<x>a)(b)').groups, re.compile('(?P<x>a)').groupindex, re.compile('a') == re.compile('a'), hash(re.compile('a')) == hash(re.compile('a')), re.I, re.IGNORECASE | re.M, repr(re.RegexFlag(0)), re.compile(re.compile('a')).pattern, re.NOFLAG
re.search('(a)', 'a').group(2)
re.search('(a)', 'a').group('x')
re.search('a', 'a')[1]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
