package object

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/formatspec"
)

// formatter carries out one str.format.
type formatter struct {
	t       *Thread
	pos     []Value
	kw      []*Str
	kwVals  []Value
	mapping Value // format_map's, in place of the three
	numbers formatspec.Numbering
}

func strFormat(t *Thread, self Value, args Args) (Value, error) {
	if isPlainFormat(self.Str()) {
		return self, nil
	}
	f := formatter{t: t, pos: args.Pos(), kw: args.Kw, kwVals: args.KwValues()}
	if plan := t.formatPlanOf(self.Str()); plan != nil {
		return f.run(plan)
	}
	return f.format(self.Str())
}

func strFormatMap(t *Thread, self, mapping Value) (Value, error) {
	if isPlainFormat(self.Str()) {
		return self, nil
	}
	f := formatter{t: t, mapping: mapping}
	return f.format(self.Str())
}

// isPlainFormat tells whether format returns s itself, which it does even where
// s is of a subclass, as in CPython.
func isPlainFormat(s *Str) bool { return s.n > 0 && strings.IndexAny(s.String(), "{}") < 0 }

func (f *formatter) format(s *Str) (Value, error) {
	var buf [128]byte
	b, err := f.appendTo(buf[:0], s.String(), 2)
	if err != nil {
		return Value{}, specError(err)
	}
	return NewStrBytes(b).Value(), nil
}

// appendTo appends text with its fields replaced; depth is how deep they may nest.
func (f *formatter) appendTo(dst []byte, text string, depth int) ([]byte, error) {
	if depth == 0 {
		return dst, ValueErrorf("Max string recursion exceeded")
	}
	fields := formatspec.NewFields(text)
	for {
		field, ok, err := fields.Next()
		if err != nil || !ok {
			return dst, err
		}
		dst = append(dst, field.Literal...)
		if !field.HasField {
			continue
		}
		v, err := f.lookup(field.Name)
		if err != nil {
			return dst, err
		}
		if v, err = convertField(f.t, v, field.Conversion); err != nil {
			return dst, err
		}
		spec := field.Spec
		if field.Nested {
			b, err := f.appendTo(nil, spec, depth-1)
			if err != nil {
				return dst, err
			}
			spec = string(b)
		}
		if spec == "" && v.IsExactStr() {
			dst = append(dst, v.Str().String()...)
			continue
		}
		r, err := Format(f.t, v, StrValue(spec))
		if err != nil {
			return dst, err
		}
		dst = append(dst, r.Str().String()...)
	}
}

// convertField is the conversion "!r", "!s" or "!a" of a field.
func convertField(t *Thread, v Value, how rune) (Value, error) {
	var s *Str
	var err error
	switch how {
	case 0:
		return v, nil
	case 's':
		s, err = ToStr(t, v)
	case 'r':
		s, err = ReprStr(t, v)
	case 'a':
		s, err = ASCII(t, v)
	default:
		if how > 32 && how < 127 {
			return Value{}, ValueErrorf("Unknown conversion specifier %c", how)
		}
		return Value{}, ValueErrorf("Unknown conversion specifier \\x%x", how)
	}
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// lookup finds what a field's name stands for.
func (f *formatter) lookup(name string) (Value, error) {
	first, rest, err := formatspec.SplitName(name)
	if err != nil {
		return Value{}, err
	}
	if err := f.numbers.Resolve(&first); err != nil {
		return Value{}, err
	}
	v, err := f.argument(first)
	for err == nil {
		k, attribute, ok, e := rest.Next()
		if e != nil {
			return Value{}, e
		}
		if !ok {
			return v, nil
		}
		switch {
		case attribute:
			v, err = GetAttr(f.t, v, NewStr(k.Name))
		case k.Index >= 0:
			v, err = GetItem(f.t, v, Int(int64(k.Index)))
		default:
			v, err = GetItem(f.t, v, StrValue(k.Name))
		}
	}
	return Value{}, err
}

func (f *formatter) argument(k formatspec.Key) (Value, error) {
	if k.Index >= 0 {
		if f.mapping.P != nil {
			return Value{}, ValueErrorf("Format string contains positional fields")
		}
		if k.Index >= len(f.pos) {
			return Value{}, IndexErrorf("Replacement index %d out of range for positional args tuple", k.Index)
		}
		return f.pos[k.Index], nil
	}
	if f.mapping.P != nil {
		return GetItem(f.t, f.mapping, StrValue(k.Name))
	}
	for i, name := range f.kw {
		if name.String() == k.Name {
			return f.kwVals[i], nil
		}
	}
	return Value{}, KeyErrorFor(StrValue(k.Name))
}
