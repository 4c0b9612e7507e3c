package fuzz

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

var (
	duration = flag.Duration("for", 0, "how long TestPrograms goes on")
	count    = flag.Int("programs", 150, "how many programs TestPrograms runs, when -for is not given")
	first    = flag.Uint64("seed", 1, "the seed of TestPrograms' first program")
	keepIn   = flag.String("keep", "", "a folder for the programs that TestPrograms finds")
	failures = flag.Int("failures", 20, "how many differences end TestPrograms")
)

func arenaFor(t testing.TB) *arena {
	oracle := os.Getenv("GOPY_ORACLE")
	if oracle == "" {
		t.Skip("GOPY_ORACLE is not set")
	}
	gopy := os.Getenv("GOPY")
	if gopy == "" {
		gopy = filepath.Join(t.TempDir(), "gopy")
		if runtime.GOOS == "windows" {
			gopy += ".exe"
		}
		if out, err := exec.Command("go", "build", "-o", gopy, "../../cmd/gopy").CombinedOutput(); err != nil {
			t.Fatalf("go build: %v\n%s", err, out)
		}
	}
	a, err := newArena(oracle, gopy, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.close)
	return a
}

// find runs the program of a seed, and describes the shortest one that differs.
func (a *arena) find(seed uint64) (program, diff string, err error) {
	tree := Generate(seed)
	text := source(tree)
	diff, err = a.differs(text)
	if diff == "" || err != nil {
		return "", "", err
	}
	kind := kindOf(diff)
	end := time.Now().Add(time.Minute) // a program that does not end takes long each time
	short := source(shrink(tree, func(text string) bool {
		if time.Now().After(end) {
			return false
		}
		d, err := a.differs(text)
		return err == nil && d != "" && kindOf(d) == kind
	}))
	again, err := a.differs(short)
	if again == "" { // it depends on what ran before
		return text, "(not always) " + diff, err
	}
	return short, again, err
}

// kindOf keeps the shrinking from sliding to another difference: the mode and the part of the output.
func kindOf(diff string) string {
	mode, rest, _ := strings.Cut(diff, "\n")
	part, _, _ := strings.Cut(rest, ",")
	return mode + part
}

// TestPrograms runs random programs under gopy and CPython; the same ones each time.
func TestPrograms(t *testing.T) {
	a := arenaFor(t)
	end := time.Now().Add(*duration)
	n, found := 0, 0
	for seed := *first; *duration == 0 && n < *count || time.Now().Before(end); seed++ {
		program, diff, err := a.find(seed)
		if err != nil {
			t.Fatal(err)
		}
		n++
		if diff == "" {
			continue
		}
		found++
		text := fmt.Sprintf("seed %d, %s\n%s", seed, diff, program)
		if *keepIn != "" {
			if err := os.WriteFile(filepath.Join(*keepIn, fmt.Sprintf("%d.txt", seed)), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		t.Error(text)
		if found >= *failures {
			break
		}
	}
	t.Logf("%d programs, %d differ", n, found)
}

// FuzzPrograms is the same under Go's fuzzing, which runs several at a time.
func FuzzPrograms(f *testing.F) {
	for seed := range uint64(5) {
		f.Add(seed)
	}
	a := arenaFor(f)
	f.Fuzz(func(t *testing.T, seed uint64) {
		program, diff, err := a.find(seed)
		if err != nil {
			t.Fatal(err)
		}
		if diff != "" {
			t.Fatalf("seed %d, %s\n%s", seed, diff, program)
		}
	})
}

// TestShrink reduces a program to the statement and the part of it that matters.
func TestShrink(t *testing.T) {
	program := []*stmt{
		simple("a = 1"),
		block("try:", simple("b = f((1 + bad(2)), [3, 4])"), simple("c = 3")).with("except ValueError:", simple("d = 4")),
		block("for x in range(3):", block("if x:", simple("pass"))),
	}
	short := source(shrink(program, func(text string) bool { return strings.Contains(text, "bad") }))
	if len(short) > 20 {
		t.Errorf("%q", short)
	}
}

// TestGenerate asks for programs that do not depend on anything but the seed, and that CPython compiles.
func TestGenerate(t *testing.T) {
	if source(Generate(7)) != source(Generate(7)) {
		t.Error("a seed gives two programs")
	}
	oracle := os.Getenv("GOPY_ORACLE")
	if oracle == "" {
		t.Skip("GOPY_ORACLE is not set")
	}
	s, err := newServer("oracle", oracle, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer s.stop()
	const programs = 300
	bad, traced := 0, 0
	for seed := range uint64(programs) {
		text := source(Generate(seed))
		got, err := s.run(text)
		if err != nil {
			t.Errorf("seed %d: %v", seed, err)
			continue
		}
		if strings.Contains(got.stderr, "SyntaxError") {
			bad++
			t.Logf("seed %d: %s", seed, got.stderr)
		}
		if got.exit != "0" {
			traced++
		}
	}
	if bad > programs/20 {
		t.Errorf("%d of %d programs do not compile", bad, programs)
	}
	if traced > programs/2 || traced == 0 {
		t.Errorf("%d of %d programs end with an exception", traced, programs)
	}
}

// TestShow prints the program of -seed under -v.
func TestShow(t *testing.T) { t.Log("\n" + source(Generate(*first))) }
