package fuzz

// The holes of a template: «i» is an expression of kind i, «v:i» a name of that kind to store to, «v:i:1» the same that
// «1» repeats, «i+x» an expression in which x is one more name of its kind. A template that begins with "?" often raises
// and is rarely taken.
//
//	i int      f float   z complex  B bool   s str    b bytes
//	l list     L list of ints       t tuple  d dict   S set
//	a anything that does not hold a container's name  k hashable
//	x iterable of ints, not one that the body may change   X iterable of anything
//	n small int literal   p small int literal, not negative   F function of one argument   o object
//	e exception class     E exception   m w M format specs of int, str, float   h small count   H count of a hot loop
var expressions = map[string][]string{
	"i": {
		"«i» + «i»", "«i» - «i»", "«i» * «i»", "«i» // («i» or 1)", "«i» % («i» or 7)", "«i» & «i»", "«i» | «i»", "«i» ^ «i»", "«i» << «p»", "«i» >> «p»",
		"«I» ** «p»", "-«i»", "+«i»", "~«i»", "abs(«i»)", "pow(«I», «p»)", "pow(«I», «p», 97)", "int(«f»)", "round(«f»)", "«i».bit_length()", "«i».bit_count()",
		"len(«s»)", "len(«l»)", "len(«d»)", "len(«b»)", "len(«S»)", "len(«t»)", "sum(«L»)", "min(«i», «i»)", "max(«i», «i», «i»)", "max(«L», default=«i»)", "min(«x», default=«n»)",
		"ord(«s»[:1] or 'q')", "«s».count(«s»)", "«s».find(«s»)", "«s».rfind(«s», «n»)", "«s».find(«s», «n», «n»)", "«l».count(«a»)", "«t».count(«a»)", "«b».count(«b»)", "«b».find(«b»)",
		"«i» if «B» else «i»", "«i» and «i»", "«i» or «i»", "int(«B»)", "«B» + «i»", "divmod(«i», «i» or 3)[0]", "divmod(«i», «n» or 3)[1]", "int(str(«i»))", "int(hex(«i»), 16)", "int(bin(«i»), 0)",
		"sum(«i+x» for x in «x»)", "sum([«i+x» for x in «x» if «B+x»])", "sum(1 for x in «X»)", "(lambda x: «i+x»)(«i»)", "(lambda x, y=«i»: «i+x+y»)(«i»)",
		"(lambda *x: len(x))(*«l»)", "hash(int(«i»))", "hash(str(«s»))", "hash((int(«i»), str(«s»)))", "int.from_bytes(«b», 'big')", "int.from_bytes(«b», 'little', signed=True)", "«L»[-1] if «L» else «n»",
		"(«L» or [«i»])[«n» % 1]", "«d».get(«k»).__class__.__name__.__len__()", "«i».__index__()", "«i».conjugate()", "round(«i», -«p»)", "(w := «i») + w", "reduce(lambda x, y: «i+x+y», «x», «i»)",
		"?«L»[«n»]", "?«L».index(«i»)", "?«s».index(«s»)", "?int(«s»)", "?«i» // «n»", "?«i» % «i»", "?«i» ** «n»", "?«b»[«n»]", "?«d»[«k»]", "?ord(«s»)", "?«i» << «n»", "?int(«s», «p»)", "?len(«a»)", "?sum(«l»)", "?max(«l»)",
		"range(«i», «i»).__len__() if -2**31 < «i» < 2**31 else 3", "len(range(«n», «n», «n» or 1))", "operator.index(«i»)", "«i».numerator", "«f».as_integer_ratio()[«p» % 2] if «f» == «f» and abs(«f») < 1e9 else 0", "math.gcd(«i», «i»)", "math.isqrt(abs(«i»))", "math.floor(«f») if abs(«f») < 1e30 else 1", "math.comb(«p» + 3, «p»)",
	},
	"f": {
		"«f» + «f»", "«f» - «f»", "«f» * «f»", "«f» / («f» or 0.5)", "«f» // («f» or 2.0)", "«f» % («f» or 3.0)", "«f» + «i» % 1000", "«i» % 1000 * «f»", "«i» / («i» or 3)", "-«f»", "abs(«f»)",
		"«f» ** 2", "float(«i» % 10**15)", "float(str(«f»))", "round(«f», «p»)", "min(«f», «f»)", "max(«f», «i» % 99)", "sum([«f», «f», «f»])", "sum((«f», «n», «f»), «f»)", "«f» if «B» else «f»",
		"(lambda x: x * «f»)(«f»)", "divmod(«f», «f» or 1.5)[1]", "«z».real", "«z».imag", "abs(«z»)", "float('%.3f' % «f»)", "sum(«f» for x in «x»)", "float.fromhex(«f».hex())", "«f».conjugate()", "«i» / 3 if abs(«i») < 1e300 else «f»",
		"math.fsum([«f», «f»])", "math.sqrt(abs(«f»))", "math.trunc(«f») + 0.5 if abs(«f») < 1e20 else 0.0", "math.fmod(«f», 3.5) if abs(«f») < 1e300 else 2.0", "math.ldexp(«f», «n»)",
		"?«f» / «n»", "?«f» // «f»", "?float(«s»)", "?«f» ** -1", "?math.sqrt(«f»)", "?1 / «f»", "?«i» / «i»", "?«f» % «i»",
	},
	"z": {
		"«z» + «z»", "«z» * «z»", "«z» - «f»", "«i» % 1000 + «z»", "-«z»", "«z».conjugate()", "complex(«f», «f»)", "«z» / («z» or 1j)", "complex(«n»)", "?«z» / «z»", "?complex(«s»)", "?«z» // «z»",
	},
	"B": {
		"«i» < «i»", "«i» <= «i»", "«i» == «i»", "«i» != «i»", "«i» > «i»", "«f» < «f»", "«f» == «i»", "«f» >= «i»", "«s» < «s»", "«s» == «s»", "«b» <= «b»", "«l» == «l»", "«t» == «t»", "«d» == «d»", "«S» == «S»", "«S» <= «S»", "«L» < «L»", "«a» == «a»", "«a» != «a»",
		"not «B»", "not «a»", "«B» and «B»", "«B» or «B»", "«i» < «i» < «i»", "«i» <= «i» == «i» > «n»", "«s» in «s»", "«k» in «d»", "«a» in «l»", "«i» in «L»", "«i» not in «L»", "«k» in «S»", "«i» in range(«n», «n» + 9)", "«a» is None", "«a» is not None", "«a» is True", "«b» in «b»",
		"isinstance(«a», int)", "isinstance(«a», (str, list))", "bool(«a»)", "callable(«a»)", "any(«l»)", "all(«t»)", "any(«B+x» for x in «x»)", "all([«B+x» for x in «x»])", "«s».isalpha()", "«s».isdigit()", "«s».isupper()", "«s».islower()", "«s».isspace()", "«s».istitle()", "«s».isidentifier()", "«s».isascii()", "«s».isnumeric()", "«s».isprintable()", "«s».isalnum()",
		"«s».startswith(«s»)", "«s».endswith((«s», «s»))", "«s».startswith(«s», «n»)", "«b».startswith(«b»)", "«b».isalpha()", "«S».isdisjoint(«S»)", "«S».issubset(«x»)", "«f».is_integer()", "«B» ^ «B»", "«B» & «B»", "«B» | «B»", "«i» % 2 == 0", "issubclass(type(«a»), int)", "«a» in «t»", "(«i», «s») < («i», «s»)", "hasattr(«a», 'append')", "math.isnan(«f»)", "math.isclose(«f», «f»)", "type(«a») is type(«a»)", "?«a» < «a»", "?«a» in «a»", "?«a» in «s»", "?«l» < «l»", "?«t» >= «t»", "?«s» < «i»",
	},
	"s": {
		"«s» + «s»", "«s» * «p»", "«p» * «s»", "«s»[«n»:]", "«s»[:«n»]", "«s»[«n»:«n»]", "«s»[::-1]", "«s»[«n»:«n»:2]", "«s»[::«n» or 2]", "«s».upper()", "«s».lower()", "«s».title()", "«s».capitalize()", "«s».swapcase()", "«s».casefold()", "«s».strip()", "«s».strip(«s»)", "«s».lstrip(«s»)", "«s».rstrip()",
		"«s».replace(«s», «s»)", "«s».replace(«s», «s», «p»)", "«s».center(«p» * 3)", "«s».ljust(«p» + 4, '*')", "«s».rjust(«p» + 5)", "«s».zfill(«p» + 3)", "«s».expandtabs(«p»)", "«s».removeprefix(«s»)", "«s».removesuffix(«s»)", "«s».translate({97: 'b', 98: None, 99: 'xyz'})", "str.maketrans('ab', 'xy').__repr__()",
		"str(«i»)", "str(«f»)", "str(«a»)", "repr(«a»)", "repr(«s»)", "ascii(«s»)", "hex(«i»)", "oct(«i»)", "bin(«i»)", "chr(«i» % 900)", "'-'.join(«l:s»)", "«s».join(«l:s»)", "', '.join(map(str, «X»))", "''.join([str(x) for x in «X»])", "«s».partition(«s» or ',')[«p» % 3]", "«s».rpartition(«s» or ',')[«p» % 3]", "(«s» or 'z')[«n» % 1]", "«s» if «B» else «s»", "type(«a»).__name__", "«b».decode('latin-1')", "«b».decode('ascii', 'replace')", "«b».decode('utf-8', 'backslashreplace')", "«b».hex()", "«f».hex()",
		"f'{«i»}'", "f'{«i»:«m»}'", "f'{«f»:«M»}'", "f'{«s»:«w»}'", "f'{«s»!r:>{«p»}}'", "f'{«f»}|{«i»:«m»}|{«s»!r}'", "f'{«a»!s:>«p»}'", "f'{«a»=}'", "f'{«i» = :«m»}'", "f'{{«p»}}{«s»:«w»}'", "f'{«t»}{«l»!r}'", "f'{(lambda x: x)(«i»):,}'", "'%d' % «i»", "'%5.2f|%s' % («f», «a»)", "'%r %a' % («s», «s»)", "'%x %o %+d' % («i», «i», «i»)", "'%-8s|%08d' % («s», «i»)", "'%g %e %G' % («f», «f», «f»)", "'%c%c' % (65 + «p», «s»[:1] or '!')", "'%(k)s %(j)5d' % {'k': «a», 'j': «i»}", "'%*d' % («p», «i»)", "'%.3s' % «s»", "'%5.1f%%' % «f»", "'{} {}'.format(«a», «a»)", "'{0:«m»} {1!r}'.format(«i», «s»)", "'{x:«M»}'.format(x=«f»)", "'{:«w»}'.format(«s»)", "format(«i», '«m»')", "format(«f», '«M»')", "'{0[0]} {1.real}'.format(«l» or [0], «i»)", "'{:{}}'.format(«s», «p» + 3)", "format(«B», '«m»')", "format(«z», '.2f')", "str(«t»)", "str(«S»)", "str(«l»)",
		"?«s»[«n»]", "?«s» + «a»", "?'%d' % «a»", "?'%s %s' % «t»", "?format(«a», '«m»')", "?format(«s», '«m»')", "?f'{«a»:«M»}'", "?'{} {}'.format(*«l»)", "?chr(«i»)", "?«b».decode()", "?''.join(«l»)", "?'%(k)s' % «d»", "?'{k}'.format(**{'k': «a»})", "?'{2}'.format(«a», «a»)", "?format(«i», «s»)", "?«s».center(«p», «s»)",
	},
	"b": {
		"«b» + «b»", "«b» * «p»", "«b»[«n»:]", "«b»[:«n»]", "«b»[::-1]", "bytes(«x:byte»)", "bytes(«p»)", "«s».encode()", "«s».encode('ascii', 'ignore')", "«s».encode('latin-1', 'xmlcharrefreplace')", "«s».encode('utf-16-le', 'surrogatepass')", "«b».upper()", "«b».replace(«b», «b»)", "«b».strip()", "«b».center(«p» + 4, b'*')", "b', '.join([«b», «b»])", "(«i» % 2**40).to_bytes(6, 'big')", "«b» if «B» else «b»", "bytes(bytearray(«b»))", "b'%d %s' % («i», «b»)", "b'%a' % «s»", "«b».title()", "«b».swapcase()", "«b».zfill(6)", "bytes.fromhex('0aff')", "«b».ljust(5)", "«b».partition(b',')[«p» % 3]", "bytes(memoryview(«b»)[«n»:])", "?bytes(«L»)", "?«s».encode('ascii')", "?«i».to_bytes(2, 'little')", "?«b» + «s»", "?bytes(«n»)", "?bytes.fromhex(«s»)", "?b'%d' % «s»",
	},
	"l": {
		"«l» + «l»", "«l» * «p»", "«l»[«n»:]", "«l»[:«n»]", "«l»[«n»:«n»]", "«l»[::-1]", "«l»[::«n» or 3]", "[«a», «a»]", "[«a», *«X»]", "[*«X», *«x»]", "list(«X»)", "list(«s»)", "list(«d»)", "list(«d».items())", "list(«d».values())", "«L»", "[x for x in «X»]", "[«a+x» for x in «x»]", "[«a+x» for x in «x» if «B+x»]", "[(x, y) for x in «x:3» for y in «x:3» if «B+x+y»]", "[[y for y in «x:3»] for x in «x:3»]", "[y := «a+x» for x in «x»]", "list(map(«F», «x»))", "list(filter(None, «X»))", "list(zip(«X», «x»))", "list(enumerate(«X», «n»))", "list(reversed(«l»))", "sorted(«X», key=str)", "sorted(«X», key=repr, reverse=True)", "«l».copy()", "«s».split()", "«s».split(«s» or None)", "«s».rsplit(',', «p»)", "«s».splitlines()", "«s».splitlines(True)", "«l» if «B» else «l»", "[lambda x: x, len][:0] + «l»", "list(«b»)", "«b».split(b',')", "list(memoryview(«b»))", "list(dict.fromkeys(«X:k»))", "list(itertools.chain(«X», «x»))", "list(itertools.islice(«X», «p»))", "list(itertools.accumulate(«x»))", "list(itertools.zip_longest(«X», «x», fillvalue=«a»))", "[*map(«F», «x»)]", "list(itertools.product(«x:3», «x:3»))", "list(itertools.combinations(«x:3», 2))", "[k for k, g in itertools.groupby(«x», key=lambda x: x % 3)]", "list(iter([«a», «a»].pop, «a»))[:0]", "[i for i, x in enumerate(«X») if x]", "?list(«a»)", "?sorted(«l»)", "?«l» + «t»", "?[1 // x for x in «x»]", "?[*«a»]", "?list(zip(«X», «x», strict=True))",
	},
	"L": {
		"«L» + «L»", "«L»[«n»:]", "«L»[::-1]", "[«i», «i», «i»]", "list(«x»)", "[«i+x» for x in «x»]", "[«i+x» for x in «x» if «B+x»]", "sorted(«L»)", "sorted(«L», reverse=True)", "sorted(«L», key=lambda x: «i+x»)", "list(range(«n», «n»))", "[x for x, in zip(«x»)]", "list(map(abs, «L»))", "list(filter(lambda x: «B+x», «L»))", "«L» * «p»", "[0] * «p»", "[len(x) for x in «l:s»]", "[a + b for a, b in zip(«x», «x»)]", "[x * y for x in «x:3» for y in range(«p»)]",
	},
	"t": {
		"(«a», «a»)", "(«a»,)", "()", "«t» + «t»", "«t» * «p»", "«t»[«n»:]", "«t»[::-1]", "tuple(«X»)", "(*«X», «a»)", "tuple([«a+x» for x in «x»])", "divmod(«i», «n» or 7)", "«s».partition(',')", "«t» if «B» else «t»", "«i».as_integer_ratio()", "(«i», «s»)", "«f».as_integer_ratio() if «f» == «f» and abs(«f») < 1e9 else ()", "tuple(x for x in «x» if «B+x»)", "math.frexp(«f»)", "math.modf(«f»)", "?tuple(«a»)", "?divmod(«i», «i»)",
	},
	"d": {
		"{«k»: «a», «k»: «a»}", "{**«d», «k»: «a»}", "«d» | «d»", "dict(«d»)", "dict(a=«a», b=«a»)", "{x: «a+x» for x in «x»}", "{«k»: x for x in «X»}", "{str(x): x for x in «x» if «B+x»}", "dict(zip(«x», «X»))", "dict.fromkeys(«X:k», «a»)", "«d».copy()", "{}", "dict(enumerate(«X»))", "dict([(«k», «a»)], c=«a»)", "«d» if «B» else «d»", "{k: v for k, v in «d».items()}", "{v: k for k, v in {'a': «k», 'b': «k»}.items()}", "?{«a»: «a»}", "?dict(«l»)", "?{**«a»}",
	},
	"S": {
		"«S» | «S»", "«S» & «S»", "«S» - «S»", "«S» ^ «S»", "{«i», «i»}", "{x % 5 for x in «x»}", "set(«x»)", "frozenset(«x»)", "set(«s»)", "set(«X:k»)", "«S».union(«x»)", "«S».intersection(«x»)", "«S».difference(«x», «x»)", "«S».symmetric_difference(«x»)", "{*«x», «i»}", "set(«d»)", "{1: 2}.keys() | «S»", "«d».keys() & «S»", "«S».copy()", "set()", "?{«a», «a»}", "?set(«l»)",
	},
	"a": {"«i»", "«i»", "«f»", "«s»", "«b»", "«B»", "None", "«z»", "[«i», «s»]", "(«i», «f»)", "{«i»: «s»}", "{«i», «i»}", "...", "«L»", "«s»", "[]", "()", "{}", "(«a»,)", "[«a»]", "range(«n», «n»)", "slice(«n», «n»)", "bytearray(«b»)", "«B» and «a»", "«a» or «a»", "«a» if «B» else «a»"},
	"k": {"«i»", "«s»", "«f»", "«B»", "None", "(«i», «s»)", "«b»", "«i» % 5", "«s»[:1]", "frozenset(«x»)"},
	"x": {"range(«h»)", "range(«n», «n»)", "range(«h», 0, -«p» - 1)", "[«i», «i», «i»]", "(«i», «i»)", "list(«L»)", "«L»[:]", "sorted(«L»)", "(x for x in range(«h»))", "(«i+x» for x in range(«p»))", "reversed(range(«p»))", "map(lambda x: «i+x», range(«p»))", "tuple(«L»)", "filter(lambda x: «B+x», range(«p»))", "itertools.repeat(«i», «p»)", "itertools.chain([«i»], range(«p»))", "bytes(range(«p»))"},
	"X": {"«x»", "«l»[:]", "«t»", "«s»", "[«a», «a», «a»]", "list(«l»)", "«d».copy()", "«d».copy().values()", "«d».copy().items()", "zip(range(«p»), «s»)", "enumerate(«s»)", "reversed(«l»[:])", "(«a+x» for x in range(«p»))", "iter(«t»)", "«S».copy()", "«b»", "map(str, «x»)", "dict(a=«a»)"},
	"F": {"lambda x: «a+x»", "lambda x: «i+x»", "str", "abs", "lambda *x: x", "lambda x, y=«i»: (x, y)", "float", "(«i»).__add__", "(«i»).__sub__", "bool", "lambda x: x if «B+x» else «a+x»", "hex", "repr", "type", "lambda x, **d: «s»", "functools.partial(max, «i»)", "complex"},
	"E": {"«e»()", "«e»(«s»)", "«e»(«a», «i»)", "«e»(«s»)", "KeyError(«k»)", "«e»", "OSError(2, «s»)", "StopIteration(«a»)", "UnicodeDecodeError('utf-8', b'ab', 0, 1, «s»)", "?ExceptionGroup(«s», [«e»(«s»), «e»(«i»)])", "?SystemExit(«p»)", "?«a»"},
}

// leaves are the expressions without a hole, and names.
var leaves = map[string][]string{
	"i": {
		"0", "1", "-1", "2", "3", "5", "7", "10", "-3", "17", "42", "100", "127", "128", "255", "256", "-256", "1000", "65535", "65536", "-32769", "2147483647", "2147483648", "-2147483648", "4294967296", "9007199254740993", "4611686018427387904", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615", "18446744073709551616", "100000000000000000000", "-170141183460469231731687303715884105728", "123456789012345678901234567890", "0x7fff", "0b1011", "1_000_000", "True",
	},
	"I":      {"0", "1", "-1", "2", "3", "7", "-10", "12", "255", "65537", "-4294967297", "9223372036854775807", "18446744073709551617"},
	"f":      {"0.0", "-0.0", "1.0", "0.5", "-1.5", "2.25", "3.14159", "0.1", "1e10", "1e16", "1e22", "1e-5", "1.5e300", "1e-310", "5e-324", "1.7976931348623157e308", "123456.789", "-2.5", "1e100", "float('inf')", "float('-inf')", "9007199254740993.0", "0.30000000000000004", "100.0", "1e-7"},
	"z":      {"1j", "0j", "(1+2j)", "-1.5j", "(3-0j)", "complex(-0.0, 2.0)"},
	"B":      {"True", "False"},
	"s":      {"''", "'a'", "'abc'", "'Hello, World'", "'é'", "'naïve café'", "'日本語'", "'😀x'", "'a,b,,c'", "'  pad '", "'\\n\\t'", "'line1\\nline2\\r\\nline3'", "'ABC'", "'123'", "'-5'", "'x' * 5", "'it\\'s \"q\"'", "'\\x00\\x7f'", "'ß'", "'ǅ'", "'İ'", "'12.5'", "'aXbXc'", "'\\ud800'", "'Σίσυφος'", "'½'", "'_id9'", "'tab\\tsep'", "'aaa'"},
	"b":      {"b''", "b'a'", "b'abc'", "b'a,b,,c'", "b'\\x00\\xff'", "b'Hello'", "b'  x '", "b'\\xc3\\xa9'", "bytes(3)", "b'\"\\''"},
	"l":      {"[]", "[1]", "[1, 2, 3]", "['a', 'b']", "[1, 2.5, 'x', None]", "[[1], [2, 3]]", "[True, False]", "[1.5, 2.5]", "[0.0, 1]", "[None] * 3"},
	"l:s":    {"['a', 'b', 'c']", "[]", "['x']", "['é', '', 'zz']", "('q', 'r')", "'abc'.split('b')", "list('hey')", "[str(x) for x in range(4)]"},
	"L":      {"[]", "[1]", "[3, 1, 2]", "[5, 5, -5]", "[9223372036854775807, 1]", "[0, 0, 0]", "[2**70, -1]", "list(range(6))", "[True, 2]"},
	"t":      {"()", "(1,)", "(1, 2)", "('a', 1.5)", "(1, (2, 3))", "(None, True)", "('x', 'y', 'z')"},
	"d":      {"{}", "{1: 2}", "{'a': 1, 'b': 2}", "{'k': [1]}", "{0: 'z', 'z': 0, None: None}", "{1.5: 'f', True: 't'}", "{(1, 2): 3}", "dict.fromkeys(range(4))"},
	"S":      {"set()", "{1}", "{1, 2, 3}", "{'a', 'b'}", "frozenset({1, 2})", "frozenset()", "{0, 5, 8, 16}", "{1.5, 'q', None}"},
	"a":      {"None", "1", "'s'", "2.5", "True", "()", "[]", "b'x'", "...", "2**65", "-7", "'é'"},
	"k":      {"1", "'a'", "'b'", "0", "None", "2.0", "(1, 2)", "True", "'k'", "-1", "b'b'", "2**64"},
	"x":      {"range(3)", "range(0)", "range(5)", "[1, 2]", "(3, 4, 5)", "range(10, 0, -3)", "[]"},
	"x:3":    {"range(3)", "range(2)", "[1, 2]", "(0, 7)", "range(1, 6, 2)"},
	"x:byte": {"range(3)", "[0, 255]", "(65, 66)", "range(97, 103)", "[]"},
	"X":      {"'abc'", "[1, 'a', None]", "(1, 2.5)", "range(4)", "{1: 2}", "b'xy'", "[]", "''", "[[1, 2], (3,)]", "{7}"},
	"X:k":    {"'abca'", "[1, 'a', None, 1.0]", "(1, 2.5, True)", "range(4)", "b'xy'", "[(1,), (1,)]", "{3: 4}"},
	"n":      {"0", "1", "-1", "2", "-2", "3", "4", "-3", "5", "7", "-10", "100"},
	"p":      {"0", "1", "2", "3", "4", "5"},
	"h":      {"0", "1", "2", "3", "5", "8", "12"},
	"F":      {"str", "abs", "lambda x: x", "lambda x: x + 1", "lambda x: -x", "len", "bool", "lambda x: [x]", "type"},
	"e":      {"ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "RuntimeError", "AttributeError", "NameError", "ArithmeticError", "LookupError", "StopIteration", "OSError", "AssertionError", "OverflowError", "Exception", "NotImplementedError", "RecursionError"},
	"E":      {"ValueError('v')", "KeyError('k')", "ZeroDivisionError", "TypeError(1, 2)", "RuntimeError()", "Exception('x')", "IndexError('i')", "LookupError"},
	"m":      {"d", "5", "05", "<6", ">8", "^9", "+", " ", ",", "_", "x", "X", "#x", "b", "#b", "o", "#o", "08b", "+,", "*^12", "=+8d", "e", ".2f", "g", "%", "c", "n", "#010x", "_x", "_b", ">+10,d", "010,", ".3e"},
	"M":      {".2f", ".0f", "e", "g", ".3g", "10.3f", "<10", "+.1f", ",.2f", "%", ".1%", "08.2f", "_.3f", "#.3g", "G", ".10e", "^12.4", "z.1f", "+g", "n", "F", "=+12.2f", ".17g", ".15", ",", "020,.1f"},
	"w":      {"10", "<8", ">8", "^8", "*^9", ".2", "5.1", "s", "é>6", "", "08", "<", "_<5s"},
}
