package profile

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// readBuffer is also the longest head that detection looks at, and the longest pprof
// message that is decoded without a copy.
const readBuffer = 1 << 18

// Read reads a profile in any format, told from its content.
func Read(r io.Reader) (*Profile, error) { return ReadAs(r, Unknown) }

// ReadAs is Read for a known format; Unknown means to find out.
func ReadAs(r io.Reader, f Format) (*Profile, error) {
	br := bufio.NewReaderSize(r, readBuffer)
	head, err := br.Peek(2)
	if len(head) == 0 {
		if err == io.EOF {
			err = errors.New("empty file")
		}
		return nil, err
	}
	if len(head) == 2 && head[0] == 0x1f && head[1] == 0x8b {
		in := &countReader{r: br}
		zr, err := gzip.NewReader(in)
		if err != nil {
			return nil, gzipError(err)
		}
		ahead := newReadAhead(&limitExpansion{r: zr, in: in})
		defer ahead.stop()
		p, err := readPlain(bufio.NewReaderSize(ahead, readBuffer), f)
		return p, gzipError(err)
	}
	return readPlain(br, f)
}

func gzipError(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		return errors.New("truncated gzip file")
	case errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader):
		return errors.New("damaged gzip file")
	}
	return err
}

func readPlain(br *bufio.Reader, f Format) (*Profile, error) {
	if f == Unknown {
		head, err := br.Peek(readBuffer)
		if err != nil && err != io.EOF {
			return nil, err
		}
		if len(head) == 0 {
			return nil, errors.New("empty file")
		}
		f = Detect(head)
	}
	var p *Profile
	var err error
	switch f {
	case Pprof:
		p, err = readPprof(br)
	case PStats:
		p, err = readPStats(br)
	case Collapsed:
		p, err = readCollapsed(br)
	case Callgrind:
		p, err = readCallgrind(br)
	case PerfScript:
		p, err = readPerfScript(br)
	case jsonFormat, Speedscope, Chrome, Gecko:
		p, f, err = readJSON(br, f)
	default:
		return nil, errors.New("not a profile in a known format (pprof, pstats, collapsed, speedscope, chrome trace, gecko, callgrind, perf script)")
	}
	if err != nil {
		return nil, err
	}
	if len(p.Nodes) > maxID || len(p.Locations) > maxID {
		return nil, errors.New("too large: over 2^31 stacks or locations")
	}
	if p.Comment("format") == "" && f != Pprof {
		p.SetComment("format", f.String())
	}
	return p, nil
}

// countReader counts what was read through it.
type countReader struct {
	r io.ByteReader
	n int64
}

func (c *countReader) Read(b []byte) (int, error) {
	n, err := c.r.(io.Reader).Read(b)
	c.n += int64(n)
	return n, err
}

// ReadByte keeps gzip from putting a buffer of its own around the reader.
func (c *countReader) ReadByte() (byte, error) {
	b, err := c.r.ReadByte()
	if err == nil {
		c.n++
	}
	return b, err
}

// limitExpansion stops a gzip bomb.
type limitExpansion struct {
	r   io.Reader
	in  *countReader
	out int64
}

const (
	maxExpansion  = 200
	freeExpansion = 64 << 20
)

func (l *limitExpansion) Read(b []byte) (int, error) {
	n, err := l.r.Read(b)
	l.out += int64(n)
	if l.out > freeExpansion+maxExpansion*l.in.n {
		return n, fmt.Errorf("gzip expands to over %d times its size", maxExpansion)
	}
	return n, err
}

// readAhead reads in a goroutine of its own, so that unpacking and parsing
// go side by side.
type readAhead struct {
	full chan aheadBlock
	free chan []byte
	done chan struct{}
	cur  []byte
	rest []byte
	err  error
}

type aheadBlock struct {
	data []byte
	err  error
}

func newReadAhead(r io.Reader) *readAhead {
	a := &readAhead{full: make(chan aheadBlock, 3), free: make(chan []byte, 4), done: make(chan struct{})}
	for range 3 {
		a.free <- make([]byte, readBuffer)
	}
	go func() {
		for {
			var b []byte
			select {
			case b = <-a.free:
			case <-a.done:
				return
			}
			n, err := io.ReadFull(r, b)
			if err == io.ErrUnexpectedEOF && n > 0 {
				// either the end, or a truncated stream: ask again
				if _, e := r.Read(make([]byte, 1)); e != nil {
					err = e
				}
			}
			select {
			case a.full <- aheadBlock{b[:n], err}:
			case <-a.done:
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return a
}

func (a *readAhead) Read(b []byte) (int, error) {
	for len(a.rest) == 0 {
		if a.err != nil {
			return 0, a.err
		}
		if a.cur != nil {
			a.free <- a.cur[:cap(a.cur)]
		}
		block := <-a.full
		a.cur, a.rest, a.err = block.data, block.data, block.err
	}
	n := copy(b, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

func (a *readAhead) stop() { close(a.done) }
