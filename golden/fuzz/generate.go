package fuzz

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
)

// pools says how many names each kind has; they are called i0, i1, ...
var pools = map[string]int{"i": 4, "f": 3, "s": 3, "b": 2, "l": 2, "L": 2, "t": 2, "d": 2, "S": 2, "a": 3, "z": 1, "B": 1, "o": 3}

const (
	hot        = 3000 // iterations of nested loops together, at most
	costLimit  = 60000
	wrongKind  = 0.02
	rareChance = 0.08
)

type generator struct {
	r        *rand.Rand
	fresh    int
	mult     int // how often the code being written will run, at most
	cost     int // statements that the program will run, roughly
	noWalrus int // within comprehensions
	storing  bool
	scopes   []*scope
	extra    []string // names of ints that comprehensions and lambdas bind
	classes  []*class
	funcs    []*function
	depth    int // of nested blocks
}

// scope is a function's, or the module's.
type scope struct {
	function   bool
	loop       int // depth of loops around
	generator  bool
	async      bool
	inFinally  int
	bound      map[string]bool // parameters, and names that global and nonlocal name
	assigned   map[string]bool
	returnKind string
}

// Generate is the program of a seed.
func Generate(seed uint64) []*stmt {
	g := &generator{r: rand.New(rand.NewPCG(seed, 14)), mult: 1}
	g.push(&scope{})
	var program []*stmt
	for range g.r.IntN(3) {
		program = append(program, g.classDef())
	}
	for range g.r.IntN(4) {
		program = append(program, g.functionDef()...)
	}
	for range 4 + g.r.IntN(14) {
		if g.cost > costLimit {
			break
		}
		g.depth = 0
		program = append(program, g.guard(g.statement()))
	}
	program = append(program, simple("print("+g.everything()+")"))
	return append(g.prologue(source(program)), program...)
}

func (g *generator) push(s *scope) {
	s.bound, s.assigned = map[string]bool{}, map[string]bool{}
	g.scopes = append(g.scopes, s)
}

func (g *generator) pop() { g.scopes = g.scopes[:len(g.scopes)-1] }

func (g *generator) scope() *scope { return g.scopes[len(g.scopes)-1] }

func (g *generator) chance(p float64) bool { return g.r.Float64() < p }

func pick[T any](g *generator, list []T) T { return list[g.r.IntN(len(list))] }

// choose takes a template; those with "?" rarely.
func (g *generator) choose(list []string) string {
	for range 50 {
		t := pick(g, list)
		rest, rare := strings.CutPrefix(t, "?")
		if g.noWalrus > 0 && strings.Contains(rest, ":=") || rare && !g.chance(rareChance) {
			continue
		}
		return rest
	}
	return strings.TrimPrefix(list[0], "?")
}

func (g *generator) name(kind string) string {
	return kind + strconv.Itoa(g.r.IntN(pools[kind]))
}

func (g *generator) newName() string {
	g.fresh++
	return "n" + strconv.Itoa(g.fresh)
}

var hole = regexp.MustCompile(`«([^»]*)»`)

// expand fills the holes of one template.
func (g *generator) expand(template string, depth int, refs *refs) string {
	var out strings.Builder
	last := 0
	for _, m := range hole.FindAllStringSubmatchIndex(template, -1) {
		out.WriteString(template[last:m[0]])
		last = m[1]
		text := g.fill(template[m[2]:m[3]], depth, refs)
		before := template[:m[0]]
		var after byte
		if m[1] < len(template) {
			after = template[m[1]]
		}
		inString := strings.HasPrefix(template, "f'") && strings.HasSuffix(before, "{") && (strings.HasPrefix(text, "{") || strings.ContainsAny(text, "!:=\\"))
		if !isAtom(text) && (inString || after == '.' || after == '[' || after == '(' || strings.HasSuffix(before, "*") || strings.HasSuffix(before, " -") ||
			strings.HasPrefix(text, "not ") || strings.Contains(text, "lambda") || strings.Contains(text, " if ") || strings.Contains(text, ":=") || g.chance(0.5)) {
			if name := template[m[2]:m[3]]; len(name) > 0 && !strings.ContainsAny(name[:1], "mMwvcnhHp1C*e") && name != "call" && name != "wrongcall" {
				text = "(" + text + ")"
			}
		}
		out.WriteString(text)
	}
	out.WriteString(template[last:])
	return out.String()
}

var atom = regexp.MustCompile(`^(?:[A-Za-z_]\w*(?:\([^()]*\))?|'[^'\\]*'|\([^()]*\)|\[[^][]*\])$`)

func isAtom(text string) bool { return atom.MatchString(text) }

// refs is what the holes of one statement share.
type refs struct {
	first string // the first name stored to
	own   string // the name of its own
	class *class
}

// fill is the text for one hole.
func (g *generator) fill(what string, depth int, r *refs) string {
	kind, bind, binds := strings.Cut(what, "+")
	if binds {
		names := strings.Split(bind, "+")
		n := len(g.extra)
		g.extra = append(g.extra, names...)
		defer func() { g.extra = g.extra[:n] }()
		g.noWalrus++
		defer func() { g.noWalrus-- }()
	}
	if rest, ok := strings.CutPrefix(kind, "v:"); ok {
		if g.chance(wrongKind) && rest != "o" {
			rest = pick(g, []string{"i", "f", "s", "a", "l"})
		}
		name := g.name(rest)
		if rest == "o" && len(g.classes) == 0 {
			name = g.name("a")
		}
		if r.first == "" {
			r.first = name
		}
		g.scope().assigned[name] = true
		return name
	}
	switch kind {
	case "1":
		if r.first == "" {
			return "i0"
		}
		return r.first
	case "c", "c:1":
		if r.own == "" {
			r.own = g.newName()
		}
		return r.own
	case "pass":
		return "print(" + g.expr("a", 1) + ")"
	case "E!":
		return g.expr("E", depth)
	case "H":
		limit := max(1, hot/g.mult)
		n := min(pick(g, []int{3, 20, 70, 150, 300, 1000}), limit)
		return strconv.Itoa(n)
	case "h":
		if g.mult > 50 {
			return pick(g, []string{"0", "1", "2", "3"})
		}
		return pick(g, leaves["h"])
	case "call":
		return g.call(false)
	case "wrongcall":
		return g.call(true)
	case "C":
		if r.class == nil {
			return "object"
		}
		return r.class.name
	case "O":
		if r.class == nil {
			return "object"
		}
		return g.instance(r.class)
	case "P":
		return g.instance(pick(g, g.classes))
	case "o":
		if len(g.classes) == 0 {
			return g.expr("a", depth)
		}
		return g.name("o")
	}
	return g.expr(kind, depth)
}

// expr is an expression of a kind.
func (g *generator) expr(kind string, depth int) string {
	if g.chance(wrongKind) && strings.Contains("ifsbltda", kind) {
		kind = pick(g, []string{"i", "f", "s", "b", "l", "a", "B"})
	}
	templates := expressions[kind]
	if depth <= 0 || len(templates) == 0 || g.chance(0.25) {
		return g.leaf(kind)
	}
	if g.chance(0.04) {
		if text := g.callOf(kind); text != "" {
			return text
		}
	}
	t := g.choose(templates)
	comprehension := strings.Contains(t, " for ")
	if comprehension {
		g.noWalrus++
	}
	text := g.expand(t, depth-1, &refs{})
	if comprehension {
		g.noWalrus--
	}
	return text
}

// leaf is an expression without parts.
func (g *generator) leaf(kind string) string {
	if kind == "i" && len(g.extra) > 0 && g.chance(0.5) {
		return pick(g, g.extra)
	}
	container := strings.Contains("altdXo", kind)
	if _, ok := pools[kind]; ok && g.chance(0.6) && !(g.storing && container) {
		return g.name(kind)
	}
	if kind == "a" && g.chance(0.4) && !g.storing {
		return g.name(pick(g, []string{"i", "f", "s", "b", "B"}))
	}
	list := leaves[kind]
	if list == nil {
		list = leaves[strings.SplitN(kind, ":", 2)[0]]
	}
	if list == nil {
		panic(fmt.Sprintf("no leaf of kind %q", kind))
	}
	return pick(g, list)
}

var (
	store = regexp.MustCompile(`«v:([a-zA-Z])»`)
	plain = regexp.MustCompile(`^«v:([isblLt])» = («[a-zA-Z]»)$`)
	grows = regexp.MustCompile(`^«v:([isblLt])»(?: [-+*/<]|\.append|\.extend|\.insert|\[)`)
)

var cuts = map[string][]string{
	"i": {"(%s) %% 2**66", "(%s) %% 1000003", "(%s) & 0xffff", "(%s) %% 2**64 - 2**63", "(%s) %% 97 - 40", "(%s) %% 10**30"},
	"s": {"(%s)[:40]", "(%s)[-30:]"}, "b": {"(%s)[:30]"}, "l": {"(%s)[:10]"}, "L": {"(%s)[:12]", "(%s)[-9:]"}, "t": {"(%s)[:8]"},
}

// simpleStatement is one without a block.
func (g *generator) simpleStatement() []*stmt {
	s := g.scope()
	if s.loop > 0 && g.chance(0.05) {
		return []*stmt{block("if "+g.expr("B", 2)+":", simple(pick(g, []string{"break", "continue"})))}
	}
	if s.function && g.chance(0.05) && s.inFinally == 0 {
		return []*stmt{block("if "+g.expr("B", 2)+":", simple(g.returnText()))}
	}
	if s.generator && g.chance(0.35) {
		return g.yieldStatement()
	}
	if s.async && g.chance(0.35) {
		return []*stmt{g.awaitStatement()}
	}
	t := g.choose(simpleStatements)
	if g.mult > 60 && strings.Contains(t, "print(") && g.chance(0.9) {
		t = "«v:i» = «i»"
	}
	if t == "«ostmt»" {
		return g.objectStatement()
	}
	r := &refs{}
	g.storing = g.mult > 8 && store.MatchString(t)
	defer func() { g.storing = false }()
	g.cost += g.mult
	if m := plain.FindStringSubmatch(t); m != nil && (m[1] != "i" || g.mult > 1 || g.chance(0.5)) {
		name := g.fill("v:"+m[1], 0, r)
		return []*stmt{simple(name + " = " + fmt.Sprintf(pick(g, cuts[m[1]]), g.expr(m[1], 3)))}
	}
	list := []*stmt{simple(g.expand(t, 3, r))}
	if m := grows.FindStringSubmatch(t); m != nil {
		list = append(list, simple(r.first+" = "+fmt.Sprintf(pick(g, cuts[m[1]]), r.first)))
		if g.chance(0.5) && m[1] == "i" || g.chance(0.3) {
			list[1] = block("if "+map[bool]string{true: "abs(" + r.first + ") > 2**80", false: "len(" + r.first + ") > 20"}[m[1] == "i"]+":", list[1])
		}
	}
	return list
}

// statement is any.
func (g *generator) statement() []*stmt {
	if g.depth < 4 && g.chance(0.45-0.08*float64(g.depth)) && g.cost < costLimit {
		return g.compound()
	}
	return g.simpleStatement()
}

func (g *generator) compound() []*stmt {
	g.depth++
	defer func() { g.depth-- }()
	switch n := g.r.IntN(20); {
	case n < 4:
		return []*stmt{g.tryStatement()}
	case n < 6:
		return []*stmt{g.matchStatement()}
	case n < 7 && g.depth < 3:
		return g.functionDef()
	case n < 8 && g.depth < 3:
		return g.scenario()
	}
	return g.fillAll(parseTemplate(pick(g, blocks)), &refs{})
}

// fillAll expands the statements of a template.
func (g *generator) fillAll(list []*stmt, r *refs) []*stmt {
	var out []*stmt
	for _, s := range list {
		if len(s.parts) == 1 && !s.parts[0].compound {
			switch s.parts[0].head {
			case "«*»":
				out = append(out, g.body(1+g.r.IntN(3))...)
			case "«1*»":
				out = append(out, g.body(1)...)
			default:
				g.cost += g.mult
				g.storing = g.mult > 8 && store.MatchString(s.parts[0].head)
				out = append(out, simple(g.expand(s.parts[0].head, 2, r)))
				g.storing = false
			}
			continue
		}
		filled := &stmt{}
		for _, p := range s.parts {
			head := p.head
			mult, scope := g.mult, g.scope()
			loop := strings.HasPrefix(head, "for ") || strings.HasPrefix(head, "while ")
			def := strings.Contains(head, "def ")
			if def {
				saved := scope.loop
				scope.loop = 0
				defer func() { scope.loop = saved }()
			}
			text := g.expand(head, 2, r)
			if loop {
				scope.loop++
				factor := 12
				if m := counts.FindStringSubmatch(text); m != nil {
					factor, _ = strconv.Atoi(m[1])
				}
				if strings.Contains(head, "* 60") {
					factor = 200
				}
				g.mult *= max(1, factor)
			}
			filled.parts = append(filled.parts, part{text, g.fillAll(p.body, r), p.compound})
			if loop {
				scope.loop--
			}
			g.mult = mult
		}
		out = append(out, filled)
	}
	return out
}

var counts = regexp.MustCompile(`(?:range\((?:.*, )?|< )(\d+)\)?.*:$`)

// body is a block of n statements.
func (g *generator) body(n int) []*stmt {
	g.depth++
	defer func() { g.depth-- }()
	var list []*stmt
	for range n {
		list = append(list, g.statement()...)
	}
	return list
}

// guard puts statements in a try, mostly.
func (g *generator) guard(list []*stmt) *stmt {
	if len(list) == 1 && g.chance(0.3) {
		return list[0]
	}
	return block("try:", list...).with("except Exception as e:", simple("print(type(e).__name__, e)"))
}

// everything lists names to print at the end.
func (g *generator) everything() string {
	var names []string
	for _, kind := range []string{"i", "f", "s", "b", "l", "L", "t", "d", "a"} {
		names = append(names, g.name(kind))
	}
	return strings.Join(names, ", ")
}

// prologue is the part of the prelude that the text needs, and first values of the names in it.
func (g *generator) prologue(text string) []*stmt {
	var list []*stmt
	var take func(text string)
	taken := map[string]bool{}
	take = func(text string) {
		for _, p := range prelude {
			if strings.Contains(text, p.name) && !taken[p.name] {
				taken[p.name] = true
				take(p.text)
				list = append(list, parseTemplate(p.text)...)
			}
		}
	}
	take(text)
	for _, kind := range []string{"i", "f", "s", "b", "B", "l", "L", "t", "d", "S", "a", "z"} {
		for n := range pools[kind] {
			name := kind + strconv.Itoa(n)
			if !strings.Contains(text, name) {
				continue
			}
			list = append(list, simple(name+" = "+pick(g, leaves[kind])))
		}
	}
	for _, p := range prelude { // values may need more
		if strings.Contains(source(list), p.name) && !taken[p.name] {
			taken[p.name] = true
			list = append(parseTemplate(p.text), list...)
		}
	}
	return list
}
