package functools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

var (
	placeholderType   = object.Type{Name: "functools._PlaceholderType"}
	placeholderObject = object.Object{T: &placeholderType}
	// placeholder is the singleton functools.Placeholder.
	placeholder = value{P: unsafe.Pointer(&placeholderObject)}
)

func initPlaceholder() {
	ty := &placeholderType
	ty.Doc = "The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments."
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if len(args.V) > 0 {
			return value{}, object.TypeErrorf("PlaceholderType takes no arguments")
		}
		return placeholder, nil
	}
	ty.Repr = func(t *thread, v value) (value, error) { return object.StrValue("Placeholder"), nil }
	ty.Methods = []object.Def{{Name: "__reduce__", Sig: "()", F0: func(t *thread, v value) (value, error) {
		return object.StrValue("Placeholder"), nil
	}}}
}
