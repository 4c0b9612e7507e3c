package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func fakeTree(dir string) error {
	for _, path := range []string{filepath.Join(libraryPath(runtime.GOOS, dir), "os.py"), executablePath(runtime.GOOS, dir)} {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte("x"), 0o755); err != nil {
			return err
		}
	}
	return nil
}

func TestInstallOnceByManyAtATime(t *testing.T) {
	cache := t.TempDir()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if _, err := install(cache, fakeTree); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	entries, _ := os.ReadDir(cache)
	if len(entries) != 1 {
		t.Errorf("the cache holds %v, want one folder", entries)
	}
	if _, err := install(cache, func(string) error { return errors.New("unpacked twice") }); err != nil {
		t.Error(err)
	}
}

func TestInstallLeavesNothingBehindWhenItFails(t *testing.T) {
	for _, unpack := range []func(string) error{
		func(dir string) error { _ = fakeTree(dir); return errors.New("disk full") },
		func(dir string) error { return os.MkdirAll(dir, 0o755) }, // incomplete
	} {
		cache := t.TempDir()
		if dir, err := install(cache, unpack); err == nil {
			t.Errorf("got %s, want an error", dir)
		}
		if entries, _ := os.ReadDir(cache); len(entries) != 0 {
			t.Errorf("the cache holds %v, want nothing", entries)
		}
	}
}

func TestUnpackedCPythonRuns(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 100 MB")
	}
	if os.Getenv("GOPY_CACHE") == "" {
		t.Setenv("GOPY_CACHE", t.TempDir())
	}
	exe, err := find(false, false)
	if errors.Is(err, errNoCPython) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(exe, "-c", "import sys, json; print(sys.version.split()[0])").CombinedOutput()
	if err != nil || strings.TrimSpace(string(out)) != strings.SplitN(version, "-", 2)[0] {
		t.Errorf("%s says %q, %v", exe, out, err)
	}
}
