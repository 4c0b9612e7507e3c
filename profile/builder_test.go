package profile

import (
	"bytes"
	"testing"
	"time"

	pprof "github.com/google/pprof/profile"
)

func TestBuilderWritesPprof(t *testing.T) {
	b := NewBuilder(ValueType{"samples", "count"}, ValueType{"cpu", "nanoseconds"})
	b.Comment("mode", "cpu")
	b.SetPeriod(ValueType{"cpu", "nanoseconds"}, 1e7)
	b.SetTime(time.Unix(100, 5), time.Second)
	b.SetDefaultType("cpu")
	fn := b.Function("Stack.push", "/app/stack.py", 12, false)
	main := b.Location(b.Function("<module>", "/app/main.py", 1, false), 7)
	length := b.NativeLocation(b.Function("<built-in method builtins.len>", "", 0, true), 0)
	lab := b.Labels(Label{Key: "thread", Str: "MainThread"}, Label{Key: "n", Num: 3, Unit: "bytes"})
	for range 3 {
		b.Add([]LocationID{length, b.Location(fn, 14), main}, lab, 1, 1e7)
		b.Add([]LocationID{b.Location(fn, 15), main}, 0, 1, 1e7)
	}
	b.AddSample([]Frame{{Function: "g", File: "x.py", FirstLine: 3, Line: 4}}, nil, -1)
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	p, err := pprof.Parse(&out)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Sample) != 3 || p.Sample[0].Value[1] != 3e7 || p.Sample[2].Value[0] != -1 {
		t.Fatalf("samples: %v", p.Sample)
	}
	s := p.Sample[0]
	if got := s.Location[1].Line[0]; got.Function.Name != "Stack.push" || got.Line != 14 || got.Function.StartLine != 12 {
		t.Fatalf("line %+v %+v", got, got.Function)
	}
	if s.Location[0].Mapping.File != NativeMapping || s.Label["thread"][0] != "MainThread" || s.NumLabel["n"][0] != 3 || s.NumUnit["n"][0] != "bytes" {
		t.Fatalf("labels or mapping: %+v", s)
	}
	if p.DefaultSampleType != "cpu" || p.Period != 1e7 || p.DurationNanos != 1e9 || p.Comments[0] != "mode: cpu" || p.TimeNanos != 100e9+5 {
		t.Fatalf("header: %+v", p)
	}
}

func TestBuilderAddDoesNotAllocate(t *testing.T) {
	b := NewBuilder(ValueType{"samples", "count"})
	fn := b.Function("f", "f.py", 1, false)
	stack := []LocationID{b.Location(fn, 2), b.Location(fn, 3)}
	lab := b.Labels(Label{Key: "thread", Str: "x"})
	b.Add(stack, lab, 1)
	b.Add(stack, 0, 1)
	if n := testing.AllocsPerRun(100, func() {
		stack[0] = b.Location(b.Function("f", "f.py", 1, false), 2)
		b.Add(stack, lab, 1)
		b.Add(stack, 0, 1)
	}); n != 0 {
		t.Fatalf("%v allocations a sample", n)
	}
}

func BenchmarkBuilderAdd(b *testing.B) {
	pb := NewBuilder(ValueType{"samples", "count"})
	fn := pb.Function("f", "f.py", 1, false)
	stack := make([]LocationID, 30)
	for i := range stack {
		stack[i] = pb.Location(fn, i)
	}
	b.ReportAllocs()
	for b.Loop() {
		pb.Add(stack, 0, 1)
	}
}
