package operator

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// attrGetter gets attributes; each is a path of names.
type attrGetter struct {
	object.Object
	paths [][]*object.Str
}

// itemGetter gets items.
type itemGetter struct {
	object.Object
	items []value
}

// methodCaller calls a method with arguments.
type methodCaller struct {
	object.Object
	name *object.Str
	args object.Args
}

var (
	attrGetterType   = object.Type{Name: "operator.attrgetter"}
	itemGetterType   = object.Type{Name: "operator.itemgetter"}
	methodCallerType = object.Type{Name: "operator.methodcaller"}
)

// oneArgument is the argument of a call of a getter.
func oneArgument(name string, args object.Args) (value, error) {
	if err := object.NoKeywords(name, args); err != nil {
		return value{}, err
	}
	if err := object.CheckPositional(name, len(args.V), 1, 1); err != nil {
		return value{}, err
	}
	return args.V[0], nil
}

// each gets one thing, or a tuple of several.
func each(n int, get func(i int) (value, error)) (value, error) {
	if n == 1 {
		return get(0)
	}
	r := object.AllocTuple(n)
	for i := range r.Items {
		var err error
		if r.Items[i], err = get(i); err != nil {
			return value{}, err
		}
	}
	return r.Value(), nil
}

// reprCall shows a getter as the call that makes it.
func reprCall(t *thread, v value, args []value, kw []*object.Str) (value, error) {
	if t.ReprEnter(v) {
		return object.StrValue(v.Type().Name + "(...)"), nil
	}
	defer t.ReprLeave(v)
	var parts []string
	for i, x := range args {
		s, err := object.Repr(t, x)
		if err != nil {
			return value{}, err
		}
		if k := i - (len(args) - len(kw)); k >= 0 {
			s = kw[k].String() + "=" + s
		}
		parts = append(parts, s)
	}
	return object.StrValue(v.Type().Name + "(" + strings.Join(parts, ", ") + ")"), nil
}

func initAttrGetter() {
	ty := &attrGetterType
	ty.Doc = "attrgetter(attr, /, *attrs)\n--\n\nReturn a callable object that fetches the given attribute(s) from its operand.\n\nAfter f = attrgetter('name'), the call f(r) returns r.name.\nAfter g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\nAfter h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, r.name.last)."
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if err := object.NoKeywords("attrgetter", args); err != nil {
			return value{}, err
		}
		if len(args.V) == 0 {
			return value{}, object.CheckPositional("attrgetter", 0, 1, 1)
		}
		g := &attrGetter{Object: object.Object{T: cls}}
		for _, x := range args.V {
			if !x.IsStr() {
				return value{}, object.TypeErrorf("attribute name must be a string")
			}
			var path []*object.Str
			for part := range strings.SplitSeq(x.Str().String(), ".") {
				path = append(path, t.Interp.Intern(strings.Clone(part)))
			}
			g.paths = append(g.paths, path)
		}
		return value{P: unsafe.Pointer(g)}, nil
	}
	ty.Slots.Call = func(t *thread, v value, args object.Args) (value, error) {
		g := (*attrGetter)(v.P)
		obj, err := oneArgument("attrgetter", args)
		if err != nil {
			return value{}, err
		}
		return each(len(g.paths), func(i int) (value, error) {
			x := obj
			for _, name := range g.paths[i] {
				var err error
				if x, err = object.GetAttr(t, x, name); err != nil {
					return value{}, err
				}
			}
			return x, nil
		})
	}
	ty.Repr = func(t *thread, v value) (value, error) { return reprCall(t, v, (*attrGetter)(v.P).names(), nil) }
	ty.GetSets = []object.GetSet{callSignature}
	ty.Methods = []object.Def{object.ReduceDef(func(t *thread, v value) (value, error) {
		return object.TupleValue(v.Type().Value(), object.TupleValue((*attrGetter)(v.P).names()...)), nil
	})}
}

// names are the dotted names that the getter was made with.
func (g *attrGetter) names() []value {
	names := make([]value, len(g.paths))
	for i, path := range g.paths {
		parts := make([]string, len(path))
		for k, p := range path {
			parts[k] = p.String()
		}
		names[i] = object.StrValue(strings.Join(parts, "."))
	}
	return names
}

func initItemGetter() {
	ty := &itemGetterType
	ty.Doc = "itemgetter(item, /, *items)\n--\n\nReturn a callable object that fetches the given item(s) from its operand.\n\nAfter f = itemgetter(2), the call f(r) returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])"
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if err := object.NoKeywords("itemgetter", args); err != nil {
			return value{}, err
		}
		if len(args.V) == 0 {
			return value{}, object.CheckPositional("itemgetter", 0, 1, 1)
		}
		g := &itemGetter{object.Object{T: cls}, append([]value(nil), args.V...)}
		return value{P: unsafe.Pointer(g)}, nil
	}
	ty.Slots.Call = func(t *thread, v value, args object.Args) (value, error) {
		g := (*itemGetter)(v.P)
		obj, err := oneArgument("itemgetter", args)
		if err != nil {
			return value{}, err
		}
		if len(g.items) == 1 {
			return object.GetItem(t, obj, g.items[0])
		}
		return each(len(g.items), func(i int) (value, error) { return object.GetItem(t, obj, g.items[i]) })
	}
	ty.Repr = func(t *thread, v value) (value, error) { return reprCall(t, v, (*itemGetter)(v.P).items, nil) }
	ty.Traverse = func(v value, visit func(value)) {
		for _, x := range (*itemGetter)(v.P).items {
			visit(x)
		}
	}
	ty.GetSets = []object.GetSet{callSignature}
	ty.Methods = []object.Def{object.ReduceDef(func(t *thread, v value) (value, error) {
		return object.TupleValue(v.Type().Value(), object.TupleValue((*itemGetter)(v.P).items...)), nil
	})}
}

func initMethodCaller() {
	ty := &methodCallerType
	ty.Doc = "methodcaller(name, /, *args, **kwargs)\n--\n\nReturn a callable object that calls the given method on its operand.\n\nAfter f = methodcaller('name'), the call f(r) returns r.name().\nAfter g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1)."
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if len(args.Pos()) < 1 {
			return value{}, object.TypeErrorf("methodcaller needs at least one argument, the method name")
		}
		if !args.V[0].IsStr() {
			return value{}, object.TypeErrorf("method name must be a string")
		}
		m := &methodCaller{object.Object{T: cls}, t.Interp.InternStr(args.V[0].Str()), object.Args{
			V: append([]value(nil), args.V[1:]...), Kw: append([]*object.Str(nil), args.Kw...)}}
		return value{P: unsafe.Pointer(m)}, nil
	}
	ty.Slots.Call = func(t *thread, v value, args object.Args) (value, error) {
		m := (*methodCaller)(v.P)
		obj, err := oneArgument("methodcaller", args)
		if err != nil {
			return value{}, err
		}
		f, err := object.GetAttr(t, obj, m.name)
		if err != nil {
			return value{}, err
		}
		return object.Call(t, f, m.args)
	}
	ty.Repr = func(t *thread, v value) (value, error) {
		m := (*methodCaller)(v.P)
		return reprCall(t, v, append([]value{m.name.Value()}, m.args.V...), m.args.Kw)
	}
	ty.Traverse = func(v value, visit func(value)) {
		for _, x := range (*methodCaller)(v.P).args.V {
			visit(x)
		}
	}
	ty.GetSets = []object.GetSet{callSignature}
	ty.Methods = []object.Def{object.ReduceDef(methodCallerReduce)}
}

func methodCallerReduce(t *thread, v value) (value, error) {
	m := (*methodCaller)(v.P)
	if len(m.args.Kw) == 0 {
		return object.TupleValue(v.Type().Value(), object.TupleValue(append([]value{m.name.Value()}, m.args.V...)...)), nil
	}
	functools, err := t.Interp.Engine.Import(t, t.Interp.Intern("functools"), value{}, value{}, object.None, 0)
	if err != nil {
		return value{}, err
	}
	partial, err := object.GetAttr(t, functools, t.Interp.Intern("partial"))
	if err != nil {
		return value{}, err
	}
	made, err := object.Call(t, partial, object.Args{
		V: append([]value{v.Type().Value(), m.name.Value()}, m.args.KwValues()...), Kw: m.args.Kw})
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(made, object.TupleValue(m.args.Pos()...)), nil
}

// callSignature says how instances of the three classes are called.
var callSignature = object.GetSet{Name: "__text_signature__", Get: func(t *thread, v value) (value, error) { return object.StrValue("(obj, /)"), nil }}
