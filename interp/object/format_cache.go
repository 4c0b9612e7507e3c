package object

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/formatspec"
)

// Format texts are mostly constants. What was read in them is kept for a few
// of them, by the identity of the str: the cache keeps it alive, so an address
// is never taken for another's.

const formatCacheSize = 64

// formatCache is what an interpreter knows about format texts.
type formatCache struct {
	specs    [formatCacheSize]specEntry
	percents [formatCacheSize]percentEntry
	formats  [formatCacheSize]formatEntry
}

type specEntry struct {
	key  *Str
	kind rune // the type of a spec without one: 's', 'd' or 0
	spec formatspec.Spec
}

type percentEntry struct {
	key  *Str
	plan *percentPlan
}

type formatEntry struct {
	key  *Str
	plan *formatPlan
}

func (in *Interp) formatCache() *formatCache {
	if in.formatTexts == nil {
		in.formatTexts = new(formatCache)
	}
	return in.formatTexts
}

// formatSlot is the place of a text in the cache.
func formatSlot(s *Str) uintptr {
	p := uintptr(unsafe.Pointer(s))
	return (p>>4 ^ p>>12) % formatCacheSize
}

// parseSpec is formatspec.Parse for a format of int ('d'), float (0) or str ('s').
func (t *Thread) parseSpec(text *Str, v Value, kind rune) (*formatspec.Spec, error) {
	e := &t.Interp.formatCache().specs[(formatSlot(text)+uintptr(kind))%formatCacheSize]
	if e.key == text && e.kind == kind {
		return &e.spec, nil
	}
	align := byte('>')
	if kind == 's' {
		align = '<'
	}
	spec, err := formatspec.Parse(text.String(), TypeName(v), kind, align)
	if err == nil {
		err = checkWidth(&spec)
	}
	if err != nil {
		return nil, specError(err)
	}
	*e = specEntry{text, kind, spec}
	return &e.spec, nil
}

// appendFormatted appends format(v, spec) for an exact str, int or float; ok is
// false for other objects.
func (t *Thread) appendFormatted(dst []byte, v Value, spec *Str) (out []byte, ok bool, err error) {
	switch {
	case v.IsInt64():
		if spec.n == 0 {
			return appendDecimal(dst, v.Int64()), true, nil
		}
		s, err := t.parseSpec(spec, v, 'd')
		if err != nil {
			return dst, true, err
		}
		dst, err = appendIntFormat(t, dst, v, s)
		return dst, true, err
	case v.IsFloat():
		s, err := t.parseSpec(spec, v, 0)
		if err != nil {
			return dst, true, err
		}
		if dst, err = s.AppendFloat(dst, v.Float64(), "float"); err != nil {
			err = specError(err)
		}
		return dst, true, err
	case v.IsExactStr():
		x := v.Str()
		if spec.n == 0 {
			return append(dst, x.String()...), true, nil
		}
		s, err := t.parseSpec(spec, v, 's')
		if err != nil {
			return dst, true, err
		}
		if dst, err = s.AppendText(dst, x.String(), x.Len(), "str"); err != nil {
			err = specError(err)
		}
		return dst, true, err
	}
	return dst, false, nil
}

// appendIntFormat appends an int, or one of a derived class.
func appendIntFormat(t *Thread, b []byte, v Value, spec *formatspec.Spec) ([]byte, error) {
	var err error
	switch {
	case spec.IsIntType():
		if v.IsInt64() {
			b, err = spec.AppendInt(b, v.Int64())
		} else if n := v.ExactInt(); n.IsInt64() {
			b, err = spec.AppendInt(b, n.Int64())
		} else {
			b, err = spec.AppendBig(b, n.BigIntOf(), t.Interp.Options.IntMaxStrDigits)
		}
	case spec.IsFloatType():
		var f float64
		if f, err = exactToFloat(v.ExactInt()); err == nil {
			b, err = spec.AppendFloat(b, f, TypeName(v))
		}
	default:
		err = formatspec.UnknownType(spec.Type, TypeName(v))
	}
	if err != nil {
		err = specError(err)
	}
	return b, err
}

// formatPlan is a text for str.format whose fields are all simple.
type formatPlan struct {
	steps []formatStep
}

// formatStep is literal text, and a field behind it.
type formatStep struct {
	literal    string
	field      bool
	index      int    // of the argument; -1: name
	name       string // of a keyword argument
	conversion rune
	spec       *Str
}

// formatPlanOf returns the plan of a text, or nil for one that is not simple.
func (t *Thread) formatPlanOf(s *Str) *formatPlan {
	e := &t.Interp.formatCache().formats[formatSlot(s)]
	if e.key != s {
		e.key, e.plan = s, planFormat(s.String())
	}
	return e.plan
}

func planFormat(text string) *formatPlan {
	plan := &formatPlan{}
	var numbers formatspec.Numbering
	fields := formatspec.NewFields(text)
	for {
		field, ok, err := fields.Next()
		if err != nil {
			return nil
		}
		if !ok {
			return plan
		}
		step := formatStep{literal: field.Literal, field: field.HasField, spec: &emptyStr}
		if field.HasField {
			if strings.ContainsAny(field.Name, ".[") || field.Nested {
				return nil
			}
			first, _, err := formatspec.SplitName(field.Name)
			if err != nil || numbers.Resolve(&first) != nil {
				return nil
			}
			step.index, step.name = first.Index, first.Name
			step.conversion = field.Conversion
			if field.Spec != "" {
				step.spec = newCopy(NewStr(field.Spec))
			}
		}
		plan.steps = append(plan.steps, step)
	}
}

// run carries the plan out.
func (f *formatter) run(plan *formatPlan) (Value, error) {
	b := f.t.takeText()
	for i := range plan.steps {
		step := &plan.steps[i]
		b = append(b, step.literal...)
		if !step.field {
			continue
		}
		v, err := f.argument(formatspec.Key{Name: step.name, Index: step.index})
		if err == nil && step.conversion != 0 {
			v, err = convertField(f.t, v, step.conversion)
		}
		ok := false
		if err == nil {
			b, ok, err = f.t.appendFormatted(b, v, step.spec)
		}
		if err == nil && !ok {
			var r Value
			if r, err = Format(f.t, v, step.spec.Value()); err == nil {
				b = append(b, r.Str().String()...)
			}
		}
		if err != nil {
			f.t.giveText(b)
			return Value{}, err
		}
	}
	return f.t.textStr(b), nil
}
