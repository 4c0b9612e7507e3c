package fuzz

import (
	"fmt"
	"strings"
)

type class struct {
	name string
	base *class
	dict bool // instances have a __dict__
}

func (g *generator) instance(c *class) string {
	text := c.name + "(" + g.expr("i", 1)
	if g.chance(0.4) {
		text += ", " + g.expr("s", 1)
	} else if g.chance(0.2) {
		text += ", s=" + g.expr("s", 1)
	}
	return text + ")"
}

// methods are dunders and others, each taken or not.
var methods = []string{
	"def __repr__(self):\n    return f'«C»({self.i}, {self.s!r})'",
	"def __repr__(self):\n    return f'<«C» {self.i}>'",
	"def __str__(self):\n    return '«C»:' + self.s",
	"def __eq__(self, other):\n    if not isinstance(other, «C»):\n        return NotImplemented\n    return self.i == other.i",
	"def __hash__(self):\n    return hash(self.i)",
	"def __lt__(self, other):\n    return self.i < (other.i if isinstance(other, «C») else other)",
	"def __add__(self, other):\n    if isinstance(other, int):\n        return type(self)(self.i + other, self.s)\n    return NotImplemented",
	"def __radd__(self, other):\n    return «C»(«i», str(other)[:9])",
	"def __iadd__(self, other):\n    self.i += 1\n    return self",
	"def __sub__(self, other):\n    return self.i - getattr(other, 'i', «n»)",
	"def __mul__(self, n):\n    return [self.i] * n",
	"def __neg__(self):\n    return type(self)(-self.i, self.s)",
	"def __getitem__(self, i):\n    if isinstance(i, slice):\n        return self.s[i]\n    if not 0 <= i < 3:\n        raise IndexError(i)\n    return self.i + i",
	"def __setitem__(self, key, value):\n    self.s = str(key)[:9]",
	"def __len__(self):\n    return abs(self.i) % 5",
	"def __bool__(self):\n    return self.i % 2 == 0",
	"def __contains__(self, item):\n    return item == self.i or item is None",
	"def __call__(self, *args, **kwargs):\n    return self.i, len(args), kwargs",
	"def __iter__(self):\n    yield self.i\n    yield from self.s[:2]",
	"def __iter__(self):\n    return iter([self.i, self.s])",
	"def __int__(self):\n    return self.i",
	"def __index__(self):\n    return self.i % 7",
	"def __format__(self, spec):\n    return '<' + spec + '>'",
	"def __getattr__(self, name):\n    if name.startswith('__'):\n        raise AttributeError(name)\n    return name * 2",
	"def __setattr__(self, name, value):\n    super().__setattr__(name, value)",
	"def __matmul__(self, other):\n    return (self.i, other)",
	"def __floordiv__(self, other):\n    return 'floor'",
	"def __pow__(self, n, m=None):\n    return self.i % 10 ** 2",
	"def __rshift__(self, n):\n    raise ValueError(n)",
	"def __divmod__(self, n):\n    return divmod(self.i, n)",
	"def __round__(self, n=None):\n    return n, self.i",
	"def m(self, x=1):\n    return «a+x»",
	"def m(self, x):\n    self.i = (self.i + «i») % 1000\n    return self.i, x",
	"def m(self, *x):\n    return self.s, x",
	"@property\ndef p(self):\n    return self.i * 2",
	"@p.setter\ndef p(self, value):\n    self.i = «i»\n    self.s = str(value)[:9]",
	"@classmethod\ndef k(cls, x):\n    return cls.__name__, x",
	"@staticmethod\ndef st(x):\n    return x, «i»",
	"def super_m(self, x):\n    return super().m(x) if hasattr(super(), 'm') else x",
	"def __init_subclass__(cls, **kw):\n    super().__init_subclass__(**kw)\n    cls.sub = «i»",
	"def __eq__(self, other):\n    return self.s == other.s",
	"def __getattribute__(self, name):\n    return object.__getattribute__(self, name)",
	"def gen(self):\n    for x in range(3):\n        yield self.i + x",
	"@functools.cached_property\ndef cp(self):\n    return self.i, «a»",
}

func (g *generator) classDef() *stmt {
	c := &class{name: fmt.Sprintf("C%d", len(g.classes)), dict: true}
	head := "class " + c.name
	if len(g.classes) > 0 && g.chance(0.6) {
		c.base = pick(g, g.classes)
		head += "(" + c.base.name + ")"
	}
	head += ":"
	r := &refs{class: c}
	var body []*stmt
	if c.base == nil && g.chance(0.15) {
		body = append(body, simple("__slots__ = ('i', 's', 'x', 'y')"))
	}
	if g.chance(0.5) {
		body = append(body, simple("shared = "+g.expr("a", 2)))
	}
	if g.chance(0.2) {
		body = append(body, simple("__match_args__ = ('i', 's')"))
	}
	if c.base == nil || g.chance(0.4) {
		init := "def __init__(self, i=0, s='s'):\n    self.i = i\n    self.s = s"
		if c.base != nil {
			init = "def __init__(self, i=0, s='s'):\n    super().__init__(i, s)\n    self.extra = «i»"
		} else if g.chance(0.3) {
			init += "\n    self.x = «a»"
		}
		body = append(body, g.fillMethod(init, r)...)
	}
	if c.base == nil && g.chance(0.7) {
		body = append(body, g.fillMethod(methods[g.r.IntN(2)], r)...)
	}
	text := ""
	for range 2 + g.r.IntN(9) {
		m := pick(g, methods)
		if strings.HasPrefix(m, "@p.setter") && !strings.Contains(text, "def p(") {
			continue
		}
		text += m
		body = append(body, g.fillMethod(m, r)...)
	}
	g.classes = append(g.classes, c)
	return block(head, body...)
}

func (g *generator) fillMethod(text string, r *refs) []*stmt {
	g.push(&scope{function: true})
	defer g.pop()
	g.extra = append(g.extra, "x")
	defer func() { g.extra = g.extra[:len(g.extra)-1] }()
	if !strings.Contains(text, "x") || !strings.Contains(strings.SplitN(text, "\n", 3)[0]+strings.SplitN(text+"\n", "\n", 3)[1], "x") {
		n := g.extra[len(g.extra)-1]
		g.extra[len(g.extra)-1] = "self.i"
		defer func() { g.extra[len(g.extra)-1] = n }()
	}
	return g.fillAll(parseTemplate(text), r)
}

func (g *generator) objectStatement() []*stmt {
	if len(g.classes) == 0 {
		return g.simpleStatement()
	}
	t := pick(g, objectStatements)
	if g.mult > 60 && (strings.Contains(t, "print(") || strings.Contains(t, "for ")) {
		t = "«v:o».i = («o».i + «i») % 1000"
	}
	r := &refs{class: pick(g, g.classes)}
	list := g.fillAll(parseTemplate(t), r)
	first := simple(g.name("o") + " = " + g.instance(r.class))
	return append([]*stmt{first}, g.guardObject(list, t, r))
}

// guardObject makes sure that the objects a statement names are there.
func (g *generator) guardObject(list []*stmt, t string, r *refs) *stmt {
	return block("try:", list...).with("except (AttributeError, TypeError, NameError, ValueError, LookupError) as e:", simple("print(type(e).__name__, e)"))
}
