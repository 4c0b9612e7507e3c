package object

import "unsafe"

// Template is a string.templatelib.Template, what a t-string makes.
type Template struct {
	Object
	Strings, Interpolations *Tuple
}

// Interpolation is a string.templatelib.Interpolation.
type Interpolation struct {
	Object
	Val, Expression, Conversion, FormatSpec Value
}

// TemplateType and InterpolationType are the types of string.templatelib.
var (
	TemplateType      = Type{Name: "string.templatelib.Template"}
	InterpolationType = Type{Name: "string.templatelib.Interpolation"}
	templateIterType  = Type{Name: "string.templatelib.TemplateIter"}
)

// NewTemplate makes a Template of two tuples; there is one string more than interpolations.
func NewTemplate(strings, interpolations Value) Value {
	return Value{unsafe.Pointer(&Template{Object{&TemplateType}, strings.Tuple(), interpolations.Tuple()}), 0}
}

// NewInterpolation makes an Interpolation; conversion is None or a str.
func NewInterpolation(value, expr, conversion, spec Value) Value {
	return Value{unsafe.Pointer(&Interpolation{Object{&InterpolationType}, value, expr, conversion, spec}), 0}
}

func interpolationField(name, doc string, f func(*Interpolation) Value) GetSet {
	return GetSet{Name: name, Doc: doc, Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return f((*Interpolation)(v.P)), nil
	}}
}

func initTemplate() {
	ty := &TemplateType
	ty.Doc = "Template object"
	ty.New = templateNew
	ty.Repr = templateRepr
	ty.Slots.Iter = templateIter
	ty.Concat = templateConcat
	ty.Traverse = func(v Value, visit func(Value)) {
		tm := (*Template)(v.P)
		visit(tm.Strings.Value())
		visit(tm.Interpolations.Value())
	}
	ty.GetSets = []GetSet{
		{Name: "strings", Doc: "Strings", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Template)(v.P).Strings.Value(), nil }},
		{Name: "interpolations", Doc: "Interpolations", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Template)(v.P).Interpolations.Value(), nil }},
		{Name: "values", Doc: "Values of interpolations", Get: func(t *Thread, v Value) (Value, error) {
			items := (*Template)(v.P).Interpolations.Items
			r := AllocTuple(len(items))
			for i, x := range items {
				r.Items[i] = (*Interpolation)(x.P).Val
			}
			return r.Value(), nil
		}},
	}
	ty.Methods = []Def{
		{Name: "__reduce__", Sig: "()", F0: templateReduce},
		ClassGetItemDef(),
	}

	ip := &InterpolationType
	ip.Doc = "Interpolation object"
	ip.New = interpolationNew
	ip.Repr = interpolationRepr
	ip.Traverse = func(v Value, visit func(Value)) {
		x := (*Interpolation)(v.P)
		visit(x.Val)
		visit(x.Expression)
		visit(x.Conversion)
		visit(x.FormatSpec)
	}
	ip.GetSets = []GetSet{
		interpolationField("value", "Value", func(x *Interpolation) Value { return x.Val }),
		interpolationField("expression", "Expression", func(x *Interpolation) Value { return x.Expression }),
		interpolationField("conversion", "Conversion", func(x *Interpolation) Value { return x.Conversion }),
		interpolationField("format_spec", "Format specifier", func(x *Interpolation) Value { return x.FormatSpec }),
	}
	ip.Methods = []Def{
		{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: func(t *Thread, v Value) (Value, error) {
			x := (*Interpolation)(v.P)
			return TupleValue(InterpolationType.Value(), TupleValue(x.Val, x.Expression, x.Conversion, x.FormatSpec)), nil
		}},
		ClassGetItemDef(),
	}
	names := make([]Value, 4)
	for i, g := range ip.GetSets {
		names[i] = internStatic(g.Name).Value()
	}
	ip.MatchArgs = TupleValue(names...)
	ip.ConstAttrs = []ConstAttr{{"__match_args__", ip.MatchArgs}}

	it := &templateIterType
	it.Flags |= FlagDisallowNew
	it.Slots.Iter = IterSelf
	it.Slots.Next = templateIterNext
}

func templateNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Value{}, TypeErrorf("Template.__new__ only accepts *args arguments")
	}
	strings, interpolations := []Value{emptyStr.Value()}, []Value(nil)
	for _, v := range args.V {
		switch {
		case v.IsStr():
			last := &strings[len(strings)-1]
			*last = ConcatStr(last.Str(), v.Str())
		case v.Type() == &InterpolationType:
			interpolations = append(interpolations, v)
			strings = append(strings, emptyStr.Value())
		default:
			return Value{}, TypeErrorf("Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s", TypeName(v))
		}
	}
	return NewTemplate(TupleValue(strings...), TupleValue(interpolations...)), nil
}

func templateRepr(t *Thread, v Value) (Value, error) {
	tm := (*Template)(v.P)
	s, err := Repr(t, tm.Strings.Value())
	if err != nil {
		return Value{}, err
	}
	i, err := Repr(t, tm.Interpolations.Value())
	if err != nil {
		return Value{}, err
	}
	return StrValue(tm.T.ShortName() + "(strings=" + s + ", interpolations=" + i + ")"), nil
}

func templateConcat(t *Thread, a, b Value) (Value, error) {
	if a.Type() != &TemplateType || b.Type() != &TemplateType {
		return Value{}, TypeErrorf("can only concatenate %s (not \"%s\") to %s", TemplateType.Name, TypeName(b), TemplateType.Name)
	}
	x, y := (*Template)(a.P), (*Template)(b.P)
	n := len(x.Strings.Items) - 1
	strings := append([]Value(nil), x.Strings.Items...)
	strings[n] = ConcatStr(strings[n].Str(), y.Strings.Items[0].Str())
	strings = append(strings, y.Strings.Items[1:]...)
	interpolations := append(append([]Value(nil), x.Interpolations.Items...), y.Interpolations.Items...)
	return NewTemplate(TupleValue(strings...), TupleValue(interpolations...)), nil
}

func templateReduce(t *Thread, v Value) (Value, error) {
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("string.templatelib"), Value{}, Value{}, TupleValue(None), 0)
	if err != nil {
		return Value{}, err
	}
	f, err := GetAttr(t, m, t.Interp.Intern("_template_unpickle"))
	if err != nil {
		return Value{}, err
	}
	tm := (*Template)(v.P)
	return TupleValue(f, TupleValue(tm.Strings.Value(), tm.Interpolations.Value())), nil
}

// templateIterator yields the strings that are not empty and the interpolations in turn.
type templateIterator struct {
	Object
	tm *Template
	i  int // 2n: string n, 2n+1: interpolation n
}

func templateIter(t *Thread, v Value) (Value, error) {
	return Value{unsafe.Pointer(&templateIterator{Object{&templateIterType}, (*Template)(v.P), 0}), 0}, nil
}

func templateIterNext(t *Thread, v Value) (Value, error) {
	it := (*templateIterator)(v.P)
	for {
		i := it.i / 2
		if it.i%2 == 0 {
			if i >= len(it.tm.Strings.Items) {
				return Value{}, nil
			}
			it.i++
			if s := it.tm.Strings.Items[i]; s.Str().n > 0 {
				return s, nil
			}
			continue
		}
		if i >= len(it.tm.Interpolations.Items) {
			return Value{}, nil
		}
		it.i++
		return it.tm.Interpolations.Items[i], nil
	}
}

var interpolationSignature = ParseSignature("(value, expression='', conversion=None, format_spec='')")

func interpolationNew(t *Thread, cls *Type, args Args) (Value, error) {
	var a [4]Value
	if err := interpolationSignature.Bind("Interpolation", args, a[:]); err != nil {
		return Value{}, err
	}
	names := [...]string{1: "expression", 2: "conversion", 3: "format_spec"}
	for i, name := range names {
		switch {
		case i == 0:
		case a[i].P == nil && i != 2:
			a[i] = emptyStr.Value()
		case a[i].P == nil || i == 2 && a[i].IsNone():
			a[i] = None
		case !a[i].IsStr():
			return Value{}, TypeErrorf("Interpolation() argument '%s' must be str, not %s", name, argTypeName(a[i]))
		}
	}
	if a[2].IsStr() {
		if s := a[2].Str().String(); s != "s" && s != "a" && s != "r" {
			return Value{}, ValueErrorf("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
		}
	}
	return NewInterpolation(a[0], a[1], a[2], a[3]), nil
}

func interpolationRepr(t *Thread, v Value) (Value, error) {
	x := (*Interpolation)(v.P)
	b := []byte(x.T.ShortName() + "(")
	for i, f := range [...]Value{x.Val, x.Expression, x.Conversion, x.FormatSpec} {
		if i > 0 {
			b = append(b, ", "...)
		}
		s, err := ReprStr(t, f)
		if err != nil {
			return Value{}, err
		}
		b = append(b, s.String()...)
	}
	return ownStr(append(b, ')')).Value(), nil
}
