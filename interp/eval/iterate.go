package eval

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// GetIter stores in a and the register behind it the state of a loop over v.
// Lists and tuples are walked by index, ranges with step 1 by number; for
// everything else the state is an iterator.
func (e *Engine) GetIter(t *object.Thread, v object.Value, a *object.Value) error {
	state, pos := v, object.Int(0)
	switch v.Type() {
	case &object.ListType, &object.TupleType:
	case &object.RangeType:
		start, step, n, ok := object.RangeInt64(v)
		if ok && step == 1 {
			state, pos = object.Value{P: object.RangeMark(), N: uint64(n)}, object.Int(start)
			break
		}
		fallthrough
	default:
		var err error
		if state, err = object.Iter(t, v); err != nil {
			return err
		}
		pos = object.Unbound()
	}
	*a, *at(a, 1) = state, pos
	return nil
}

// ForIter returns the next item of a loop state, or the zero Value.
func (e *Engine) ForIter(t *object.Thread, state *object.Value) (object.Value, error) {
	pos := at(state, 1)
	if state.P == object.RangeMark() {
		if state.N == 0 {
			return object.Value{}, nil
		}
		state.N--
		v := *pos
		pos.N++
		return v, nil
	}
	if pos.IsInt64() {
		i := int(pos.N)
		switch state.Type() {
		case &object.ListType:
			if l := state.List(); i < l.Len() {
				pos.N++
				return l.At(i), nil
			}
			*state, *pos = object.None, object.Unbound()
			return object.Value{}, nil
		case &object.TupleType:
			if items := state.Tuple().Items; i < len(items) {
				pos.N++
				return items[i], nil
			}
			return object.Value{}, nil
		}
	}
	if *state == object.None {
		return object.Value{}, nil
	}
	v, err := object.Next(t, *state)
	if v.P == nil {
		t.ForgetStopValue()
		if t.Instrumented && err == nil && state.Type() == &object.GeneratorType {
			err = e.traceStop(t, t.CurrentFrame(), object.None)
		}
	}
	return v, err
}

// loopHintTop bounds what is allocated ahead for the result of a loop that may end early.
const loopHintTop = 1 << 24

// LoopLen returns how many items a loop state has to give, or 0 where only
// Python code could tell.
func (e *Engine) LoopLen(state *object.Value) int {
	n := 0
	switch {
	case state.P == object.RangeMark():
		n = int(state.N)
	case state.Type() == &object.ListType:
		n = state.List().Len()
	case state.Type() == &object.TupleType:
		n = len(state.Tuple().Items)
	default:
		n = object.IterLen(*state)
	}
	return min(n, loopHintTop)
}

// Unpack stores the items of v, which must be as many, in dst.
func (e *Engine) Unpack(t *object.Thread, v object.Value, dst []object.Value) error {
	if v.Type() == &object.TupleType || v.Type() == &object.ListType {
		n := 0
		if v.Type() == &object.TupleType {
			n = len(v.Tuple().Items)
		} else {
			n = v.List().Len()
		}
		if n > len(dst) {
			return object.ValueErrorf("too many values to unpack (expected %d, got %d)", len(dst), n)
		}
	}
	if v.Type().Slots.Iter == nil && v.Type().SeqItem == nil {
		return object.TypeErrorf("cannot unpack non-iterable %s object", object.TypeName(v))
	}
	it, err := object.Iter(t, v)
	if err != nil {
		return err
	}
	tmp := make([]object.Value, len(dst))
	for i := range tmp {
		x, err := object.Next(t, it)
		if err != nil {
			return err
		}
		if x.P == nil {
			return object.ValueErrorf("not enough values to unpack (expected %d, got %d)", len(dst), i)
		}
		tmp[i] = x
	}
	x, err := object.Next(t, it)
	if err != nil {
		return err
	}
	if x.P != nil {
		if v.Type() == &object.DictType {
			if n := v.Dict().Len(); n > len(dst) {
				return object.ValueErrorf("too many values to unpack (expected %d, got %d)", len(dst), n)
			}
		}
		return object.ValueErrorf("too many values to unpack (expected %d)", len(dst))
	}
	copy(dst, tmp)
	return nil
}

// UnpackEx stores before items, a list of the middle and after items of v from R[a] on.
func (e *Engine) UnpackEx(t *object.Thread, v object.Value, a *object.Value, before, after int) error {
	if v.Type().Slots.Iter == nil && v.Type().SeqItem == nil {
		return object.TypeErrorf("cannot unpack non-iterable %s object", object.TypeName(v))
	}
	items, err := object.CollectItems(t, v)
	if err != nil {
		return err
	}
	if len(items) < before+after {
		return object.ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	dst := unsafe.Slice(a, before+1+after)
	copy(dst, items[:before])
	dst[before] = object.ListFrom(items[before : len(items)-after]).Value()
	copy(dst[before+1:], items[len(items)-after:])
	return nil
}

// Slice is v[start:stop].
func (e *Engine) Slice(t *object.Thread, v, start, stop object.Value) (object.Value, error) {
	return object.SliceOf(t, v, start, stop)
}
