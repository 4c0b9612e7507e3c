package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/gopy-lang/gopy/interp/stdlib/library"
)

var tree = fstest.MapFS{
	"os.py":                          {Data: []byte("import stat\n")},
	"json/__init__.py":               {Data: []byte("from .decoder import x\n")},
	"json/decoder.py":                {Data: []byte("x = 1\n")},
	"json/__pycache__/decoder.x.pyc": {Data: []byte("no")},
	"unittest/__init__.py":           {Data: []byte("")},
	"test/test_os.py":                {Data: []byte("no")},
	"json/tests/__init__.py":         {Data: []byte("no")},
	"tkinter/__init__.py":            {Data: []byte("no")},
	"lib-dynload/_x.so":              {Data: []byte("no")},
	"config-3.14-x/Makefile":         {Data: []byte("no")},
	"_sysconfigdata__linux_.py":      {Data: []byte("no")},
	"LICENSE.txt":                    {Data: []byte("PSF")},
	"venv/scripts/activate":          {Data: []byte("#!/bin/sh\n")},
	"bad.py":                         {Data: []byte("def\n")},
}

func names(items []library.Item) (names []string) {
	for _, item := range items {
		names = append(names, item.Name)
	}
	slices.Sort(names)
	return names
}

func TestCollect(t *testing.T) {
	items, err := collect(tree)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"LICENSE.txt", "bad", "json", "json.decoder", "os", "unittest", "venv/scripts/activate"}
	if got := names(items); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	for _, item := range items {
		if item.IsPackage != (item.Name == "json" || item.Name == "unittest") || item.IsFile != (item.Name == "LICENSE.txt" || item.Name == "venv/scripts/activate") {
			t.Errorf("%+v", item)
		}
	}
}

func TestCompile(t *testing.T) {
	items, err := collect(tree)
	if err != nil {
		t.Fatal(err)
	}
	failures := compileAll(items, func(name, filename string, source []byte) ([]byte, error) {
		if name == "bad" {
			return nil, errors.New("invalid syntax")
		}
		return []byte(name + " " + filename + " " + string(source)), nil
	})
	if len(failures) != 1 || failures[0].Error() != "bad: invalid syntax" {
		t.Errorf("failures: %v", failures)
	}
	want := map[string]string{
		"os":           "os <frozen os> import stat\n",
		"json":         "json /gopy/lib/python3.14/json/__init__.py from .decoder import x\n",
		"json.decoder": "json.decoder /gopy/lib/python3.14/json/decoder.py x = 1\n",
		"unittest":     "unittest /gopy/lib/python3.14/unittest/__init__.py ",
	}
	for _, item := range items {
		if string(item.Code) != want[item.Name] {
			t.Errorf("%s: got %q, want %q", item.Name, item.Code, want[item.Name])
		}
	}
}

func TestRunLeavesAnUnchangedArchiveAlone(t *testing.T) {
	lib := t.TempDir()
	if err := os.CopyFS(lib, tree); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "packed", "library.pack")
	read := func() ([]byte, os.FileInfo) {
		if err := run(lib, out, true); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(out)
		if err != nil {
			t.Fatal(err)
		}
		return data, info
	}
	data, info := read()
	again, info2 := read()
	if !bytes.Equal(data, again) || !os.SameFile(info, info2) {
		t.Error("the same library was written again")
	}
	if err := os.WriteFile(filepath.Join(lib, "os.py"), []byte("changed"), 0o644); err != nil {
		t.Fatal(err)
	}
	if changed, _ := read(); bytes.Equal(data, changed) {
		t.Error("a changed library was not written")
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(out), ".pack-*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}
