// Package stringmod is the native module _string: the parsing of format
// strings for string.Formatter.
package stringmod

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/formatspec"
	"github.com/gopy-lang/gopy/interp/object"
)

// Module is _string.
var Module = object.ModuleDef{
	Name: "_string",
	Doc:  "string helper module",
	Defs: []object.Def{
		{Name: "formatter_field_name_split", Sig: "(object, /)", F1: fieldNameSplit, Doc: "split the argument as a field name"},
		{Name: "formatter_parser", Sig: "(object, /)", F1: formatterParser, Doc: "parse the argument as a format string"},
	},
}

type value = object.Value

// formatterIterator yields (literal, field name, spec, conversion).
type formatterIterator struct {
	object.Object
	fields formatspec.Fields
}

// fieldNameIterator yields (is attribute, name or index).
type fieldNameIterator struct {
	object.Object
	rest formatspec.Lookups
}

var (
	formatterIteratorType = object.Type{Name: "formatteriterator"}
	fieldNameIteratorType = object.Type{Name: "fieldnameiterator"}
)

func init() {
	for _, ty := range [...]*object.Type{&formatterIteratorType, &fieldNameIteratorType} {
		ty.Flags |= object.FlagDisallowNew
		ty.Slots.Iter = object.IterSelf
	}
	formatterIteratorType.Slots.Next = formatterNext
	fieldNameIteratorType.Slots.Next = fieldNameNext
	object.ReadyType(&formatterIteratorType)
	object.ReadyType(&fieldNameIteratorType)
}

func formatError(err error) error {
	if e, ok := err.(*formatspec.Error); ok {
		return object.ValueErrorf("%s", e.Text)
	}
	return err
}

func text(v value) (string, error) {
	if !v.IsStr() {
		return "", object.TypeErrorf("expected str, got %s", object.TypeName(v))
	}
	return v.Str().String(), nil
}

func formatterParser(t *object.Thread, _, v value) (value, error) {
	s, err := text(v)
	if err != nil {
		return value{}, err
	}
	it := &formatterIterator{object.Object{T: &formatterIteratorType}, formatspec.NewFields(s)}
	return value{P: unsafe.Pointer(it)}, nil
}

func formatterNext(t *object.Thread, v value) (value, error) {
	f, ok, err := (*formatterIterator)(v.P).fields.Next()
	if err != nil {
		return value{}, formatError(err)
	}
	if !ok {
		return value{}, nil
	}
	name, spec, conversion := object.None, object.None, object.None
	if f.HasField {
		name, spec = object.StrValue(f.Name), object.StrValue(f.Spec)
		if f.Conversion != 0 {
			conversion = object.NewStrRune(f.Conversion).Value()
		}
	}
	return object.TupleValue(object.StrValue(f.Literal), name, spec, conversion), nil
}

func keyValue(k formatspec.Key) value {
	if k.Index >= 0 {
		return object.Int(int64(k.Index))
	}
	return object.StrValue(k.Name)
}

func fieldNameSplit(t *object.Thread, _, v value) (value, error) {
	s, err := text(v)
	if err != nil {
		return value{}, err
	}
	first, rest, err := formatspec.SplitName(s)
	if err != nil {
		return value{}, formatError(err)
	}
	it := &fieldNameIterator{object.Object{T: &fieldNameIteratorType}, rest}
	return object.TupleValue(keyValue(first), value{P: unsafe.Pointer(it)}), nil
}

func fieldNameNext(t *object.Thread, v value) (value, error) {
	k, attribute, ok, err := (*fieldNameIterator)(v.P).rest.Next()
	if err != nil {
		return value{}, formatError(err)
	}
	if !ok {
		return value{}, nil
	}
	return object.TupleValue(object.Bool(attribute), keyValue(k)), nil
}
