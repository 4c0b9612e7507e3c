package eval

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// TestDispatch looks at the machine code of the loop: between the load of an
// opcode and the jump to its case nothing may be stored on the stack. Such
// stores appear when an instruction uses f, base, code, kbase, pc or ins behind
// a Go call, or needs more registers than there are: then the register
// allocator saves them at every dispatch (save in instructions/dsl.go).
func TestDispatch(t *testing.T) {
	if runtime.GOARCH != "amd64" {
		t.Skip("reads amd64 code")
	}
	if testing.Short() {
		t.Skip("links a program")
	}
	exe := filepath.Join(t.TempDir(), "eval.test")
	// The running program has no symbols: go test leaves them out.
	if out, err := exec.Command("go", "test", "-c", "-o", exe, ".").CombinedOutput(); err != nil {
		t.Fatalf("go test -c: %v\n%s", err, out)
	}
	out, err := exec.Command("go", "tool", "objdump", "-s", `eval\.\(\*Engine\)\.runPlain$`, exe).CombinedOutput()
	if err != nil {
		t.Fatalf("go tool objdump: %v\n%s", err, out)
	}
	lines := strings.Split(string(out), "\n")
	jump := regexp.MustCompile(`\bJMP 0\(\w+\)\(\w+\*8\)`)
	store := regexp.MustCompile(`\bMOV\w+ \w+, (0x)?[0-9a-f]+\(SP\)`)
	found := false
	for i, line := range lines {
		if !jump.MatchString(line) {
			continue
		}
		found = true
		for j := i - 1; j >= 0 && !strings.Contains(lines[j], "MOVZX 0("); j-- {
			if store.MatchString(lines[j]) {
				t.Errorf("stored at every dispatch: %s", lines[j])
			}
		}
	}
	if !found {
		t.Errorf("no dispatch found in %d lines of code", len(lines))
	}
}
