package object

import "github.com/gopy-lang/gopy/interp/bytecode"

// Value returns o as a Python value.
func (o *FrameObj) Value() Value { return valueOf(o) }

// Index returns the index of the instruction that the frame executes or
// executed last.
func (o *FrameObj) Index() int {
	switch {
	case o.Rec != nil:
		return o.Rec.InstructionIndex()
	case o.Gen != nil && o.Gen.State == GenSuspended:
		if g := o.Gen; g.YieldFrom().P != nil {
			return int(g.PC)
		}
		return int(o.Gen.PC) - 1
	}
	return o.LastI
}

// Line returns f_lineno, 0 when it is not known.
func (o *FrameObj) Line() int {
	if o.LineOverride != 0 {
		return o.LineOverride
	}
	if n := o.Code.LineAt(o.Index()); n > 0 {
		return n
	}
	if o.Index() <= 0 {
		return o.Code.FirstLine
	}
	return 0
}

// local returns where local variable i is, or nil when the registers are gone.
func (o *FrameObj) local(i int) *Value {
	switch {
	case o.Rec != nil:
		return o.Rec.Local(i)
	case o.Gen != nil && i < len(o.Gen.Regs):
		return &o.Gen.Regs[i]
	case i < len(o.Locals):
		return &o.Locals[i]
	}
	return nil
}

// variable returns where the variable of local register i is: in the register
// or in the cell that the register holds.
func (o *FrameObj) variable(i int) *Value {
	p := o.local(i)
	if p == nil || p.P == nil {
		return p
	}
	if o.Code.LocalKinds[i]&(bytecode.LocalCell|bytecode.LocalFree) != 0 && p.Type() == &CellType {
		return &(*Cell)(p.P).V
	}
	shareValue(*p)
	return p
}

// LocalsMapping is f_locals: the mapping of a module or class body, a
// write-through proxy in functions.
func (o *FrameObj) LocalsMapping() Value {
	if o.Code.Flags&bytecode.FlagOptimized == 0 {
		if p := o.local(0); p != nil && p.P != nil && !p.IsUnbound() {
			return *p
		}
		return o.Fn.Globals.Value()
	}
	return valueOf(&FrameLocals{Object{&FrameLocalsType}, o})
}

// Snapshot is what locals() returns: the mapping of a module or class body, a
// new dict in functions.
func (o *FrameObj) Snapshot() Value {
	m := o.LocalsMapping()
	if m.Type() == &FrameLocalsType {
		return o.snapshotDict().Value()
	}
	return m
}

// Back returns f_back, or nil.
func (o *FrameObj) BackOf(t *Thread) *FrameObj {
	if o.Rec == nil {
		return o.Back
	}
	if prev := o.Rec.Caller(); prev != nil && o.Thread != nil {
		return o.Thread.FrameObjectOf(prev)
	}
	return nil
}

func frameOf(v Value) *FrameObj { return (*FrameObj)(v.P) }

func frameRepr(t *Thread, v Value) (Value, error) {
	o := frameOf(v)
	file, err := Repr(t, o.Code.Filename.Value())
	if err != nil {
		return Value{}, err
	}
	line, err := Repr(t, Int(int64(o.Line())))
	return StrValue("<frame at " + Address(t, v) + ", file " + file + ", line " + line + ", code " + o.Code.Name.String() + ">"), err
}

func frameClear(t *Thread, v Value) (Value, error) {
	o := frameOf(v)
	if o.Rec != nil {
		return Value{}, RuntimeErrorf("cannot clear an executing frame")
	}
	if g := o.Gen; g != nil {
		switch g.State {
		case GenSuspended:
			return Value{}, RuntimeErrorf("cannot clear a suspended frame")
		case GenCreated:
			if _, err := g.Close(t); err != nil {
				return Value{}, err
			}
		}
	}
	o.Locals, o.ExtraLocals = nil, nil
	return None, nil
}

// boolMember makes a member that holds a Go bool.
func boolMember(name string, member bool, field func(o *FrameObj) *bool) GetSet {
	return GetSet{Name: name, Member: member, Get: func(t *Thread, v Value) (Value, error) { return Bool(*field(frameOf(v))), nil },
		Set: func(t *Thread, v, x Value) error {
			if x.P == nil && member {
				return TypeErrorf("can't delete numeric/char attribute")
			}
			if x.P == nil {
				return AttributeErrorf("%s cannot be deleted", name)
			}
			if !x.IsBool() {
				return TypeErrorf("attribute value type must be bool")
			}
			*field(frameOf(v)) = x.IsTrue()
			return nil
		}}
}

func initFrame() {
	t := &FrameType
	t.Repr = frameRepr
	t.Methods = []Def{
		{Name: "clear", Sig: "()", F0: frameClear, Doc: "Clear all references held by the frame."},
		{Name: "__sizeof__", Sig: "()", Doc: "Return the size of the frame in memory, in bytes.", F0: func(t *Thread, v Value) (Value, error) {
			return Int(int64(100 + 16*len(frameOf(v).Code.LocalNames))), nil
		}},
	}
	t.GetSets = []GetSet{
		boolMember("f_trace_lines", true, func(o *FrameObj) *bool { return &o.TraceLines }),
		{Name: "f_back", Doc: "f_back: the frame that called this one", Get: func(t *Thread, v Value) (Value, error) {
			if b := frameOf(v).BackOf(t); b != nil {
				return b.Value(), nil
			}
			return None, nil
		}},
		{Name: "f_locals", Get: func(t *Thread, v Value) (Value, error) { return frameOf(v).LocalsMapping(), nil }},
		{Name: "f_lineno", Get: func(t *Thread, v Value) (Value, error) {
			if n := frameOf(v).Line(); n > 0 {
				return Int(int64(n)), nil
			}
			return None, nil
		}, Set: func(t *Thread, v, x Value) error {
			if x.P == nil {
				return AttributeErrorf("cannot delete attribute")
			}
			return ValueErrorf("f_lineno can only be set in a trace function")
		}},
		{Name: "f_trace", Get: func(t *Thread, v Value) (Value, error) { return orNone(frameOf(v).Trace), nil },
			Set: func(t *Thread, v, x Value) error {
				if x.IsNoneOrAbsent() {
					x = Value{}
				}
				o := frameOf(v)
				if o.Trace.P == nil && x.P != nil {
					o.seen(o.Index())
				}
				o.Trace = x
				return nil
			}},
		{Name: "f_lasti", Get: func(t *Thread, v Value) (Value, error) { return Int(int64(frameOf(v).Index() * codeUnit)), nil }},
		{Name: "f_globals", Get: func(t *Thread, v Value) (Value, error) { return frameOf(v).Fn.Globals.Value(), nil }},
		{Name: "f_builtins", Get: func(t *Thread, v Value) (Value, error) { return frameOf(v).Fn.BuiltinsValue(), nil }},
		{Name: "f_code", Get: func(t *Thread, v Value) (Value, error) { return frameOf(v).Code.Value(), nil }},
		boolMember("f_trace_opcodes", false, func(o *FrameObj) *bool { return &o.TraceOpcodes }),
		{Name: "f_generator", Doc: "Return the generator or coroutine associated with this frame, or None.", Get: func(t *Thread, v Value) (Value, error) {
			if g := frameOf(v).Gen; g != nil {
				return g.Value(), nil
			}
			return None, nil
		}},
	}
	initFrameLocals()
}
