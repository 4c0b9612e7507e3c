package csv

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// The ways to quote.
const (
	quoteMinimal = iota
	quoteAll
	quoteNonNumeric
	quoteNone
	quoteStrings
	quoteNotNull
)

// none stands for a character that is not set.
const none rune = -1

// Dialect is a _csv.Dialect.
type Dialect struct {
	object.Object
	delimiter, quote, escape         rune
	terminator                       *object.Str
	quoting                          int
	doubleQuote, skipInitial, strict bool
}

type dialectSub struct {
	Dialect
	object.Extra
}

var dialectType = object.Type{Name: "_csv.Dialect"}

// Value returns d as a Python value.
func (d *Dialect) Value() value { return value{P: unsafe.Pointer(d)} }

var parameters = [...]string{"dialect", "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"}

var (
	dialectSignature = object.ParseSignature("(dialect=None, delimiter=None, doublequote=None, escapechar=None, lineterminator=None, quotechar=None, quoting=None, skipinitialspace=None, strict=None)")
	parameterNames   = func() (names [len(parameters)]*object.Str) {
		for i, p := range parameters {
			names[i] = object.StaticName(p)
		}
		return
	}()
)

func initDialect() {
	ty := &dialectType
	ty.Doc = "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n"
	ty.Flags |= object.FlagBaseType
	ty.AllocSub = func(cls *object.Type) value {
		d := &dialectSub{}
		d.T, d.terminator = cls, object.EmptyStr()
		return d.Dialect.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(dialectSub{}.Extra)
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		d, err := makeDialect(t, cls, args)
		if err != nil {
			return value{}, err
		}
		return d.Value(), nil
	}
	of := func(v value) *Dialect { return (*Dialect)(v.P) }
	readOnly := func(name string, f func(d *Dialect) value) object.GetSet {
		return object.GetSet{Name: name, Get: func(t *thread, v value) (value, error) { return f(of(v)), nil }}
	}
	member := func(name string, f func(d *Dialect) bool) object.GetSet {
		return object.GetSet{Name: name, Member: true, Get: func(t *thread, v value) (value, error) { return object.Bool(f(of(v))), nil }}
	}
	char := func(r rune) value {
		if r == none {
			return object.None
		}
		return object.NewStrRune(r).Value()
	}
	ty.GetSets = []object.GetSet{
		member("skipinitialspace", func(d *Dialect) bool { return d.skipInitial }),
		member("doublequote", func(d *Dialect) bool { return d.doubleQuote }),
		member("strict", func(d *Dialect) bool { return d.strict }),
		readOnly("delimiter", func(d *Dialect) value { return char(d.delimiter) }),
		readOnly("escapechar", func(d *Dialect) value { return char(d.escape) }),
		readOnly("lineterminator", func(d *Dialect) value { return d.terminator.Value() }),
		readOnly("quotechar", func(d *Dialect) value { return char(d.quote) }),
		readOnly("quoting", func(d *Dialect) value { return object.Int(int64(d.quoting)) }),
	}
	fail := func(v value) (value, error) {
		return value{}, object.TypeErrorf("cannot pickle '%s' instances", v.Type().ShortName())
	}
	ty.Methods = []object.Def{
		{Name: "__reduce__", FV: func(t *thread, v value, _ object.Args) (value, error) { return fail(v) }, Doc: "raises an exception to avoid pickling"},
		{Name: "__reduce_ex__", FV: func(t *thread, v value, _ object.Args) (value, error) { return fail(v) }, Doc: "raises an exception to avoid pickling"},
	}
	object.ReadyType(ty)
}

// makeDialect makes a dialect of the arguments of Dialect, or takes one that is one.
func makeDialect(t *thread, cls *object.Type, args object.Args) (*Dialect, error) {
	var a [len(parameters)]value
	if err := dialectSignature.Bind("", args, a[:]); err != nil {
		if object.Matches(err, &object.TypeError) {
			for i, kw := range args.Kw {
				known := false
				for _, p := range parameters {
					known = known || p == kw.String()
				}
				if !known {
					return nil, object.TypeErrorf("this function got an unexpected keyword argument '%s'", args.Kw[i].String())
				}
			}
		}
		return nil, err
	}
	if from := a[0]; from.P != nil {
		if from.IsStr() {
			var err error
			if from, err = getDialect(t, value{}, from); err != nil {
				return nil, err
			}
		}
		alone := true
		for _, x := range a[1:] {
			alone = alone && x.P == nil
		}
		if alone && from.Is(&dialectType) {
			return (*Dialect)(from.P), nil
		}
		if !from.IsNone() {
			for i := 1; i < len(a); i++ {
				if a[i].P != nil {
					continue
				}
				x, err := object.GetAttr(t, from, parameterNames[i])
				if err == nil {
					a[i] = x
				}
			}
		}
	}
	d := &Dialect{Object: object.Object{T: cls}}
	if cls != &dialectType {
		d = (*Dialect)(cls.AllocSub(cls).P)
	}
	var err error
	if d.delimiter, err = charOf("delimiter", a[1], ',', false); err != nil {
		return nil, err
	}
	if d.doubleQuote, err = boolOf(t, a[2], true); err != nil {
		return nil, err
	}
	if d.escape, err = charOf("escapechar", a[3], none, true); err != nil {
		return nil, err
	}
	switch {
	case a[4].P == nil:
		d.terminator = object.NewStr("\r\n")
	case !a[4].IsStr():
		return nil, object.TypeErrorf("\"lineterminator\" must be a string, not %s", object.TypeName(a[4]))
	default:
		d.terminator = a[4].Str()
	}
	if d.quote, err = charOf("quotechar", a[5], '"', true); err != nil {
		return nil, err
	}
	switch {
	case a[6].P == nil:
		if a[5].P != nil && a[5].IsNone() {
			d.quoting = quoteNone
		}
	case a[6].Type() != &object.IntType:
		return nil, object.TypeErrorf("\"quoting\" must be an integer, not %s", object.TypeName(a[6]))
	case !a[6].IsInt64() || a[6].Int64() < 0 || a[6].Int64() > quoteNotNull:
		return nil, object.TypeErrorf("bad \"quoting\" value")
	default:
		d.quoting = int(a[6].Int64())
	}
	if d.skipInitial, err = boolOf(t, a[7], false); err != nil {
		return nil, err
	}
	if d.strict, err = boolOf(t, a[8], false); err != nil {
		return nil, err
	}
	return d, d.check()
}

// charOf takes an argument that is one character, or None where that may be.
func charOf(name string, v value, def rune, optional bool) (rune, error) {
	if v.P == nil {
		return def, nil
	}
	or := ""
	if optional {
		if v.IsNone() {
			return none, nil
		}
		or = " or None"
	}
	if !v.IsStr() {
		return 0, object.TypeErrorf("\"%s\" must be a unicode character%s, not %s", name, or, object.TypeName(v))
	}
	if n := v.Str().Len(); n != 1 {
		return 0, object.TypeErrorf("\"%s\" must be a unicode character%s, not a string of length %d", name, or, n)
	}
	return v.Str().Rune(), nil
}

func boolOf(t *thread, v value, def bool) (bool, error) {
	if v.P == nil {
		return def, nil
	}
	return object.Truth(t, v)
}

// check refuses characters that would be ambiguous.
func (d *Dialect) check() error {
	if d.quoting != quoteNone && d.quote == none {
		return object.TypeErrorf("quotechar must be set if quoting enabled")
	}
	chars := [...]struct {
		name  string
		r     rune
		space bool // a space is fine
	}{{"delimiter", d.delimiter, true}, {"escapechar", d.escape, !d.skipInitial}, {"quotechar", d.quote, !d.skipInitial}}
	for _, c := range chars {
		if c.r == '\r' || c.r == '\n' || c.r == ' ' && !c.space {
			return object.ValueErrorf("bad %s value", c.name)
		}
	}
	for i, c := range chars {
		if c.r != none && strings.Contains(d.terminator.String(), wtf8.EncodeRune(c.r)) {
			return object.ValueErrorf("bad %s or lineterminator value", c.name)
		}
		for _, o := range chars[:i] {
			if c.r != none && c.r == o.r {
				return object.ValueErrorf("bad %s or %s value", o.name, c.name)
			}
		}
	}
	return nil
}
