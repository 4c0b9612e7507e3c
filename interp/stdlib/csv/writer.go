package csv

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// writer is a _csv.writer.
type writer struct {
	object.Object
	write   value
	dialect *Dialect
	record  []byte
	// special tells which ASCII characters ask for quoting; wide whether other ones may.
	special [128]bool
	wide    bool
}

var (
	writerType = object.Type{Name: "_csv.writer"}
	nameWrite  = object.StaticName("write")
)

func initWriter() {
	ty := &writerType
	ty.Doc = "CSV writer\n\nWriter objects write tabular data in CSV format from sequences.\n"
	ty.Flags |= object.FlagDisallowNew
	ty.Traverse = func(v value, visit func(value)) {
		visit((*writer)(v.P).write)
		visit((*writer)(v.P).dialect.Value())
	}
	ty.GetSets = []object.GetSet{
		{Name: "dialect", Member: true, Get: func(t *thread, v value) (value, error) { return (*writer)(v.P).dialect.Value(), nil }},
	}
	ty.Methods = []object.Def{
		{Name: "writerow", Sig: "(row, /)", F1: writeRow, Doc: "Construct and write a CSV record from an iterable of fields.\n\nFields that are no str are converted to str."},
		{Name: "writerows", Sig: "(rows, /)", F1: writeRows, Doc: "Construct and write a series of iterables to a csv file.\n\nFields that are no str are converted to str."},
	}
	object.ReadyType(ty)
}

func newWriter(t *thread, _ value, args object.Args) (value, error) {
	file, _, rest, err := oneAndDialect("writer", args)
	if err != nil {
		return value{}, err
	}
	w := &writer{Object: object.Object{T: &writerType}}
	if w.dialect, err = makeDialect(t, &dialectType, rest); err != nil {
		return value{}, err
	}
	if w.write, err = object.LookupAttr(t, file, nameWrite); err != nil {
		return value{}, err
	}
	if w.write.P == nil || !object.Callable(w.write) {
		return value{}, object.TypeErrorf("argument 1 must have a \"write\" method")
	}
	d := w.dialect
	for c := range w.special {
		x := rune(c)
		w.special[c] = x == d.delimiter || x == d.escape || x == d.quote || x == '\n' || x == '\r' || strings.IndexByte(d.terminator.String(), byte(c)) >= 0
	}
	w.wide = d.delimiter >= 128 || d.quote >= 128 || d.escape >= 128 || !d.terminator.IsASCII()
	return value{P: unsafe.Pointer(w)}, nil
}

// isSpecial tells whether a character may not stand in a field as it is.
func (w *writer) isSpecial(c rune) bool {
	if c < 128 {
		return w.special[c]
	}
	d := w.dialect
	return w.wide && (c == d.delimiter || c == d.escape || c == d.quote || strings.Contains(d.terminator.String(), wtf8.EncodeRune(c)))
}

// needsCare tells whether s has a special character.
func (w *writer) needsCare(s string) bool {
	if !w.wide {
		for i := 0; i < len(s); i++ {
			if s[i] < 128 && w.special[s[i]] {
				return true
			}
		}
		return false
	}
	for s != "" {
		c, n := wtf8.DecodeRune(s)
		if w.isSpecial(c) {
			return true
		}
		s = s[n:]
	}
	return false
}

// field appends a field to the record.
func (w *writer) field(s string, null, quoted bool) error {
	d := w.dialect
	if s == "" && d.delimiter == ' ' && d.skipInitial {
		if d.quoting == quoteNone || null && (d.quoting == quoteStrings || d.quoting == quoteNotNull) {
			return fault("empty field must be quoted if delimiter is a space and skipinitialspace is true")
		}
		quoted = true
	}
	care := w.needsCare(s)
	if !care {
		if quoted {
			w.record = wtf8.AppendRune(w.record, d.quote)
		}
		w.record = append(w.record, s...)
		if quoted {
			w.record = wtf8.AppendRune(w.record, d.quote)
		}
		return nil
	}
	var body []byte
	for s != "" {
		c, n := wtf8.DecodeRune(s)
		if w.isSpecial(c) {
			escape := false
			switch {
			case d.quoting == quoteNone, c == d.escape:
				escape = true
			case c == d.quote:
				if d.doubleQuote {
					body = wtf8.AppendRune(body, d.quote)
				} else {
					escape = true
				}
			}
			if !escape {
				quoted = true
			} else if d.escape == none {
				return fault("need to escape, but no escapechar set")
			} else {
				body = wtf8.AppendRune(body, d.escape)
			}
		}
		body = append(body, s[:n]...)
		s = s[n:]
	}
	if quoted {
		w.record = wtf8.AppendRune(w.record, d.quote)
	}
	w.record = append(w.record, body...)
	if quoted {
		w.record = wtf8.AppendRune(w.record, d.quote)
	}
	return nil
}

// isNumber tells whether v can be converted to a number.
func isNumber(v value) bool {
	ty := v.Type()
	return ty.ToFloat != nil || ty.ToInt != nil || ty.Slots.Index != nil || v.IsInt() || v.IsComplex()
}

func writeRow(t *thread, v, row value) (value, error) {
	w := (*writer)(v.P)
	d := w.dialect
	it, err := object.Iter(t, row)
	if err != nil {
		if object.Matches(err, &object.TypeError) {
			err = fault("iterable expected, not %s", object.TypeName(row))
		}
		return value{}, err
	}
	// The record is this call's own while code runs that could write another row.
	record := w.record[:0]
	w.record = nil
	n, null := 0, false
	err = object.ForEach(t, it, func(x value) error {
		quoted := false
		switch d.quoting {
		case quoteNonNumeric:
			quoted = !isNumber(x)
		case quoteAll:
			quoted = true
		case quoteStrings:
			quoted = x.IsStr()
		case quoteNotNull:
			quoted = !x.IsNone()
		}
		text := ""
		null = x.IsNone()
		switch {
		case null:
		case x.IsStr():
			text = x.Str().String()
		default:
			s, err := object.ToStr(t, x)
			if err != nil {
				return err
			}
			text = s.String()
		}
		w.record = record
		if n++; n > 1 {
			w.record = wtf8.AppendRune(w.record, d.delimiter)
		}
		err := w.field(text, null, quoted)
		record, w.record = w.record, nil
		return err
	})
	if err != nil {
		return value{}, err
	}
	if w.record = record; n > 0 && len(record) == 0 {
		if d.quoting == quoteNone || null && (d.quoting == quoteStrings || d.quoting == quoteNotNull) {
			return value{}, fault("single empty field record must be quoted")
		}
		if err := w.field("", null, true); err != nil {
			return value{}, err
		}
	}
	w.record = append(w.record, d.terminator.String()...)
	return object.CallArgs(t, w.write, object.NewStrBytes(w.record).Value())
}

func writeRows(t *thread, v, rows value) (value, error) {
	it, err := object.Iter(t, rows)
	if err != nil {
		return value{}, err
	}
	return object.None, object.ForEach(t, it, func(row value) error {
		_, err := writeRow(t, v, row)
		return err
	})
}
