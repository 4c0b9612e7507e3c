// Package time is Python's time module.
package time

import (
	"math"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "time", Doc: "This module provides various functions to manipulate time values.",
	Defs: append([]object.Def{
		seconds("time", "Return the current time in seconds since the Epoch.", now),
		nanoseconds("time_ns", "Return the current time in nanoseconds since the Epoch.", now),
		seconds("monotonic", "Monotonic clock, cannot go backward.", monotonic),
		nanoseconds("monotonic_ns", "Monotonic clock, cannot go backward, as nanoseconds.", monotonic),
		seconds("perf_counter", "Performance counter for benchmarking.", monotonic),
		nanoseconds("perf_counter_ns", "Performance counter for benchmarking as nanoseconds.", monotonic),
		seconds("process_time", "Process time for profiling: sum of the kernel and user-space CPU time.", processTime),
		nanoseconds("process_time_ns", "Process time for profiling as nanoseconds.", processTime),
		seconds("thread_time", "Thread time for profiling: sum of the kernel and user-space CPU time.", threadTime),
		nanoseconds("thread_time_ns", "Thread time for profiling as nanoseconds.", threadTime),
		{Name: "sleep", Sig: "(object, /)", Doc: "Delay execution for a given number of seconds.", F1: sleep},
		{Name: "gmtime", Sig: "([seconds])", Doc: "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).", F1: gmtime, Opt: 1},
		{Name: "localtime", Sig: "([seconds])", Doc: "Convert seconds since the Epoch to a time tuple expressing local time.", F1: localtime, Opt: 1},
		{Name: "asctime", Sig: "([tuple])", Doc: "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.", F1: asctime, Opt: 1},
		{Name: "ctime", Sig: "([seconds])", Doc: "Convert a time in seconds since the Epoch to a string in local time.", F1: ctime, Opt: 1},
		{Name: "mktime", Sig: "(tuple, /)", Doc: "Convert a time tuple in local time to seconds since the Epoch.", F1: mktime},
		{Name: "strftime", Sig: "(format, [tuple])", Doc: "Convert a time tuple to a string according to a format specification.", F2: strftime, Opt: 1},
		{Name: "strptime", Doc: "Parse a string to a time tuple according to a format specification.", FV: strptime},
		{Name: "tzset", Sig: "()", Doc: "Initialize, or reinitialize, the local timezone to the value stored in os.environ['TZ'].", F0: tzset},
		{Name: "get_clock_info", Sig: "(name, /)", Doc: "Get information of the specified clock.", F1: getClockInfo},
	}, clockDefs...),
	Init: func(t *object.Thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("struct_time"), structTimeType.Value())
		m.Dict.SetStr(t.Interp.Intern("_STRUCT_TM_ITEMS"), object.Int(11))
		for _, c := range clockConstants {
			m.Dict.SetStr(t.Interp.Intern(c.name), object.Int(c.value))
		}
		setZone(t, m)
		return nil
	}}

// start is when the process started, and startMono the monotonic clock then.
var (
	start     = time.Now()
	startMono = monotonicStart()
)

func now() (int64, error)       { return time.Now().UnixNano(), nil }
func monotonic() (int64, error) { return startMono + int64(time.Since(start)), nil }

func seconds(name, doc string, clock func() (int64, error)) object.Def {
	return object.Def{Name: name, Sig: "()", Doc: doc, F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		n, err := clock()
		if err != nil {
			return object.Value{}, errno.OSError(err)
		}
		return object.Float(float64(n) / 1e9), nil
	}}
}

func nanoseconds(name, doc string, clock func() (int64, error)) object.Def {
	return object.Def{Name: name, Sig: "()", Doc: doc, F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		n, err := clock()
		if err != nil {
			return object.Value{}, errno.OSError(err)
		}
		return object.Int(n), nil
	}}
}

// clockSlice is how long a sleep lasts before signals are looked at.
const clockSlice = 20 * time.Millisecond

func sleep(t *object.Thread, _, v object.Value) (object.Value, error) {
	var d time.Duration
	if f, ok := v.FloatOf(); ok && !v.IsInt() {
		switch {
		case math.IsNaN(f):
			return object.Value{}, object.ValueErrorf("Invalid value NaN (not a number)")
		case math.Abs(f) >= math.MaxInt64/1e9:
			return object.Value{}, object.OverflowErrorf("timestamp out of range for platform time_t")
		}
		d = time.Duration(math.Ceil(f * 1e9))
		if f < 0 {
			d = time.Duration(math.Floor(f * 1e9)) // away from zero
		}
	} else {
		if v.Type().Slots.Index == nil {
			return object.Value{}, object.TypeErrorf("'%s' object cannot be interpreted as an integer or float", object.TypeName(v))
		}
		i, err := object.Index(t, v)
		if err != nil {
			return object.Value{}, err
		}
		if !i.IsInt64() || i.Int64() > math.MaxInt64/int64(time.Second) || i.Int64() < math.MinInt64/int64(time.Second) {
			return object.Value{}, object.OverflowErrorf("timestamp out of range for platform time_t")
		}
		d = time.Duration(i.Int64()) * time.Second
	}
	if d < 0 {
		return object.Value{}, object.ValueErrorf("sleep length must be non-negative")
	}
	end := time.Now().Add(d)
	for {
		left := time.Until(end)
		t.Blocking(func() { time.Sleep(min(left, clockSlice)) })
		if err := t.Poll(); err != nil {
			return object.Value{}, err
		}
		if left <= clockSlice {
			return object.None, nil
		}
	}
}

// secondsArg converts seconds since the Epoch; absent and None mean now.
func secondsArg(t *object.Thread, v object.Value) (int64, error) {
	if v.IsNoneOrAbsent() {
		return time.Now().Unix(), nil
	}
	out := object.OverflowErrorf("timestamp out of range for platform time_t")
	if f, ok := v.FloatOf(); ok && !v.IsInt() {
		if math.IsNaN(f) {
			return 0, object.ValueErrorf("Invalid value NaN (not a number)")
		}
		if f = math.Floor(f); f < math.MinInt64 || f >= math.MaxInt64 {
			return 0, out
		}
		return int64(f), nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() {
		return 0, out
	}
	return i.Int64(), nil
}

func getClockInfo(t *object.Thread, _, v object.Value) (object.Value, error) {
	if !v.IsStr() {
		return object.Value{}, object.TypeErrorf("get_clock_info() argument 1 must be str, not %s", object.TypeName(v))
	}
	adjustable, impl := false, ""
	switch v.Str().String() {
	case "time":
		adjustable, impl = true, "clock_gettime(CLOCK_REALTIME)"
	case "monotonic", "perf_counter":
		impl = "clock_gettime(CLOCK_MONOTONIC)"
	case "process_time":
		impl = "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)"
	case "thread_time":
		impl = "clock_gettime(CLOCK_THREAD_CPUTIME_ID)"
	default:
		return object.Value{}, object.ValueErrorf("unknown clock")
	}
	types, err := t.Interp.Engine.Import(t, t.Interp.Intern("types"), object.Value{}, object.Value{}, object.None, 0)
	if err != nil {
		return object.Value{}, err
	}
	cls, err := object.GetAttr(t, types, t.Interp.Intern("SimpleNamespace"))
	if err != nil {
		return object.Value{}, err
	}
	in := t.Interp
	return object.Call(t, cls, object.Args{V: []object.Value{object.StrValue(impl), object.Bool(!adjustable), object.Bool(adjustable), object.Float(1e-9)},
		Kw: []*object.Str{in.Intern("implementation"), in.Intern("monotonic"), in.Intern("adjustable"), in.Intern("resolution")}})
}

func strptime(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("_strptime"), object.Value{}, object.Value{}, object.None, 0)
	if err != nil {
		return object.Value{}, err
	}
	f, err := object.GetAttr(t, m, t.Interp.Intern("_strptime_time"))
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(t, f, args)
}
