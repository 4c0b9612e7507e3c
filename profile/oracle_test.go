package profile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// oracle gives the CPython 3.14 to compare with, or skips loudly.
func oracle(t *testing.T) string {
	t.Helper()
	py := os.Getenv("GOPY_ORACLE")
	if py == "" {
		t.Skip("SKIPPED: no CPython to compare with; set GOPY_ORACLE to the path of a CPython 3.14")
	}
	return py
}

// tool finds a program, or skips loudly.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("SKIPPED: %s is not installed", name)
	}
	return path
}

func write(t *testing.T, p *Profile, f Format, typ int, name string) string {
	t.Helper()
	var out bytes.Buffer
	if _, err := Write(&out, p, f, typ); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// printStats is a script that prints all that pstats prints of a dump, in many orders; rows
// that sort equal stand in dict order, so that order is compared too.
const printStats = `
import pstats, sys
for sort in (None, 'calls', 'cumulative', 'tottime', 'pcalls', 'nfl', 'stdname'):
    if sort in ('nfl', 'stdname') and sys.argv[2] == 'profile':
        continue  # fails in CPython itself: code objects do not compare
    s = pstats.Stats(sys.argv[1], stream=sys.stdout)
    if sort: s.sort_stats(sort)
    s.print_stats()
    s.print_callers()
    s.print_callees()
s.strip_dirs().sort_stats('cumulative').print_stats(20)
print(sorted(k for k, v in s.stats.items() for x in v[:2] if type(x) is not int))
`

// TestPStatsText writes each dump of CPython again, directly and by way of pprof,
// and compares everything CPython prints of the two: for cProfile's dumps to the letter,
// for profile's but for the order of rows that are equal to the nanosecond.
func TestPStatsText(t *testing.T) {
	py := oracle(t)
	text := func(t *testing.T, file, tool string) string {
		cmd := exec.Command(py, "-c", printStats, file, tool)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		// a code object prints its address, which is another each time
		s := regexp.MustCompile(`(<code object \S+) at 0x[0-9a-f]+`).ReplaceAllString(string(out), "$1")
		return strings.ReplaceAll(s, file, "FILE")
	}
	dir := t.TempDir()
	for name, f := range profileFiles {
		if f != PStats || strings.Contains(name, "3.9") {
			continue // CPython 3.14 does not load the code object of a profile by 3.9
		}
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(testdata, name))
			if err != nil {
				t.Fatal(err)
			}
			// the header prints the file's date
			same := func(data []byte, as string) string {
				file := filepath.Join(dir, as)
				if err := os.WriteFile(file, data, 0o644); err != nil {
					t.Fatal(err)
				}
				s := text(t, file, strings.Split(name, "-")[0])
				s = regexp.MustCompile(`(?m)^.*FILE.*$`).ReplaceAllString(s, "")
				if strings.HasPrefix(name, "cprofile") {
					return s // to the letter
				}
				// profile adds up floats, so that times which are equal to the nanosecond are
				// not, and sort otherwise; and the width of a code object's address moves columns.
				lines := strings.Split(regexp.MustCompile(` +`).ReplaceAllString(s, " "), "\n")
				sort.Strings(lines)
				return strings.Join(lines, "\n")
			}
			want := same(data, "original")
			p := readFile(t, name)
			for as, q := range map[string]*Profile{"direct": p, "by pprof": convert(t, p, Pprof, -1)} {
				var out bytes.Buffer
				if _, err := Write(&out, q, PStats, -1); err != nil {
					t.Fatal(err)
				}
				if got := same(out.Bytes(), "again"); got != want {
					t.Errorf("%s: CPython prints it otherwise; %s", as, firstDifference(want, got))
				}
			}
		})
	}
}

// TestPStatsOfStacks writes dumps of profiles with stacks; CPython loads them, and
// names with all kinds of characters survive.
func TestPStatsOfStacks(t *testing.T) {
	py := oracle(t)
	p := pythonProfile()
	file := write(t, p, PStats, 1, "p.pstats")
	out, err := exec.Command(py, "-c", `
import pstats, sys
s = pstats.Stats(sys.argv[1])
for k, v in s.stats.items(): print(ascii(k), v[:2], round(v[2] * 1e9), round(v[3] * 1e9), len(v[4]))
`, file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{
		`('/app/main.py', 3, 'fib') (15, 15) 90000063 150000105 2`,
		`('~', 0, '<built-in method builtins.len>') (6, 6) 60000042 60000042 1`,
		`('C:\\app\\gr\xf6\xdfe.py', 7, 'f.<locals>.<lambda>')`,
		`('/app/"quoted" & <x>.py', 2, '<script>alert(1)</script>')`,
	} {
		if !strings.Contains(string(out), want) {
			t.Errorf("%s is not in\n%s", want, out)
		}
	}
}

// stockPprof gives the program behind go tool pprof, which starts faster without go.
func stockPprof(t *testing.T) string {
	t.Helper()
	out, err := exec.Command(tool(t, "go"), "tool", "-n", "pprof").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// TestGoToolPprof lets the stock pprof read what we write of every file.
func TestGoToolPprof(t *testing.T) {
	stock := stockPprof(t)
	for name := range profileFiles {
		t.Run(name, func(t *testing.T) {
			p := readFile(t, name)
			file := write(t, p, Pprof, -1, "p.pb.gz")
			for _, args := range [][]string{{"-top", "-nodecount=10"}, {"-raw"}, {"-list=."}} {
				out, err := exec.Command(stock, append(append([]string{"-symbolize=none"}, args...), file)...).CombinedOutput()
				text := string(out)
				// -list wants sources, which are elsewhere; to say so is reading it
				if err != nil && !(args[0] == "-list=." && strings.Contains(text, "no matches found")) {
					t.Errorf("%v: %v\n%.1000s", args, err, text)
				}
				if args[0] == "-top" && p.DefaultSampleType != "" && !strings.Contains(text, "Type: "+p.DefaultSampleType) {
					t.Errorf("shows another type than %s:\n%.300s", p.DefaultSampleType, text)
				}
			}
		})
	}
}

// TestGoToolPprofList lists a Python source with the stock pprof.
func TestGoToolPprofList(t *testing.T) {
	stock := stockPprof(t)
	dir := t.TempDir()
	src := filepath.Join(dir, "app.py")
	if err := os.WriteFile(src, []byte("import x\n\ndef work():\n    a = 1\n    return a\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	b := NewBuilder(ValueType{"samples", "count"})
	b.AddSample([]Frame{{Function: "work", File: src, FirstLine: 3, Line: 4}}, nil, 7)
	file := write(t, b.Profile(), Pprof, -1, "p.pb.gz")
	out, err := exec.Command(stock, "-symbolize=none", "-list=work", file).CombinedOutput()
	if err != nil || !regexp.MustCompile(`7 +7 +4: +a = 1`).Match(out) {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestCallgrindAnnotate lets valgrind's tool read what we write of every file.
func TestCallgrindAnnotate(t *testing.T) {
	annotate := tool(t, "callgrind_annotate")
	for name := range profileFiles {
		t.Run(name, func(t *testing.T) {
			p := readFile(t, name)
			file := write(t, p, Callgrind, -1, "callgrind.out.1")
			for _, args := range [][]string{{}, {"--inclusive=yes", "--tree=both"}} {
				out, err := exec.Command(annotate, append(args, file)...).CombinedOutput()
				if err != nil || !strings.Contains(string(out), "PROGRAM TOTALS") || strings.Contains(string(out), "WARNING") || strings.Contains(string(out), "malformed") {
					t.Errorf("%v: %v\n%.2000s", args, err, out)
				}
			}
		})
	}
	file := write(t, pythonProfile(), Callgrind, 1, "callgrind.out.2")
	out, err := exec.Command(annotate, file).CombinedOutput()
	if err != nil || !regexp.MustCompile(`90,000,063 .*/app/main\.py:fib`).Match(out) {
		t.Errorf("%v\n%s", err, out)
	}
}
