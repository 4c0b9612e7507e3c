package eval

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// Unary is -v, +v or ~v (op 0, 1, 2).
func (e *Engine) Unary(t *object.Thread, v object.Value, op int) (object.Value, error) {
	s := &v.Type().Slots
	f := [...]object.UnaryFunc{s.Neg, s.Pos, s.Invert}[op]
	if f == nil {
		return object.Value{}, object.TypeErrorf("bad operand type for unary %s: '%s'", [...]string{"-", "+", "~"}[op], object.TypeName(v))
	}
	return f(t, v)
}

// CompareTruth is the truth of l op r.
func (e *Engine) CompareTruth(t *object.Thread, l, r object.Value, op object.CompareOp) (bool, error) {
	v, err := object.Compare(t, l, r, op)
	if err != nil {
		return false, err
	}
	return object.Truth(t, v)
}

// EqualStr tells whether two strs are equal.
func (e *Engine) EqualStr(a, b *object.Str) bool { return a.Equal(b) }

// BuildSet makes a set of items.
func (e *Engine) BuildSet(t *object.Thread, items []object.Value) (object.Value, error) {
	s := object.NewSet()
	for _, v := range items {
		if err := object.SetAdd(t, s, v); err != nil {
			return object.Value{}, err
		}
	}
	return s, nil
}

// BuildMap makes a dict of key, value, key, value ...
func (e *Engine) BuildMap(t *object.Thread, items []object.Value) (object.Value, error) {
	d := object.NewDictSize(len(items) / 2)
	for i := 0; i < len(items); i += 2 {
		if err := d.Set(t, items[i], items[i+1]); err != nil {
			return object.Value{}, err
		}
	}
	return d.Value(), nil
}

// ListExtend extends l by the items of v, in a display or a call.
func (e *Engine) ListExtend(t *object.Thread, l *object.List, v object.Value) error {
	if v.Type().Slots.Iter == nil && v.Type().SeqItem == nil {
		return object.TypeErrorf("Value after * must be an iterable, not %s", object.TypeName(v))
	}
	if v == l.Value() {
		v = object.ListFrom(l.Copy()).Value()
	}
	return object.ForEach(t, v, func(x object.Value) error { l.Append(x); return nil })
}

// ListToTuple returns the items of l as a tuple.
func (e *Engine) ListToTuple(l *object.List) object.Value {
	tu := object.AllocTuple(l.Len())
	for i := range tu.Items {
		tu.Items[i] = l.At(i)
	}
	return tu.Value()
}

// DictUpdate is d.update(v) for a display.
func (e *Engine) DictUpdate(t *object.Thread, d *object.Dict, v object.Value) error {
	return e.merge(t, d, v, func() error {
		return object.TypeErrorf("'%s' object is not a mapping", object.TypeName(v))
	}, nil)
}

// DictMerge is d.update(v) for the keywords of a call of fn.
func (e *Engine) DictMerge(t *object.Thread, d *object.Dict, v, fn object.Value) error {
	return e.merge(t, d, v, func() error {
		return object.TypeErrorf("%s argument after ** must be a mapping, not %s", e.funcName(t, fn), object.TypeName(v))
	}, func(k object.Value) error {
		s, err := object.ToStr(t, k)
		if err != nil {
			return err
		}
		return object.TypeErrorf("%s got multiple values for keyword argument '%s'", e.funcName(t, fn), s)
	})
}

// merge copies the items of mapping v to d; with duplicate set, a key that is
// there already is an error.
func (e *Engine) merge(t *object.Thread, d *object.Dict, v object.Value, noMapping func() error, duplicate func(object.Value) error) error {
	set := func(k, x object.Value) error {
		if duplicate != nil {
			if _, ok, err := d.Get(t, k); err != nil {
				return err
			} else if ok {
				return duplicate(k)
			}
		}
		return d.Set(t, k, x)
	}
	if v.Type() == &object.DictType {
		for i := 0; ; {
			k, x, ok := v.Dict().Next(&i)
			if !ok {
				return nil
			}
			if err := set(k, x); err != nil {
				return err
			}
		}
	}
	keys, err := object.LookupAttr(t, v, e.names.keys)
	if err != nil {
		return err
	}
	if keys.P == nil {
		return noMapping()
	}
	ks, err := object.CallArgs(t, keys)
	if err != nil {
		return err
	}
	return object.ForEach(t, ks, func(k object.Value) error {
		x, err := object.GetItem(t, v, k)
		if err != nil {
			return err
		}
		return set(k, x)
	})
}

// Format is format(v, spec); spec may be absent.
func (e *Engine) Format(t *object.Thread, v, spec object.Value) (object.Value, error) {
	if spec.P == nil {
		spec = object.EmptyStr().Value()
	}
	return object.Format(t, v, spec)
}

// Convert is str, repr or ascii (how 1, 2, 3) of v.
func (e *Engine) Convert(t *object.Thread, v object.Value, how int) (object.Value, error) {
	var s *object.Str
	var err error
	switch how {
	case 1:
		s, err = object.ToStr(t, v)
	case 2:
		s, err = object.ReprStr(t, v)
	default:
		s, err = object.ASCII(t, v)
	}
	if err != nil {
		return object.Value{}, err
	}
	return s.Value(), nil
}

// BuildInterpolation makes the Interpolation of a t-string; see BUILD_INTERPOLATION.
func (e *Engine) BuildInterpolation(t *object.Thread, parts []object.Value, how int) object.Value {
	conversion := object.None
	if c := how & 3; c != 0 {
		conversion = object.CharStr(" sra"[c])
	}
	spec := object.EmptyStr().Value()
	if how&4 != 0 {
		spec = parts[2]
	}
	return object.NewInterpolation(parts[0], parts[1], conversion, spec)
}

// BuildTemplate makes the Template of a t-string.
func (e *Engine) BuildTemplate(t *object.Thread, strings, interpolations object.Value) object.Value {
	return object.NewTemplate(strings, interpolations)
}

// PrintExpr is what an expression statement does in the interactive mode.
func (e *Engine) PrintExpr(t *object.Thread, v object.Value) error {
	hook, ok := e.in.Sys.Dict.GetStr(e.names.displayhook)
	if !ok {
		return object.RuntimeErrorf("lost sys.displayhook")
	}
	_, err := object.CallArgs(t, hook, v)
	return err
}
