package eval

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// PushPlanned pushes the frame of a call of fn by plan, whose arguments begin at
// R[a+first]. It returns false, with nothing done, if the general way has to be
// taken: a default is missing or a chunk is full.
func (e *Engine) PushPlanned(t *object.Thread, f *object.Frame, fn *object.Function, plan *object.CallPlan, a *object.Value, first int, flags uint32, dest uint16) bool {
	c := plan.Code
	window := unsafe.Pointer(at(a, first))
	base := window
	if !plan.InPlace {
		base = unsafe.Add(window, plan.Given*bytecode.RegisterSize)
	}
	nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
	if uintptr(base)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
		return false
	}
	undefaulted := c.ArgCount - len(fn.Defaults)
	if len(plan.Missing) > 0 && int(plan.Missing[0]) < undefaulted || len(plan.KwMissing) > 0 && fn.KwDefaults == nil {
		return false
	}
	reg := func(i int) *object.Value { return (*object.Value)(unsafe.Add(base, i*bytecode.RegisterSize)) }
	arg := func(i int) *object.Value { return (*object.Value)(unsafe.Add(window, i*bytecode.RegisterSize)) }

	// What takes arguments from the window comes first: parameters may overwrite them.
	rest := c.ArgCount + c.KwOnlyArgCount
	var extra, keywords object.Value
	if c.Flags&bytecode.FlagVarArgs != 0 {
		extra = object.TupleValue(unsafe.Slice(arg(c.ArgCount), plan.Extra)...)
	}
	if c.Flags&bytecode.FlagVarKeywords != 0 {
		d := object.NewDict()
		for _, k := range plan.Keywords {
			d.SetStr(k.Name, *arg(int(k.From)))
		}
		keywords = d.Value()
	}
	if !plan.InPlace {
		for _, m := range plan.Moves {
			*reg(int(m.To)) = *arg(int(m.From))
		}
	}
	for _, i := range plan.Missing {
		*reg(int(i)) = fn.Defaults[int(i)-undefaulted]
	}
	for _, i := range plan.KwMissing {
		v, ok := fn.KwDefaults.GetStr(c.Locals[i])
		if !ok {
			return false
		}
		*reg(int(i)) = v
	}
	if extra.P != nil {
		*reg(rest) = extra
		rest++
	}
	if keywords.P != nil {
		*reg(rest) = keywords
	}
	clearLocals(base, plan.Clear, c)

	out := uint32(uintptr(unsafe.Pointer(a)) - f.Base)
	if dest != 0 {
		out = uint32(dest - 1)
	}
	*nf = object.Frame{Base: uintptr(base), PC: c.InsBase, Code: uintptr(unsafe.Pointer(c)), Fn: uintptr(unsafe.Pointer(fn)), Dest: out, Flags: flags,
		Owner: uintptr(unsafe.Pointer(a)), Prev: uintptr(unsafe.Pointer(f))}
	t.SetFrame(nf)
	return true
}

// PushInstance makes an instance of the class ty, which is in R[a], and pushes
// the frame of its __init__ as PushPlanned does.
func (e *Engine) PushInstance(t *object.Thread, f *object.Frame, ty *object.Type, init *object.Function, plan *object.CallPlan, a *object.Value, dest uint16) bool {
	cls := *a
	self := object.NewInstance(ty).Value()
	*a, *at(a, 1) = self, self
	if e.PushPlanned(t, f, init, plan, a, 1, object.FrameInit, dest) {
		return true
	}
	*a = cls
	return false
}
