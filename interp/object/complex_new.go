package object

import "github.com/gopy-lang/gopy/interp/internal/dtoa"

var complexSig = ParseSignature("(real=0, imag=0)")

// complexNew is complex().
func complexNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.V) == 0 {
		return newComplexOf(cls, 0), nil
	}
	if len(args.V) > 1 || len(args.Kw) > 0 {
		var a [2]Value
		if err := complexSig.Bind("complex", args, a[:]); err != nil {
			return Value{}, err
		}
		return complexFromParts(t, cls, a[0], a[1])
	}
	x := args.V[0]
	if x.Type() == &ComplexType && cls == &ComplexType {
		return x, nil
	}
	if x.IsStr() {
		re, im, ok := dtoa.ParseComplex(asciiNumber(x.Str()))
		if !ok {
			if !underscoresBetweenDigits(x.Str().String()) {
				r, err := Repr(t, x)
				if err == nil {
					err = ValueErrorf("could not convert string to complex: %s", r)
				}
				return Value{}, err
			}
			return Value{}, ValueErrorf("complex() arg is a malformed string")
		}
		return newComplexOf(cls, complex(re, im)), nil
	}
	c, ok, err := complexNumber(t, x)
	if err == nil && !ok {
		err = TypeErrorf("complex() argument must be a string or a number, not %s", x.Type().FullName(t))
	}
	if err != nil {
		return Value{}, err
	}
	return newComplexOf(cls, c), nil
}

var nameComplex = internStatic("__complex__")

// complexSpecial calls __complex__; ok is false when there is none.
func complexSpecial(t *Thread, v Value) (c complex128, ok bool, err error) {
	r, found, err := special0(t, v, nameComplex)
	if err != nil || !found {
		return 0, false, err
	}
	if r.Type() == &ComplexType {
		return r.Complex(), true, nil
	}
	if !r.IsComplex() {
		return 0, false, TypeErrorf("__complex__ returned non-complex (type %s)", TypeName(r))
	}
	err = Warn(t, &DeprecationWarning, "__complex__ returned non-complex (type "+TypeName(r)+
		").  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.", 1)
	return r.Complex(), true, err
}

// complexNumber returns anything that is a number as a complex.
func complexNumber(t *Thread, v Value) (c complex128, ok bool, err error) {
	if v.Type() == &ComplexType {
		return v.Complex(), true, nil
	}
	if !v.Immediate() {
		if c, ok, err = complexSpecial(t, v); ok || err != nil {
			return c, ok, err
		}
		if v.IsComplex() {
			return v.Complex(), true, nil
		}
	}
	f, ok, err := realNumber(t, v)
	return complex(f, 0), ok, err
}

// AsComplex returns the number of anything that is one, for native modules.
func AsComplex(t *Thread, v Value) (complex128, error) {
	if v.IsComplex() {
		return v.Complex(), nil
	}
	c, ok, err := complexNumber(t, v)
	if err == nil && !ok {
		err = TypeErrorf("must be real number, not %s", TypeName(v))
	}
	return c, err
}

func complexFromNumber(t *Thread, cls, x Value) (Value, error) {
	if x.Type() == &ComplexType && cls.AsType() == &ComplexType {
		return x, nil
	}
	c, err := AsComplex(t, x)
	if err != nil {
		return Value{}, err
	}
	return newComplexOf(cls.AsType(), c), nil
}

// isReal tells whether v can be converted to a float.
func isReal(v Value) bool { return v.Type().ToFloat != nil || v.Type().Slots.Index != nil }

// complexFromParts is complex(real, imag), either of which may be absent.
func complexFromParts(t *Thread, cls *Type, re, im Value) (Value, error) {
	if re.P == nil {
		re = Int(0)
	}
	given := re
	if !re.Immediate() {
		c, ok, err := complexSpecial(t, re)
		if err != nil {
			return Value{}, err
		}
		if ok {
			re = NewComplex(c)
		}
	}
	mustBeReal := func(name string, v Value) string {
		return "complex() argument '" + name + "' must be a real number, not " + v.Type().FullName(t)
	}
	if !isReal(re) && !re.IsComplex() {
		return Value{}, TypeErrorf("%s", mustBeReal("real", re))
	}
	if im.P != nil && !isReal(im) && !im.IsComplex() {
		return Value{}, TypeErrorf("%s", mustBeReal("imag", im))
	}
	// Parts that are complex themselves count, though they are deprecated.
	var x, y complex128
	if re.IsComplex() {
		x = re.Complex()
		if !isReal(given) {
			if err := Warn(t, &DeprecationWarning, mustBeReal("real", given), 1); err != nil {
				return Value{}, err
			}
		}
	} else {
		f, err := ToFloat(t, re)
		if err != nil {
			return Value{}, err
		}
		x = complex(f, 0)
	}
	switch {
	case im.P == nil:
		return newComplexOf(cls, x), nil
	case im.IsComplex():
		if err := Warn(t, &DeprecationWarning, mustBeReal("imag", im), 1); err != nil {
			return Value{}, err
		}
		y = im.Complex()
		x = complex(real(x)-imag(y), imag(x))
	default:
		f, err := ToFloat(t, im)
		if err != nil {
			return Value{}, err
		}
		y = complex(f, 0)
	}
	if re.IsComplex() {
		return newComplexOf(cls, complex(real(x), real(y)+imag(x))), nil
	}
	return newComplexOf(cls, complex(real(x), real(y))), nil
}

// underscoresBetweenDigits says whether every underscore of s stands between two digits.
func underscoresBetweenDigits(s string) bool {
	digit := func(i int) bool { return i >= 0 && i < len(s) && '0' <= s[i] && s[i] <= '9' }
	for i := range len(s) {
		if s[i] == '_' && !(digit(i-1) && digit(i+1)) {
			return false
		}
	}
	return true
}
