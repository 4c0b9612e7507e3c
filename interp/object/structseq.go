package object

import "unsafe"

// structSeq is an instance of a struct sequence type: a tuple of the visible
// fields, and behind it the fields that only have names.
type structSeq struct {
	Tuple
	hidden []Value
}

// StructSeqField is a field of a struct sequence; one without a name is
// reached by its index only.
type StructSeqField struct {
	Name, Doc string
}

// structSeqDef is what the functions of one struct sequence type know.
type structSeqDef struct {
	ty      *Type
	fields  []StructSeqField
	visible int
	named   []string // without the unnamed fields
	unnamed int
}

// NewStructSeqType makes a type as CPython's struct sequences: tuples of
// nVisible items whose items have names, and that may have further named
// fields. The name is dotted ("os.stat_result"). It is to be called while the
// package of the type is initialised.
func NewStructSeqType(name, doc string, fields []StructSeqField, nVisible int) *Type {
	d := &structSeqDef{fields: fields, visible: nVisible}
	ty := &Type{Name: name, Doc: doc, Base: &TupleType, Solid: true}
	d.ty = ty
	ty.New = d.new
	ty.Repr = d.repr
	match := make([]Value, 0, nVisible)
	for i, f := range fields {
		if f.Name == "" {
			d.unnamed++
			continue
		}
		d.named = append(d.named, f.Name)
		if i < nVisible {
			match = append(match, StrValue(f.Name))
		}
		ty.GetSets = append(ty.GetSets, GetSet{Name: f.Name, Doc: f.Doc, Member: true,
			Get: func(t *Thread, v Value) (Value, error) { return d.field(v, i), nil }})
	}
	ty.Methods = []Def{
		{Name: "__reduce__", Sig: "()", F0: d.reduce},
		{Name: "__replace__", Sig: "(**changes)", FV: d.replace, Doc: "Return a copy of the structure with new values for the specified fields."},
	}
	ty.ConstAttrs = []ConstAttr{
		{"n_sequence_fields", Int(int64(nVisible))},
		{"n_fields", Int(int64(len(fields)))},
		{"n_unnamed_fields", Int(int64(d.unnamed))},
		{"__match_args__", TupleValue(match...)},
	}
	ReadyType(ty)
	return ty
}

// NewStructSeq returns an instance of a struct sequence type; values are all
// its fields, hidden ones included.
func NewStructSeq(ty *Type, values ...Value) Value {
	n := ty.structSeqVisible()
	if n > len(values) {
		panic("BUG: NewStructSeq: too few values for " + ty.Name)
	}
	s := &structSeq{Tuple: Tuple{Object: Object{ty}, Items: values[:n:n]}, hidden: values[n:]}
	return Value{unsafe.Pointer(s), 0}
}

// structSeqVisible is the n_sequence_fields that NewStructSeqType declared.
func (ty *Type) structSeqVisible() int { return int(ty.ConstAttrs[0].Value.Int64()) }

// field returns field i of v, by its place among all fields.
func (d *structSeqDef) field(v Value, i int) Value {
	s := (*structSeq)(v.P)
	if i < d.visible {
		return s.Items[i]
	}
	if i -= d.visible; i < len(s.hidden) {
		return s.hidden[i]
	}
	return None
}

func (d *structSeqDef) new(t *Thread, cls *Type, args Args) (Value, error) {
	var a [2]Value
	if len(args.V) > 2 {
		return Value{}, TypeErrorf("%s() takes at most 2 arguments (%d given)", "structseq", len(args.V))
	}
	copy(a[:], args.Pos())
	for i, x := range args.KwValues() {
		switch k := args.Kw[i].String(); {
		case k == "sequence" && a[0].P == nil:
			a[0] = x
		case k == "dict" && a[1].P == nil:
			a[1] = x
		default:
			return Value{}, UnexpectedKeyword("structseq", k, []string{"sequence", "dict"})
		}
	}
	if a[0].P == nil {
		return Value{}, TypeErrorf("%s() missing required argument 'sequence' (pos 1)", "structseq")
	}
	if a[0].Type().Slots.Iter == nil && a[0].Type().SeqItem == nil {
		return Value{}, TypeErrorf("constructor requires a sequence")
	}
	items, err := Items(t, a[0])
	if err != nil {
		return Value{}, err
	}
	var extra *Dict
	if a[1].P != nil {
		if !a[1].IsDict() {
			return Value{}, TypeErrorf("%s() takes a dict as second arg, if any", d.ty.Name)
		}
		extra = a[1].Dict()
	}
	least, most := d.visible, len(d.fields)
	switch n := len(items); {
	case least == most && n != least:
		return Value{}, TypeErrorf("%s() takes a %d-sequence (%d-sequence given)", d.ty.Name, least, n)
	case n < least:
		return Value{}, TypeErrorf("%s() takes an at least %d-sequence (%d-sequence given)", d.ty.Name, least, n)
	case n > most:
		return Value{}, TypeErrorf("%s() takes an at most %d-sequence (%d-sequence given)", d.ty.Name, most, n)
	}
	values := make([]Value, most)
	n := copy(values, items)
	found := 0
	for i := n; i < most; i++ {
		values[i] = None
		if extra != nil {
			if x, ok := extra.GetStr(t.Interp.Intern(d.named[i-d.unnamed])); ok {
				values[i] = x
				found++
			}
		}
	}
	if extra != nil && extra.Len() > found {
		return Value{}, TypeErrorf("%s() got duplicate or unexpected field name(s)", d.ty.Name)
	}
	return NewStructSeq(d.ty, values...), nil
}

// repr names the fields in the order of the named ones, as CPython does: with
// unnamed fields, the names stand at the wrong items.
func (d *structSeqDef) repr(t *Thread, v Value) (Value, error) {
	b := append([]byte(d.ty.Name), '(')
	for i, x := range v.Tuple().Items {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = append(append(b, d.named[i]...), '=')
		var err error
		if b, err = AppendRepr(t, b, x); err != nil {
			return Value{}, err
		}
	}
	return NewStrBytes(append(b, ')')).Value(), nil
}

func (d *structSeqDef) reduce(t *Thread, v Value) (Value, error) {
	extra := NewDict()
	for i := d.visible; i < len(d.fields); i++ {
		extra.SetStr(t.Interp.Intern(d.named[i-d.unnamed]), d.field(v, i))
	}
	return TupleValue(d.ty.Value(), TupleValue(TupleValue(v.Tuple().Items...), extra.Value())), nil
}

func (d *structSeqDef) replace(t *Thread, v Value, args Args) (Value, error) {
	if len(args.Pos()) > 0 {
		return Value{}, TypeErrorf("__replace__() takes no positional arguments")
	}
	if d.unnamed > 0 {
		return Value{}, TypeErrorf("__replace__() is not supported for %s because it has unnamed field(s)", d.ty.Name)
	}
	values := make([]Value, len(d.fields))
	for i := range values {
		values[i] = d.field(v, i)
	}
	unexpected := NewList(nil)
next:
	for k, x := range args.KwValues() {
		for i, name := range d.named {
			if name == args.Kw[k].String() {
				values[i] = x
				continue next
			}
		}
		unexpected.Append(args.Kw[k].Value())
	}
	if unexpected.n > 0 {
		r, err := Repr(t, unexpected.Value())
		if err != nil {
			return Value{}, err
		}
		return Value{}, TypeErrorf("Got unexpected field name(s): %s", r)
	}
	return NewStructSeq(d.ty, values...), nil
}
