package object

import "unsafe"

// SetIter iterates over a set; Set is nil when it is exhausted.
type SetIter struct {
	Object
	Set  *Set
	Pos  int // of the next place to look at
	Used int // length of the set at the start; -1 after a change was seen
	Left int
}

// SetIterType is the type of iter(set).
var SetIterType = Type{Name: "set_iterator"}

func newSetIter(s *Set) Value {
	return Value{unsafe.Pointer(&SetIter{Object{&SetIterType}, s, 0, s.used, s.used}), 0}
}

// Next returns the next element, or the zero Value at the end.
func (it *SetIter) Next() (Value, error) {
	s := it.Set
	if s == nil {
		return Value{}, nil
	}
	if it.Used != s.used {
		it.Used = -1
		return Value{}, RuntimeErrorf("Set changed size during iteration")
	}
	if x, ok := s.Next(&it.Pos); ok {
		it.Left--
		return x, nil
	}
	it.Set = nil
	return Value{}, nil
}

func initSetIter() {
	ty := &SetIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) { return (*SetIter)(v.P).Next() }
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		it := (*SetIter)(v.P)
		if it.Set == nil || it.Used != it.Set.used {
			return 0, nil
		}
		return it.Left, nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if s := (*SetIter)(v.P).Set; s != nil {
			visit(s.Value())
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := *(*SetIter)(v.P)
			f, err := builtin(t, "iter")
			if err != nil {
				return Value{}, err
			}
			l, err := ListOf(t, Value{unsafe.Pointer(&it), 0})
			if err != nil {
				return Value{}, err
			}
			return TupleValue(f, TupleValue(l.Value())), nil
		}),
	}
}
