package object

import (
	"math"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"github.com/gopy-lang/gopy/interp/internal/formatspec"
)

// Complex is a Python complex.
type Complex struct {
	Object
	V complex128
}

// complexObj is an instance of a class derived from complex.
type complexObj struct {
	Complex
	Extra
}

// NewComplex returns c as a Python complex.
func NewComplex(c complex128) Value {
	return Value{unsafe.Pointer(&Complex{Object{&ComplexType}, c}), 0}
}

// IsComplex tells whether v is a complex, or of a class derived from it.
func (v Value) IsComplex() bool { return v.Type() == &ComplexType || v.Is(&ComplexType) }

// Complex returns the number of a Value for which IsComplex holds.
func (v Value) Complex() complex128 { return (*Complex)(v.P).V }

// newComplexOf makes an instance of complex or a class derived from it.
func newComplexOf(cls *Type, c complex128) Value {
	if cls == &ComplexType {
		return NewComplex(c)
	}
	o := &complexObj{}
	o.T, o.V = cls, c
	return Value{unsafe.Pointer(o), 0}
}

func complexRepr(t *Thread, v Value) (Value, error) {
	c := v.Complex()
	spec := formatspec.Spec{Fill: ' ', Align: '>', Width: -1, Precision: -1}
	var buf [64]byte
	b, err := spec.AppendComplex(buf[:0], real(c), imag(c), "complex")
	if err != nil {
		return Value{}, specError(err)
	}
	return NewStrBytes(b).Value(), nil
}

func complexHash(t *Thread, v Value) (uint64, error) {
	c := v.Complex()
	part := func(f float64) (uint64, error) {
		if f != f {
			return HashByIdentity(t, v)
		}
		return uint64(dtoa.HashFloat(f)), nil
	}
	re, err := part(real(c))
	if err != nil {
		return 0, err
	}
	im, err := part(imag(c))
	if err != nil {
		return 0, err
	}
	h := re + dtoa.HashImag*im
	if h == math.MaxUint64 {
		h--
	}
	return h, nil
}

func complexCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if op != EQ && op != NE || !a.IsComplex() {
		return NotImplemented, nil
	}
	x := a.Complex()
	var equal bool
	if n, ok := intOperand(b); ok {
		equal = imag(x) == 0 && real(x) == real(x) && n.compareFloat(real(x)) == 0
	} else if f, ok := b.FloatOf(); ok {
		equal = imag(x) == 0 && real(x) == f
	} else if b.IsComplex() {
		equal = x == b.Complex()
	} else {
		return NotImplemented, nil
	}
	return Bool(equal == (op == EQ)), nil
}

func complexFormat(t *Thread, self, spec Value) (Value, error) {
	if !spec.IsStr() {
		return Value{}, TypeErrorf("__format__() argument must be str, not %s", argTypeName(spec))
	}
	text := spec.Str().String()
	if text == "" {
		s, err := ToStr(t, self)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	parsed, err := formatspec.Parse(text, TypeName(self), 0, '>')
	if err == nil {
		err = checkWidth(&parsed)
	}
	if err != nil {
		return Value{}, specError(err)
	}
	c := self.Complex()
	b, err := parsed.AppendComplex(nil, real(c), imag(c), TypeName(self))
	if err != nil {
		return Value{}, specError(err)
	}
	return NewStrBytes(b).Value(), nil
}

var complexMethods = []Def{
	{Name: "from_number", Class: true, Sig: "(number, /)", F1: complexFromNumber, Doc: "Make a complex of a number; not of a string."},
	{Name: "conjugate", Sig: "()", F0: func(t *Thread, self Value) (Value, error) {
		c := self.Complex()
		return NewComplex(complex(real(c), -imag(c))), nil
	}, Doc: "complex(self.real, -self.imag)"},
	{Name: "__complex__", Sig: "()", F0: complexItself, Doc: "The number as an exact complex."},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, self Value) (Value, error) {
		c := self.Complex()
		return TupleValue(Float(real(c)), Float(imag(c))), nil
	}},
	{Name: "__format__", Sig: "(format_spec, /)", F1: complexFormat, Doc: "Format as format_spec says."},
}

var complexGetSets = []GetSet{
	{Name: "real", Member: true, Get: func(t *Thread, self Value) (Value, error) { return Float(real(self.Complex())), nil }, Doc: "the real part of a complex number"},
	{Name: "imag", Member: true, Get: func(t *Thread, self Value) (Value, error) { return Float(imag(self.Complex())), nil }, Doc: "the imaginary part of a complex number"},
}

// complexItself returns a complex as an exact complex.
func complexItself(t *Thread, v Value) (Value, error) {
	if v.Type() == &ComplexType {
		return v, nil
	}
	return NewComplex(v.Complex()), nil
}

func initComplex() {
	ty := &ComplexType
	ty.Doc = "complex(real=0, imag=0)\n--\n\nA complex number, of two real numbers, one number or a string."
	s := &ty.Slots
	s.New = complexNew
	s.Binary = [NumBinaryOps]BinaryFunc{Add: complexAdd, Sub: complexSub, Mul: complexMul, TrueDiv: complexTrueDiv, Pow: complexPow}
	s.Pow3 = complexPow3
	s.Repr, s.Hash, s.Compare = complexRepr, complexHash, complexCompare
	s.Neg = func(t *Thread, v Value) (Value, error) { return NewComplex(-v.Complex()), nil }
	s.Pos = complexItself
	s.Abs = complexAbs
	s.Bool = func(t *Thread, v Value) (bool, error) { return v.Complex() != 0, nil }
	ty.AllocSub = func(cls *Type) Value { return newComplexOf(cls, 0) }
	ty.ExtraOffset = unsafe.Offsetof(complexObj{}.Extra)
	ty.Methods, ty.GetSets = complexMethods, complexGetSets
}
