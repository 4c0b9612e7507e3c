package profile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
)

type chromeEvent struct {
	Name string          `json:"name"`
	Ph   string          `json:"ph"`
	Cat  string          `json:"cat"`
	TS   float64         `json:"ts"`
	Dur  float64         `json:"dur"`
	PID  json.RawMessage `json:"pid"`
	TID  json.RawMessage `json:"tid"`
	Args json.RawMessage `json:"args"`
}

// readChrome reads the Trace Event Format: B and E pairs and X events are calls, M
// events name threads and processes. What is neither is counted and named, V8's
// sampled JavaScript stacks (P events) too: no Python tool writes such.
func readChrome(data []byte) (*Profile, error) {
	b := NewBuilder(ValueType{"wall", "nanoseconds"}, ValueType{"calls", "count"})
	b.SetDefaultType("wall")
	c := &chromeReader{b: b, threads: map[string]*chromeThread{}}
	if err := c.events(data); err != nil {
		return nil, err
	}
	if c.sampled > 0 {
		b.Lose(fmt.Sprintf("%d trace events with sampled JavaScript stacks", c.sampled))
	}
	if c.skipped > 0 {
		b.Lose(fmt.Sprintf("%d trace events that are no calls (async, counters, flows, instants)", c.skipped))
	}
	for _, t := range c.order {
		c.finish(t)
	}
	if len(b.p.Samples) == 0 {
		return nil, errors.New("the trace has no calls in it (B, E or X events)")
	}
	b.Lose("the trace's time order: equal stacks are added up")
	return b.Profile(), nil
}

type chromeReader struct {
	b       *Builder
	threads map[string]*chromeThread
	order   []*chromeThread
	names   map[string]string
	skipped int
	sampled int
}

type chromeThread struct {
	pid, tid string
	name     string
	process  string
	calls    []chromeCall
}

// chromeCall is a begin (end NaN), an end (loc is noLocation), or a whole call.
type chromeCall struct {
	at, end float64
	loc     LocationID
}

const noLocation = math.MaxUint32

// events decodes one event at a time, so that a large trace is not held twice.
func (c *chromeReader) events(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	tok, err := dec.Token()
	if err != nil {
		return err
	}
	if tok == json.Delim('{') {
		for {
			if !dec.More() {
				return errors.New("damaged trace: no traceEvents")
			}
			key, err := dec.Token()
			if err != nil {
				return err
			}
			if key == "traceEvents" {
				break
			}
			var skip json.RawMessage
			if err := dec.Decode(&skip); err != nil {
				return err
			}
		}
		if tok, err = dec.Token(); err != nil {
			return err
		}
	}
	if tok != json.Delim('[') {
		return errors.New("damaged trace: traceEvents is no array")
	}
	for dec.More() {
		var e chromeEvent
		if err := dec.Decode(&e); err != nil {
			// The array form may lack its end, by the format's own definition.
			if errors.Is(err, io.ErrUnexpectedEOF) && bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) && len(c.order) > 0 {
				c.b.Lose("the trace's end: it is cut off")
				return nil
			}
			return err
		}
		c.event(&e)
	}
	return nil
}

func (c *chromeReader) thread(e *chromeEvent) *chromeThread {
	pid, tid := strings.Trim(string(e.PID), `"`), strings.Trim(string(e.TID), `"`)
	key := pid + "\x00" + tid
	t := c.threads[key]
	if t == nil {
		t = &chromeThread{pid: pid, tid: tid}
		c.threads[key] = t
		c.order = append(c.order, t)
	}
	return t
}

type chromeArgs struct {
	Name     string          `json:"name"`
	File     json.RawMessage `json:"filename"`
	File2    json.RawMessage `json:"file"`
	Line     json.RawMessage `json:"line"`
	FirstLin json.RawMessage `json:"first_line"`
	Native   bool            `json:"native"`
}

func (c *chromeReader) event(e *chromeEvent) {
	switch e.Ph {
	case "M":
		var args chromeArgs
		json.Unmarshal(e.Args, &args) // a name that is no string is no name
		switch e.Name {
		case "thread_name":
			c.thread(e).name = args.Name
		case "process_name":
			if c.names == nil {
				c.names = map[string]string{}
			}
			c.names[strings.Trim(string(e.PID), `"`)] = args.Name
		}
	case "B":
		t := c.thread(e)
		t.calls = append(t.calls, chromeCall{e.TS, math.NaN(), c.location(e)})
	case "E":
		t := c.thread(e)
		t.calls = append(t.calls, chromeCall{e.TS, math.NaN(), noLocation})
	case "X":
		t := c.thread(e)
		t.calls = append(t.calls, chromeCall{e.TS, e.TS + max(e.Dur, 0), c.location(e)})
	case "P":
		c.sampled++
	default:
		c.skipped++
	}
}

func (c *chromeReader) location(e *chromeEvent) LocationID {
	f := Frame{Function: e.Name}
	if len(e.Args) > 2 {
		var args chromeArgs
		if json.Unmarshal(e.Args, &args) == nil {
			for _, raw := range []json.RawMessage{args.File, args.File2} {
				var s string
				if json.Unmarshal(raw, &s) == nil && s != "" {
					f.File = s
				}
			}
			json.Unmarshal(args.Line, &f.Line)
			json.Unmarshal(args.FirstLin, &f.FirstLine)
			f.Native = args.Native
		}
	}
	if f.File == "" && !f.Native {
		f = ParseFrame(e.Name)
	}
	return c.b.Frame(f)
}

// finish replays one thread's calls in time order: time between two events
// belongs to the stack that was open.
func (c *chromeReader) finish(t *chromeThread) {
	sort.SliceStable(t.calls, func(i, j int) bool {
		a, b := t.calls[i], t.calls[j]
		if a.at != b.at {
			return a.at < b.at
		}
		return a.end > b.end // the longer one is the caller; false with NaN, which keeps order
	})
	var labels []Label
	if t.name != "" {
		labels = append(labels, Label{Key: "thread", Str: t.name})
	}
	if len(c.order) > 1 {
		labels = append(labels, Label{Key: "thread_id", Str: t.tid})
	}
	if p := c.names[t.pid]; p != "" {
		labels = append(labels, Label{Key: "process", Str: p})
	}
	set := c.b.Labels(labels...)
	type open struct {
		end  float64
		node NodeID
	}
	var stack []open
	node, last := RootNode, 0.0
	spend := func(to float64) {
		if node != RootNode && to > last {
			c.b.AddAt(node, set, int64(min(1<<62, math.Round(to*1e3)-math.Round(last*1e3))))
		}
		last = to
	}
	pop := func() {
		stack = stack[:len(stack)-1]
		node = RootNode
		if len(stack) > 0 {
			node = stack[len(stack)-1].node
		}
	}
	ending := func(at float64) {
		for len(stack) > 0 && stack[len(stack)-1].end <= at { // false with NaN
			spend(max(last, stack[len(stack)-1].end))
			pop()
		}
	}
	for _, call := range t.calls {
		ending(call.at)
		spend(max(last, call.at))
		if call.loc == noLocation {
			if len(stack) > 0 {
				pop()
			} else {
				c.b.Lose("ends of calls that never began")
			}
			continue
		}
		node = c.b.Child(node, call.loc)
		stack = append(stack, open{call.end, node})
		c.b.AddAt(node, set, 0, 1)
	}
	ending(math.Inf(1))
	if len(stack) > 0 {
		c.b.Lose("ends of calls that the trace does not show")
	}
}
