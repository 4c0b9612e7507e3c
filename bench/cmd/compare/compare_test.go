package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test's own executable play the interpreters: its argument is a file that says what to do.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && strings.HasSuffix(os.Args[1], ".py") {
		data, err := os.ReadFile(os.Args[1])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		text := string(data)
		if strings.Contains(text, "MIXED") {
			text = strings.ReplaceAll(text, "MIXED", filepath.Base(os.Args[0]))
		}
		fmt.Print(text)
		if strings.Contains(text, "CRASH") {
			fmt.Fprintln(os.Stderr, "NameError: name 'x' is not defined")
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func testOptions(t *testing.T, files map[string]string) *options {
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return &options{gopy: exe, oracle: exe, programs: dir, micro: filepath.Join(dir, "absent"),
		only: regexp.MustCompile(""), rounds: 2, timeout: time.Minute}
}

func TestRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links")
	}
	o := testOptions(t, map[string]string{
		"a.py":       "CHECK a 1\nRESULT a 0.25 0.5\n",
		"silent.py":  "CHECK only\n",
		"crash.py":   "CRASH\n",
		"differs.py": "CHECK MIXED\nRESULT differs 0.1 0.1\n",
		"measure.py": "no program",
		"_part.py":   "no program",
	})
	other := filepath.Join(t.TempDir(), "other")
	if err := os.Symlink(o.oracle, other); err != nil {
		t.Fatal(err)
	}
	o.oracle = other
	rows, err := o.run()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 4 {
		t.Fatalf("%d rows", len(rows))
	}
	if r := rows[0]; r.Name != "programs/a" || r.Failed != "" || r.Gopy.Best != 0.25 || r.Gopy.Median != 0.5 || r.ratio() != 1 {
		t.Errorf("%+v", r)
	}
	if runtime.GOOS == "linux" && (rows[0].Gopy.Memory < 1e6 || rows[0].Gopy.Memory > 1e9) {
		t.Errorf("memory %d", rows[0].Gopy.Memory)
	}
	for i, want := range map[int]string{1: "NameError", 2: "different output", 3: "no RESULT line"} {
		if !strings.Contains(rows[i].Failed, want) {
			t.Errorf("%s: %q, want %s", rows[i].Name, rows[i].Failed, want)
		}
	}
	report := newReport(rows)
	if len(report.failures()) != 3 || report.Means["programs"] != 1 {
		t.Errorf("%v %v", report.failures(), report.Means)
	}
	var out strings.Builder
	if err := report.print(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"programs/a", "0.25000", "geometric mean: programs", "1.000", "failed"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	o.only = regexp.MustCompile("^micro/")
	if rows, err := o.run(); err == nil {
		t.Errorf("got %v, want an error", rows)
	}
}

func TestLimits(t *testing.T) {
	file := filepath.Join(t.TempDir(), "limits")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("# a comment\n\ntime micro/fib 0.45\ntime micro/* 1.0 # others\nmemory programs/* 2\nmean micro 0.6\n")
	limits, err := readLimits(file)
	if err != nil {
		t.Fatal(err)
	}
	figures := func(name string, a, b float64, ma, mb int64) *row {
		return &row{Name: name, Gopy: side{Best: a, Memory: ma}, Oracle: side{Best: b, Memory: mb}}
	}
	r := newReport([]*row{
		figures("micro/fib", 0.5, 1, 9, 1), figures("micro/loop", 0.9, 1, 0, 0), figures("micro/slow", 1.1, 1, 0, 0),
		figures("programs/x", 9, 1, 5, 2), figures("programs/y", 9, 1, 4, 2), {Name: "micro/bad", Failed: "x"},
	})
	if mean := r.Means["micro"]; math.Abs(mean-math.Cbrt(0.495)) > 1e-12 {
		t.Errorf("mean %v", mean)
	}
	want := []string{
		"time micro/fib: ratio 0.500, at most 0.450 is allowed",
		"time micro/slow: ratio 1.100, at most 1.000 is allowed",
		"memory programs/x: ratio 2.500, at most 2.000 is allowed",
		"mean micro: ratio 0.791, at most 0.600 is allowed",
	}
	if got := check(r, limits); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	for _, bad := range []string{"speed x 1", "time x", "time x y", "time [ 1"} {
		write(bad)
		if _, err := readLimits(file); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
