package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// runAsGopy makes the test binary run main: the tests run it as gopy, without building anything.
const runAsGopy = "GOPY_TEST_RUN"

func TestMain(m *testing.M) {
	if os.Getenv(runAsGopy) != "" {
		os.Unsetenv(runAsGopy)
		main()
	}
	os.Exit(m.Run())
}

// result is what a program printed, and how it ended.
type result struct {
	stdout, stderr string
	code           int
}

// command makes the command that runs an interpreter, gopy or another, in a folder of the test.
func command(t *testing.T, exe string, args ...string) *exec.Cmd {
	t.Helper()
	if exe == "" {
		var err error
		if exe, err = os.Executable(); err != nil {
			t.Fatal(err)
		}
	}
	c := exec.Command(exe, args...)
	c.Env = []string{runAsGopy + "=1", "HOME=" + t.TempDir(), "PATH=" + os.Getenv("PATH"), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1"}
	if root := os.Getenv("SystemRoot"); root != "" {
		c.Env = append(c.Env, "SystemRoot="+root)
	}
	return c
}

func finish(t *testing.T, c *exec.Cmd) result {
	t.Helper()
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	timer := time.AfterFunc(2*time.Minute, func() { c.Process.Kill() })
	defer timer.Stop()
	err := c.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{out.String(), errs.String(), c.ProcessState.ExitCode()}
}

// oracle is the CPython that gopy is compared with; the test is skipped without one.
func oracle(t *testing.T) string {
	t.Helper()
	path := os.Getenv("GOPY_ORACLE")
	if path == "" {
		t.Skip("SKIPPED: no CPython to compare with; set GOPY_ORACLE to the path of a CPython 3.14")
	}
	return path
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	return lines[len(lines)-1]
}
