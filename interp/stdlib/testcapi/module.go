// Package testcapi has the parts of CPython's test modules _testlimitedcapi
// and _testinternalcapi that mean something in gopy: operations that Python
// code cannot ask for directly, for tests of them.
package testcapi

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

// Limited is _testlimitedcapi: operations by one slot of a type.
var Limited = object.ModuleDef{
	Name: "_testlimitedcapi",
	Doc:  "Operations of the abstract object protocols, for tests.",
	Defs: []object.Def{
		{Name: "_py_getbuiltwithassert", Sig: "()", F0: func(t *thread, _ value) (value, error) { return object.False, nil }, Doc: "Tell whether the interpreter checks itself."},
		{Name: "object_getattr", Sig: "(obj, name, /)", F2: func(t *thread, _, obj, name value) (value, error) {
			s, err := attributeName(t, name)
			if err != nil {
				return value{}, err
			}
			return object.GetAttr(t, obj, s)
		}},
		{Name: "object_hasattr", Sig: "(obj, name, /)", F2: hasAttr},
		{Name: "object_hasattrstring", Sig: "(obj, name, /)", F2: hasAttr},
		{Name: "sequence_getitem", Sig: "(obj, i, /)", F2: getItem},
		{Name: "sequence_setitem", Sig: "(obj, i, value, /)", F3: func(t *thread, _, obj, i, x value) (value, error) { return setItem(t, obj, i, x) }},
		{Name: "sequence_delitem", Sig: "(obj, i, /)", F2: func(t *thread, _, obj, i value) (value, error) { return setItem(t, obj, i, value{}) }},
		{Name: "sequence_size", Sig: "(obj, /)", F1: func(t *thread, _, obj value) (value, error) {
			n, err := object.Len(t, obj)
			return object.Int(int64(n)), err
		}},
		{Name: "sequence_contains", Sig: "(obj, value, /)", F2: func(t *thread, _, obj, x value) (value, error) {
			ok, err := object.Contains(t, obj, x)
			if err != nil || !ok {
				return object.Int(0), err
			}
			return object.Int(1), nil
		}},
	},
}

// Internal is _testinternalcapi: questions about how the interpreter has laid things out.
var Internal = object.ModuleDef{
	Name: "_testinternalcapi",
	Doc:  "Questions about the inside of the interpreter, for tests.",
	Defs: []object.Def{
		{Name: "has_inline_values", Sig: "(obj, /)", F1: func(t *thread, _, obj value) (value, error) { return object.Bool(object.HasInlineValues(obj)), nil },
			Doc: "Tell whether the attributes of an object lie in the object itself."},
		{Name: "get_recursion_depth", Sig: "()", F0: func(t *thread, _ value) (value, error) {
			return object.Int(int64(t.Depth(t.CurrentFrame()))), nil
		}, Doc: "Return the number of Python functions that run."},
		{Name: "get_static_builtin_types", Sig: "()", F0: func(t *thread, _ value) (value, error) {
			var types []value
			for _, ty := range object.BuiltinTypes() {
				types = append(types, ty.Value())
			}
			return object.NewList(types).Value(), nil
		}, Doc: "Return the types that the interpreter itself defines."},
		{Name: "identify_type_slot_wrappers", Sig: "()", F0: func(t *thread, _ value) (value, error) {
			var names []value
			for _, n := range object.SlotWrapperNames() {
				names = append(names, object.StrValue(n))
			}
			return object.NewList(names).Value(), nil
		}, Doc: "Return the names of the methods that types make of their slots."},
	},
}

func attributeName(t *thread, v value) (*object.Str, error) {
	if v.IsBytes() {
		return object.DecodeBytes(t, []byte(v.Bytes()), v, "utf-8", "strict")
	}
	if !v.IsStr() {
		return nil, object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(v))
	}
	return t.Interp.InternStr(v.Str()), nil
}

func hasAttr(t *thread, _, obj, name value) (value, error) {
	s, err := attributeName(t, name)
	if err != nil {
		return value{}, err
	}
	x, err := object.LookupAttr(t, obj, s)
	if err != nil {
		return value{}, err
	}
	if x.P == nil {
		return object.Int(0), nil
	}
	return object.Int(1), nil
}

// position takes an index, counted from the end when it is negative.
func position(t *thread, obj, index value) (int, error) {
	i, err := object.SizeArg(t, index)
	if err != nil || i >= 0 || obj.Type().Slots.Len == nil {
		return i, err
	}
	n, err := object.Len(t, obj)
	return i + n, err
}

func getItem(t *thread, _, obj, index value) (value, error) {
	f := obj.Type().SeqItem
	if f == nil {
		if obj.Type().Slots.GetItem != nil {
			return value{}, object.TypeErrorf("%s is not a sequence", object.TypeName(obj))
		}
		return value{}, object.TypeErrorf("'%s' object does not support indexing", object.TypeName(obj))
	}
	i, err := position(t, obj, index)
	if err != nil {
		return value{}, err
	}
	return f(t, obj, i)
}

func setItem(t *thread, obj, index, x value) (value, error) {
	f := obj.Type().SeqSetItem
	if f == nil {
		what := "assignment"
		if x.P == nil {
			what = "deletion"
		}
		if obj.Type().Slots.SetItem != nil {
			return value{}, object.TypeErrorf("%s is not a sequence", object.TypeName(obj))
		}
		return value{}, object.TypeErrorf("'%s' object does not support item %s", object.TypeName(obj), what)
	}
	i, err := position(t, obj, index)
	if err != nil {
		return value{}, err
	}
	if err := f(t, obj, i, x); err != nil {
		return value{}, err
	}
	return object.Int(0), nil
}
