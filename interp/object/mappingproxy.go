package object

import "unsafe"

// MappingProxy is a read-only view of a mapping.
type MappingProxy struct {
	Object
	Mapping Value
}

// NewMappingProxy makes a read-only view of a mapping.
func NewMappingProxy(m Value) Value {
	return Value{unsafe.Pointer(&MappingProxy{Object{&MappingProxyType}, m}), 0}
}

func proxied(v Value) Value { return (*MappingProxy)(v.P).Mapping }

func mappingProxyNew(t *Thread, cls *Type, args Args) (Value, error) {
	var buf [1]Value
	if err := mappingProxySig.Bind("mappingproxy", args, buf[:]); err != nil {
		return Value{}, err
	}
	m := buf[0]
	if m.Type().GetItem == nil || m.IsList() || m.IsTuple() {
		return Value{}, TypeErrorf("mappingproxy() argument must be a mapping, not %s", TypeName(m))
	}
	return NewMappingProxy(m), nil
}

var mappingProxySig = ParseSignature("(mapping)")

// delegate makes a method without arguments that the mapping answers.
func delegate(name, doc string) Def {
	str := internStatic(name)
	return Def{Name: name, Sig: "()", Doc: doc, F0: func(t *Thread, v Value) (Value, error) {
		return CallMethod(t, proxied(v), str)
	}}
}

func initMappingProxy() {
	t := &MappingProxyType
	t.Doc = "Read-only proxy of a mapping."
	t.Flags = FlagMapping
	t.New = mappingProxyNew
	t.Len = func(t *Thread, v Value) (int, error) { return Len(t, proxied(v)) }
	t.GetItem = func(t *Thread, v, key Value) (Value, error) { return GetItem(t, proxied(v), key) }
	t.Contains = func(t *Thread, v, x Value) (bool, error) { return Contains(t, proxied(v), x) }
	t.Iter = func(t *Thread, v Value) (Value, error) { return Iter(t, proxied(v)) }
	t.Str = func(t *Thread, v Value) (Value, error) {
		s, err := ToStr(t, proxied(v))
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	t.Repr = func(t *Thread, v Value) (Value, error) {
		s, err := Repr(t, proxied(v))
		return StrValue("mappingproxy(" + s + ")"), err
	}
	t.Hash = func(t *Thread, v Value) (uint64, error) { return Hash(t, proxied(v)) }
	t.Slots.Compare = func(t *Thread, a, b Value, op CompareOp) (Value, error) { return Compare(t, proxied(a), b, op) }
	t.Slots.Binary[Or] = func(t *Thread, a, b Value) (Value, error) {
		if a.Type() == &MappingProxyType {
			a = proxied(a)
		}
		if b.Type() == &MappingProxyType {
			b = proxied(b)
		}
		return Binary(t, a, b, Or)
	}
	t.Slots.InPlace[Or] = func(t *Thread, a, b Value) (Value, error) {
		return Value{}, TypeErrorf("'|=' is not supported by %s; use '|' instead", TypeName(a))
	}
	nameGetKey := internStatic("get")
	nameReversed := internStatic("__reversed__")
	t.Methods = []Def{
		{Name: "get", Sig: "(key, default=None, /)", Opt: 1, Doc: "Return the value for key if key is in the mapping, else default.",
			F2: func(t *Thread, v, key, def Value) (Value, error) {
				if def.P == nil {
					def = None
				}
				return CallMethod(t, proxied(v), nameGetKey, key, def)
			}},
		delegate("keys", "D.keys() -> a set-like object providing a view on D's keys"),
		delegate("values", "D.values() -> an object providing a view on D's values"),
		delegate("items", "D.items() -> a set-like object providing a view on D's items"),
		delegate("copy", "D.copy() -> a shallow copy of D"),
		{Name: "__class_getitem__", Class: true, Sig: "(object, /)", Doc: "See PEP 585", F1: NewGenericAlias1},
		{Name: "__reversed__", Sig: "()", Doc: "D.__reversed__() -> reverse iterator", F0: func(t *Thread, v Value) (Value, error) {
			return CallMethod(t, proxied(v), nameReversed)
		}},
	}
}
