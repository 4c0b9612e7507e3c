package bytecode

import (
	"encoding/binary"
	"math"
	"math/big"
	"reflect"
	"testing"
)

// sample has every kind of constant and nested code.
func sample() *Code {
	inner := &Code{
		Name: "g", Qualname: "f.<locals>.g", Filename: "a.py", FirstLine: 3, ArgCount: 1, Flags: FlagOptimized | FlagNewLocals,
		LocalNames: []string{"x", "y"}, LocalKinds: []LocalKind{LocalVariable, LocalFree}, NRegs: 4,
		Instructions: []Instruction{{Op: COPY_FREE, A: 16, B: 1}, {Op: LOAD_DEREF, A: 32, B: 16}, {Op: RETURN_VALUE, A: 32}},
		Exceptions:   []ExceptionEntry{{1, 2, 2, 2}},
	}
	inner.SetLocations([]Location{{-1, -1, -1, -1}, {4, 4, 2, 300}, {4, 5, 0, 3}})
	c := &Code{
		Name: "<module>", Qualname: "<module>", Filename: "a.py", FirstLine: 1, NRegs: 2,
		Names: []string{"x", "print"},
		Constants: []any{nil, true, false, Ellipsis{}, int64(-5), int64(math.MaxInt64), new(big.Int).Lsh(big.NewInt(-7), 200),
			1.5, math.Inf(1), math.Copysign(0, -1), complex(1, -2), "text\xed\xa0\x80", "", []byte("b\x00"), Tuple{int64(1), Tuple{"a"}},
			FrozenSet{"x", nil}, Slice{int64(1), nil, nil}, Tuple{}, inner},
		Instructions: []Instruction{{Op: MAKE_FUNCTION, A: 16, B: 18}, {Op: STORE_NAME, A: 16}, {Op: RETURN_CONST}},
	}
	c.SetLocations([]Location{{1, 1, 0, 5}, {1, 1, 0, 5}, {300, 301, -1, -1}})
	return c
}

// plain returns what can be compared of a code object.
func plain(c *Code) Code {
	d := *c
	d.locations = nil
	d.Constants = append([]any{}, c.Constants...)
	for i, k := range d.Constants {
		if code, ok := k.(*Code); ok {
			p := plain(code)
			d.Constants[i] = &p
		}
	}
	return d
}

func checkSame(t *testing.T, got, want *Code) {
	t.Helper()
	if g, w := plain(got), plain(want); !reflect.DeepEqual(g, w) {
		t.Errorf("got %+v\nwant %+v", g, w)
	}
	if !reflect.DeepEqual(got.Locations(), want.Locations()) {
		t.Errorf("locations %v, want %v", got.Locations(), want.Locations())
	}
	for i := range want.Constants {
		if code, ok := want.Constants[i].(*Code); ok {
			checkSame(t, got.Constants[i].(*Code), code)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	data := Marshal(sample())
	for shift := range 2 { // at an odd address as well
		b := make([]byte, len(data)+shift)[shift:]
		copy(b, data)
		got, err := Unmarshal(b)
		if err != nil {
			t.Fatal(err)
		}
		checkSame(t, got, sample())
		again := Marshal(got)
		if string(again) != string(data) {
			t.Error("what was read is not written as it was")
		}
	}
}

func TestUnmarshalErrors(t *testing.T) {
	data := Marshal(sample())
	for n := range data {
		if _, err := Unmarshal(data[:n]); err == nil {
			t.Errorf("the first %d bytes are read without error", n)
		}
	}
	for i := range data {
		b := append([]byte{}, data...)
		b[i] ^= 0x55
		if _, err := Unmarshal(b); err == nil {
			t.Errorf("a change of byte %d is not noticed", i)
		}
	}
	b := append([]byte{}, data...)
	binary.LittleEndian.PutUint32(b[4+4*headOpcodes:], 1)
	if _, err := Unmarshal(b); err != ErrVersion {
		t.Errorf("other opcodes: %v", err)
	}
}

// FuzzUnmarshal checks that no data makes Unmarshal or what walks over its
// result panic. The checksum and version are made right.
func FuzzUnmarshal(f *testing.F) {
	data := Marshal(sample())
	f.Add(data)
	for i := 0; i < len(data); i += 7 {
		b := append([]byte{}, data...)
		b[i]++
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < headerSize {
			return
		}
		copy(data, magic)
		put := func(i int, n uint32) { binary.LittleEndian.PutUint32(data[4+4*i:], n) }
		put(headVersion, version)
		put(headOpcodes, opcodesHash())
		put(headLength, uint32(len(data)))
		put(headChecksum, checksum(data))
		if c, err := UnmarshalTrusted(data); err == nil {
			c.Locations()
		}
		c, err := Unmarshal(data)
		if err != nil {
			return
		}
		if err := Verify(c); err != nil {
			t.Fatal(err)
		}
		Disassemble(discard{}, c)
		if again, err := Unmarshal(Marshal(c)); err != nil {
			t.Fatalf("%v: %v", again, err)
		}
	})
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

func BenchmarkUnmarshal(b *testing.B) {
	data := Marshal(sample())
	for b.Loop() {
		if _, err := UnmarshalTrusted(data); err != nil {
			b.Fatal(err)
		}
	}
}
