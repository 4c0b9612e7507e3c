package golden

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

var (
	update  = flag.Bool("update", false, "record the golden files anew, from the oracle ($GOPY_ORACLE)")
	timeout = flag.Duration("program-timeout", time.Minute, "time for one run of one program")
	quick   = flag.Bool("quick", false, "run the programs in the default mode only")
)

const testdata = "../testdata"

// modes are environments in which every program must do the same.
var modes = []struct {
	name string
	env  []string
}{
	{"default", nil},
	{"specialize=off", []string{"GOPY_SPECIALIZE=off"}},
	{"specialize=eager", []string{"GOPY_SPECIALIZE=eager"}},
}

func programs(t *testing.T) []*program {
	found, err := findPrograms(testdata)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Fatal("no programs in " + testdata)
	}
	return found
}

// oracle is CPython; the test is skipped when there is none.
func oracle(t *testing.T) *interpreter {
	path := os.Getenv("GOPY_ORACLE")
	if path == "" {
		t.Skip("GOPY_ORACLE is not set")
	}
	out, err := exec.Command(path, "-c", "import os, sys; print(sys.version.split()[0], os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	version, library, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	if version != "3.14.6" {
		t.Fatalf("the oracle is CPython %s, want 3.14.6", version)
	}
	return &interpreter{path: path, library: library, timeout: *timeout}
}

// gopy is the interpreter under test: $GOPY, else it is built.
func gopy(t *testing.T) *interpreter {
	path := os.Getenv("GOPY")
	if path == "" {
		if !exists("../cmd/gopy") {
			t.Skip("there is no cmd/gopy")
		}
		path = filepath.Join(t.TempDir(), "gopy")
		if runtime.GOOS == "windows" {
			path += ".exe"
		}
		if out, err := exec.Command("go", "build", "-o", path, "../cmd/gopy").CombinedOutput(); err != nil {
			t.Fatalf("go build: %v\n%s", err, out)
		}
	}
	path, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	if !exists(path) {
		t.Fatalf("GOPY is %s, which is not there", path)
	}
	return &interpreter{path: path, timeout: *timeout}
}

// TestPrograms runs every program under gopy, in every mode, and compares with the golden file.
func TestPrograms(t *testing.T) {
	if *update {
		t.Skip("the golden files are being recorded")
	}
	in := gopy(t)
	skips, err := readSkips(filepath.Join(testdata, "skip.txt"))
	if err != nil {
		t.Fatal(err)
	}
	all := programs(t)
	names := map[string]bool{}
	for _, p := range all {
		names[p.name] = true
	}
	for name := range skips {
		if !names[name] {
			t.Errorf("skip.txt names %s, which is not there", name)
		}
	}
	var passed, skipped, failed atomic.Int32
	t.Run("all", func(t *testing.T) {
		for _, p := range all {
			t.Run(p.name, func(t *testing.T) {
				t.Parallel()
				failure := compare(t, in, p)
				reason, skip := skips[p.name]
				switch {
				case failure == "" && skip:
					failed.Add(1)
					t.Errorf("passes now: take it off skip.txt (%s)", reason)
				case failure == "":
					passed.Add(1)
				case skip:
					skipped.Add(1)
					t.Skip(reason)
				default:
					failed.Add(1)
					t.Error(failure)
				}
			})
		}
	})
	summary := fmt.Sprintf("testdata: %d programs pass, %d fail, %d are skipped\n", passed.Load(), failed.Load(), skipped.Load())
	t.Log(summary)
	if file := os.Getenv("GOPY_SUMMARY"); file != "" { // go test hides what a package that passes prints
		if err := os.WriteFile(file, []byte(summary), 0o644); err != nil {
			t.Error(err)
		}
	}
}

// compare runs the program in all modes and describes the first one that goes wrong.
func compare(t *testing.T, in *interpreter, p *program) string {
	want, err := readGolden(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, mode := range modes {
		got, err := in.execute(p, t.TempDir(), mode.env...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := difference(want, got); diff != "" {
			return fmt.Sprintf("%s %s (%s)\n%s", p.name, strings.Join(p.commandLine(), " "), mode.name, diff)
		}
		if *quick {
			break
		}
	}
	return ""
}

func readGolden(p *program) (*outcome, error) {
	data, err := os.ReadFile(p.goldenFile())
	if err != nil {
		return nil, fmt.Errorf("%w (record it: make golden)", err)
	}
	want, err := parseOutcome(strings.ReplaceAll(string(data), "\r\n", "\n"))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.goldenFile(), err)
	}
	return want, nil
}

// TestOracle checks that the golden files are what CPython says, or with -update makes them so.
func TestOracle(t *testing.T) {
	if testing.Short() && !*update {
		t.Skip("short")
	}
	in := oracle(t)
	for _, p := range programs(t) {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			got, err := in.execute(p, t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			if *update {
				text, err := got.format()
				if err != nil {
					t.Fatal(err)
				}
				if old, err := os.ReadFile(p.goldenFile()); err == nil && string(old) == text {
					return
				}
				if err := os.WriteFile(p.goldenFile(), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := readGolden(p)
			if err != nil {
				t.Fatal(err)
			}
			if diff := difference(want, got); diff != "" {
				t.Errorf("%s is not what CPython says (record it anew: make golden)\n%s", p.goldenFile(), diff)
			}
		})
	}
}

// TestEveryGoldenHasItsProgram finds files that were left behind, and programs without a golden file.
func TestEveryGoldenHasItsProgram(t *testing.T) {
	known := map[string]bool{}
	for _, p := range programs(t) {
		known[p.goldenFile()] = true
		if _, err := readGolden(p); err != nil && !*update {
			t.Error(err)
		}
	}
	root, err := filepath.Abs(testdata)
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if filepath.Ext(path) == ".out" && !known[path] {
			t.Errorf("%s belongs to no program", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
