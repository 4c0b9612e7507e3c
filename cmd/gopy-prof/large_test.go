package main

import (
	"bufio"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/gopy-lang/gopy/profile"
)

// TestLarge compares top on large files with go tool pprof -top: no slower, and at
// most 1.5 times its memory. It takes minutes and gigabytes, so it runs only
// with GOPY_PROF_LARGE=1.
func TestLarge(t *testing.T) {
	if os.Getenv("GOPY_PROF_LARGE") == "" {
		t.Skip("SKIPPED: the comparison on large files runs with GOPY_PROF_LARGE=1")
	}
	if dir := os.Getenv("GOPY_PROF_LARGE_DIR"); dir != "" { // the process that makes the files
		largeCollapsed(t, filepath.Join(dir, "big.collapsed"), 200<<20)
		largePprof(t, filepath.Join(dir, "big.pb"), filepath.Join(dir, "big.pb.gz"))
		return
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("SKIPPED: no go command")
	}
	dir := t.TempDir()
	// A process begins with its parent's memory, so this one must stay small.
	maker := exec.Command(os.Args[0], "-test.run=^TestLarge$")
	maker.Env = append(os.Environ(), "GOPY_PROF_LARGE_DIR="+dir)
	if out, err := maker.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	own := filepath.Join(dir, "gopy-prof")
	if out, err := exec.Command(goTool, "build", "-o", own, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	text, shared, raw, zipped := filepath.Join(dir, "big.collapsed"), filepath.Join(dir, "same.pb.gz"), filepath.Join(dir, "big.pb"), filepath.Join(dir, "big.pb.gz")
	measure(t, own, "convert", text, shared)
	for _, c := range []struct{ what, ours, theirs string }{
		{"200 MB collapsed, against the same as pprof", text, shared},
		{"pprof of 100,000 shared stacks", shared, shared},
		{"110 MB pprof of a million stacks", raw, raw},
		{"the same gzipped", zipped, zipped},
	} {
		var time1, time2 time.Duration
		var mem1, mem2 int64
		for i := range 2 { // the best of two each, taking turns
			d, m := measure(t, own, "top", c.ours)
			e, n := measure(t, goTool, "tool", "pprof", "-symbolize=none", "-top", c.theirs)
			if i == 0 || d < time1 {
				time1, mem1 = d, m
			}
			if i == 0 || e < time2 {
				time2, mem2 = e, n
			}
		}
		t.Logf("%s: gopy-prof %.2f s, %d MB; go tool pprof %.2f s, %d MB", c.what, time1.Seconds(), mem1>>20, time2.Seconds(), mem2>>20)
		if time1 > time2 || mem1 > mem2*3/2 {
			t.Error("slower, or more than 1.5 times the memory")
		}
	}
}

func measure(t *testing.T, name string, args ...string) (time.Duration, int64) {
	t.Helper()
	cmd := exec.Command(name, args...)
	start := time.Now()
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s %v: %v", name, args, err)
	}
	return time.Since(start), maxRSS(cmd.ProcessState)
}

// walk makes a random stack, root first: functions and lines.
func walk(r *rand.Rand, functions int) (fns, lines []int) {
	cur := r.Intn(3)
	for range 20 + r.Intn(50) {
		k := 0
		if r.Intn(3) == 0 {
			k = r.Intn(6)
		}
		fns, lines = append(fns, cur), append(lines, cur%700+3*k)
		cur = (cur*7 + 13*k + 1) % functions
	}
	return fns, lines
}

func largeCollapsed(t *testing.T, name string, size int) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	r := rand.New(rand.NewSource(1))
	for written := 0; written < size; {
		fns, lines := walk(r, 3000)
		for i, fn := range fns {
			if i > 0 {
				w.WriteByte(';')
			}
			n, _ := fmt.Fprintf(w, "Class%d.method_%d (package/module_%d.py:%d)", fn%300, fn, fn%120, lines[i])
			written += n + 1
		}
		fmt.Fprintf(w, " %d\n", 1+r.Intn(5))
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
}

func largePprof(t *testing.T, raw, zipped string) {
	t.Helper()
	r := rand.New(rand.NewSource(2))
	b := profile.NewBuilder(profile.ValueType{Type: "samples", Unit: "count"}, profile.ValueType{Type: "cpu", Unit: "nanoseconds"})
	var stack []profile.LocationID
	for range 1_100_000 {
		fns, lines := walk(r, 3000)
		stack = stack[:0]
		for i := len(fns) - 1; i >= 0; i-- {
			fn := b.Function(fmt.Sprintf("Class%d.method_%d", fns[i]%300, fns[i]), fmt.Sprintf("package/module_%d.py", fns[i]%120), fns[i]%700, false)
			stack = append(stack, b.Location(fn, lines[i]))
		}
		b.Add(stack, 0, 1, 1e7)
	}
	for name, write := range map[string]func(*os.File) error{
		raw:    func(f *os.File) error { return profile.WritePprofRaw(f, b.Profile()) },
		zipped: func(f *os.File) error { return profile.WritePprof(f, b.Profile()) },
	} {
		f, err := os.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := write(f); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}
