package profile

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
)

// WriteChrome writes complete (X) events. A profile has no order in time, so
// stacks are laid end to end, children by name of appearance; one microsecond stands for
// 1,000 ns, or for one of anything that is not time.
func WriteChrome(w io.Writer, p *Profile, t int) (lost []string, err error) {
	c := &chromeWriter{p: p, w: bufio.NewWriterSize(w, 1<<16), perMicro: 1}
	if p.SampleTypes[t].Unit == "nanoseconds" {
		c.perMicro = 1000
	}
	c.w.WriteString(`{"displayTimeUnit":"ns","otherData":{"tool":"gopy-prof","sample_type":`)
	c.str(p.SampleTypes[t].String())
	c.w.WriteString("},\"traceEvents\":[")
	// one trace thread per thread label
	ids := map[string]int{}
	var values [][]int64
	var names []string
	negative := false
	for i, s := range p.Samples {
		v := p.Values(i)[t]
		if v < 0 {
			negative = true
		}
		if v <= 0 {
			continue
		}
		name := ""
		for _, l := range p.LabelSets[s.Labels] {
			if l.Key == "thread" || l.Key == "thread_id" && name == "" {
				name = l.Value()
			}
		}
		id, ok := ids[name]
		if !ok {
			id = len(names)
			ids[name] = id
			names = append(names, name)
			values = append(values, make([]int64, len(p.Nodes)))
		}
		values[id][s.Node] += v
	}
	tree := p.tree()
	for id, v := range values {
		if names[id] != "" {
			c.comma()
			c.w.WriteString(`{"ph":"M","name":"thread_name","pid":1,"tid":` + strconv.Itoa(id+1) + `,"args":{"name":`)
			c.str(names[id])
			c.w.WriteString("}}")
		}
		p.accumulate(v)
		at := make([]int64, len(p.Nodes)) // where each node's next child begins
		tree.walk(p, func(n uint32) {
			parent := p.Nodes[n].Parent
			at[n] = at[parent]
			if v[n] > 0 {
				lines := p.Locations[p.Nodes[n].Location].Lines
				for i := len(lines) - 1; i >= 0; i-- {
					c.event(lines[i], at[n], v[n], id+1, p.Native(p.Nodes[n].Location))
				}
			}
			at[parent] += v[n]
		}, func(uint32) {})
	}
	c.w.WriteString("\n]}\n")
	lost = append(p.lostTypes("chrome", t), p.lostLabels("chrome (but for threads)", "thread", "thread_id")...)
	lost = append(lost, p.lostEdges("chrome")...)
	lost = append(lost, "a Chrome trace shows time order, which a profile has not: stacks stand one after the other, not when they ran")
	if negative {
		lost = append(lost, "a Chrome trace shows no negative values; they are left out")
	}
	if c.perMicro == 1 {
		lost = append(lost, "a Chrome trace holds time only: 1 µs stands for one of "+p.SampleTypes[t].String())
	}
	if c.err != nil {
		return lost, c.err
	}
	return lost, c.w.Flush()
}

type chromeWriter struct {
	p        *Profile
	w        *bufio.Writer
	perMicro int64
	any      bool
	err      error
}

func (c *chromeWriter) str(s string) {
	b, err := json.Marshal(s)
	if err != nil && c.err == nil {
		c.err = err
	}
	c.w.Write(b)
}

func (c *chromeWriter) comma() {
	if c.any {
		c.w.WriteByte(',')
	}
	c.any = true
	c.w.WriteByte('\n')
}

// micros writes a time in microseconds with its exact fraction.
func (c *chromeWriter) micros(v int64) {
	b := strconv.AppendInt(c.w.AvailableBuffer(), v/c.perMicro, 10)
	if rest := v % c.perMicro; rest != 0 {
		b = append(b, '.', byte('0'+rest/100), byte('0'+rest/10%10), byte('0'+rest%10))
	}
	c.w.Write(b)
}

func (c *chromeWriter) event(l Line, at, v int64, tid int, native bool) {
	f := c.p.Functions[l.Function]
	c.comma()
	c.w.WriteString(`{"ph":"X","name":`)
	c.str(f.Name)
	c.w.WriteString(`,"cat":"python","pid":1,"tid":` + strconv.Itoa(tid) + `,"ts":`)
	c.micros(at)
	c.w.WriteString(`,"dur":`)
	c.micros(v)
	c.w.WriteString(`,"args":{`)
	if f.File != "" {
		c.w.WriteString(`"filename":`)
		c.str(f.File)
		c.w.WriteString(`,"line":` + strconv.FormatInt(l.Line, 10) + `,"first_line":` + strconv.FormatInt(f.StartLine, 10))
		if native {
			c.w.WriteByte(',')
		}
	}
	if native {
		c.w.WriteString(`"native":true`)
	}
	c.w.WriteString("}}")
}
