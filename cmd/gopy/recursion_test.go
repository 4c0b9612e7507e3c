package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Native code that recurses without an end, or over data nested too deeply, ends in an exception: none of it
// may overflow Go's stack, which ends the process.
func TestNativeRecursion(t *testing.T) {
	r := finish(t, command(t, "", filepath.Join("testdata", "recursion.py")))
	if r.code != 0 || r.stderr != "" {
		t.Fatalf("code %d, stderr %.2000s", r.code, r.stderr)
	}
	good := regexp.MustCompile(`^\w+ (ok|RecursionError|ValueError|MemoryError|SyntaxError|IndentationError)\b`)
	n := 0
	for line := range strings.Lines(r.stdout) {
		n++
		if !good.MatchString(line) {
			t.Errorf("%s", line)
		}
	}
	if n < 40 {
		t.Errorf("%d lines: %s", n, r.stdout)
	}
}
