package builtins

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

func all(t *object.Thread, _, it object.Value) (object.Value, error) {
	return truth(t, it, false)
}

func any_(t *object.Thread, _, it object.Value) (object.Value, error) {
	return truth(t, it, true)
}

// truth looks for an item whose truth is want, which decides the answer.
func truth(t *object.Thread, iterable object.Value, want bool) (object.Value, error) {
	it, err := object.Iter(t, iterable)
	if err != nil {
		return object.Value{}, err
	}
	for {
		x, err := object.Next(t, it)
		if err != nil {
			return object.Value{}, err
		}
		if x.P == nil {
			t.ForgetStopValue()
			return object.Bool(!want), nil
		}
		b, err := object.Truth(t, x)
		if err != nil {
			return object.Value{}, err
		}
		if b == want {
			return object.Bool(want), nil
		}
	}
}

func iter(t *object.Thread, _, v, sentinel object.Value) (object.Value, error) {
	if sentinel.P == nil {
		return object.Iter(t, v)
	}
	if v.Type().Slots.Call == nil {
		return object.Value{}, object.TypeErrorf("iter(v, w): v must be callable")
	}
	return object.NewCallableIter(v, sentinel), nil
}

func next(t *object.Thread, _, it, def object.Value) (object.Value, error) {
	f := it.Type().Slots.Next
	if f == nil {
		return object.Value{}, object.TypeErrorf("'%s' object is not an iterator", object.TypeName(it))
	}
	t.ForgetStopValue()
	v, err := f(t, it)
	if err != nil {
		if def.P != nil && object.Matches(err, &object.StopIteration) {
			return def, nil
		}
		return v, err
	}
	if v.P != nil {
		return v, nil
	}
	value := t.TakeStopValue()
	if def.P != nil {
		return def, nil
	}
	if value == object.None {
		return v, object.NewExceptionArgs(&object.StopIteration)
	}
	return v, object.NewStopIteration(value)
}

func length(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := object.Len(t, v)
	return object.Int(int64(n)), err
}

func maximum(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	return extreme(t, "max", object.GT, args)
}

func minimum(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	return extreme(t, "min", object.LT, args)
}

// extreme finds the first item that compares as op with all before it.
func extreme(t *object.Thread, name string, op object.CompareOp, args object.Args) (object.Value, error) {
	pos := args.Pos()
	var key, def object.Value
	for i, k := range args.Kw {
		switch k.String() {
		case "key":
			if key = args.KwValues()[i]; key == object.None {
				key = object.Value{}
			}
		case "default":
			def = args.KwValues()[i]
		default:
			return object.Value{}, object.UnexpectedKeyword(name, k.String(), []string{"key", "default"})
		}
	}
	if len(pos) == 0 {
		return object.Value{}, object.TypeErrorf("%s expected at least 1 argument, got 0", name)
	}
	var best, bestKey object.Value
	consider := func(x object.Value) error {
		k := x
		if key.P != nil {
			var err error
			if k, err = object.CallArgs(t, key, x); err != nil {
				return err
			}
		}
		if best.P != nil {
			if k.IsInt64() && bestKey.IsInt64() {
				if op == object.LT && k.Int64() >= bestKey.Int64() || op == object.GT && k.Int64() <= bestKey.Int64() {
					return nil
				}
			} else {
				r, err := object.Compare(t, k, bestKey, op)
				if err != nil {
					return err
				}
				if better, err := object.Truth(t, r); err != nil || !better {
					return err
				}
			}
		}
		best, bestKey = x, k
		return nil
	}
	if len(pos) > 1 {
		if def.P != nil {
			return object.Value{}, object.TypeErrorf("Cannot specify a default for %s() with multiple positional arguments", name)
		}
		for _, x := range pos {
			if err := consider(x); err != nil {
				return object.Value{}, err
			}
		}
		return best, nil
	}
	if err := object.ForEach(t, pos[0], consider); err != nil {
		return object.Value{}, err
	}
	if best.P == nil {
		if def.P != nil {
			return def, nil
		}
		return object.Value{}, object.ValueErrorf("%s() iterable argument is empty", name)
	}
	return best, nil
}

func sorted(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	pos := args.Pos()
	if err := object.CheckPositional("sorted", len(pos), 1, 1); err != nil {
		return object.Value{}, err
	}
	key, reverse := object.None, false
	l, err := object.ListOf(t, pos[0])
	if err != nil {
		return object.Value{}, err
	}
	for i, k := range args.Kw {
		v := args.KwValues()[i]
		switch k.String() {
		case "key":
			key = v
		case "reverse":
			if reverse, err = object.Truth(t, v); err != nil {
				return object.Value{}, err
			}
		default:
			return object.Value{}, object.UnexpectedKeyword("sort", k.String(), []string{"key", "reverse"})
		}
	}
	if err := object.SortList(t, l, key, reverse); err != nil {
		return object.Value{}, err
	}
	return l.Value(), nil
}

// sum adds ints without boxing and floats with Neumaier's compensated
// summation, as CPython does since 3.12, as long as the items allow it.
// addCompensated is s+f; what rounding loses is added to c.
func addCompensated(s, f float64, c *float64) float64 {
	r := s + f
	if math.Abs(s) >= math.Abs(f) {
		*c += (s - r) + f
	} else {
		*c += (f - r) + s
	}
	return r
}

// compensated is the sum s with its compensation c.
func compensated(s, c float64) float64 {
	if c != 0 && !math.IsInf(c, 0) && !math.IsNaN(c) {
		return s + c
	}
	return s
}

func sum(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	total := object.Int(0)
	if a[1].P != nil {
		total = a[1]
		switch ty := total.Type(); {
		case total.IsStr():
			return object.Value{}, object.TypeErrorf("sum() can't sum strings [use ''.join(seq) instead]")
		case ty.Flags&object.FlagBytesSubclass != 0:
			return object.Value{}, object.TypeErrorf("sum() can't sum bytes [use b''.join(seq) instead]")
		case ty == &object.ByteArrayType:
			return object.Value{}, object.TypeErrorf("sum() can't sum bytearray [use b''.join(seq) instead]")
		}
	}
	// Compensation of the float or complex sum in total.
	var c, ci float64
	floating, isComplex := total.IsFloat(), total.Type() == &object.ComplexType
	settle := func() {
		switch {
		case floating:
			total = object.Float(compensated(total.Float64(), c))
		case isComplex:
			s := total.Complex()
			total = object.NewComplex(complex(compensated(real(s), c), compensated(imag(s), ci)))
		}
		floating, isComplex, c, ci = false, false, 0, 0
	}
	err := object.ForEach(t, a[0], func(x object.Value) error {
		if total.IsInt64() && x.IsInt64() {
			if s := total.Int64() + x.Int64(); (total.Int64()^s)&(x.Int64()^s) >= 0 {
				total = object.Int(s)
				return nil
			}
		}
		if floating {
			if x.IsFloat() || x.IsInt64() {
				f, s := float64(x.Int64()), total.Float64()
				if x.IsFloat() {
					f = x.Float64()
				}
				total = object.Float(addCompensated(s, f, &c))
				return nil
			}
			settle()
		}
		if isComplex {
			s := total.Complex()
			switch {
			case x.IsFloat():
				total = object.NewComplex(complex(addCompensated(real(s), x.Float64(), &c), imag(s)))
				return nil
			case x.IsInt64():
				total = object.NewComplex(complex(addCompensated(real(s), float64(x.Int64()), &c), imag(s)))
				return nil
			case x.Type() == &object.ComplexType:
				y := x.Complex()
				total = object.NewComplex(complex(addCompensated(real(s), real(y), &c), addCompensated(imag(s), imag(y), &ci)))
				return nil
			}
			settle()
		}
		r, err := object.Binary(t, total, x, object.Add)
		if err != nil {
			return err
		}
		total = r
		floating, isComplex = total.IsFloat(), total.Type() == &object.ComplexType
		return nil
	})
	if err != nil {
		return object.Value{}, err
	}
	settle()
	return total, nil
}
