package fuzz

import "strings"

// tryStatement has a random set of clauses.
func (g *generator) tryStatement() *stmt {
	s := g.scope()
	body := g.body(1 + g.r.IntN(2))
	if g.chance(0.5) {
		body = append(body, simple("raise "+g.expr("E", 2)))
	} else if g.chance(0.5) {
		body = append(body, g.leave()...)
	}
	st := block("try:", body...)
	clauses := g.r.IntN(3)
	star := g.chance(0.1) && clauses > 0
	finally := clauses == 0 || g.chance(0.4)
	for i := range clauses {
		head := "except "
		if star {
			head = "except* "
		}
		switch g.r.IntN(4) {
		case 0:
			head += "(" + pick(g, leaves["e"]) + ", " + pick(g, leaves["e"]) + ")"
		case 1:
			head += "Exception"
		case 2:
			head += pick(g, []string{"LookupError", "ArithmeticError", "ValueError", "TypeError", "(KeyError, OSError)", "int", "BaseException"})
		default:
			head += pick(g, leaves["e"])
		}
		name := ""
		if g.chance(0.6) {
			name = g.newName()
			head += " as " + name
		} else if g.chance(0.1) && i == clauses-1 && !star {
			head = "except"
		}
		loop, function := s.loop, s.function
		if star {
			s.loop, s.function = 0, false // no break, continue or return there
		}
		var handler []*stmt
		if name != "" && (g.mult <= 60 || g.chance(0.05)) {
			handler = append(handler, simple(pick(g, []string{"print(repr(" + name + "))", "print(type(" + name + "), " + name + ".args)", "print(" + name + ".__context__ is None, " + name + ".__cause__)", "print(str(" + name + "))"})))
		}
		handler = append(handler, g.body(1)...)
		switch {
		case star:
		case g.chance(0.15):
			handler = append(handler, simple("raise"))
		case name != "" && g.chance(0.1):
			handler = append(handler, simple("raise "+g.expr("E", 1)+" from "+name))
		case g.chance(0.2):
			handler = append(handler, g.leave()...)
		}
		s.loop, s.function = loop, function
		st.with(head+":", handler...)
	}
	if clauses > 0 && g.chance(0.3) {
		st.with("else:", append(g.body(1), g.leave()...)...)
	}
	if finally {
		loop := s.loop
		if g.chance(0.9) {
			s.loop = 0 // a break there gives a SyntaxWarning
			s.inFinally++
		}
		st.with("finally:", g.body(1)...)
		if s.loop == 0 && s.inFinally > 0 {
			s.inFinally--
		}
		s.loop = loop
	}
	return st
}

// leave is a jump out, where there is one.
func (g *generator) leave() []*stmt {
	s := g.scope()
	switch {
	case s.loop > 0 && g.chance(0.5):
		return []*stmt{simple(pick(g, []string{"break", "continue"}))}
	case s.function && s.inFinally == 0 && g.chance(0.4):
		return []*stmt{simple(g.returnText())}
	}
	return nil
}

// patterns for match; «c» is not shared here: every capture has a name of its own.
var patterns = []string{
	"«n»", "-1", "'abc'", "None", "True", "2.5", "1 + 2j", "int()", "str()", "float()", "bool()", "bytes()", "list()", "dict()", "tuple()", "int(«v»)", "str(«v»)", "[]", "[«v»]", "[«P», *_]", "[«v», «v»]", "(«P», «P»)", "[«v», *«v»]", "[*«v», «P»]", "[«P», *«v», «P»]", "{}", "{'a': «P»}", "{'a': «P», **«v»}", "{1: «v»}", "{'k': [«v»]}",
	"«P» | «L»", "«L» | «L» | «L»", "int() | float() as «v»", "«P» as «v»", "[int(), str()]", "(int() | str()) as «v»", "{'b': int(«v»), 'a': _}", "[[«P»], «P»]", "complex(real=«v»)", "float(real=«v»)", "slice(start=«P»)", "b'abc'", "[_, _]", "(_, *_)", "range()", "set()", "object(missing=1)",
}

var literalPatterns = []string{"1", "'a'", "None", "0", "int()", "str()", "[]", "-2", "False", "b'x'"}

func (g *generator) pattern(depth int, names *[]string) string {
	t := pick(g, patterns)
	if depth <= 0 {
		t = pick(g, literalPatterns)
	}
	return hole.ReplaceAllStringFunc(t, func(h string) string {
		switch strings.Trim(h, "«»") {
		case "n":
			return pick(g, leaves["n"])
		case "v":
			name := g.newName()
			*names = append(*names, name)
			return name
		case "L":
			return pick(g, literalPatterns)
		}
		var none []string
		p := g.pattern(depth-1, &none)
		if strings.Contains(p, "|") || strings.Contains(p, " as ") {
			p = "(" + p + ")"
		}
		if strings.Contains(t, "|") && len(none) > 0 { // alternatives have to bind the same names
			return pick(g, literalPatterns)
		}
		*names = append(*names, none...)
		return p
	})
}

func (g *generator) matchStatement() *stmt {
	subject := g.expr(pick(g, []string{"a", "a", "i", "s", "l", "t", "d", "X", "f"}), 3)
	st := &stmt{}
	st.parts = append(st.parts, part{head: "match " + subject + ":", compound: true})
	if strings.HasPrefix(subject, "lambda") || strings.Contains(subject, ":=") {
		st.parts[0].head = "match (" + subject + "):"
	}
	var cases []*stmt
	for range 1 + g.r.IntN(4) {
		var names []string
		head := "case " + g.pattern(2, &names)
		if g.chance(0.25) {
			head += " if " + g.expr("B", 2)
		}
		var body []*stmt
		if len(names) > 0 && g.mult <= 60 {
			body = append(body, simple("print("+strings.Join(names, ", ")+")"))
		}
		cases = append(cases, block(head+":", append(body, g.body(1)...)...))
	}
	if g.chance(0.5) {
		cases = append(cases, block("case _:", g.body(1)...))
	}
	st.parts[0].body = cases
	return st
}

// scenarios are longer pieces: generators driven by hand, closures and the like.
var scenarios = []string{
	"def «c»():\n    n = 0\n    try:\n        while n < «H»:\n            x = yield n\n            n += x or 1\n        return 'end'\n    except ValueError as e:\n        yield ('caught', e.args)\n    finally:\n        print('closing', n)\n«c»_g = «c»()\ntry:\n    print(next(«c»_g), «c»_g.send(2), «c»_g.send(None))\n    «1*»\n    print(«c»_g.throw(ValueError('t')))\n    print(next(«c»_g))\nexcept StopIteration as e:\n    print('stop', e.value)\nfinally:\n    «c»_g.close()",
	"def «c»():\n    total = «i»\n    def add(x):\n        nonlocal total\n        total = (total + x) % 10**9\n        return total\n    def get():\n        return total\n    return add, get\nadd, get = «c»()\nfor «v:i» in range(«H»):\n    add(«i»)\nprint(get(), add.__closure__ is not None, get.__code__.co_freevars)",
	"«c» = [lambda: x for x in range(4)]\nprint([f() for f in «c»], [f() for f in [lambda x=x: x for x in range(4)]])",
	"def «c»(n):\n    return 1 if n < 2 else «c»(n - 1) + «c»(n - 2)\nprint(«c»(«p» + 9))",
	"def «c»(n, acc=0):\n    if n == 0:\n        return acc\n    return «c»(n - 1, acc + n)\nprint(«c»(150), «c»(«p»))",
	"def «c»(*args, k=1, **kw):\n    return args, k, sorted(kw.items())\nprint(«c»(*«X», k=«i»), «c»(«i», *«x», a=1, **{'b': 2}), «c»(**dict(z=«i»)))\nfor «v:i» in range(«H»):\n    «v:a» = «c»(«i», k=«v:i»)",
	"def «c»():\n    try:\n        return «i»\n    finally:\n        print('finally')\n        «1*»\nprint(«c»())",
	"def «c»():\n    for x in range(5):\n        try:\n            if x == 1:\n                continue\n            if x == 3:\n                return x\n        finally:\n            print('f', x)\n    return None\nprint(«c»())",
	"def «c»(n):\n    if n:\n        yield n\n        yield from «c»(n - 1)\n        return n\nprint(list(«c»(6)), sum(«c»(«p»)))",
	"def «c»():\n    x = yield from [1, 2]\n    print('inner', x)\n    return 'result'\ndef outer():\n    r = yield from «c»()\n    yield r\nprint(list(outer()))",
	"async def «c»(n):\n    try:\n        for x in range(n):\n            await Pause(x)\n            «1*»\n        return n\n    finally:\n        print('done', n)\nprint(drive(«c»(«p»)))",
	"async def «c»():\n    total = 0\n    async for x in ticks(5):\n        if x == 1:\n            continue\n        total += x\n    async with ACM() as m:\n        total += await Pause(«i»)\n    return total, [y async for y in ticks(3)]\nprint(drive(«c»()))",
	"class «c»(Exception):\n    def __init__(self, code, *args):\n        super().__init__(*args)\n        self.code = code\ntry:\n    try:\n        raise «c»(«i», 'm')\n    except «c» as e:\n        print(e.code, e)\n        raise KeyError(e.code) from e\nexcept KeyError as e:\n    print(repr(e), repr(e.__cause__), e.__suppress_context__)",
	"try:\n    raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('n', [KeyError(3)])])\nexcept* ValueError as e:\n    print('V', e.exceptions)\nexcept* (KeyError, TypeError) as e:\n    print('KT', e)",
	"class «c»:\n    def __set_name__(self, owner, name):\n        self.name = name\n    def __get__(self, obj, kind=None):\n        return self if obj is None else obj.__dict__.get(self.name, «i»)\n    def __set__(self, obj, value):\n        obj.__dict__[self.name] = value\nclass Owner:\n    d = «c»()\no0 = Owner()\nprint(o0.d)\nfor «v:i» in range(«H»):\n    o0.d = «v:i»\n    «v:a» = o0.d\nprint(«v:a», vars(o0))",
	"class Meta(type):\n    def __new__(mcs, name, bases, ns, **kw):\n        cls = super().__new__(mcs, name, bases, ns)\n        cls.made = sorted(k for k in ns if not k.startswith('__'))\n        return cls\n    def __init__(cls, name, bases, ns, **kw):\n        super().__init__(name, bases, ns)\n    def __call__(cls, *args):\n        print('making', cls.__name__, args)\n        return super().__call__(*args)\nclass «c»(metaclass=Meta, opt=1):\n    a = «i»\n    def f(self): return self.a\nprint(«c».made, «c»().f())",
	"def «c»():\n    x = «i»\n    def inner():\n        print(x)\n    del x\n    try:\n        inner()\n    except NameError as e:\n        print(e)\n    x = 2\n    inner()\n«c»()",
	"def «c»():\n    try:\n        print(n)\n        n = 1\n    except UnboundLocalError as e:\n        print(e)\n    for n in range(3):\n        pass\n    del n\n    try:\n        n\n    except NameError as e:\n        print(e)\n«c»()",
	"«c» = iter(«X»)\nwhile (x := next(«c», None)) is not None:\n    «1*»\n    if x == «a»:\n        break\nprint(list(«c»))",
	"import sys\ndef «c»(n):\n    return «c»(n + 1)\ntry:\n    «c»(0)\nexcept RecursionError as e:\n    print(e)",
	"def «c»(x):\n    try:\n        try:\n            return 10 // x\n        except ZeroDivisionError as e:\n            raise ValueError('inner') from e\n        finally:\n            if x == «n»:\n                print('cleanup')\n    except ValueError as e:\n        return type(e.__cause__).__name__\nprint([«c»(x) for x in range(4)])\nfor «v:i» in range(«H»):\n    «v:a» = «c»(«v:i» % 3)",
	"from dataclasses import dataclass, field\n@dataclass(order=«B», frozen=False)\nclass «c»:\n    i: int\n    s: str = 'q'\n    l: list = field(default_factory=list)\nprint(«c»(1), «c»(«i», «s»), «c»(1) == «c»(1))\nfor «v:i» in range(«H»):\n    «v:a» = «c»(«v:i», 'z').i",
	"from collections import namedtuple, Counter, defaultdict, deque\n«c» = namedtuple('«c»', 'x y')\nprint(«c»(1, «a»), «c»(y=2, x=«i»)._replace(x=5), Counter(«s»).most_common(3), deque(«x», 3))\nn0 = defaultdict(list)\nfor «v:i» in range(«H»):\n    n0[«v:i» % 3].append(«c»(«v:i», 1).x)\nprint({k: len(v) for k, v in n0.items()})",
	"from enum import Enum, IntFlag\nclass «c»(Enum):\n    A = «i»\n    B = 'b'\n    C = «i»\nprint(list(«c»), «c».B, «c»('b'), «c»['A'].name)",
}

func (g *generator) scenario() []*stmt {
	return g.fillAll(parseTemplate(pick(g, scenarios)), &refs{})
}
