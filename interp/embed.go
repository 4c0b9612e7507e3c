package interp

import (
	"context"
	"slices"

	"github.com/gopy-lang/gopy/interp/object"
)

// Register makes a native module importable, also in place of one of the library's. It is
// declared as those of the library are; Function declares functions by plain Go ones. It has no
// effect on a module that was imported already.
func (ip *Interp) Register(def *object.ModuleDef) error {
	return ip.Do(func(t *object.Thread) error {
		known := ip.in.Native[def.Name] != nil
		ip.in.Native[def.Name] = def
		// importlib asks this tuple.
		names, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("builtin_module_names"))
		if !known && ok && names.IsTuple() {
			all := append(slices.Clone(names.Tuple().Items), ip.in.Intern(def.Name).Value())
			ip.in.Sys.Dict.SetStr(ip.in.Intern("builtin_module_names"), object.NewTuple(all...).Value())
		}
		return nil
	})
}

// Object makes a Python object of a Go value; see FromGo.
func (ip *Interp) Object(x any) (Object, error) {
	var v object.Value
	err := ip.Do(func(t *object.Thread) (err error) {
		v, err = FromGo(t, x)
		return err
	})
	return ip.object(v, err)
}

// Globals makes a namespace for Exec and Eval with these variables in it.
func (ip *Interp) Globals(vars map[string]any) (Object, error) {
	d := object.NewDict()
	err := ip.Do(func(t *object.Thread) error {
		d.SetStr(ip.in.Intern("__builtins__"), ip.in.Builtins.Value())
		d.SetStr(ip.in.Intern("__name__"), object.StrValue("__main__"))
		for k, x := range vars {
			v, err := FromGo(t, x)
			if err != nil {
				return err
			}
			d.SetStr(ip.in.Intern(k), v)
		}
		return nil
	})
	return ip.object(d.Value(), err)
}

// Exec runs statements in the namespace globals, which Globals makes; the zero Object is the
// namespace of the module __main__. A Python exception is returned as an *Error.
func (ip *Interp) Exec(ctx context.Context, source string, globals Object) error {
	_, err := ip.compileAndRun(ctx, source, "exec", globals)
	return err
}

// Eval returns the value of an expression in the namespace globals; see Exec.
func (ip *Interp) Eval(ctx context.Context, expression string, globals Object) (Object, error) {
	return ip.compileAndRun(ctx, expression, "eval", globals)
}

func (ip *Interp) compileAndRun(ctx context.Context, source, mode string, globals Object) (Object, error) {
	var v object.Value
	err := ip.run(ctx, func(t *object.Thread) error {
		g := ip.main().Dict
		if globals.v.P != nil {
			if globals.ip != ip || !globals.v.IsDict() {
				return object.TypeErrorf("globals must be a dict of this interpreter, not %s", object.TypeName(globals.v))
			}
			g = globals.v.Dict()
		}
		code, err := ip.engine.Compile(t, object.StrValue(object.DecodeFS([]byte(source))), "<string>", mode, 0, true, -1, -1)
		if err != nil {
			return err
		}
		ip.keepSource((*object.Code)(code.P), source)
		v, err = ip.engine.RunCode(t, (*object.Code)(code.P), g, g.Value(), nil)
		return err
	})
	return ip.object(v, err)
}

// Import imports a module, or a submodule by its dotted name, and returns it.
func (ip *Interp) Import(ctx context.Context, name string) (Object, error) {
	var v object.Value
	err := ip.run(ctx, func(t *object.Thread) error {
		if _, err := ip.engine.Import(t, ip.in.Intern(name), object.None, object.None, object.None, 0); err != nil {
			return err
		}
		m, ok, err := ip.in.Modules.Get(t, object.StrValue(name))
		if err == nil && !ok {
			err = object.KeyErrorFor(object.StrValue(name))
		}
		v = m
		return err
	})
	return ip.object(v, err)
}

// Main returns the module __main__.
func (ip *Interp) Main() Object { return Object{ip, ip.main().Value()} }

func (ip *Interp) main() *object.Module {
	v, _ := ip.in.Modules.GetStr(ip.in.Intern("__main__"))
	return (*object.Module)(v.P)
}
