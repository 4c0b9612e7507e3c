package sys

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// frameAt returns the record depth calls above the caller of the function at hand.
func frameAt(t *object.Thread, depth int) *object.Frame {
	f := t.CurrentFrame()
	for ; depth > 0 && f != nil; depth-- {
		f = f.Caller()
	}
	return f
}

func getFrame(t *object.Thread, _, depth object.Value) (object.Value, error) {
	n := 0
	if depth.P != nil {
		var err error
		if n, err = object.IndexInt(t, depth, &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	f := frameAt(t, max(n, 0))
	if f == nil {
		return object.Value{}, object.ValueErrorf("call stack is not deep enough")
	}
	return t.FrameObjectOf(f).Value(), nil
}

func getFrameModuleName(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n := 0
	if a[0].P != nil {
		var err error
		if n, err = object.IndexInt(t, a[0], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	f := frameAt(t, max(n, 0))
	if f == nil {
		return object.None, nil
	}
	return f.FuncOf().Module, nil
}

func currentFrames(t *object.Thread, _ object.Value) (object.Value, error) {
	d := object.NewDict()
	for _, th := range t.Interp.Threads() {
		if f := th.CurrentFrame(); f != nil {
			if err := d.Set(t, object.Int(int64(th.ID)), th.FrameObjectOf(f).Value()); err != nil {
				return object.Value{}, err
			}
		}
	}
	return d.Value(), nil
}

func currentExceptions(t *object.Thread, _ object.Value) (object.Value, error) {
	d := object.NewDict()
	for _, th := range t.Interp.Threads() {
		v := object.None
		if th.Handled != nil {
			v = th.Handled.Value()
		}
		if err := d.Set(t, object.Int(int64(th.ID)), v); err != nil {
			return object.Value{}, err
		}
	}
	return d.Value(), nil
}

func exception(t *object.Thread, _ object.Value) (object.Value, error) {
	if t.Handled == nil {
		return object.None, nil
	}
	return t.Handled.Value(), nil
}

func excInfo(t *object.Thread, _ object.Value) (object.Value, error) {
	e := t.Handled
	if e == nil {
		return object.TupleValue(object.None, object.None, object.None), nil
	}
	tb := object.None
	if e.Traceback != nil {
		tb = e.Traceback.Value()
	}
	return object.TupleValue(e.T.Value(), e.Value(), tb), nil
}

func exit(t *object.Thread, _, status object.Value) (object.Value, error) {
	if status.P == nil || status == object.None {
		v, err := object.CallArgs(t, object.SystemExit.Value())
		if err != nil {
			return v, err
		}
		return object.Value{}, v.Exception()
	}
	args := []object.Value{status}
	if status.Type() == &object.TupleType {
		args = status.Tuple().Items
	}
	v, err := object.CallArgs(t, object.SystemExit.Value(), args...)
	if err != nil {
		return v, err
	}
	return object.Value{}, v.Exception()
}
