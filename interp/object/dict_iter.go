package object

import "unsafe"

// DictIter iterates over the keys, values or items of a dict, by its type;
// Dict is nil when it is exhausted. The field order is fixed: specialised
// instructions read it.
type DictIter struct {
	Object
	Dict *Dict
	Pos  int // of the next entry to look at
	Used int // length of the dict at the start; -1 after a change was seen
	Left int // items still to come
}

// The iterator types of dict.
var (
	DictKeyIterType          = Type{Name: "dict_keyiterator"}
	DictValueIterType        = Type{Name: "dict_valueiterator"}
	DictItemIterType         = Type{Name: "dict_itemiterator"}
	DictReverseKeyIterType   = Type{Name: "dict_reversekeyiterator"}
	DictReverseValueIterType = Type{Name: "dict_reversevalueiterator"}
	DictReverseItemIterType  = Type{Name: "dict_reverseitemiterator"}
)

func newDictIter(d *Dict, ty *Type) Value {
	return Value{unsafe.Pointer(&DictIter{Object{ty}, d, int(d.first), d.used, d.used}), 0}
}

func newDictReverseIter(d *Dict, ty *Type) Value {
	return Value{unsafe.Pointer(&DictIter{Object{ty}, d, len(d.entries) - 1, d.used, d.used}), 0}
}

func dictIter(t *Thread, v Value) (Value, error) {
	return newDictIter(v.Dict(), &DictKeyIterType), nil
}

func dictReversed(t *Thread, v Value) (Value, error) {
	return newDictReverseIter(v.Dict(), &DictReverseKeyIterType), nil
}

// Next returns the next key and value; ok is false at the end.
func (it *DictIter) Next() (key, val Value, ok bool, err error) {
	d := it.Dict
	if d == nil {
		return
	}
	if it.Used != d.used {
		it.Used = -1 // for good
		return key, val, false, RuntimeErrorf("dictionary changed size during iteration")
	}
	for it.Pos < len(d.entries) {
		e := &d.entries[it.Pos]
		it.Pos++
		if e.key.P == nil {
			continue
		}
		if it.Left == 0 {
			it.Dict = nil
			return key, val, false, RuntimeErrorf("dictionary keys changed during iteration")
		}
		it.Left--
		return e.key, e.val, true, nil
	}
	it.Dict = nil
	return
}

// previous is Next of a reverse iterator.
func (it *DictIter) previous() (key, val Value, ok bool, err error) {
	d := it.Dict
	if d == nil {
		return
	}
	if it.Used != d.used {
		it.Used = -1
		return key, val, false, RuntimeErrorf("dictionary changed size during iteration")
	}
	for it.Pos >= 0 && it.Pos < len(d.entries) {
		e := &d.entries[it.Pos]
		it.Pos--
		if e.key.P == nil {
			continue
		}
		if it.Left == 0 {
			it.Dict = nil
			return key, val, false, RuntimeErrorf("dictionary keys changed during iteration")
		}
		it.Left--
		return e.key, e.val, true, nil
	}
	it.Dict = nil
	return
}

func initDictIter() {
	pick := func(step func(*DictIter) (Value, Value, bool, error), make func(k, v Value) Value) UnaryFunc {
		return func(t *Thread, v Value) (Value, error) {
			k, x, ok, err := step((*DictIter)(v.P))
			if !ok {
				return Value{}, err
			}
			return make(k, x), nil
		}
	}
	key := func(k, v Value) Value { return k }
	value := func(k, v Value) Value { return v }
	item := func(k, v Value) Value { return TupleValue(k, v) }
	for _, x := range []struct {
		ty   *Type
		next UnaryFunc
	}{
		{&DictKeyIterType, func(t *Thread, v Value) (Value, error) {
			k, _, _, err := (*DictIter)(v.P).Next()
			return k, err
		}},
		{&DictValueIterType, func(t *Thread, v Value) (Value, error) {
			_, x, _, err := (*DictIter)(v.P).Next()
			return x, err
		}},
		{&DictItemIterType, pick((*DictIter).Next, item)},
		{&DictReverseKeyIterType, pick((*DictIter).previous, key)},
		{&DictReverseValueIterType, pick((*DictIter).previous, value)},
		{&DictReverseItemIterType, pick((*DictIter).previous, item)},
	} {
		ty := x.ty
		ty.Flags |= FlagDisallowNew
		ty.Slots.Iter = IterSelf
		ty.Slots.Next = x.next
		ty.LenHint = func(t *Thread, v Value) (int, error) {
			it := (*DictIter)(v.P)
			if it.Dict == nil || it.Used != it.Dict.used {
				return 0, nil
			}
			return it.Left, nil
		}
		ty.Traverse = func(v Value, visit func(Value)) {
			if d := (*DictIter)(v.P).Dict; d != nil {
				visit(d.Value())
			}
		}
		ty.Methods = []Def{
			LengthHintDef(ty.LenHint),
			ReduceDef(func(t *Thread, v Value) (Value, error) {
				it := *(*DictIter)(v.P) // a copy is exhausted, not the iterator
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
}
