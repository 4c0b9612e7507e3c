package formatspec

import (
	"bufio"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// TestFacts checks what testdata/facts.py found CPython to do. GOPY_FACTS names
// another, longer record to check.
func TestFacts(t *testing.T) {
	path := "testdata/facts.txt"
	if p := os.Getenv("GOPY_FACTS"); p != "" {
		path = p
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		dst, err := answer(t, fields)
		got := show(string(dst))
		var e *Error
		if errors.As(err, &e) {
			got = "ValueError " + show(e.Text)
			if e.Overflow {
				got = "OverflowError " + show(e.Text)
			}
		}
		if want := fields[len(fields)-1]; got != want {
			t.Errorf("%s: got %s", lines.Text(), got)
		}
	}
}

func show(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range wtf8.AppendRunes(nil, s) {
		if r >= ' ' && r <= '~' && r != '\\' && r != '"' {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func unshow(t *testing.T, s string) string {
	var dst []byte
	for s = s[1 : len(s)-1]; s != ""; {
		if s[0] != '\\' {
			dst = append(dst, s[0])
			s = s[1:]
			continue
		}
		r, err := strconv.ParseUint(s[2:10], 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		dst = wtf8.AppendRune(dst, rune(r))
		s = s[10:]
	}
	return string(dst)
}

func float(t *testing.T, s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func answer(t *testing.T, f []string) ([]byte, error) {
	switch f[0] {
	case "int":
		spec, err := Parse(unshow(t, f[2]), "int", 'd', '>')
		if err != nil {
			return nil, err
		}
		if !spec.IsIntType() {
			return nil, UnknownType(spec.Type, "int")
		}
		x, _ := new(big.Int).SetString(f[1], 10)
		if x.IsInt64() {
			return spec.AppendInt(nil, x.Int64())
		}
		return spec.AppendBig(nil, x, 0)
	case "float":
		spec, err := Parse(unshow(t, f[2]), "float", 0, '>')
		if err != nil {
			return nil, err
		}
		return spec.AppendFloat(nil, float(t, f[1]), "float")
	case "complex":
		spec, err := Parse(unshow(t, f[3]), "complex", 0, '>')
		if err != nil {
			return nil, err
		}
		return spec.AppendComplex(nil, float(t, f[1]), float(t, f[2]), "complex")
	case "str":
		spec, err := Parse(unshow(t, f[2]), "str", 's', '<')
		if err != nil {
			return nil, err
		}
		text := unshow(t, f[1])
		return spec.AppendText(nil, text, wtf8.Count(text), "str")
	case "fields":
		var parts []string
		for it := NewFields(unshow(t, f[1])); ; {
			field, ok, err := it.Next()
			if err != nil {
				return nil, err
			}
			if !ok {
				return []byte("[" + strings.Join(parts, ", ") + "]"), nil
			}
			name, spec, conversion := "None", "None", "None"
			if field.HasField {
				name, spec = "'"+field.Name+"'", "'"+field.Spec+"'"
			}
			if field.Conversion != 0 {
				conversion = "'" + string(field.Conversion) + "'"
			}
			parts = append(parts, fmt.Sprintf("['%s', %s, %s, %s]", field.Literal, name, spec, conversion))
		}
	case "name":
		key := func(k Key) string {
			if k.Index >= 0 {
				return strconv.Itoa(k.Index)
			}
			return "'" + k.Name + "'"
		}
		first, rest, err := SplitName(unshow(t, f[1]))
		if err != nil {
			return nil, err
		}
		parts := []string{key(first)}
		for {
			k, attribute, ok, err := rest.Next()
			if err != nil {
				return nil, err
			}
			if !ok {
				return []byte("[" + strings.Join(parts, ", ") + "]"), nil
			}
			name := "False"
			if attribute {
				name = "True"
			}
			parts = append(parts, fmt.Sprintf("[%s, %s]", name, key(k)))
		}
	}
	t.Fatalf("no such fact: %q", f)
	return nil, nil
}

func TestNumbering(t *testing.T) {
	resolve := func(names ...string) string {
		var n Numbering
		var got []string
		for _, name := range names {
			k, _, err := SplitName(name)
			if err == nil {
				err = n.Resolve(&k)
			}
			if err != nil {
				return err.Error()
			}
			got = append(got, strconv.Itoa(k.Index))
		}
		return strings.Join(got, " ")
	}
	for want, names := range map[string][]string{
		"0 1 -1 2": {"", ".x", "a", "[0]"},
		"3 -1 3":   {"3", "a", "3.x"},
		"cannot switch from manual field specification to automatic field numbering": {"0", ""},
		"cannot switch from automatic field numbering to manual field specification": {"", "0"},
	} {
		if got := resolve(names...); got != want {
			t.Errorf("%q: got %s, want %s", names, got, want)
		}
	}
}

var sink int

func BenchmarkFloat(b *testing.B) {
	var buf [64]byte
	for b.Loop() {
		spec, _ := Parse("10.3f", "float", 0, '>')
		dst, _ := spec.AppendFloat(buf[:0], 3.14159, "float")
		sink = len(dst)
	}
}
