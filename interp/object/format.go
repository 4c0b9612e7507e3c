package object

import (
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"github.com/gopy-lang/gopy/interp/internal/formatspec"
)

var nameFormat = internStatic("__format__")

// Format is format(v, spec).
func Format(t *Thread, v, spec Value) (Value, error) {
	if !spec.IsStr() {
		return Value{}, SystemErrorf("Format specifier must be a string, not %s", TypeName(spec))
	}
	switch s := spec.Str(); {
	case v.IsExactStr() && s.n == 0:
		return v, nil
	case v.IsInt64() && s.n == 0:
		return IntStr(t, v.Int64()), nil
	case v.IsInt64() || v.IsFloat() || v.IsExactStr():
		b, _, err := t.appendFormatted(t.takeText(), v, s)
		if err != nil {
			t.giveText(b)
			return Value{}, err
		}
		return t.textStr(b), nil
	}
	if spec.Str().n == 0 && (reprIsStr(v) || v.IsNone() || v.Type() == &BoolType) {
		r, err := ToStr(t, v)
		if err != nil {
			return Value{}, err
		}
		return r.Value(), nil
	}
	r, found, err := special1(t, v, nameFormat, spec)
	if err != nil {
		return Value{}, err
	}
	if !found {
		return Value{}, TypeErrorf("Type %s doesn't define __format__", TypeName(v))
	}
	if !r.IsStr() {
		return Value{}, TypeErrorf("__format__ must return a str, not %s", TypeName(r))
	}
	return r, nil
}

// specError turns an error of package formatspec into the exception.
func specError(err error) error {
	if e, ok := err.(*formatspec.Error); ok {
		if e.Overflow {
			return OverflowErrorf("%s", e.Text)
		}
		return ValueErrorf("%s", e.Text)
	}
	return err
}

// checkWidth refuses results that cannot be that large.
func checkWidth(spec *formatspec.Spec) error {
	if spec.Width > maxSize() {
		return memoryError()
	}
	return nil
}

// FormatStr is str.__format__.
func FormatStr(v Value, text string) (Value, error) {
	s := v.Str()
	if text == "" {
		return s.exact().Value(), nil
	}
	spec, err := formatspec.Parse(text, TypeName(v), 's', '<')
	if err == nil {
		err = checkWidth(&spec)
	}
	if err != nil {
		return Value{}, specError(err)
	}
	b, err := spec.AppendText(make([]byte, 0, s.n+max(0, spec.Width)), s.String(), s.Len(), TypeName(v))
	if err != nil {
		return Value{}, specError(err)
	}
	return ownStr(b).Value(), nil
}

func strFormatMethod(t *Thread, v, spec Value) (Value, error) {
	s, err := strArg(spec, "__format__", 0)
	if err != nil {
		return Value{}, err
	}
	if s.n == 0 && !v.IsExactStr() {
		r, err := ToStr(t, v)
		if err != nil {
			return Value{}, err
		}
		return r.Value(), nil
	}
	return FormatStr(v, s.String())
}

// FormatInt is int.__format__; v is an int, or of a class derived from it.
func FormatInt(t *Thread, v Value, text string) (Value, error) {
	if text == "" {
		if v.IsInt64() {
			return IntStr(t, v.Int64()), nil
		}
		s, err := ToStr(t, v)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	name := TypeName(v)
	spec, err := formatspec.Parse(text, name, 'd', '>')
	if err == nil {
		err = checkWidth(&spec)
	}
	if err != nil {
		return Value{}, specError(err)
	}
	var buf [64]byte
	b, err := appendIntFormat(t, buf[:0], v, &spec)
	if err != nil {
		return Value{}, err
	}
	return NewStrBytes(b).Value(), nil
}

// exactToFloat converts an exact int.
func exactToFloat(n Value) (float64, error) {
	x, _ := intOperand(n)
	return intToFloat(x)
}

// FormatFloat is float.__format__; v is a float, or of a class derived from it.
func FormatFloat(t *Thread, v Value, text string) (Value, error) {
	f, _ := v.FloatOf()
	if text == "" {
		if v.IsFloat() {
			var buf [32]byte
			return newASCII(viewString(dtoa.AppendRepr(buf[:0], f))).Value(), nil
		}
		s, err := ToStr(t, v)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	spec, err := formatspec.Parse(text, TypeName(v), 0, '>')
	if err == nil {
		err = checkWidth(&spec)
	}
	if err != nil {
		return Value{}, specError(err)
	}
	var buf [64]byte
	b, err := spec.AppendFloat(buf[:0], f, TypeName(v))
	if err != nil {
		return Value{}, specError(err)
	}
	return NewStrBytes(b).Value(), nil
}
