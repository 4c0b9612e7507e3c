package fuzz

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

//go:embed driver.py
var driver string

const (
	programTime = 10 * time.Second
	// restartAfter bounds what programs can leave behind for those after them.
	restartAfter = 1000
)

// outcome is all that a program showed.
type outcome struct {
	stdout, stderr, exit string
}

// server is a process of one interpreter, started when it is needed.
type server struct {
	name string
	path string
	env  []string
	dir  string // where the driver lies

	cmd  *exec.Cmd
	in   io.WriteCloser
	out  io.ReadCloser
	runs int
}

// newServer writes the driver; the process starts with the first program.
func newServer(name, path, dir string, env ...string) (*server, error) {
	s := &server{name: name, path: path, dir: dir, env: env}
	return s, os.WriteFile(filepath.Join(dir, "driver.py"), []byte(driver), 0o644)
}

func (s *server) start() error {
	s.cmd = exec.Command(s.path, filepath.Join(s.dir, "driver.py"))
	s.cmd.Env = append([]string{
		"PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "PYTHONNOUSERSITE=1", "LC_ALL=C.UTF-8", "TZ=UTC", "PATH=" + os.Getenv("PATH"), "HOME=" + s.dir,
	}, s.env...)
	for _, name := range []string{"SYSTEMROOT", "GOPYHOME"} {
		if value, ok := os.LookupEnv(name); ok {
			s.cmd.Env = append(s.cmd.Env, name+"="+value)
		}
	}
	log, err := os.Create(filepath.Join(s.dir, s.name+".log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.cmd.Stderr = log
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		return err
	}
	if s.out, err = s.cmd.StdoutPipe(); err != nil {
		return err
	}
	s.runs = 0
	return s.cmd.Start()
}

// stop ends the process, if there is one, and says how it ended.
func (s *server) stop() string {
	if s.cmd == nil {
		return ""
	}
	s.in.Close()
	timer := time.AfterFunc(time.Second, func() { s.cmd.Process.Kill() })
	err := s.cmd.Wait()
	timer.Stop()
	s.cmd = nil
	log, _ := os.ReadFile(filepath.Join(s.dir, s.name+".log"))
	if len(log) > 4000 {
		log = log[:4000]
	}
	return fmt.Sprintf("%v\n%s", err, log)
}

// errTime says that a program takes too long.
var errTime = errors.New("out of time")

// run runs one program. A process that dies is an outcome, too.
func (s *server) run(source string) (*outcome, error) {
	if s.cmd != nil && s.runs >= restartAfter {
		s.stop()
	}
	if s.cmd == nil {
		if err := s.start(); err != nil {
			return nil, err
		}
	}
	s.runs++
	late := make(chan struct{})
	process := s.cmd.Process
	timer := time.AfterFunc(programTime, func() { close(late); process.Kill() })
	parts, err := s.exchange(source)
	if !timer.Stop() {
		<-late
		s.stop()
		return nil, errTime
	}
	if err != nil {
		return &outcome{exit: "the process ended: " + s.stop()}, nil
	}
	return &outcome{clean(parts[0]), clean(parts[1]), parts[2]}, nil
}

func (s *server) exchange(source string) (parts [3]string, err error) {
	if _, err = fmt.Fprintf(s.in, "%08x%s", len(source), source); err != nil {
		return parts, err
	}
	for i := range parts {
		var size [8]byte
		if _, err = io.ReadFull(s.out, size[:]); err != nil {
			return parts, err
		}
		n, err := strconv.ParseInt(string(size[:]), 16, 32)
		if err != nil {
			return parts, err
		}
		data := make([]byte, n)
		if _, err = io.ReadFull(s.out, data); err != nil {
			return parts, err
		}
		parts[i] = string(data)
	}
	return parts, nil
}

var address = regexp.MustCompile(` at 0x[0-9a-fA-F]+`)

func clean(text string) string {
	return strings.ReplaceAll(address.ReplaceAllString(text, " at 0x..."), "\r\n", "\n")
}
