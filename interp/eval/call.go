package eval

import (
	"fmt"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// at returns register i of the window that begins at r; a word of the definitions.
func at(r *object.Value, i int) *object.Value {
	return (*object.Value)(unsafe.Add(unsafe.Pointer(r), i*bytecode.RegisterSize))
}

// Call calls R[a] with the self R[a+1], if bound, and n arguments from R[a+2],
// the last len(kw) of them keywords. It stores the result at the register
// offset dest-1 (in R[a] if dest is 0), or pushes the frame of a Python
// function, which will; t's current frame tells.
func (e *Engine) Call(t *object.Thread, f *object.Frame, a *object.Value, n int, kw []*object.Str, dest uint16) error {
	fv := *a
	first := 2
	out := uint32(uintptr(unsafe.Pointer(a)) - f.Base)
	if dest != 0 {
		out = uint32(dest - 1)
	}
	if !at(a, 1).IsUnbound() {
		first, n = 1, n+1
	}
	for {
		switch fv.Type() {
		case &object.FunctionType:
			return e.pushCall(t, f, (*object.Function)(fv.P), a, first, n, kw, 0, out)
		case &object.MethodType:
			if first == 2 {
				m := (*object.Method)(fv.P)
				fv = m.Func
				*a, *at(a, 1) = m.Func, m.Self
				first, n = 1, n+1
				continue
			}
		case &object.TypeType:
			if first == 2 {
				if init := object.PlainInit((*object.Type)(fv.P)); init != nil {
					self := object.NewInstance((*object.Type)(fv.P)).Value()
					*a, *at(a, 1) = self, self
					return e.pushCall(t, f, init, a, 1, n+1, kw, object.FrameInit, out)
				}
			}
		}
		break
	}
	v, err := object.Call(t, fv, object.Args{V: unsafe.Slice(at(a, first), n), Kw: kw})
	if err != nil {
		return err
	}
	*(*object.Value)(unsafe.Add(f.BasePtr(), uintptr(out))) = v
	return nil
}

// pushCall pushes the frame of a Python function whose n arguments begin at R[a+first].
func (e *Engine) pushCall(t *object.Thread, f *object.Frame, fn *object.Function, a *object.Value, first, n int, kw []*object.Str, flags, dest uint32) error {
	window := unsafe.Pointer(at(a, first))
	nf, err := t.PushFrame(f, fn, window, flags)
	if err != nil {
		return err
	}
	nf.Dest = dest
	if flags&object.FrameInit != 0 {
		nf.Owner = uintptr(unsafe.Pointer(a))
	}
	args := unsafe.Slice((*object.Value)(window), n)
	c := fn.Code
	if n == c.ArgCount && c.Simple && len(kw) == 0 && nf.Base == uintptr(window) {
		clearLocals(nf.BasePtr(), n, c)
	} else if err := e.bind(t, fn, nf.BasePtr(), args[:n-len(kw)], kw, args[n-len(kw):]); err != nil {
		t.PopFrame(nf)
		return err
	}
	t.SetFrame(nf)
	return nil
}

// clearLocals sets the local registers from n on to unbound.
func clearLocals(base unsafe.Pointer, n int, c *object.Code) {
	for off := uintptr(n) * bytecode.RegisterSize; off < c.LocalBytes; off += bytecode.RegisterSize {
		*(*object.Value)(unsafe.Add(base, off)) = object.Unbound()
	}
}

// bind places the arguments of a call of fn in the window at base and sets
// the other locals to unbound. pos may lie at base already, and the keyword
// values behind it.
func (e *Engine) bind(t *object.Thread, fn *object.Function, base unsafe.Pointer, pos []object.Value, kw []*object.Str, kwValues []object.Value) error {
	c := fn.Code
	regs := unsafe.Slice((*object.Value)(base), int(c.LocalBytes/bytecode.RegisterSize))
	var buf [8]object.Value
	if len(kw) > 0 {
		kwValues = append(buf[:0], kwValues...)
	}
	positional := c.ArgCount
	given := len(pos)
	flags := c.Flags
	next := positional + c.KwOnlyArgCount
	var extra object.Value
	if flags&bytecode.FlagVarArgs != 0 {
		if given > positional {
			extra = object.TupleValue(pos[positional:]...)
		} else {
			extra = object.TupleValue()
		}
	}
	n := min(given, positional)
	if n > 0 && unsafe.Pointer(&pos[0]) != base {
		copy(regs[:n], pos[:n])
	}
	for i := n; i < len(regs); i++ {
		regs[i] = object.Unbound()
	}
	if extra.P != nil {
		regs[next] = extra
		next++
	}
	var kwDict *object.Dict
	if flags&bytecode.FlagVarKeywords != 0 {
		kwDict = object.NewDict()
		regs[next] = kwDict.Value()
	}
	for i, name := range kw {
		at := -1
		for j := c.PosOnlyArgCount; j < positional+c.KwOnlyArgCount; j++ {
			if c.Locals[j] == name {
				at = j
				break
			}
		}
		if at < 0 {
			for j := c.PosOnlyArgCount; j < positional+c.KwOnlyArgCount; j++ {
				if c.Locals[j].Equal(name) {
					at = j
					break
				}
			}
		}
		if at < 0 {
			if kwDict == nil {
				return e.unexpectedKeyword(fn, name, kw)
			}
			kwDict.SetStr(name, kwValues[i])
			continue
		}
		if !regs[at].IsUnbound() {
			return object.TypeErrorf("%s() got multiple values for argument '%s'", fn.Qualname, name)
		}
		regs[at] = kwValues[i]
	}
	if flags&bytecode.FlagOptimized == 0 && len(regs) > 0 {
		regs[0] = fn.Globals.Value() // the code of a module or class in a function
	}
	if given > positional && extra.P == nil {
		return e.tooManyPositional(fn, given, regs)
	}
	if given < positional {
		required := positional - len(fn.Defaults)
		missing := 0
		for i := given; i < required; i++ {
			if regs[i].IsUnbound() {
				missing++
			}
		}
		if missing > 0 {
			return e.missingArguments(fn, "positional", regs[:required], 0)
		}
		for i := max(n, required); i < positional; i++ {
			if regs[i].IsUnbound() {
				regs[i] = fn.Defaults[i-required]
			}
		}
	}
	if c.KwOnlyArgCount > 0 {
		missing := false
		for i := positional; i < positional+c.KwOnlyArgCount; i++ {
			if !regs[i].IsUnbound() {
				continue
			}
			if fn.KwDefaults != nil {
				if v, ok := fn.KwDefaults.GetStr(c.Locals[i]); ok {
					regs[i] = v
					continue
				}
			}
			missing = true
		}
		if missing {
			return e.missingArguments(fn, "keyword-only", regs[positional:positional+c.KwOnlyArgCount], positional)
		}
	}
	return nil
}

func (e *Engine) unexpectedKeyword(fn *object.Function, name *object.Str, kw []*object.Str) error {
	c := fn.Code
	var posOnly []string
	for i := 0; i < c.PosOnlyArgCount; i++ {
		for _, k := range kw {
			if k.Equal(c.Locals[i]) {
				posOnly = append(posOnly, c.Locals[i].String())
			}
		}
	}
	if len(posOnly) > 0 {
		return object.TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: '%s'", fn.Qualname, strings.Join(posOnly, ", "))
	}
	msg := fmt.Sprintf("%s() got an unexpected keyword argument '%s'", fn.Qualname, name)
	var candidates []string
	for i := c.PosOnlyArgCount; i < c.ArgCount+c.KwOnlyArgCount; i++ {
		candidates = append(candidates, c.Locals[i].String())
	}
	if s := object.Suggest(name.String(), candidates); s != "" {
		msg += ". Did you mean '" + s + "'?"
	}
	return object.TypeErrorf("%s", msg)
}

func (e *Engine) tooManyPositional(fn *object.Function, given int, regs []object.Value) error {
	c := fn.Code
	kwOnlyGiven := 0
	for i := c.ArgCount; i < c.ArgCount+c.KwOnlyArgCount; i++ {
		if !regs[i].IsUnbound() {
			kwOnlyGiven++
		}
	}
	var takes string
	plural := c.ArgCount != 1
	if d := len(fn.Defaults); d > 0 {
		takes = fmt.Sprintf("from %d to %d", c.ArgCount-d, c.ArgCount)
		plural = true
	} else {
		takes = fmt.Sprint(c.ArgCount)
	}
	extra := ""
	if kwOnlyGiven > 0 {
		extra = fmt.Sprintf(" positional argument%s (and %d keyword-only argument%s)", plurals(given), kwOnlyGiven, plurals(kwOnlyGiven))
	}
	s := ""
	if plural {
		s = "s"
	}
	were := "were"
	if given == 1 && kwOnlyGiven == 0 {
		were = "was"
	}
	return object.TypeErrorf("%s() takes %s positional argument%s but %d%s %s given", fn.Qualname, takes, s, given, extra, were)
}

func plurals(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// missingArguments makes the TypeError for the unbound ones of regs, whose first is local `from`.
func (e *Engine) missingArguments(fn *object.Function, kind string, regs []object.Value, from int) error {
	var names []string
	for i, v := range regs {
		if v.IsUnbound() {
			names = append(names, "'"+fn.Code.Locals[from+i].String()+"'")
		}
	}
	list := names[0]
	switch len(names) {
	case 1:
	case 2:
		list = names[0] + " and " + names[1]
	default:
		list = strings.Join(names[:len(names)-1], ", ") + ", and " + names[len(names)-1]
	}
	return object.TypeErrorf("%s() missing %d required %s argument%s: %s", fn.Qualname, len(names), kind, plurals(len(names)), list)
}

// CallEx calls R[a] with the positional arguments R[a+2], any iterable, and the
// keywords R[a+3], any mapping or unbound.
func (e *Engine) CallEx(t *object.Thread, f *object.Frame, a *object.Value) error {
	fv := *a
	var d *object.Dict
	if kwv := *at(a, 3); !kwv.IsUnbound() {
		if kwv.Type() != &object.DictType {
			m := object.NewDict()
			if err := e.DictMerge(t, m, kwv, fv); err != nil {
				return err
			}
			kwv = m.Value()
		}
		if kwv.Dict().Len() > 0 {
			d = kwv.Dict()
		}
	}
	if !at(a, 2).IsTuple() && at(a, 2).Type() != &object.ListType && at(a, 2).Type().Slots.Iter == nil && at(a, 2).Type().SeqItem == nil {
		return object.TypeErrorf("%s argument after * must be an iterable, not %s", e.funcName(t, fv), object.TypeName(*at(a, 2)))
	}
	pos, err := object.Items(t, *at(a, 2))
	if err != nil {
		return err
	}
	self, fnv := object.Value{}, fv
	if fv.Type() == &object.MethodType {
		m := (*object.Method)(fv.P)
		fnv, self = m.Func, m.Self
	}
	if fnv.Type() == &object.FunctionType {
		*a = fnv
		return e.pushCallEx(t, f, (*object.Function)(fnv.P), self, pos, d, uint32(uintptr(unsafe.Pointer(a))-f.Base))
	}
	var kw []*object.Str
	args := pos
	if d != nil {
		args = make([]object.Value, len(pos), len(pos)+d.Len())
		copy(args, pos)
		kw = make([]*object.Str, 0, d.Len())
		if args, kw, err = e.keywordArgs(d, args, kw); err != nil {
			return err
		}
	}
	v, err := object.Call(t, fv, object.Args{V: args, Kw: kw})
	if err != nil {
		return err
	}
	*a = v
	return nil
}

// pushCallEx pushes the frame of fn, so that Python calls do not nest Go calls.
// The arguments are laid out in the frame's own window and bound there.
func (e *Engine) pushCallEx(t *object.Thread, f *object.Frame, fn *object.Function, self object.Value, pos []object.Value, d *object.Dict, dest uint32) error {
	nf, err := t.PushFrame(f, fn, nil, 0)
	if err != nil {
		return err
	}
	nf.Dest = dest
	n := len(pos) + 1
	if d != nil {
		n += d.Len()
	}
	var args []object.Value
	if nf.Base+uintptr(n)*bytecode.RegisterSize <= t.RegLimit {
		args = unsafe.Slice((*object.Value)(nf.BasePtr()), n)[:0]
	} else {
		args = make([]object.Value, 0, n)
	}
	if self.P != nil {
		args = append(args, self)
	}
	args = append(args, pos...)
	var buf [8]*object.Str
	kw := buf[:0]
	n = len(args)
	if d != nil {
		args, kw, err = e.keywordArgs(d, args, kw)
	}
	if err == nil {
		err = e.bind(t, fn, nf.BasePtr(), args[:n], kw, args[n:])
	}
	if err != nil {
		t.PopFrame(nf)
		return err
	}
	t.SetFrame(nf)
	return nil
}

// keywordArgs appends the values of d to args and its keys, which must be strs, to kw.
func (e *Engine) keywordArgs(d *object.Dict, args []object.Value, kw []*object.Str) ([]object.Value, []*object.Str, error) {
	for i := 0; ; {
		k, v, ok := d.Next(&i)
		if !ok {
			return args, kw, nil
		}
		if !k.IsStr() {
			return nil, nil, object.TypeErrorf("keywords must be strings")
		}
		kw = append(kw, e.in.InternStr(k.Str()))
		args = append(args, v)
	}
}

// funcName is the name of a callable in messages: "module.f()" or its str.
func (e *Engine) funcName(t *object.Thread, fv object.Value) string {
	q, err := object.LookupAttr(t, fv, e.names.qualname)
	if err != nil || q.P == nil || !q.IsStr() {
		s, err := object.ToStr(t, fv)
		if err != nil {
			return object.TypeName(fv)
		}
		return s.String()
	}
	name := q.Str().String() + "()"
	if m, err := object.LookupAttr(t, fv, e.names.module); err == nil && m.P != nil && m.IsStr() && m.Str().String() != "builtins" {
		name = m.Str().String() + "." + name
	}
	return name
}
