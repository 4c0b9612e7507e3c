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

// readPerfScript reads the text of `perf script`: a header line per sample,
// its frames below it, leaf first, and an empty line. Python functions are
// named "py::name:file" by CPython's perf trampolines (-X perf).
func readPerfScript(r *bufio.Reader) (*Profile, error) {
	s := &perfReader{}
	lines := &lineReader{r: r}
	for {
		line, err := lines.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		trimmed := bytes.TrimSpace(line)
		switch {
		case len(trimmed) == 0:
			s.flush()
		case line[0] == '#':
		case (line[0] == ' ' || line[0] == '\t') && s.open && !isPerfHeader(line):
			s.frame(string(trimmed))
		default:
			s.flush()
			if err := s.header(string(trimmed)); err != nil {
				return nil, fmt.Errorf("line %d: %w", lines.no, err)
			}
		}
	}
	s.flush()
	if s.b == nil || len(s.b.p.Samples) == 0 {
		return nil, errors.New("the perf script output has no samples in it")
	}
	return s.b.Profile(), nil
}

type perfReader struct {
	b      *Builder
	event  string
	open   bool
	labels LabelsID
	values [2]int64
	stack  []LocationID
	frames map[string]LocationID
}

// isPerfHeader tells "python 1234/1240 [000] 5.678901: 1010101 cycles:P:".
func isPerfHeader(line []byte) bool {
	_, ok := parsePerfHeader(string(bytes.TrimSpace(line)))
	return ok
}

type perfHeader struct {
	comm, pid, tid, event string
	period                int64
}

func parsePerfHeader(line string) (h perfHeader, ok bool) {
	// the time is the first field that ends in ':' and is a number
	fields := strings.Fields(line)
	at := -1
	for i, f := range fields {
		if n := len(f) - 1; i >= 2 && n > 0 && f[n] == ':' && strings.IndexByte(f, '.') > 0 {
			if _, err := strconv.ParseFloat(f[:n], 64); err == nil {
				at = i
				break
			}
		}
	}
	if at < 0 {
		return h, false
	}
	id := at - 1
	if strings.HasPrefix(fields[id], "[") {
		id--
	}
	if id < 1 {
		return h, false
	}
	h.pid, h.tid, _ = strings.Cut(fields[id], "/")
	if h.tid == "" {
		h.pid, h.tid = "", h.pid
	}
	if _, err := strconv.ParseInt(h.tid, 10, 64); err != nil {
		return h, false
	}
	h.comm = strings.Join(fields[:id], " ")
	rest := fields[at+1:]
	h.period = 1
	if len(rest) > 0 {
		if n, err := strconv.ParseInt(rest[0], 10, 64); err == nil {
			h.period = n
			rest = rest[1:]
		}
	}
	if len(rest) > 0 {
		h.event, _, _ = strings.Cut(rest[0], ":")
	}
	return h, true
}

func (s *perfReader) header(line string) error {
	h, ok := parsePerfHeader(line)
	if !ok {
		return errors.New("damaged perf script output: neither a sample nor a frame")
	}
	if h.event == "" {
		h.event = "event"
	}
	if s.b == nil {
		t := ValueType{h.event, "count"}
		if h.event == "cpu-clock" || h.event == "task-clock" {
			t = ValueType{"cpu", "nanoseconds"}
		}
		s.event = h.event
		s.b = NewBuilder(ValueType{"samples", "count"}, t)
		s.b.Comment("tool", "perf")
		switch h.event {
		case "cpu-clock", "task-clock", "cycles", "instructions":
			s.b.Comment("mode", "cpu")
		}
		s.frames = map[string]LocationID{}
	}
	s.values = [2]int64{1, h.period}
	labels := []Label{{Key: "thread_id", Str: h.tid}, {Key: "process", Str: h.comm}}
	if h.pid != "" {
		labels = append(labels, Label{Key: "pid", Str: h.pid})
	}
	if h.event != s.event {
		s.values[1] = 0
		labels = append(labels, Label{Key: "event", Str: h.event})
		s.b.Lose("periods of events other than the first (" + s.event + ")")
	}
	s.labels = s.b.Labels(labels...)
	s.open = true
	return nil
}

// frame reads "7f00 symbol+0x12 (/path/binary)".
func (s *perfReader) frame(text string) {
	_, rest, ok := strings.Cut(text, " ")
	if !ok {
		rest = text
	}
	loc, ok := s.frames[rest]
	if !ok {
		loc = s.b.Frame(parsePerfFrame(rest))
		s.frames[strings.Clone(rest)] = loc
	}
	s.stack = append(s.stack, loc)
}

func parsePerfFrame(rest string) Frame {
	symbol, dso := strings.TrimSpace(rest), ""
	if i := strings.LastIndex(rest, " ("); i >= 0 && strings.HasSuffix(rest, ")") {
		symbol, dso = strings.TrimSpace(rest[:i]), rest[i+2:len(rest)-1]
	}
	if i := strings.LastIndex(symbol, "+0x"); i > 0 {
		symbol = symbol[:i]
	}
	if strings.HasPrefix(symbol, "py::") {
		return ParseFrame(symbol)
	}
	if dso == "[unknown]" {
		dso = ""
	}
	return Frame{Function: symbol, File: dso, Native: true}
}

func (s *perfReader) flush() {
	if s.open {
		s.b.Add(s.stack, s.labels, s.values[0], s.values[1])
	}
	s.open = false
	s.stack = s.stack[:0]
}
