package interp

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// astBuilder makes the objects of the module ast of a syntax tree.
type astBuilder struct {
	ip      *Interp
	t       *object.Thread
	module  object.Value
	classes map[string]object.Value
}

// astObject returns the ast object of a tree.
func (ip *Interp) astObject(t *object.Thread, mod syntax.Mod) (object.Value, error) {
	m, err := ip.engine.Import(t, ip.in.Intern("_ast"), object.None, object.None, object.None, 0)
	if err != nil {
		return m, err
	}
	b := &astBuilder{ip: ip, t: t, module: m, classes: map[string]object.Value{}}
	return b.node(reflect.ValueOf(mod))
}

// make returns a new instance of a node class, without fields.
func (b *astBuilder) make(name string) (object.Value, error) {
	cls, ok := b.classes[name]
	if !ok {
		var err error
		if cls, err = object.GetAttr(b.t, b.module, b.ip.in.Intern(name)); err != nil {
			return cls, err
		}
		b.classes[name] = cls
	}
	ty := cls.AsType()
	if ty == nil {
		return cls, object.TypeErrorf("_ast.%s is no class", name)
	}
	return ty.New(b.t, ty, object.Args{})
}

func (b *astBuilder) node(v reflect.Value) (object.Value, error) {
	n := v.Interface().(syntax.Node)
	o, err := b.make(syntax.NodeName(n))
	if err != nil {
		return o, err
	}
	v = v.Elem()
	set := func(name string, x object.Value) error { return object.SetAttr(b.t, o, b.ip.in.Intern(name), x) }
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if f.Name == "Pos" {
			for j, name := range [...]string{"lineno", "col_offset", "end_lineno", "end_col_offset"} {
				if err := set(name, object.Int(v.Field(i).Field(j).Int())); err != nil {
					return o, err
				}
			}
			continue
		}
		if !f.IsExported() {
			continue
		}
		x, err := b.field(v.Type().Name(), f.Name, v.Field(i))
		if err != nil {
			return o, err
		}
		if err := set(syntax.FieldName(f.Name), x); err != nil {
			return o, err
		}
	}
	return o, nil
}

// field returns the value of a field of a node.
func (b *astBuilder) field(node, field string, v reflect.Value) (object.Value, error) {
	switch v.Kind() {
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 && v.Type().Elem().Name() == "uint8" {
			return object.NewBytes(v.Bytes()), nil
		}
		l := object.NewList(nil)
		for i := range v.Len() {
			x, err := b.field(node, field, v.Index(i))
			if err != nil {
				return x, err
			}
			l.Append(x)
		}
		return l.Value(), nil
	case reflect.Pointer:
		if v.IsNil() {
			return object.None, nil
		}
		if s, ok := v.Interface().(*string); ok {
			return object.StrValue(*s), nil
		}
		if _, ok := v.Interface().(syntax.Node); !ok {
			return b.constant(v.Interface())
		}
		return b.node(v)
	case reflect.Interface:
		if v.IsNil() {
			return object.None, nil
		}
		if _, ok := v.Interface().(syntax.Node); ok {
			return b.node(v.Elem())
		}
		return b.constant(v.Interface())
	case reflect.String:
		if v.Len() == 0 {
			switch {
			case field == "Kind", field == "Asname", field == "Module", field == "Rest", field == "Arg" && node == "Keyword", field == "Name" && node != "Alias":
				return object.None, nil
			}
		}
		return b.ip.in.Intern(v.String()).Value(), nil
	case reflect.Uint8:
		// An operator or a context, whose name is its class.
		return b.make(fmt.Sprint(v.Interface()))
	case reflect.Bool:
		return object.Int(map[bool]int64{true: 1}[v.Bool()]), nil
	default:
		if v.CanInt() {
			return object.Int(v.Int()), nil
		}
	}
	return object.Value{}, object.SystemErrorf("ast field %s.%s of type %s", node, field, v.Type())
}

// constant returns the value of a Constant node.
func (b *astBuilder) constant(k any) (object.Value, error) {
	switch k := k.(type) {
	case nil:
		return object.None, nil
	case bool:
		return object.Bool(k), nil
	case int64:
		return object.Int(k), nil
	case *big.Int:
		return object.NewBigInt(k), nil
	case float64:
		return object.Float(k), nil
	case complex128:
		return object.NewComplex(k), nil
	case string:
		return object.StrValue(k), nil
	case []byte:
		return object.NewBytes(k), nil
	case syntax.EllipsisType:
		return object.Ellipsis, nil
	}
	return object.Value{}, object.SystemErrorf("constant of type %T", k)
}
