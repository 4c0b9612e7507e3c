package object

import (
	"math"
	"slices"
	"strconv"
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
	if v.IsInt64() {
		return strconv.AppendInt(b, v.Int64(), 10), nil
	}
	s, err := ReprStr(t, v)
	if err != nil {
		return nil, err
	}
	return append(b, s.String()...), nil
}

func listRepr(t *Thread, v Value) (Value, error) {
	l := v.List()
	if l.n == 0 {
		return StrValue("[]"), nil
	}
	if t.ReprEnter(v) {
		return StrValue("[...]"), nil
	}
	defer t.ReprLeave(v)
	b := append(make([]byte, 0, 2+l.n*4), '[')
	var err error
	for i := 0; i < l.n; i++ {
		if i > 0 {
			b = append(b, ", "...)
		}
		if b, err = AppendRepr(t, b, l.At(i)); err != nil {
			return Value{}, err
		}
	}
	return NewStrBytes(append(b, ']')).Value(), nil
}
