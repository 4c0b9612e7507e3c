package object

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
)

// CallPlan says how the arguments of one call site become the parameters of one
// code object. It depends on their number, the keywords' names and the code
// only, so a call site computes it once.
type CallPlan struct {
	Code *Code
	// Given arguments lie one after another in the caller's window, the values of keywords last.
	Given int
	// InPlace tells that parameter i is argument i wherever there is an argument: the window can begin at the arguments.
	InPlace bool
	// Moves are the arguments' places otherwise.
	Moves []ArgMove
	// Extra is the number of positional arguments for *args, which begin at argument ArgCount.
	Extra int
	// Defaults is the number of trailing positional parameters whose defaults may be wanted; each of Missing is.
	Missing []int16
	// KwMissing are the keyword-only parameters that want their defaults.
	KwMissing []int16
	// Keywords are the arguments for **kwargs.
	Keywords []ArgKeyword
	// Clear is the first local register behind the parameters.
	Clear int
}

// ArgMove moves argument From to parameter To.
type ArgMove struct{ From, To int16 }

// ArgKeyword is an argument that goes to **kwargs.
type ArgKeyword struct {
	Name *Str
	From int16
}

// NewCallPlan returns the plan for n arguments, the last len(kw) of them named,
// or nil if they cannot be bound, which is for the general way to say.
func NewCallPlan(c *Code, n int, kw []*Str) *CallPlan {
	if c.Flags&bytecode.FlagOptimized == 0 {
		return nil // bind gives it its mapping of names
	}
	const free = -1
	params := c.ArgCount + c.KwOnlyArgCount
	positional := n - len(kw)
	from := make([]int16, params)
	for i := range from {
		from[i] = free
		if i < positional && i < c.ArgCount {
			from[i] = int16(i)
		}
	}
	p := &CallPlan{Code: c, Given: n, Clear: params}
	if positional > c.ArgCount {
		if c.Flags&bytecode.FlagVarArgs == 0 {
			return nil
		}
		p.Extra = positional - c.ArgCount
	}
	for i, name := range kw {
		arg := int16(positional + i)
		j := c.PosOnlyArgCount
		for j < params && !c.Locals[j].Equal(name) {
			j++
		}
		switch {
		case j < params && from[j] != free:
			return nil
		case j < params:
			from[j] = arg
		case c.Flags&bytecode.FlagVarKeywords != 0:
			for _, k := range p.Keywords {
				if k.Name.Equal(name) {
					return nil
				}
			}
			p.Keywords = append(p.Keywords, ArgKeyword{name, arg})
		default:
			return nil
		}
	}
	p.InPlace = true
	for i, a := range from {
		switch {
		case a != free:
			p.Moves = append(p.Moves, ArgMove{a, int16(i)})
			p.InPlace = p.InPlace && int(a) == i
		case i < c.ArgCount:
			p.Missing = append(p.Missing, int16(i))
		default:
			p.KwMissing = append(p.KwMissing, int16(i))
		}
	}
	if len(p.KwMissing) > 0 && (p.Extra > 0 || len(p.Keywords) > 0) {
		p.InPlace = false // a keyword-only parameter without default shows late: the arguments must be whole then
	}
	if c.Flags&bytecode.FlagVarArgs != 0 {
		p.Clear++
	}
	if c.Flags&bytecode.FlagVarKeywords != 0 {
		p.Clear++
	}
	return p
}
