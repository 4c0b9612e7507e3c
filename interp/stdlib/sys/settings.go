package sys

import (
	"math"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

func getRecursionLimit(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(t.Interp.Options.RecursionLimit)), nil
}

func setRecursionLimit(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := cInt(t, v)
	if err != nil {
		return object.Value{}, err
	}
	if n < 1 {
		return object.Value{}, object.ValueErrorf("recursion limit must be greater or equal than 1")
	}
	return object.None, t.SetRecursionLimit(n)
}

// cInt converts to an int in the range of C's.
func cInt(t *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

func getSwitchInterval(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Float(t.Interp.GIL.SwitchInterval().Seconds()), nil
}

func setSwitchInterval(t *object.Thread, _, v object.Value) (object.Value, error) {
	f, ok := v.FloatOf()
	if !ok {
		if !v.IsInt() {
			return object.Value{}, object.TypeErrorf("must be real number, not %s", object.TypeName(v))
		}
		f = float64(v.ExactInt().Int64())
	}
	if f <= 0 {
		return object.Value{}, object.ValueErrorf("switch interval must be strictly positive")
	}
	t.Interp.GIL.SetSwitchInterval(time.Duration(math.Min(f, 1e9) * 1e9))
	return object.None, nil
}

func getIntMaxStrDigits(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(t.Interp.Options.IntMaxStrDigits)), nil
}

func setIntMaxStrDigits(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := cInt(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if n != 0 && n < 640 {
		return object.Value{}, object.ValueErrorf("maxdigits must be >= 640 or 0 for unlimited")
	}
	t.Interp.Options.IntMaxStrDigits = n
	return object.None, nil
}

func intern(t *object.Thread, _, v object.Value) (object.Value, error) {
	if !v.IsStr() {
		return object.Value{}, object.TypeErrorf("intern() argument must be str, not %s", object.TypeName(v))
	}
	if !v.IsExactStr() {
		return object.Value{}, object.TypeErrorf("can't intern %s", object.TypeName(v))
	}
	return t.Interp.InternStr(v.Str()).Value(), nil
}

func isInterned(t *object.Thread, _, v object.Value) (object.Value, error) {
	if !v.IsStr() {
		return object.Value{}, object.TypeErrorf("_is_interned() argument must be str, not %s", object.TypeName(v))
	}
	return object.Bool(t.Interp.Interned(v.Str())), nil
}

func isImmortal(t *object.Thread, _, v object.Value) (object.Value, error) {
	return object.Bool(v.Immediate() || v == object.None || v.IsBool()), nil
}

func internedSize(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	return object.Int(0), nil
}

func allocatedBlocks(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(0), nil
}

// getRefCount answers what most callers can live with: nobody else holds it.
func getRefCount(t *object.Thread, _, v object.Value) (object.Value, error) {
	return object.Int(2), nil
}

func getSizeOf(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	r, found, err := object.CallSpecial(t, a[0], t.Interp.Intern("__sizeof__"))
	if err == nil && !found {
		err = object.TypeErrorf("Type %s doesn't define __sizeof__", object.TypeName(a[0]))
	}
	if err == nil {
		if r, err = object.Index(t, r); err == nil && r.BigIntOf().Sign() < 0 {
			err = object.ValueErrorf("__sizeof__() should return >= 0")
		}
	}
	if err != nil && a[1].P != nil && object.Matches(err, &object.TypeError) {
		return a[1], nil
	}
	return r, err
}

func isFinalizing(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Bool(t.Interp.Finalizing), nil
}

func getOriginDepth(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(t.CoroutineOriginDepth)), nil
}

func setOriginDepth(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := cInt(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.ValueErrorf("depth must be >= 0")
	}
	t.CoroutineOriginDepth = n
	return object.None, nil
}

func orNone(v object.Value) object.Value {
	if v.P == nil {
		return object.None
	}
	return v
}

func getAsyncgenHooks(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.NewStructSeq(asyncgenHooksType, orNone(t.AsyncGenFirstIter), orNone(t.AsyncGenFinalizer)), nil
}

func setAsyncgenHooks(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	for i, name := range [...]string{"firstiter", "finalizer"} {
		if a[i].P != nil && a[i] != object.None && a[i].Type().Slots.Call == nil {
			return object.Value{}, object.TypeErrorf("callable %s expected, got %s", name, object.TypeName(a[i]))
		}
	}
	for i, p := range [...]*object.Value{&t.AsyncGenFirstIter, &t.AsyncGenFinalizer} {
		switch {
		case a[i].P == nil:
		case a[i] == object.None:
			*p = object.Value{}
		default:
			*p = a[i]
		}
	}
	return object.None, nil
}

func getTrace(t *object.Thread, _ object.Value) (object.Value, error) {
	return orNone(t.TraceFunc), nil
}
func getProfile(t *object.Thread, _ object.Value) (object.Value, error) {
	return orNone(t.ProfileFunc), nil
}

func setTrace(t *object.Thread, _, f object.Value) (object.Value, error) {
	object.SetTrace(t, f)
	return object.None, nil
}

func setProfile(t *object.Thread, _, f object.Value) (object.Value, error) {
	object.SetProfile(t, f)
	return object.None, nil
}

func callTracing(t *object.Thread, _, f, args object.Value) (object.Value, error) {
	if !args.IsTuple() {
		return object.Value{}, object.TypeErrorf("call_tracing() argument 2 must be tuple, not %s", object.TypeName(args))
	}
	return object.CallTracing(t, f, args.Tuple().Items)
}

// setTraceAll and setProfileAll set the functions of all threads.
func setTraceAll(t *object.Thread, _, f object.Value) (object.Value, error) {
	for _, o := range t.Interp.Threads() {
		object.SetTrace(o, f)
	}
	return object.None, nil
}

func setProfileAll(t *object.Thread, _, f object.Value) (object.Value, error) {
	for _, o := range t.Interp.Threads() {
		object.SetProfile(o, f)
	}
	return object.None, nil
}
