package profile

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// fuzzReader feeds one reader. What it accepts must be sound: it is totalled, cut and
// written in every format. That it ends is seen to by go test -fuzz, which fails an input
// that takes ten seconds.
func fuzzReader(f *testing.F, format Format, read func(*bufio.Reader) (*Profile, error), extra ...string) {
	for name, of := range profileFiles {
		if of != format {
			continue
		}
		data, err := os.ReadFile(filepath.Join(testdata, name))
		if err != nil {
			f.Fatal(err)
		}
		if data[0] == 0x1f {
			data = unzip(f, data)
		}
		f.Add(data[:min(len(data), 3000)])
		f.Add(data[:min(len(data), 500)])
	}
	for _, s := range extra {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		p, err := read(bufio.NewReaderSize(bytes.NewReader(data), readBuffer))
		runtime.ReadMemStats(&after)
		// TotalAlloc counts what was freed in between too: growing slices and maps make it
		// some times what was needed at once, which TestMemory measures.
		size := uint64(len(data))
		if format == Unknown {
			size = unpacked(data)
		}
		if n := after.TotalAlloc - before.TotalAlloc; n > memoryFree+5*memoryFactor*size {
			t.Fatalf("%d bytes of input took %d bytes of memory", len(data), n)
		}
		if err != nil || len(data) > 5000 {
			return
		}
		sound(t, p)
	})
}

func unzip(t testing.TB, data []byte) []byte {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// unpacked gives the size of what may be gzipped, as far as Read would go.
func unpacked(data []byte) uint64 {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return uint64(len(data))
	}
	n, _ := io.Copy(io.Discard, io.LimitReader(r, freeExpansion+maxExpansion*int64(len(data))))
	return uint64(max(int(n), len(data)))
}

func sound(t *testing.T, p *Profile) {
	for i := 1; i < len(p.Nodes); i++ {
		if n := p.Nodes[i]; int(n.Parent) >= i || int(n.Location) >= len(p.Locations) {
			t.Fatalf("node %d is %+v", i, n)
		}
	}
	for _, l := range p.Locations {
		if len(l.Lines) == 0 || int(l.Mapping) > len(p.Mappings) {
			t.Fatalf("location %+v", l)
		}
		for _, ln := range l.Lines {
			if int(ln.Function) >= len(p.Functions) {
				t.Fatalf("line %+v", ln)
			}
		}
	}
	for typ := range p.SampleTypes {
		p.Totals(typ)
	}
	if len(p.SampleTypes) == 0 {
		return
	}
	for _, f := range []Format{Pprof, PStats, Collapsed, Speedscope, Chrome, Callgrind, JSON, CSV} {
		var out bytes.Buffer
		if _, err := Write(&out, p, f, -1); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		if f == Pprof || f == PStats && len(p.Functions) > 0 && p.Nodes != nil && len(p.Nodes) > 1 {
			if _, err := Read(bytes.NewReader(out.Bytes())); err != nil {
				t.Fatalf("%s that was written is not read: %v", f, err)
			}
		}
	}
}

func FuzzPprof(f *testing.F) {
	var raw bytes.Buffer
	WritePprofRaw(&raw, pythonProfile())
	fuzzReader(f, Pprof, readPprof, raw.String())
}

func FuzzPStats(f *testing.F) { fuzzReader(f, PStats, readPStats, "{0", "\xfb0") }

func FuzzCollapsed(f *testing.F) { fuzzReader(f, Collapsed, readCollapsed, "a;b;c 1\na;b 2\n") }

func FuzzCallgrind(f *testing.F) {
	var own bytes.Buffer
	WriteCallgrind(&own, pythonProfile(), 1)
	fuzzReader(f, Callgrind, readCallgrind, own.String())
}

func FuzzPerfScript(f *testing.F) { fuzzReader(f, PerfScript, readPerfScript) }

func fuzzJSON(f *testing.F, format Format) {
	var own bytes.Buffer
	if format != Gecko {
		Write(&own, pythonProfile(), format, 1)
	}
	fuzzReader(f, format, func(r *bufio.Reader) (*Profile, error) {
		p, _, err := readJSON(r, format)
		return p, err
	}, own.String())
}

func FuzzSpeedscope(f *testing.F) { fuzzJSON(f, Speedscope) }
func FuzzChrome(f *testing.F)     { fuzzJSON(f, Chrome) }
func FuzzGecko(f *testing.F)      { fuzzJSON(f, Gecko) }

// FuzzRead goes through detection and gzip.
func FuzzRead(f *testing.F) {
	fuzzReader(f, Unknown, func(r *bufio.Reader) (*Profile, error) { return Read(r) }, "\x1f\x8b\x08\x00", "a 1\n", "[]", "{}")
}
