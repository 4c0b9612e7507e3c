// Package golden runs the Python programs under testdata/ and compares what they print with what CPython printed.
//
// Beside every NAME.py lies NAME.out: standard output, standard error and exit code, recorded from the oracle. A file
// NAME.in is given to the program as its standard input. The program's first lines may say how it is run:
//
//	# golden: args A 'B C'       arguments after the program's name
//	# golden: flags -O -W error  flags before it
//	# golden: env NAME=VALUE     more of the environment
//	# golden: command -m x.y A   the whole command line instead of all that
//
// Files whose name begins with "_", and all files of folders with such a name or with an __init__.py, are for other
// programs to import. The working directory is the program's own folder, and its name is taken out of all output, as
// tracebacks show absolute paths.
package golden

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// program is one Python program and how it is to be run.
type program struct {
	name  string // like lang/for
	dir   string // its folder, absolute
	args  []string
	flags []string
	env   []string
	whole []string // the command line instead
	stdin string   // path of the file, or ""
}

// findPrograms reads the programs below the folder root.
func findPrograms(root string) ([]*program, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	var found []*program
	err = filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			_, noPackage := os.Stat(filepath.Join(file, "__init__.py"))
			if file != root && (hidden(entry.Name()) || noPackage == nil) {
				return fs.SkipDir
			}
			return nil
		}
		if filepath.Ext(file) != ".py" || hidden(entry.Name()) {
			return nil
		}
		p, err := readProgram(root, file)
		if err == nil {
			found = append(found, p)
		}
		return err
	})
	return found, err
}

func hidden(name string) bool { return strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") }

func readProgram(root, file string) (*program, error) {
	relative, err := filepath.Rel(root, strings.TrimSuffix(file, ".py"))
	if err != nil {
		return nil, err
	}
	p := &program{name: filepath.ToSlash(relative), dir: filepath.Dir(file)}
	if in := strings.TrimSuffix(file, ".py") + ".in"; exists(in) {
		p.stdin = in
	}
	source, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer source.Close()
	lines := bufio.NewScanner(source)
	for lines.Scan() {
		rest, ok := strings.CutPrefix(lines.Text(), "# golden: ")
		if !ok {
			break
		}
		word, rest, _ := strings.Cut(rest, " ")
		values, err := splitWords(rest)
		switch {
		case err != nil:
		case word == "args":
			p.args = values
		case word == "flags":
			p.flags = values
		case word == "env":
			p.env = append(p.env, values...)
		case word == "command":
			p.whole = values
		default:
			err = fmt.Errorf("unknown word %q", word)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: # golden: %w", file, err)
		}
	}
	return p, nil // a source with lines too long for the scanner has no such line first
}

// commandLine is the arguments of the interpreter.
func (p *program) commandLine() []string {
	if p.whole != nil {
		return p.whole
	}
	line := append([]string{}, p.flags...)
	line = append(line, path.Base(p.name)+".py")
	return append(line, p.args...)
}

func (p *program) goldenFile() string {
	return filepath.Join(p.dir, path.Base(p.name)+".out")
}

// splitWords splits at blanks, except within single quotes.
func splitWords(s string) ([]string, error) {
	words := []string{}
	for s = strings.TrimLeft(s, " "); s != ""; s = strings.TrimLeft(s, " ") {
		var word string
		if s[0] == '\'' {
			var ok bool
			if word, s, ok = strings.Cut(s[1:], "'"); !ok {
				return nil, fmt.Errorf("a quote is not closed")
			}
		} else {
			word, s, _ = strings.Cut(s, " ")
		}
		words = append(words, word)
	}
	return words, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
