package compile

// This file compares the compiler with a real CPython 3.14, whose executable
// the environment variable GOPY_ORACLE names. Without it, these tests are
// skipped.

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/syntax"
)

type oracle struct {
	in  io.Writer
	out *bufio.Reader
}

type oracleAnswer struct {
	Codes     [][]any
	Positions [][]any
	Error     []any
	Warnings  [][]any
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

func (o *oracle) ask(t testing.TB, req map[string]any) (ans oracleAnswer) {
	t.Helper()
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
	if err := json.Unmarshal(line, &ans); err != nil {
		t.Fatal(err)
	}
	return ans
}

// namesOf returns the names of the locals that have kind.
func namesOf(c *bytecode.Code, kind bytecode.LocalKind) string {
	var list []string
	for i, k := range c.LocalKinds {
		if k&kind != 0 {
			list = append(list, c.LocalNames[i])
		}
	}
	return strings.Join(list, " ")
}

func describeCodes(c *bytecode.Code, list []string) []string {
	names := c.Names
	// Those that LOAD_FROM_DICT_OR_DEREF alone uses are last, and gopy's only.
	used := make([]bool, len(names))
	for _, in := range c.Instructions {
		for i, k := range in.Op.Operands() {
			switch {
			case in.Op == bytecode.LOAD_FROM_DICT_OR_DEREF:
			case k == bytecode.OperandName:
				used[[]uint16{in.A, in.B, in.C}[i]] = true
			case k == bytecode.OperandWideName, in.Op == bytecode.LOAD_SUPER_ATTR && i == 1, in.Op == bytecode.LOAD_SUPER_METHOD && i == 1:
				used[in.Wide()&0x7fffffff] = true
			}
		}
	}
	for late := true; late; {
		late = false
		if n := len(names) - 1; n >= 0 && !used[n] {
			for _, in := range c.Instructions {
				late = late || in.Op == bytecode.LOAD_FROM_DICT_OR_DEREF && int(in.C) == n
			}
			if late {
				names = names[:n]
			}
		}
	}
	list = append(list, fmt.Sprintf("%s:%d %s flags %#x args %d %d %d\n  names %s\n  var %s\n  cell %s\n  free %s",
		c.Qualname, c.FirstLine, c.Name, c.Flags, c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount, strings.Join(names, " "),
		namesOf(c, bytecode.LocalVariable), namesOf(c, bytecode.LocalCell), namesOf(c, bytecode.LocalFree)))
	for _, k := range c.Constants {
		if code, ok := k.(*bytecode.Code); ok {
			list = describeCodes(code, list)
		}
	}
	return list
}

func joinNames(v any) string {
	var list []string
	for _, x := range v.([]any) {
		list = append(list, x.(string))
	}
	return strings.Join(list, " ")
}

func (a *oracleAnswer) describe() []string {
	var list []string
	for _, c := range a.Codes {
		list = append(list, fmt.Sprintf("%s:%v %s flags %#x args %v %v %v\n  names %s\n  var %s\n  cell %s\n  free %s",
			c[0], c[1], c[2], int(c[3].(float64)), c[4], c[5], c[6], joinNames(c[7]), joinNames(c[8]), joinNames(c[9]), joinNames(c[10])))
	}
	return list
}

// compareFile reports the code objects in which the two compilers differ.
func compareFile(t *testing.T, o *oracle, path string) int {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	ans := o.ask(t, map[string]any{"file": path, "codes": true})
	code, _, err := compileSource(src, syntax.ModeExec, 0, 0)
	if err != nil || ans.Error != nil {
		if e, ok := err.(*syntax.SyntaxError); ok && ans.Error != nil && e.Msg == ans.Error[1] {
			return 0
		}
		t.Errorf("%s: %v, CPython %v", path, err, ans.Error)
		return 1
	}
	if err := bytecode.Verify(code); err != nil {
		t.Errorf("%s: %v", path, err)
	} else if err := checkRegisters(code); err != nil {
		t.Errorf("%s: %v", path, err)
	}
	read, err := bytecode.Unmarshal(bytecode.Marshal(code))
	if err != nil {
		t.Errorf("%s: %v", path, err)
	} else if disassembly(read) != disassembly(code) {
		t.Errorf("%s: what was written and read is not the same", path)
	}
	got, want := describeCodes(code, nil), ans.describe()
	sort.Strings(got)
	sort.Strings(want)
	bad := 0
	i, j := 0, 0
	for i < len(got) || j < len(want) {
		switch {
		case i < len(got) && j < len(want) && got[i] == want[j]:
			i++
			j++
		case j == len(want) || i < len(got) && got[i] < want[j]:
			t.Errorf("%s:\ngot  %s", path, got[i])
			i++
			bad++
		default:
			t.Errorf("%s:\nwant %s", path, want[j])
			j++
			bad++
		}
	}
	return bad
}

// TestLibrary compares the code objects of CPython's Lib.
func TestLibrary(t *testing.T) {
	o := startOracle(t)
	files, bad := 0, 0
	eachLibraryFile(t, func(path string) {
		if bad < 60 {
			files++
			bad += compareFile(t, o, path)
		}
	})
	t.Logf("%d files, %d differences", files, bad)
}

// TestPositions checks that the instructions of every code object of the
// library have locations that CPython's have, and the same lines.
func TestPositions(t *testing.T) {
	o := startOracle(t)
	bad := 0
	eachLibraryFile(t, func(path string) {
		if bad > 40 {
			return
		}
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		ans := o.ask(t, map[string]any{"file": path, "positions": true})
		code, _, err := compileSource(src, syntax.ModeExec, 0, 0)
		if err != nil || ans.Error != nil {
			return
		}
		want := map[string][]any{}
		for _, c := range ans.Positions {
			key := fmt.Sprint(c[0], ":", c[1])
			want[key] = append(want[key], c[2].([]any)...)
		}
		mod, _ := syntax.Parse(src, syntax.Options{})
		stmts := map[string]bool{}
		syntax.Inspect(mod, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.ExceptHandler:
				stmts[fmt.Sprint(n.Lineno)] = true
			case syntax.Stmt:
				stmts[fmt.Sprint(n.Span().Lineno)] = true
			}
			return true
		})
		bad += comparePositions(t, path, code, want, stmts)
	})
}

func comparePositions(t *testing.T, path string, c *bytecode.Code, want map[string][]any, stmts map[string]bool) int {
	bad := 0
	has, lines, got := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, p := range want[fmt.Sprint(c.Qualname, ":", c.FirstLine)] {
		has[p.(string)] = true
		line, _, _ := strings.Cut(p.(string), " ")
		lines[line] = true
	}
	for i, in := range c.Instructions {
		l := c.Location(i)
		got[fmt.Sprint(l.Line)] = true
		switch in.Op {
		case bytecode.JUMP, bytecode.JUMP_IF_NONE, bytecode.JUMP_IF_NOT_NONE, bytecode.MOVE, bytecode.CHECK_BOUND, bytecode.COPY_FREE, bytecode.MAKE_CELL, bytecode.LOAD_CONST:
			continue // CPython joins such instructions with their neighbours
		}
		if s := fmt.Sprint(l.Line, l.EndLine, l.Col, l.EndCol); !has[s] {
			t.Errorf("%s: %s: %d %s: CPython has no location %s", path, c.Qualname, i, in.Op, s)
			bad++
		}
	}
	for l := range lines {
		if !got[l] && stmts[l] && l != fmt.Sprint(c.FirstLine) {
			t.Errorf("%s: %s: no instruction in line %s", path, c.Qualname, l)
			bad++
		}
	}
	for _, k := range c.Constants {
		if code, ok := k.(*bytecode.Code); ok {
			bad += comparePositions(t, path, code, want, stmts)
		}
	}
	return bad
}

func disassembly(c *bytecode.Code) string {
	var b strings.Builder
	bytecode.Disassemble(&b, c)
	return b.String()
}

// BenchmarkUnmarshal reads a large module of the library.
func BenchmarkUnmarshal(b *testing.B) {
	startOracle(b)
	out, err := exec.Command(os.Getenv("GOPY_ORACLE"), "-c", "import argparse; print(argparse.__file__, end='')").Output()
	if err != nil {
		b.Fatal(err)
	}
	src, err := os.ReadFile(string(out))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("compile", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, _, err := compileSource(src, syntax.ModeExec, 0, 0); err != nil {
				b.Fatal(err)
			}
		}
	})
	code, _, err := compileSource(src, syntax.ModeExec, 0, 0)
	if err != nil {
		b.Fatal(err)
	}
	data := bytecode.Marshal(code)
	for name, f := range map[string]func([]byte) (*bytecode.Code, error){"checked": bytecode.Unmarshal, "trusted": bytecode.UnmarshalTrusted} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := f(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// eachLibraryFile calls f for every file of CPython's Lib, or those below the
// folder that GOPY_ORACLE_FILES names.
func eachLibraryFile(t *testing.T, f func(path string)) {
	root := os.Getenv("GOPY_ORACLE_FILES")
	if root == "" {
		out, err := exec.Command(os.Getenv("GOPY_ORACLE"), "-c", "import os; print(os.path.dirname(os.__file__), end='')").Output()
		if err != nil {
			t.Fatal(err)
		}
		root = string(out)
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".py") {
			f(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// compileSource parses and compiles a program; the warnings are in order.
func compileSource(src []byte, mode syntax.Mode, flags uint32, optimize int) (code *bytecode.Code, warnings []*syntax.Warning, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	warn := func(w *syntax.Warning) error { warnings = append(warnings, w); return nil }
	mod, err := syntax.Parse(src, syntax.Options{Filename: "name", Mode: mode, Warn: warn, UnicodeName: unicodeName})
	if err != nil {
		return nil, warnings, err
	}
	code, err = Compile(mod, Options{Filename: "name", Flags: flags, Optimize: optimize, Warn: warn})
	return code, warnings, err
}

// unicodeName is what \N{name} stands for.
func unicodeName(name string) (rune, bool) {
	s, ok := ucd.Lookup(name, false)
	if !ok {
		return 0, false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r, true
}

// TestPrograms compares errors, warnings and code objects for the programs, a
// JSON list of strings, in the file that GOPY_ORACLE_PROGRAMS names.
func TestPrograms(t *testing.T) {
	o := startOracle(t)
	path := os.Getenv("GOPY_ORACLE_PROGRAMS")
	if path == "" {
		t.Skip("GOPY_ORACLE_PROGRAMS is not set")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var programs []string
	if err := json.Unmarshal(data, &programs); err != nil {
		t.Fatal(err)
	}
	circumstances := []struct {
		name            string
		mode            syntax.Mode
		flags, optimize int
	}{
		{"exec", syntax.ModeExec, 0, 0},
		{"single", syntax.ModeSingle, 0, 0},
		{"eval", syntax.ModeEval, 0, 0},
		{"exec", syntax.ModeExec, 0, 1},
		{"exec", syntax.ModeExec, 0, 2},
		{"exec", syntax.ModeExec, FlagAllowTopLevelAwait, 0},
		{"exec", syntax.ModeExec, bytecode.FlagFutureAnnotations, 0},
	}
	for _, c := range circumstances {
		bad, compiled := 0, 0
		for _, src := range programs {
			if bad > 60 {
				break
			}
			if _, err := syntax.Parse([]byte(src), syntax.Options{Mode: c.mode, UnicodeName: unicodeName}); err != nil {
				continue // the parser's business
			}
			ans := o.ask(t, map[string]any{"source": src, "codes": true, "mode": c.name, "flags": c.flags, "optimize": c.optimize})
			code, warnings, err := compileSource([]byte(src), c.mode, uint32(c.flags), c.optimize)
			if diff := compareAnswer(ans, code, warnings, err); diff != "" {
				t.Errorf("%+v %q: %s", c, src, diff)
				bad++
			}
			compiled++
		}
		t.Logf("%+v: %d of %d programs, %d differences", c, compiled, len(programs), bad)
	}
}

// compareAnswer describes the first difference between what CPython and the
// compiler made of a program.
func compareAnswer(ans oracleAnswer, code *bytecode.Code, warnings []*syntax.Warning, err error) string {
	got, want := errorText(err), ""
	if ans.Error != nil {
		want = fmt.Sprint(ans.Error...)
		for i, x := range ans.Error {
			if i == 0 {
				want = fmt.Sprint(x)
			} else {
				want += fmt.Sprintf("|%v", x)
			}
		}
	}
	if got != want {
		return fmt.Sprintf("error %s, CPython %s", got, want)
	}
	if err != nil {
		return ""
	}
	// CPython compiles the generator of any() twice and warns twice.
	var g, w []string
	add := func(list []string, s string) []string {
		if slices.Contains(list, s) {
			return list
		}
		return append(list, s)
	}
	for _, x := range warnings {
		g = add(g, fmt.Sprintf("%d: %s", x.Lineno, x.Msg))
	}
	for _, x := range ans.Warnings {
		w = add(w, fmt.Sprintf("%v: %v", x[1], x[0]))
	}
	if a, b := strings.Join(g, "\n"), strings.Join(w, "\n"); a != b {
		return fmt.Sprintf("warnings %s\nCPython %s", a, b)
	}
	if err := bytecode.Verify(code); err != nil {
		return err.Error()
	}
	if err := checkRegisters(code); err != nil {
		return err.Error()
	}
	// CPython keeps the first constant even if only dead code uses it.
	c, d := describeCodes(code, nil), ans.describe()
	for _, x := range c {
		if !slices.Contains(d, x) {
			return "code " + x + "\nCPython " + strings.Join(d, "\n")
		}
	}
	if len(c)+2 < len(d) {
		return fmt.Sprintf("%d code objects, CPython has %d", len(c), len(d))
	}
	return ""
}

// errorText writes an error as compareAnswer compares it.
func errorText(err error) string {
	if err == nil {
		return ""
	}
	e, ok := err.(*syntax.SyntaxError)
	if !ok {
		return err.Error()
	}
	if e.Kind == syntax.KindRecursionError || e.Kind == syntax.KindMemoryError {
		return e.Kind.String() + "|" + e.Msg
	}
	return fmt.Sprintf("%s|%s|%d|%d|%d|%d", e.Kind, e.Msg, e.Lineno, e.Offset, e.EndLineno, e.EndOffset)
}
