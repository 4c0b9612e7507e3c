package sys

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// stream returns an attribute of sys that is a stream, or the zero Value.
func stream(t *object.Thread, name string) object.Value {
	v, ok := t.Interp.Sys.Dict.GetStr(t.Interp.Intern(name))
	if !ok || v == object.None {
		return object.Value{}
	}
	return v
}

// displayHook prints what an expression typed at the prompt gives.
func displayHook(t *object.Thread, _, v object.Value) (object.Value, error) {
	in := t.Interp
	if v == object.None {
		return object.None, nil
	}
	last := in.Intern("_")
	in.Builtins.Dict.SetStr(last, object.None)
	out := stream(t, "stdout")
	if out.P == nil {
		return object.Value{}, object.RuntimeErrorf("lost sys.stdout")
	}
	text, err := object.ReprStr(t, v)
	if err != nil {
		return object.Value{}, err
	}
	write := in.Intern("write")
	if _, err := object.CallMethod(t, out, write, text.Value()); err != nil {
		if !object.Matches(err, &object.UnicodeEncodeError) {
			return object.Value{}, err
		}
		// What the stream cannot encode is shown by its escapes.
		enc, err := object.GetAttr(t, out, in.Intern("encoding"))
		if err != nil {
			return enc, err
		}
		b, err := object.CallMethod(t, text.Value(), in.Intern("encode"), enc, object.StrValue("backslashreplace"))
		if err != nil {
			return b, err
		}
		s, err := object.CallMethod(t, b, in.Intern("decode"), enc, object.StrValue("strict"))
		if err != nil {
			return s, err
		}
		if _, err := object.CallMethod(t, out, write, s); err != nil {
			return object.Value{}, err
		}
	}
	if _, err := object.CallMethod(t, out, write, object.CharStr('\n')); err != nil {
		return object.Value{}, err
	}
	in.Builtins.Dict.SetStr(last, v)
	return object.None, nil
}

// exceptHook prints an exception with its traceback.
func exceptHook(t *object.Thread, _, cls, v, tb object.Value) (object.Value, error) {
	exc := v.Exception()
	if exc == nil {
		if out := stream(t, "stderr"); out.P != nil {
			_, err := object.CallMethod(t, out, t.Interp.Intern("write"), object.StrValue("TypeError: print_exception(): Exception expected for value, "+object.TypeName(v)+" found\n"))
			return object.None, err
		}
		return object.None, nil
	}
	out := stream(t, "stderr")
	if out.P == nil {
		return object.None, nil
	}
	if tb != object.None && exc.Traceback == nil && tb.Type() == &object.TracebackType {
		exc.Traceback = (*object.Traceback)(tb.P)
	}
	if print := t.Interp.PrintException; print != nil {
		return object.None, print(t, exc, out)
	}
	return object.None, nil
}

// breakpointHook is what breakpoint() calls: $PYTHONBREAKPOINT, or pdb.set_trace.
func breakpointHook(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	in := t.Interp
	name := "pdb.set_trace"
	if env, ok := lookupEnv(t, "PYTHONBREAKPOINT"); ok && env != "" {
		name = env
	}
	if name == "0" {
		return object.None, nil
	}
	module, attr := "builtins", name
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '.' {
			module, attr = name[:i], name[i+1:]
			break
		}
	}
	if module == "" {
		return object.None, object.Warn(t, &object.RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \""+name+"\"", 1)
	}
	var f object.Value
	m, err := in.Engine.Import(t, in.Intern(module), object.None, object.None, object.TupleValue(object.StrValue(attr)), 0)
	if err == nil {
		f, err = object.GetAttr(t, m, in.Intern(attr))
	}
	if err != nil {
		if object.Matches(err, &object.ImportError) || object.Matches(err, &object.AttributeError) {
			return object.None, object.Warn(t, &object.RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \""+name+"\"", 1)
		}
		return object.Value{}, err
	}
	return object.Call(t, f, args)
}

// lookupEnv reads os.environ, if that was imported, so that changes there count.
func lookupEnv(t *object.Thread, name string) (string, bool) {
	in := t.Interp
	m, ok := in.Modules.GetStr(in.Intern("os"))
	if !ok {
		return "", false
	}
	env, err := object.LookupAttr(t, m, in.Intern("environ"))
	if err != nil || env.P == nil {
		return "", false
	}
	v, err := object.CallMethod(t, env, in.Intern("get"), object.StrValue(name))
	if err != nil || !v.IsStr() {
		return "", false
	}
	return v.Str().String(), true
}

// unraisableHook reports an exception that nobody can handle.
func unraisableHook(t *object.Thread, _, info object.Value) (object.Value, error) {
	in := t.Interp
	out := stream(t, "stderr")
	if out.P == nil {
		return object.None, nil
	}
	get := func(name string) object.Value {
		v, err := object.LookupAttr(t, info, in.Intern(name))
		if err != nil || v.P == nil {
			return object.None
		}
		return v
	}
	head := ""
	msg := get("err_msg")
	if msg.IsStr() {
		head = msg.Str().String()
	}
	if obj := get("object"); obj != object.None {
		r, err := object.Repr(t, obj)
		if err != nil {
			r = "<object repr() failed>"
		}
		if head == "" {
			head = "Exception ignored in"
		}
		head += ": " + r
	} else if head != "" {
		head += ":"
	}
	if head != "" {
		if _, err := object.CallMethod(t, out, in.Intern("write"), object.StrValue(head+"\n")); err != nil {
			return object.Value{}, err
		}
	}
	if exc := get("exc_value").Exception(); exc != nil && in.PrintUnraisable != nil {
		var tb *object.Traceback
		if v := get("exc_traceback"); v.Type() == &object.TracebackType {
			tb = (*object.Traceback)(v.P)
		}
		return object.None, in.PrintUnraisable(t, exc, tb, out)
	}
	return object.None, nil
}

// auditState holds the audit hooks of an interpreter.
type auditState struct{ hooks []object.Value }

func addAuditHook(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	s, ok := t.Interp.State[&stateKey].(*auditState)
	if !ok {
		s = &auditState{}
		t.Interp.State[&stateKey] = s
	}
	if err := raiseAudit(t, "sys.addaudithook"); err != nil {
		if object.Matches(err, &object.RuntimeError) {
			return object.None, nil
		}
		return object.Value{}, err
	}
	s.hooks = append(s.hooks, a[0])
	return object.None, nil
}

// raiseAudit passes an event to the hooks.
func raiseAudit(t *object.Thread, event string, args ...object.Value) error {
	s, ok := t.Interp.State[&stateKey].(*auditState)
	if !ok {
		return nil
	}
	for _, h := range s.hooks {
		if _, err := object.CallArgs(t, h, object.StrValue(event), object.TupleValue(args...)); err != nil {
			return err
		}
	}
	return nil
}

func audit(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	if err := object.NoKeywords("sys.audit", args); err != nil {
		return object.Value{}, err
	}
	if len(args.V) == 0 {
		return object.Value{}, object.TypeErrorf("audit() missing 1 required positional argument: 'event'")
	}
	if !args.V[0].IsStr() {
		return object.Value{}, object.TypeErrorf("expected str for argument 'event', not %s", object.TypeName(args.V[0]))
	}
	return object.None, raiseAudit(t, args.V[0].Str().String(), args.V[1:]...)
}

// stateKey is the key of the module in Interp.State.
var stateKey byte
