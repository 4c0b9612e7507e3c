// Package imp is Python's _imp module: what importlib needs of the interpreter.
package imp

import (
	"github.com/gopy-lang/gopy/interp/internal/siphash"
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_imp", Doc: "(Extremely) low-level import machinery bits as used by importlib.", Defs: []object.Def{
	{Name: "lock_held", Sig: "()", Doc: "Return True if the import lock is currently held, else False.", F0: lockHeld},
	{Name: "acquire_lock", Sig: "()", Doc: "Acquires the interpreter's import lock for the current thread.", F0: acquireLock},
	{Name: "release_lock", Sig: "()", Doc: "Release the interpreter's import lock.", F0: releaseLock},
	{Name: "is_builtin", Sig: "(name, /)", Doc: "Return whether the module is a native one: 1, or 0.", F1: isBuiltin},
	{Name: "is_frozen", Sig: "(name, /)", Doc: "Return True if the module name corresponds to a frozen module.", F1: isFrozen},
	{Name: "is_frozen_package", Sig: "(name, /)", Doc: "Return True if the module name is of a frozen package.", F1: noFrozen},
	{Name: "get_frozen_object", Sig: "(name, data=None, /)", Doc: "Create a code object for a frozen module.", F2: noFrozen2, Opt: 1},
	{Name: "init_frozen", Sig: "(name, /)", Doc: "Initializes a frozen module.", F1: initFrozen},
	{Name: "find_frozen", Sig: "(name, /, *, withdata=False)", Doc: "Return info about the corresponding frozen module, or None.", FN: findFrozen},
	{Name: "create_builtin", Sig: "(spec, /)", Doc: "Create a native module.", F1: createBuiltin},
	{Name: "exec_builtin", Sig: "(mod, /)", Doc: "Initialize a built-in module.", F1: execBuiltin},
	{Name: "extension_suffixes", Sig: "()", Doc: "Returns the list of file suffixes used to identify extension modules: there are none.", F0: extensionSuffixes},
	{Name: "_fix_co_filename", Sig: "(code, path, /)", Doc: "Changes code.co_filename to specify the passed-in path.", F2: fixFilename},
	{Name: "source_hash", Sig: "(key, source)", Doc: "Hash of a source file for pyc validation.", FN: sourceHash},
	{Name: "_override_frozen_modules_for_tests", Sig: "(override, /)", Doc: "(internal-only) There are no frozen modules to override.", F1: ignore},
	{Name: "_override_multi_interp_extensions_check", Sig: "(override, /)", Doc: "(internal-only) There are no extension modules to check.", F1: zero},
}, Init: initModule}

// magic tells gopy's bytecode files from others: the low half of what importlib
// writes in front of them.
const magic = 0x0d0a_0000 | 9314

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	m.Dict.SetStr(in.Intern("check_hash_based_pycs"), object.StrValue("default"))
	m.Dict.SetStr(in.Intern("pyc_magic_number_token"), object.Int(magic))
	return nil
}

// lockState is the import lock: the GIL makes a counter enough, as nothing
// blocks while it is held.
type lockState struct{ depth int }

func state(t *object.Thread) *lockState {
	s, ok := t.Interp.State[&stateKey].(*lockState)
	if !ok {
		s = &lockState{}
		t.Interp.State[&stateKey] = s
	}
	return s
}

func lockHeld(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Bool(state(t).depth > 0), nil
}

func acquireLock(t *object.Thread, _ object.Value) (object.Value, error) {
	state(t).depth++
	return object.None, nil
}

func releaseLock(t *object.Thread, _ object.Value) (object.Value, error) {
	s := state(t)
	if s.depth == 0 {
		return object.Value{}, object.RuntimeErrorf("not holding the import lock")
	}
	s.depth--
	return object.None, nil
}

func isBuiltin(t *object.Thread, _, name object.Value) (object.Value, error) {
	if !name.IsStr() {
		return object.Value{}, object.TypeErrorf("is_builtin() argument must be str, not %s", object.TypeName(name))
	}
	if _, ok := t.Interp.Native[name.Str().String()]; ok {
		return object.Int(1), nil
	}
	return object.Int(0), nil
}

// frozen are the two modules of importlib that the start makes without a finder.
func frozen(name object.Value) bool {
	return name.IsStr() && (name.Str().String() == "_frozen_importlib" || name.Str().String() == "_frozen_importlib_external")
}

func isFrozen(t *object.Thread, _, name object.Value) (object.Value, error) {
	return object.Bool(frozen(name)), nil
}

func noFrozen(t *object.Thread, _, name object.Value) (object.Value, error) {
	if !name.IsStr() {
		return object.Value{}, object.TypeErrorf("argument must be str, not %s", object.TypeName(name))
	}
	if frozen(name) {
		return object.False, nil
	}
	e := object.Errorf(&object.ImportError, "No such frozen object named %s", name.Str())
	return object.Value{}, e
}

func noFrozen2(t *object.Thread, _, name, data object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(&object.ImportError, "No such frozen object named %s", name.Str())
}

func initFrozen(t *object.Thread, _, name object.Value) (object.Value, error) {
	return object.None, nil
}

func findFrozen(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	return object.None, nil
}

func createBuiltin(t *object.Thread, _, spec object.Value) (object.Value, error) {
	in := t.Interp
	name, err := object.GetAttr(t, spec, in.Intern("name"))
	if err != nil {
		return name, err
	}
	if !name.IsStr() {
		return name, object.TypeErrorf("name must be string, not %s", object.TypeName(name))
	}
	switch name.Str().String() {
	case "builtins":
		return in.Builtins.Value(), nil
	case "sys":
		return in.Sys.Value(), nil
	}
	def := in.Native[name.Str().String()]
	if def == nil {
		return object.None, nil
	}
	m, err := object.NewNativeModule(t, def)
	if err != nil {
		return object.Value{}, err
	}
	return m.Value(), nil
}

func execBuiltin(t *object.Thread, _, m object.Value) (object.Value, error) {
	return object.Int(0), nil
}

func extensionSuffixes(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.NewList(nil).Value(), nil
}

// fixFilename renames code and the code among its constants that has the same name.
func fixFilename(t *object.Thread, _, code, path object.Value) (object.Value, error) {
	if code.Type() != &object.CodeType || !path.IsStr() {
		return object.Value{}, object.TypeErrorf("_fix_co_filename() needs a code object and a str")
	}
	c := (*object.Code)(code.P)
	if c.Filename.Equal(path.Str()) {
		return object.None, nil
	}
	rename(c, c.Filename, t.Interp.InternStr(path.Str()))
	return object.None, nil
}

func rename(c *object.Code, from, to *object.Str) {
	if !c.Filename.Equal(from) {
		return
	}
	c.Filename = to // and what Prepare makes takes it over
	for _, k := range c.Consts {
		if k.Type() == &object.CodeType {
			rename((*object.Code)(k.P), from, to)
		}
	}
}

// sourceHash is SipHash-1-3 of the source under the key, as eight bytes.
func sourceHash(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	key, err := object.IndexInt(t, a[0], &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	data, err := object.AsBytes(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	secret := siphash.Key{K0: uint64(key)}
	h := secret.Hash(string(data))
	out := make([]byte, 8)
	for i := range out {
		out[i] = byte(h >> (8 * i))
	}
	return object.NewBytes(out), nil
}

func ignore(t *object.Thread, _, v object.Value) (object.Value, error) { return object.None, nil }
func zero(t *object.Thread, _, v object.Value) (object.Value, error)   { return object.Int(0), nil }

// stateKey is the key of the module in Interp.State.
var stateKey byte
