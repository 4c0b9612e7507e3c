package array

import (
	"slices"
	"sync/atomic"
	"unicode/utf16"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Array is an array.array: its items lie in data as C would have them.
type Array struct {
	object.Object
	kind kind
	size int // of an item
	data []byte
	// exports counts the buffers handed out: while there are any, the size is
	// fixed. The collector gives buffers back, too.
	exports atomic.Int32
}

type arraySub struct {
	Array
	object.Extra
}

// Type is array.array.
var Type = object.Type{Name: "array.array"}

func of(v value) *Array { return (*Array)(v.P) }

// Value returns a as a Python value.
func (a *Array) Value() value { return value{P: unsafe.Pointer(a)} }

// Len returns the number of items.
func (a *Array) Len() int { return len(a.data) / a.size }

func (a *Array) at(i int) value { return a.kind.get(a.data[i*a.size:]) }

// item is at with the check that characters of foreign bytes need.
func (a *Array) item(i int) (value, error) {
	if a.kind.isText() {
		if _, err := a.kind.char(a.data[i*a.size:]); err != nil {
			return value{}, err
		}
	}
	return a.at(i), nil
}

// resizable complains when buffers of the array are in use.
func (a *Array) resizable() error {
	if a.exports.Load() == 0 {
		return nil
	}
	if object.CollectDeadViews(&a.exports); a.exports.Load() == 0 {
		return nil
	}
	return object.NewException(&object.BufferError, "cannot resize an array that is exporting buffers")
}

func newArray(k kind, data []byte) *Array {
	return &Array{Object: object.Object{T: &Type}, kind: k, size: k.size(), data: data}
}

func init() {
	ty := &Type
	ty.Doc = "array(typecode [, initializer]) -> array\n\nA new array whose items are of the type that typecode names, from a list, bytes or an iterable of such items.\n\n" +
		"    Type code   C Type             Minimum size in bytes\n" +
		"    'b'         signed integer     1\n    'B'         unsigned integer   1\n    'u'         Unicode character  2 (deprecated)\n    'w'         Unicode character  4\n" +
		"    'h'         signed integer     2\n    'H'         unsigned integer   2\n    'i'         signed integer     2\n    'I'         unsigned integer   2\n" +
		"    'l'         signed integer     4\n    'L'         unsigned integer   4\n    'q'         signed integer     8\n    'Q'         unsigned integer   8\n" +
		"    'f'         floating-point     4\n    'd'         floating-point     8"
	ty.Flags |= object.FlagBaseType | object.FlagSequence
	ty.HasWeakref = true
	ty.AllocSub = func(t *object.Type) value {
		a := &arraySub{}
		a.T, a.kind, a.size = t, 'b', 1
		return a.Array.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(arraySub{}.Extra)
	ty.New = arrayNew
	ty.Repr = arrayRepr
	ty.Hash = object.HashNotImplemented
	ty.Slots.Compare = arrayCompare
	ty.Slots.Iter = func(t *thread, v value) (value, error) {
		return value{P: unsafe.Pointer(&iterator{object.Object{T: &iteratorType}, of(v), 0})}, nil
	}
	ty.Slots.Len = func(t *thread, v value) (int, error) { return of(v).Len(), nil }
	ty.SeqItem = arrayItem
	ty.SeqSetItem = arraySetIndex
	ty.Slots.GetItem = arrayGetItem
	ty.Slots.SetItem = arraySetItem
	ty.Slots.Contains = func(t *thread, v, x value) (bool, error) {
		i, err := of(v).find(t, x, 0, of(v).Len())
		return i >= 0, err
	}
	ty.Concat = arrayConcat
	ty.InPlaceConcat = arrayInPlaceConcat
	ty.Repeat = arrayRepeat
	ty.InPlaceRepeat = arrayInPlaceRepeat
	ty.Slots.Buffer = arrayBuffer
	ty.GetSets = []object.GetSet{
		{Name: "typecode", Doc: "the typecode character used to create the array", Get: func(t *thread, v value) (value, error) { return object.CharStr(byte(of(v).kind)), nil }},
		{Name: "itemsize", Doc: "the size, in bytes, of one array item", Get: func(t *thread, v value) (value, error) { return object.Int(int64(of(v).size)), nil }},
	}
	ty.Methods = methods
	initIterator()
	object.ReadyType(ty)
	object.ReadyType(&iteratorType)
}

var methods = []object.Def{
	{Name: "append", Sig: "(v, /)", F1: arrayAppend, Doc: "Append new value v to the end of the array."},
	{Name: "buffer_info", Sig: "()", F0: arrayBufferInfo, Doc: "Return a tuple (address, length): the current memory address, and the length in items."},
	{Name: "byteswap", Sig: "()", F0: arrayByteSwap, Doc: "Byteswap all items of the array."},
	{Name: "clear", Sig: "()", F0: arrayClear, Doc: "Remove all items from the array."},
	{Name: "__copy__", Sig: "()", F0: arrayCopy, Doc: "Return a copy of the array."},
	{Name: "__deepcopy__", Sig: "(unused, /)", F1: func(t *thread, v, _ value) (value, error) { return arrayCopy(t, v) }, Doc: "Return a copy of the array."},
	{Name: "count", Sig: "(v, /)", F1: arrayCount, Doc: "Return number of occurrences of v in the array."},
	{Name: "extend", Sig: "(bb, /)", F1: func(t *thread, v, x value) (value, error) { return object.None, of(v).extend(t, x) }, Doc: "Append items to the end of the array."},
	{Name: "frombytes", Sig: "(buffer, /)", F1: func(t *thread, v, x value) (value, error) { return object.None, of(v).fromBytes(t, x) }, Doc: "Append items from a bytes-like object, taken as an array of machine values."},
	{Name: "fromfile", Sig: "(f, n, /)", F2: arrayFromFile, Doc: "Read n objects from the file object f and append them to the end of the array."},
	{Name: "fromlist", Sig: "(list, /)", F1: arrayFromList, Doc: "Append items to array from list."},
	{Name: "fromunicode", Sig: "(ustr, /)", F1: arrayFromUnicode, Doc: "Extend this array, which must be of a unicode type, with the characters of ustr."},
	{Name: "index", Sig: "(v, start=0, stop=sys.maxsize, /)", F3: arrayIndex, Opt: 2, Doc: "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not present."},
	{Name: "insert", Sig: "(i, v, /)", F2: arrayInsert, Doc: "Insert a new item v into the array before position i."},
	{Name: "pop", Sig: "(i=-1, /)", F1: arrayPop, Opt: 1, Doc: "Return the i-th element and delete it from the array.\n\ni defaults to -1."},
	{Name: "__reduce_ex__", Sig: "(value, /)", F1: arrayReduce, Doc: "Return state information for pickling."},
	{Name: "remove", Sig: "(v, /)", F1: arrayRemove, Doc: "Remove the first occurrence of v in the array."},
	{Name: "reverse", Sig: "()", F0: arrayReverse, Doc: "Reverse the order of the items in the array."},
	{Name: "__sizeof__", Sig: "()", F0: func(t *thread, v value) (value, error) {
		return object.Int(int64(unsafe.Sizeof(Array{})) + int64(cap(of(v).data))), nil
	}, Doc: "Size of the array in memory, in bytes."},
	{Name: "tobytes", Sig: "()", F0: func(t *thread, v value) (value, error) { return object.CopyBytes(of(v).data), nil }, Doc: "Convert the array to an array of machine values and return the bytes representation."},
	{Name: "tofile", Sig: "(f, /)", F1: arrayToFile, Doc: "Write all items (as machine values) to the file object f."},
	{Name: "tolist", Sig: "()", F0: arrayToList, Doc: "Convert array to an ordinary list with the same items."},
	{Name: "tounicode", Sig: "()", F0: arrayToUnicode, Doc: "Convert the array, which must be of a unicode type, to a str."},
	object.ClassGetItemDef(),
}

func arrayNew(t *thread, cls *object.Type, args object.Args) (value, error) {
	if len(args.Kw) > 0 && object.SameInit(cls, &Type) {
		return value{}, object.NoKeywords("array.array", args)
	}
	pos := args.Pos()
	if len(pos) < 1 {
		return value{}, object.TypeErrorf("array() takes at least 1 argument (0 given)")
	}
	if len(pos) > 2 {
		return value{}, object.TypeErrorf("array() takes at most 2 arguments (%d given)", len(pos))
	}
	if !pos[0].IsStr() {
		return value{}, object.TypeErrorf("array() argument 1 must be a unicode character, not %s", object.TypeName(pos[0]))
	}
	if n := pos[0].Str().Len(); n != 1 {
		return value{}, object.TypeErrorf("array() argument 1 must be a unicode character, not a string of length %d", n)
	}
	code := pos[0].Str().Rune()
	if code == 'u' {
		if err := object.Warn(t, &object.DeprecationWarning, "The 'u' type code is deprecated and will be removed in Python 3.16", 1); err != nil {
			return value{}, err
		}
	}
	if code > 127 {
		code = 0
	}
	var from value
	if len(pos) == 2 {
		from = pos[1]
	}
	return makeArray(t, cls, kind(code), from)
}

// makeArray is the constructor; from may be absent.
func makeArray(t *thread, cls *object.Type, k kind, from value) (value, error) {
	if from.P != nil && !k.isText() {
		if from.IsStr() {
			return value{}, object.TypeErrorf("cannot use a str to initialize an array with typecode '%c'", k)
		}
		if from.Is(&Type) && of(from).kind.isText() {
			return value{}, object.TypeErrorf("cannot use a unicode array to initialize an array with typecode '%c'", k)
		}
	}
	if k.size() == 0 {
		return value{}, object.ValueErrorf("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
	}
	var a *Array
	if cls == &Type {
		a = newArray(k, nil)
	} else {
		a = of(object.AllocObject(cls))
		a.kind, a.size = k, k.size()
	}
	if from.P == nil {
		return a.Value(), nil
	}
	var err error
	switch ty := from.Type(); {
	case from.IsStr():
		err = a.fromText(from.Str())
	case from.IsBytes() || from.Is(&object.ByteArrayType):
		err = a.fromBytes(t, from)
	case from.Is(&Type) && of(from).kind == k:
		a.data = slices.Clone(of(from).data)
	case ty == &object.ListType || ty == &object.TupleType:
		if n, e := object.Len(t, from); e == nil {
			a.data = make([]byte, 0, n*a.size)
		}
		fallthrough
	default:
		err = a.extendItems(t, from)
	}
	return a.Value(), err
}

// fromText appends the characters of s.
func (a *Array) fromText(s *object.Str) error {
	if err := a.resizable(); err != nil {
		return err
	}
	var b [8]byte
	for i := range s.Len() {
		r := s.At(i).Str().Rune()
		if a.size == 2 && r > 0xffff {
			hi, lo := utf16.EncodeRune(r)
			put(b[:], 2, uint64(hi))
			a.data = append(a.data, b[:2]...)
			r = lo
		}
		put(b[:], a.size, uint64(r))
		a.data = append(a.data, b[:a.size]...)
	}
	return nil
}

// append appends one item.
func (a *Array) append(t *thread, x value) error {
	bits, err := a.kind.encode(t, x)
	if err != nil {
		return err
	}
	if a.exports.Load() != 0 {
		if err := a.resizable(); err != nil {
			return err
		}
	}
	var b [8]byte
	put(b[:], a.size, bits)
	a.data = append(a.data, b[:a.size]...)
	return nil
}

func (a *Array) extendItems(t *thread, iterable value) error {
	return object.ForEach(t, iterable, func(x value) error { return a.append(t, x) })
}

func (a *Array) extend(t *thread, x value) error {
	if !x.Is(&Type) {
		return a.extendItems(t, x)
	}
	b := of(x)
	if b.kind != a.kind {
		return object.TypeErrorf("can only extend with array of same kind")
	}
	if len(b.data) == 0 {
		return nil
	}
	if err := a.resizable(); err != nil {
		return err
	}
	a.data = append(a.data, b.data...)
	return nil
}

func arrayAppend(t *thread, v, x value) (value, error) { return object.None, of(v).append(t, x) }

func arrayClear(t *thread, v value) (value, error) {
	a := of(v)
	if len(a.data) == 0 {
		return object.None, nil
	}
	if err := a.resizable(); err != nil {
		return value{}, err
	}
	a.data = nil
	return object.None, nil
}

func arrayCopy(t *thread, v value) (value, error) {
	return newArray(of(v).kind, slices.Clone(of(v).data)).Value(), nil
}

func (a *Array) text() (*object.Str, error) {
	runes := make([]rune, 0, a.Len())
	for i := 0; i < len(a.data); i += a.size {
		r, err := a.kind.char(a.data[i:])
		if err != nil {
			return nil, err
		}
		if n := len(runes); a.size == 2 && n > 0 && r&^0x3ff == 0xdc00 && runes[n-1]&^0x3ff == 0xd800 {
			runes[n-1] = utf16.DecodeRune(runes[n-1], r)
			continue
		}
		runes = append(runes, r)
	}
	return object.NewStrRunes(runes), nil
}

func arrayRepr(t *thread, v value) (value, error) {
	a := of(v)
	b := append([]byte(v.Type().ShortName()), "('"...)
	b = append(b, byte(a.kind), '\'')
	if len(a.data) > 0 {
		x, err := a.content(t)
		if err != nil {
			return value{}, err
		}
		s, err := object.ReprStr(t, x)
		if err != nil {
			return value{}, err
		}
		b = append(append(b, ", "...), s.String()...)
	}
	return object.NewStrBytes(append(b, ')')).Value(), nil
}

// content returns the items as a str or a list.
func (a *Array) content(t *thread) (value, error) {
	if a.kind.isText() {
		s, err := a.text()
		if err != nil {
			return value{}, err
		}
		return s.Value(), nil
	}
	return arrayToList(t, a.Value())
}

func arrayToList(t *thread, v value) (value, error) {
	a := of(v)
	items := make([]value, a.Len())
	for i := range items {
		var err error
		if items[i], err = a.item(i); err != nil {
			return value{}, err
		}
	}
	return object.ListFrom(items).Value(), nil
}

func arrayToUnicode(t *thread, v value) (value, error) {
	if !of(v).kind.isText() {
		return value{}, object.ValueErrorf("tounicode() may only be called on unicode type arrays ('u' or 'w')")
	}
	return of(v).content(t)
}

func arrayFromUnicode(t *thread, v, x value) (value, error) {
	if !x.IsStr() {
		return value{}, object.TypeErrorf("fromunicode() argument must be str, not %s", object.TypeName(x))
	}
	if !of(v).kind.isText() {
		return value{}, object.ValueErrorf("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
	}
	return object.None, of(v).fromText(x.Str())
}

func arrayFromList(t *thread, v, list value) (value, error) {
	if !list.IsList() {
		return value{}, object.TypeErrorf("arg must be list")
	}
	a, l := of(v), list.List()
	n := l.Len()
	if n == 0 {
		return object.None, nil
	}
	if err := a.resizable(); err != nil {
		return value{}, err
	}
	old := len(a.data)
	for i := range n {
		err := a.append(t, l.At(i))
		if err == nil && l.Len() != n {
			err = object.RuntimeErrorf("list changed size during iteration")
		}
		if err != nil {
			a.data = a.data[:old]
			return value{}, err
		}
	}
	return object.None, nil
}
