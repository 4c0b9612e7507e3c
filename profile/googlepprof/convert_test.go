package googlepprof

import (
	"testing"

	"github.com/gopy-lang/gopy/profile"
)

func TestThereAndBack(t *testing.T) {
	b := profile.NewBuilder(profile.ValueType{Type: "samples", Unit: "count"})
	f := b.Function("f", "f.py", 3, false)
	g := b.Function("g", "f.py", 9, false)
	b.Add([]profile.LocationID{b.Location(f, 4), b.Location(g, 10)}, 0, 7)
	pp, err := To(b.Profile())
	if err != nil {
		t.Fatal(err)
	}
	if len(pp.Sample) != 1 || pp.Sample[0].Value[0] != 7 || pp.Sample[0].Location[0].Line[0].Function.Name != "f" || pp.Sample[0].Location[1].Line[0].Line != 10 {
		t.Errorf("as pprof: %v", pp)
	}
	p, err := From(pp)
	if err != nil {
		t.Fatal(err)
	}
	if totals := p.Totals(0); totals.Total != 7 || len(p.Functions) != 2 {
		t.Errorf("back: %+v, functions %v", totals, p.Functions)
	}
}
