// Package structmod is the native module _struct: Python values as C structs.
package structmod

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module is _struct.
var Module = object.ModuleDef{
	Name: "_struct",
	Doc:  "Functions to convert between Python values and C structs.\nPython bytes objects are used to hold the data representing the C struct.\nThe format string describes the layout of data in the C struct; see the\ndocumentation of module struct.\n\nThe variable struct.error is an exception raised on errors.",
	Defs: []object.Def{
		{Name: "_clearcache", Sig: "()", F0: clearCache, Doc: "Clear the internal cache."},
		{Name: "calcsize", Sig: "(format, /)", F1: calcSize, Doc: "Return size in bytes of the struct described by the format string."},
		{Name: "iter_unpack", Sig: "(format, buffer, /)", F2: moduleIterUnpack, Doc: "Return an iterator yielding tuples unpacked from the given bytes.\n\nThe bytes are unpacked according to the format string, like a repeated\ninvocation of unpack_from()."},
		{Name: "pack", FV: modulePack, Doc: "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object containing the values v1, v2, ... packed according to the format string."},
		{Name: "pack_into", FV: modulePackInto, Doc: "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... according to the format string and write them into\nthe writable buffer, from offset on. The offset is required."},
		{Name: "unpack", Sig: "(format, buffer, /)", F2: moduleUnpack, Doc: "Return a tuple containing values unpacked according to the format string.\n\nThe buffer must have the size of the format."},
		{Name: "unpack_from", Sig: "(format, /, buffer, offset=0)", FN: moduleUnpackFrom, Doc: "Return a tuple containing values unpacked according to the format string,\nfrom offset on."},
	},
	Types: []*object.Type{&structType, &errorType},
	Init: func(t *object.Thread, m *object.Module) error {
		m.State = map[string]*format{}
		return nil
	},
}

var errorType = object.Type{Name: "struct.error", Base: &object.ExceptionType}

type value = object.Value

func init() {
	initStruct()
	object.ReadyType(&errorType)
	object.ReadyType(&structType)
	object.ReadyType(&unpackIteratorType)
}

// formatText is a format argument: str or bytes.
func formatText(t *object.Thread, v value) (string, error) {
	if v.IsStr() {
		b, err := object.EncodeStr(t, v.Str(), "ascii", "")
		if err != nil {
			return "", err
		}
		return string(b.Bytes()), nil
	}
	if !v.IsBytes() {
		return "", object.TypeErrorf("Struct() argument 1 must be a str or bytes object, not %s", object.TypeName(v))
	}
	return string(v.Bytes()), nil
}

// maxCache is the number of formats that the functions of the module remember.
const maxCache = 100

// cached compiles a format unless the module remembers it.
func cached(t *object.Thread, module, v value) (*format, error) {
	cache := (*object.Module)(module.P).State.(map[string]*format)
	if v.IsExactStr() {
		if f := cache[v.Str().String()]; f != nil {
			return f, nil
		}
	}
	s, err := formatText(t, v)
	if err != nil {
		return nil, err
	}
	f, err := parse(s)
	if err == nil {
		if len(cache) >= maxCache {
			clear(cache)
		}
		cache[s] = f
	}
	return f, err
}

func clearCache(t *object.Thread, module value) (value, error) {
	clear((*object.Module)(module.P).State.(map[string]*format))
	return object.None, nil
}

func calcSize(t *object.Thread, module, v value) (value, error) {
	f, err := cached(t, module, v)
	if err != nil {
		return value{}, err
	}
	return object.Int(int64(f.size)), nil
}

func modulePack(t *object.Thread, module value, args object.Args) (value, error) {
	if len(args.Kw) > 0 {
		return value{}, object.TypeErrorf("_struct.pack() takes no keyword arguments")
	}
	if len(args.V) == 0 {
		return value{}, object.TypeErrorf("missing format argument")
	}
	f, err := cached(t, module, args.V[0])
	if err != nil {
		return value{}, err
	}
	return f.packValues(t, args.V[1:])
}

func modulePackInto(t *object.Thread, module value, args object.Args) (value, error) {
	if len(args.Kw) > 0 {
		return value{}, object.TypeErrorf("_struct.pack_into() takes no keyword arguments")
	}
	if len(args.V) == 0 {
		return value{}, object.TypeErrorf("missing format argument")
	}
	f, err := cached(t, module, args.V[0])
	if err != nil {
		return value{}, err
	}
	return object.None, f.packInto(t, args.V[1:])
}

func moduleUnpack(t *object.Thread, module, fm, buffer value) (value, error) {
	f, err := cached(t, module, fm)
	if err != nil {
		return value{}, err
	}
	return f.unpackAll(t, buffer)
}

func moduleUnpackFrom(t *object.Thread, module value, a []value) (value, error) {
	f, err := cached(t, module, a[0])
	if err != nil {
		return value{}, err
	}
	return f.unpackFrom(t, a[1], a[2])
}

func moduleIterUnpack(t *object.Thread, module, fm, buffer value) (value, error) {
	f, err := cached(t, module, fm)
	if err != nil {
		return value{}, err
	}
	return f.iterUnpack(t, buffer)
}

// packValues is pack without the format argument.
func (f *format) packValues(t *object.Thread, values []value) (value, error) {
	if len(values) != f.values {
		return value{}, structErrorf("pack expected %d items for packing (got %d)", f.values, len(values))
	}
	if err := object.CheckSize(f.size); err != nil {
		return value{}, err
	}
	r, buf := object.AllocBytes(f.size)
	return r, f.pack(t, buf, values)
}

func (f *format) packInto(t *object.Thread, args []value) error {
	switch {
	case len(args) == 0:
		return structError("pack_into expected buffer argument")
	case len(args) == 1:
		return structError("pack_into expected offset argument")
	case len(args)-2 != f.values:
		return structErrorf("pack_into expected %d items for packing (got %d)", f.values, len(args)-2)
	}
	buf, err := writable(t, args[0])
	if err != nil {
		return err
	}
	defer buf.Done()
	off, err := object.IndexInt(t, args[1], &object.IndexError)
	if err != nil {
		return err
	}
	n := len(buf.Data)
	if off < 0 {
		if off+f.size > 0 {
			return structErrorf("no space to pack %d bytes at offset %d", f.size, off)
		}
		if off+n < 0 {
			return structErrorf("offset %d out of range for %d-byte buffer", off, n)
		}
		off += n
	}
	if n-off < f.size {
		return structErrorf("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)",
			uint64(off)+uint64(f.size), f.size, off, n)
	}
	clear(buf.Data[off : off+f.size])
	return f.pack(t, buf.Data[off:off+f.size], args[2:])
}

// writable asks for a buffer to write to.
func writable(t *object.Thread, v value) (*object.Buffer, error) {
	if v.Type().Slots.Buffer != nil {
		b, err := object.GetBuffer(t, v, object.BufWritable)
		if err == nil {
			return b, nil
		}
	}
	return nil, object.TypeErrorf("argument must be read-write bytes-like object, not %s", object.TypeName(v))
}

func (f *format) unpackAll(t *object.Thread, buffer value) (value, error) {
	data, err := object.AsBytes(t, buffer)
	if err != nil {
		return value{}, err
	}
	if len(data) != f.size {
		return value{}, structErrorf("unpack requires a buffer of %d bytes", f.size)
	}
	return f.unpack(data), nil
}

func (f *format) unpackFrom(t *object.Thread, buffer, offset value) (value, error) {
	off := 0
	if offset.P != nil {
		var err error
		if off, err = object.IndexInt(t, offset, &object.OverflowError); err != nil {
			return value{}, err
		}
	}
	data, err := object.AsBytes(t, buffer)
	if err != nil {
		return value{}, err
	}
	n := len(data)
	if off < 0 {
		if off+f.size > 0 {
			return value{}, structErrorf("not enough data to unpack %d bytes at offset %d", f.size, off)
		}
		if off+n < 0 {
			return value{}, structErrorf("offset %d out of range for %d-byte buffer", off, n)
		}
		off += n
	}
	if n-off < f.size {
		return value{}, structErrorf("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
			uint64(off)+uint64(f.size), f.size, off, n)
	}
	return f.unpack(data[off : off+f.size]), nil
}

// unpackIterator is what iter_unpack returns.
type unpackIterator struct {
	object.Object
	f    *format
	buf  *object.Buffer // nil at the end
	next int
}

var unpackIteratorType = object.Type{Name: "_struct.unpack_iterator"}

func (f *format) iterUnpack(t *object.Thread, buffer value) (value, error) {
	if f.size == 0 {
		return value{}, structError("cannot iteratively unpack with a struct of length 0")
	}
	buf, err := object.GetBuffer(t, buffer, object.BufSimple)
	if err != nil {
		return value{}, err
	}
	if len(buf.Data)%f.size != 0 {
		buf.Done()
		return value{}, structErrorf("iterative unpacking requires a buffer of a multiple of %d bytes", f.size)
	}
	return value{P: unsafe.Pointer(&unpackIterator{object.Object{T: &unpackIteratorType}, f, buf, 0})}, nil
}

func unpackNext(t *object.Thread, v value) (value, error) {
	it := (*unpackIterator)(v.P)
	if it.buf == nil {
		return value{}, nil
	}
	if it.next >= len(it.buf.Data) {
		it.buf.Done()
		it.buf = nil
		return value{}, nil
	}
	r := it.f.unpack(it.buf.Data[it.next : it.next+it.f.size])
	it.next += it.f.size
	return r, nil
}
