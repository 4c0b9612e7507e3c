// Package ast is Python's _ast module: the node classes, and the conversion of
// syntax trees to node objects and back for compile().
package ast

//go:generate sh -c "$GOPY_ORACLE gen.py | gofmt > znodes.go"

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_ast", Init: initModule}

// class says what a node class looks like.
type class struct {
	name, base string
	grammar    string // "Name(identifier id, expr_context ctx)"; "" for classes that have alternatives
	located    bool   // declares the attributes lineno and so on
}

// field is a field of a node class.
type field struct {
	name           *object.Str
	typ            string
	optional, list bool
}

// nodes are the node classes of an interpreter.
type nodes struct {
	types      [numClasses]*object.Type
	fields     [numClasses][]field
	singletons [numClasses]object.Value // instances of the classes without fields
	index      map[*object.Type]int
}

var (
	nameFields      = object.StaticName("_fields")
	nameAttributes  = object.StaticName("_attributes")
	nameFieldTypes  = object.StaticName("_field_types")
	nameMatchArgs   = object.StaticName("__match_args__")
	nameModule      = object.StaticName("__module__")
	nameDoc         = object.StaticName("__doc__")
	nameAnnotations = object.StaticName("__annotations_cache__")
	nameLineno      = object.StaticName("lineno")
	nameColOffset   = object.StaticName("col_offset")
	nameEndLineno   = object.StaticName("end_lineno")
	nameEndColumn   = object.StaticName("end_col_offset")
)

var locationNames = [4]*object.Str{nameLineno, nameColOffset, nameEndLineno, nameEndColumn}

var stateKey byte

// nodesOf returns the node classes of the interpreter, and makes them when
// they are asked for first.
func nodesOf(t *object.Thread) (*nodes, error) {
	if s, ok := t.Interp.State[&stateKey].(*nodes); ok {
		return s, nil
	}
	s := &nodes{index: make(map[*object.Type]int, numClasses+1)}
	byName := map[string]object.Value{"AST": nodeType.Value(), "identifier": object.StrType.Value(), "string": object.StrType.Value(),
		"int": object.IntType.Value(), "constant": object.ObjectType.Value()}
	attributes := object.TupleValue(nameLineno.Value(), nameColOffset.Value(), nameEndLineno.Value(), nameEndColumn.Value())
	for i := range classes {
		c := &classes[i]
		s.fields[i] = parseFields(t, c.grammar)
		ns := object.NewDict()
		names := make([]object.Value, len(s.fields[i]))
		for j, f := range s.fields[i] {
			names[j] = f.name.Value()
			if f.optional && !f.list {
				ns.SetStr(f.name, object.None)
			}
		}
		fields := object.NewTuple(names...).Value()
		ns.SetStr(nameFields, fields)
		ns.SetStr(nameMatchArgs, fields)
		ns.SetStr(nameModule, object.StrValue("ast"))
		ns.SetStr(nameDoc, object.StrValue(c.doc()))
		if c.base == "AST" {
			if c.located {
				ns.SetStr(nameAttributes, attributes)
				if c.name != "pattern" && c.name != "type_param" {
					ns.SetStr(nameEndLineno, object.None)
					ns.SetStr(nameEndColumn, object.None)
				}
			} else {
				ns.SetStr(nameAttributes, object.TupleValue())
			}
		}
		cls, err := object.CallArgs(t, object.TypeType.Value(), object.StrValue(c.name), object.TupleValue(byName[c.base]), ns.Value())
		if err != nil {
			return nil, err
		}
		s.types[i] = cls.AsType()
		s.index[s.types[i]] = i
		byName[c.name] = cls
	}
	for i := range classes {
		if classes[i].grammar == "" {
			continue
		}
		types := object.NewDict()
		for _, f := range s.fields[i] {
			v := byName[f.typ]
			switch {
			case f.list:
				v = object.NewGenericAlias(object.ListType.Value(), v)
			case f.optional:
				var err error
				if v, err = object.NewUnion(t, []object.Value{v, object.None}); err != nil {
					return nil, err
				}
			}
			types.SetStr(f.name, v)
		}
		d := s.types[i].OwnDict()
		d.SetStr(nameFieldTypes, types.Value())
		d.SetStr(nameAnnotations, types.Value())
		if len(s.fields[i]) == 0 && classes[i].base != "stmt" {
			s.singletons[i] = object.AllocObject(s.types[i])
		}
	}
	t.Interp.State[&stateKey] = s
	return s, nil
}

// parseFields reads "Name(type name, type? name, type* name)".
func parseFields(t *object.Thread, grammar string) []field {
	_, list, ok := strings.Cut(grammar, "(")
	if !ok {
		return nil
	}
	var out []field
	for part := range strings.SplitSeq(strings.TrimSuffix(list, ")"), ", ") {
		typ, name, _ := strings.Cut(part, " ")
		f := field{name: t.Interp.Intern(name), typ: strings.TrimRight(typ, "?*")}
		f.optional, f.list = strings.Contains(typ, "?"), strings.Contains(typ, "*")
		out = append(out, f)
	}
	return out
}

// doc is the docstring of a class.
func (c *class) doc() string {
	if c.grammar != "" {
		return c.grammar
	}
	var b strings.Builder
	b.WriteString(c.name)
	sep := " = "
	for i := range classes {
		if classes[i].base == c.name {
			b.WriteString(sep)
			b.WriteString(classes[i].grammar)
			sep = "\n" + strings.Repeat(" ", len(c.name)+1) + "| "
		}
	}
	return b.String()
}

func initModule(t *object.Thread, m *object.Module) error {
	s, err := nodesOf(t)
	if err != nil {
		return err
	}
	m.Dict.SetStr(t.Interp.Intern("AST"), nodeType.Value())
	for i, ty := range s.types {
		m.Dict.SetStr(t.Interp.Intern(classes[i].name), ty.Value())
	}
	for name, n := range map[string]int64{"PyCF_ALLOW_TOP_LEVEL_AWAIT": 0x2000, "PyCF_ONLY_AST": 0x400, "PyCF_TYPE_COMMENTS": 0x1000, "PyCF_OPTIMIZED_AST": 0x8400} {
		m.Dict.SetStr(t.Interp.Intern(name), object.Int(n))
	}
	return nil
}
