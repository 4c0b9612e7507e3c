package object

import "unsafe"

// Reversed iterates over a sequence from its end; Seq is absent when it is exhausted.
type Reversed struct {
	Object
	Seq Value
	Pos int
}

type reversedSub struct {
	Reversed
	Extra
}

// ReversedType is the type reversed.
var ReversedType = Type{Name: "reversed"}

var nameReversed = internStatic("__reversed__")

func initReversed() {
	ty := &ReversedType
	ty.Doc = "reversed(sequence, /)\n--\n\nReturn a reverse iterator over the values of the given sequence."
	ty.Flags |= FlagBaseType
	ty.AllocSub = func(t *Type) Value {
		o := &reversedSub{}
		o.T = t
		return Value{unsafe.Pointer(o), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(reversedSub{}.Extra)
	ty.New = reversedNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = reversedNext
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		r := (*Reversed)(v.P)
		if r.Seq.P == nil {
			return 0, nil
		}
		n, err := Len(t, r.Seq)
		if err != nil || n < r.Pos+1 {
			return 0, err
		}
		return r.Pos + 1, nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if r := (*Reversed)(v.P); r.Seq.P != nil {
			visit(r.Seq)
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			r := (*Reversed)(v.P)
			if r.Seq.P == nil {
				return TupleValue(v.Type().Value(), TupleValue(emptyTuple.Value())), nil
			}
			return TupleValue(v.Type().Value(), TupleValue(r.Seq), Int(int64(r.Pos))), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			r := (*Reversed)(v.P)
			i, err := SizeArg(t, state)
			if err != nil || r.Seq.P == nil {
				return err
			}
			n, err := Len(t, r.Seq)
			if err != nil {
				return err
			}
			r.Pos = min(max(i, -1), n-1)
			return nil
		}),
	}
}

func reversedNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 && (cls == &ReversedType || sameInit(cls.Init, ReversedType.Init)) {
		return Value{}, NoKeywords("reversed", args)
	}
	a := args.Pos()
	if err := CheckPositional("reversed", len(a), 1, 1); err != nil {
		return Value{}, err
	}
	seq := a[0]
	f, err := BoundSpecial(t, seq, nameReversed)
	if err != nil {
		return Value{}, err
	}
	if f.P != nil && !f.IsNone() {
		return CallArgs(t, f)
	}
	ty := seq.Type()
	if f.P != nil || ty.SeqItem == nil || ty.Has(FlagDictSubclass) {
		return Value{}, TypeErrorf("'%s' object is not reversible", ty.Name)
	}
	n, err := Len(t, seq)
	if err != nil {
		return Value{}, err
	}
	v := Value{unsafe.Pointer(&Reversed{Object{cls}, seq, n - 1}), 0}
	if cls != &ReversedType {
		v = AllocObject(cls)
		r := (*Reversed)(v.P)
		r.Seq, r.Pos = seq, n-1
	}
	return v, nil
}

func reversedNext(t *Thread, v Value) (Value, error) {
	r := (*Reversed)(v.P)
	if r.Seq.P == nil || r.Pos < 0 {
		r.Pos, r.Seq = -1, Value{}
		return Value{}, nil
	}
	x, err := sequenceItem(t, r.Seq, r.Pos)
	if err == nil {
		r.Pos--
		return x, nil
	}
	r.Pos, r.Seq = -1, Value{}
	if endsSequence(err) {
		err = nil
	}
	return Value{}, err
}
