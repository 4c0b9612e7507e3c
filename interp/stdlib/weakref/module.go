// Package weakref is Python's _weakref module. The types are package object's.
package weakref

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_weakref", Doc: "Weak-reference support module.", Defs: []object.Def{
	{Name: "getweakrefcount", Sig: "(object, /)", Doc: "Return the number of weak references to 'object'.", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
		return object.Int(int64(len(object.WeakRefs(t, v)))), nil
	}},
	{Name: "getweakrefs", Sig: "(object, /)", Doc: "Return a list of all weak reference objects pointing to 'object'.", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
		return object.NewList(object.WeakRefs(t, v)).Value(), nil
	}},
	{Name: "proxy", Sig: "(object, callback=None, /)", Doc: "Create a proxy object that weakly references 'object'.", F2: func(t *object.Thread, _, v, callback object.Value) (object.Value, error) {
		return object.NewWeakProxy(t, v, callback)
	}, Opt: 1},
	{Name: "_remove_dead_weakref", Sig: "(dct, key, /)", Doc: "Atomically remove key from dict if it points to a dead weakref.", F2: removeDead},
}, Init: func(t *object.Thread, m *object.Module) error {
	for name, ty := range map[string]*object.Type{"ref": &object.WeakRefType, "ReferenceType": &object.WeakRefType,
		"ProxyType": &object.WeakProxyType, "CallableProxyType": &object.WeakCallableProxyType} {
		m.Dict.SetStr(t.Interp.Intern(name), ty.Value())
	}
	return nil
}}

func removeDead(t *object.Thread, _, d, key object.Value) (object.Value, error) {
	if !d.IsDict() {
		return object.Value{}, object.TypeErrorf("_remove_dead_weakref() argument 1 must be dict, not %s", object.TypeName(d))
	}
	v, ok, err := d.Dict().Get(t, key)
	if err != nil || !ok {
		return object.None, err
	}
	if !v.Is(&object.WeakRefType) {
		return object.Value{}, object.TypeErrorf("not a weakref")
	}
	if object.WeakRefGet(v) == object.None {
		_, _, err = d.Dict().Delete(t, key)
	}
	return object.None, err
}
