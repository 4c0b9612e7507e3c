package object

import "github.com/gopy-lang/gopy/interp/bytecode"

// FrameLocalsType is the type of f_locals of functions (PEP 667).
var FrameLocalsType = Type{Name: "FrameLocalsProxy"}

// FrameLocals reads and writes the local variables of a frame.
type FrameLocals struct {
	Object
	Frame *FrameObj
}

// find returns the place of the local variable key, or nil. A key that is no
// exact str is compared as a dict would.
func (o *FrameObj) find(t *Thread, key Value) (*Value, error) {
	exact := key.IsExactStr()
	var h uint64
	if !exact {
		var err error
		if h, err = Hash(t, key); err != nil {
			return nil, err
		}
	}
	for i, n := range o.Code.Locals {
		if o.Code.LocalKinds[i]&bytecode.LocalHidden != 0 {
			continue
		}
		same := exact && n.Equal(key.Str())
		if !exact && n.Hash() == h {
			var err error
			if same, err = Equal(t, n.Value(), key); err != nil {
				return nil, err
			}
		}
		if same {
			if p := o.variable(i); p != nil {
				return p, nil
			}
		}
	}
	return nil, nil
}

// each calls f with the variables that are bound, then the additional keys.
func (o *FrameObj) each(f func(k, v Value)) {
	for i, n := range o.Code.Locals {
		if o.Code.LocalKinds[i]&bytecode.LocalHidden != 0 {
			continue
		}
		if p := o.variable(i); p != nil && p.P != nil && !p.IsUnbound() {
			f(n.Value(), *p)
		}
	}
	if o.ExtraLocals != nil {
		for pos := 0; ; {
			k, v, ok := o.ExtraLocals.Next(&pos)
			if !ok {
				return
			}
			f(k, v)
		}
	}
}

func (o *FrameObj) snapshotDict() *Dict {
	d := NewDict()
	o.each(func(k, v Value) {
		if k.IsStr() {
			d.SetStr(k.Str(), v)
		}
	})
	return d
}

func localsFrame(v Value) *FrameObj { return (*FrameLocals)(v.P).Frame }

// snapshotOf copies a proxy, keys of all types included.
func snapshotOf(t *Thread, v Value) (*Dict, error) {
	d := NewDict()
	var err error
	localsFrame(v).each(func(k, x Value) {
		if err == nil {
			err = d.Set(t, k, x)
		}
	})
	return d, err
}

func (o *FrameObj) get(t *Thread, key Value) (Value, error) {
	p, err := o.find(t, key)
	if err != nil {
		return Value{}, err
	}
	if p != nil && p.P != nil && !p.IsUnbound() {
		return *p, nil
	}
	if o.ExtraLocals != nil {
		v, _, err := o.ExtraLocals.Get(t, key)
		return v, err
	}
	return Value{}, nil
}

func frameLocalsGetItem(t *Thread, v, key Value) (Value, error) {
	x, err := localsFrame(v).get(t, key)
	if err == nil && x.P == nil {
		r, rerr := Repr(t, key)
		if rerr != nil {
			return x, rerr
		}
		err = NewException(&KeyError, "local variable '"+r+"' is not defined")
	}
	return x, err
}

func frameLocalsSetItem(t *Thread, v, key, x Value) error {
	o := localsFrame(v)
	p, err := o.find(t, key)
	if err != nil {
		return err
	}
	if p != nil {
		if x.P == nil {
			return ValueErrorf("cannot remove local variables from FrameLocalsProxy")
		}
		shareValue(x)
		*p = x
		return nil
	}
	if x.P == nil {
		if o.ExtraLocals != nil {
			if _, ok, err := o.ExtraLocals.Delete(t, key); ok || err != nil {
				return err
			}
		}
		return KeyErrorFor(key)
	}
	if o.ExtraLocals == nil {
		o.ExtraLocals = NewDict()
	}
	return o.ExtraLocals.Set(t, key, x)
}

// frameLocalsUpdate stores the items of a dict or another proxy.
func frameLocalsUpdate(t *Thread, v, other Value) error {
	var d *Dict
	switch {
	case other.IsDict():
		d = other.Dict()
	case other.Type() == &FrameLocalsType:
		var err error
		if d, err = snapshotOf(t, other); err != nil {
			return err
		}
	default:
		return TypeErrorf("update() argument must be dict or another FrameLocalsProxy")
	}
	for pos := 0; ; {
		k, x, ok := d.Next(&pos)
		if !ok {
			return nil
		}
		if err := frameLocalsSetItem(t, v, k, x); err != nil {
			return err
		}
	}
}

// collect returns what f makes of each variable, as a list.
func collectLocals(v Value, f func(k, x Value) Value) []Value {
	var out []Value
	localsFrame(v).each(func(k, x Value) { out = append(out, f(k, x)) })
	return out
}

func localKeys(v Value) []Value { return collectLocals(v, func(k, x Value) Value { return k }) }

func frameLocalsOr(t *Thread, a, b Value) (Value, error) {
	var d *Dict
	var err error
	switch {
	case a.Type() == &FrameLocalsType && (b.IsDict() || b.Type() == &FrameLocalsType):
		d, err = snapshotOf(t, a)
	case a.IsDict():
		d = a.Dict().Copy()
	default:
		return NotImplemented, nil
	}
	if err != nil {
		return Value{}, err
	}
	from := b
	if b.Type() == &FrameLocalsType {
		s, err := snapshotOf(t, b)
		if err != nil {
			return Value{}, err
		}
		from = s.Value()
	}
	src := from.Dict()
	for pos := 0; ; {
		k, x, ok := src.Next(&pos)
		if !ok {
			return d.Value(), nil
		}
		if err := d.Set(t, k, x); err != nil {
			return Value{}, err
		}
	}
}

var frameLocalsMethods = []Def{
	{Name: "update", Sig: "(other, /)", F1: func(t *Thread, v, other Value) (Value, error) { return None, frameLocalsUpdate(t, v, other) }},
	{Name: "__reversed__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		keys := localKeys(v)
		for i, j := 0, len(keys)-1; i < j; i, j = i+1, j-1 {
			keys[i], keys[j] = keys[j], keys[i]
		}
		return NewList(keys).Value(), nil
	}},
	{Name: "copy", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		d, err := snapshotOf(t, v)
		return d.Value(), err
	}},
	{Name: "keys", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return NewList(localKeys(v)).Value(), nil }},
	{Name: "values", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		return NewList(collectLocals(v, func(k, x Value) Value { return x })).Value(), nil
	}},
	{Name: "items", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		return NewList(collectLocals(v, func(k, x Value) Value { return TupleValue(k, x) })).Value(), nil
	}},
	{Name: "get", Sig: "(key, default=None, /)", Opt: 1, F2: func(t *Thread, v, key, def Value) (Value, error) {
		x, err := localsFrame(v).get(t, key)
		if err == nil && x.P == nil {
			x = orNone(def)
		}
		return x, err
	}},
	{Name: "pop", Sig: "(key, default=<unrepresentable>, /)", Opt: 1, F2: func(t *Thread, v, key, def Value) (Value, error) {
		o := localsFrame(v)
		p, err := o.find(t, key)
		if err != nil {
			return Value{}, err
		}
		if p != nil {
			return Value{}, ValueErrorf("cannot remove local variables from FrameLocalsProxy")
		}
		if o.ExtraLocals != nil {
			if x, ok, err := o.ExtraLocals.Delete(t, key); ok || err != nil {
				return x, err
			}
		}
		if def.P == nil {
			return Value{}, KeyErrorFor(key)
		}
		return def, nil
	}},
	{Name: "setdefault", Sig: "(key, default=None, /)", Opt: 1, F2: func(t *Thread, v, key, def Value) (Value, error) {
		x, err := localsFrame(v).get(t, key)
		if err != nil || x.P != nil {
			return x, err
		}
		return orNone(def), frameLocalsSetItem(t, v, key, orNone(def))
	}},
}

func initFrameLocals() {
	t := &FrameLocalsType
	t.Flags = FlagMapping
	t.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		if len(args.Kw) > 0 {
			return Value{}, TypeErrorf("FrameLocalsProxy takes no keyword arguments")
		}
		if err := CheckPositional("FrameLocalsProxy", len(args.V), 1, 1); err != nil {
			return Value{}, err
		}
		if args.V[0].Type() != &FrameType {
			return Value{}, TypeErrorf("expect frame, not %s", TypeName(args.V[0]))
		}
		return valueOf(&FrameLocals{Object{&FrameLocalsType}, frameOf(args.V[0])}), nil
	}
	t.Repr = func(t *Thread, v Value) (Value, error) {
		for _, x := range t.ReprActive {
			if x.P == v.P || x.Type() == &FrameLocalsType && localsFrame(x) == localsFrame(v) {
				return StrValue("{...}"), nil
			}
		}
		t.ReprActive = append(t.ReprActive, v)
		defer func() { t.ReprActive = t.ReprActive[:len(t.ReprActive)-1] }()
		d, err := snapshotOf(t, v)
		if err != nil {
			return Value{}, err
		}
		s, err := ReprStr(t, d.Value())
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	t.Compare = func(t *Thread, a, b Value, op CompareOp) (Value, error) {
		if a.Type() != &FrameLocalsType || op != EQ && op != NE {
			return NotImplemented, nil
		}
		if b.Type() == &FrameLocalsType {
			return Bool((localsFrame(a) == localsFrame(b)) == (op == EQ)), nil
		}
		if !b.IsDict() {
			return NotImplemented, nil
		}
		d, err := snapshotOf(t, a)
		if err != nil {
			return Value{}, err
		}
		return Compare(t, d.Value(), b, op)
	}
	t.Hash = HashNotImplemented
	t.Iter = func(t *Thread, v Value) (Value, error) { return Iter(t, NewList(localKeys(v)).Value()) }
	t.Len = func(t *Thread, v Value) (int, error) { return len(localKeys(v)), nil }
	t.GetItem, t.SetItem = frameLocalsGetItem, frameLocalsSetItem
	t.Contains = func(t *Thread, v, x Value) (bool, error) {
		r, err := localsFrame(v).get(t, x)
		return r.P != nil, err
	}
	t.Slots.Binary[Or] = frameLocalsOr
	t.Slots.InPlace[Or] = func(t *Thread, a, b Value) (Value, error) {
		if !b.IsDict() && b.Type() != &FrameLocalsType {
			return NotImplemented, nil
		}
		return a, frameLocalsUpdate(t, a, b)
	}
	t.Methods = frameLocalsMethods
}
