package syntax

// This file runs the programs of testdata/outcomes.txt: a program in Go's
// quotes after its mode, and in the line below what CPython 3.14 makes of it
// (the tree, or the error with its range and text; then the warnings).
//
// With GOPY_ORACLE set, "go test -run Outcomes -update" asks CPython again, and
// fills in what is missing.

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "rewrite testdata/outcomes.txt by asking GOPY_ORACLE")

const outcomesFile = "testdata/outcomes.txt"

type program struct {
	mode, source, want string
}

// options splits a mode such as "exec,types,feature=7".
func (p *program) options() (opts Options, mode string, flags, feature int) {
	words := strings.Split(p.mode, ",")
	mode = words[0]
	feature = -1
	opts.Filename = "<test>"
	switch mode {
	case "eval":
		opts.Mode = ModeEval
	case "single":
		opts.Mode = ModeSingle
	case "func_type":
		opts.Mode = ModeFuncType
	}
	if mode != "bytes" {
		opts.Flags = SourceIsStr
	}
	for _, w := range words[1:] {
		switch {
		case w == "types":
			opts.Flags |= TypeComments
			flags |= 0x1000
		case w == "nodedent":
			opts.Flags |= DontImplyDedent
			flags |= 0x200
		case w == "incomplete":
			opts.Flags |= AllowIncompleteInput
			flags |= 0x4000
		case w == "error":
			opts.Warn = func(*Warning) error { return ErrWarningIsError }
		case w == "barry":
			opts.Flags |= BarryAsBDFL
			flags |= 0x400000
		default:
			feature, _ = strconv.Atoi(strings.TrimPrefix(w, "feature="))
			opts.FeatureVersion = feature
		}
	}
	return opts, mode, flags, feature
}

func readOutcomes(t testing.TB) []program {
	data, err := os.ReadFile(outcomesFile)
	if err != nil {
		t.Fatal(err)
	}
	var list []program
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if strings.HasPrefix(line, "\t") {
			list[len(list)-1].want = line[1:]
			continue
		}
		if line == "" || line[0] == '#' {
			continue
		}
		mode, quoted, _ := strings.Cut(line, " ")
		source, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatalf("%s:%d: %v", outcomesFile, i+1, err)
		}
		list = append(list, program{mode: mode, source: source})
	}
	return list
}

func testName(name string) (rune, bool) {
	r, ok := map[string]rune{"DIGIT ONE": '1', "BULLET": '\u2022'}[strings.ToUpper(name)]
	return r, ok
}

func TestOutcomes(t *testing.T) {
	list := readOutcomes(t)
	if *update {
		o := startOracle(t)
		for i := range list {
			list[i].want = o.outcome(t, &list[i])
		}
		writeOutcomes(t, list)
	}
	for _, p := range list {
		opts, _, _, _ := p.options()
		opts.UnicodeName = testName
		if got := outcomeOf([]byte(p.source), opts).String(); got != p.want {
			t.Errorf("%s %q:\n got %s\nwant %s", p.mode, p.source, got, p.want)
		}
	}
}

// outcome asks CPython about p.
func (o *oracle) outcome(t testing.TB, p *program) string {
	_, mode, flags, feature := p.options()
	req := map[string]any{"op": "source", "source": p.source, "mode": mode, "flags": flags, "feature": feature,
		"error": strings.Contains(p.mode, ",error")}
	if mode == "bytes" || !utf8.ValidString(p.source) {
		list := make([]int, len(p.source))
		for i := range len(p.source) {
			list[i] = int(p.source[i])
		}
		req["bytes"] = list
		req["mode"] = "exec"
	}
	var res outcome
	o.ask(t, req, &res)
	return res.String()
}

func writeOutcomes(t testing.TB, list []program) {
	var b strings.Builder
	b.WriteString("# Programs and what CPython 3.14 makes of them; see outcome_test.go.\n")
	for _, p := range list {
		fmt.Fprintf(&b, "%s %s\n\t%s\n", p.mode, strconv.Quote(p.source), p.want)
	}
	if err := os.WriteFile(outcomesFile, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
