package structmod

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// structObject is a struct.Struct; f is nil until __init__ ran.
type structObject struct {
	object.Object
	f *format
}

type structSub struct {
	structObject
	object.Extra
}

var structType = object.Type{Name: "_struct.Struct"}

// compiled returns the format of a Struct.
func compiled(v value) (*format, error) {
	if f := (*structObject)(v.P).f; f != nil {
		return f, nil
	}
	return nil, object.RuntimeErrorf("Struct object is not initialized")
}

var structSignature = object.ParseSignature("(format)")

func initStruct() {
	ty := &structType
	ty.Doc = "Struct(fmt) --> compiled struct object"
	ty.Flags |= object.FlagBaseType
	ty.HasWeakref = true
	ty.AllocSub = func(cls *object.Type) value {
		s := &structSub{}
		s.T = cls
		return value{P: unsafe.Pointer(s)}
	}
	ty.ExtraOffset = unsafe.Offsetof(structSub{}.Extra)
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (value, error) {
		if cls != &structType {
			return cls.AllocSub(cls), nil
		}
		return value{P: unsafe.Pointer(&structObject{Object: object.Object{T: cls}})}, nil
	}
	ty.Init = func(t *object.Thread, v value, args object.Args) error {
		var a [1]value
		if err := structSignature.Bind("Struct", args, a[:]); err != nil {
			return err
		}
		s, err := formatText(t, a[0])
		if err != nil {
			return err
		}
		f, err := parse(s)
		if err == nil {
			(*structObject)(v.P).f = f
		}
		return err
	}
	ty.Repr = func(t *object.Thread, v value) (value, error) {
		f, err := compiled(v)
		if err != nil {
			return value{}, err
		}
		s, err := object.ReprStr(t, object.StrValue(f.text))
		if err != nil {
			return value{}, err
		}
		return object.StrValue(v.Type().ShortName() + "(" + s.String() + ")"), nil
	}
	ty.GetSets = []object.GetSet{
		{Name: "format", Doc: "struct format string", Get: func(t *object.Thread, v value) (value, error) {
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return object.StrValue(f.text), nil
		}},
		{Name: "size", Doc: "struct size in bytes", Get: func(t *object.Thread, v value) (value, error) {
			if f := (*structObject)(v.P).f; f != nil {
				return object.Int(int64(f.size)), nil
			}
			return object.Int(-1), nil
		}},
	}
	ty.Methods = []object.Def{
		{Name: "iter_unpack", Sig: "(buffer, /)", Doc: "Return an iterator yielding tuples.\n\nThe bytes are unpacked according to the format, like a repeated invocation of\nunpack_from(). The size of the buffer must be a multiple of the struct's.", F1: func(t *object.Thread, v, buffer value) (value, error) {
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return f.iterUnpack(t, buffer)
		}},
		{Name: "pack", Doc: "S.pack(v1, v2, ...) -> bytes\n\nReturn a bytes object containing values v1, v2, ... packed according to the\nformat string S.format.", FV: func(t *object.Thread, v value, args object.Args) (value, error) {
			if len(args.Kw) > 0 {
				return value{}, object.TypeErrorf("Struct.pack() takes no keyword arguments")
			}
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return f.packValues(t, args.V)
		}},
		{Name: "pack_into", Doc: "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... according to the format string S.format and write\nthem into the writable buffer, from offset on.", FV: func(t *object.Thread, v value, args object.Args) (value, error) {
			if len(args.Kw) > 0 {
				return value{}, object.TypeErrorf("Struct.pack_into() takes no keyword arguments")
			}
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return object.None, f.packInto(t, args.V)
		}},
		{Name: "unpack", Sig: "(buffer, /)", Doc: "Return a tuple containing unpacked values.\n\nThe size of the buffer must be that of the struct.", F1: func(t *object.Thread, v, buffer value) (value, error) {
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return f.unpackAll(t, buffer)
		}},
		{Name: "unpack_from", Sig: "(buffer, offset=0)", Doc: "Return a tuple containing unpacked values, from offset on.", FN: func(t *object.Thread, v value, a []value) (value, error) {
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			return f.unpackFrom(t, a[0], a[1])
		}},
		{Name: "__sizeof__", Sig: "()", Doc: "S.__sizeof__() -> size of S in memory, in bytes", F0: func(t *object.Thread, v value) (value, error) {
			f, err := compiled(v)
			if err != nil {
				return value{}, err
			}
			n := unsafe.Sizeof(structObject{}) + unsafe.Sizeof(format{}) + uintptr(len(f.items))*unsafe.Sizeof(item{})
			return object.Int(int64(n)), nil
		}},
	}

	it := &unpackIteratorType
	it.Flags |= object.FlagDisallowNew
	it.Slots.Iter = object.IterSelf
	it.Slots.Next = unpackNext
	it.LenHint = func(t *object.Thread, v value) (int, error) {
		x := (*unpackIterator)(v.P)
		if x.buf == nil {
			return 0, nil
		}
		return (len(x.buf.Data) - x.next) / x.f.size, nil
	}
	it.Methods = []object.Def{{Name: "__length_hint__", Sig: "()", F0: func(t *object.Thread, v value) (value, error) {
		n, err := unpackIteratorType.LenHint(t, v)
		return object.Int(int64(n)), err
	}}}
}
