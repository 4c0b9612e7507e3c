package interp

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// Tuple is a Go slice that becomes a Python tuple; other slices become lists.
type Tuple []any

// FromGo makes a Python object of a Go value. It is for native functions, which
// hold the interpreter; others use Interp.Object.
//
//	nil, nil pointers              None
//	bool, numbers, *big.Int        bool, int, float, complex
//	string                         str (bytes that are no UTF-8 as lone surrogates)
//	[]byte                         bytes
//	slices; arrays and Tuple       list; tuple
//	maps; structs                  dict (of a struct: exported fields, named by the tag py)
//	error                          the exception it is, or a RuntimeError
//	functions                      a function; see Function
//	Object, object.Value, Opaque   themselves
func FromGo(t *object.Thread, x any) (object.Value, error) {
	switch x := x.(type) {
	case nil:
		return object.None, nil
	case object.Value:
		if x.P == nil {
			return object.None, nil
		}
		return x, nil
	case Object:
		if x.ip == nil {
			return object.None, nil
		}
		if x.ip.in != t.Interp {
			return object.Value{}, object.TypeErrorf("an object of another interpreter")
		}
		return x.v, nil
	case Opaque:
		return newOpaque(x.Value), nil
	case bool:
		return object.Bool(x), nil
	case int:
		return object.Int(int64(x)), nil
	case int64:
		return object.Int(x), nil
	case float64:
		return object.Float(x), nil
	case string:
		return object.StrValue(object.DecodeFS([]byte(x))), nil
	case []byte:
		return object.NewBytes(append([]byte(nil), x...)), nil
	case *big.Int:
		if x == nil {
			return object.None, nil
		}
		return object.NewBigInt(new(big.Int).Set(x)), nil
	case big.Int:
		return object.NewBigInt(new(big.Int).Set(&x)), nil
	case error:
		return exceptionOf(t, x).Value(), nil
	case Tuple:
		return fromTuple(t, reflect.ValueOf(x))
	}
	return fromReflect(t, reflect.ValueOf(x))
}

func fromReflect(t *object.Thread, r reflect.Value) (object.Value, error) {
	switch r.Kind() {
	case reflect.Bool:
		return object.Bool(r.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return object.Int(r.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return object.Uint(r.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return object.Float(r.Float()), nil
	case reflect.Complex64, reflect.Complex128:
		return object.NewComplex(r.Complex()), nil
	case reflect.String:
		return FromGo(t, r.String())
	case reflect.Pointer, reflect.Interface:
		if r.IsNil() {
			return object.None, nil
		}
		return deeper(t, func() (object.Value, error) { return FromGo(t, r.Elem().Interface()) })
	case reflect.Slice:
		if r.Type().Elem().Kind() == reflect.Uint8 {
			return FromGo(t, append([]byte(nil), r.Bytes()...))
		}
		items, err := fromItems(t, r)
		return object.NewList(items).Value(), err
	case reflect.Array:
		return fromTuple(t, r)
	case reflect.Map:
		d := object.NewDict()
		for it := r.MapRange(); it.Next(); {
			k, err := FromGo(t, it.Key().Interface())
			if err != nil {
				return object.Value{}, err
			}
			v, err := deeper(t, func() (object.Value, error) { return FromGo(t, it.Value().Interface()) })
			if err != nil {
				return object.Value{}, err
			}
			if err := d.Set(t, k, v); err != nil {
				return object.Value{}, err
			}
		}
		return d.Value(), nil
	case reflect.Struct:
		d := object.NewDict()
		for _, f := range fieldsOf(r.Type()) {
			v, err := deeper(t, func() (object.Value, error) { return FromGo(t, r.FieldByIndex(f.index).Interface()) })
			if err != nil {
				return object.Value{}, err
			}
			d.SetStr(t.Interp.Intern(f.name), v)
		}
		return d.Value(), nil
	case reflect.Func:
		if r.IsNil() {
			return object.None, nil
		}
		def, err := functionDef("<function of the host>", "", "", r)
		if err != nil {
			return object.Value{}, object.TypeErrorf("%s", err.Error())
		}
		return object.NewNativeFunction(def, object.Value{}, object.None), nil
	}
	return object.Value{}, object.TypeErrorf("a Go value of type %s has no Python form", r.Type())
}

// deeper bounds the nesting of values that are converted.
func deeper(t *object.Thread, f func() (object.Value, error)) (object.Value, error) {
	if err := t.EnterNative(" while converting a Go value"); err != nil {
		return object.Value{}, err
	}
	defer t.LeaveNative()
	return f()
}

func fromItems(t *object.Thread, r reflect.Value) ([]object.Value, error) {
	items := make([]object.Value, r.Len())
	for i := range items {
		v, err := deeper(t, func() (object.Value, error) { return FromGo(t, r.Index(i).Interface()) })
		if err != nil {
			return nil, err
		}
		items[i] = v
	}
	return items, nil
}

func fromTuple(t *object.Thread, r reflect.Value) (object.Value, error) {
	items, err := fromItems(t, r)
	if err != nil {
		return object.Value{}, err
	}
	return object.NewTuple(items...).Value(), nil
}

// field is a field of a struct under its Python name.
type field struct {
	name  string
	index []int
}

// fieldsOf lists the fields of a struct type that Python sees: the exported ones
// but for those with the tag `py:"-"`. The tag gives the name; it is the field's own otherwise.
func fieldsOf(ty reflect.Type) []field {
	var out []field
	for _, f := range reflect.VisibleFields(ty) {
		name, _, _ := strings.Cut(f.Tag.Get("py"), ",")
		if !f.IsExported() || f.Anonymous || name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		out = append(out, field{name, f.Index})
	}
	return out
}

// typeName is the name of a Go type in messages.
func typeName(ty reflect.Type) string { return fmt.Sprint(ty) }
