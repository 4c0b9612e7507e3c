package profile

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// lineReader reads lines of any length, without a copy for those that fit.
type lineReader struct {
	r    *bufio.Reader
	long []byte
	no   int
}

// next gives the next line without its end; io.EOF after the last.
func (l *lineReader) next() ([]byte, error) {
	line, err := l.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		l.long = append(l.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = l.r.ReadSlice('\n')
			l.long = append(l.long, line...)
		}
		line = l.long
	}
	if err != nil && (err != io.EOF || len(line) == 0) {
		return nil, err
	}
	l.no++
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	return line, nil
}

// cutCount splits "stack 12" at its last blank.
func cutCount(line []byte) (stack []byte, count int64, ok bool) {
	i := len(line) - 1
	for i >= 0 && line[i] >= '0' && line[i] <= '9' {
		i--
	}
	digits := line[i+1:]
	if len(digits) == 0 || len(digits) > 18 {
		return nil, 0, false
	}
	for _, c := range digits {
		count = count*10 + int64(c-'0')
	}
	if i >= 0 && line[i] == '-' {
		count = -count
		i--
	}
	if i < 0 || line[i] != ' ' && line[i] != '\t' {
		return nil, 0, false
	}
	return line[:i], count, true
}

// readCollapsed reads collapsed stacks: one "root;…;leaf count" a line. Lines
// mostly come sorted, so what a line has in common with the one before it is not
// parsed again; a frame's text is parsed once.
func readCollapsed(r *bufio.Reader) (*Profile, error) {
	c := &collapsedReader{
		b:      NewBuilder(ValueType{"samples", "count"}),
		frames: map[string]collapsedFrame{},
	}
	lines := &lineReader{r: r}
	for {
		line, err := lines.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		stack, count, ok := cutCount(line)
		if !ok {
			if lines.no == 1 || len(bytes.TrimSpace(line)) > 0 {
				return nil, fmt.Errorf("line %d: not a collapsed stack: no count at its end", lines.no)
			}
			continue
		}
		c.add(stack, count)
	}
	if len(c.b.p.Samples) == 0 {
		return nil, errors.New("no stacks in it")
	}
	return c.b.Profile(), nil
}

type collapsedReader struct {
	b      *Builder
	frames map[string]collapsedFrame
	last   []byte          // the line before
	steps  []collapsedStep // its frames
}

// collapsedFrame is a parsed frame: a location, or where label is set a
// frame that is no frame but says which thread or process.
type collapsedFrame struct {
	loc    LocationID
	label  []Label
	austin bool // a label only where the line begins as austin's do
}

type collapsedStep struct {
	end    int // offset after this frame's text
	node   NodeID
	labels LabelsID
}

func (c *collapsedReader) add(stack []byte, count int64) {
	same := commonPrefix(stack, c.last)
	depth := 0
	for depth < len(c.steps) && c.steps[depth].end < same && c.steps[depth].end < len(stack) {
		depth++ // the frame and the ';' after it are the same
	}
	c.steps = c.steps[:depth]
	at, node, labels := 0, RootNode, LabelsID(0)
	if depth > 0 {
		s := c.steps[depth-1]
		at, node, labels = s.end+1, s.node, s.labels
	}
	for at <= len(stack) {
		end := bytes.IndexByte(stack[at:], ';')
		if end < 0 {
			end = len(stack)
		} else {
			end += at
		}
		if text := stack[at:end]; len(text) > 0 {
			f, ok := c.frames[string(text)]
			if !ok {
				f = c.parse(string(text))
				c.frames[string(text)] = f
			}
			if f.label != nil && !f.austin && node != RootNode && f.loc == 0 {
				f.loc = c.b.Frame(ParseFrame(string(text)))
			}
			if f.label != nil && node == RootNode && (!f.austin || isAustin(stack)) {
				labels = c.b.Labels(append(append([]Label(nil), c.b.p.LabelSets[labels]...), f.label...)...)
			} else {
				node = c.b.Child(node, f.loc)
			}
		}
		c.steps = append(c.steps, collapsedStep{end, node, labels})
		at = end + 1
	}
	c.last = append(c.last[:same], stack[same:]...)
	c.b.AddAt(node, labels, count)
}

func commonPrefix(a, b []byte) int {
	n := min(len(a), len(b))
	i := 0
	for i+8 <= n && string(a[i:i+8]) == string(b[i:i+8]) {
		i += 8
	}
	for i < n && a[i] == b[i] {
		i++
	}
	return i
}

func (c *collapsedReader) parse(text string) collapsedFrame {
	f := collapsedFrame{label: threadLabels(text)}
	f.austin = f.label != nil && (text[0] == 'P' || text[0] == 'T')
	if f.label == nil || f.austin {
		f.loc = c.b.Frame(ParseFrame(text))
	}
	return f
}

// isAustin tells a line that begins "P<pid>;T<thread>;".
func isAustin(stack []byte) bool {
	i := bytes.Index(stack, []byte(";T"))
	if i < 2 || stack[0] != 'P' || len(stack) < i+3 || stack[i+2] < '0' || stack[i+2] > '9' {
		return false
	}
	for _, c := range stack[1:i] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// ParseFrame reads the ways in which tools write a frame in one string:
// "name (file:line)" (py-spy), "file:name:line" (CPython's profiling.sampling,
// austin), "py::name:file" (perf), or only a name.
func ParseFrame(text string) Frame {
	if rest, ok := strings.CutPrefix(text, "py::"); ok {
		if i := strings.IndexByte(rest, ':'); i > 0 {
			return Frame{Function: rest[:i], File: rest[i+1:]}
		}
	}
	if strings.HasSuffix(text, ")") {
		if i := strings.LastIndex(text, " ("); i > 0 {
			in := text[i+2 : len(text)-1]
			if file, line, ok := cutLine(in); ok && file != "" {
				return Frame{Function: text[:i], File: file, Line: line, Native: isBinary(file)}
			}
			if strings.HasSuffix(in, ".py") || isBinary(in) {
				return Frame{Function: text[:i], File: in, Native: isBinary(in)}
			}
		}
	}
	if rest, line, ok := cutLine(text); ok {
		if i := strings.LastIndexByte(rest, ':'); i > 0 && i+1 < len(rest) && rest[i-1] != ':' {
			f := Frame{Function: rest[i+1:], File: rest[:i], Line: line}
			if f.File == "~" {
				f.File, f.Native = "", true
			}
			return f
		}
	}
	return Frame{Function: text, Native: isNativeName(text)}
}

func cutLine(s string) (file string, line int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 || i+1 == len(s) || len(s)-i > 10 {
		return "", 0, false
	}
	n, err := strconv.ParseUint(s[i+1:], 10, 31)
	if err != nil {
		return "", 0, false
	}
	return s[:i], int(n), true
}

// isNativeName tells a builtin's name as cProfile, CPython's sampler and perf's
// stackcollapse write it.
func isNativeName(name string) bool {
	for _, p := range [...]string{"<built-in ", "<method ", "<slot wrapper ", "<native>", "<GC>", "{built-in ", "{method "} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return strings.HasSuffix(name, "_[k]")
}

// isBinary tells a shared object or program from a source file.
func isBinary(file string) bool {
	for _, s := range [...]string{".so", ".dll", ".pyd", ".dylib", ".exe"} {
		if strings.HasSuffix(file, s) || strings.Contains(file, s+".") {
			return true
		}
	}
	return false
}

// threadLabels gives the labels that a root frame stands for, or nil:
// "tid:12" (CPython), "thread (0x7f)" and "process 12:"cmd"" (py-spy), "P12"
// and "T0:3" (austin).
func threadLabels(text string) []Label {
	if id, ok := strings.CutPrefix(text, "tid:"); ok {
		return []Label{{Key: "thread_id", Str: id}}
	}
	if rest, ok := strings.CutPrefix(text, "thread ("); ok {
		id, name, _ := strings.Cut(rest, ")")
		labels := []Label{{Key: "thread_id", Str: id}}
		if name = strings.Trim(strings.TrimPrefix(name, ":"), ` "`); name != "" {
			labels = append(labels, Label{Key: "thread", Str: name})
		}
		return labels
	}
	if rest, ok := strings.CutPrefix(text, "process "); ok {
		pid, cmd, _ := strings.Cut(rest, ":")
		return []Label{{Key: "pid", Str: pid}, {Key: "process", Str: strings.Trim(cmd, `" `)}}
	}
	if len(text) > 1 && (text[0] == 'P' || text[0] == 'T') && text[1] >= '0' && text[1] <= '9' {
		for _, r := range text[1:] {
			if !strings.ContainsRune("0123456789abcdefx:", r) {
				return nil
			}
		}
		key := "pid"
		if text[0] == 'T' {
			key = "thread_id"
		}
		return []Label{{Key: key, Str: text[1:]}}
	}
	return nil
}
