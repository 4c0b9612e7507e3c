package object

import (
	"strings"
	"unsafe"
)

// SimpleNamespaceType is types.SimpleNamespace.
var SimpleNamespaceType = Type{Name: "types.SimpleNamespace"}

// SimpleNamespace is an object with a __dict__ and nothing else.
type SimpleNamespace struct {
	Object
	Dict  *Dict
	Slots []Value
}

// NewSimpleNamespace makes a types.SimpleNamespace with these attributes.
func NewSimpleNamespace(d *Dict) Value {
	return Value{unsafe.Pointer(&SimpleNamespace{Object: Object{&SimpleNamespaceType}, Dict: d}), 0}
}

func allocNamespace(cls *Type) Value {
	return Value{unsafe.Pointer(&SimpleNamespace{Object: Object{cls}, Dict: NewDict()}), 0}
}

func namespaceNew(t *Thread, cls *Type, args Args) (Value, error) { return allocNamespace(cls), nil }

func namespaceInit(t *Thread, v Value, args Args) error {
	pos := args.Pos()
	if err := CheckPositional(v.Type().ShortName(), len(pos), 0, 1); err != nil {
		return err
	}
	n := (*SimpleNamespace)(v.P)
	if len(pos) == 1 {
		d := pos[0]
		if d.Type() != &DictType {
			var err error
			if d, err = CallArgs(t, DictType.Value(), d); err != nil {
				return err
			}
		}
		for i := 0; ; {
			k, x, ok := d.Dict().Next(&i)
			if !ok {
				break
			}
			if !k.IsStr() {
				return TypeErrorf("keywords must be strings")
			}
			n.Dict.SetStr(k.Str(), x)
		}
	}
	for i, x := range args.KwValues() {
		n.Dict.SetStr(args.Kw[i], x)
	}
	return nil
}

func namespaceRepr(t *Thread, v Value) (Value, error) {
	name := v.Type().ShortName()
	if v.Type() == &SimpleNamespaceType {
		name = "namespace"
	}
	for _, x := range t.ReprActive {
		if x == v {
			return StrValue(name + "(...)"), nil
		}
	}
	t.ReprActive = append(t.ReprActive, v)
	defer func() { t.ReprActive = t.ReprActive[:len(t.ReprActive)-1] }()
	var parts []string
	d := (*SimpleNamespace)(v.P).Dict
	for i := 0; ; {
		k, x, ok := d.Next(&i)
		if !ok {
			break
		}
		if !k.IsStr() || k.Str().Len() == 0 {
			continue
		}
		s, err := Repr(t, x)
		if err != nil {
			return Value{}, err
		}
		parts = append(parts, k.Str().String()+"="+s)
	}
	return StrValue(name + "(" + strings.Join(parts, ", ") + ")"), nil
}

func namespaceCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !a.Is(&SimpleNamespaceType) || !b.Is(&SimpleNamespaceType) {
		return NotImplemented, nil
	}
	return Compare(t, (*SimpleNamespace)(a.P).Dict.Value(), (*SimpleNamespace)(b.P).Dict.Value(), op)
}

var namespaceMethods = []Def{
	{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling", F0: func(t *Thread, v Value) (Value, error) {
		return TupleValue(v.Type().Value(), emptyTuple.Value(), (*SimpleNamespace)(v.P).Dict.Value()), nil
	}},
	{Name: "__replace__", Doc: "Return a copy of the namespace object with new values for the specified attributes.", FV: func(t *Thread, v Value, args Args) (Value, error) {
		if len(args.Pos()) > 0 {
			return Value{}, TypeErrorf("__replace__() takes exactly 0 positional arguments (%d given)", len(args.Pos()))
		}
		r, err := CallArgs(t, v.Type().Value())
		if err != nil {
			return Value{}, err
		}
		if !r.Is(&SimpleNamespaceType) {
			return Value{}, TypeErrorf("expect types.SimpleNamespace type, but %s() returned '%s' object", v.Type().FullName(t), r.Type().FullName(t))
		}
		to := InstanceDict(r)
		from := (*SimpleNamespace)(v.P).Dict
		for i := 0; ; {
			k, x, ok := from.Next(&i)
			if !ok {
				break
			}
			if err := to.Set(t, k, x); err != nil {
				return Value{}, err
			}
		}
		for i, x := range args.KwValues() {
			to.SetStr(args.Kw[i], x)
		}
		return r, nil
	}},
}

func initNamespace() {
	t := &SimpleNamespaceType
	t.Flags = FlagBaseType
	t.Doc = "SimpleNamespace(mapping_or_iterable=(), /, **kwargs)\n--\n\nA simple attribute-based namespace."
	t.New, t.Init, t.Repr, t.Compare = namespaceNew, namespaceInit, namespaceRepr, namespaceCompare
	t.AllocSub = allocNamespace
	t.DictOffset = unsafe.Offsetof(SimpleNamespace{}.Dict)
	t.SlotsOffset = unsafe.Offsetof(SimpleNamespace{}.Slots)
	t.Methods = namespaceMethods
	dict := InstanceDictAttr()
	dict.Member, dict.Set = true, nil
	t.GetSets = []GetSet{dict}
}
