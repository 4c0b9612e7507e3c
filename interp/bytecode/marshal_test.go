package bytecode

import (
	"math/big"
	"reflect"
	"testing"
)

func sample() *Code {
	big1, _ := new(big.Int).SetString("-123456789012345678901234567890", 10)
	inner := &Code{Name: "f", Qualname: "C.f", Filename: "x.py", FirstLine: 3, ArgCount: 1, Flags: FlagOptimized, NRegs: 2,
		LocalNames: []string{"a"}, LocalKinds: []LocalKind{LocalVariable}, Names: []string{},
		Instructions: []Instruction{{Op: RETURN_VALUE}}, Locations: []Location{{4, 4, 8, 16}}, Constants: []any{"doc"}}
	return &Code{Name: "<module>", Qualname: "<module>", Filename: "x.py", FirstLine: 1, NRegs: 1, Names: []string{"a", "é"},
		LocalNames: []string{}, LocalKinds: []LocalKind{},
		Constants: []any{nil, true, false, int64(-5), big1, 1.5, 2i, "é", []byte("b\x00"), Ellipsis{}, Tuple{int64(1), "x"},
			FrozenSet{int64(2)}, Slice{nil, int64(1), nil}, inner},
		Exceptions:   []ExceptionEntry{{1, 2, 3, 4}},
		Instructions: []Instruction{{Op: NOP}, {Op: MOVE, A: 16, B: 32, C: 65535}},
		Locations:    []Location{{1, 2, 0, 5}, {-1, -1, -1, -1}}}
}

func TestMarshal(t *testing.T) {
	c := sample()
	got, err := Unmarshal(Marshal(c))
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range []*Code{got, got.Constants[13].(*Code)} {
		code.Location(0)
		code.locations = ""
	}
	if !reflect.DeepEqual(got, c) {
		t.Errorf("got  %+v\nwant %+v", got, c)
	}
}

func TestUnmarshalDamaged(t *testing.T) {
	data := Marshal(sample())
	for i := range data {
		if _, err := Unmarshal(data[:i]); err == nil {
			t.Errorf("no error for the first %d of %d bytes", i, len(data))
		}
	}
}

func FuzzUnmarshal(f *testing.F) {
	f.Add(Marshal(sample()))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := Unmarshal(data); err == nil {
			c.Location(0)
		}
	})
}
