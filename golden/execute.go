package golden

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// interpreter is what runs the programs.
type interpreter struct {
	path string
	// library is the folder of its standard library, which its tracebacks show; gopy's own shows libraryDir.
	library string
	timeout time.Duration
}

// libraryDir is where gopy's library claims to lie (package library has it as Dir).
const libraryDir = "/gopy/lib/python3.14"

// largestOutput keeps a program that prints for ever from filling the memory.
const largestOutput = 4 << 20

// execute runs a program in the given mode: more variables of the environment.
func (in *interpreter) execute(p *program, scratch string, mode ...string) (*outcome, error) {
	ctx, cancel := context.WithTimeout(context.Background(), in.timeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, in.path, p.commandLine()...)
	cmd.Dir = p.dir
	cmd.Env = environment(scratch, append(mode, p.env...)...)
	cmd.WaitDelay = time.Second // a grandchild may hold the pipes
	stdout, stderr := &limitedBuffer{}, &limitedBuffer{}
	cmd.Stdout, cmd.Stderr = stdout, stderr
	if p.stdin != "" {
		file, err := os.Open(p.stdin)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		cmd.Stdin = file
	}
	err := cmd.Run()
	var exit *exec.ExitError
	var ended string
	switch {
	case ctx.Err() != nil:
		ended = fmt.Sprintf("not done after %v", in.timeout)
	case err == nil:
		ended = "0"
	case errors.As(err, &exit) && exit.Exited():
		ended = strconv.Itoa(exit.ExitCode())
	case errors.As(err, &exit):
		ended = exit.String()
	default:
		return nil, err
	}
	return &outcome{in.clean(stdout, p, scratch), in.clean(stderr, p, scratch), ended}, nil
}

// clean takes out of the output what differs from machine to machine.
func (in *interpreter) clean(b *limitedBuffer, p *program, scratch string) string {
	text := strings.ReplaceAll(b.kept.String(), "\r\n", "\n")
	text = address.ReplaceAllString(text, " at 0x...")
	pairs := []string{in.path, "PYTHON", p.dir + string(filepath.Separator), "", p.dir, "DIR", scratch, "TMP"}
	if in.library != "" {
		pairs = append(pairs, in.library, libraryDir)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// address is what the default repr shows of an object.
var address = regexp.MustCompile(` at 0x[0-9a-fA-F]+`)

// environment is everything that a program sees of it: what the machine happens to have set is left out.
func environment(scratch string, more ...string) []string {
	env := []string{
		"PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "PYTHONNOUSERSITE=1",
		"LC_ALL=C.UTF-8", "TZ=UTC", "HOME=" + scratch, "TMPDIR=" + scratch, "TEMP=" + scratch, "TMP=" + scratch,
	}
	for _, name := range []string{"PATH", "SYSTEMROOT", "GOPYHOME", "GOCOVERDIR", "GOMAXPROCS"} {
		if value, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+value)
		}
	}
	return append(env, more...)
}

// limitedBuffer keeps the first largestOutput bytes.
type limitedBuffer struct{ kept bytes.Buffer } // not embedded: its ReadFrom would get around the limit

func (b *limitedBuffer) Write(data []byte) (int, error) {
	if room := largestOutput - b.kept.Len(); len(data) > room {
		b.kept.Write(data[:max(0, room)])
	} else {
		b.kept.Write(data)
	}
	return len(data), nil
}
