# urllib.parse, configparser, tomllib, base64.
from urllib.parse import *
import configparser, tomllib, io
def ini(s, **k):
    c = configparser.ConfigParser(**k)
    c.read_string(s)
    return {n: dict(c[n]) for n in c.sections()}
SOURCES = r"""
urlsplit('http://user:pw@host:80/a/b;p?q=1&r=2#f'), urlparse('//h/p;x?y').params, urlunsplit(('http', 'h', '/p', 'q', 'f')), urljoin('http://a/b/c', '../d'), urljoin('http://a/b', '//x/y'), urljoin('http://a/b', ''), urlsplit('http://[::1]:8/').hostname, urlsplit('HTTP://H').scheme, urlsplit('http://h:9').port, urldefrag('a#b')
quote('a b/é?'), quote('a/b', safe=''), quote_plus('a b&'), unquote('a%20b%C3%A9'), unquote_plus('a+b'), quote(b'\xff'), unquote_to_bytes('%ff'), urlencode({'a': 1, 'b': 'x y'}), urlencode([('a', [1, 2])], doseq=True), parse_qs('a=1&a=2&b='), parse_qsl('a=1&b=%20'), parse_qs('b=', keep_blank_values=True), unquote('%zz%4')
urlsplit('http://[bad').netloc
urlsplit('http://h:x').port
quote(5)
parse_qs('a', strict_parsing=True)
ini('[a]\nx = 1\ny: two\n# c\n[b]\nz=%(w)s!\nw=3\n'), ini('[DEFAULT]\nd=1\n[s]\n'), ini('[s]\na = 1\n  2\n'), ini('[s]\nkey\n', allow_no_value=True), ini('[s]\nA=${x}\nx=9', interpolation=configparser.ExtendedInterpolation())
ini('x = 1')
ini('[a]\n[a]\n')
ini('[a]\nx=1\nx=2\n')
ini('[a]\nx=%(nope)s')
ini('[a]\nno value here')
(lambda c: [c.read_dict({'s': {'i': '5', 'b': 'yes', 'f': '1.5'}}), c.getint('s', 'i'), c.getboolean('s', 'b'), c['s'].getfloat('f'), c.get('s', 'n', fallback='fb'), c.has_option('s', 'i'), c.options('s'), c.remove_option('s', 'i'), 's' in c])(configparser.ConfigParser())
(lambda c: c.get('no', 'x'))(configparser.ConfigParser())
(lambda c: [c.read_dict({'s': {'i': 'x'}}), c.getint('s', 'i')])(configparser.ConfigParser())
(lambda c, f: [c.read_dict({'s': {'a': 'line\nnext'}}), c.write(f), f.getvalue()])(configparser.ConfigParser(), io.StringIO())
tomllib.loads('a = 1\nb = "x\\n"\n[t.u]\nc = [1, 2.5, true]\nd = {e = 0x1F, f = inf}\n[[arr]]\ng = "ml"\n[[arr]]\n')
tomllib.loads('a = ')
tomllib.loads('a = 1\na = 2')
tomllib.loads('[a\n')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
