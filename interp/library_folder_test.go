package interp_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/object"
)

// A folder takes the place of the library in the binary, and the native modules need neither.
func TestLibraryFolder(t *testing.T) {
	python := os.Getenv("GOPY_ORACLE")
	if python == "" {
		t.Skip("SKIPPED: no CPython whose library could be used; set GOPY_ORACLE to the path of a CPython 3.14")
	}
	out, err := exec.Command(python, "-c", "import os; print(os.path.dirname(os.__file__), end='')").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := string(out)
	for _, folder := range []string{dir, filepath.Dir(filepath.Dir(dir))} { // itself, and as GOPYHOME names it
		py := start(t, interp.Config{Library: folder, Options: object.Options{DontWriteBytecode: true}})
		if !py.HasLibrary() {
			t.Fatalf("no library in %s", folder)
		}
		err := py.Exec(ctx, "import json, sys\nwhere = json.__file__\ntext = json.dumps({'a': [1]})", interp.Object{})
		if err != nil {
			t.Fatal(err, traceOf(err))
		}
		if got := eval(t, py, "where").String(); !strings.HasPrefix(got, dir) {
			t.Errorf("json is %s", got)
		}
		if got := eval(t, py, "text").String(); got != `{"a": [1]}` {
			t.Error(got)
		}
	}
	t.Setenv("PATH", t.TempDir())
	t.Setenv("GOPYHOME", "")
	py := start(t, interp.Config{Library: t.TempDir()})
	if py.HasLibrary() {
		t.Skip("SKIPPED: this machine has a CPython 3.14 in its usual place")
	}
	if got := eval(t, py, "__import__('math').floor(2.5)").String(); got != "2" {
		t.Error(got)
	}
	if _, err := py.Eval(ctx, "__import__('json')", interp.Object{}); err == nil || err.Error() != "ModuleNotFoundError: No module named 'json'" {
		t.Error(err)
	}
}
