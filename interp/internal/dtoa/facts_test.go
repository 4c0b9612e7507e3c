package dtoa

import (
	"bufio"
	"errors"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"
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
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if got, want := answer(t, fields); got != want && !t.Failed() || got != want && t.Failed() && testing.Verbose() {
			t.Errorf("%s: got %s", lines.Text(), got)
		}
	}
}

func float(t *testing.T, s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func integer(t *testing.T, s string) *big.Int {
	b, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatal(s)
	}
	return b
}

func same(t *testing.T, got float64, want string) string {
	f := float(t, want)
	if math.Float64bits(got) == math.Float64bits(f) || got != got && f != f {
		return want
	}
	return Hex(got)
}

func answer(t *testing.T, fields []string) (got, want string) {
	want = fields[len(fields)-1]
	switch fields[0] {
	case "repr":
		f := float(t, fields[1])
		if general := string(AppendFormat(nil, f, 'r', 0, AddDotZero|Alternate)); f-f == 0 && !strings.HasPrefix(general, want) && !strings.Contains(general, ".e") {
			return general, want
		}
		return Repr(f), want
	case "hex":
		return Hex(float(t, fields[1])), want
	case "hash":
		return strconv.FormatInt(HashFloat(float(t, fields[1])), 10), want
	case "format":
		var flags Flags
		for _, c := range fields[2] {
			switch c {
			case '+':
				flags |= Sign
			case '#':
				flags |= Alternate
			case 'z':
				flags |= NoNegZero
			case '0':
				flags |= AddDotZero
			}
		}
		prec, _ := strconv.Atoi(fields[3])
		return string(AppendFormat(nil, float(t, fields[1]), fields[4][0], prec, flags)), want
	case "parse":
		f, ok := Parse(strings.Trim(fields[1], `"`))
		if !ok {
			return "ValueError", want
		}
		if want == "ValueError" {
			return Hex(f), want
		}
		return same(t, f, want), want
	case "fromhex":
		text, err := strconv.Unquote(fields[1])
		if err != nil {
			t.Fatal(err)
		}
		f, err := ParseHex(text)
		switch {
		case errors.Is(err, ErrHexSyntax):
			return "ValueError", want
		case errors.Is(err, ErrHexRange):
			return "OverflowError", want
		case strings.HasSuffix(want, "Error"):
			return Hex(f), want
		}
		return same(t, f, want), want
	case "round":
		n, _ := strconv.ParseInt(fields[2], 10, 64)
		f, ok := Round(float(t, fields[1]), n)
		if !ok {
			return "OverflowError", want
		}
		if want == "OverflowError" {
			return Hex(f), want
		}
		return same(t, f, want), want
	case "hashint":
		b := integer(t, fields[1])
		got = strconv.FormatInt(HashBig(b), 10)
		if b.IsInt64() {
			if small := strconv.FormatInt(HashInt(b.Int64()), 10); small != got {
				return small + " or " + got, want
			}
		}
		return got, want
	case "compare":
		b, f := integer(t, fields[1]), float(t, fields[2])
		names := map[Order]string{Less: "L", Equal: "E", Greater: "G", Unordered: "U"}
		got = names[CompareBig(b, f)]
		if b.IsInt64() {
			if small := names[CompareInt(b.Int64(), f)]; small != got {
				return small + " or " + got, want
			}
		}
		return got, want
	case "ratio":
		num, den := IntegerRatio(float(t, fields[1]))
		return num.String() + "/" + den.String(), fields[2] + "/" + fields[3]
	case "whole":
		return FloatToBig(new(big.Int), float(t, fields[1])).String(), want
	case "complex":
		re, im, ok := ParseComplex(strings.Trim(fields[1], `"`))
		if !ok {
			return "ValueError", fields[2]
		}
		return same(t, re, fields[2]) + same(t, im, fields[3]), fields[2] + fields[3]
	}
	t.Fatalf("no such fact: %q", fields)
	return "", ""
}

var sink int

func BenchmarkRepr(b *testing.B) {
	var buf [64]byte
	for b.Loop() {
		sink = len(AppendRepr(buf[:0], 3.14159))
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		f, _ := Parse("3.14159")
		sink = int(f)
	}
}
