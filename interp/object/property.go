package object

import "unsafe"

// Property is a property object; absent functions are nil in Python.
type Property struct {
	Object
	Get, Set, Del Value
	Doc           Value // absent: None
	Name          Value // set by __set_name__, or absent
	getterDoc     bool  // Doc was taken from the getter
	Extra
}

var propertySig = ParseSignature("(fget=None, fset=None, fdel=None, doc=None)")

func propertyNew(t *Thread, cls *Type, args Args) (Value, error) { return allocProperty(cls), nil }

func allocProperty(cls *Type) Value {
	return Value{unsafe.Pointer(&Property{Object: Object{cls}}), 0}
}

func propertyInit(t *Thread, v Value, args Args) error {
	var buf [4]Value
	if err := propertySig.Bind("property", args, buf[:]); err != nil {
		return err
	}
	for i := range buf {
		if buf[i].P != nil && buf[i].IsNone() {
			buf[i] = Value{}
		}
	}
	p := (*Property)(v.P)
	p.Get, p.Set, p.Del, p.Doc, p.Name, p.getterDoc = buf[0], buf[1], buf[2], Value{}, Value{}, false
	doc := buf[3]
	if doc.P == nil && p.Get.P != nil {
		d, err := LookupAttr(t, p.Get, nameDoc)
		if err != nil {
			return err
		}
		if !d.IsNoneOrAbsent() {
			doc, p.getterDoc = d, true
		}
	}
	if p.T == &PropertyType {
		p.Doc = doc
		return nil
	}
	// In a derived class __doc__ is an attribute like others.
	if doc.P == nil {
		doc = None
	}
	err := SetAttr(t, v, nameDoc, doc)
	if err != nil && !p.getterDoc && Matches(err, &AttributeError) {
		return nil
	}
	return err
}

// name returns the property's name, or the zero Value.
func (p *Property) name(t *Thread) (Value, error) {
	if p.Name.P != nil || p.Get.P == nil {
		return p.Name, nil
	}
	return LookupAttr(t, p.Get, nameName)
}

// missing is the AttributeError of a property without the function what.
func (p *Property) missing(t *Thread, obj Value, what string) error {
	name, err := p.name(t)
	if err != nil {
		return err
	}
	q, err := Repr(t, StrValue(obj.Type().QualName()))
	if err != nil {
		return err
	}
	if name.P == nil {
		return AttributeErrorf("property of %s object has no %s", q, what)
	}
	n, err := Repr(t, name)
	if err != nil {
		return err
	}
	return AttributeErrorf("property %s of %s object has no %s", n, q, what)
}

func propertyGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	if obj.IsNoneOrAbsent() {
		return d, nil
	}
	p := (*Property)(d.P)
	if p.Get.P == nil {
		return Value{}, p.missing(t, obj, "getter")
	}
	return call1(t, p.Get, obj)
}

func propertySet(t *Thread, d, obj, x Value) error {
	p := (*Property)(d.P)
	f, what := p.Set, "setter"
	if x.P == nil {
		f, what = p.Del, "deleter"
	}
	if f.P == nil {
		return p.missing(t, obj, what)
	}
	var err error
	if x.P == nil {
		_, err = call1(t, f, obj)
	} else {
		_, err = call2(t, f, obj, x)
	}
	return err
}

// propertyCopy is the property with one function replaced.
func propertyCopy(t *Thread, v, get, set, del Value) (Value, error) {
	p := (*Property)(v.P)
	pick := func(x, old Value) Value {
		if x.IsNoneOrAbsent() {
			x = old
		}
		if x.P == nil {
			return None
		}
		return x
	}
	get, set, del = pick(get, p.Get), pick(set, p.Set), pick(del, p.Del)
	doc := None
	if p.Doc.P != nil && !(p.getterDoc && !get.IsNone()) {
		doc = p.Doc
	}
	r, err := CallArgs(t, p.T.Value(), get, set, del, doc)
	if err == nil && r.Is(&PropertyType) {
		(*Property)(r.P).Name = p.Name
	}
	return r, err
}

var propertyMethods = []Def{
	{Name: "getter", Sig: "(object, /)", Doc: "Descriptor to obtain a copy of the property with a different getter.",
		F1: func(t *Thread, v, f Value) (Value, error) { return propertyCopy(t, v, f, Value{}, Value{}) }},
	{Name: "setter", Sig: "(object, /)", Doc: "Descriptor to obtain a copy of the property with a different setter.",
		F1: func(t *Thread, v, f Value) (Value, error) { return propertyCopy(t, v, Value{}, f, Value{}) }},
	{Name: "deleter", Sig: "(object, /)", Doc: "Descriptor to obtain a copy of the property with a different deleter.",
		F1: func(t *Thread, v, f Value) (Value, error) { return propertyCopy(t, v, Value{}, Value{}, f) }},
	{Name: "__set_name__", Doc: "__set_name__(owner, name)\n\nMethod to set name of a property.", FV: func(t *Thread, v Value, args Args) (Value, error) {
		if len(args.V) != 2 {
			return Value{}, TypeErrorf("__set_name__() takes 2 positional arguments but %d were given", len(args.V))
		}
		(*Property)(v.P).Name = args.V[1]
		return None, nil
	}},
}

func orNone(v Value) Value {
	if v.P == nil {
		return None
	}
	return v
}

var propertyGetSets = []GetSet{
	{Name: "fget", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Property)(v.P).Get), nil }},
	{Name: "fset", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Property)(v.P).Set), nil }},
	{Name: "fdel", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Property)(v.P).Del), nil }},
	{Name: "__doc__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Property)(v.P).Doc), nil },
		Set: func(t *Thread, v, x Value) error { (*Property)(v.P).Doc = x; return nil }},
	{Name: "__name__", Get: func(t *Thread, v Value) (Value, error) {
		n, err := (*Property)(v.P).name(t)
		if err == nil && n.P == nil {
			err = noAttribute(v, nameName)
		}
		return n, err
	}, Set: func(t *Thread, v, x Value) error { (*Property)(v.P).Name = x; return nil }},
	{Name: "__isabstractmethod__", Get: func(t *Thread, v Value) (Value, error) {
		p := (*Property)(v.P)
		for _, f := range [...]Value{p.Get, p.Set, p.Del} {
			if a, err := isAbstract(t, f); a || err != nil {
				return Bool(a), err
			}
		}
		return False, nil
	}},
}

func initProperty() {
	t := &PropertyType
	t.Flags = FlagBaseType
	t.Doc = "property(fget=None, fset=None, fdel=None, doc=None)\n--\n\nAn attribute that functions get, set and delete.\n\n  fget\n    called with the instance to get the value\n  fset\n    called with the instance and the new value\n  fdel\n    called with the instance to delete the attribute\n  doc\n    the docstring; that of fget by default\n\nMostly used as a decorator:\n\n    class C:\n        @property\n        def x(self): ...\n        @x.setter\n        def x(self, value): ..."
	t.New, t.Init, t.AllocSub = propertyNew, propertyInit, allocProperty
	t.Get, t.Set = propertyGet, propertySet
	t.ExtraOffset = unsafe.Offsetof(Property{}.Extra)
	t.Methods, t.GetSets = propertyMethods, propertyGetSets
}
