package profile

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	pprof "github.com/google/pprof/profile"
)

const testdata = "../testdata/profiles"

// profileFiles lists the profiles under testdata, with their formats.
var profileFiles = map[string]Format{
	"cprofile-tokenize.pstats":    PStats,
	"cprofile-json-tool.pstats":   PStats,
	"profile-tokenize.pstats":     PStats,
	"profile-py-compile.pstats":   PStats,
	"profile-string-3.9.pstats":   PStats,
	"go-cpu.pb.gz":                Pprof,
	"go-heap.pb.gz":               Pprof,
	"go-goroutine.pb.gz":          Pprof,
	"callgrind-cat.callgrind.gz":  Callgrind,
	"doc-collapsed.txt":           Collapsed,
	"py-spy.collapsed":            Collapsed,
	"cpython-sampling.collapsed":  Collapsed,
	"austin.collapsed":            Collapsed,
	"doc-simple.speedscope.json":  Speedscope,
	"sampled.speedscope.json":     Speedscope,
	"calls.trace.json":            Chrome,
	"chromium.trace.json.gz":      Chrome,
	"cpython-sampling.gecko.json": Gecko,
	"raw.gecko.json":              Gecko,
	"python.perf.txt":             PerfScript,
	"cpython-xperf.perf.txt.gz":   PerfScript,
}

func readFile(t testing.TB, name string) *Profile {
	t.Helper()
	f, err := os.Open(filepath.Join(testdata, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p, err := Read(f)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return p
}

// pythonProfile has what Python profiles have: recursion, lines, builtins, threads,
// odd names.
func pythonProfile() *Profile {
	b := NewBuilder(ValueType{"samples", "count"}, ValueType{"cpu", "nanoseconds"})
	b.SetDefaultType("cpu")
	b.Comment("mode", "cpu")
	frame := func(name, file string, first, line int) Frame {
		return Frame{Function: name, File: file, FirstLine: first, Line: line, Native: file == ""}
	}
	module := frame("<module>", "/app/main.py", 1, 40)
	fib := frame("fib", "/app/main.py", 3, 5)
	fibBase := frame("fib", "/app/main.py", 3, 4)
	push := frame("Stack.push", "/app/stack.py", 10, 12)
	lambda := frame("f.<locals>.<lambda>", `C:\app\größe.py`, 7, 7)
	length := frame("<built-in method builtins.len>", "", 0, 0)
	script := frame("<script>alert(1)</script>", "/app/\"quoted\" & <x>.py", 2, 3)
	main := []Label{{Key: "thread", Str: "MainThread"}}
	worker := []Label{{Key: "thread", Str: "worker 1"}}
	for i, s := range [][]Frame{
		{module},
		{fibBase, fib, fib, module},
		{fib, fib, module},
		{length, push, fib, module},
		{lambda, module},
		{script, lambda, push},
	} {
		b.AddSample(s, main, int64(i+1), int64(i+1)*10_000_007)
		b.AddSample(s, worker, 2, 2*10_000_007)
	}
	return b.Profile()
}

type names struct{ self, cum map[string]int64 }

func byName(p *Profile, t int, withFile bool) names {
	tot := p.Totals(t)
	n := names{map[string]int64{}, map[string]int64{}}
	for i, f := range p.Functions {
		k := f.Name
		if withFile {
			k += "|" + f.File
		}
		if tot.Self[i] != 0 {
			n.self[k] += tot.Self[i]
		}
		if tot.Cum[i] != 0 {
			n.cum[k] += tot.Cum[i]
		}
	}
	return n
}

func sameTotals(t *testing.T, what string, want, got map[string]int64) {
	t.Helper()
	for k, v := range want {
		if got[k] != v {
			t.Errorf("%s of %s: %d, want %d", what, k, got[k], v)
		}
	}
	for k := range got {
		if _, ok := want[k]; !ok {
			t.Errorf("%s: %s is not in the original", what, k)
		}
	}
}

// convert writes p in a format and reads it again, through the format's detection.
func convert(t *testing.T, p *Profile, f Format, typ int) *Profile {
	t.Helper()
	var out bytes.Buffer
	if _, err := Write(&out, p, f, typ); err != nil {
		t.Fatal(err)
	}
	q, err := Read(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatalf("%s: %v\n%.600s", f, err, out.String())
	}
	return q
}

// TestRoundTrips converts pprof to each format and back to pprof.
func TestRoundTrips(t *testing.T) {
	profiles := map[string]*Profile{"python": pythonProfile(), "go-cpu": readFile(t, "go-cpu.pb.gz"), "go-heap": readFile(t, "go-heap.pb.gz"), "goroutine": readFile(t, "go-goroutine.pb.gz")}
	for name, p := range profiles {
		for _, f := range []Format{Pprof, Collapsed, Speedscope, Chrome, Callgrind, PStats} {
			for typ := range p.SampleTypes {
				st := p.SampleTypes[typ]
				if f == Chrome && st.Unit != "nanoseconds" {
					continue // holds time only
				}
				if f == PStats && st.Unit != "nanoseconds" {
					continue
				}
				if p.Total(typ) == 0 {
					continue
				}
				t.Run(fmt.Sprintf("%s/%s/%s", name, f, st), func(t *testing.T) {
					q := convert(t, p, f, typ)
					q = convert(t, q, Pprof, -1)
					back := q.DefaultType()
					if f == Pprof || f == Speedscope || f == Callgrind {
						if back = q.TypeIndex(st.String()); back < 0 {
							t.Fatalf("type %s is lost: %v", st, q.SampleTypes)
						}
					}
					want, got := byName(p, typ, true), byName(q, back, true)
					sameTotals(t, "self", want.self, got.self)
					if f != Callgrind {
						sameTotals(t, "cum", want.cum, got.cum)
						return
					}
					for fn, v := range want.cum { // recursion counts more than once, as in callgrind itself
						if got.cum[fn] < v {
							t.Errorf("cum of %s: %d, want at least %d", fn, got.cum[fn], v)
						}
					}
				})
			}
		}
	}
}

func TestPprofKeepsAll(t *testing.T) {
	for _, name := range []string{"go-cpu.pb.gz", "go-heap.pb.gz", "go-goroutine.pb.gz"} {
		data, err := os.ReadFile(filepath.Join(testdata, name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := pprof.ParseData(data)
		if err != nil {
			t.Fatal(err)
		}
		p, err := Read(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		var raw bytes.Buffer
		if err := WritePprofRaw(&raw, p); err != nil {
			t.Fatal(err)
		}
		got, err := pprof.ParseUncompressed(raw.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		// Equal but for the numbers of locations and functions.
		if a, b := normal(want), normal(got); a != b {
			t.Errorf("%s differs:\n%s", name, firstDifference(a, b))
		}
	}
}

// normal is a text of a profile that does not depend on how tables are numbered.
func normal(p *pprof.Profile) string {
	var sb strings.Builder
	fmt.Fprintln(&sb, p.PeriodType, p.Period, p.TimeNanos, p.DurationNanos, p.DefaultSampleType, p.DropFrames, p.KeepFrames, p.Comments)
	for _, t := range p.SampleType {
		fmt.Fprintln(&sb, t.Type, t.Unit)
	}
	for _, s := range p.Sample {
		fmt.Fprintln(&sb, s.Value, s.Label, s.NumLabel, s.NumUnit)
		for _, l := range s.Location {
			fmt.Fprintf(&sb, "  %x %v", l.Address, l.IsFolded)
			if l.Mapping != nil {
				fmt.Fprintf(&sb, " %x-%x+%x %s %s %v", l.Mapping.Start, l.Mapping.Limit, l.Mapping.Offset, l.Mapping.File, l.Mapping.BuildID, l.Mapping.HasFunctions)
			}
			for _, ln := range l.Line {
				fmt.Fprintf(&sb, " %s|%s|%s:%d:%d:%d", ln.Function.Name, ln.Function.SystemName, ln.Function.Filename, ln.Function.StartLine, ln.Line, ln.Column)
			}
			sb.WriteByte('\n')
		}
	}
	return sb.String()
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return fmt.Sprintf("line %d:\n%s\n%s", i, x[i], y[min(i, len(y)-1)])
		}
	}
	return ""
}

func TestDetect(t *testing.T) {
	for name, want := range profileFiles {
		p := readFile(t, name)
		got := p.Comment("format")
		if want == Pprof {
			want = Unknown // says nothing of its format
			if got != "" {
				t.Errorf("%s: comment %q", name, got)
			}
			continue
		}
		if got != want.String() {
			t.Errorf("%s: told as %s, is %s", name, got, want)
		}
	}
	for _, text := range []string{"", "\n", "hello", "hello world\n", "{", `{"a":1}`, "[1,2]", "\x00\x01\x02\x03", "{\"profiles\":", "PK\x03\x04", "\x1f\x8b", "\x1f\x8b\x08\x00\x00", "\xfb", "\x0a\x04"} {
		if p, err := Read(strings.NewReader(text)); err == nil {
			t.Errorf("%q was read: %+v", text, p.SampleTypes)
		} else if strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: error of several lines: %v", text, err)
		}
	}
}

// TestTruncated cuts every file at many places: an error, never a panic; for
// binary and JSON formats an error always.
func TestTruncated(t *testing.T) {
	for name, format := range profileFiles {
		data, err := os.ReadFile(filepath.Join(testdata, name))
		if err != nil {
			t.Fatal(err)
		}
		step := max(1, len(data)/100)
		for n := 0; n < len(data)-1; n += step {
			_, err := Read(bytes.NewReader(data[:n]))
			if err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("%s cut at %d: error of several lines: %v", name, n, err)
			}
			if err == nil && (format == PStats || format == Speedscope || format == Gecko || strings.HasSuffix(name, ".gz")) {
				t.Errorf("%s cut at %d was read", name, n)
			}
		}
		for i := 0; i < len(data); i += step { // and damages it
			d := bytes.Clone(data)
			d[i] ^= 0x55
			Read(bytes.NewReader(d))
		}
	}
}

func TestKnownValues(t *testing.T) {
	for _, c := range []struct {
		file, typ, function string
		self, cum           int64
	}{
		{"doc-collapsed.txt", "samples", "b", 5, 14},
		{"doc-collapsed.txt", "samples", "c", 5, 5},
		{"doc-simple.speedscope.json", "samples", "c", 5, 5},
		{"doc-simple.speedscope.json", "samples", "b", 5, 14},
		{"sampled.speedscope.json", "wall", "work", 40_000_000, 40_000_000},
		{"py-spy.collapsed", "samples", "work", 7, 8},
		{"cpython-sampling.collapsed", "samples", "Worker.run", 30, 37},
		{"austin.collapsed", "samples", "fib", 1003, 1003},
		{"calls.trace.json", "wall", "<module>", 40500, 100000},
		{"calls.trace.json", "wall", "sleep", 15000, 20000},
		{"calls.trace.json", "calls", "inner", 1, 1},
		{"cpython-sampling.gecko.json", "samples", "work", 3, 4},
		{"cpython-sampling.gecko.json", "wall", "<native>", 2_000_000, 2_000_000},
		{"raw.gecko.json", "samples", "work", 2, 2},
		{"python.perf.txt", "cycles", "work", 202020, 303030},
		{"profile-string-3.9.pstats", "cpu", "_parse", 910319, 3236353},
		{"cpython-xperf.perf.txt.gz", "cpu", "JSONEncoder.iterencode", 0, 34034034},
		{"cpython-xperf.perf.txt.gz", "samples", "main", 0, 57},
		{"cpython-xperf.perf.txt.gz", "samples", "Sheet.add", 0, 9},
		{"chromium.trace.json.gz", "wall", "EvaluateScript", 252449000, 307722000},
		{"chromium.trace.json.gz", "wall", "v8.parseOnBackgroundParsing", 85052000, 85052000},
		{"callgrind-cat.callgrind.gz", "instructions", "__GI___tunables_init", 20396, 20396},
	} {
		p := readFile(t, c.file)
		typ, err := p.ResolveType(c.typ)
		if err != nil {
			t.Errorf("%s: %v", c.file, err)
			continue
		}
		n := byName(p, typ, false)
		if n.self[c.function] != c.self || n.cum[c.function] != c.cum {
			t.Errorf("%s: %s has self %d, cum %d; want %d, %d", c.file, c.function, n.self[c.function], n.cum[c.function], c.self, c.cum)
		}
	}
	p := readFile(t, "py-spy.collapsed")
	want := "thread=worker thread_id=0x7F02"
	found := false
	for _, s := range p.LabelSets {
		text := ""
		for _, l := range s {
			text += l.Key + "=" + l.Value() + " "
		}
		found = found || strings.TrimSpace(text) == want
	}
	if !found {
		t.Errorf("labels %v, want %s", p.LabelSets, want)
	}
}

func TestParseFrame(t *testing.T) {
	for text, want := range map[string]Frame{
		"f (a.py:3)":                     {Function: "f", File: "a.py", Line: 3},
		"f (a.py)":                       {Function: "f", File: "a.py"},
		"<lambda> (C:\\x\\a.py:3)":       {Function: "<lambda>", File: "C:\\x\\a.py", Line: 3},
		"a.py:f:3":                       {Function: "f", File: "a.py", Line: 3},
		"C:\\x\\a.py:f:3":                {Function: "f", File: "C:\\x\\a.py", Line: 3},
		"std::vector::push":              {Function: "std::vector::push"},
		"f (libm.so.6)":                  {Function: "f", File: "libm.so.6", Native: true},
		"<built-in method builtins.len>": {Function: "<built-in method builtins.len>", Native: true},
		"operator() (x)":                 {Function: "operator() (x)"},
		"py::f:/a.py":                    {Function: "f", File: "/a.py"},
		"main":                           {Function: "main"},
		"":                               {},
	} {
		if got := ParseFrame(text); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// TestTotalsAgree compares the two ways to total on real and made profiles.
func TestTotalsAgree(t *testing.T) {
	for _, p := range []*Profile{pythonProfile(), readFile(t, "go-cpu.pb.gz")} {
		for typ := range p.SampleTypes {
			a, b := make([]int64, len(p.Functions)), make([]int64, len(p.Functions))
			if !p.cumByStack(typ, a) {
				t.Fatal("gave up")
			}
			p.cumByTree(typ, b)
			for i := range a {
				if a[i] != b[i] {
					t.Errorf("%s: %d by stack, %d by tree", p.Functions[i].Name, a[i], b[i])
				}
			}
		}
	}
}

// TestDeepStacks nests 200,000 frames, each with a sample: what costs the square of
// that does not end.
func TestDeepStacks(t *testing.T) {
	b := NewBuilder(ValueType{"wall", "nanoseconds"})
	n := RootNode
	for i := range 200_000 {
		n = b.Child(n, b.Frame(Frame{Function: fmt.Sprint("f", i%50), File: "deep.py", Line: i % 50}))
		b.AddAt(n, 0, 1)
	}
	p := b.Profile()
	if tot := p.Totals(0); tot.Cum[0] != 200_000 || tot.Self[1] != 4000 {
		t.Fatalf("cum %d, self %d", tot.Cum[0], tot.Self[1])
	}
	if e := p.Edges(0); len(e) != 50 {
		t.Fatalf("%d edges", len(e))
	}
	var out bytes.Buffer
	for _, f := range []Format{PStats, Callgrind, Chrome, CSV, JSON} {
		if _, err := Write(&out, p, f, 0); err != nil {
			t.Fatal(f, err)
		}
	}
	p.CallTree(0)
}
