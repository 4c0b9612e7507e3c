package array

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// iterator iterates over an array; array is nil when it is exhausted.
type iterator struct {
	object.Object
	array *Array
	pos   int
}

var iteratorType = object.Type{Name: "array.arrayiterator"}

func initIterator() {
	ty := &iteratorType
	ty.Flags |= object.FlagDisallowNew
	ty.Slots.Iter = object.IterSelf
	ty.Slots.Next = func(t *thread, v value) (value, error) {
		it := (*iterator)(v.P)
		if it.array == nil {
			return value{}, nil
		}
		if it.pos < it.array.Len() {
			it.pos++
			return it.array.item(it.pos - 1)
		}
		it.array = nil
		return value{}, nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		if a := (*iterator)(v.P).array; a != nil {
			visit(a.Value())
		}
	}
	ty.Methods = []object.Def{
		object.ReduceDef(func(t *thread, v value) (value, error) {
			it := (*iterator)(v.P)
			iter, _ := t.Interp.Builtins.Dict.GetStr(t.Interp.Intern("iter"))
			if iter.P == nil {
				return value{}, object.AttributeErrorf("iter")
			}
			if it.array == nil {
				return object.TupleValue(iter, object.TupleValue(object.TupleValue())), nil
			}
			return object.TupleValue(iter, object.TupleValue(it.array.Value()), object.Int(int64(it.pos))), nil
		}),
		object.SetStateDef(func(t *thread, v, state value) error {
			i, err := object.SizeArg(t, state)
			if err != nil {
				return err
			}
			if it := (*iterator)(v.P); it.array != nil {
				it.pos = min(max(i, 0), it.array.Len())
			}
			return nil
		}),
	}
}
