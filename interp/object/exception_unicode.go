package object

import (
	"fmt"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// The fields of UnicodeDecodeError, UnicodeEncodeError and
// UnicodeTranslateError, in BaseException.Fields.
const (
	unicodeEncoding = iota
	unicodeObject
	unicodeStart
	unicodeEnd
	unicodeReason
	numUnicodeFields
)

func unicodeField(name string, i int) GetSet {
	def := None
	if i == unicodeStart || i == unicodeEnd {
		def = Int(0)
	}
	g := GetSet{Name: name, Member: true, Get: func(t *Thread, v Value) (Value, error) {
		if f := v.Exception().Fields; i < len(f) && f[i].P != nil {
			return f[i], nil
		}
		return def, nil
	}}
	g.Set = func(t *Thread, v, x Value) error {
		if i == unicodeStart || i == unicodeEnd {
			if x.P == nil {
				return TypeErrorf("can't delete numeric/char attribute")
			}
			n, err := sizeArg(t, x)
			if err != nil {
				return err
			}
			x = Int(int64(n))
		}
		e := v.Exception()
		if x.P == nil && (i >= len(e.Fields) || e.Fields[i].P == nil) {
			return AttributeErrorf("%s", name)
		}
		e.unicodeFields()[i] = x
		return nil
	}
	return g
}

func (e *BaseException) unicodeFields() []Value {
	if len(e.Fields) < numUnicodeFields {
		e.Fields = append(make([]Value, 0, numUnicodeFields), e.Fields...)[:numUnicodeFields]
	}
	return e.Fields
}

func initUnicodeErrors() {
	for _, ty := range [...]*Type{&UnicodeDecodeError, &UnicodeEncodeError, &UnicodeTranslateError} {
		ty.Init = unicodeErrorInit
		ty.Slots.Str = unicodeErrorStr
		ty.Solid = true
		ty.GetSets = []GetSet{
			unicodeField("encoding", unicodeEncoding), unicodeField("object", unicodeObject),
			unicodeField("start", unicodeStart), unicodeField("end", unicodeEnd), unicodeField("reason", unicodeReason),
		}
	}
	UnicodeDecodeError.Doc = "Unicode decoding error."
	UnicodeEncodeError.Doc = "Unicode encoding error."
	UnicodeTranslateError.Doc = "Unicode translation error."
}

// unicodeErrorInit is __init__: (encoding, object, start, end, reason), without
// the encoding for UnicodeTranslateError.
func unicodeErrorInit(t *Thread, v Value, args Args) error {
	e := v.Exception()
	if len(args.Kw) > 0 {
		return noKeywordsFor(TypeName(v))
	}
	a := args.V
	e.Args = NewTuple(a...)
	want, first := numUnicodeFields, 0
	if e.T.IsSubtype(&UnicodeTranslateError) {
		want, first = numUnicodeFields-1, unicodeObject
	}
	if len(a) != want {
		return TypeErrorf("function takes exactly %d arguments (%d given)", want, len(a))
	}
	var f [numUnicodeFields]Value
	copy(f[first:], a)
	for i := first; i < numUnicodeFields; i++ {
		switch i {
		case unicodeStart, unicodeEnd:
			n, err := sizeArg(t, f[i])
			if err != nil {
				return err
			}
			f[i] = Int(int64(n))
		case unicodeObject:
			if e.T.IsSubtype(&UnicodeDecodeError) {
				if f[i].Type().Flags&FlagBytesSubclass == 0 {
					b, err := AsBytes(t, f[i])
					if err != nil {
						return err
					}
					f[i] = NewBytes(append([]byte(nil), b...))
				}
				continue
			}
			fallthrough
		default:
			if !f[i].IsStr() {
				return TypeErrorf("argument %d must be str, not %s", i-first+1, argTypeName(f[i]))
			}
		}
	}
	copy(e.unicodeFields(), f[:])
	return nil
}

func noKeywordsFor(name string) error { return TypeErrorf("%s() takes no keyword arguments", name) }

// unicodeErrorStr is str() of the three.
func unicodeErrorStr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	f := e.unicodeFields()
	if f[unicodeObject].P == nil {
		return emptyStr.Value(), nil
	}
	part := func(i int) (string, error) {
		if f[i].P == nil {
			return "None", nil
		}
		s, err := ToStr(t, f[i])
		if err != nil {
			return "", err
		}
		return s.String(), nil
	}
	reason, err := part(unicodeReason)
	if err != nil {
		return Value{}, err
	}
	name, err := part(unicodeEncoding)
	if err != nil {
		return Value{}, err
	}
	// str() may have run code that changed the attributes.
	if _, _, _, err := unicodeErrorRange(e); err != nil {
		return Value{}, err
	}
	f = e.unicodeFields()
	obj := f[unicodeObject]
	start, end := unicodeNumber(f[unicodeStart]), unicodeNumber(f[unicodeEnd])
	what, one, many := "", "", ""
	switch {
	case e.T.IsSubtype(&UnicodeDecodeError):
		what, many = "'"+name+"' codec can't decode", "bytes"
		if obj.Type().Flags&FlagBytesSubclass != 0 {
			if b := bytesData(obj); start >= 0 && start < len(b) && end == start+1 {
				one = fmt.Sprintf("byte 0x%02x", b[start])
			}
		}
	default:
		what, many = "'"+name+"' codec can't encode", "characters"
		if e.T.IsSubtype(&UnicodeTranslateError) {
			what = "can't translate"
		}
		if obj.IsStr() {
			if s := obj.Str(); start >= 0 && start < s.Len() && end == start+1 {
				r, _ := wtf8.DecodeRune(s.String()[s.offset(start):])
				one = "character '" + string(appendRuneEscape(nil, r)) + "'"
			}
		}
	}
	if one != "" {
		return StrValue(fmt.Sprintf("%s %s in position %d: %s", what, one, start, reason)), nil
	}
	return StrValue(fmt.Sprintf("%s %s in position %d-%d: %s", what, many, start, end-1, reason)), nil
}

func unicodeNumber(v Value) int {
	if v.P != nil && v.IsInt64() {
		return int(v.Int64())
	}
	return 0
}

// unicodeError makes the exception of a codec's error about obj, which is the
// bytes decoded or the str encoded.
func unicodeError(e *codec.Error, obj Value) *BaseException {
	cls := &UnicodeDecodeError
	if e.Encode {
		cls = &UnicodeEncodeError
	}
	f := []Value{StrValue(e.Encoding), obj, Int(int64(e.Start)), Int(int64(e.End)), StrValue(e.Reason)}
	return &BaseException{Object: Object{cls}, Args: NewTuple(f...), Fields: f}
}

// unicodeErrorRange returns the part of the object that an exception is about:
// start and end clipped to it, as error handlers see them.
func unicodeErrorRange(e *BaseException) (obj Value, start, end int, err error) {
	f := e.unicodeFields()
	obj = f[unicodeObject]
	n := 0
	if e.T.IsSubtype(&UnicodeDecodeError) {
		if obj.P == nil {
			return obj, 0, 0, TypeErrorf("UnicodeError 'object' attribute is not set")
		}
		if obj.Type().Flags&FlagBytesSubclass == 0 {
			return obj, 0, 0, TypeErrorf("UnicodeError 'object' attribute must be a bytes")
		}
		n = len(bytesData(obj))
	} else {
		if obj.P == nil {
			return obj, 0, 0, TypeErrorf("UnicodeError 'object' attribute is not set")
		}
		if !obj.IsStr() {
			return obj, 0, 0, TypeErrorf("UnicodeError 'object' attribute must be a string")
		}
		n = obj.Str().Len()
	}
	start, end = unicodeNumber(f[unicodeStart]), unicodeNumber(f[unicodeEnd])
	start = max(0, start)
	if n == 0 {
		start = 0
	} else if start >= n {
		start = n - 1
	}
	end = min(max(end, 1), n)
	return obj, start, end, nil
}

// addNote adds a note to an exception, as add_note does.
func addNote(t *Thread, e *BaseException, note string) {
	if e.Dict == nil {
		e.Dict = NewDict()
	}
	name := t.Interp.Intern("__notes__")
	if v, ok := e.Dict.GetStr(name); ok && v.IsList() {
		v.List().Append(StrValue(note))
		return
	}
	e.Dict.SetStr(name, NewList([]Value{StrValue(strings.Clone(note))}).Value())
}
