package bigint

import (
	"bufio"
	"encoding/hex"
	"fmt"
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
		if got, want := answer(t, fields); got != want {
			t.Errorf("%s: got %s", lines.Text(), got)
		}
	}
}

func integer(t *testing.T, s string) *big.Int {
	b, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatal(s)
	}
	return b
}

func (n Number) String() string {
	if n.Big != nil {
		if n.Big.IsInt64() {
			return "big " + n.Big.String()
		}
		return n.Big.String()
	}
	return strconv.FormatInt(n.Small, 10)
}

func same(t *testing.T, got float64, ok bool, want string) string {
	if want == "OverflowError" {
		return map[bool]string{false: want, true: "float"}[ok]
	}
	f, err := strconv.ParseFloat(want, 64)
	if err != nil {
		t.Fatal(err)
	}
	if ok && math.Float64bits(got) == math.Float64bits(f) {
		return want
	}
	return fmt.Sprintf("%x %v", got, ok)
}

func answer(t *testing.T, fields []string) (got, want string) {
	want = fields[len(fields)-1]
	switch fields[0] {
	case "divmod":
		x, y := integer(t, fields[1]), integer(t, fields[2])
		want = fields[3] + " " + fields[4]
		var q, r big.Int
		FloorDivMod(&q, &r, x, y)
		got = q.String() + " " + r.String()
		if x.IsInt64() && y.IsInt64() && q.IsInt64() {
			if FloorDivInt(x.Int64(), y.Int64()) != q.Int64() || FloorModInt(x.Int64(), y.Int64()) != r.Int64() {
				got += " but not small"
			}
		}
		if FloorMod(new(big.Int), x, y).Cmp(&r) != 0 || FloorDiv(x, x, y).Cmp(&q) != 0 {
			got += " but not alone"
		}
		return got, want
	case "truediv":
		x, y := integer(t, fields[1]), integer(t, fields[2])
		f, ok := TrueDiv(x, y)
		if x.IsInt64() && y.IsInt64() && TrueDivInt(x.Int64(), y.Int64()) != f {
			return "not small", want
		}
		return same(t, f, ok, want), want
	case "float":
		f, ok := Float(integer(t, fields[1]))
		return same(t, f, ok, want), want
	case "bits":
		x := integer(t, fields[1])
		return fmt.Sprint(BitCount(x), x.BitLen()), fields[2] + " " + fields[3]
	case "round":
		n, _ := strconv.Atoi(fields[2])
		return RoundTo(integer(t, fields[1]), n).String(), want
	case "parse":
		text, err := strconv.Unquote(fields[1])
		if err != nil {
			t.Fatal(err)
		}
		base, _ := strconv.Atoi(fields[2])
		n, kind := Parse(text, base, 0)
		if kind != ParseOK {
			return "ValueError", want
		}
		return n.String(), want
	case "tobytes":
		x := integer(t, fields[1])
		length, _ := strconv.Atoi(fields[2])
		little, signed := fields[3] == "little", fields[4] == "True"
		show := func(dst []byte, err error) string {
			if err != nil {
				return "OverflowError:" + err.Error()
			}
			return hex.EncodeToString(dst)
		}
		dst := make([]byte, length)
		got = show(dst, FillBytes(dst, x, little, signed))
		if x.IsInt64() {
			dst := make([]byte, length)
			if small := show(dst, FillBytesInt(dst, x.Int64(), little, signed)); small != got {
				return small + " or " + got, want
			}
		}
		return got, want
	case "frombytes":
		data, err := hex.DecodeString(fields[1][2:])
		if err != nil {
			t.Fatal(err)
		}
		return FromBytes(data, fields[2] == "little", fields[3] == "True").String(), want
	case "pow":
		z, err := PowMod(integer(t, fields[1]), integer(t, fields[2]), integer(t, fields[3]))
		if err != nil {
			return "ValueError:" + err.Error(), want
		}
		return z.String(), want
	case "powint":
		e, _ := strconv.ParseUint(fields[2], 10, 64)
		z, ok := PowInt(integer(t, fields[1]).Int64(), e)
		if !ok {
			return "-", want
		}
		return strconv.FormatInt(z, 10), want
	}
	t.Fatalf("no such fact: %q", fields)
	return "", ""
}

func TestDigitLimit(t *testing.T) {
	long := strings.Repeat("7", 5000)
	if n, kind := Parse(long, 10, MaxStrDigits); kind != ParseTooLong || n.Digits != 5000 {
		t.Errorf("Parse: %v %v", n, kind)
	}
	if n, kind := Parse(long, 10, 0); kind != ParseOK || n.Big.String() != long {
		t.Errorf("Parse without limit: %v", kind)
	}
	if n, kind := Parse(long, 16, MaxStrDigits); kind != ParseOK || n.Big.Text(16) != long {
		t.Errorf("Parse in base 16: %v", kind)
	}
	// CPython looks at the length before it looks at what follows the digits.
	if _, kind := Parse(long+"x", 10, MaxStrDigits); kind != ParseTooLong {
		t.Errorf("Parse: %v", kind)
	}
	x := new(big.Int).Exp(big.NewInt(10), big.NewInt(4300), nil)
	if _, ok := AppendDecimal(nil, x, 4300); ok {
		t.Error("4301 digits are within the limit of 4300")
	}
	if s, ok := AppendDecimal([]byte("x"), x.Sub(x, one).Neg(x), 4300); !ok || len(s) != 4302 {
		t.Error("4300 digits are not within the limit of 4300")
	}
}

func TestVeryLong(t *testing.T) {
	text := strings.Repeat("1234567890", 30000)
	n, kind := Parse(text, 10, 0)
	if kind != ParseOK || n.Big.String() != text {
		t.Error("300,000 digits do not survive")
	}
}

var sink int64

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		n, _ := Parse("123456", 10, MaxStrDigits)
		sink += n.Small
	}
}
