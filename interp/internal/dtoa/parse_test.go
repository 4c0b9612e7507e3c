package dtoa

import (
	"math"
	"strings"
	"testing"
)

func TestParseLong(t *testing.T) {
	zeros := func(n int) string { return strings.Repeat("0", n) }
	for _, c := range []struct {
		text string
		want float64
	}{
		{"0." + zeros(9999) + "1e+10000", 1},
		{"0." + zeros(99999) + "1e+100000", 1},
		{"1" + zeros(20000) + "e-20000", 1},
		{"-1" + zeros(200000) + "E-200001", -0.1},
		{"1" + zeros(20000), math.Inf(1)},
		{"0e" + strings.Repeat("9", 6000), 0},
		{"1e-" + strings.Repeat("9", 6000), 0},
		{"17976931348623157" + zeros(1000) + "e-708", 1.7976931348623157e308},
		{strings.Repeat("1", 900) + "e-900", 0.1111111111111111},
	} {
		if f, ok := Parse(c.text); !ok || f != c.want {
			t.Errorf("%.20s...: got %v %v, want %v", c.text, f, ok, c.want)
		}
	}
}
