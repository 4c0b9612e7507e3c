package fuzz

import (
	"fmt"
	"strings"
)

// function is a def that calls can be written for.
type function struct {
	name     string
	params   []param
	args     bool // has *t0
	kwargs   bool // has **d0
	returns  string
	drive    bool // a coroutine function
	generate bool
	cost     int
}

type param struct {
	name, kind, form string // form: "/" positional only, "" either, "*" keyword only
	optional         bool
}

var returnKinds = []string{"i", "f", "s", "l", "t", "a", "B", "L", "d"}

// functionDef is a def, and sometimes what calls it.
func (g *generator) functionDef() []*stmt {
	f := &function{name: fmt.Sprintf("fn%d", g.fresh), returns: pick(g, returnKinds)}
	g.fresh++
	switch n := g.r.IntN(10); {
	case n < 2:
		f.generate = true
	case n < 3:
		f.drive = true
	}
	used := map[string]bool{}
	var positional, either, keyword []param
	for range g.r.IntN(5) {
		kind := pick(g, []string{"i", "i", "f", "s", "l", "a", "b", "L", "d"})
		p := param{name: g.name(kind), kind: kind, optional: g.chance(0.4)}
		if used[p.name] {
			continue
		}
		used[p.name] = true
		switch n := g.r.IntN(8); {
		case n == 0:
			p.form = "/"
			positional = append(positional, p)
		case n == 1:
			p.form = "*"
			keyword = append(keyword, p)
		default:
			either = append(either, p)
		}
	}
	f.args, f.kwargs = g.chance(0.15) && !used["t0"], g.chance(0.15) && !used["d0"]
	var list []string
	optional := false
	add := func(ps []param) {
		for _, p := range ps {
			if p.form != "*" {
				optional = optional || p.optional
				p.optional = optional
			}
			text := p.name
			if g.chance(0.1) {
				text += ": " + pick(g, []string{"int", "'str'", "list[int]", "undefined | None"})
			}
			if p.optional {
				text += "=" + pick(g, leaves[p.kind])
			}
			f.params = append(f.params, p)
			list = append(list, text)
		}
	}
	add(positional)
	if len(positional) > 0 {
		list = append(list, "/")
	}
	add(either)
	if f.args {
		list = append(list, "*t0")
	} else if len(keyword) > 0 {
		list = append(list, "*")
	}
	add(keyword)
	if f.kwargs {
		list = append(list, "**d0")
	}
	outer := g.scope()
	mult, cost, depth := g.mult, g.cost, g.depth
	s := &scope{function: true, generator: f.generate, async: f.drive, returnKind: f.returns}
	g.push(s)
	for _, p := range f.params {
		s.bound[p.name] = true
	}
	if f.args {
		s.bound["t0"] = true
	}
	if f.kwargs {
		s.bound["d0"] = true
	}
	g.mult, g.cost = 10, 0
	g.depth = max(depth, 1)
	funcs := g.funcs
	body := g.body(1 + g.r.IntN(4))
	if f.generate {
		body = append(body, g.yieldStatement()...)
	}
	body = append(body, simple(g.returnText()))
	f.cost = g.cost/10 + 1
	g.funcs = funcs // those within are not seen outside
	g.mult, g.cost, g.depth = mult, cost, depth
	g.pop()

	var head []*stmt
	for _, name := range sortedNames(s.assigned) {
		if s.bound[name] {
			continue
		}
		kind := name[:1]
		switch n := g.r.Float64(); {
		case n < 0.3:
			head = append(head, simple("global "+name))
		case n < 0.5 && outer.function && outer.bound[name]:
			head = append(head, simple("nonlocal "+name))
		case n < 0.95 && kind != "o":
			head = append(head, simple(name+" = "+pick(g, leaves[kind])))
		}
	}
	// declarations come first
	var declared, rest []*stmt
	for _, st := range head {
		if strings.Contains(st.parts[0].head, "=") {
			rest = append(rest, st)
		} else {
			declared = append(declared, st)
		}
	}
	body = append(append(declared, rest...), body...)
	def := "def "
	if f.drive {
		def = "async def "
	}
	def += f.name + "(" + strings.Join(list, ", ") + ")"
	if g.chance(0.05) {
		def += " -> int"
	}
	def += ":"
	switch n := g.r.IntN(20); {
	case n == 0 && !f.drive:
		def = "@decorate\n" + def
	case n == 1:
		def = "@tagged(" + g.leaf("i") + ")\n" + def
	case n == 2 && !f.drive && !f.generate:
		def = "@functools.lru_cache(maxsize=None)\n" + def
	}
	g.funcs = append(g.funcs, f)
	return []*stmt{block(def, body...)}
}

func sortedNames(set map[string]bool) []string {
	var out []string
	for _, kind := range []string{"i", "f", "s", "b", "l", "L", "t", "d", "S", "a", "z", "B", "o"} {
		for n := range pools[kind] {
			if name := fmt.Sprint(kind, n); set[name] {
				out = append(out, name)
			}
		}
	}
	return out
}

// arguments fit the function; with wrong, perhaps not.
func (g *generator) arguments(f *function, wrong bool) string {
	var positional, rest []string
	starred := false
	for _, p := range f.params {
		if p.optional && g.chance(0.4) {
			starred = true // the next positional ones cannot be given in place
			continue
		}
		if wrong && g.chance(0.25) {
			continue
		}
		value := g.expr(p.kind, 2)
		if strings.Contains(value, ":=") || strings.Contains(value, "lambda") {
			value = "(" + value + ")"
		}
		switch {
		case p.form == "/" && starred:
		case p.form == "/":
			positional = append(positional, value)
		case p.form == "*" || starred || g.chance(0.25):
			starred = true
			if g.chance(0.15) {
				rest = append(rest, "**{'"+p.name+"': "+value+"}")
			} else {
				rest = append(rest, p.name+"="+value)
			}
		case g.chance(0.1):
			positional = append(positional, "*["+value+"]")
		default:
			positional = append(positional, value)
		}
	}
	if f.args && !starred && g.chance(0.5) {
		positional = append(positional, "*("+g.expr("X", 1)+")")
	}
	if f.kwargs && g.chance(0.5) {
		rest = append(rest, "q="+g.expr("i", 1))
	}
	if wrong {
		switch g.r.IntN(5) {
		case 0:
			positional = append(positional, g.expr("a", 1))
		case 1:
			rest = append(rest, "zz="+g.expr("i", 1))
		case 2:
			positional = append(positional, "*("+g.expr("a", 1)+")")
		case 3:
			rest = append(rest, "**("+g.expr("a", 1)+")")
		}
	}
	// keyword unpacking comes after what is positional, and keywords may stand between
	return strings.Join(append(positional, rest...), ", ")
}

func (g *generator) callText(f *function, wrong bool) string {
	g.cost += f.cost * g.mult
	text := f.name + "(" + g.arguments(f, wrong) + ")"
	switch {
	case f.generate:
		text = pick(g, []string{"list", "sorted", "tuple", "list"}) + "(" + text + ")" // all of it: one that is dropped ends when its memory is found
		if strings.HasPrefix(text, "sorted(") {
			text = text[:len(text)-1] + ", key=str)"
		}
	case f.drive:
		if g.scope().async && g.chance(0.7) {
			return "await " + text
		}
		text = "drive(" + text + ")"
	}
	return text
}

func (g *generator) affordable(f *function) bool { return f.cost*g.mult < costLimit-g.cost }

// call is a call of any function.
func (g *generator) call(wrong bool) string {
	for range 5 {
		if len(g.funcs) == 0 {
			break
		}
		if f := pick(g, g.funcs); g.affordable(f) {
			return g.callText(f, wrong && !f.drive)
		}
	}
	return "(" + g.expr("F", 1) + ")(" + g.expr("i", 1) + ")"
}

// callOf is a call that gives the kind, "" if there is none.
func (g *generator) callOf(kind string) string {
	if g.noWalrus > 0 { // coroutines cannot be awaited there, and costs are not known
		return ""
	}
	for _, f := range g.funcs {
		if f.returns == kind && !f.generate && !f.drive && g.affordable(f) && g.chance(0.5) {
			return g.callText(f, false)
		}
	}
	return ""
}

func (g *generator) returnText() string {
	s := g.scope()
	if s.returnKind == "" || g.chance(0.05) {
		return "return"
	}
	return "return " + g.expr(s.returnKind, 3)
}

// yieldStatement is for generators.
func (g *generator) yieldStatement() []*stmt {
	g.cost += g.mult
	text := pick(g, []string{"yield «a»", "yield «i»", "«v:a» = yield «i»", "yield", "yield «i», «s»", "yield from «X»", "«v:a» = yield from [«a», «a»]", "print('sent', (yield «a»))", "«v:i» = (yield «i») or 3", "yield lambda: 0 and «i»"})
	if text == "yield lambda: 0 and «i»" {
		text = "yield «v:i»"
	}
	if g.mult > 60 {
		text = "yield «i»"
	}
	return []*stmt{simple(g.expand(text, 2, &refs{}))}
}

// awaitStatement is for coroutines.
func (g *generator) awaitStatement() *stmt {
	t := pick(g, []string{
		"«v:a» = await Pause(«a»)", "await Pause(«i»)", "«v:i» = await Pause(«i») + «i»", "print(await Pause(«s»), «i»)", "async for «v:i» in ticks(«h»):\n    «1*»", "«v:l» = [x async for x in ticks(«h»)]", "async with ACM(«B»):\n    «1*»", "async with ACM(True) as «c»:\n    «1*»\n    raise «E»",
		"«v:L» = [await Pause(x) for x in «x»]", "«v:d» = {x: await Pause(x) async for x in ticks(«h») if «B+x»}", "async for «v:i» in ticks(«h»):\n    «1*»\nelse:\n    «1*»", "«v:l» = [y async for y in (await Pause(x) for x in «x»)]",
	})
	list := g.fillAll(parseTemplate(t), &refs{})
	return list[0]
}
