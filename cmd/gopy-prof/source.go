package main

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/gopy-lang/gopy/profile"
)

// sources finds the source files that profiles name. A profile often comes from
// another machine or directory, so a file is looked for under its own name, and
// then under its last one, two, … components, longest first, in each place.
type sources struct {
	places []string
	cache  map[string][]string // nil: not found
}

func (c *call) sources(p *profile.Profile, profiles []string) *sources {
	s := &sources{cache: map[string][]string{}}
	if c.opt.sourcePath != "" {
		s.places = append(s.places, filepath.SplitList(c.opt.sourcePath)...)
	}
	for _, word := range strings.Fields(p.Comment("command")) { // the script is one of them
		if strings.HasSuffix(word, ".py") {
			s.places = append(s.places, filepath.Dir(word))
		}
	}
	s.places = append(s.places, ".")
	for _, p := range profiles {
		if p != "-" {
			s.places = append(s.places, filepath.Dir(p))
		}
	}
	return s
}

// lines gives a file's lines, nil if it is nowhere.
func (s *sources) lines(file string) []string {
	if l, ok := s.cache[file]; ok {
		return l
	}
	var lines []string
	if found := s.path(file); found != "" {
		data, err := os.ReadFile(found)
		if err != nil {
			return nil
		}
		data = bytes.TrimSuffix(bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n")), []byte("\n"))
		lines = strings.Split(string(data), "\n")
	}
	s.cache[file] = lines
	return lines
}

// maxSource is more than any source file that a person would read.
const maxSource = 16 << 20

// path gives the name under which a profile's file is found here, or "".
func (s *sources) path(file string) string {
	if file == "" || strings.HasPrefix(file, "<") {
		return ""
	}
	readable := func(name string) bool {
		st, err := os.Stat(name)
		return err == nil && st.Mode().IsRegular() && st.Size() <= maxSource
	}
	if readable(file) {
		return file
	}
	parts := strings.Split(path.Clean(strings.ReplaceAll(file, `\`, "/")), "/")
	for i := range parts {
		if parts[i] == "" || parts[i] == ".." || strings.HasSuffix(parts[i], ":") {
			continue
		}
		for _, dir := range s.places {
			if name := filepath.Join(append([]string{dir}, parts[i:]...)...); readable(name) {
				return name
			}
		}
	}
	return ""
}

// functionEnd finds the last line of the Python function that begins at line
// first (counted from 1; decorators belong to it): the last before one that is not
// deeper than the def.
func functionEnd(lines []string, first int) int {
	if first < 1 || first > len(lines) {
		return first
	}
	depth := indentation(lines[first-1])
	i := first - 1
	for i < len(lines) && !startsFunction(lines[i]) { // decorators
		if strings.TrimSpace(lines[i]) != "" && indentation(lines[i]) < depth || i > first+20 {
			return first
		}
		i++
	}
	end := i + 1
	for i++; i < len(lines); i++ {
		text := strings.TrimSpace(lines[i])
		if text == "" || text[0] == '#' {
			continue
		}
		if indentation(lines[i]) <= depth && text[0] != ')' && text[0] != ']' {
			break
		}
		end = i + 1
	}
	return end
}

// functionStart finds the first line of the function of that name around a line, for
// profiles that do not say: the nearest def above it. It is line itself if there
// is none.
func functionStart(lines []string, name string, line int) int {
	name = name[strings.LastIndexByte(name, '.')+1:]
	for i := min(line, len(lines)); i >= 1; i-- {
		text := strings.TrimPrefix(strings.TrimSpace(lines[i-1]), "async ")
		if rest, ok := strings.CutPrefix(text, "def "); ok && strings.HasPrefix(rest, name) && strings.HasPrefix(strings.TrimSpace(rest[len(name):]), "(") {
			return i
		}
	}
	return line
}

func startsFunction(line string) bool {
	text := strings.TrimSpace(line)
	return strings.HasPrefix(text, "def ") || strings.HasPrefix(text, "async def ") || strings.HasPrefix(text, "class ")
}

func indentation(line string) int {
	n := 0
	for _, c := range line {
		switch c {
		case ' ':
			n++
		case '\t':
			n += 8 - n%8
		default:
			return n
		}
	}
	return n
}
