package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

var intNewNames = []string{"", "base"}

// intNew is int().
func intNew(t *Thread, cls *Type, args Args) (Value, error) {
	pos := args.Pos()
	if len(pos) > 2 || len(pos)+len(args.Kw) > 2 {
		return Value{}, TypeErrorf("int expected at most 2 arguments, got %d", len(args.V))
	}
	var x, base Value
	if len(pos) > 0 {
		x = pos[0]
	}
	if len(pos) > 1 {
		base = pos[1]
	}
	for i, v := range args.KwValues() {
		if kw := args.Kw[i].String(); kw != "base" {
			return Value{}, UnexpectedKeyword("int", kw, intNewNames[1:])
		}
		if base.P != nil {
			return Value{}, TypeErrorf("argument for int() given by name ('base') and position (2)")
		}
		base = v
	}
	var n Value
	var err error
	switch {
	case x.P == nil && base.P != nil:
		return Value{}, TypeErrorf("int() missing string argument")
	case x.P == nil:
		n = Int(0)
	case base.P == nil:
		n, err = ToInt(t, x)
	default:
		n, err = intFromText(t, x, base)
	}
	if err != nil || cls == &IntType {
		return n, err
	}
	return newIntOf(cls, n), nil
}

// newIntOf makes an instance of a class derived from int; n is exact.
func newIntOf(cls *Type, n Value) Value {
	return Value{unsafe.Pointer(&IntObj{Object: Object{cls}, Num: n}), 0}
}

// intFromText is int(x, base).
func intFromText(t *Thread, x, base Value) (Value, error) {
	n, err := IndexInt(t, base, nil)
	if err != nil {
		return Value{}, err
	}
	if n != 0 && (n < 2 || n > 36) {
		return Value{}, ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	switch {
	case x.IsStr():
		return intParse(t, x, asciiNumber(x.Str()), n)
	case isBytesOrArray(x):
		return intParse(t, x, bytesText(x), n)
	}
	return Value{}, TypeErrorf("int() can't convert non-string with explicit base")
}

// ToInt is int(v): an exact int.
func ToInt(t *Thread, v Value) (Value, error) {
	if v.IsInt64() || v.Type() == &IntType {
		return v, nil
	}
	ty := v.Type()
	if f := ty.ToInt; f != nil {
		r, err := f(t, v)
		if err != nil {
			return Value{}, err
		}
		return exactIntResult(t, r, "__int__")
	}
	if ty.Slots.Index != nil {
		return Index(t, v)
	}
	if ty.Flags&FlagStrSubclass != 0 {
		return intParse(t, v, asciiNumber(v.Str()), 10)
	}
	if isBytesOrArray(v) {
		return intParse(t, v, bytesText(v), 10)
	}
	if ty.Slots.Buffer != nil {
		b, err := AsBytes(t, v)
		if err == nil {
			return intParse(t, v, string(b), 10)
		}
		if !Matches(err, &TypeError) {
			return Value{}, err
		}
	}
	return Value{}, TypeErrorf("int() argument must be a string, a bytes-like object or a real number, not '%s'", TypeName(v))
}

// exactIntResult checks what the special method name returned for an int.
func exactIntResult(t *Thread, r Value, name string) (Value, error) {
	if r.IsInt64() || r.Type() == &IntType {
		return r, nil
	}
	if !r.IsInt() {
		return Value{}, TypeErrorf("%s returned non-int (type %s)", name, TypeName(r))
	}
	err := Warn(t, &DeprecationWarning, name+" returned non-int (type "+TypeName(r)+
		").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.", 1)
	return r.ExactInt(), err
}

// asciiNumber is the text of a str with decimal digits and spaces of all
// scripts turned into ASCII ones; it ends at the first character that no
// number has.
func asciiNumber(s *Str) string {
	text := s.String()
	if s.IsASCII() {
		return text
	}
	b := make([]byte, 0, s.Len())
	for text != "" {
		r, n := wtf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r < 127:
			b = append(b, byte(r))
		case ucd.IsSpace(r):
			b = append(b, ' ')
		default:
			d := ucd.Decimal(r)
			if d < 0 {
				return string(append(b, '?'))
			}
			b = append(b, byte('0'+d))
		}
	}
	return string(b)
}

// intParse reads an int; v is what error messages show.
func intParse(t *Thread, v Value, text string, base int) (Value, error) {
	limit := t.Interp.Options.IntMaxStrDigits
	n, fail := bigint.Parse(text, base, limit)
	switch fail {
	case bigint.ParseTooLong:
		return Value{}, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit", limit, n.Digits)
	case bigint.ParseInvalid:
		if !v.IsStr() && v.Type() != &BytesType {
			v = NewBytesString(text)
		}
		shown, err := ReprStr(t, v)
		if err != nil {
			return Value{}, err
		}
		if shown.Len() > maxShownLiteral {
			shown = shown.sub(0, shown.offset(maxShownLiteral))
		}
		return Value{}, ValueErrorf("invalid literal for int() with base %d: %s", base, shown.String())
	}
	if n.Big != nil {
		return NewBigInt(n.Big), nil
	}
	return Int(n.Small), nil
}

// maxShownLiteral is how much of an invalid literal the message shows.
const maxShownLiteral = 200
