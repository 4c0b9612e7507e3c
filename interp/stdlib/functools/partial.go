package functools

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// partial is a functools.partial.
type partial struct {
	object.Object
	fn    value
	args  *object.Tuple
	kw    *object.Dict
	attrs *object.Dict // __dict__
	holes int          // Placeholders in args
}

type partialSub struct {
	partial
	object.Extra
}

var partialType = object.Type{Name: "functools.partial"}

func partialOf(v value) *partial { return (*partial)(v.P) }

func initPartial() {
	ty := &partialType
	ty.Doc = "partial(func, /, *args, **keywords)\n--\n\nCreate a new function with partial application of the given arguments and keywords."
	ty.Flags |= object.FlagBaseType
	ty.HasWeakref = true
	ty.AllocSub = func(cls *object.Type) value {
		p := &partialSub{}
		p.T = cls
		return value{P: unsafe.Pointer(p)}
	}
	ty.ExtraOffset = unsafe.Offsetof(partialSub{}.Extra)
	ty.DictOffset = unsafe.Offsetof(partial{}.attrs)
	ty.New = partialNew
	ty.Slots.Call = partialCall
	ty.Repr = partialRepr
	ty.Slots.Get = func(t *thread, descr, obj value, owner *object.Type) (value, error) {
		if obj.P == nil || obj.IsNone() {
			return descr, nil
		}
		return object.NewMethod(descr, obj), nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		p := partialOf(v)
		if p.fn.P == nil {
			return
		}
		visit(p.fn)
		visit(p.args.Value())
		visit(p.kw.Value())
	}
	ty.GetSets = []object.GetSet{
		{Name: "func", Member: true, Doc: "function object to use in future partial calls",
			Get: func(t *thread, v value) (value, error) { return partialOf(v).fn, nil }},
		{Name: "args", Member: true, Doc: "tuple of arguments to future partial calls",
			Get: func(t *thread, v value) (value, error) { return partialOf(v).args.Value(), nil }},
		{Name: "keywords", Member: true, Doc: "dictionary of keyword arguments to future partial calls",
			Get: func(t *thread, v value) (value, error) { return partialOf(v).kw.Value(), nil }},
		object.InstanceDictAttr(),
	}
	ty.Methods = []object.Def{
		object.ReduceDef(partialReduce),
		{Name: "__setstate__", Sig: "(object, /)", F1: partialSetState},
		object.ClassGetItemDef(),
	}
}

func countHoles(args []value) int {
	n := 0
	for _, x := range args {
		if x == placeholder {
			n++
		}
	}
	return n
}

func trailingHole(args []value) error {
	if len(args) > 0 && args[len(args)-1] == placeholder {
		return object.TypeErrorf("trailing Placeholders are not allowed")
	}
	return nil
}

func partialNew(t *thread, cls *object.Type, args object.Args) (value, error) {
	if len(args.Pos()) < 1 {
		return value{}, object.TypeErrorf("type 'partial' takes at least one argument")
	}
	fn, given := args.V[0], args.Pos()[1:]
	if fn.Type().Call == nil {
		return value{}, object.TypeErrorf("the first argument must be callable")
	}
	if err := trailingHole(given); err != nil {
		return value{}, err
	}
	for _, x := range args.KwValues() {
		if x == placeholder {
			return value{}, object.TypeErrorf("Placeholder cannot be passed as a keyword argument")
		}
	}
	p := &partial{}
	v := value{P: unsafe.Pointer(p)}
	if cls != &partialType {
		v = object.AllocObject(cls)
		p = partialOf(v)
	}
	p.T, p.fn, p.kw = cls, fn, object.NewDict()
	all := given
	if fn.Is(&partialType) && partialOf(fn).attrs == nil {
		// A partial of a partial is one of the function, with the arguments of both.
		inner := partialOf(fn)
		p.fn = inner.fn
		all = fill(inner.args.Items, given)
		if err := object.DictMerge(t, p.kw, inner.kw, false); err != nil {
			return value{}, err
		}
	}
	p.args, p.holes = object.NewTuple(all...), countHoles(all)
	for i, x := range args.KwValues() {
		p.kw.SetStr(args.Kw[i], x)
	}
	return v, nil
}

// fill puts given arguments into the Placeholders of args, and the rest behind them.
func fill(args, given []value) []value {
	out := make([]value, 0, len(args)+len(given))
	for _, x := range args {
		if x == placeholder && len(given) > 0 {
			x, given = given[0], given[1:]
		}
		out = append(out, x)
	}
	return append(out, given...)
}

func partialCall(t *thread, v value, args object.Args) (value, error) {
	p := partialOf(v)
	pos := args.Pos()
	if len(pos) < p.holes {
		return value{}, object.TypeErrorf("missing positional arguments in 'partial' call; expected at least %d, got %d", p.holes, len(pos))
	}
	var buf [8]value
	all := buf[:0]
	for _, x := range p.args.Items {
		if x == placeholder {
			x, pos = pos[0], pos[1:]
		}
		all = append(all, x)
	}
	all = append(all, pos...)
	if p.kw.Len() == 0 {
		return object.Call(t, p.fn, object.Args{V: append(all, args.KwValues()...), Kw: args.Kw})
	}
	kw := p.kw
	if len(args.Kw) > 0 {
		kw = kw.Copy()
		for i, x := range args.KwValues() {
			kw.SetStr(args.Kw[i], x)
		}
	}
	names := make([]*object.Str, 0, kw.Len())
	for at := 0; ; {
		k, x, ok := kw.Next(&at)
		if !ok {
			break
		}
		if !k.IsStr() {
			return value{}, object.TypeErrorf("keywords must be strings")
		}
		names = append(names, k.Str())
		all = append(all, x)
	}
	return object.Call(t, p.fn, object.Args{V: all, Kw: names})
}

func partialRepr(t *thread, v value) (value, error) {
	p := partialOf(v)
	if t.ReprEnter(v) {
		return object.StrValue("..."), nil
	}
	defer t.ReprLeave(v)
	s, err := object.Repr(t, p.fn)
	if err != nil {
		return value{}, err
	}
	parts := []string{s}
	args, kw := p.args, p.kw
	for _, x := range args.Items {
		if s, err = object.Repr(t, x); err != nil {
			return value{}, err
		}
		parts = append(parts, s)
	}
	for at := 0; ; {
		k, x, ok := kw.Next(&at)
		if !ok {
			break
		}
		name, err := object.ToStr(t, k)
		if err != nil {
			return value{}, err
		}
		if s, err = object.Repr(t, x); err != nil {
			return value{}, err
		}
		parts = append(parts, name.String()+"="+s)
	}
	module, err := v.Type().ModuleName(t)
	if err != nil {
		return value{}, err
	}
	return object.StrValue(module + "." + v.Type().QualName() + "(" + strings.Join(parts, ", ") + ")"), nil
}

func partialReduce(t *thread, v value) (value, error) {
	p := partialOf(v)
	attrs := object.None
	if d := p.attrs; d != nil {
		attrs = d.Value()
	}
	return object.TupleValue(v.Type().Value(), object.TupleValue(p.fn),
		object.TupleValue(p.fn, p.args.Value(), p.kw.Value(), attrs)), nil
}

func partialSetState(t *thread, v, state value) (value, error) {
	invalid := object.TypeErrorf("invalid partial state")
	if !state.IsTuple() || len(state.Tuple().Items) != 4 {
		return value{}, invalid
	}
	s := state.Tuple().Items
	if s[0].Type().Call == nil || !s[1].IsTuple() || !s[2].IsNone() && !s[2].IsDict() || !s[3].IsNone() && !s[3].IsDict() {
		return value{}, invalid
	}
	if err := trailingHole(s[1].Tuple().Items); err != nil {
		return value{}, err
	}
	args := s[1].Tuple()
	if args.T != &object.TupleType {
		var err error
		if args, err = object.TupleOf(t, s[1]); err != nil {
			return value{}, err
		}
	}
	kw := object.NewDict()
	if s[2].Type() == &object.DictType {
		kw = s[2].Dict()
	} else if !s[2].IsNone() {
		kw = s[2].Dict().Copy()
	}
	p := partialOf(v)
	p.fn, p.args, p.kw, p.holes = s[0], args, kw, countHoles(args.Items)
	p.attrs = nil
	if s[3].IsDict() {
		p.attrs = s[3].Dict()
	}
	return object.None, nil
}
