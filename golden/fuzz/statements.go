package fuzz

// Statements are templates with the holes of expressions and these:
//
//	«*» alone on a line   a block of random statements, «1*» just one
//	«H», «h»              the count of a loop: what follows runs that often
//	«c»                   a name of its own
//	«call»                a call of one of the functions, with arguments that mostly fit
//	«o»                   an object
//	«O»                   a new instance of the class «C», «P» of any class
var simpleStatements = []string{
	"«v:i» = «i»", "«v:i» = «i»", "«v:f» = «f»", "«v:s» = «s»", "«v:b» = «b»", "«v:l» = «l»", "«v:L» = «L»", "«v:t» = «t»", "«v:d» = «d»", "«v:S» = «S»", "«v:a» = «a»", "«v:z» = «z»",
	"«v:i» += «i»", "«v:i» -= «i»", "«v:i» *= «i»", "«v:i» //= «i» or 3", "«v:i» %= «i» or 9", "«v:i» <<= «p»", "«v:i» >>= «p»", "«v:i» &= «i»", "«v:i» |= «i»", "«v:i» ^= «i»", "«v:i» **= «p»",
	"«v:f» += «f»", "«v:f» -= «f»", "«v:f» *= «f»", "«v:f» /= «f» or 1.5", "«v:f» //= «f» or 3.5", "«v:f» %= «i» % 1000 or 7", "«v:s» += «s»", "«v:s» *= «p»", "«v:b» += «b»", "«v:l» += «X»", "«v:L» += «x»", "«v:L» *= «p»", "«v:t» += «t»", "«v:d» |= «d»", "«v:S» |= set(«x»)", "«v:S» &= «S»", "«v:S» -= «S»", "«v:S» ^= set(«x»)",
	"«v:l».append(«a»)", "«v:L».append(«i»)", "«v:l».extend(«X»)", "«v:l».insert(«n», «a»)", "«v:L».insert(«n», «i»)", "«v:l».reverse()", "«v:L».sort()", "«v:L».sort(key=lambda x: «i+x», reverse=«B»)", "«v:L».sort(key=abs)", "«v:l».clear()", "«v:l»[«n»:«n»] = «X»", "«v:L»[«n»:] = «x»", "«v:l»[:«p»] = [«a»]", "«v:L»[«n»:«n»] = [«f»]", "del «v:l»[«n»:«n»]", "del «v:L»[«p»:]",
	"?«v:l»[«n»] = «a»", "?«v:L»[«n»] = «i»", "?«v:L»[«n»] += «i»", "?«v:l»[«n»] = «f»", "?del «v:l»[«n»]", "?«v:l».pop()", "?print(«v:L».pop(«n»))", "?«v:l».remove(«a»)", "?«v:l»[::2] = «X»", "?del «v:l»[::«n»]", "?«v:L».append(«a»)", "?«v:l».sort()",
	"«v:d»[«k»] = «a»", "«v:d»[«k»] = «i»", "«v:d».update(«d»)", "«v:d».update(a=«a», b=«i»)", "«v:d».setdefault(«k», «a»)", "«v:d».pop(«k», «a»)", "«v:d».clear()", "print(«v:d».setdefault(«k», []))", "?«v:d»[«k»] += 1", "?del «v:d»[«k»]", "?print(«v:d».popitem())", "?«v:d».pop(«k»)", "?«v:d»[«a»] = 1", "«v:d»[«i» % 7] = «v:d».get(«i» % 7, 0)",
	"«v:S».__class__ is set and «1».add(«k»)", "«v:S».__class__ is set and «1».discard(«k»)", "«v:S».__class__ is set and «1».update(«x», «S»)", "?«v:S».add(«a»)", "?«v:S».remove(«k»)",
	"«v:i», «v:f» = «i», «f»", "«v:i», «v:i» = «i», «i»", "«v:s», *«v:l» = «s» + 'q'", "*«v:l», «v:a» = *«X», 1", "(«v:i», «v:s»), «v:f» = («i», «s»), «f»", "«v:i» = «v:i» = «i»", "[«v:a», «v:a»] = «a», «a»", "«v:a», *«v:l», «v:a» = «a», *«X», «a»", "?«v:i», «v:i» = «L»", "?«v:a», «v:a» = «a»", "?«v:a», «v:a», *«v:l» = «X»", "?(«v:a»,) = «t»", "«v:L»[:], «v:i» = «x», «i»",
	"«v:i»: int = «i»", "«v:f», «v:i» = divmod(«f», «f» or 2.0)[0], «i»", "if («v:i» := «i») > «i»: print('walrus', «1»)",
	"print(«a»)", "print(«i», «f», «s»)", "print(«s», «l», sep='|')", "print(repr(«a»), end=';\\n')", "print(*«X»)", "print(*«x», sep=', ')", "print(«d»)", "print(«S» == «S», len(«S»))", "print(«t», «b»)", "print(f'«v:i»={«1»:«m»}')", "print(«B», «B», «B»)", "print(sorted(«S», key=repr))", "print(«z»)", "print(«E!»)",
	"assert «B», «a»", "?assert «B»", "?raise «E»", "?raise «E» from «E»", "?raise «E» from None", "?«i»()", "?«a».missing", "?«a»[«a»]", "?«a» + «a»", "?«a» - «a»", "?-«a»", "?len(«a»)", "?iter(«a»)", "?«a».x = 1", "?undefined_name", "?del undefined_name", "?«a» @ «a»", "?«a» * «a»", "?print(«a» < «a»)", "?«a»(«a»)", "?«v:i».real = 2", "?int.x = 1", "?import missing_module", "?from math import nothing", "?«a»[«n»] = «a»", "?«s»[0] = 'x'",
	"print(«call»)", "«v:a» = «call»", "«call»", "print(type(«call»))", "?print(«wrongcall»)",
	"«ostmt»", "«ostmt»", "«ostmt»",
}

// blocks are compound statements.
var blocks = []string{
	"if «B»:\n    «*»", "if «B»:\n    «*»\nelse:\n    «*»", "if «B»:\n    «*»\nelif «a»:\n    «*»\nelse:\n    «*»", "if «i» < «i»:\n    «*»", "if «f» >= «f»:\n    «1*»\nelse:\n    «1*»", "if «a» is None:\n    «1*»\nelse:\n    «1*»", "if not «a»:\n    «1*»",
	"for «v:i» in range(«H»):\n    «*»", "for «v:i» in range(«H»):\n    «*»", "for «v:i» in range(«H»):\n    «*»\nelse:\n    «1*»", "for «v:i» in range(«i» % 50, «H»):\n    «*»", "for «v:i» in range(«h», «n», -2):\n    «*»",
	"for «v:i» in «x»:\n    «*»", "for «v:a» in «X»:\n    «*»", "for «v:i», «v:a» in enumerate(«X»):\n    «*»", "for «v:a», «v:a» in zip(«X», «x»):\n    «*»", "for «v:s» in «s»:\n    «*»", "for «v:a» in «d».copy():\n    «1*»", "for «v:a», «v:a» in «d».copy().items():\n    «*»", "for «v:i» in reversed(«L»[:]):\n    «1*»", "for «v:a», *«v:l» in [(1, 2, 3), 'abc', «t» + (0,)]:\n    «1*»", "for «v:i» in [«i», «f», «i», «s»] * «h»:\n    «1*»",
	"«c» = 0\nwhile «c» < «H»:\n    «c» += 1\n    «*»", "«c» = 0\nwhile «c» < «H» and «B»:\n    «c» += 1\n    «*»\nelse:\n    «1*»", "«c» = «h»\nwhile True:\n    «c» -= 1\n    if «c» < 0:\n        break\n    «*»",
	"with CM(«s»):\n    «*»", "with CM(«s», True):\n    «*»", "with CM(«s») as «v:s», CM('b', «B»):\n    «*»", "with CM('x', True):\n    «*»\n    raise «E»", "with (CM('p') as «v:a», CM('q', «B»)):\n    «1*»",
	"match «a»:\n    case int(): «pass»\n    case str(): print('str')\n    case _: print('other')",
	"try:\n    «*»\n    raise «E»\nexcept Exception as e:\n    print(type(e).__name__, e, e.args)", "try:\n    «*»\n    raise «E»\nexcept BaseException as e:\n    print(repr(e))\nfinally:\n    «*»",
	// what changes its type while it runs
	"for «c» in range(«H»):\n    «v:i» = «i» if «c» % 50 else «f»\n    «*»",
	"for «c» in range(«H»):\n    try:\n        «v:a» = [«a», «a», «a»][«c» % 3] + «a»\n    except TypeError:\n        «1*»",
	"for «c» in range(«H»):\n    «v:a» = «i» if «c» < 100 else «s»\n    «v:a» = «a» if «c» % 70 == 69 else «i»\n    «*»",
	"for «c» in [«i»] * 60 + [«f»] * 60 + [«s»] * 3 + [None, True, 2**70] + [«i»] * 60:\n    try:\n        «v:a» = «c» + «c»\n        «v:B» = «c» < «c» or «c» == «i»\n    except TypeError as e:\n        print(e)\nprint(«v:a»)",
	"for «c» in [«L», «t», «s», «d», «b», «l»] * 20 + [«L»] * 60 + [«t»] * 60 + [«d»] * 60:\n    try:\n        «v:a» = «c»[«p»]\n    except (LookupError, TypeError) as e:\n        «v:s» = repr(e)\nprint(repr(«v:a»), «v:s»)",
	"for «c» in [«L»] * 70 + [«t», «s», «x», «S», «d», «b»] * 2 + [range(«p»)] * 60:\n    «v:i» = 0\n    for «v:a» in «c»:\n        «1» and None\n    «v:i» = len(list(«c»)) + «i» % 10\nprint(«v:i»)",
	"for «c» in range(«H»):\n    if «c» == 130:\n        def len(x): return «i»\n    «v:i» = len(«s») + len('ab')\n    if «c» == 190:\n        del len\nprint(«v:i»)",
	"for «c» in range(«H»):\n    if «c» == 99:\n        abs = lambda x: «a»\n    «v:a» = abs(«i»)\n    if «c» == 160:\n        abs = __import__('builtins').abs\nprint(«v:a»)",
	"for «c» in range(«H»):\n    «v:f» = «f» * «f» + «c»\n    «v:i» = «i» * «c» - «i»\n    if «c» % 37 == 0:\n        print(«v:f», «v:i»)",
	"«v:L» = []\nfor «c» in range(«H»):\n    «v:L».append(«c» * «n»)\nprint(sum(«1»), «v:L»[-3:])", "«v:L» = [0] * 20\nfor «c» in range(«H»):\n    «v:L»[«c» % 20 - 20] += «i» if «c» % 90 else «f»\nprint(«v:L»)",
	"«v:d» = {}\nfor «c» in range(«H»):\n    «1»[«c» % 11] = «1».get(«c» % 11, 0) + «i»\n    if «c» % 100 == 99:\n        «1»['s'] = «s»\nprint(«1»)",
	"«v:s» = ''\nfor «c» in range(«H»):\n    «1» += chr(97 + «c» % 26) if «c» % 61 else 'é'\nprint(len(«1»), «1»[-30:], «1»[«n»])",
	"for «c» in range(«H»):\n    «v:a», «v:a» = («c», «s») if «c» % 40 else [«a», «a»]\n    «1*»",
	"for «c» in range(«H»):\n    «v:B» = «i» < «c» <= «i» or «f» > «c»\n    if «i» == «c» or «s» == «s» and not «B»:\n        «1*»",
	"for «c» in range(«H»):\n    if isinstance(«a», int) and «c» % 2:\n        continue\n    if «a» in («a», «a», 3):\n        «1*»",
	"for «c» in range(«H»):\n    try:\n        if «c» % 3 == 0:\n            continue\n        if «c» > 200:\n            break\n        «1*»\n        raise «E»\n    except Exception:\n        «1*»\n    finally:\n        «v:i» = «c»",
	"for «c» in range(«H»):\n    «v:i» = «c» ** 2 % 7 if «c» % 2 else -«c» // 3\n    «v:s» = f'{«c»:04d}{«i»}' if «c» % 64 else str(«f»)\nprint(«v:i», «v:s»)",
	"for «c» in range(«H»):\n    «v:a» = [«i», «f», «s»][«c» % 2] * 2\n    «v:L» = [x + «c» for x in «x»]\nprint(«v:a», «v:L»)",
	// functions within
	"def «c»(«c»=«a»):\n    return «1», «a»\nprint(«c:1»())",
	"global_counter = 0\ndef «c»():\n    global global_counter\n    global_counter += 1\n    return global_counter\nfor «v:i» in range(«h»):\n    «c:1»()\nprint(global_counter)",
}

// objectStatements need a class: «C» is its name, «O» a new instance.
var objectStatements = []string{
	"«v:o» = «O»", "«v:o» = «O»", "«v:o».i = «i»", "«v:o».i += «i»", "«v:o».s = «s»", "«v:o».x = «a»", "print(«o».i, «o».s)", "print(«o»)", "print(repr(«o»), str(«o»))", "print(«o».m(«i»))", "print(«o».m(«a»))", "print(«C».k(«i»), «C».st(«a»))", "print(«o».p)", "«v:o».p = «i»", "print(«o» == «o», «o» != «o»)", "print(vars(«o») if hasattr(«o», '__dict__') else dir(«o»)[:0])", "«C».shared = «a»", "print(«o».shared)", "print(isinstance(«o», «C»), issubclass(«C», «C»))", "print(sorted(vars(«C»))[-3:])", "print([x.__name__ for x in «C».__mro__])",
	"print(«o» + «i»)", "print(«i» + «o»)", "print(«o» - «o»)", "print(«o» * «n»)", "print(«o»[«n»])", "«v:o»[«k»] = «a»", "print(len(«o»))", "print(bool(«o»))", "print(«a» in «o»)", "print(«o»(«a»))", "print(list(«o»))", "print(«o» < «o»)", "print(hash(«o») == hash(«o»))", "print(-«o»)", "print(int(«o»))", "print(f'{«o»:«m»}')", "«v:o» += «i»", "print(getattr(«o», 'x', «a»))", "setattr(«v:o», 'y', «a»)", "print(«o».missing)", "del «v:o».x", "print(«o».super_m(«i»))", "print(«o» @ «a»)", "print(«o» // «o»)", "print(«o» ** 2)", "print(«o» >> 1)", "print(divmod(«o», 2))", "print(round(«o»))",
	"for «c» in range(«H»):\n    «v:o».i = «1».i + «c»\n    «v:i» = «o».m(«c»)\nprint(«v:o».i, «v:i»)",
	"for «c» in range(«H»):\n    «v:o» = «O» if «c» % 45 else «O»\n    «v:a» = «o».i, «1».s\n    «1».x = «c»\nprint(«v:a»)",
	"for «c» in [«O», «O», «O»] * 40 + [«O»] * 70:\n    try:\n        «v:a» = «c».m(«i»)\n        «c».i += 1\n    except Exception as e:\n        print(e)\nprint(«v:a»)",
	"for «c» in range(«H»):\n    if «c» == 120:\n        «C».m = lambda self, x=0: («a», self.i)\n    if «c» == 200:\n        «C».i = «n»\n    «v:a» = «o».m(«c»)\nprint(«v:a»)",
	"for «c» in range(«H»):\n    if «c» == 111:\n        «C».__getattr__ = lambda self, name: name + '!'\n    «v:a» = getattr(«o», 'nothing', None)\n    try:\n        «v:a» = «o».nowhere\n    except AttributeError as e:\n        «v:s» = str(e)\nprint(«v:a», «v:s»)",
	"for «c» in range(«H»):\n    if «c» == 105:\n        «C».__add__ = lambda self, other: «i»\n    try:\n        «v:a» = «o» + «c»\n    except TypeError as e:\n        «v:a» = 'no'\nprint(«v:a»)",
	"for «c» in range(«H»):\n    «v:a» = «C»(«c», s=«s») if «c» % 2 else «C»(«c»)\nprint(«v:a».i)",
	"for «c» in range(«H»):\n    «v:o».x = «c»\n    if «c» % 80 == 79:\n        del «1».x\n        «1».q = «c»\n    «v:a» = getattr(«1», 'x', 0)\nprint(«v:a»)",
	"for «c» in range(«H»):\n    «v:a» = «o» == «o», «o» is None, not «o»\nprint(«v:a»)",
	"for «c» in range(«H»):\n    «v:i» = len(«o») if hasattr(type(«o»), '__len__') else «c»\n    «v:a» = «o»(«c») if callable(«o») else None\nprint(«v:i», «v:a»)",
	"for «c» in [«P», «P», «P»] * 60 + [«P»] * 50:\n    try:\n        «c».i = (getattr(«c», 'i', 0) + «n») % 1000\n        «c».x = «c».i\n        «v:a» = «c».m(«i»), «c».s, «c».x, «c».i\n        «v:i» = «c».i\n        «v:a» = «c».p\n    except (AttributeError, TypeError) as e:\n        «v:s» = str(e)\nprint(«v:a», «v:s», «v:i»)",
	"for «c» in range(«H»):\n    for «v:o» in («P», «P», «P»):\n        try:\n            «1».i += «c»\n            «v:a» = «1».m(«c»)\n            if «c» == 77:\n                «1».m = lambda x: 'own'\n        except (AttributeError, TypeError) as e:\n            «v:s» = str(e)\nprint(«v:a», «v:s»)",
	"def «c»_f(o, x):\n    o.i = x\n    return o.i, o.s, o.m(x) if x % 3 else o\nfor «v:i» in range(«H»):\n    «v:a» = «c»_f([«o», «o», «P»][«v:i» % 3 if «v:i» > 60 else 0], «v:i»)\nprint(«v:a»)",
	"match «o»:\n    case «C»(i=«n»): print('literal')\n    case «C»(i=int(«c»), s=_): print('int', «c»)\n    case object(s=str(«c»)): print('s', «c»)\n    case _: print('none')",
	"match «o»:\n    case «C»(«c»): print('pos', «c»)\n    case _: print('none')",
	"«c» = «o».m\nfor «v:i» in range(«H»):\n    «v:a» = «c»(«v:i»)\nprint(«v:a»)",
}

// prelude is what programs use, each piece taken when its name occurs in the rest.
var prelude = []struct{ name, text string }{
	{"itertools.", "import itertools"}, {"functools.", "import functools"}, {"math.", "import math"}, {"operator.", "import operator"}, {"reduce(", "from functools import reduce"},
	{"CM(", `class CM:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow`},
	{"drive(", `def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value`},
	{"Pause(", `class Pause:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        x = yield self.value
        return self.value`},
	{"ACM(", `class ACM:
    def __init__(self, swallow=False):
        self.swallow = swallow
    async def __aenter__(self):
        await Pause(1)
        print('aenter')
        return self
    async def __aexit__(self, kind, value, tb):
        print('aexit', kind and kind.__name__)
        return self.swallow`},
	{"ticks(", `async def ticks(n):
    for i in range(n):
        await Pause(i)
        yield i`},
	{"decorate", `def decorate(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper`},
	{"tagged(", `def tagged(tag):
    def deco(f):
        f.tag = tag
        return f
    return deco`},
}
