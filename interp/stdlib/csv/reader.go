package csv

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// place is where in a record a reader stands.
type place uint8

const (
	startRecord place = iota
	startField
	escaped
	inField
	inQuoted
	escapedInQuoted
	quoteInQuoted
	eatNewline
	afterEscapedNewline
)

// endOfLine follows the last character of a line.
const endOfLine rune = -2

// reader is a _csv.reader. The bytes of the field that is being read lie in field.
type reader struct {
	object.Object
	lines    value
	dialect  *Dialect
	place    place
	unquoted bool
	field    []byte
	fields   []value
	line     int
	// ordinary tells of each ASCII character whether it means itself within a
	// field; other ones do if wide is set.
	ordinary [128]bool
	wide     bool
}

var readerType = object.Type{Name: "_csv.reader"}

func initReader() {
	ty := &readerType
	ty.Doc = "CSV reader\n\nReader objects are iterators over the rows of tabular data in CSV format.\n"
	ty.Flags |= object.FlagDisallowNew
	ty.Slots.Iter = object.IterSelf
	ty.Slots.Next = readerNext
	ty.Traverse = func(v value, visit func(value)) {
		r := (*reader)(v.P)
		visit(r.lines)
		visit(r.dialect.Value())
		for _, f := range r.fields {
			visit(f)
		}
	}
	ty.GetSets = []object.GetSet{
		{Name: "dialect", Member: true, Get: func(t *thread, v value) (value, error) { return (*reader)(v.P).dialect.Value(), nil }},
		{Name: "line_num", Member: true, Get: func(t *thread, v value) (value, error) { return object.Int(int64((*reader)(v.P).line)), nil }},
	}
	object.ReadyType(ty)
}

func newReader(t *thread, _ value, args object.Args) (value, error) {
	lines, _, rest, err := oneAndDialect("reader", args)
	if err != nil {
		return value{}, err
	}
	r := &reader{Object: object.Object{T: &readerType}}
	if r.lines, err = object.Iter(t, lines); err != nil {
		return value{}, err
	}
	if r.dialect, err = makeDialect(t, &dialectType, rest); err != nil {
		return value{}, err
	}
	d := r.dialect
	for c := range r.ordinary {
		x := rune(c)
		r.ordinary[c] = x != '\r' && x != '\n' && x != d.delimiter && x != d.quote && x != d.escape
	}
	r.wide = d.delimiter < 128 && d.quote < 128 && d.escape < 128
	return value{P: unsafe.Pointer(r)}, nil
}

func readerNext(t *thread, v value) (value, error) {
	r := (*reader)(v.P)
	limit := stateOf(t).limit
	r.fields, r.field, r.place, r.unquoted = nil, r.field[:0], startRecord, false
	for {
		line, err := object.Next(t, r.lines)
		if err != nil {
			return value{}, err
		}
		if line.P == nil {
			if len(r.field) == 0 && r.place != inQuoted {
				return value{}, nil
			}
			if r.dialect.strict {
				return value{}, fault("unexpected end of data")
			}
			if err := r.save(t); err != nil {
				return value{}, err
			}
			break
		}
		if !line.IsStr() {
			return value{}, fault("iterator should return strings, not %s (the file should be opened in text mode)", object.TypeName(line))
		}
		r.line++
		if err := r.feed(t, line.Str().String(), limit); err != nil {
			return value{}, err
		}
		if r.place == startRecord {
			break
		}
	}
	fields := r.fields
	r.fields = nil
	return object.ListFrom(fields).Value(), nil
}

// feed takes a line apart.
func (r *reader) feed(t *thread, s string, limit int) error {
	for i := 0; i < len(s); {
		if r.place == inField || r.place == inQuoted {
			j := i
			for j < len(s) && (s[j] < 128 && r.ordinary[s[j]] || s[j] >= 128 && r.wide) {
				j++
			}
			if j > i {
				r.field = append(r.field, s[i:j]...)
				if len(r.field) > limit && wtf8.Count(wtf8.String(r.field)) > limit {
					return fault("field larger than field limit (%d)", limit)
				}
				i = j
				continue
			}
		}
		c, n := wtf8.DecodeRune(s[i:])
		i += n
		if err := r.char(t, c, limit); err != nil {
			return err
		}
	}
	return r.char(t, endOfLine, limit)
}

func (r *reader) add(c rune, limit int) error {
	if len(r.field) >= limit && wtf8.Count(wtf8.String(r.field)) >= limit {
		return fault("field larger than field limit (%d)", limit)
	}
	r.field = wtf8.AppendRune(r.field, c)
	return nil
}

// endField saves the field at a line break or the end of the line.
func (r *reader) endField(t *thread, c rune) error {
	r.place = eatNewline
	if c == endOfLine {
		r.place = startRecord
	}
	return r.save(t)
}

// save takes the field over into the record.
func (r *reader) save(t *thread) error {
	q := r.dialect.quoting
	if r.unquoted && len(r.field) == 0 && (q == quoteNotNull || q == quoteStrings) {
		r.fields = append(r.fields, object.None)
		return nil
	}
	x := object.NewStrBytes(r.field).Value()
	if r.unquoted && len(r.field) > 0 && (q == quoteNonNumeric || q == quoteStrings) {
		f, err := object.ToFloat(t, x)
		if err != nil {
			return err
		}
		x = object.Float(f)
	}
	r.field = r.field[:0]
	r.fields = append(r.fields, x)
	return nil
}

// char takes one character, or endOfLine.
func (r *reader) char(t *thread, c rune, limit int) error {
	d := r.dialect
	newline := c == '\n' || c == '\r'
	switch r.place {
	case startRecord:
		if c == endOfLine {
			return nil // an empty line
		}
		if newline {
			r.place = eatNewline
			return nil
		}
		fallthrough
	case startField:
		r.unquoted = true
		switch {
		case newline || c == endOfLine:
			return r.endField(t, c)
		case c == d.quote && d.quoting != quoteNone:
			r.unquoted = false
			r.place = inQuoted
		case c == d.escape:
			r.place = escaped
		case c == ' ' && d.skipInitial:
			r.place = startField
		case c == d.delimiter:
			r.place = startField
			return r.save(t)
		default:
			r.place = inField
			return r.add(c, limit)
		}
	case escaped:
		if newline {
			r.place = afterEscapedNewline
			return r.add(c, limit)
		}
		if c == endOfLine {
			c = '\n'
		}
		r.place = inField
		return r.add(c, limit)
	case afterEscapedNewline:
		if c == endOfLine {
			return nil
		}
		fallthrough
	case inField:
		switch {
		case newline || c == endOfLine:
			return r.endField(t, c)
		case c == d.escape:
			r.place = escaped
		case c == d.delimiter:
			r.place = startField
			return r.save(t)
		default:
			return r.add(c, limit)
		}
	case inQuoted:
		switch {
		case c == endOfLine:
		case c == d.escape:
			r.place = escapedInQuoted
		case c == d.quote && d.quoting != quoteNone:
			r.place = inField
			if d.doubleQuote {
				r.place = quoteInQuoted
			}
		default:
			return r.add(c, limit)
		}
	case escapedInQuoted:
		if c == endOfLine {
			c = '\n'
		}
		r.place = inQuoted
		return r.add(c, limit)
	case quoteInQuoted:
		switch {
		case d.quoting != quoteNone && c == d.quote:
			r.place = inQuoted
			return r.add(c, limit)
		case c == d.delimiter:
			r.place = startField
			return r.save(t)
		case newline || c == endOfLine:
			return r.endField(t, c)
		case !d.strict:
			r.place = inField
			return r.add(c, limit)
		default:
			return fault("'%s' expected after '%s'", wtf8.EncodeRune(d.delimiter), wtf8.EncodeRune(d.quote))
		}
	case eatNewline:
		if c == endOfLine {
			r.place = startRecord
		} else if !newline {
			return fault("new-line character seen in unquoted field - do you need to open the file with newline=''?")
		}
	}
	return nil
}
