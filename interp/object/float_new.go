package object

import (
	"math/big"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

// floatNew is float().
func floatNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 && (cls == &FloatType || sameInit(cls.Init, FloatType.Init)) {
		return Value{}, noKeywordsFor("float")
	}
	pos := args.Pos()
	var f float64
	switch len(pos) {
	case 0:
	case 1:
		if cls == &FloatType && pos[0].IsFloat() {
			return pos[0], nil
		}
		var err error
		if f, err = ToFloat(t, pos[0]); err != nil {
			return Value{}, err
		}
	default:
		return Value{}, CheckPositional("float", len(pos), 0, 1)
	}
	if cls == &FloatType {
		return Float(f), nil
	}
	return newFloatOf(cls, f), nil
}

// ToFloat is float(v), which also reads texts.
func ToFloat(t *Thread, v Value) (float64, error) {
	f, ok, err := realNumber(t, v)
	if ok || err != nil {
		return f, err
	}
	switch {
	case v.IsStr():
		return floatParse(t, v, asciiNumber(v.Str()))
	case isBytesOrArray(v):
		return floatParse(t, v, bytesText(v))
	case v.Type().Slots.Buffer != nil:
		b, err := AsBytes(t, v)
		if err == nil {
			return floatParse(t, v, string(b))
		}
		if !Matches(err, &TypeError) {
			return 0, err
		}
	}
	return 0, TypeErrorf("float() argument must be a string or a real number, not '%s'", TypeName(v))
}

// AsFloat returns the number of anything that is a real number: a float, an
// int, or what has __float__ or __index__. It is what native functions call on
// their float arguments.
func AsFloat(t *Thread, v Value) (float64, error) {
	if v.IsFloat() {
		return v.Float64(), nil
	}
	if v.IsInt64() {
		return float64(v.Int64()), nil
	}
	f, ok, err := realNumber(t, v)
	if !ok && err == nil {
		err = TypeErrorf("must be real number, not %s", TypeName(v))
	}
	return f, err
}

// realNumber is AsFloat; ok is false for what is no real number.
func realNumber(t *Thread, v Value) (f float64, ok bool, err error) {
	if v.IsFloat() {
		return v.Float64(), true, nil
	}
	ty := v.Type()
	if ty.ToFloat != nil {
		r, err := ty.ToFloat(t, v)
		if err != nil {
			return 0, false, err
		}
		if r.IsFloat() {
			return r.Float64(), true, nil
		}
		f, isFloat := r.FloatOf()
		if !isFloat {
			return 0, false, TypeErrorf("%s.__float__ returned non-float (type %s)", TypeName(v), TypeName(r))
		}
		err = Warn(t, &DeprecationWarning, TypeName(v)+".__float__ returned non-float (type "+TypeName(r)+
			").  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.", 1)
		return f, true, err
	}
	if ty.Slots.Index != nil {
		i, err := Index(t, v)
		if err != nil {
			return 0, false, err
		}
		f, err := exactToFloat(i)
		return f, true, err
	}
	return 0, false, nil
}

// floatParse reads a float; v is what error messages show.
func floatParse(t *Thread, v Value, text string) (float64, error) {
	i, j := 0, len(text)
	for i < j && isCSpace(text[i]) {
		i++
	}
	for j > i && isCSpace(text[j-1]) {
		j--
	}
	if f, ok := dtoa.Parse(text[i:j]); ok {
		return f, nil
	}
	shown, err := Repr(t, v)
	if err != nil {
		return 0, err
	}
	return 0, ValueErrorf("could not convert string to float: %s", shown)
}

func isCSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// floatToBig is int(f) for an f beyond int64.
func floatToBig(f float64) Value {
	var z big.Int
	return NewBigInt(dtoa.FloatToBig(&z, f))
}
