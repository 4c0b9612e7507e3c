package interp

import (
	"math/big"
	"reflect"

	"github.com/gopy-lang/gopy/interp/object"
)

// ToGo stores a Python object in what dst, a pointer, points to. It is for native functions,
// which hold the interpreter; others use Object.To.
//
// A bool, number, string, []byte, *big.Int, slice, array, map, struct (of a
// mapping, or of an object's attributes) or pointer to one takes the objects of that
// kind; a number that does not fit is an OverflowError, another kind a TypeError.
// An Object or object.Value takes all. An any takes
//
//	None                     nil
//	bool, float, complex     bool, float64, complex128
//	int                      int64, or *big.Int when it is larger
//	str                      string (lone surrogates as the bytes they stand for)
//	bytes, bytearray         []byte
//	list, tuple, set         []any
//	dict                     map[string]any, or map[any]any with other keys
//	exceptions               error
//	what the host made       the value of the Opaque
//	all others               Object
func ToGo(t *object.Thread, v object.Value, dst any) error {
	r := reflect.ValueOf(dst)
	if r.Kind() != reflect.Pointer || r.IsNil() {
		return object.TypeErrorf("the destination must be a pointer, not %T", dst)
	}
	return toReflect(t, v, r.Elem())
}

var (
	objectType = reflect.TypeFor[Object]()
	valueType  = reflect.TypeFor[object.Value]()
	bigIntType = reflect.TypeFor[*big.Int]()
	errorType  = reflect.TypeFor[error]()
	anyType    = reflect.TypeFor[any]()
)

func toReflect(t *object.Thread, v object.Value, r reflect.Value) error {
	if err := t.EnterNative(" while converting an object for Go"); err != nil {
		return err
	}
	defer t.LeaveNative()
	mismatch := func(want string) error {
		return object.TypeErrorf("expected %s, not %s", want, object.TypeName(v))
	}
	ty := r.Type()
	if x, ok := opaqueOf(v); ok && x != nil && reflect.TypeOf(x).AssignableTo(ty) {
		r.Set(reflect.ValueOf(x))
		return nil
	}
	switch ty {
	case objectType:
		r.Set(reflect.ValueOf(Object{ownerOf(t), v}))
		return nil
	case valueType:
		r.Set(reflect.ValueOf(v))
		return nil
	case bigIntType:
		if v.IsNone() {
			r.SetZero()
			return nil
		}
		n, err := object.Index(t, v)
		if err != nil {
			return err
		}
		r.Set(reflect.ValueOf(new(big.Int).Set(n.BigIntOf())))
		return nil
	case errorType:
		if v.IsNone() {
			r.SetZero()
			return nil
		}
		exc := v.Exception()
		if exc == nil {
			return mismatch("an exception")
		}
		r.Set(reflect.ValueOf(errorHere(t, exc)))
		return nil
	case anyType:
		x, err := naturalGo(t, v)
		if err != nil {
			return err
		}
		if x == nil {
			r.SetZero()
		} else {
			r.Set(reflect.ValueOf(x))
		}
		return nil
	}
	switch r.Kind() {
	case reflect.Bool:
		if !v.IsBool() {
			return mismatch("bool")
		}
		r.SetBool(v.IsTrue())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := object.Index(t, v)
		if err != nil {
			return err
		}
		if !n.IsInt64() || r.OverflowInt(n.Int64()) {
			return object.OverflowErrorf("Python int too large for Go's %s", ty)
		}
		r.SetInt(n.Int64())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := object.Index(t, v)
		if err != nil {
			return err
		}
		z := n.BigIntOf()
		if !z.IsUint64() || r.OverflowUint(z.Uint64()) {
			return object.OverflowErrorf("Python int out of the range of Go's %s", ty)
		}
		r.SetUint(z.Uint64())
	case reflect.Float32, reflect.Float64:
		f, err := object.ToFloat(t, v)
		if err != nil {
			return err
		}
		r.SetFloat(f)
	case reflect.Complex64, reflect.Complex128:
		if v.Type() == &object.ComplexType {
			r.SetComplex(v.Complex())
			return nil
		}
		f, err := object.ToFloat(t, v)
		if err != nil {
			return err
		}
		r.SetComplex(complex(f, 0))
	case reflect.String:
		if !v.IsStr() {
			return mismatch("str")
		}
		r.SetString(object.EncodeFS(v.Str().String()))
	case reflect.Pointer:
		if v.IsNone() {
			r.SetZero()
			return nil
		}
		p := reflect.New(ty.Elem())
		if err := toReflect(t, v, p.Elem()); err != nil {
			return err
		}
		r.Set(p)
	case reflect.Slice:
		if ty.Elem().Kind() == reflect.Uint8 && !v.IsList() && !v.IsTuple() {
			b, err := object.AsBytes(t, v)
			if err != nil {
				return mismatch("bytes")
			}
			r.SetBytes(append([]byte{}, b...))
			return nil
		}
		if v.IsNone() {
			r.SetZero()
			return nil
		}
		if v.IsStr() {
			return mismatch("an iterable")
		}
		items, err := object.CollectItems(t, v)
		if err != nil {
			return err
		}
		s := reflect.MakeSlice(ty, len(items), len(items))
		for i, x := range items {
			if err := toReflect(t, x, s.Index(i)); err != nil {
				return err
			}
		}
		r.Set(s)
	case reflect.Array:
		items, err := object.CollectItems(t, v)
		if err != nil {
			return err
		}
		if len(items) != r.Len() {
			return object.ValueErrorf("expected %d items, not %d", r.Len(), len(items))
		}
		for i, x := range items {
			if err := toReflect(t, x, r.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Map:
		if v.IsNone() {
			r.SetZero()
			return nil
		}
		if !v.IsDict() {
			return mismatch("dict")
		}
		d := v.Dict()
		m := reflect.MakeMapWithSize(ty, d.Len())
		for i := 0; ; {
			k, x, ok := d.Next(&i)
			if !ok {
				break
			}
			gk, gx := reflect.New(ty.Key()).Elem(), reflect.New(ty.Elem()).Elem()
			if err := toReflect(t, k, gk); err != nil {
				return err
			}
			if err := toReflect(t, x, gx); err != nil {
				return err
			}
			if !gk.Comparable() {
				return object.TypeErrorf("a key of type %s cannot be a key of a Go map", object.TypeName(k))
			}
			m.SetMapIndex(gk, gx)
		}
		r.Set(m)
	case reflect.Struct:
		for _, f := range fieldsOf(ty) {
			var x object.Value
			var err error
			name := t.Interp.Intern(f.name)
			if v.IsDict() {
				x, _, err = v.Dict().Get(t, name.Value())
			} else {
				x, err = object.LookupAttr(t, v, name)
			}
			if err == nil && x.P != nil {
				err = toReflect(t, x, r.FieldByIndex(f.index))
			}
			if err != nil {
				return err
			}
		}
	default:
		return object.TypeErrorf("a Go value of type %s cannot take a Python object", typeName(ty))
	}
	return nil
}

// naturalGo is the Go value that stands for an object best; see ToGo.
func naturalGo(t *object.Thread, v object.Value) (any, error) {
	if x, ok := opaqueOf(v); ok {
		return x, nil
	}
	switch v.Type() {
	case object.None.Type():
		return nil, nil
	case &object.BoolType:
		return v.IsTrue(), nil
	case &object.IntType:
		if v.IsInt64() {
			return v.Int64(), nil
		}
		return new(big.Int).Set(v.BigIntOf()), nil
	case &object.FloatType:
		f, _ := v.FloatOf()
		return f, nil
	case &object.ComplexType:
		return v.Complex(), nil
	case &object.StrType:
		return object.EncodeFS(v.Str().String()), nil
	case &object.BytesType, &object.ByteArrayType:
		var b []byte
		return b, toReflect(t, v, reflect.ValueOf(&b).Elem())
	case &object.ListType, &object.TupleType, &object.SetType, &object.FrozenSetType:
		var s []any
		err := toReflect(t, v, reflect.ValueOf(&s).Elem())
		return s, err
	case &object.DictType:
		d := v.Dict()
		for i := 0; ; {
			k, _, ok := d.Next(&i)
			if !ok {
				m := map[string]any{}
				err := toReflect(t, v, reflect.ValueOf(&m).Elem())
				return m, err
			}
			if !k.IsStr() {
				break
			}
		}
		m := map[any]any{}
		err := toReflect(t, v, reflect.ValueOf(&m).Elem())
		return m, err
	}
	if exc := v.Exception(); exc != nil {
		return errorHere(t, exc), nil
	}
	return Object{ownerOf(t), v}, nil
}

// errorHere is the Go error for an exception that is a value.
func errorHere(t *object.Thread, exc *object.BaseException) error {
	e := &Error{ip: ownerOf(t), exc: exc, cause: goError(t, exc)}
	e.once.Do(func() { // here, since the native function that asks cannot wait for the interpreter
		if s, err := object.ToStr(t, exc.Value()); err == nil {
			e.message = object.EncodeFS(s.String())
		}
	})
	return e
}

// ownerKey is the key of the Interp in object.Interp.State.
type ownerKey struct{}

// ownerOf returns the interpreter that a thread belongs to.
func ownerOf(t *object.Thread) *Interp {
	ip, _ := t.Interp.State[ownerKey{}].(*Interp)
	return ip
}
