package formatspec

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// Field is one step through a format string: literal text, and the replacement
// field that follows it, if HasField is set.
type Field struct {
	Literal  string // "{{" and "}}" have become single
	HasField bool
	Name     string
	Spec     string
	// Conversion is the character after '!', or 0.
	Conversion rune
	// Nested is set when Spec has replacement fields of its own.
	Nested bool
}

// Fields iterates over the fields of a format string.
type Fields struct{ rest string }

// NewFields starts an iteration.
func NewFields(format string) Fields { return Fields{format} }

// Next reads the next step; ok is false at the end.
func (f *Fields) Next() (field Field, ok bool, err error) {
	s := f.rest
	if s == "" {
		return field, false, nil
	}
	i := 0
	for i < len(s) && s[i] != '{' && s[i] != '}' {
		i++
	}
	if i == len(s) {
		f.rest = ""
		field.Literal = s
		return field, true, nil
	}
	c := s[i]
	last := i+1 == len(s)
	switch {
	case !last && s[i+1] == c:
		field.Literal = s[:i+1]
		f.rest = s[i+2:]
		return field, true, nil
	case c == '}':
		return field, false, valueError("Single '}' encountered in format string")
	case last:
		return field, false, valueError("Single '{' encountered in format string")
	}
	field.Literal = s[:i]
	field.HasField = true
	f.rest, err = field.parse(s[i+1:])
	return field, err == nil, err
}

// parse reads a field after its '{' and returns what follows its '}'.
func (field *Field) parse(s string) (rest string, err error) {
	i := 0
name:
	for ; ; i++ {
		if i >= len(s) {
			return "", valueError("expected '}' before end of string")
		}
		switch s[i] {
		case '{':
			return "", valueError("unexpected '{' in field name")
		case '[':
			for i+1 < len(s) && s[i+1] != ']' {
				i++
			}
		case '}', ':', '!':
			break name
		}
	}
	field.Name = s[:i]
	c := s[i]
	s = s[i+1:]
	if c == '}' {
		return s, nil
	}
	if c == '!' {
		r, size := wtf8.DecodeRune(s)
		if size == 0 {
			return "", valueError("end of string while looking for conversion specifier")
		}
		field.Conversion = r
		s = s[size:]
		if s != "" {
			if s[0] == '}' {
				return s[1:], nil
			}
			if s[0] != ':' {
				return "", valueError("expected ':' after conversion specifier")
			}
			s = s[1:]
		}
	}
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '{':
			field.Nested = true
			depth++
		case '}':
			if depth--; depth == 0 {
				field.Spec = s[:i]
				return s[i+1:], nil
			}
		}
	}
	return "", valueError("unmatched '{' in format spec")
}

// Key is a name in a field, or an index when Index is not -1.
type Key struct {
	Name  string
	Index int
}

// key reads a name that may be an index.
func key(name string) (Key, error) {
	c := cursor{text: name}
	n, count, err := c.integer()
	if c.pos < len(name) && err == nil || count == 0 {
		return Key{name, -1}, nil
	}
	return Key{name, n}, err
}

// SplitName splits a field's name into what is looked up in the arguments and
// the attributes and items that follow.
func SplitName(name string) (Key, Lookups, error) {
	i := 0
	for i < len(name) && name[i] != '.' && name[i] != '[' {
		i++
	}
	first, err := key(name[:i])
	return first, Lookups{name[i:]}, err
}

// Lookups iterates over the attributes and items of a field's name.
type Lookups struct{ rest string }

// Next reads the next one; ok is false at the end.
func (l *Lookups) Next() (k Key, attribute, ok bool, err error) {
	s := l.rest
	if s == "" {
		return k, false, false, nil
	}
	i := 1
	switch s[0] {
	case '.':
		for i < len(s) && s[i] != '.' && s[i] != '[' {
			i++
		}
		k, l.rest, attribute = Key{s[1:i], -1}, s[i:], true
	case '[':
		for i < len(s) && s[i] != ']' {
			i++
		}
		if i == len(s) {
			return k, false, false, valueError("Missing ']' in format string")
		}
		if k, err = key(s[1:i]); err != nil {
			return k, false, false, err
		}
		l.rest = s[i+1:]
	default:
		return k, false, false, valueError("Only '.' or '[' may follow ']' in format field specifier")
	}
	if k.Name == "" {
		return k, false, false, valueError("Empty attribute in format string")
	}
	return k, attribute, true, nil
}

// Numbering keeps the fields of one format call either all automatic ("{}") or
// all manual ("{0}").
type Numbering struct {
	state uint8
	next  int
}

const (
	undecided = iota
	automatic
	manual
)

// Resolve gives an empty key the next index, and checks the two kinds are not mixed.
func (n *Numbering) Resolve(k *Key) error {
	empty := k.Name == ""
	if !empty && k.Index == -1 {
		return nil
	}
	want := uint8(manual)
	if empty {
		want = automatic
	}
	if n.state == undecided {
		n.state = want
	}
	if n.state != want {
		if want == automatic {
			return valueError("cannot switch from manual field specification to automatic field numbering")
		}
		return valueError("cannot switch from automatic field numbering to manual field specification")
	}
	if empty {
		k.Index = n.next
		n.next++
	}
	return nil
}
