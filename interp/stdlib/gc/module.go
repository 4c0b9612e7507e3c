// Package gc is Python's gc module. Objects belong to Go's collector: collect()
// makes it run and then runs the weakref callbacks and finalizers that became
// due; thresholds and generations are numbers that are only kept.
package gc

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "gc", Doc: "This module provides access to the garbage collector for reference cycles.", Defs: []object.Def{
	{Name: "enable", Sig: "()", Doc: "Enable automatic garbage collection.", F0: enable},
	{Name: "disable", Sig: "()", Doc: "Disable automatic garbage collection.", F0: disable},
	{Name: "isenabled", Sig: "()", Doc: "Returns true if automatic garbage collection is enabled.", F0: isEnabled},
	{Name: "collect", Sig: "(generation=2)", Doc: "Run the garbage collector.", FN: collect},
	{Name: "get_count", Sig: "()", Doc: "Return a three-tuple of the current collection counts.", F0: getCount},
	{Name: "get_debug", Sig: "()", Doc: "Get the garbage collection debugging flags.", F0: getDebug},
	{Name: "set_debug", Sig: "(flags, /)", Doc: "Set the garbage collection debugging flags.", F1: setDebug},
	{Name: "get_threshold", Sig: "()", Doc: "Return the current collection thresholds.", F0: getThreshold},
	{Name: "set_threshold", Doc: "Set the collection thresholds.", FV: setThreshold},
	{Name: "get_stats", Sig: "()", Doc: "Return a list of dictionaries containing per-generation statistics.", F0: getStats},
	{Name: "get_objects", Sig: "(generation=None)", Doc: "Return the objects that can be reached from the loaded modules.", FN: getObjects},
	{Name: "get_referents", Sig: "(*objs)", Doc: "Return the list of objects that are directly referred to by 'objs'.", FV: getReferents},
	{Name: "get_referrers", Sig: "(*objs)", Doc: "Return the list of objects that directly refer to any of 'objs'.", FV: getReferrers},
	{Name: "is_tracked", Sig: "(obj, /)", Doc: "Returns true if the object is tracked by the garbage collector.", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
		return object.Bool(tracked(v)), nil
	}},
	{Name: "is_finalized", Sig: "(obj, /)", Doc: "Returns true if the object has been already finalized by the GC.", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
		return object.False, nil
	}},
	{Name: "freeze", Sig: "()", Doc: "Freeze all current tracked objects and ignore them for future collections.", F0: nothing},
	{Name: "unfreeze", Sig: "()", Doc: "Unfreeze all objects in the permanent generation.", F0: nothing},
	{Name: "get_freeze_count", Sig: "()", Doc: "Return the number of objects in the permanent generation.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		return object.Int(0), nil
	}},
}, Init: initModule}

// settings are what an interpreter's module remembers.
type settings struct {
	disabled    bool
	debug       int64
	threshold   [3]int64
	collections int64
	collected   int64
	collecting  bool
	callbacks   *object.List
}

var stateKey byte

func stateOf(t *object.Thread) *settings {
	s, ok := t.Interp.State[&stateKey].(*settings)
	if !ok {
		s = &settings{threshold: [3]int64{2000, 10, 10}, callbacks: object.NewList(nil)}
		t.Interp.State[&stateKey] = s
	}
	return s
}

func initModule(t *object.Thread, m *object.Module) error {
	set := func(name string, v object.Value) { m.Dict.SetStr(t.Interp.Intern(name), v) }
	set("garbage", object.NewList(nil).Value())
	set("callbacks", stateOf(t).callbacks.Value())
	set("DEBUG_STATS", object.Int(1))
	set("DEBUG_COLLECTABLE", object.Int(2))
	set("DEBUG_UNCOLLECTABLE", object.Int(4))
	set("DEBUG_SAVEALL", object.Int(32))
	set("DEBUG_LEAK", object.Int(38))
	return nil
}

func nothing(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }

func enable(t *object.Thread, _ object.Value) (object.Value, error) {
	stateOf(t).disabled = false
	return object.None, nil
}

func disable(t *object.Thread, _ object.Value) (object.Value, error) {
	stateOf(t).disabled = true
	return object.None, nil
}

func isEnabled(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Bool(!stateOf(t).disabled), nil
}

func collect(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	generation := 2
	if a[0].P != nil {
		var err error
		if generation, err = object.IndexInt(t, a[0], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if generation < 0 || generation > 2 {
		return object.Value{}, object.ValueErrorf("invalid generation")
	}
	s := stateOf(t)
	if s.collecting {
		return object.Int(0), nil
	}
	s.collecting = true
	defer func() { s.collecting = false }()
	s.notify(t, "start", generation)
	t.ClearDeadRegisters()
	t.Interp.Collect(t)
	s.collections++
	s.notify(t, "stop", generation)
	return object.Int(0), nil
}

// notify calls gc.callbacks.
func (s *settings) notify(t *object.Thread, phase string, generation int) {
	if s.callbacks.Len() == 0 {
		return
	}
	info := object.NewDict()
	for _, kv := range [...]struct {
		k string
		n int
	}{{"generation", generation}, {"collected", 0}, {"uncollectable", 0}} {
		info.SetStr(t.Interp.Intern(kv.k), object.Int(int64(kv.n)))
	}
	for _, f := range s.callbacks.Copy() {
		if _, err := object.CallArgs(t, f, object.StrValue(phase), info.Value()); err != nil {
			object.WriteUnraisable(t, object.AsException(err), "Exception ignored while calling GC callback", f)
		}
	}
}

func getCount(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.TupleValue(object.Int(0), object.Int(0), object.Int(0)), nil
}

func getDebug(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(stateOf(t).debug), nil
}

func setDebug(t *object.Thread, _, flags object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, flags, &object.OverflowError)
	if err == nil {
		stateOf(t).debug = int64(n)
	}
	return object.None, err
}

func getThreshold(t *object.Thread, _ object.Value) (object.Value, error) {
	n := stateOf(t).threshold
	return object.TupleValue(object.Int(n[0]), object.Int(n[1]), object.Int(n[2])), nil
}

func setThreshold(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	if err := object.NoKeywords("set_threshold", args); err != nil {
		return object.Value{}, err
	}
	if len(args.V) < 1 || len(args.V) > 3 {
		return object.Value{}, object.TypeErrorf("gc.set_threshold requires 1 to 3 arguments")
	}
	s := stateOf(t)
	for i, v := range args.V {
		n, err := object.IndexInt(t, v, &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		s.threshold[i] = int64(n)
	}
	return object.None, nil
}

func getStats(t *object.Thread, _ object.Value) (object.Value, error) {
	s := stateOf(t)
	out := object.NewList(nil)
	for i := range 3 {
		d := object.NewDict()
		n := int64(0)
		if i == 2 {
			n = s.collections
		}
		d.SetStr(t.Interp.Intern("collections"), object.Int(n))
		d.SetStr(t.Interp.Intern("collected"), object.Int(0))
		d.SetStr(t.Interp.Intern("uncollectable"), object.Int(0))
		out.Append(d.Value())
	}
	return out.Value(), nil
}

// tracked tells whether CPython's collector would follow v: whether it can
// refer to objects.
func tracked(v object.Value) bool {
	if v.Immediate() {
		return false
	}
	ty := v.Type()
	if ty == &object.TupleType {
		for _, x := range v.Tuple().Items {
			if tracked(x) {
				return true
			}
		}
		return false
	}
	if c := v.AsType(); c != nil {
		return c.Flags&object.FlagHeapType != 0
	}
	return ty.Slots.Traverse != nil || object.IsPlain(ty) || ty.Flags&object.FlagHeapType != 0 ||
		ty == &object.FunctionType || ty == &object.ModuleType || ty == &object.NativeFunctionType
}
