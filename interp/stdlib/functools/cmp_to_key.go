package functools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// keyWrapper is what cmp_to_key returns, and with an object what calling that returns.
type keyWrapper struct {
	object.Object
	cmp, obj value // obj is absent in the key function itself
}

var (
	keyWrapperType = object.Type{Name: "functools.KeyWrapper"}
	keyWrapperSig  = object.ParseSignature("(obj)")
)

func cmpToKey(t *thread, _ value, a []value) (value, error) {
	return value{P: unsafe.Pointer(&keyWrapper{object.Object{T: &keyWrapperType}, a[0], value{}})}, nil
}

func initKeyWrapper() {
	ty := &keyWrapperType
	ty.Flags |= object.FlagDisallowNew
	ty.Hash = object.HashNotImplemented
	ty.Slots.Call = func(t *thread, v value, args object.Args) (value, error) {
		var a [1]value
		if err := keyWrapperSig.Bind("K", args, a[:]); err != nil {
			return value{}, err
		}
		return value{P: unsafe.Pointer(&keyWrapper{object.Object{T: &keyWrapperType}, (*keyWrapper)(v.P).cmp, a[0]})}, nil
	}
	ty.Slots.Compare = func(t *thread, a, b value, op object.CompareOp) (value, error) {
		if b.Type() != &keyWrapperType {
			return value{}, object.TypeErrorf("other argument must be K instance")
		}
		x, y := (*keyWrapper)(a.P), (*keyWrapper)(b.P)
		if x.obj.P == nil || y.obj.P == nil {
			return value{}, object.AttributeErrorf("object")
		}
		r, err := object.CallArgs(t, x.cmp, x.obj, y.obj)
		if err != nil {
			return value{}, err
		}
		return object.Compare(t, r, object.Int(0), op)
	}
	ty.Traverse = func(v value, visit func(value)) {
		k := (*keyWrapper)(v.P)
		visit(k.cmp)
		if k.obj.P != nil {
			visit(k.obj)
		}
	}
	ty.GetSets = []object.GetSet{{Name: "obj", Member: true, Doc: "Value wrapped by a key function.",
		Get: func(t *thread, v value) (value, error) {
			if x := (*keyWrapper)(v.P).obj; x.P != nil {
				return x, nil
			}
			return object.None, nil
		},
		Set: func(t *thread, v, x value) error {
			(*keyWrapper)(v.P).obj = x
			return nil
		}}}
}
