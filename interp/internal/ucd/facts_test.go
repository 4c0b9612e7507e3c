package ucd

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// properties has the functions whose results over all code points were hashed.
var properties = map[string]func(rune) string{
	"category":         Category,
	"bidirectional":    Bidirectional,
	"combining":        func(r rune) string { return strconv.Itoa(Combining(r)) },
	"east_asian_width": EastAsianWidth,
	"mirrored":         func(r rune) string { return bit(Mirrored(r)) },
	"decimal":          func(r rune) string { return strconv.Itoa(Decimal(r)) },
	"digit":            func(r rune) string { return strconv.Itoa(Digit(r)) },
	"numeric": func(r rune) string {
		v, ok := Numeric(r)
		if !ok {
			v = -9
		}
		return pythonHex(v)
	},
	"decomposition": Decomposition,
	"name":          func(r rune) string { name, _ := Name(r); return name },
	"predicates": func(r rune) string {
		title := IsTitle(r) || IsUpper(r) // as str.istitle sees a single letter
		return bit(IsAlpha(r)) + bit(IsAlnum(r)) + bit(IsSpace(r)) + bit(IsPrintable(r)) + bit(IsLower(r)) + bit(IsUpper(r)) + bit(title) +
			bit(IsIdentifierStart(r)) + bit(IsIdentifierContinue(r)) + bit(IsDecimal(r)) + bit(IsDigit(r)) + bit(IsNumeric(r)) + bit(IsSimplyCased(r)) + bit(IsLineBreak(r))
	},
	"tolower": func(r rune) string { return fmt.Sprintf("%x", SimpleLower(r)) },
}

var casings = map[string]func([]byte, string) []byte{
	"upper": AppendUpper, "lower": AppendLower, "title": AppendTitle,
	"casefold": AppendFold, "swapcase": AppendSwapped, "capitalize": AppendCapitalized,
}

func bit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

// pythonHex returns float.hex of a number without a long fraction.
func pythonHex(v float64) string {
	s := strconv.FormatFloat(v, 'x', 13, 64)
	if v == 0 {
		return "0x0.0p+0"
	}
	mark := strings.IndexByte(s, 'p')
	exp, _ := strconv.Atoi(s[mark+1:])
	return fmt.Sprintf("%sp%+d", s[:mark], exp)
}

func points(s string) string {
	var b strings.Builder
	for i, r := range wtf8.AppendRunes(nil, s) {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%x", r)
	}
	return b.String()
}

func text(t *testing.T, points string) string {
	var dst []byte
	for p := range strings.FieldsSeq(points) {
		r, err := strconv.ParseUint(p, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		dst = wtf8.AppendRune(dst, rune(r))
	}
	return string(dst)
}

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
		if got, want := answer(t, fields), strings.Join(fields[2:], " | "); !strings.HasSuffix(want, got) {
			t.Errorf("%s: got %s", lines.Text(), got)
		}
	}
}

func answer(t *testing.T, fields []string) string {
	switch fields[0] {
	case "digest":
		f := properties[fields[1]]
		if form, ok := ParseForm(fields[1]); ok {
			f = func(r rune) string { return points(Normalize(form, wtf8.EncodeRune(r))) }
		} else if f == nil {
			casing := casings[fields[1]]
			f = func(r rune) string { return points(string(casing(nil, wtf8.EncodeRune(r)))) }
		}
		hash := sha256.New()
		line := make([]byte, 0, 100)
		for r := rune(0); r <= MaxRune; r++ {
			line = strconv.AppendInt(line[:0], int64(r), 16)
			line = append(line, ' ')
			line = append(line, f(r)...)
			hash.Write(append(line, '\n'))
		}
		return fmt.Sprintf("%x", hash.Sum(nil))
	case "case":
		return " | " + points(string(casings[fields[1]](nil, text(t, fields[2]))))
	case "normalize":
		form, _ := ParseForm(fields[1])
		s := text(t, fields[2])
		is := "False"
		if IsNormalized(form, s) {
			is = "True"
		}
		return " | " + points(Normalize(form, s)) + " | " + is
	case "lookup":
		var got []string
		for _, sequences := range []bool{true, false} {
			s, ok := Lookup(fields[1], sequences)
			got = append(got, map[bool]string{true: points(s), false: "-"}[ok])
		}
		return strings.Join(got, " | ")
	}
	t.Fatalf("no such fact: %q", fields)
	return ""
}

func TestEveryNameIsFound(t *testing.T) {
	for r := rune(0); r <= MaxRune; r++ {
		if name, ok := Name(r); ok {
			if s, ok := Lookup(name, false); !ok || s != wtf8.EncodeRune(r) {
				t.Fatalf("U+%04X %s: found %q", r, name, s)
			}
		}
	}
	for n := codedNames; n < nameCount; n++ {
		name := string(appendListed(nil, n))
		if s, ok := Lookup(name, true); !ok || s != aliasTexts[n-codedNames] {
			t.Fatalf("%s: found %q", name, s)
		}
	}
}

// TestLongRunOfMarks checks that sorting marks does not take quadratic time.
func TestLongRunOfMarks(t *testing.T) {
	s := strings.Repeat("\u0301\u0316", 200_000)
	if got := Normalize(NFD, s); got != strings.Repeat("\u0316", 200_000)+strings.Repeat("\u0301", 200_000) {
		t.Error("wrong order")
	}
}

var sink int

func BenchmarkUpper(b *testing.B) {
	buf := make([]byte, 0, 100)
	for b.Loop() {
		sink = len(AppendUpper(buf, "straße und mehr, ÄÖÜ"))
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		s, _ := Lookup("GREEK SMALL LETTER ALPHA", false)
		sink = len(s)
	}
}
