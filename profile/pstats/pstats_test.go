package pstats

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// marshal writes objects by hand, as a CPython of any version would.
type marshal struct{ bytes.Buffer }

func (m *marshal) raw(b ...byte) *marshal { m.Write(b); return m }
func (m *marshal) int32(n int32) *marshal {
	m.Write(binary.LittleEndian.AppendUint32(nil, uint32(n)))
	return m
}
func (m *marshal) i(n int32) *marshal { return m.raw('i').int32(n) }
func (m *marshal) z(s string) *marshal {
	m.raw('z', byte(len(s)))
	m.WriteString(s)
	return m
}
func (m *marshal) s(s string) *marshal {
	m.raw('s').int32(int32(len(s)))
	m.WriteString(s)
	return m
}
func (m *marshal) g(f float64) *marshal {
	m.raw('g')
	m.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(f)))
	return m
}

// dump is a dump with one function, whose name is what name writes.
func dump(name func(*marshal)) []byte {
	m := &marshal{}
	m.raw('{', ')', 3).z("profile").i(0)
	name(m)
	m.raw(')', 5).i(1).i(1).i(0).g(0.5).raw('{', '0', '0')
	return m.Bytes()
}

// TestCodeObjects reads a code object in the layouts of all versions that write
// them, each with references and constants of every kind.
func TestCodeObjects(t *testing.T) {
	consts := func(m *marshal) {
		m.raw(')', 9).raw('N').raw('T').raw('.').raw('y').raw(make([]byte, 16)...).raw('l').int32(-5).raw(make([]byte, 10)...)
		m.raw('>').int32(1).i(3).raw('I', 1, 2, 3, 4, 5, 6, 7, 8).raw('f', 3).WriteString("1.5")
		m.raw(':').i(1).raw('N', 'N')
	}
	layouts := map[string]func(*marshal){
		"3.6": func(m *marshal) {
			m.raw('c' | 0x80).int32(0).int32(0).int32(1).int32(2).int32(64).s("bytecode")
			consts(m)
			m.raw(')', 1).z("print").raw(')', 0).raw(')', 0).raw(')', 0).z("app.py").z("<module>").int32(7).s("lnotab")
		},
		"3.8": func(m *marshal) {
			m.raw('c' | 0x80).int32(0).int32(0).int32(0).int32(1).int32(2).int32(64).s("bytecode")
			consts(m)
			m.raw(')', 1).z("print").raw(')', 0).raw(')', 0).raw(')', 0).z("app.py").z("<module>").int32(7).s("lnotab")
		},
		"3.8, with generator expressions": func(m *marshal) {
			m.raw('c'|0x80).int32(0).int32(0).int32(0).int32(1).int32(2).int32(64).s("bytecode").raw(')', 3)
			for i, flags := range []int32{0x73, 0x1000073, 0x72} {
				m.raw('c').int32(0).int32(0).int32(0).int32(1).int32(2).int32(flags)
				if i == 0 {
					m.raw('s' | 0x80).int32(8).WriteString("bytecode")
				} else {
					m.raw('r').int32(1)
				}
				m.raw(')', 0).raw(')', 0).raw(')', 0).raw(')', 0).raw(')', 0).z("app.py").z("<genexpr>").int32(8).s("lnotab")
			}
			m.raw(')', 1).z("print").raw(')', 0).raw(')', 0).raw(')', 0).z("app.py").z("<module>").int32(7).s("lnotab")
		},
		"3.11": func(m *marshal) {
			m.raw('c' | 0x80).int32(0).int32(0).int32(0).int32(2).int32(64).s("bytecode")
			consts(m)
			m.raw(')', 1).z("print").raw(')', 0).s("").z("app.py").z("<module>").z("<module>").int32(7).s("linetable").s("")
		},
	}
	for version, layout := range layouts {
		stats, err := Decode(dump(layout))
		if err != nil {
			t.Errorf("%s: %v", version, err)
			continue
		}
		want := Func{"profile", 0, `<code object <module>, file "app.py", line 7>`}
		if len(stats) != 1 || stats[0].Func != want || stats[0].TT != 0 || stats[0].CT != 0.5 {
			t.Errorf("%s: %+v", version, stats)
		}
	}
}

// TestStrings reads every string code there is, and references.
func TestStrings(t *testing.T) {
	for what, write := range map[string]func(*marshal){
		"short ascii":    func(m *marshal) { m.z("name") },
		"short interned": func(m *marshal) { m.raw('Z'|0x80, 4).WriteString("name") },
		"ascii":          func(m *marshal) { m.raw('a').int32(4).WriteString("name") },
		"interned ascii": func(m *marshal) { m.raw('A').int32(4).WriteString("name") },
		"utf-8":          func(m *marshal) { m.raw('u').int32(4).WriteString("name") },
		"interned utf-8": func(m *marshal) { m.raw('t').int32(4).WriteString("name") },
	} {
		stats, err := Decode(dump(write))
		if err != nil || stats[0].Name != "name" {
			t.Errorf("%s: %+v, %v", what, stats, err)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	long := strings.Repeat("ä", 300)
	stats := Stats{
		{Func: Func{"~", 0, "<built-in method builtins.len>"}, CC: 1, NC: 1 << 40, TT: 0.1, CT: math.Pi},
		{Func: Func{"/größe/" + long, 1 << 20, "f"}, CC: -3, NC: math.MaxInt64, TT: 1e-9, CT: 1e300, Callers: []Caller{
			{Func: Func{"a.py", 1, "g"}, NC: 3, CC: 2, TT: 0.25, CT: 0.5},
			{Func: Func{"a.py", 2, "h"}, NC: 5, Plain: true},
		}},
		{Func: Func{"", 0, ""}, CC: 0, NC: math.MinInt64 + 1},
	}
	var out bytes.Buffer
	if err := Encode(&out, stats); err != nil {
		t.Fatal(err)
	}
	got, err := Decode(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, stats) {
		t.Errorf("%+v\n%+v", got, stats)
	}
}

func TestDamaged(t *testing.T) {
	good := dump(func(m *marshal) { m.z("f") })
	for name, data := range map[string][]byte{
		"empty": nil, "text": []byte("hello"), "list": []byte("[\x00\x00\x00\x00"), "more": append(bytes.Clone(good), 'N'),
		"reference": dump(func(m *marshal) { m.raw('r').int32(5) }), "number": dump(func(m *marshal) { m.i(3) }),
		"huge tuple": dump(func(m *marshal) { m.raw('(').int32(math.MaxInt32) }), "huge string": dump(func(m *marshal) { m.raw('u').int32(math.MaxInt32) }),
		"negative": dump(func(m *marshal) { m.raw('s').int32(-1) }), "deep": dump(func(m *marshal) {
			for range 5000 {
				m.raw(')', 1)
			}
		}),
	} {
		if s, err := Decode(data); err == nil {
			t.Errorf("%s: %+v", name, s)
		}
	}
	for n := range good {
		if _, err := Decode(good[:n]); err == nil {
			t.Errorf("cut at %d: no error", n)
		}
	}
}

// TestSurrogates: a file name that is not UTF-8 has surrogate escapes in CPython.
func TestSurrogates(t *testing.T) {
	py := os.Getenv("GOPY_ORACLE")
	if py == "" {
		t.Skip("SKIPPED: no CPython to compare with; set GOPY_ORACLE to the path of a CPython 3.14")
	}
	var out bytes.Buffer
	Encode(&out, Stats{{Func: Func{"/a\xffb.py", 3, "f\xed\xb2\x80"}, CC: 1 << 33, NC: -(1 << 33)}})
	file := filepath.Join(t.TempDir(), "s.pstats")
	os.WriteFile(file, out.Bytes(), 0o644)
	text, err := exec.Command(py, "-c", "import marshal, sys; print(ascii(marshal.load(open(sys.argv[1], 'rb'))))", file).CombinedOutput()
	want := `{('/a\udcffb.py', 3, 'f\udc80'): (8589934592, -8589934592, 0.0, 0.0, {})}`
	if err != nil || strings.TrimSpace(string(text)) != want {
		t.Errorf("%v: %s", err, text)
	}
}
