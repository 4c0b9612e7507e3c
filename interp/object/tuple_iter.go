package object

import "unsafe"

// TupleIter iterates over a tuple; Tuple is nil when it is exhausted. The
// field order is fixed: specialised instructions read it.
type TupleIter struct {
	Object
	Tuple *Tuple
	Pos   int
}

// TupleIterType is the type of iter(tuple).
var TupleIterType = Type{Name: "tuple_iterator"}

func newTupleIter(o *Tuple) Value {
	return Value{unsafe.Pointer(&TupleIter{Object{&TupleIterType}, o, 0}), 0}
}

// Next returns the next item, or the zero Value at the end.
func (it *TupleIter) Next() Value {
	if it.Tuple == nil {
		return Value{}
	}
	if it.Pos < len(it.Tuple.Items) {
		it.Pos++
		return it.Tuple.Items[it.Pos-1]
	}
	it.Tuple = nil
	return Value{}
}

func initTupleIter() {
	ty := &TupleIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) { return (*TupleIter)(v.P).Next(), nil }
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		it := (*TupleIter)(v.P)
		if it.Tuple == nil {
			return 0, nil
		}
		return len(it.Tuple.Items) - it.Pos, nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if o := (*TupleIter)(v.P).Tuple; o != nil {
			visit(o.Value())
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*TupleIter)(v.P)
			f, err := builtin(t, "iter")
			if err != nil {
				return Value{}, err
			}
			if it.Tuple == nil {
				return TupleValue(f, TupleValue(emptyTuple.Value())), nil
			}
			return TupleValue(f, TupleValue(it.Tuple.Value()), Int(int64(it.Pos))), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*TupleIter)(v.P)
			i, err := SizeArg(t, state)
			if err != nil {
				return err
			}
			if it.Tuple != nil {
				it.Pos = min(max(i, 0), len(it.Tuple.Items))
			}
			return nil
		}),
	}
}
