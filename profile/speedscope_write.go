package profile

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
)

// speedscopeUnitOf names speedscope's unit for one of ours.
func speedscopeUnitOf(unit string) string {
	switch unit {
	case "nanoseconds", "microseconds", "milliseconds", "seconds", "bytes":
		return unit
	}
	return "none"
}

// WriteSpeedscope writes one sampled profile per sample type and, where
// samples have the label thread, per thread.
func WriteSpeedscope(w io.Writer, p *Profile) (lost []string, err error) {
	bw := bufio.NewWriterSize(w, 1<<16)
	str := func(s string) {
		b, e := json.Marshal(s)
		if e != nil && err == nil {
			err = e
		}
		bw.Write(b)
	}
	num := func(n int64) { bw.Write(strconv.AppendInt(bw.AvailableBuffer(), n, 10)) }
	bw.WriteString(`{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"` + speedscopeExporter + `","shared":{"frames":[`)
	// a frame is a line of a function; a location may be several
	frames := map[Line]int{}
	locs := make([][]int, len(p.Locations))
	for i, l := range p.Locations {
		for j := len(l.Lines) - 1; j >= 0; j-- {
			ln := l.Lines[j]
			at, ok := frames[ln]
			if !ok {
				at = len(frames)
				frames[ln] = at
				if at > 0 {
					bw.WriteByte(',')
				}
				f := p.Functions[ln.Function]
				bw.WriteString("\n{\"name\":")
				str(f.Name)
				if f.File != "" {
					bw.WriteString(`,"file":`)
					str(f.File)
				}
				if ln.Line > 0 {
					bw.WriteString(`,"line":`)
					num(ln.Line)
				}
				if ln.Column > 0 {
					bw.WriteString(`,"col":`)
					num(ln.Column)
				}
				bw.WriteByte('}')
			}
			locs[i] = append(locs[i], at)
		}
	}
	bw.WriteString("\n]},\"profiles\":[")
	// samples by thread, in order of first appearance
	var threads []string
	byThread := map[string][]int{}
	for i, s := range p.Samples {
		thread := ""
		for _, l := range p.LabelSets[s.Labels] {
			if l.Key == "thread" || l.Key == "thread_id" && thread == "" {
				thread = l.Value()
			}
		}
		if _, ok := byThread[thread]; !ok {
			threads = append(threads, thread)
		}
		byThread[thread] = append(byThread[thread], i)
	}
	if len(threads) == 0 {
		threads = []string{""}
	}
	types := []int{}
	for t := range p.SampleTypes {
		types = append(types, t)
	}
	if p.EdgesOnly() {
		types = []int{p.DefaultType()}
		lost = append(lost, p.lostTypes("speedscope of caller edges", types...)...)
	}
	profiles, active, negative := 0, 0, false
	var stack []uint32
	for _, t := range types {
		for _, thread := range threads {
			if profiles > 0 {
				bw.WriteByte(',')
			}
			if t == p.DefaultType() && thread == threads[0] {
				active = profiles
			}
			profiles++
			name := p.SampleTypes[t].String()
			if thread != "" {
				name += " thread=" + thread
			}
			bw.WriteString("\n{\"type\":\"sampled\",\"name\":")
			str(name)
			bw.WriteString(`,"unit":"` + speedscopeUnitOf(p.SampleTypes[t].Unit) + `","startValue":0,"samples":[`)
			var weights []int64
			var total int64
			for _, i := range byThread[thread] {
				v := p.Values(i)[t]
				if v < 0 {
					negative = true
				}
				if v <= 0 {
					continue
				}
				stack = p.Stack(p.Samples[i].Node, stack[:0])
				if len(weights) > 0 {
					bw.WriteByte(',')
				}
				bw.WriteByte('[')
				comma := false
				for j := len(stack) - 1; j >= 0; j-- {
					for _, f := range locs[stack[j]] {
						if comma {
							bw.WriteByte(',')
						}
						comma = true
						num(int64(f))
					}
				}
				bw.WriteByte(']')
				weights = append(weights, v)
				total += v
			}
			bw.WriteString(`],"weights":[`)
			for i, v := range weights {
				if i > 0 {
					bw.WriteByte(',')
				}
				num(v)
			}
			bw.WriteString(`],"endValue":`)
			num(total)
			bw.WriteByte('}')
		}
	}
	bw.WriteString(`],"activeProfileIndex":`)
	num(int64(active))
	bw.WriteString("}\n")
	lost = append(lost, p.lostLabels("speedscope (but for threads)", "thread", "thread_id")...)
	lost = append(lost, p.lostEdges("speedscope")...)
	lost = append(lost, "speedscope holds no first lines of functions and no comments")
	if negative {
		lost = append(lost, "speedscope shows no negative values; they are left out")
	}
	if err == nil {
		err = bw.Flush()
	}
	return lost, err
}
