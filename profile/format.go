package profile

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
)

// A Format is a file format for profiles.
type Format int

// The formats; see the package page for where each is defined.
const (
	Unknown Format = iota
	Pprof
	PStats
	Collapsed
	Speedscope
	Chrome
	Gecko
	Callgrind
	PerfScript
	JSON
	CSV
	HTML
	SVG
	jsonFormat // some JSON; which, its top-level keys tell
)

var formatNames = [...]string{"unknown", "pprof", "pstats", "collapsed", "speedscope", "chrome", "gecko", "callgrind", "perf", "json", "csv", "html", "svg", "json"}

func (f Format) String() string { return formatNames[f] }

// ParseFormat gives the format of a name.
func ParseFormat(name string) (Format, error) {
	for i, n := range formatNames {
		if n == name && i > 0 {
			return Format(i), nil
		}
	}
	return Unknown, fmt.Errorf("unknown format %q; there are: %s", name, strings.Join(formatNames[1:jsonFormat], ", "))
}

// FormatOfName guesses the format to write from a file name.
func FormatOfName(name string) Format {
	for _, e := range [...]struct {
		suffix string
		f      Format
	}{
		{".speedscope.json", Speedscope}, {".speedscope", Speedscope}, {".chrome.json", Chrome}, {".trace.json", Chrome}, {".trace", Chrome},
		{".pb.gz", Pprof}, {".pb", Pprof}, {".pprof", Pprof}, {".pstats", PStats}, {".prof", PStats}, {".cprof", PStats},
		{".collapsed", Collapsed}, {".folded", Collapsed}, {".txt", Collapsed}, {".callgrind", Callgrind},
		{".json", JSON}, {".csv", CSV}, {".html", HTML}, {".htm", HTML}, {".svg", SVG},
	} {
		if strings.HasSuffix(strings.ToLower(name), e.suffix) {
			return e.f
		}
	}
	if i := strings.LastIndexAny(name, `/\`); strings.HasPrefix(name[i+1:], "callgrind.out") {
		return Callgrind
	}
	return Unknown
}

// Detect tells the format from the first bytes of an unpacked file. Any
// JSON that is not known further is reported as JSON; [Read] looks at its keys.
func Detect(head []byte) Format {
	if len(head) == 0 {
		return Unknown
	}
	if c := head[0]; c == '{' || c == '{'|0x80 {
		if len(head) > 1 && strings.IndexByte("()\xa8\xa90", head[1]) >= 0 {
			return PStats
		}
	}
	head = bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	text := bytes.TrimLeft(head, " \t\r\n")
	if len(text) > 0 && (text[0] == '{' || text[0] == '[') && jsonFollows(text) {
		return jsonFormat
	}
	if looksLikePprof(head) {
		return Pprof
	}
	lines := headLines(text, 200)
	for _, l := range lines {
		if bytes.HasPrefix(l, []byte("# callgrind format")) || bytes.HasPrefix(l, []byte("events:")) || bytes.HasPrefix(l, []byte("creator: callgrind")) {
			return Callgrind
		}
	}
	for i, l := range lines {
		if isPerfHeader(l) && (i+1 == len(lines) || len(lines[i+1]) == 0 || lines[i+1][0] == '\t' || lines[i+1][0] == ' ') {
			return PerfScript
		}
	}
	for _, l := range lines {
		if len(l) == 0 || l[0] == '#' {
			continue
		}
		if _, _, ok := cutCount(l); ok {
			return Collapsed
		}
		if len(l) >= readBuffer-16 && bytes.IndexByte(l, ';') > 0 && bytes.IndexByte(l, 0) < 0 {
			return Collapsed // a stack so deep that its count is out of sight
		}
		break
	}
	return Unknown
}

// jsonFollows tells whether what comes after the bracket can be JSON: a
// collapsed stack may begin with a bracket too.
func jsonFollows(text []byte) bool {
	rest := bytes.TrimLeft(text[1:], " \t\r\n")
	if len(rest) == 0 {
		return true
	}
	if text[0] == '{' {
		return rest[0] == '"' || rest[0] == '}'
	}
	return rest[0] == '{' || rest[0] == ']'
}

// headLines splits the head in lines, without the last one if it may be cut.
func headLines(head []byte, most int) [][]byte {
	whole := len(head) < readBuffer-16
	var lines [][]byte
	for len(head) > 0 && len(lines) < most {
		l, rest, found := bytes.Cut(head, []byte("\n"))
		if !found && !whole && len(lines) > 0 {
			break
		}
		lines = append(lines, bytes.TrimSuffix(l, []byte("\r")))
		head = rest
	}
	return lines
}

// looksLikePprof walks the top-level fields that fit in the head.
func looksLikePprof(head []byte) bool {
	fields := 0
	for len(head) > 0 && fields < 1000 {
		tag, n := binary.Uvarint(head)
		if n <= 0 {
			return n == 0 && fields > 0
		}
		field, wire := tag>>3, tag&7
		if field == 0 || field > 15 {
			return false
		}
		head = head[n:]
		v, n := binary.Uvarint(head)
		if n < 0 || n == 0 && len(head) > 9 {
			return false
		}
		if n == 0 {
			return fields > 0
		}
		isMessage := field <= 6 || field == 11
		switch {
		case wire == 2 && (isMessage || field == 13):
			head = head[n:]
			if field == 1 && v > 24 {
				return false
			}
			if v > uint64(len(head)) {
				return fields > 0
			}
			if field != 6 && field != 13 && protoFields(head[:v], func(uint64, uint64, []byte) error { return nil }) != nil {
				return false
			}
			head = head[v:]
		case wire == 0 && !isMessage:
			head = head[n:]
		default:
			return false
		}
		fields++
	}
	return fields > 0
}
