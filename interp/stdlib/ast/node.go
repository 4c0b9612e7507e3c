package ast

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// nodeType is ast.AST. Its own instances, which are rare, keep their
// attributes in a dict, as the type is shared by all interpreters.
var nodeType = object.Type{Name: "ast.AST", Plain: true, HasDict: true, ConstAttrs: []object.ConstAttr{
	{Name: "_fields", Value: object.TupleValue()}, {Name: "__match_args__", Value: object.TupleValue()}, {Name: "_attributes", Value: object.TupleValue()}}}

func init() {
	ty := &nodeType
	ty.Flags |= object.FlagBaseType
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if cls != &nodeType {
			return object.AllocObject(cls), nil
		}
		o := &object.Instance{Object: object.Object{T: cls}}
		o.SetDict(object.NewDict())
		return o.Value(), nil
	}
	ty.Init = initNode
	ty.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		s, err := reprNode(t, v, 3)
		return object.StrValue(s), err
	}
	ty.GetSets = []object.GetSet{object.InstanceDictAttr()}
	ty.Methods = []object.Def{
		{Name: "__reduce__", Sig: "()", F0: reduceNode},
		{Name: "__replace__", Sig: "(**fields)", Doc: "Return a copy of the AST node with new values for the specified fields.", FV: replaceNode},
	}
	object.ReadyType(ty)
}

// stringsOf reads a class attribute that is a sequence of names.
func stringsOf(t *object.Thread, ty *object.Type, name *object.Str) ([]*object.Str, error) {
	v, err := object.LookupAttr(t, ty.Value(), name)
	if err != nil || v.P == nil {
		return nil, err
	}
	items, err := object.CollectItems(t, v)
	if err != nil {
		return nil, err
	}
	out := make([]*object.Str, len(items))
	for i, x := range items {
		if !x.IsStr() {
			return nil, object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(x))
		}
		out[i] = t.Interp.InternStr(x.Str())
	}
	return out, nil
}

func indexOf(list []*object.Str, s *object.Str) int {
	for i, x := range list {
		if x == s || x.Equal(s) {
			return i
		}
	}
	return -1
}

// initNode is AST.__init__: it sets the fields, and those that are left out to
// None, an empty list or Load().
func initNode(t *object.Thread, v object.Value, args object.Args) error {
	ty := v.Type()
	fields, err := stringsOf(t, ty, nameFields)
	if err != nil {
		return err
	}
	pos := args.Pos()
	if len(pos) > len(fields) {
		plural := "s"
		if len(fields) == 1 {
			plural = ""
		}
		return object.TypeErrorf("%s constructor takes at most %d positional argument%s", ty.Name, len(fields), plural)
	}
	var buf [16]bool
	given := buf[:]
	if len(fields) > len(given) {
		given = make([]bool, len(fields))
	}
	for i, x := range pos {
		if err := object.SetAttr(t, v, fields[i], x); err != nil {
			return err
		}
		given[i] = true
	}
	var attributes []*object.Str
	for i, k := range args.Kw {
		if j := indexOf(fields, k); j >= 0 {
			if given[j] {
				return object.TypeErrorf("%s got multiple values for argument '%s'", ty.Name, k)
			}
			given[j] = true
		} else {
			if attributes == nil {
				if attributes, err = stringsOf(t, ty, nameAttributes); err != nil {
					return err
				}
			}
			if indexOf(attributes, k) < 0 {
				err := object.Warn(t, &object.DeprecationWarning, ty.Name+".__init__ got an unexpected keyword argument '"+k.String()+
					"'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.", 1)
				if err != nil {
					return err
				}
			}
		}
		if err := object.SetAttr(t, v, k, args.KwValues()[i]); err != nil {
			return err
		}
	}
	return setDefaults(t, v, fields, given)
}

func setDefaults(t *object.Thread, v object.Value, fields []*object.Str, given []bool) error {
	ty := v.Type()
	var types object.Value
	for i, f := range fields {
		if given[i] {
			continue
		}
		if types.P == nil {
			var err error
			if types, err = object.LookupAttr(t, ty.Value(), nameFieldTypes); err != nil {
				return err
			}
			if types.P == nil || !types.IsDict() {
				return nil
			}
		}
		s, err := nodesOf(t)
		if err != nil {
			return err
		}
		ft, _ := types.Dict().GetStr(f)
		switch {
		case ft.P == nil:
			err = object.Warn(t, &object.DeprecationWarning, "Field '"+f.String()+"' is missing from "+ty.Name+"._field_types. This will become an error in Python 3.15.", 1)
		case ft.Type() == &object.UnionType: // the class has None
		case ft.Is(&object.GenericAliasType):
			err = object.SetAttr(t, v, f, object.NewList(nil).Value())
		case ft == s.types[kExprContext].Value():
			err = object.SetAttr(t, v, f, s.singletons[kLoadNode])
		default:
			err = object.Warn(t, &object.DeprecationWarning, ty.Name+".__init__ missing 1 required positional argument: '"+f.String()+"'. This will become an error in Python 3.15.", 1)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// reduceNode: the constructor gets None for the fields that are set, which it
// would warn about otherwise, and the state sets them all.
func reduceNode(t *object.Thread, v object.Value) (object.Value, error) {
	fields, err := stringsOf(t, v.Type(), nameFields)
	if err != nil {
		return object.Value{}, err
	}
	d := object.InstanceDict(v)
	if d == nil {
		return object.TupleValue(v.Type().Value(), object.TupleValue()), nil
	}
	var args []object.Value
	for _, f := range fields {
		if _, ok := d.GetStr(f); !ok {
			break
		}
		args = append(args, object.None)
	}
	return object.TupleValue(v.Type().Value(), object.NewTuple(args...).Value(), d.Value()), nil
}

// replaceNode makes a copy with other values for some fields.
func replaceNode(t *object.Thread, v object.Value, args object.Args) (object.Value, error) {
	ty := v.Type()
	if n := len(args.Pos()); n > 0 {
		return object.Value{}, object.TypeErrorf("__replace__() takes exactly 0 positional arguments (%d given)", n)
	}
	fields, err := stringsOf(t, ty, nameFields)
	if err != nil {
		return object.Value{}, err
	}
	attributes, err := stringsOf(t, ty, nameAttributes)
	if err != nil {
		return object.Value{}, err
	}
	for _, k := range args.Kw {
		if indexOf(fields, k) < 0 && indexOf(attributes, k) < 0 {
			return object.Value{}, object.TypeErrorf("%s.__replace__ got an unexpected keyword argument '%s'.", ty.Name, k)
		}
	}
	var call object.Args
	var missing []string
	own := object.InstanceDict(v)
	for i, f := range append(fields[:len(fields):len(fields)], attributes...) {
		if j := indexOf(args.Kw, f); j >= 0 {
			call.Kw, call.V = append(call.Kw, f), append(call.V, args.KwValues()[j])
			continue
		}
		x, ok := own.GetStr(f)
		if !ok {
			if i < len(fields) {
				if x, err = object.LookupAttr(t, v, f); err != nil {
					return object.Value{}, err
				}
				if x.P == nil {
					missing = append(missing, "'"+f.String()+"'")
				}
			}
			continue
		}
		call.Kw, call.V = append(call.Kw, f), append(call.V, x)
	}
	if len(missing) > 0 {
		plural := "s"
		if len(missing) == 1 {
			plural = ""
		}
		return object.Value{}, object.TypeErrorf("%s.__replace__ missing %d keyword argument%s: %s.", ty.Name, len(missing), plural, strings.Join(missing, ", "))
	}
	return object.Call(t, ty.Value(), call)
}

// reprNode shows a node down to a depth; of lists, the ends.
func reprNode(t *object.Thread, v object.Value, depth int) (string, error) {
	name := v.Type().Name
	if depth <= 0 {
		return name + "(...)", nil
	}
	if t.ReprEnter(v) {
		return name + "(...)", nil
	}
	defer t.ReprLeave(v)
	fields, err := stringsOf(t, v.Type(), nameFields)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(name + "(")
	for i, f := range fields {
		x, err := object.GetAttr(t, v, f)
		if err != nil {
			return "", err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(f.String() + "=")
		var s string
		if x.IsList() || x.IsTuple() {
			s, err = reprEnds(t, x, depth)
		} else {
			s, err = reprPart(t, x, depth)
		}
		if err != nil {
			return "", err
		}
		b.WriteString(s)
	}
	b.WriteString(")")
	return b.String(), nil
}

func reprPart(t *object.Thread, v object.Value, depth int) (string, error) {
	if v.Is(&nodeType) {
		return reprNode(t, v, depth-1)
	}
	return object.Repr(t, v)
}

func reprEnds(t *object.Thread, v object.Value, depth int) (string, error) {
	items, opening, closing := []object.Value(nil), "[", "]"
	if v.IsTuple() {
		items, opening, closing = v.Tuple().Items, "(", ")"
	} else {
		items = v.List().Copy()
	}
	s := opening
	if len(items) > 0 {
		first, err := reprPart(t, items[0], depth)
		if err != nil {
			return "", err
		}
		s += first
		if len(items) > 2 {
			s += ", ..."
		}
		if len(items) > 1 {
			last, err := reprPart(t, items[len(items)-1], depth)
			if err != nil {
				return "", err
			}
			s += ", " + last
		}
	}
	return s + closing, nil
}
