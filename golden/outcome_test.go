package golden

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestFormatAndParse(t *testing.T) {
	for _, want := range []outcome{
		{"", "", "0"},
		{"a\nb\n", "", "0"},
		{"a\nb", "err\n", "1"},
		{"\n", "\n\n", "120"},
		{"x", "y", "signal: killed"},
		{"-- other --\n", "--\n", "2"},
	} {
		text, err := want.format()
		if err != nil {
			t.Fatal(err)
		}
		got, err := parseOutcome(text)
		if err != nil || *got != want {
			t.Errorf("%q: got %+v, %v", text, got, err)
		}
	}
	if text, err := (&outcome{"-- exit 0 --\n", "", "0"}).format(); err == nil {
		t.Errorf("%q was written", text)
	}
	for _, bad := range []string{"", "x", "-- stdout --\nx\n", "-- exit 0 --\nx\n", "x\n-- exit 0 --\n"} {
		if got, err := parseOutcome(bad); err == nil {
			t.Errorf("%q was read as %+v", bad, got)
		}
	}
}

func TestDifference(t *testing.T) {
	want := &outcome{"1\n2\n3\n4\n5\n6\n7\n", "", "0"}
	if diff := difference(want, want); diff != "" {
		t.Error(diff)
	}
	diff := difference(want, &outcome{"1\n2\n3\n4\nfive\n6\n7", "oops\n", "1"})
	for _, part := range []string{"exit code: want 0, got 1\n", "    -5\n    +five\n     6\n", "     3\n", "+7 \\ no newline", "+oops"} {
		if !strings.Contains(diff, part) {
			t.Errorf("no %q in\n%s", part, diff)
		}
	}
	if strings.Contains(diff, "     1\n") {
		t.Errorf("too much context in\n%s", diff)
	}
	long := strings.Repeat("x\n", 100000)
	if diff := difference(&outcome{long, "", "0"}, &outcome{"y\n" + long, "", "0"}); len(diff) == 0 || len(diff) > 10000 {
		t.Errorf("%d bytes", len(diff))
	}
}

func TestFindPrograms(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.py", "# golden: args x 'y z' ''\n# golden: flags -O\n# golden: env A=1 B=2\n# golden: env C=3\nprint()\n# golden: bad\n")
	write("a.in", "input")
	write("lang/b.py", "# golden: command -m pkg --x\n")
	write("lang/_part.py", "")
	write("lang/pkg/__init__.py", "")
	write("lang/pkg/inner.py", "")
	write("lang/_data/x.py", "")
	found, err := findPrograms(root)
	if err != nil || len(found) != 2 {
		t.Fatalf("%v, %v", found, err)
	}
	a, b := found[0], found[1]
	if a.name != "a" || a.stdin == "" || !slices.Equal(a.commandLine(), []string{"-O", "a.py", "x", "y z", ""}) ||
		!slices.Equal(a.env, []string{"A=1", "B=2", "C=3"}) {
		t.Errorf("%+v", a)
	}
	if b.name != "lang/b" || b.stdin != "" || !slices.Equal(b.commandLine(), []string{"-m", "pkg", "--x"}) ||
		filepath.Base(b.goldenFile()) != "b.out" {
		t.Errorf("%+v", b)
	}
	for _, bad := range []string{"# golden: arg x\n", "# golden: args 'x\n"} {
		write("bad.py", bad)
		if _, err := findPrograms(root); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}

func TestSkips(t *testing.T) {
	file := filepath.Join(t.TempDir(), "skip.txt")
	for text, want := range map[string]int{
		"# comment\n\nlang/x  no async yet\nlang/y other reason\n": 2, "": 0, "lang/x\n": -1, "a b\na c\n": -1,
	} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		skips, err := readSkips(file)
		if (err != nil) != (want < 0) || err == nil && len(skips) != want {
			t.Errorf("%q: %v, %v", text, skips, err)
		}
	}
}

func TestExecute(t *testing.T) {
	in := oracle(t)
	root := t.TempDir()
	file := filepath.Join(root, "x.py")
	source := "# golden: args q\nimport json, os, sys\nprint(sys.argv, os.environ['MODE'], 'USER' in os.environ)\nprint(end=input())\nprint(os.getcwd(), file=sys.stderr)\njson.loads('')\n"
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "x.in"), []byte("typed\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("USER", "somebody")
	found, err := findPrograms(root)
	if err != nil || len(found) != 1 {
		t.Fatal(found, err)
	}
	got, err := in.execute(found[0], t.TempDir(), "MODE=m")
	if err != nil {
		t.Fatal(err)
	}
	if got.exit != "1" || got.stdout != "['x.py', 'q'] m False\ntyped" || !strings.HasPrefix(got.stderr, "DIR\nTraceback") ||
		!strings.Contains(got.stderr, "File \"x.py\", line 6") || !strings.Contains(got.stderr, `File "/gopy/lib/python3.14/json/__init__.py"`) {
		t.Errorf("%+v", got)
	}
	if err := os.WriteFile(file, []byte("while True: print('x' * 1000)\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	in.timeout /= 100
	got, err = in.execute(found[0], t.TempDir())
	if err != nil || !strings.HasPrefix(got.exit, "not done") || len(got.stdout) > largestOutput {
		t.Errorf("%d bytes, %s, %v", len(got.stdout), got.exit, err)
	}
}
