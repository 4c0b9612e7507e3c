// Package atexit is Python's atexit module.
package atexit

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "atexit", Doc: "allow programmer to define multiple exit functions to be executed\nupon normal program termination.", Defs: []object.Def{
	{Name: "register", Sig: "(func, /, *args, **kwargs)", Doc: "Register a function to be executed upon normal program termination.", FV: register},
	{Name: "unregister", Sig: "(func, /)", Doc: "Unregister an exit function which was previously registered using atexit.register.", F1: unregister},
	{Name: "_clear", Sig: "()", Doc: "Clear the list of previously registered exit functions.", F0: clearAll},
	{Name: "_run_exitfuncs", Sig: "()", Doc: "Run all registered exit functions.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		Run(t)
		return object.None, nil
	}},
	{Name: "_ncallbacks", Sig: "()", Doc: "Return the number of registered exit functions.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		return object.Int(int64(len(stateOf(t).calls))), nil
	}},
}}

// exits are the registered functions of an interpreter, each with its arguments.
type exits struct{ calls []*call }

type call struct {
	f    object.Value
	args object.Args
}

var stateKey byte

func stateOf(t *object.Thread) *exits {
	s, ok := t.Interp.State[&stateKey].(*exits)
	if !ok {
		s = &exits{}
		t.Interp.State[&stateKey] = s
	}
	return s
}

func register(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	if len(args.Pos()) == 0 {
		return object.Value{}, object.TypeErrorf("register() takes at least 1 argument (0 given)")
	}
	f := args.V[0]
	if !object.Callable(f) {
		return object.Value{}, object.TypeErrorf("the first argument must be callable")
	}
	s := stateOf(t)
	s.calls = append(s.calls, &call{f, object.Args{V: append([]object.Value(nil), args.V[1:]...), Kw: append([]*object.Str(nil), args.Kw...)}})
	return f, nil
}

func unregister(t *object.Thread, _, f object.Value) (object.Value, error) {
	s := stateOf(t)
	// Comparisons may run Python code, which may register and unregister.
	for i := 0; i < len(s.calls); i++ {
		c := s.calls[i]
		same, err := object.Equal(t, c.f, f)
		if err != nil {
			return object.Value{}, err
		}
		if same {
			for j := range s.calls {
				if s.calls[j] == c {
					s.calls = append(s.calls[:j:j], s.calls[j+1:]...)
					break
				}
			}
			i = -1
		}
	}
	return object.None, nil
}

func clearAll(t *object.Thread, _ object.Value) (object.Value, error) {
	stateOf(t).calls = nil
	return object.None, nil
}

// Run calls the registered functions, the last one first; their exceptions are
// reported and do not stop it.
func Run(t *object.Thread) {
	s := stateOf(t)
	for len(s.calls) > 0 {
		c := s.calls[len(s.calls)-1]
		s.calls = s.calls[:len(s.calls)-1]
		if _, err := object.Call(t, c.f, c.args); err != nil {
			text, rerr := object.Repr(t, c.f)
			if rerr != nil {
				text = "<unprintable>"
			}
			object.WriteUnraisable(t, object.AsException(err), "Exception ignored in atexit callback "+text, object.Value{})
		}
	}
}
