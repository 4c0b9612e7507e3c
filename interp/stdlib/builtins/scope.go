package builtins

import (
	"github.com/gopy-lang/gopy/interp/object"
)

func buildClass(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	return object.BuildClass(t, args)
}

func importModule(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if !a[0].IsStr() {
		return object.Value{}, object.TypeErrorf("module name must be a string")
	}
	level := 0
	if a[4].P != nil {
		var err error
		if level, err = object.IndexInt(t, a[4], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	from := a[3]
	if from.P == nil {
		from = object.None
	}
	g, l := a[1], a[2]
	if g.P == nil {
		g = object.None
	}
	if l.P == nil {
		l = object.None
	}
	return t.Interp.Engine.Import(t, t.Interp.InternStr(a[0].Str()), g, l, from, level)
}

// frame returns the frame of the Python code that called the builtin.
func frame(t *object.Thread, what string) (*object.Frame, error) {
	f := t.CurrentFrame()
	if f == nil {
		return nil, object.SystemErrorf("%s: no frame", what)
	}
	return f, nil
}

func globals(t *object.Thread, _ object.Value) (object.Value, error) {
	f, err := frame(t, "globals")
	if err != nil {
		return object.Value{}, err
	}
	return f.FuncOf().Globals.Value(), nil
}

func locals(t *object.Thread, _ object.Value) (object.Value, error) {
	f, err := frame(t, "locals")
	if err != nil {
		return object.Value{}, err
	}
	return object.Locals(t, f)
}

// cInt converts an argument that C takes as an int.
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

// compileFlags are the flags that compile() takes: those of the futures, and
// PyCF_ as far as Python code may use them.
const compileFlags = 0x1fef610

func compile(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	filename, err := object.FSPath(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !a[2].IsStr() {
		return object.Value{}, object.TypeErrorf("compile() argument 'mode' must be str, not %s", object.TypeName(a[2]))
	}
	flags, optimize, dontInherit := 0, -1, false
	if a[3].P != nil {
		if flags, err = cInt(t, a[3]); err != nil {
			return object.Value{}, err
		}
	}
	if a[4].P != nil {
		if dontInherit, err = object.Truth(t, a[4]); err != nil {
			return object.Value{}, err
		}
	}
	if a[5].P != nil {
		if optimize, err = cInt(t, a[5]); err != nil {
			return object.Value{}, err
		}
	}
	feature := -1
	if a[6].P != nil {
		if feature, err = cInt(t, a[6]); err != nil {
			return object.Value{}, err
		}
	}
	if flags&^compileFlags != 0 {
		return object.Value{}, object.ValueErrorf("compile(): unrecognised flags")
	}
	if optimize < -1 || optimize > 2 {
		return object.Value{}, object.ValueErrorf("compile(): invalid optimize value")
	}
	return t.Interp.Engine.Compile(t, a[0], filename, a[2].Str().String(), uint32(flags), dontInherit, optimize, feature)
}

// namespaces resolves the globals and locals arguments of eval and exec.
func namespaces(t *object.Thread, what string, g, l object.Value) (*object.Dict, object.Value, error) {
	f := t.CurrentFrame()
	if g.P == nil || g == object.None {
		if f == nil {
			return nil, l, object.SystemErrorf("globals and locals cannot be NULL")
		}
		if l.P == nil || l == object.None {
			var err error
			if l, err = object.Locals(t, f); err != nil {
				return nil, l, err
			}
		}
		g = f.FuncOf().Globals.Value()
	} else if l.P == nil || l == object.None {
		l = g
	}
	if !g.IsDict() {
		if what == "eval" {
			if g.Type().Slots.GetItem != nil {
				return nil, l, object.TypeErrorf("globals must be a real dict; try eval(code, {}, mapping)")
			}
			return nil, l, object.TypeErrorf("globals must be a dict")
		}
		return nil, l, object.TypeErrorf("exec() globals must be a dict, not %s", object.TypeName(g))
	}
	if l.Type().Slots.GetItem == nil {
		if what == "eval" {
			return nil, l, object.TypeErrorf("locals must be a mapping")
		}
		return nil, l, object.TypeErrorf("locals must be a mapping or None, not %s", object.TypeName(l))
	}
	name := t.Interp.Intern("__builtins__")
	if _, ok := g.Dict().GetStr(name); !ok {
		b := t.Interp.Builtins.Dict.Value()
		if f != nil {
			b = f.FuncOf().BuiltinsValue()
		}
		g.Dict().SetStr(name, b)
	}
	return g.Dict(), l, nil
}

func eval(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	g, l, err := namespaces(t, "eval", a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	src := a[0]
	if src.Type() == &object.CodeType {
		code := (*object.Code)(src.P)
		code.Prepare()
		if code.FirstFree < len(code.Locals) {
			return object.Value{}, object.TypeErrorf("code object passed to eval() may not contain free variables")
		}
		return t.Interp.Engine.RunCode(t, code, g, l, nil)
	}
	if src.IsStr() {
		src = object.TrimLeftBlanks(src.Str()).Value()
	}
	return run(t, src, "eval", g, l)
}

func run(t *object.Thread, src object.Value, mode string, g *object.Dict, l object.Value) (object.Value, error) {
	if !src.IsStr() && src.Type().Slots.Buffer == nil {
		return object.Value{}, object.TypeErrorf("%s() arg 1 must be a string, bytes or code object", mode)
	}
	code, err := t.Interp.Engine.Compile(t, src, "<string>", mode, 0, false, -1, -1)
	if err != nil {
		return code, err
	}
	return t.Interp.Engine.RunCode(t, (*object.Code)(code.P), g, l, nil)
}

func exec(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	g, l, err := namespaces(t, "exec", a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	closure := a[3]
	if closure == object.None {
		closure = object.Value{}
	}
	if a[0].Type() != &object.CodeType {
		if closure.P != nil {
			return object.Value{}, object.TypeErrorf("closure can only be used when source is a code object")
		}
		_, err := run(t, a[0], "exec", g, l)
		return object.None, err
	}
	code := (*object.Code)(a[0].P)
	code.Prepare()
	free := len(code.Locals) - code.FirstFree
	var cells []*object.Cell
	if free == 0 {
		if closure.P != nil {
			return object.Value{}, object.TypeErrorf("cannot use a closure with this code object")
		}
	} else {
		if closure.P == nil || closure.Type() != &object.TupleType || len(closure.Tuple().Items) != free {
			return object.Value{}, object.TypeErrorf("code object requires a closure of exactly length %d", free)
		}
		for _, c := range closure.Tuple().Items {
			if c.Type() != &object.CellType {
				return object.Value{}, object.TypeErrorf("code object requires a closure of exactly length %d", free)
			}
			cells = append(cells, (*object.Cell)(c.P))
		}
	}
	_, err = t.Interp.Engine.RunCode(t, code, g, l, cells)
	return object.None, err
}

func breakpoint(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	hook, ok := t.Interp.Sys.Dict.GetStr(t.Interp.Intern("breakpointhook"))
	if !ok {
		return object.Value{}, object.RuntimeErrorf("lost sys.breakpointhook")
	}
	return object.Call(t, hook, args)
}
