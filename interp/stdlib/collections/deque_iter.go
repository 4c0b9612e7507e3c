package collections

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// dequeIter iterates over a deque, from either end by its type.
type dequeIter struct {
	object.Object
	deque *Deque
	pos   int
	left  int
	state uint64
}

var (
	dequeIterType        = object.Type{Name: "collections._deque_iterator"}
	dequeReverseIterType = object.Type{Name: "collections._deque_reverse_iterator"}
)

func newDequeIter(d *Deque, ty *object.Type) object.Value {
	return object.Value{P: unsafe.Pointer(&dequeIter{object.Object{T: ty}, d, 0, d.n, d.state})}
}

func initDequeIter() {
	for _, ty := range []*object.Type{&dequeIterType, &dequeReverseIterType} {
		reverse := ty == &dequeReverseIterType
		ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
			pos := args.Pos()
			if len(pos) < 1 {
				return object.Value{}, object.TypeErrorf("function takes at least 1 argument (%d given)", len(pos))
			}
			if len(pos) > 2 {
				return object.Value{}, object.TypeErrorf("function takes at most 2 arguments (%d given)", len(pos))
			}
			if !pos[0].Is(&DequeType) {
				return object.Value{}, object.TypeErrorf("argument 1 must be collections.deque, not %s", object.TypeName(pos[0]))
			}
			v := newDequeIter(dequeOf(pos[0]), cls)
			if len(pos) == 2 {
				skip, err := object.SizeArg(t, pos[1])
				if err != nil {
					return object.Value{}, err
				}
				it := (*dequeIter)(v.P)
				it.pos = min(max(skip, 0), it.left)
				it.left -= it.pos
			}
			return v, nil
		}
		ty.Slots.Iter = object.IterSelf
		ty.Slots.Next = func(t *object.Thread, v object.Value) (object.Value, error) {
			it := (*dequeIter)(v.P)
			d := it.deque
			if d.state != it.state {
				it.left = 0
				return object.Value{}, object.RuntimeErrorf("deque mutated during iteration")
			}
			if it.left == 0 {
				return object.Value{}, nil
			}
			i := it.pos
			it.pos++
			it.left--
			if reverse {
				i = d.n - 1 - i
			}
			return d.at(i), nil
		}
		ty.LenHint = func(t *object.Thread, v object.Value) (int, error) { return (*dequeIter)(v.P).left, nil }
		ty.Traverse = func(v object.Value, visit func(object.Value)) { visit((*dequeIter)(v.P).deque.Value()) }
		ty.Methods = []object.Def{
			object.LengthHintDef(ty.LenHint),
			object.ReduceDef(func(t *object.Thread, v object.Value) (object.Value, error) {
				it := (*dequeIter)(v.P)
				done := it.deque.n - it.left
				return object.TupleValue(v.Type().Value(), object.TupleValue(it.deque.Value(), object.Int(int64(done)))), nil
			}),
		}
	}
}
