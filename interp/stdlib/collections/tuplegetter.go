package collections

import (
	"strconv"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// tupleGetter is the descriptor of a namedtuple's field.
type tupleGetter struct {
	object.Object
	index int
	doc   object.Value
}

var tupleGetterType = object.Type{Name: "collections._tuplegetter"}

func initTupleGetter() {
	ty := &tupleGetterType
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if err := object.NoKeywords("_tuplegetter", args); err != nil {
			return object.Value{}, err
		}
		if err := object.CheckPositional("_tuplegetter", len(args.V), 2, 2); err != nil {
			return object.Value{}, err
		}
		i, err := object.SizeArg(t, args.V[0])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{P: unsafe.Pointer(&tupleGetter{object.Object{T: cls}, i, args.V[1]})}, nil
	}
	ty.Slots.Get = func(t *object.Thread, descr, obj object.Value, owner *object.Type) (object.Value, error) {
		g := (*tupleGetter)(descr.P)
		if obj.P == nil {
			return descr, nil
		}
		if !obj.IsTuple() {
			if obj.IsNone() {
				return descr, nil
			}
			return object.Value{}, object.TypeErrorf("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", g.index, object.TypeName(obj))
		}
		items := obj.Tuple().Items
		if uint(g.index) >= uint(len(items)) {
			return object.Value{}, object.IndexErrorf("tuple index out of range")
		}
		return items[g.index], nil
	}
	ty.Slots.Set = func(t *object.Thread, descr, obj, x object.Value) error {
		if x.P == nil {
			return object.AttributeErrorf("can't delete attribute")
		}
		return object.AttributeErrorf("can't set attribute")
	}
	ty.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		g := (*tupleGetter)(v.P)
		doc, err := object.Repr(t, g.doc)
		if err != nil {
			return object.Value{}, err
		}
		return object.StrValue("_tuplegetter(" + strconv.Itoa(g.index) + ", " + doc + ")"), nil
	}
	ty.Traverse = func(v object.Value, visit func(object.Value)) { visit((*tupleGetter)(v.P).doc) }
	ty.GetSets = []object.GetSet{{Name: "__doc__", Member: true,
		Get: func(t *object.Thread, v object.Value) (object.Value, error) { return (*tupleGetter)(v.P).doc, nil },
		Set: func(t *object.Thread, v, x object.Value) error {
			if x.P == nil {
				x = object.None
			}
			(*tupleGetter)(v.P).doc = x
			return nil
		}}}
	ty.Methods = []object.Def{object.ReduceDef(func(t *object.Thread, v object.Value) (object.Value, error) {
		g := (*tupleGetter)(v.P)
		return object.TupleValue(v.Type().Value(), object.TupleValue(object.Int(int64(g.index)), g.doc)), nil
	})}
}
