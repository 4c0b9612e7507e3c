package main

import (
	"bytes"
	"cmp"
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

// start-up is timed from outside: the whole process, from its start to its end.
var startups = []struct{ name, code string }{
	{"start/pass", "pass"},
	{"start/imports", "import json, re, dataclasses, typing, argparse, logging, pathlib, collections, enum, functools"},
}

// side is what one interpreter did with one program.
type side struct {
	Best   float64 `json:"best"`   // seconds, the least of all rounds
	Median float64 `json:"median"` // seconds, that of the best round
	Memory int64   `json:"memory"` // bytes at the peak, the least of all rounds; 0 if unknown
	output string
}

type row struct {
	Name   string `json:"name"` // like micro/fib
	Gopy   side   `json:"gopy"`
	Oracle side   `json:"cpython"`
	Failed string `json:"failed,omitempty"`
}

// ratio is NaN or an infinity for a failed row; its users look at Failed first.
func (r *row) ratio() float64       { return r.Gopy.Best / r.Oracle.Best }
func (r *row) memoryRatio() float64 { return float64(r.Gopy.Memory) / float64(r.Oracle.Memory) }

func (o *options) run() ([]*row, error) {
	var rows []*row
	for _, group := range []struct{ name, dir string }{{"micro", o.micro}, {"programs", o.programs}} {
		files, err := programs(group.dir)
		if err != nil {
			if group.name == "micro" && errors.Is(err, os.ErrNotExist) {
				continue
			}
			return nil, err
		}
		for _, file := range files {
			r := &row{Name: group.name + "/" + strings.TrimSuffix(filepath.Base(file), ".py")}
			if !o.only.MatchString(r.Name) {
				continue
			}
			o.progress(r.Name)
			o.measure(r, file)
			rows = append(rows, r)
		}
	}
	for _, startup := range startups {
		if o.starts > 0 && o.only.MatchString(startup.name) {
			r := &row{Name: startup.name}
			o.progress(r.Name)
			o.measureStart(r, startup.code)
			rows = append(rows, r)
		}
	}
	o.progress("")
	if len(rows) == 0 {
		return nil, fmt.Errorf("no program matches %s", o.only)
	}
	return rows, nil
}

// progress shows on a terminal's one line what runs now.
func (o *options) progress(name string) {
	if info, err := os.Stderr.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		fmt.Fprintf(os.Stderr, "\r%-40s\r", name)
	}
}

// programs lists the programs of a folder: files that print a RESULT line, which modules beside them do not.
func programs(dir string) ([]string, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.py"))
	if err != nil {
		return nil, err
	}
	kept := files[:0]
	for _, file := range files {
		if name := filepath.Base(file); name != "measure.py" && !strings.HasPrefix(name, "_") {
			kept = append(kept, file)
		}
	}
	return kept, nil
}

func (o *options) measure(r *row, file string) {
	for range o.rounds {
		for _, turn := range []struct {
			who  string
			argv []string
			side *side
		}{
			{"gopy", append(append([]string{o.gopy}, o.gopyArgs...), file), &r.Gopy},
			{"CPython", []string{o.oracle, file}, &r.Oracle},
		} {
			ended, err := o.process(turn.argv)
			if err == nil {
				err = turn.side.add(ended)
			}
			if err != nil {
				r.Failed = turn.who + ": " + err.Error()
				return
			}
		}
		if r.Gopy.output != r.Oracle.output {
			r.Failed = fmt.Sprintf("different output: gopy %q, CPython %q", short(r.Gopy.output), short(r.Oracle.output))
			return
		}
	}
}

// measureStart starts both interpreters in turn; the first turn only warms the caches.
func (o *options) measureStart(r *row, code string) {
	for i := range o.starts + 1 {
		for _, turn := range []struct {
			who, path string
			side      *side
		}{{"gopy", o.gopy, &r.Gopy}, {"CPython", o.oracle, &r.Oracle}} {
			ended, err := o.process([]string{turn.path, "-c", code})
			if err != nil {
				r.Failed = turn.who + ": " + err.Error()
				return
			}
			if seconds := ended.elapsed.Seconds(); i > 0 && (turn.side.Best == 0 || seconds < turn.side.Best) {
				turn.side.Best = seconds
			}
			turn.side.keepMemory(ended.memory)
		}
	}
}

var resultLine = regexp.MustCompile(`(?m)^RESULT (\S+) ([0-9.e+-]+) ([0-9.e+-]+)\r?\n`)

// add takes the figures of one more run.
func (s *side) add(ended *ended) error {
	match := resultLine.FindStringSubmatch(ended.stdout)
	if match == nil {
		return fmt.Errorf("no RESULT line in %q", short(ended.stdout))
	}
	best, err := strconv.ParseFloat(match[2], 64)
	if err != nil {
		return err
	}
	median, err := strconv.ParseFloat(match[3], 64)
	if err != nil {
		return err
	}
	if s.Best == 0 || best < s.Best {
		s.Best, s.Median = best, median
	}
	s.keepMemory(ended.memory)
	s.output = strings.ReplaceAll(resultLine.ReplaceAllString(ended.stdout, ""), "\r\n", "\n")
	return nil
}

func (s *side) keepMemory(n int64) {
	if s.Memory == 0 || n < s.Memory {
		s.Memory = n
	}
}

// ended is a process that has ended well.
type ended struct {
	stdout  string
	elapsed time.Duration
	memory  int64
}

func (o *options) process(argv []string) (*ended, error) {
	ctx, cancel := context.WithTimeout(context.Background(), o.timeout)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.Env = environment()
	begin := time.Now()
	err := cmd.Run()
	elapsed := time.Since(begin)
	if ctx.Err() != nil {
		return nil, fmt.Errorf("not done after %v", o.timeout)
	}
	if err != nil {
		lines := strings.Split(strings.TrimSpace(cmp.Or(stderr.String(), stdout.String())), "\n")
		return nil, fmt.Errorf("%w: %s", err, short(lines[len(lines)-1]))
	}
	return &ended{stdout.String(), elapsed, peakMemory(cmd.ProcessState)}, nil
}

func short(s string) string {
	s = strings.TrimSpace(s)
	if runes := []rune(s); len(runes) > 200 {
		return string(runes[:200]) + "..."
	}
	return s
}

// environment is this process's, without what would change how the interpreters run: CPython without its cached
// bytecode, say, would be a rival too easy to beat.
func environment() []string {
	kept := []string{"PYTHONHASHSEED=0"}
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "PYTHON") {
			kept = append(kept, variable)
		}
	}
	return kept
}
