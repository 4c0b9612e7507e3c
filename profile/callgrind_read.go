package profile

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// readCallgrind reads the callgrind format as an edges-only profile: self
// costs by line, and calls with their inclusive cost.
func readCallgrind(r *bufio.Reader) (*Profile, error) {
	c := &callgrindReader{names: map[byte]map[string]string{}, positions: []string{"line"}, inclusive: map[FunctionID]*callgrindTotal{}}
	lines := &lineReader{r: r}
	for {
		line, err := lines.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		if err := c.line(strings.TrimSpace(string(line))); err != nil {
			return nil, fmt.Errorf("line %d: %w", lines.no, err)
		}
	}
	if c.b == nil {
		return nil, errors.New("the callgrind file has no costs in it")
	}
	return c.finish(), nil
}

type callgrindReader struct {
	b         *Builder
	events    []string
	positions []string
	comments  []string
	names     map[byte]map[string]string // compressed names: by kind (f, o, n)
	file      string                     // fl= of the function
	current   string                     // fi= or fe= within it
	object    string
	fn        string
	cfile     string
	cobject   string
	cfn       string
	calls     int64
	expect    bool // the line after calls= holds its inclusive cost
	last      []int64
	costs     []int64
	values    []int64
	inclusive map[FunctionID]*callgrindTotal
	order     []FunctionID
}

// callgrindTotal is what edges into a function explain of its inclusive cost, and
// that cost itself; loc is the function's location without a line.
type callgrindTotal struct {
	explained, cost int64
	loc             LocationID
}

// maxEvents bounds what a short line, whose missing costs are 0, can stand for. With all
// its options on, callgrind itself has 24.
const maxEvents = 24

func (c *callgrindReader) line(l string) error {
	if l == "" || l[0] == '#' {
		return nil
	}
	switch ch := l[0]; {
	case ch >= '0' && ch <= '9' || ch == '+' || ch == '-' || ch == '*':
		return c.cost(l)
	}
	if i := strings.IndexByte(l, '='); i > 0 && !strings.ContainsAny(l[:i], ": ") {
		return c.spec(l[:i], l[i+1:])
	}
	if key, v, ok := strings.Cut(l, ":"); ok {
		v = strings.TrimSpace(v)
		switch key {
		case "events", "positions":
			fields := strings.Fields(v)
			have := &c.events
			if key == "positions" {
				have = &c.positions
			}
			if c.b != nil { // each part of a file of several has its own header
				if !slices.Equal(fields, *have) {
					return fmt.Errorf("damaged callgrind file: %s change after the first costs", key)
				}
				return nil
			}
			if len(fields) == 0 || len(fields) > maxEvents {
				return fmt.Errorf("damaged callgrind file: %d %s", len(fields), key)
			}
			*have = fields
		case "creator":
			c.comments = append(c.comments, "tool: "+v)
		case "cmd":
			c.comments = append(c.comments, "command: "+v)
		}
		return nil
	}
	return errors.New("damaged callgrind file: neither a cost nor a name nor a header")
}

// name resolves "(12) name" and "(12)".
func (c *callgrindReader) name(kind byte, s string) (string, error) {
	if !strings.HasPrefix(s, "(") {
		return s, nil
	}
	id, rest, ok := strings.Cut(s[1:], ")")
	if !ok {
		return s, nil
	}
	if _, err := strconv.ParseUint(id, 10, 32); err != nil {
		return s, nil // a name that begins with a bracket
	}
	m := c.names[kind]
	if m == nil {
		m = map[string]string{}
		c.names[kind] = m
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		m[id] = rest
		return rest, nil
	}
	if n, ok := m[id]; ok {
		return n, nil
	}
	return "", fmt.Errorf("damaged callgrind file: name (%s) was never given", id)
}

func (c *callgrindReader) spec(key, v string) (err error) {
	switch key {
	case "fl":
		c.file, err = c.name('f', v)
		c.current = c.file
	case "fi", "fe":
		c.current, err = c.name('f', v)
	case "ob":
		c.object, err = c.name('o', v)
	case "fn":
		c.fn, err = c.name('n', v)
		c.current = c.file
		c.cfile, c.cobject = "", ""
	case "cfi", "cfl":
		c.cfile, err = c.name('f', v)
	case "cob":
		c.cobject, err = c.name('o', v)
	case "cfn":
		c.cfn, err = c.name('n', v)
	case "calls":
		count, _, _ := strings.Cut(v, " ")
		if c.calls, err = strconv.ParseInt(count, 0, 64); err != nil {
			return errors.New("damaged callgrind file: calls without a count")
		}
		c.expect = true
	case "jump", "jcnd", "jfi", "jfn":
		// jumps are no part of a profile
	default:
		return fmt.Errorf("damaged callgrind file: %q", key)
	}
	return err
}

func (c *callgrindReader) start() {
	if len(c.events) == 0 {
		c.events = []string{"Cost"}
	}
	types := []ValueType{{"calls", "count"}}
	for _, e := range c.events {
		types = append(types, callgrindType(e))
	}
	first := types[1]
	types = append(types, ValueType{"cumulative", first.Unit})
	c.b = NewBuilder(types...)
	c.b.SetDefaultType(first.Type)
	c.b.Comment("stacks", "edges")
	c.b.p.Comments = append(c.b.p.Comments, c.comments...)
	c.last = make([]int64, len(c.positions))
	c.costs = make([]int64, len(c.events))
	c.values = make([]int64, len(types))
	c.b.Lose("callgrind has caller edges but no stacks")
	if len(c.events) > 1 {
		c.b.Lose("inclusive costs of all events but the first (" + c.events[0] + ")")
	}
}

// callgrindType gives the sample type of an event name; ours are written
// "cpu_nanoseconds".
func callgrindType(event string) ValueType {
	for _, unit := range [...]string{"nanoseconds", "bytes", "count"} {
		if t, ok := strings.CutSuffix(event, "_"+unit); ok && t != "" {
			return ValueType{t, unit}
		}
	}
	switch strings.ToLower(event) {
	case "ir":
		return ValueType{"instructions", "count"}
	case "ns", "nanoseconds":
		return ValueType{"wall", "nanoseconds"}
	}
	return ValueType{event, "count"}
}

func (c *callgrindReader) location(file, object, name string, line int64) (LocationID, FunctionID) {
	native := file == "" || file == "???" || file == "~"
	if native {
		file = ""
		if object != "" && object != "???" {
			file = object
		}
	}
	fn := c.b.Function(name, file, 0, native)
	if native {
		line = 0
	}
	return c.b.location(locationKey{function: fn, line: line, native: native}), fn
}

func (c *callgrindReader) cost(l string) error {
	if c.b == nil {
		c.start()
	}
	if c.fn == "" {
		return errors.New("damaged callgrind file: a cost outside of a function")
	}
	fields := strings.Fields(l)
	if len(fields) < len(c.positions) || len(fields) > len(c.positions)+len(c.events) {
		return errors.New("damaged callgrind file: wrong number of costs")
	}
	for i := range c.positions {
		f := fields[i]
		if f == "*" {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimLeft(f, "+-"), 0, 64)
		if err != nil {
			return errors.New("damaged callgrind file: bad position")
		}
		switch f[0] {
		case '+':
			n = c.last[i] + n
		case '-':
			n = c.last[i] - n
		}
		c.last[i] = n
	}
	clear(c.costs)
	none := true
	for i, f := range fields[len(c.positions):] {
		n, err := strconv.ParseInt(f, 0, 64)
		if err != nil {
			return errors.New("damaged callgrind file: bad cost")
		}
		c.costs[i] = n
		none = none && n == 0
	}
	if none && !c.expect {
		return nil // a line that is executed at no cost
	}
	line := c.last[len(c.last)-1]
	if c.positions[len(c.positions)-1] != "line" {
		line = 0
	}
	caller, callerFn := c.location(c.current, c.object, c.fn, line)
	cum := len(c.values) - 1
	clear(c.values)
	if !c.expect {
		copy(c.values[1:], c.costs)
		c.b.Add([]LocationID{caller}, 0, c.values...)
		c.total(callerFn, caller, 0, c.costs[0])
		return nil
	}
	c.expect = false
	file, object := c.cfile, c.cobject
	if file == "" {
		file = c.file
	}
	if object == "" {
		object = c.object
	}
	callee, calleeFn := c.location(file, object, c.cfn, 0)
	c.cfile, c.cobject = "", ""
	c.values[0], c.values[cum] = c.calls, c.costs[0]
	c.b.Add([]LocationID{callee, caller}, 0, c.values...)
	if calleeFn != callerFn { // a call of itself is in its total already
		c.total(callerFn, caller, 0, c.costs[0])
	}
	c.total(calleeFn, callee, c.costs[0], 0)
	return nil
}

// total adds to the inclusive cost of a function: what an edge into it explains,
// and what it costs itself and by its calls.
func (c *callgrindReader) total(fn FunctionID, loc LocationID, explained, cost int64) {
	t := c.inclusive[fn]
	if t == nil {
		native := c.b.p.Native(uint32(loc))
		t = &callgrindTotal{loc: c.b.location(locationKey{function: fn, native: native})}
		c.inclusive[fn] = t
		c.order = append(c.order, fn)
	}
	t.explained += explained
	t.cost += cost
}

// finish gives each function the part of its inclusive cost that no edge explains.
func (c *callgrindReader) finish() *Profile {
	for _, fn := range c.order {
		t := c.inclusive[fn]
		clear(c.values)
		c.values[len(c.values)-1] = t.cost - t.explained
		c.b.Add([]LocationID{t.loc}, 0, c.values...)
	}
	return c.b.Profile()
}
