package collections

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// DefaultDict is a collections.defaultdict; an absent factory is None.
type DefaultDict struct {
	object.Dict
	factory object.Value
}

type defaultDictSub struct {
	DefaultDict
	object.Extra
}

// DefaultDictType is collections.defaultdict.
var DefaultDictType = object.Type{Name: "collections.defaultdict", Base: &object.DictType}

func defaultDictOf(v object.Value) *DefaultDict { return (*DefaultDict)(v.P) }

func initDefaultDict() {
	ty := &DefaultDictType
	ty.Doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n" +
		"The default factory is called without arguments to produce\na new value when a key is not present, in __getitem__ only.\n" +
		"A defaultdict compares equal to a dict with the same items.\nAll remaining arguments are treated the same as if they were\npassed to the dict constructor, including keyword arguments."
	ty.Flags |= object.FlagBaseType
	ty.AllocSub = func(t *object.Type) object.Value {
		d := &defaultDictSub{}
		d.DefaultDict.Dict.InitEmpty(t)
		return d.DefaultDict.Dict.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(defaultDictSub{}.Extra)
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if cls != &DefaultDictType {
			return object.AllocObject(cls), nil
		}
		d := &DefaultDict{}
		d.Dict.InitEmpty(cls)
		return d.Dict.Value(), nil
	}
	ty.Init = defaultDictInit
	ty.Repr = defaultDictRepr
	ty.Slots.Binary[object.Or] = defaultDictOr
	ty.Traverse = func(v object.Value, visit func(object.Value)) {
		if f := defaultDictOf(v).factory; f.P != nil {
			visit(f)
		}
		object.DictType.Traverse(v, visit)
	}
	ty.GetSets = []object.GetSet{{Name: "default_factory", Member: true, Doc: "Factory for default value called by __missing__().",
		Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			return defaultDictOf(v).factoryOrNone(), nil
		},
		Set: func(t *object.Thread, v, x object.Value) error {
			defaultDictOf(v).factory = x
			return nil
		}}}
	ty.Methods = []object.Def{
		{Name: "__missing__", Sig: "(object, /)", F1: defaultDictMissing,
			Doc: "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n  if self.default_factory is None: raise KeyError((key,))\n  self[key] = value = self.default_factory()\n  return value"},
		{Name: "copy", Sig: "()", F0: defaultDictCopy, Doc: "D.copy() -> a shallow copy of D."},
		{Name: "__copy__", Sig: "()", F0: defaultDictCopy, Doc: "D.copy() -> a shallow copy of D."},
		object.ReduceDef(defaultDictReduce),
		object.ClassGetItemDef(),
	}
}

func (d *DefaultDict) factoryOrNone() object.Value {
	if d.factory.P == nil {
		return object.None
	}
	return d.factory
}

func defaultDictInit(t *object.Thread, v object.Value, args object.Args) error {
	d := defaultDictOf(v)
	rest := args
	factory := object.Value{}
	if len(args.Pos()) > 0 {
		factory = args.V[0]
		if !factory.IsNone() && factory.Type().Call == nil {
			return object.TypeErrorf("first argument must be callable or None")
		}
		rest.V = args.V[1:]
	}
	d.factory = factory
	return object.DictUpdateArgs(t, v, rest, "dict")
}

func defaultDictMissing(t *object.Thread, v, key object.Value) (object.Value, error) {
	d := defaultDictOf(v)
	if d.factory.IsNoneOrAbsent() {
		return object.Value{}, object.NewExceptionArgs(&object.KeyError, key)
	}
	x, err := object.CallArgs(t, d.factory)
	if err != nil {
		return object.Value{}, err
	}
	// The factory may have stored a value itself, which stays.
	x, _, err = v.Dict().SetDefault(t, key, x)
	return x, err
}

func defaultDictRepr(t *object.Thread, v object.Value) (object.Value, error) {
	d := defaultDictOf(v)
	base, err := object.DictType.Slots.Repr(t, v)
	if err != nil {
		return object.Value{}, err
	}
	factory := "None"
	if f := d.factory; f.P != nil {
		if t.ReprEnter(f) {
			factory = "..."
		} else {
			factory, err = object.Repr(t, f)
			t.ReprLeave(f)
			if err != nil {
				return object.Value{}, err
			}
		}
	}
	return object.StrValue(v.Type().ShortName() + "(" + factory + ", " + base.Str().String() + ")"), nil
}

func defaultDictCopy(t *object.Thread, v object.Value) (object.Value, error) {
	return object.CallArgs(t, v.Type().Value(), defaultDictOf(v).factoryOrNone(), v)
}

func defaultDictOr(t *object.Thread, a, b object.Value) (object.Value, error) {
	self := a
	if !a.Is(&DefaultDictType) {
		self = b
	}
	if !a.IsDict() || !b.IsDict() {
		return object.NotImplemented, nil
	}
	r, err := object.CallArgs(t, self.Type().Value(), defaultDictOf(self).factoryOrNone(), a)
	if err != nil {
		return object.Value{}, err
	}
	return r, object.DictUpdate(t, r.Dict(), b)
}

var nameItems = object.StaticName("items")

func defaultDictReduce(t *object.Thread, v object.Value) (object.Value, error) {
	d := defaultDictOf(v)
	args := object.TupleValue()
	if !d.factory.IsNoneOrAbsent() {
		args = object.TupleValue(d.factory)
	}
	items, err := object.CallMethod(t, v, nameItems)
	if err != nil {
		return object.Value{}, err
	}
	it, err := object.Iter(t, items)
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleValue(v.Type().Value(), args, object.None, object.None, it), nil
}
