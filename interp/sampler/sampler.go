// Package sampler is the interpreter's sampling profiler: at a fixed rate it
// asks the evaluation loop, through its breaker word, for the running thread's
// stack. Samples are taken by the loop itself at calls and back-edges, so stacks
// are never torn; the time since the sample before is charged to the stack, so
// that a stretch in native code counts in full for what called it.
package sampler

import (
	"io"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/profile"
)

// Sampler collects samples of one interpreter.
type Sampler struct {
	in      *object.Interp
	b       *profile.Builder
	rate    int
	stop    chan struct{}
	done    chan struct{}
	started time.Time
	last    map[*object.Thread]time.Time
	funcs   map[*object.Code]profile.FunctionID
	stack   []profile.LocationID
	samples int
}

// New returns a sampler of rate samples per second.
func New(in *object.Interp, rate int) *Sampler {
	s := &Sampler{in: in, rate: rate, last: map[*object.Thread]time.Time{}, funcs: map[*object.Code]profile.FunctionID{},
		b: profile.NewBuilder(profile.ValueType{Type: "samples", Unit: "count"}, profile.ValueType{Type: "wall", Unit: "nanoseconds"})}
	s.b.SetDefaultType("wall")
	s.b.SetPeriod(profile.ValueType{Type: "wall", Unit: "nanoseconds"}, int64(time.Second)/int64(rate))
	return s
}

// Comment adds a word on how the profile was made.
func (s *Sampler) Comment(key, value string) { s.b.Comment(key, value) }

// Start begins to sample. The engine's hook must call Sample.
func (s *Sampler) Start() {
	s.started = time.Now()
	s.stop, s.done = make(chan struct{}), make(chan struct{})
	ticker := time.NewTicker(time.Second / time.Duration(s.rate))
	go func() {
		defer close(s.done)
		defer ticker.Stop()
		for {
			select {
			case <-s.stop:
				return
			case <-ticker.C:
				if t := s.in.GIL.Holder(); t != nil {
					t.Breaker.Or(object.BreakSample)
				}
			}
		}
	}()
}

// Sample records the stack of t, which calls it from its loop.
func (s *Sampler) Sample(t *object.Thread) {
	now := time.Now()
	from, ok := s.last[t]
	if !ok {
		from = s.started
	}
	s.last[t] = now
	s.stack = s.stack[:0]
	for f := t.CurrentFrame(); f != nil; f = f.Caller() {
		code := f.CodeOf()
		id, ok := s.funcs[code]
		if !ok {
			id = s.b.Function(code.Code.Qualname, code.Filename.String(), code.FirstLine, false)
			s.funcs[code] = id
		}
		line := code.FirstLine
		if loc := code.Location(f.InstructionIndex()); loc.Line > 0 {
			line = int(loc.Line)
		}
		s.stack = append(s.stack, s.b.Location(id, line))
	}
	s.samples++
	s.b.Add(s.stack, 0, 1, now.Sub(from).Nanoseconds())
}

// Stop ends sampling; the interpreter must not run meanwhile.
func (s *Sampler) Stop() *profile.Profile {
	close(s.stop)
	<-s.done
	s.b.SetTime(s.started, time.Since(s.started))
	return s.b.Profile()
}

// Samples is the number of samples taken.
func (s *Sampler) Samples() int { return s.samples }

// Write writes the profile as a gzipped pprof proto.
func (s *Sampler) Write(w io.Writer) error { return s.b.Write(w) }
