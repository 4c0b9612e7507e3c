package profile

import (
	"bufio"
	"io"
	"strconv"
	"strings"
)

// WriteCollapsed writes one line per stack, in py-spy's manner: "root
// (file:line);…;leaf (file:line) value".
func WriteCollapsed(w io.Writer, p *Profile, t int) (lost []string, err error) {
	bw := bufio.NewWriterSize(w, 1<<16)
	texts := make([]string, len(p.Locations))
	escaped := false
	clean := strings.NewReplacer(";", ",", "\n", " ", "\r", " ")
	for i, l := range p.Locations {
		var frames []string
		for j := len(l.Lines) - 1; j >= 0; j-- {
			s := p.FrameText(l.Lines[j])
			c := clean.Replace(s)
			escaped = escaped || c != s
			frames = append(frames, c)
		}
		texts[i] = strings.Join(frames, ";")
	}
	values := p.NodeValues(t)
	var stack []uint32
	empty, negative := false, false
	for n, v := range values {
		if v == 0 {
			continue
		}
		if n == 0 {
			empty = true
			continue
		}
		if v < 0 {
			negative = true
			if p.EdgesOnly() {
				continue
			}
		}
		stack = p.Stack(uint32(n), stack[:0])
		for i := len(stack) - 1; i >= 0; i-- {
			bw.WriteString(texts[stack[i]])
			if i > 0 {
				bw.WriteByte(';')
			}
		}
		bw.WriteByte(' ')
		bw.Write(strconv.AppendInt(bw.AvailableBuffer(), v, 10))
		bw.WriteByte('\n')
	}
	lost = append(p.lostTypes("collapsed", t), p.lostLabels("collapsed")...)
	lost = append(lost, p.lostEdges("collapsed")...)
	lost = append(lost, "collapsed holds no first lines of functions, no times and no comments")
	if p.SampleTypes[t].Unit != "count" {
		lost = append(lost, "a collapsed file does not say what it counts: these are "+p.SampleTypes[t].Unit+" ("+p.SampleTypes[t].Type+")")
	}
	if escaped {
		lost = append(lost, "';' and line ends within names are written as ',' and ' '")
	}
	if empty {
		lost = append(lost, "samples without a stack are left out")
	}
	if negative && p.EdgesOnly() {
		lost = append(lost, "what edges count twice because of recursion is not taken off")
	}
	return lost, bw.Flush()
}
