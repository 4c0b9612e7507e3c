package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mattn/go-runewidth"
)

const testdata = "../../testdata/profiles/"

type result struct {
	code     int
	out, err string
}

func runWith(env map[string]string, stdin string, args ...string) result {
	var out, errs bytes.Buffer
	code := run(args, &streams{in: strings.NewReader(stdin), out: &out, err: &errs, getenv: func(k string) string { return env[k] }})
	return result{code, out.String(), errs.String()}
}

func ok(t *testing.T, args ...string) result {
	t.Helper()
	r := runWith(nil, "", args...)
	if r.code != exitOK {
		t.Fatalf("%v: exit code %d: %s", args, r.code, r.err)
	}
	return r
}

func wantLine(t *testing.T, text, re string) {
	t.Helper()
	if !regexp.MustCompile("(?m)" + re).MatchString(text) {
		t.Errorf("no line matches %s in\n%s", re, text)
	}
}

func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

const collapsed = `main (app.py:9);parse (app.py:3);lex (lex.py:5) 20
main (app.py:9);parse (app.py:4) 40
main (app.py:10);render (app.py:7) 40
`

func TestTop(t *testing.T) {
	f := file(t, "p.collapsed", collapsed)
	r := ok(t, "top", f)
	wantLine(t, r.out, `^samples/count · total 100$`)
	wantLine(t, r.out, `^ +40 +40\.0% +60 +60\.0% +parse +app\.py$`)
	wantLine(t, r.out, `^ +0 +0\.0% +100 +100\.0% +main +app\.py$`)
	if strings.Contains(r.out, "\x1b") {
		t.Error("colour where there is no terminal")
	}
	r = ok(t, "top", "-n", "1", "--sort", "cum", f)
	wantLine(t, r.out, `main`)
	wantLine(t, r.out, `^… 3 more functions`)
	if strings.Contains(r.out, "render") {
		t.Error("-n 1 shows more")
	}
	r = ok(t, "top", "--focus", "lex", f)
	wantLine(t, r.out, `^samples/count · total 20$`)
	r = ok(t, "top", "--ignore", "lex", f)
	wantLine(t, r.out, `^samples/count · total 80$`)
	r = ok(t, "top", "--hide", "^parse$", f)
	wantLine(t, r.out, `^ +40 +40\.0% +100 +100\.0% +main`)
	r = ok(t, "top", "--filter", "lex", f)
	if strings.Contains(r.out, "main") || !strings.Contains(r.out, "lex") {
		t.Errorf("--filter: %s", r.out)
	}
	r = ok(t, "top", f, f)
	wantLine(t, r.out, `total 200$`)
	if r = runWith(nil, collapsed, "top", "-"); r.code != 0 || !strings.Contains(r.out, "total 100") {
		t.Errorf("stdin: %+v", r)
	}
	r = ok(t, "top", "--type", "calls", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `^calls/count · total`)
	r = ok(t, "top", "--sort", "calls", "-n", "1", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `9,0\d\d|[0-9],\d\d\d`)
	r = ok(t, "top", "--label", "route=/x", testdata+"go-cpu.pb.gz")
	wantLine(t, r.out, `^cpu/nanoseconds · total (7|8)\d\dms`)
	r = ok(t, "top", "--label", "thread=worker", testdata+"py-spy.collapsed")
	wantLine(t, r.out, `total 5$`)
}

func TestTopJSON(t *testing.T) {
	r := ok(t, "top", "--json", file(t, "p.collapsed", collapsed))
	var v struct {
		Type, Unit string
		Total      int64
		Functions  int
		Rows       []struct {
			Function, File string
			Self, Cum      int64
		}
	}
	if err := json.Unmarshal([]byte(r.out), &v); err != nil {
		t.Fatal(err)
	}
	if v.Type != "samples" || v.Total != 100 || v.Functions != 4 || len(v.Rows) != 4 || v.Rows[0].Function != "parse" || v.Rows[0].Cum != 60 {
		t.Errorf("%+v", v)
	}
}

// TestWidth cuts names, not numbers, to the width of the terminal.
func TestWidth(t *testing.T) {
	long := strings.Repeat("name.", 30) + " (" + strings.Repeat("dir/", 40) + "app.py:3)"
	f := file(t, "p.collapsed", long+" 5\nf\x1b[31m (größe.py:2) 3\n")
	r := runWith(map[string]string{"COLUMNS": "80"}, "", "top", f)
	for line := range strings.Lines(r.out) {
		if w := runewidth.StringWidth(strings.TrimSpace(line)); w > 80 {
			t.Errorf("%d columns: %s", w, line)
		}
	}
	wantLine(t, r.out, `^ +5 +62\.5% +5 +62\.5% +name\..*… +….*app\.py$`)
	if strings.Contains(r.out, "\x1b") || !strings.Contains(r.out, `f\x1b[31m`) {
		t.Errorf("a name's control characters reach the terminal: %q", r.out)
	}
}

func TestTree(t *testing.T) {
	f := file(t, "p.collapsed", collapsed)
	r := ok(t, "tree", f)
	wantLine(t, r.out, `^ +100 +100\.0% +0 +main`)
	wantLine(t, r.out, `^ +60 +60\.0% +40 +├─ parse`)
	wantLine(t, r.out, `^ +20 +20\.0% +20 +│  └─ lex`)
	wantLine(t, r.out, `^ +40 +40\.0% +40 +└─ render`)
	r = ok(t, "tree", "--min", "50%", "--depth", "1", f)
	if strings.Contains(r.out, "parse") {
		t.Errorf("--depth 1: %s", r.out)
	}
	wantLine(t, r.out, `^… 2 paths below 50% left out`)
	r = ok(t, "tree", "--json", f)
	wantLine(t, r.out, `"depth": 2`)
	r = ok(t, "tree", "--guess-stacks", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `stacks guessed`)
	wantLine(t, r.err, `guessed from caller edges`)
}

func TestPeek(t *testing.T) {
	f := file(t, "p.collapsed", collapsed)
	r := ok(t, "peek", "^parse$", f)
	wantLine(t, r.out, `^ +40 +60 +60\.0% +← main`)
	wantLine(t, r.out, `^ +40 +60 +60\.0% +parse`)
	wantLine(t, r.out, `^ +20 +20 +20\.0% +→ lex`)
	r = ok(t, "peek", "--json", "^parse$", f)
	wantLine(t, r.out, `"callers": \[`)
	r = ok(t, "peek", "^_main$", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `1 +← <module>`)
	if r := runWith(nil, "", "peek", "nothing", f); r.code != exitError || !strings.Contains(r.err, "no function matches") {
		t.Errorf("%+v", r)
	}
}

const appSource = `import lex

def parse(text):
    a = lex.lex(text)
    return a

@cache
def render(
    x,
):
    if x:
        return x

def after(): pass
`

func TestList(t *testing.T) {
	dir := t.TempDir()
	os.MkdirAll(filepath.Join(dir, "src", "pkg"), 0o755)
	os.WriteFile(filepath.Join(dir, "src", "pkg", "app.py"), []byte(appSource), 0o644)
	prof := filepath.Join(dir, "p.collapsed")
	os.WriteFile(prof, []byte("parse (/elsewhere/pkg/app.py:4) 7\nrender (/elsewhere/pkg/app.py:12) 3\n"), 0o644)
	r := ok(t, "list", "--source-path", filepath.Join(dir, "src"), "parse|render", prof)
	wantLine(t, r.out, `^ +\. +\. +3 +def parse\(text\):$`)
	wantLine(t, r.out, `^ +7 +7 +4 +a = lex\.lex\(text\)$`)
	wantLine(t, r.out, `^ +3 +3 +12 +return x$`)
	if strings.Contains(r.out, "after") || strings.Contains(r.out, "import") {
		t.Errorf("more than the functions:\n%s", r.out)
	}
	r = ok(t, "list", "parse", prof) // beside the profile it is not
	wantLine(t, r.err, `source of /elsewhere/pkg/app\.py not found`)
	wantLine(t, r.out, `^ +7 +7 +4$`)
	os.WriteFile(filepath.Join(dir, "app.py"), []byte(appSource), 0o644)
	r = ok(t, "list", "pkg/app.py", prof) // now it is
	wantLine(t, r.out, `^ +\. +\. +1 +import lex$`)
	wantLine(t, r.out, `^ +7 +7 +4 `)
	// beside the script that ran
	script := filepath.Join(dir, "src", "pkg", "app.py")
	raw := file(t, "p.callgrind", "cmd: python -O "+script+" x\nevents: wall_nanoseconds\nfl=app.py\nfn=parse\n4 7\n")
	wantLine(t, ok(t, "list", "parse", raw).out, `^ +7ns +\. +4 +a = lex\.lex\(text\)$`)
	r = ok(t, "list", "--json", "parse", prof)
	wantLine(t, r.out, `"source_found": true`)
}

func TestFunctionEnd(t *testing.T) {
	lines := strings.Split(appSource, "\n")
	for first, want := range map[int]int{3: 5, 7: 12, 14: 14, 99: 99} {
		if got := functionEnd(lines, first); got != want {
			t.Errorf("the function at %d ends at %d, want %d", first, got, want)
		}
	}
}

func TestFlame(t *testing.T) {
	dir := t.TempDir()
	f := file(t, "p.collapsed", collapsed+"<script>alert(1)</script> 1\n")
	for _, name := range []string{"a.html", "a.svg"} {
		out := filepath.Join(dir, name)
		r := ok(t, "flame", "-o", out, f)
		wantLine(t, r.err, `wrote .*`+regexp.QuoteMeta(name))
		data, err := os.ReadFile(out)
		if err != nil || !bytes.Contains(data, []byte("render")) || bytes.Contains(data, []byte("<script>alert")) {
			t.Errorf("%s: %v", name, err)
		}
	}
	r := ok(t, "flame", "-o", "-", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.err, `caller edges and no stacks`)
	wantLine(t, r.out, `"notes":\["cProfile · exact"`)
	r = ok(t, "convert", "--to", "json", testdata+"go-cpu.pb.gz", "-")
	wantLine(t, r.err, `json holds no mappings`)
}

func TestDiff(t *testing.T) {
	base := file(t, "base.collapsed", collapsed)
	next := file(t, "new.collapsed", strings.Replace(collapsed, "render (app.py:7) 40", "render (app.py:8) 70", 1))
	r := ok(t, "diff", base, next)
	wantLine(t, r.out, `^samples/count · self · base 100, new 130, change \+30 \(\+30\.0%\)$`)
	wantLine(t, r.out, `^ +\+30 +\+30\.0% +40 +70 +render`)
	r = runWith(nil, "", "diff", "--fail-above", "5%", base, next)
	if r.code != exitNo {
		t.Errorf("exit code %d", r.code)
	}
	wantLine(t, r.err, `grew by more than 5% of the total: the total \(\+30\.0%\), render \(\+30\.0%\)$`)
	if r = runWith(nil, "", "diff", "--fail-above", "5%", next, base); r.code != exitOK {
		t.Errorf("shrinking fails: %s", r.err)
	}
	if r = runWith(nil, "", "diff", "--fail-above", "40%", base, next); r.code != exitOK {
		t.Errorf("30%% is above 40%%: %s", r.err)
	}
	r = runWith(nil, "", "diff", "--normalize", "--fail-above", "5%", base, next)
	wantLine(t, r.err, `: render \(\+13\.\d%\)$`)
	cpu, wall := testdata+"profile-tokenize.pstats", testdata+"cprofile-tokenize.pstats"
	if r = runWith(nil, "", "diff", cpu, wall); r.code != exitError || !strings.Contains(r.err, "cpu/nanoseconds") {
		t.Errorf("cpu and wall: %+v", r)
	}
	ok(t, "diff", "--allow-mismatch", cpu, wall)
	perf, gecko := testdata+"cpython-xperf.perf.txt.gz", testdata+"cpython-sampling.gecko.json" // samples of cpu and of wall time
	if r = runWith(nil, "", "diff", "--type", "samples", gecko, perf); r.code != exitError || !strings.Contains(r.err, "BASE counts samples of wall time and NEW of cpu time") {
		t.Errorf("samples of cpu and wall: %+v", r)
	}
	ok(t, "diff", "--type", "samples", "--allow-mismatch", gecko, perf)
	ok(t, "diff", "--type", "calls", cpu, wall)
	for _, name := range []string{"d.html", "d.svg"} {
		out := filepath.Join(t.TempDir(), name)
		ok(t, "diff", "--flame", out, base, next)
		if data, err := os.ReadFile(out); err != nil || !bytes.Contains(data, []byte("render")) {
			t.Errorf("%s: %v", name, err)
		}
	}
	r = ok(t, "diff", "--json", "--sort", "cum", base, next)
	wantLine(t, r.out, `"delta": 30`)
}

func TestConvertAndMerge(t *testing.T) {
	dir := t.TempDir()
	f := file(t, "p.collapsed", collapsed)
	for _, ext := range []string{"pb.gz", "pstats", "collapsed", "speedscope.json", "trace.json", "callgrind", "json", "csv", "html", "svg"} {
		out := filepath.Join(dir, "p."+ext)
		r := ok(t, "convert", f, out)
		if ext != "pb.gz" && ext != "json" && ext != "html" && ext != "svg" && r.err == "" {
			t.Errorf("%s: says nothing of what is lost", ext)
		}
		if ext == "json" || ext == "csv" || ext == "html" || ext == "svg" {
			continue
		}
		r = ok(t, "top", "--json", out)
		wantLine(t, r.out, `"function": "parse"`)
	}
	r := ok(t, "convert", testdata+"cprofile-tokenize.pstats", filepath.Join(dir, "x.collapsed"))
	wantLine(t, r.err, `caller edges and no stacks`)
	wantLine(t, r.err, `left out: calls/count`)
	out := filepath.Join(dir, "all.pb.gz")
	ok(t, "merge", "-o", out, f, f, filepath.Join(dir, "p.pb.gz"))
	wantLine(t, ok(t, "top", out).out, `total 300$`)
	if r := runWith(nil, "", "merge", "-o", out, f, testdata+"cprofile-tokenize.pstats"); r.code != exitError || !strings.Contains(r.err, "cannot merge") {
		t.Errorf("%+v", r)
	}
	r = ok(t, "convert", "--to", "collapsed", f, "-")
	if r.out != collapsed {
		t.Errorf("collapsed again:\n%s", r.out)
	}
}

func TestInfoAndCheck(t *testing.T) {
	r := ok(t, "info", testdata+"go-cpu.pb.gz", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `^format +pprof$`)
	wantLine(t, r.out, `^label +route +\(1 value\)$`)
	wantLine(t, r.out, `^tool +cProfile$`)
	wantLine(t, r.out, `^not kept +pstats has caller edges but no stacks`)
	ok(t, "info", "--json", testdata+"go-cpu.pb.gz")
	r = ok(t, "check", testdata+"cprofile-tokenize.pstats")
	wantLine(t, r.out, `^note: the profile has caller edges`)
	r = runWith(nil, "", "check", file(t, "few.collapsed", "f (a.py:1) 3\n"))
	if r.code != exitNo {
		t.Errorf("exit code %d", r.code)
	}
	wantLine(t, r.out, `^warning: only 3 samples`)
	r = runWith(nil, "", "check", "--json", file(t, "few.collapsed", "f (a.py:1) 3\n"))
	wantLine(t, r.out, `"level": "warning"`)
}

// TestErrors: one line, with the file's name, and exit code 2.
func TestErrors(t *testing.T) {
	data, err := os.ReadFile(testdata + "cprofile-tokenize.pstats")
	if err != nil {
		t.Fatal(err)
	}
	gz, err := os.ReadFile(testdata + "go-cpu.pb.gz")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ content, want string }{
		"empty":       {"", "empty file"},
		"cut.pstats":  {string(data[:len(data)/2]), "truncated pstats dump"},
		"cut.pb.gz":   {string(gz[:len(gz)/2]), "truncated gzip"},
		"bad.pb.gz":   {string(gz[:len(gz)-8]) + "12345678", "damaged gzip"},
		"text":        {"hello\nworld\n", "not a profile"},
		"json":        {`{"a": 1}`, "neither speedscope"},
		"cut.json":    {`{"profiles": [1, `, "truncated JSON"},
		"bad.json":    {`{"shared":{}, "profiles": [1]}`, "damaged JSON"},
		"c.collapsed": {"a;b 1\na;b\n", "line 2"},
	} {
		path := file(t, name, c.content)
		for _, cmd := range []string{"top", "tree", "info", "check", "flame"} {
			r := runWith(nil, "", cmd, path)
			if r.code != exitError || strings.Count(r.err, "\n") != 1 || !strings.Contains(r.err, path) || !strings.Contains(r.err, c.want) {
				t.Errorf("%s %s: %+v", cmd, name, r)
			}
		}
	}
	f := file(t, "p.collapsed", collapsed)
	for _, args := range [][]string{
		{}, {"nonsense"}, {"top"}, {"top", "--nonsense", f}, {"top", "/does/not/exist"}, {"top", t.TempDir()}, {"top", "--focus", "(", f}, {"top", "--sort", "x", f},
		{"top", "--sort", "calls", f}, {"top", "--type", "x", f}, {"top", "--label", "x", f}, {"top", "--from", "x", f}, {"top", "-", "-"}, {"tree", "--min", "x", f},
		{"peek", f}, {"list", "x"}, {"diff", f}, {"diff", "--fail-above", "x", f, f}, {"merge", f}, {"convert", f}, {"convert", f, "-"}, {"convert", f, "x.unknown"},
		{"convert", "--to", "gecko", f, "-"}, {"convert", f, "/does/not/exist.pb.gz"}, {"completion"}, {"completion", "tcsh"}, {"web", "--addr", "x", f}, {"info"}, {"check"},
	} {
		if r := runWith(nil, "", args...); r.code != exitError || r.err == "" || len(args) > 0 && strings.Count(r.err, "\n") != 1 {
			t.Errorf("%v: %+v", args, r)
		}
	}
}

func TestHelp(t *testing.T) {
	r := ok(t, "--help")
	for _, c := range commands() {
		wantLine(t, r.out, `^  `+c.name+` `)
		h := ok(t, c.name, "--help")
		wantLine(t, h.out, `^Usage: gopy-prof `+c.name)
		wantLine(t, h.out, `^Examples:$`)
		for line := range strings.Lines(h.out) {
			if n := runewidth.StringWidth(line); n > 100 {
				t.Errorf("%s: %d columns: %s", c.name, n, line)
			}
		}
		if strings.Count(h.out, "Usage") != 1 {
			t.Errorf("%s: %s", c.name, h.out)
		}
	}
	ok(t, "--version")
}

func TestCompletion(t *testing.T) {
	for shell, args := range map[string][]string{"bash": {"-n"}, "zsh": {"-n"}, "fish": {"-n"}} {
		t.Run(shell, func(t *testing.T) {
			path, err := exec.LookPath(shell)
			if err != nil {
				t.Skipf("SKIPPED: no %s to check the completion script", shell)
			}
			script := file(t, "completion", ok(t, "completion", shell).out)
			if out, err := exec.Command(path, append(args, script)...).CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, out)
			}
			if shell == "fish" {
				out, err := exec.Command(path, "-c", "source "+script+"; complete -C 'gopy-prof top --so'").CombinedOutput()
				if err != nil || !strings.HasPrefix(string(out), "--sort") {
					t.Errorf("%v: %q", err, out)
				}
			}
			if shell != "bash" {
				return
			}
			for line, want := range map[string]string{
				"gopy-prof t": "top tree", "gopy-prof top --so": "--sort", "gopy-prof top --sort c": "cum calls", "gopy-prof convert --to sp": "speedscope", "gopy-prof completion z": "zsh",
			} {
				words := strings.Fields(line)
				out, err := exec.Command(path, "-c", `source "$1"; COMP_WORDS=("${@:2}"); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _gopy_prof; echo "${COMPREPLY[*]}"`, "x", script, words[0], words[1]).CombinedOutput()
				if len(words) > 2 {
					out, err = exec.Command(path, append([]string{"-c", `source "$1"; COMP_WORDS=("${@:2}"); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _gopy_prof; echo "${COMPREPLY[*]}"`, "x", script}, words...)...).CombinedOutput()
				}
				if err != nil || strings.TrimSpace(string(out)) != want {
					t.Errorf("%q completes to %q, want %q (%v)", line, out, want, err)
				}
			}
		})
	}
}

// lockedBuffer is written by the server and read by the test.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *lockedBuffer) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(b)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

// TestWeb serves pprof's pages; the source view shows Python.
func TestWeb(t *testing.T) {
	dir := t.TempDir()
	os.WriteFile(filepath.Join(dir, "app.py"), []byte(appSource), 0o644)
	prof := filepath.Join(dir, "p.collapsed")
	os.WriteFile(prof, []byte("parse (/elsewhere/pkg/app.py:4) 7\n"), 0o644)
	errs := &lockedBuffer{}
	done := make(chan int, 1)
	go func() { // serves until the test binary ends
		done <- run([]string{"web", "--no-browser", prof}, &streams{in: strings.NewReader(""), out: io.Discard, err: errs, getenv: func(string) string { return "" }})
	}()
	var base string
	for range 100 {
		if m := regexp.MustCompile(`http://\S+`).FindString(errs.String()); m != "" {
			base = m
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	get := func(path string) string {
		for range 100 {
			if r, err := http.Get(base + path); err == nil {
				defer r.Body.Close()
				b, _ := io.ReadAll(r.Body)
				return string(b)
			}
			time.Sleep(50 * time.Millisecond)
		}
		return ""
	}
	for path, want := range map[string]string{"/ui/source?f=parse": "a = lex.lex(text)", "/ui/top": "parse", "/ui/flamegraph": "parse", "/ui/peek?f=parse": "parse"} {
		if body := get(path); !strings.Contains(body, want) {
			t.Errorf("%s does not show %q (%d bytes; %s)", path, want, len(body), errs)
		}
	}
	select {
	case code := <-done:
		t.Errorf("the server ended with %d: %s", code, errs)
	default:
	}
}

// TestDependencies: this command and its packages stand without the interpreter.
func TestDependencies(t *testing.T) {
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("SKIPPED: no go command")
	}
	out, err := exec.Command(goTool, "list", "-deps", ".", "../../profile/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for pkg := range strings.Lines(string(out)) {
		if strings.Contains(pkg, "gopy/interp") || strings.Contains(pkg, "gopy/specialize") {
			t.Errorf("depends on %s", pkg)
		}
	}
}
