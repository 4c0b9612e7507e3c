package fuzz

import (
	"errors"
	"fmt"
	"strings"
)

// modes are environments in which gopy has to say the same.
var modes = []struct{ name, env string }{
	{"default", "GOPY_SPECIALIZE="}, {"off", "GOPY_SPECIALIZE=off"}, {"eager", "GOPY_SPECIALIZE=eager"},
}

// arena is the interpreters that are compared.
type arena struct {
	oracle *server
	gopy   []*server
}

func newArena(oracle, gopy, dir string) (*arena, error) {
	a := &arena{}
	var err error
	if a.oracle, err = newServer("oracle", oracle, dir); err != nil {
		return nil, err
	}
	for _, m := range modes {
		s, err := newServer(m.name, gopy, dir, m.env)
		if err != nil {
			return nil, err
		}
		a.gopy = append(a.gopy, s)
	}
	return a, nil
}

func (a *arena) close() {
	a.oracle.stop()
	for _, s := range a.gopy {
		s.stop()
	}
}

// differs runs the program everywhere; "" says that all agree. A program that takes CPython too long is no difference.
func (a *arena) differs(source string) (string, error) {
	want, err := a.oracle.run(source)
	if errors.Is(err, errTime) || err == nil && strings.HasPrefix(want.exit, "the process") {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	if strings.Contains(want.stdout, "nan") { // has an identity in CPython, which decides what is equal; README lists it
		return "", nil
	}
	for _, s := range a.gopy {
		got, err := s.run(source)
		switch {
		case errors.Is(err, errTime):
			got = &outcome{exit: "out of time"}
		case err != nil:
			return "", err
		}
		if *got != *want {
			return fmt.Sprintf("%s\n%s%s%s", s.name, difference("exit", want.exit, got.exit), difference("stdout", want.stdout, got.stdout), difference("stderr", want.stderr, got.stderr)), nil
		}
	}
	return "", nil
}

// difference shows the first lines that are not the same.
func difference(what, want, got string) string {
	if want == got {
		return ""
	}
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s, line %d:\n", what, i+1)
	for _, side := range []struct {
		mark  string
		lines []string
	}{{"-", a}, {"+", b}} {
		for _, line := range side.lines[min(i, len(side.lines)):min(i+6, len(side.lines))] {
			if len(line) > 600 {
				line = line[:600] + "..."
			}
			fmt.Fprintf(&out, "%s%s\n", side.mark, line)
		}
	}
	return out.String()
}
