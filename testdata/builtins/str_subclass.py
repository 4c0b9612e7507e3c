# Subclasses of str: which results are str, overridden methods, attributes, interning.
import sys
class S(str):
    extra = 1
    def __len__(self): return 99
    def __eq__(self, o): return "eq" if not isinstance(o, S) else str.__eq__(self, o)
    def __hash__(self): return 5
    def __add__(self, o): return "add"
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter([1, 2])
    def __contains__(self, x): return True
    def upper(self): return "my upper"
    def __format__(self, spec): return "format " + spec
    def __str__(self): return "my str"
    def __repr__(self): return "my repr"
s = S("abc")
class P(str): pass
p = P("hello world")
SOURCES = r"""
len(s), s == "x", s + "y", s[0], list(s), "q" in s, s.upper(), f"{s}", f"{s:>9}", str(s), repr(s), hash(s), s.lower(), "abc" == s, s != "abc", bool(s), bool(S(""))
"abc".__eq__(s), str.__len__(s), str.__add__(s, "x"), str.__getitem__(s, 1), ",".join([s, s]), "%s" % s, "".join(s) if 0 else 0, "x" + s, "xabcx".find(s), "xabc".replace(s, "-"), s.join(["a", "b"]), {s: 1}.get("abc"), "{}".format(s)
''.join(s)
[type(x).__name__ for x in (p.upper(), p[:], p[0], p + '', p * 1, p.strip(), p.replace('x', 'y'), p.split()[0], p.center(1), str(p), f'{p}', p.format(), p % (), p.lower(), ''.join([p]), p.translate({}), p.zfill(0), p.expandtabs(), p.ljust(0), p.removeprefix('zz'), p.partition('z')[0], p.encode().decode())]
p == 'hello world', hash(p) == hash('hello world'), {p: 1}['hello world'], p in {'hello world'}, p is P(p), isinstance(p, str), type(P(5)).__name__, P(b'x', 'ascii'), P(), p.startswith(P('he')), 'hello world'.startswith(p)
p.__dict__, vars(p), setattr(p, 'attr', 1), p.attr, p.__class__.__mro__
setattr('abc', 'x', 1)
'abc'.x
sys.intern('a b c') is sys.intern('a ' + 'b c'), sys.intern('x') == 'x'
sys.intern(p)
sys.intern(5)
str.__new__(P, 'made'), type(str.__new__(P, 'made')).__name__, str.__new__(str, 5)
str.__new__(int, 5)
str.__new__()
P.__new__(P, 'x', 'y', 'z', 'w')
str.lower(p), str.__str__(p), type(str.__str__(p)).__name__, type(P.__str__(p)).__name__, p.__repr__(), p.__format__(''), p.__sizeof__() > 0, p.isalpha(), p.title(), p.swapcase(), p.casefold()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
