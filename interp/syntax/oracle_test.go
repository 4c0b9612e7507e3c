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
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
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
	opts.Warn = func(w *Warning) error {
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
