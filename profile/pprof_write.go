package profile

import (
	"bufio"
	"compress/gzip"
	"io"
)

// WritePprof writes p as gzipped profile.proto.
//
// The encoder is ours: google/pprof's wants the whole profile a second time as
// linked structs and then a third time as bytes.
func WritePprof(w io.Writer, p *Profile) error {
	zw, err := gzip.NewWriterLevel(w, gzip.BestSpeed)
	if err != nil {
		return err
	}
	if err := WritePprofRaw(zw, p); err != nil {
		return err
	}
	return zw.Close()
}

// WritePprofRaw is WritePprof without gzip.
func WritePprofRaw(w io.Writer, p *Profile) error {
	e := &pprofEncoder{w: bufio.NewWriterSize(w, 1<<16), strings: map[string]uint64{"": 0}, table: []string{""}}
	for _, t := range p.SampleTypes {
		e.valueType(1, t)
	}
	var stack []uint32
	for i, s := range p.Samples {
		stack = p.Stack(s.Node, stack[:0])
		e.sample(stack, p.Values(i), p.LabelSets[s.Labels])
	}
	for i, m := range p.Mappings {
		e.begin()
		e.uint(1, uint64(i+1))
		e.uint(2, m.Start)
		e.uint(3, m.Limit)
		e.uint(4, m.Offset)
		e.str(5, m.File)
		e.str(6, m.BuildID)
		e.bool(7, m.HasFunctions)
		e.bool(8, m.HasFilenames)
		e.bool(9, m.HasLineNumbers)
		e.bool(10, m.HasInlineFrames)
		e.end(3)
	}
	for i, l := range p.Locations {
		e.begin()
		e.uint(1, uint64(i+1))
		e.uint(2, uint64(l.Mapping))
		e.uint(3, l.Address)
		for _, ln := range l.Lines {
			at := len(e.buf)
			e.uint(1, uint64(ln.Function)+1)
			e.uint(2, uint64(ln.Line))
			e.uint(3, uint64(ln.Column))
			e.nest(4, at)
		}
		e.bool(5, l.Folded)
		e.end(4)
	}
	for i, f := range p.Functions {
		system := f.SystemName
		if system == "" {
			system = f.Name
		}
		e.begin()
		e.uint(1, uint64(i+1))
		e.str(2, f.Name)
		e.str(3, system)
		e.str(4, f.File)
		e.uint(5, uint64(f.StartLine))
		e.end(5)
	}
	e.top(7, e.id(p.DropFrames))
	e.top(8, e.id(p.KeepFrames))
	e.top(9, uint64(p.TimeNanos))
	e.top(10, uint64(p.DurationNanos))
	if p.PeriodType != (ValueType{}) {
		e.valueType(11, p.PeriodType)
	}
	e.top(12, uint64(p.Period))
	for _, c := range p.Comments {
		e.top(13, e.id(c))
	}
	e.top(14, e.id(p.DefaultSampleType))
	e.top(15, e.id(p.DocURL))
	for _, s := range e.table {
		e.begin()
		e.buf = append(e.buf, s...)
		e.end(6)
	}
	if e.err != nil {
		return e.err
	}
	return e.w.Flush()
}

// pprofEncoder writes one top-level field after the other; strings come last.
type pprofEncoder struct {
	w       *bufio.Writer
	buf     []byte // the message under construction
	head    []byte
	strings map[string]uint64
	table   []string
	err     error
}

func appendVarint(b []byte, v uint64) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func (e *pprofEncoder) id(s string) uint64 {
	if n, ok := e.strings[s]; ok {
		return n
	}
	n := uint64(len(e.table))
	e.strings[s] = n
	e.table = append(e.table, s)
	return n
}

func (e *pprofEncoder) begin() { e.buf = e.buf[:0] }

func (e *pprofEncoder) end(field uint64) {
	e.head = appendVarint(e.head[:0], field<<3|2)
	e.head = appendVarint(e.head, uint64(len(e.buf)))
	e.write(e.head)
	e.write(e.buf)
}

func (e *pprofEncoder) write(b []byte) {
	if e.err == nil {
		_, e.err = e.w.Write(b)
	}
}

func (e *pprofEncoder) top(field, v uint64) {
	if v != 0 {
		e.head = appendVarint(appendVarint(e.head[:0], field<<3), v)
		e.write(e.head)
	}
}

func (e *pprofEncoder) uint(field, v uint64) {
	if v != 0 {
		e.buf = appendVarint(appendVarint(e.buf, field<<3), v)
	}
}

func (e *pprofEncoder) bool(field uint64, v bool) {
	if v {
		e.uint(field, 1)
	}
}

func (e *pprofEncoder) str(field uint64, s string) { e.uint(field, e.id(s)) }

// nest turns what was appended since at into a sub-message.
func (e *pprofEncoder) nest(field uint64, at int) {
	var head [20]byte
	h := appendVarint(head[:0], field<<3|2)
	h = appendVarint(h, uint64(len(e.buf)-at))
	e.buf = append(e.buf, h...)
	copy(e.buf[at+len(h):], e.buf[at:len(e.buf)-len(h)])
	copy(e.buf[at:], h)
}

func (e *pprofEncoder) valueType(field uint64, t ValueType) {
	e.begin()
	e.str(1, t.Type)
	e.str(2, t.Unit)
	e.end(field)
}

func (e *pprofEncoder) sample(stack []uint32, values []int64, labels []Label) {
	e.begin()
	for _, l := range stack {
		e.buf = appendVarint(e.buf, uint64(l)+1)
	}
	e.nest(1, 0)
	at := len(e.buf)
	for _, v := range values {
		e.buf = appendVarint(e.buf, uint64(v))
	}
	e.nest(2, at)
	for _, l := range labels {
		at := len(e.buf)
		e.str(1, l.Key)
		e.str(2, l.Str)
		if l.Str == "" {
			e.uint(3, uint64(l.Num))
			e.str(4, l.Unit)
		}
		e.nest(3, at)
	}
	e.end(2)
}
