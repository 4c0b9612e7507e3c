package array

import (
	"encoding/binary"
	"math"
	"math/big"
	"slices"

	"github.com/gopy-lang/gopy/interp/object"
)

// A format is the form in which pickles have the items: the machine that
// made them may have another byte order, and other sizes of int and long.
type format struct {
	size   int
	signed bool
	big    bool
	what   byte // 'i' integers, 'f' floats, 'u' characters
}

// formats are the forms by their number in pickles.
var formats = [...]format{
	{1, false, false, 'i'}, {1, true, false, 'i'},
	{2, false, false, 'i'}, {2, false, true, 'i'}, {2, true, false, 'i'}, {2, true, true, 'i'},
	{4, false, false, 'i'}, {4, false, true, 'i'}, {4, true, false, 'i'}, {4, true, true, 'i'},
	{8, false, false, 'i'}, {8, false, true, 'i'}, {8, true, false, 'i'}, {8, true, true, 'i'},
	{4, false, false, 'f'}, {4, false, true, 'f'},
	{8, false, false, 'f'}, {8, false, true, 'f'},
	{2, false, false, 'u'}, {2, false, true, 'u'},
	{4, false, false, 'u'}, {4, false, true, 'u'},
}

var bigEndian = binary.NativeEndian.Uint16([]byte{0, 1}) == 1

// format returns the form of items of kind k on this machine, and its number.
func (k kind) format() (format, int) {
	f := format{size: k.size(), signed: k.isSigned(), what: 'i', big: bigEndian && k.size() > 1}
	if k.isText() {
		f.what = 'u'
	} else if k.isFloat() {
		f.what = 'f'
	}
	return f, slices.Index(formats[:], f)
}

func arrayReduce(t *thread, v, proto value) (value, error) {
	a := of(v)
	if !proto.IsInt() {
		return value{}, object.TypeErrorf("__reduce_ex__ argument should be an integer")
	}
	p, err := cLong(t, proto)
	if err != nil {
		return value{}, err
	}
	state := object.None
	if x := object.ExtraOf(v); x != nil && x.Dict != nil {
		state = x.Dict.Value()
	}
	cls := v.Type().Value()
	if p < 3 {
		items, err := arrayToList(t, v)
		if err != nil {
			return value{}, err
		}
		return object.TupleValue(cls, object.TupleValue(object.CharStr(byte(a.kind)), items), state), nil
	}
	in := t.Interp
	m, err := in.Engine.Import(t, in.Intern("array"), object.None, object.None, object.None, 0)
	if err != nil {
		return value{}, err
	}
	f, err := object.GetAttr(t, m, in.Intern("_array_reconstructor"))
	if err != nil {
		return value{}, err
	}
	_, code := a.kind.format()
	args := object.TupleValue(cls, object.CharStr(byte(a.kind)), object.Int(int64(code)), object.CopyBytes(a.data))
	return object.TupleValue(f, args, state), nil
}

// reconstruct makes an array of a pickle.
func reconstruct(t *thread, _ value, a []value) (value, error) {
	code, err := cInt(t, a[2])
	if err != nil {
		return value{}, err
	}
	cls := a[0].AsType()
	if cls == nil {
		return value{}, object.TypeErrorf("first argument must be a type object, not %s", object.TypeName(a[0]))
	}
	if !cls.IsSubtype(&Type) {
		return value{}, object.TypeErrorf("%s is not a subtype of array.array", cls.Name)
	}
	if !a[1].IsStr() {
		return value{}, object.TypeErrorf("_array_reconstructor() argument 2 must be a unicode character, not %s", object.TypeName(a[1]))
	}
	if n := a[1].Str().Len(); n != 1 {
		return value{}, object.TypeErrorf("_array_reconstructor() argument 2 must be a unicode character, not a string of length %d", n)
	}
	k := kind(a[1].Str().Rune())
	if a[1].Str().Rune() > 127 || k.size() == 0 {
		return value{}, object.ValueErrorf("second argument must be a valid type code")
	}
	if code < 0 || int(code) >= len(formats) {
		return value{}, object.ValueErrorf("third argument must be a valid machine format code.")
	}
	if !a[3].IsBytes() {
		return value{}, object.TypeErrorf("fourth argument should be bytes, not %s", object.TypeName(a[3]))
	}
	f := formats[code]
	if _, own := k.format(); own == int(code) {
		return makeArray(t, cls, k, a[3])
	}
	data := []byte(a[3].Bytes())
	if len(data)%f.size != 0 {
		if f.what == 'u' {
			return value{}, object.ValueErrorf("string length not a multiple of item size")
		}
		return value{}, object.ValueErrorf("bytes length not a multiple of item size")
	}
	if f.what == 'u' {
		name := [...]string{"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}[int(code)-18]
		s, err := object.DecodeBytes(t, data, a[3], name, "strict")
		if err != nil {
			return value{}, err
		}
		return makeArray(t, cls, k, s.Value())
	}
	items := make([]value, len(data)/f.size)
	for i := range items {
		items[i] = f.item(data[i*f.size : (i+1)*f.size])
	}
	// A kind of the same size on this machine holds what the pickle's kind held there.
	if f.what == 'i' {
		for _, c := range []byte("bBhHiIlLqQ") {
			if o := kind(c); o.size() == f.size && o.isSigned() == f.signed {
				k = o
				break
			}
		}
	}
	return makeArray(t, cls, k, object.ListFrom(items).Value())
}

// item reads one item.
func (f format) item(b []byte) value {
	var u uint64
	for i := range b {
		c := b[i]
		if !f.big {
			c = b[len(b)-1-i]
		}
		u = u<<8 | uint64(c)
	}
	switch {
	case f.what == 'f' && f.size == 4:
		return object.Float(float64(math.Float32frombits(uint32(u))))
	case f.what == 'f':
		return object.Float(math.Float64frombits(u))
	case f.signed:
		shift := 64 - 8*f.size
		return object.Int(int64(u<<shift) >> shift)
	}
	return object.NewBigInt(new(big.Int).SetUint64(u))
}
