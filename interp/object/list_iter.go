package object

import "unsafe"

// ListIter iterates over a list; List is nil when it is exhausted. The field
// order is fixed: specialised instructions read it.
type ListIter struct {
	Object
	List *List
	Pos  int
}

// ListReverseIter iterates over a list from its end.
type ListReverseIter struct {
	Object
	List *List
	Pos  int
}

// The iterator types of list.
var (
	ListIterType        = Type{Name: "list_iterator"}
	ListReverseIterType = Type{Name: "list_reverseiterator"}
)

func newListIter(l *List) Value {
	return Value{unsafe.Pointer(&ListIter{Object{&ListIterType}, l, 0}), 0}
}

// Next returns the next item, or the zero Value at the end.
func (it *ListIter) Next() Value {
	l := it.List
	if l == nil {
		return Value{}
	}
	if uint(it.Pos) < uint(l.n) {
		it.Pos++
		return l.At(it.Pos - 1)
	}
	if it.Pos >= 0 { // __setstate__(-1) ends the iterator, but not for good
		it.List = nil
	}
	return Value{}
}

func initListIter() {
	ty := &ListIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) { return (*ListIter)(v.P).Next(), nil }
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		it := (*ListIter)(v.P)
		if it.List == nil || it.Pos < 0 {
			return 0, nil
		}
		return max(it.List.n-it.Pos, 0), nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if l := (*ListIter)(v.P).List; l != nil {
			visit(l.Value())
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*ListIter)(v.P)
			f, err := builtin(t, "iter")
			if err != nil {
				return Value{}, err
			}
			if it.List == nil || it.Pos < 0 {
				return TupleValue(f, TupleValue(NewList(nil).Value())), nil
			}
			return TupleValue(f, TupleValue(it.List.Value()), Int(int64(it.Pos))), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*ListIter)(v.P)
			i, err := SizeArg(t, state)
			if err != nil {
				return err
			}
			if it.List != nil {
				it.Pos = min(max(i, -1), it.List.n)
			}
			return nil
		}),
	}

	ty = &ListReverseIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) {
		it := (*ListReverseIter)(v.P)
		if it.List == nil {
			return Value{}, nil
		}
		if it.Pos >= 0 && it.Pos < it.List.n {
			it.Pos--
			return it.List.At(it.Pos + 1), nil
		}
		it.Pos, it.List = -1, nil
		return Value{}, nil
	}
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		it := (*ListReverseIter)(v.P)
		if it.List == nil || it.List.n < it.Pos+1 {
			return 0, nil
		}
		return it.Pos + 1, nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if l := (*ListReverseIter)(v.P).List; l != nil {
			visit(l.Value())
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*ListReverseIter)(v.P)
			f, err := builtin(t, "reversed") // may exhaust the iterator
			if err != nil {
				return Value{}, err
			}
			if it.List == nil {
				return TupleValue(f, TupleValue(NewList(nil).Value())), nil
			}
			return TupleValue(f, TupleValue(it.List.Value()), Int(int64(it.Pos))), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*ListReverseIter)(v.P)
			i, err := SizeArg(t, state)
			if err != nil {
				return err
			}
			if it.List != nil {
				it.Pos = min(max(i, -1), it.List.n-1)
			}
			return nil
		}),
	}
}

func listReversed(t *Thread, v Value) (Value, error) {
	l := v.List()
	return Value{unsafe.Pointer(&ListReverseIter{Object{&ListReverseIterType}, l, l.n - 1}), 0}, nil
}
