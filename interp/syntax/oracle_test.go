package syntax

// This file compares the parser with a real CPython 3.14, whose executable the
// environment variable GOPY_ORACLE names. Without it, these tests are skipped.

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

type oracle struct {
	in  io.Writer
	out *bufio.Reader
}

func startOracle(t testing.TB) *oracle {
	exe := os.Getenv("GOPY_ORACLE")
	if exe == "" {
		t.Skip("GOPY_ORACLE does not name a CPython 3.14")
	}
	cmd := exec.Command(exe, filepath.Join("testdata", "oracle.py"))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		_ = cmd.Wait()
	})
	return &oracle{in, bufio.NewReaderSize(out, 1<<20)}
}

func (o *oracle) ask(t testing.TB, req map[string]any, res any) {
	line, err := json.Marshal(req)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.in.Write(append(line, '\n')); err != nil {
		t.Fatal(err)
	}
	line, err = o.out.ReadBytes('\n')
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(line, res); err != nil {
		t.Fatal(err)
	}
}

type outcome struct {
	Dump     string
	Kind     string
	Msg      string
	Text     *string
	Range    [4]*int
	Warnings []string
}

func (o outcome) String() string {
	if o.Kind == "" {
		return o.Dump + fmt.Sprint(o.Warnings)
	}
	s := o.Kind + ": " + o.Msg + " ("
	for _, n := range o.Range {
		if n == nil {
			s += "None "
		} else {
			s += fmt.Sprint(*n, " ")
		}
	}
	s += ") "
	if o.Text == nil {
		s += "None"
	} else {
		s += fmt.Sprintf("%q", *o.Text)
	}
	return s + fmt.Sprint(o.Warnings)
}

func outcomeOf(src []byte, opts Options) outcome {
	var o outcome
	warn := opts.Warn
	opts.Warn = func(w *Warning) error {
		if warn != nil {
			return warn(w)
		}
		o.Warnings = append(o.Warnings, fmt.Sprint(w.Lineno, " ", w.Msg))
		return nil
	}
	mod, err := Parse(src, opts)
	if err == nil {
		o.Dump = Dump(mod, true)
		return o
	}
	e := err.(*SyntaxError)
	o.Kind, o.Msg = e.Kind.String(), e.Msg
	if e.HasText {
		o.Text = &e.Text
	}
	for i, n := range []int{e.Lineno, e.Offset, e.EndLineno, e.EndOffset} {
		if n != None {
			o.Range[i] = &n
		}
	}
	return o
}

func TestOracleLib(t *testing.T) {
	o := startOracle(t)
	var files []string
	o.ask(t, map[string]any{"op": "files"}, &files)
	if dir := os.Getenv("GOPY_ORACLE_FILES"); dir != "" {
		// More programs, such as CPython's own tests.
		_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, ".py") {
				files = append(files, path)
			}
			return nil
		})
	}
	opts := o.options(t)
	bad := 0
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var want outcome
		o.ask(t, map[string]any{"op": "file", "path": name}, &want)
		got := outcomeOf(src, opts)
		if want.Kind == "ValueError" || strings.Contains(want.Msg, "unknown encoding") {
			continue
		}
		if g, w := got.String(), want.String(); g != w {
			i := 0
			for i < len(g) && i < len(w) && g[i] == w[i] {
				i++
			}
			i = max(i-60, 0)
			t.Errorf("%s:\n got ...%.200s\nwant ...%.200s", name, g[min(i, len(g)):], w[min(i, len(w)):])
			if bad++; bad > 20 {
				t.Fatal("too many")
			}
		}
	}
	t.Logf("%d files", len(files))
}

// options are Options whose hooks ask the oracle.
func (o *oracle) options(t testing.TB) Options {
	return Options{
		Filename: "<test>",
		UnicodeName: func(name string) (rune, bool) {
			var r rune
			o.ask(t, map[string]any{"op": "name", "name": name}, &r)
			return r, r >= 0
		},
		Decode: func(name string, b []byte) ([]byte, error) {
			list := make([]int, len(b))
			for i, c := range b {
				list[i] = int(c)
			}
			var res [2]any
			o.ask(t, map[string]any{"op": "decode", "name": name, "bytes": list}, &res)
			if res[0].(float64) == 0 {
				return nil, errors.New(res[1].(string))
			}
			return []byte(res[1].(string)), nil
		},
	}
}

// oraclePrograms are the programs of this package's tests, and the JSON list of
// strings in the file that GOPY_ORACLE_PROGRAMS names.
func oraclePrograms(t *testing.T) []string {
	var programs []string
	for _, p := range readOutcomes(t) {
		if p.mode == "exec" {
			programs = append(programs, p.source)
		}
	}
	if name := os.Getenv("GOPY_ORACLE_PROGRAMS"); name != "" {
		var more []string
		data, err := os.ReadFile(name)
		if err == nil {
			err = json.Unmarshal(data, &more)
		}
		if err != nil {
			t.Fatal(err)
		}
		programs = append(programs, more...)
	}
	return programs
}

// compare parses src here and there.
func (o *oracle) compare(t *testing.T, src, mode string, opts Options) bool {
	if strings.ContainsAny(src, "\x00") || strings.Contains(src, "__future__") || !utf8.ValidString(src) {
		return true // __future__ is the compiler's business
	}
	opts.Mode = map[string]Mode{"exec": ModeExec, "eval": ModeEval, "single": ModeSingle, "func_type": ModeFuncType}[mode]
	flags := 0
	if opts.Flags&TypeComments != 0 {
		flags |= 0x1000
	}
	if opts.Flags&DontImplyDedent != 0 {
		flags |= 0x200
	}
	if opts.Flags&AllowIncompleteInput != 0 {
		flags |= 0x4000
	}
	var want outcome
	o.ask(t, map[string]any{"op": "source", "source": src, "mode": mode, "flags": flags}, &want)
	got := outcomeOf([]byte(src), opts)
	if got.Kind != "" {
		// CPython's first pass may read less before it fails.
		got.Warnings, want.Warnings = nil, nil
	}
	g, w := got.String(), want.String()
	if g == w {
		return true
	}
	t.Errorf("%s %q:\n got %.300s\nwant %.300s", mode, src, g, w)
	return false
}

// TestOraclePrograms compares the outcomes of short programs, most of them wrong.
func TestOraclePrograms(t *testing.T) {
	o := startOracle(t)
	opts := o.options(t)
	opts.Flags |= SourceIsStr
	bad := 0
	for _, src := range oraclePrograms(t) {
		if !o.compare(t, src, "exec", opts) {
			if bad++; bad > 60 {
				t.Fatal("too many")
			}
		}
	}
}

// TestOracleModes is TestOraclePrograms in the other modes.
func TestOracleModes(t *testing.T) {
	o := startOracle(t)
	for _, mode := range []string{"eval", "single", "func_type"} {
		for _, flags := range []Flags{0, TypeComments, DontImplyDedent, AllowIncompleteInput | DontImplyDedent} {
			opts := o.options(t)
			opts.Flags = SourceIsStr | flags
			bad := 0
			for _, src := range oraclePrograms(t) {
				if !o.compare(t, src, mode, opts) {
					if bad++; bad > 10 {
						t.Error("too many")
						break
					}
				}
			}
		}
	}
}

// TestOracleMutations breaks programs at random and compares what is said of
// them. GOPY_ORACLE_MUTATIONS is the number of programs, GOPY_ORACLE_SEED the
// beginning of the sequence.
func TestOracleMutations(t *testing.T) {
	o := startOracle(t)
	opts := o.options(t)
	programs := oraclePrograms(t)
	if len(programs) == 0 {
		t.Skip("no programs")
	}
	n, _ := strconv.Atoi(os.Getenv("GOPY_ORACLE_MUTATIONS"))
	seed, _ := strconv.ParseUint(os.Getenv("GOPY_ORACLE_SEED"), 10, 64)
	if n == 0 {
		n = 2000
	}
	r := rand.New(rand.NewPCG(seed, 1))
	bad := 0
	for i := range n {
		mode := "exec"
		opts.Flags = SourceIsStr
		if i%4 == 3 { // now and then something else than a file
			mode = []string{"exec", "exec", "eval", "single", "single", "func_type"}[r.IntN(6)]
			opts.Flags |= []Flags{0, TypeComments, DontImplyDedent, AllowIncompleteInput, AllowIncompleteInput | DontImplyDedent}[r.IntN(5)]
		}
		if !o.compare(t, mutate(r, programs), mode, opts) {
			if bad++; bad > 40 {
				t.Fatal("too many")
			}
		}
	}
}

// mutate takes a program and deletes, doubles, swaps or inserts tokens.
func mutate(r *rand.Rand, programs []string) string {
	src := programs[r.IntN(len(programs))]
	if len(src) > 400 {
		lines := strings.SplitAfter(src, "\n")
		i := r.IntN(len(lines))
		src = strings.Join(lines[i:min(i+1+r.IntN(8), len(lines))], "")
	}
	words := roughTokens(src)
	for range 1 + r.IntN(3) {
		if len(words) == 0 {
			break
		}
		i := r.IntN(len(words))
		switch r.IntN(5) {
		case 0:
			words = append(words[:i:i], words[i+1:]...)
		case 1:
			words = append(words[:i+1:i+1], words[i:]...)
		case 2:
			j := r.IntN(len(words))
			words[i], words[j] = words[j], words[i]
		case 3:
			words = append(words[:i:i], append([]string{mutations[r.IntN(len(mutations))]}, words[i:]...)...)
		case 4:
			other := roughTokens(programs[r.IntN(len(programs))])
			if len(other) > 0 {
				words[i] = other[r.IntN(len(other))]
			}
		}
	}
	return strings.Join(words, "")
}

var mutations = []string{
	" if ", " else ", " for ", " in ", " not ", " is ", " and ", " or ", " lambda ", "lambda x: ", " as ", " import ", " from ",
	"(", ")", "[", "]", "{", "}", ",", ":", "=", "==", ":=", "*", "**", "->", ".", "...", ";", "\n", " ", "    ", "\t",
	"'", "\"", "'''", "f'", "f'{", "t'{", "!", "!r", "\\", "\\n", "#", "1", "1.", "0x", "1_", "1e", "x", " x", "print ", "exec ",
	" yield ", " await ", " async ", " def f(): ", " class A: ", " with ", " try:", " except ", " finally:", " del ", " pass ",
	" return ", " raise ", " match ", " case ", " type ", " global ", "True", "None", "@", "/", "%", "+", "-", "~", "<>", "!=",
	"+=", "x=1", "b'", "r'", "u'", "$", "?", "`", "\u00e9", "\u20ac", "elif x:", "else:", "while x:", " assert ", "_",
}

// roughTokens splits src into words, spaces and single characters.
func roughTokens(src string) []string {
	var list []string
	for i := 0; i < len(src); {
		j := i + 1
		if isIdentChar(int(src[i])) {
			for j < len(src) && isIdentChar(int(src[j])) {
				j++
			}
		} else if src[i] == ' ' {
			for j < len(src) && src[j] == ' ' {
				j++
			}
		}
		list = append(list, src[i:j])
		i = j
	}
	return list
}

// TestOracleTokens compares the tokens of programs.
func TestOracleTokens(t *testing.T) {
	o := startOracle(t)
	bad := 0
	for _, src := range oraclePrograms(t) {
		if strings.Contains(src, "\x00") || !utf8.ValidString(src) {
			continue
		}
		for _, extra := range []bool{true, false} {
			var want []string
			o.ask(t, map[string]any{"op": "tokens", "source": src, "extra": extra}, &want)
			got := tokensOf(src, extra)
			if last := len(want) - 1; last >= 0 && strings.Contains(want[last], "unexpected EOF in multi-line") &&
				len(got) == len(want) {
				// The column is that of a buffer which we do not have.
				got[last] = want[last]
			}
			if slices.Equal(got, want) {
				continue
			}
			i := 0
			for i < len(got) && i < len(want) && got[i] == want[i] {
				i++
			}
			t.Errorf("%q, extra %v:\n got %v\nwant %v", src, extra, got[i:min(i+3, len(got))], want[i:min(i+3, len(want))])
			if bad++; bad > 30 {
				t.Fatal("too many")
			}
		}
	}
}

// tokensOf words the tokens of src as testdata/oracle.py does.
func tokensOf(src string, extra bool) []string {
	var list []string
	tz := NewTokenizer([]byte(src), TokenizerOptions{Filename: "<string>", ExtraTokens: extra})
	for {
		k, ok, err := tz.Next()
		if err != nil {
			e := err.(*SyntaxError)
			text := "None"
			if e.HasText {
				text = reprString(e.Text)
			}
			number := func(n int) string {
				if n == None {
					return "None"
				}
				return strconv.Itoa(n)
			}
			return append(list, fmt.Sprintf("%s (%s, (%s, %d, %d, %s, %s, %s))", e.Kind, reprString(e.Msg),
				reprString(e.Filename), e.Lineno, e.Offset, text, number(e.EndLineno), number(e.EndOffset)))
		}
		if !ok {
			return list
		}
		list = append(list, fmt.Sprintf("%d %s (%d, %d)-(%d, %d) %s", k.Kind, reprString(k.Text), k.Lineno, k.Column,
			k.EndLineno, k.EndColumn, reprString(k.Line)))
	}
}

// TestGenerated checks that the generated files are what the generators write.
func TestGenerated(t *testing.T) {
	exe := os.Getenv("GOPY_ORACLE")
	if exe == "" {
		t.Skip("GOPY_ORACLE does not name a CPython 3.14")
	}
	for script, name := range map[string]string{"tokens.py": "ztoken.go", "unicode.py": "zunicode.go"} {
		path, err := filepath.Abs(filepath.Join("gen", script))
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(exe, path)
		cmd.Dir = t.TempDir()
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", script, err, out)
		}
		want, err := os.ReadFile(filepath.Join(cmd.Dir, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is stale: run gen/%s", name, script)
		}
	}
}
