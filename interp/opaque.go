package interp

import (
	"fmt"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Opaque is a Go value that passes through Python code as it is: Python can
// keep it and give it back, and that is all.
type Opaque struct{ Value any }

// opaque is the Python object of an Opaque.
type opaque struct {
	object.Object
	value any
}

var opaqueType = object.Type{Name: "gopy.Opaque", Doc: "A value of the program that this interpreter is embedded in."}

func init() {
	opaqueType.Flags |= object.FlagDisallowNew
	opaqueType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.StrValue(fmt.Sprintf("<opaque %T>", (*opaque)(v.P).value)), nil
	}
	object.ReadyType(&opaqueType)
}

func newOpaque(x any) object.Value {
	return object.Value{P: unsafe.Pointer(&opaque{object.Object{T: &opaqueType}, x})}
}

func opaqueOf(v object.Value) (any, bool) {
	if v.Type() != &opaqueType {
		return nil, false
	}
	return (*opaque)(v.P).value, true
}
