// Package csv is the native module _csv, the half of csv that reads and writes.
package csv

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

const formatSignature = "(iterable, /, dialect='excel', **fmtparams)"

// Module is _csv.
var Module = object.ModuleDef{
	Name: "_csv",
	Doc:  "CSV parsing and writing.",
	Defs: []object.Def{
		{Name: "reader", Sig: formatSignature, FV: newReader, Doc: "Return a reader object that will process lines from the given iterable.\n\nThe iterable gives a line of text at a time. The dialect, a name, a Dialect or an\nobject with its attributes, and the fmtparams, which override it, say how a line is\nto be taken apart. A reader is an iterator over rows, lists of fields."},
		{Name: "writer", Sig: "(fileobj, /, dialect='excel', **fmtparams)", FV: newWriter, Doc: "Return a writer object that will write user data on the given file object.\n\nThe file object has a method write. The dialect and the fmtparams, which override\nit, say how rows are to be put together."},
		{Name: "list_dialects", Sig: "()", F0: listDialects, Doc: "Return a list of all known dialect names."},
		{Name: "register_dialect", Sig: "(name, /, dialect='excel', **fmtparams)", FV: registerDialect, Doc: "Create a mapping from a string name to a dialect, which is given as for reader."},
		{Name: "unregister_dialect", Sig: "(name)", F1: unregisterDialect, Doc: "Delete the name/dialect mapping associated with a string name."},
		{Name: "get_dialect", Sig: "(name)", F1: getDialect, Doc: "Return the dialect instance associated with name."},
		{Name: "field_size_limit", Sig: "(new_limit=<unrepresentable>)", F1: fieldSizeLimit, Opt: 1, Doc: "Sets an upper limit on parsed fields, in characters, and returns the old one.\n\nWithout new_limit the old one stays."},
	},
	Types: []*object.Type{&dialectType, &errorType},
	Init: func(t *thread, m *object.Module) error {
		s := &state{dialects: object.NewDict(), limit: 128 << 10}
		m.State = s
		in := t.Interp
		in.State[stateKey{}] = s
		m.Dict.SetStr(in.Intern("Reader"), readerType.Value())
		m.Dict.SetStr(in.Intern("Writer"), writerType.Value())
		m.Dict.SetStr(in.Intern("_dialects"), s.dialects.Value())
		for i, name := range [...]string{"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL"} {
			m.Dict.SetStr(in.Intern(name), object.Int(int64(i)))
		}
		return nil
	},
}

// state is what an interpreter has set up.
type state struct {
	dialects *object.Dict
	limit    int
}

type stateKey struct{}

func stateOf(t *thread) *state {
	s, _ := t.Interp.State[stateKey{}].(*state)
	return s
}

var errorType = object.Type{Name: "_csv.Error", Base: &object.ExceptionType, Flags: object.FlagBaseType}

func fault(format string, a ...any) error { return object.Errorf(&errorType, format, a...) }

func init() {
	object.ReadyType(&errorType)
	initDialect()
	initReader()
	initWriter()
}

func listDialects(t *thread, _ value) (value, error) {
	l, err := object.ListOf(t, stateOf(t).dialects.Value())
	if err != nil {
		return value{}, err
	}
	return l.Value(), nil
}

// oneAndDialect takes the arguments of a function that has one of its own and
// a dialect, and returns the rest for the dialect.
func oneAndDialect(name string, args object.Args) (first, dialect value, rest object.Args, err error) {
	pos := args.Pos()
	if err = object.CheckPositional(name, len(pos), 1, 2); err != nil {
		return
	}
	return pos[0], value{}, object.Args{V: args.V[1:], Kw: args.Kw}, nil
}

func registerDialect(t *thread, _ value, args object.Args) (value, error) {
	name, _, rest, err := oneAndDialect("register_dialect", args)
	if err != nil {
		return value{}, err
	}
	if !name.IsStr() {
		return value{}, object.TypeErrorf("dialect name must be a string")
	}
	d, err := makeDialect(t, &dialectType, rest)
	if err != nil {
		return value{}, err
	}
	return object.None, stateOf(t).dialects.Set(t, name, d.Value())
}

func unregisterDialect(t *thread, _, name value) (value, error) {
	v, found, err := stateOf(t).dialects.Delete(t, name)
	_ = v
	if err == nil && !found {
		err = fault("unknown dialect")
	}
	return object.None, err
}

func getDialect(t *thread, _, name value) (value, error) {
	v, found, err := stateOf(t).dialects.Get(t, name)
	if err == nil && !found {
		err = fault("unknown dialect")
	}
	return v, err
}

func fieldSizeLimit(t *thread, _, limit value) (value, error) {
	s := stateOf(t)
	old := s.limit
	if limit.P != nil {
		if limit.Type() != &object.IntType {
			return value{}, object.TypeErrorf("limit must be an integer")
		}
		if !limit.IsInt64() {
			return value{}, object.OverflowErrorf("Python int too large to convert to C ssize_t")
		}
		s.limit = int(limit.Int64())
	}
	return object.Int(int64(old)), nil
}
