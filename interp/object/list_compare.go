package object

import (
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"math"
	"slices"
)

func listCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !a.IsList() || !b.IsList() {
		return NotImplemented, nil
	}
	x, y := a.List(), b.List()
	if x.n != y.n {
		switch op {
		case EQ:
			return False, nil
		case NE:
			return True, nil
		}
	}
	if x.Kind == ListInts && y.Kind == ListInts {
		return Bool(orderIs(slices.Compare(x.ints(), y.ints()), op)), nil
	}
	i := 0
	for ; i < x.n && i < y.n; i++ {
		if x.Kind == ListFloats && y.Kind == ListFloats {
			f, g := x.floats()[i], y.floats()[i]
			if f == g || math.Float64bits(f) == math.Float64bits(g) {
				continue
			}
			break
		}
		same, err := Equal(t, x.At(i), y.At(i))
		if err != nil {
			return Value{}, err
		}
		if !same {
			break
		}
	}
	if i >= x.n || i >= y.n {
		return Bool(orderIs(x.n-y.n, op)), nil
	}
	switch op {
	case EQ:
		return False, nil
	case NE:
		return True, nil
	}
	return Compare(t, x.At(i), y.At(i), op)
}

// orderIs tells whether the outcome c of a three-way comparison satisfies op.
func orderIs(c int, op CompareOp) bool {
	switch op {
	case LT:
		return c < 0
	case LE:
		return c <= 0
	case EQ:
		return c == 0
	case NE:
		return c != 0
	case GT:
		return c > 0
	}
	return c >= 0
}

// CompareItems compares two item sequences that do not change.
func CompareItems(t *Thread, x, y []Value, op CompareOp) (Value, error) {
	i := 0
	for ; i < len(x) && i < len(y); i++ {
		same, err := Equal(t, x[i], y[i])
		if err != nil {
			return Value{}, err
		}
		if !same {
			break
		}
	}
	if i >= len(x) || i >= len(y) {
		return Bool(orderIs(len(x)-len(y), op)), nil
	}
	switch op {
	case EQ:
		return False, nil
	case NE:
		return True, nil
	}
	return Compare(t, x[i], y[i], op)
}

// AppendRepr appends repr(v), without making a str for what is common.
func AppendRepr(t *Thread, b []byte, v Value) ([]byte, error) {
	switch v.Type() {
	case &IntType:
		if v.IsInt64() {
			return appendDecimal(b, v.Int64()), nil
		}
	case &FloatType:
		if v.IsFloat() {
			return dtoa.AppendRepr(b, v.Float64()), nil
		}
	case &StrType:
		if s := v.Str(); s.IsASCII() && plainInQuotes(s.String()) {
			return append(append(append(b, '\''), s.String()...), '\''), nil
		}
	case &ListType:
		return appendNested(t, b, v, appendListRepr)
	case &TupleType:
		return appendNested(t, b, v, appendTupleRepr)
	case &DictType:
		return appendNested(t, b, v, appendDictRepr)
	}
	s, err := ReprStr(t, v)
	if err != nil {
		return b, err
	}
	return append(b, s.String()...), nil
}

// reprIsStr tells whether v is of a builtin type that AppendRepr knows and
// whose str is its repr.
func reprIsStr(v Value) bool {
	switch v.Type() {
	case &IntType, &FloatType, &ListType, &TupleType, &DictType:
		return true
	}
	return false
}

// appendNested appends the repr of a container within another.
func appendNested(t *Thread, b []byte, v Value, f func(*Thread, []byte, Value) ([]byte, error)) ([]byte, error) {
	if err := t.EnterNative(" while getting the repr of an object"); err != nil {
		return b, err
	}
	b, err := f(t, b, v)
	t.LeaveNative()
	return b, err
}

// reprOf makes the repr of a container of what f appends.
func reprOf(t *Thread, v Value, f func(*Thread, []byte, Value) ([]byte, error)) (Value, error) {
	b, err := f(t, t.takeText(), v)
	if err != nil {
		t.giveText(b)
		return Value{}, err
	}
	return t.textStr(b), nil
}

func listRepr(t *Thread, v Value) (Value, error) { return reprOf(t, v, appendListRepr) }

func appendListRepr(t *Thread, b []byte, v Value) ([]byte, error) {
	l := v.List()
	if l.n == 0 {
		return append(b, "[]"...), nil
	}
	if t.ReprEnter(v) {
		return append(b, "[...]"...), nil
	}
	defer t.ReprLeave(v)
	b = append(b, '[')
	var err error
	for i := 0; i < l.n; i++ {
		if i > 0 {
			b = append(b, ", "...)
		}
		if b, err = AppendRepr(t, b, l.At(i)); err != nil {
			return b, err
		}
	}
	return append(b, ']'), nil
}
