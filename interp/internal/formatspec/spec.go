// Package formatspec reads and applies Python's format mini-language, the
// "*^+#012_.3f" of format(), and reads the replacement fields of str.format.
//
// The 'n' types format as in the C locale, which is the only one gopy has.
package formatspec

import (
	"fmt"
	"math"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Error is an exception with CPython's text: a ValueError, or an OverflowError
// when Overflow is set.
type Error struct {
	Text     string
	Overflow bool
}

func (e *Error) Error() string { return e.Text }

func valueError(text string) *Error { return &Error{Text: text} }

// Spec is a parsed format specification:
//
//	[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]
type Spec struct {
	Fill         rune
	Align        byte // '<', '>', '^' or '='
	Sign         byte // '+', '-', ' ' or 0
	NoNegZero    bool // 'z'
	Alternate    bool // '#'
	Grouping     byte // ',', '_' or 0, of the whole part
	FracGrouping byte // the same, of the fraction
	Width        int  // -1 when absent
	Precision    int  // -1 when absent
	Type         rune // the default type when absent
}

func isAlign(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }

// cursor reads a text code point by code point.
type cursor struct {
	text string
	pos  int
}

func (c *cursor) peek() (rune, int) { return wtf8.DecodeRune(c.text[c.pos:]) }

// skip passes r if it comes next.
func (c *cursor) skip(r byte) bool {
	if c.pos < len(c.text) && c.text[c.pos] == r {
		c.pos++
		return true
	}
	return false
}

var errTooManyDigits = valueError("Too many decimal digits in format string")

// integer reads decimal digits of any script. count is how many there were.
func (c *cursor) integer() (n, count int, err error) {
	for {
		r, size := c.peek()
		if size == 0 {
			return n, count, nil
		}
		d := decimal(r)
		if d < 0 {
			return n, count, nil
		}
		if n > (math.MaxInt-d)/10 {
			return 0, count, errTooManyDigits
		}
		n = n*10 + d
		c.pos += size
		count++
	}
}

func decimal(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	return ucd.Decimal(r)
}

// grouping reads one separator.
func (c *cursor) grouping() (byte, error) {
	var sep byte
	if c.skip(',') {
		sep = ','
	}
	if c.skip('_') {
		if sep != 0 {
			return 0, errCommaAndUnderscore
		}
		sep = '_'
	}
	if sep == '_' && c.pos < len(c.text) && c.text[c.pos] == ',' {
		return 0, errCommaAndUnderscore
	}
	return sep, nil
}

var errCommaAndUnderscore = valueError("Cannot specify both ',' and '_'.")

// Parse reads all of text. typeName is the name of the formatted object's type,
// for messages; defaultType is what Type is without one (0 for none), and
// defaultAlign '<' for what stands to the left, '>' for numbers.
func Parse(text, typeName string, defaultType rune, defaultAlign byte) (Spec, error) {
	spec := Spec{Fill: ' ', Align: defaultAlign, Width: -1, Precision: -1, Type: defaultType}
	c := cursor{text: text}
	fillGiven, alignGiven := false, false
	first, size := c.peek()
	if second, size2 := wtf8.DecodeRune(text[size:]); size2 > 0 && isAlign(second) {
		spec.Fill, spec.Align = first, byte(second)
		fillGiven, alignGiven = true, true
		c.pos = size + size2
	} else if size > 0 && isAlign(first) {
		spec.Align = byte(first)
		alignGiven = true
		c.pos = size
	}
	if c.pos < len(text) {
		if s := text[c.pos]; s == '+' || s == '-' || s == ' ' {
			spec.Sign = s
			c.pos++
		}
	}
	spec.NoNegZero = c.skip('z')
	spec.Alternate = c.skip('#')
	if !fillGiven && c.skip('0') {
		spec.Fill = '0'
		if !alignGiven && defaultAlign == '>' {
			spec.Align = '='
		}
	}
	n, count, err := c.integer()
	if err != nil {
		return spec, err
	}
	if count > 0 {
		spec.Width = n
	}
	if spec.Grouping, err = c.grouping(); err != nil {
		return spec, err
	}
	if c.skip('.') {
		n, count, err = c.integer()
		if err != nil {
			return spec, err
		}
		if count > 0 {
			spec.Precision = n
		}
		if spec.FracGrouping, err = c.grouping(); err != nil {
			return spec, err
		}
		if count == 0 && spec.FracGrouping == 0 {
			return spec, valueError("Format specifier missing precision")
		}
	}
	if r, size := c.peek(); size > 0 {
		if c.pos+size < len(text) {
			return spec, valueError(fmt.Sprintf("Invalid format specifier '%s' for object of type '%s'", text, typeName))
		}
		spec.Type = r
	}
	if spec.Grouping != 0 {
		switch spec.Type {
		case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
		case 'b', 'o', 'x', 'X':
			if spec.Grouping != '_' {
				return spec, groupingError(spec.Grouping, spec.Type)
			}
		default:
			return spec, groupingError(spec.Grouping, spec.Type)
		}
	}
	if spec.Type == 'n' && spec.FracGrouping != 0 {
		return spec, groupingError(spec.FracGrouping, spec.Type)
	}
	return spec, nil
}

func groupingError(sep byte, typ rune) error {
	return valueError(fmt.Sprintf("Cannot specify '%c' with '%s'.", sep, showType(typ)))
}

// UnknownType is the error for a type that an object does not have.
func UnknownType(typ rune, typeName string) error {
	return valueError(fmt.Sprintf("Unknown format code '%s' for object of type '%s'", showType(typ), typeName))
}

func showType(typ rune) string {
	if typ > 32 && typ < 128 {
		return string(typ)
	}
	return fmt.Sprintf("\\x%x", typ)
}
