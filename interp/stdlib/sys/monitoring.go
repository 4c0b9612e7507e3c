package sys

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// monitoringDef is sys.monitoring as far as gopy has it: the names of the
// events and the reservation of tool numbers. Switching events on raises
// NotImplementedError.
var monitoringDef = object.ModuleDef{Name: "sys.monitoring", Doc: "Monitoring of execution events.", Defs: []object.Def{
	{Name: "use_tool_id", Sig: "(tool_id, name, /)", F2: useToolID},
	{Name: "clear_tool_id", Sig: "(tool_id, /)", F1: func(t *object.Thread, _, id object.Value) (object.Value, error) {
		_, err := toolID(t, id)
		return object.None, err
	}},
	{Name: "free_tool_id", Sig: "(tool_id, /)", F1: freeToolID},
	{Name: "get_tool", Sig: "(tool_id, /)", F1: getTool},
	{Name: "register_callback", Sig: "(tool_id, event, func, /)", F3: func(t *object.Thread, _, id, _, _ object.Value) (object.Value, error) {
		_, err := toolID(t, id)
		return object.None, err
	}},
	{Name: "get_events", Sig: "(tool_id, /)", F1: func(t *object.Thread, _, id object.Value) (object.Value, error) {
		_, err := toolID(t, id)
		return object.Int(0), err
	}},
	{Name: "set_events", Sig: "(tool_id, event_set, /)", F2: func(t *object.Thread, _, id, set object.Value) (object.Value, error) {
		return noEvents(t, id, set)
	}},
	{Name: "get_local_events", Sig: "(tool_id, code, /)", F2: func(t *object.Thread, _, id, _ object.Value) (object.Value, error) {
		_, err := toolID(t, id)
		return object.Int(0), err
	}},
	{Name: "set_local_events", Sig: "(tool_id, code, event_set, /)", F3: func(t *object.Thread, _, id, _, set object.Value) (object.Value, error) {
		return noEvents(t, id, set)
	}},
	{Name: "restart_events", Sig: "()", F0: nothing},
}}

// toolState holds the names of the tools that are in use.
type toolState struct{ names [6]object.Value }

var toolKey byte

func tools(t *object.Thread) *toolState {
	s, ok := t.Interp.State[&toolKey].(*toolState)
	if !ok {
		s = &toolState{}
		t.Interp.State[&toolKey] = s
	}
	return s
}

func toolID(t *object.Thread, v object.Value) (int, error) {
	n, err := object.IndexInt(t, v, &object.OverflowError)
	if err == nil && (n < 0 || n > 5) {
		err = object.ValueErrorf("invalid tool %d (must be between 0 and 5)", n)
	}
	return n, err
}

func useToolID(t *object.Thread, _, id, name object.Value) (object.Value, error) {
	n, err := toolID(t, id)
	if err != nil {
		return object.Value{}, err
	}
	if !name.IsStr() {
		return object.Value{}, object.ValueErrorf("tool name must be a str")
	}
	if tools(t).names[n].P != nil {
		return object.Value{}, object.ValueErrorf("tool %d is already in use", n)
	}
	tools(t).names[n] = name
	return object.None, nil
}

func freeToolID(t *object.Thread, _, id object.Value) (object.Value, error) {
	n, err := toolID(t, id)
	if err == nil {
		tools(t).names[n] = object.Value{}
	}
	return object.None, err
}

func getTool(t *object.Thread, _, id object.Value) (object.Value, error) {
	n, err := toolID(t, id)
	if err != nil {
		return object.Value{}, err
	}
	return orNone(tools(t).names[n]), nil
}

func noEvents(t *object.Thread, id, set object.Value) (object.Value, error) {
	if _, err := toolID(t, id); err != nil {
		return object.Value{}, err
	}
	n, err := object.IndexInt(t, set, &object.OverflowError)
	if err == nil && n != 0 {
		err = object.Errorf(&object.NotImplementedError, "gopy does not support sys.monitoring events yet")
	}
	return object.None, err
}

// newMonitoring makes the namespace sys.monitoring.
func newMonitoring(t *object.Thread) (object.Value, error) {
	in := t.Interp
	m, err := object.NewNativeModule(t, &monitoringDef)
	if err != nil {
		return object.Value{}, err
	}
	events := object.NewDict()
	set := func(d *object.Dict, name string, n int64) { d.SetStr(in.Intern(name), object.Int(n)) }
	set(events, "NO_EVENTS", 0)
	for i, name := range []string{"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP", "BRANCH_LEFT",
		"BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE", "C_RETURN", "C_RAISE", "BRANCH"} {
		set(events, name, 1<<i)
	}
	m.Dict.SetStr(in.Intern("events"), object.NewSimpleNamespace(events))
	for name, n := range map[string]int64{"DEBUGGER_ID": 0, "COVERAGE_ID": 1, "PROFILER_ID": 2, "OPTIMIZER_ID": 5} {
		set(m.Dict, name, n)
	}
	for _, name := range []string{"DISABLE", "MISSING"} {
		v, err := object.CallArgs(t, object.ObjectType.Value())
		if err != nil {
			return v, err
		}
		m.Dict.SetStr(in.Intern(name), v)
	}
	return m.Value(), nil
}
