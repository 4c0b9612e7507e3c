package pstats

import (
	"bufio"
	"encoding/binary"
	"io"
	"math"
	"unicode/utf8"
)

// Encode writes a dump that pstats.Stats of CPython 3.6 and later loads.
// It uses no references and only the oldest type codes.
func Encode(w io.Writer, stats Stats) error {
	e := &encoder{w: bufio.NewWriterSize(w, 1<<16)}
	e.byte('{')
	for _, s := range stats {
		e.key(s.Func)
		e.tuple(5)
		e.int(s.CC)
		e.int(s.NC)
		e.float(s.TT)
		e.float(s.CT)
		e.byte('{')
		for _, c := range s.Callers {
			e.key(c.Func)
			if c.Plain {
				e.int(c.NC)
				continue
			}
			e.tuple(4)
			e.int(c.NC)
			e.int(c.CC)
			e.float(c.TT)
			e.float(c.CT)
		}
		e.byte('0')
	}
	e.byte('0')
	return e.w.Flush() // keeps the first error
}

type encoder struct{ w *bufio.Writer }

func (e *encoder) byte(c byte) { e.w.WriteByte(c) }

func (e *encoder) tuple(n byte) {
	e.byte(')')
	e.byte(n)
}

func (e *encoder) uint32(n uint32) { e.w.Write(binary.LittleEndian.AppendUint32(nil, n)) }

func (e *encoder) key(f Func) {
	e.tuple(3)
	e.string(f.File)
	e.int(f.Line)
	e.string(f.Name)
}

func (e *encoder) string(s string) {
	if len(s) < 256 && isASCII(s) {
		e.byte('z')
		e.byte(byte(len(s)))
	} else {
		if !utf8.ValidString(s) {
			s = surrogates(s)
		}
		e.byte('u')
		e.uint32(uint32(len(s)))
	}
	e.w.WriteString(s)
}

// surrogates replaces what is not UTF-8 by surrogate escapes, as CPython has
// such file names in memory and marshals them ("surrogatepass").
func surrogates(s string) string {
	var b []byte
	for len(s) > 0 {
		if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
			b = append(b, s[:3]...) // a surrogate already
			s = s[3:]
			continue
		}
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			c := 0xdc00 + uint32(s[0])
			b = append(b, 0xe0|byte(c>>12), 0x80|byte(c>>6&0x3f), 0x80|byte(c&0x3f))
		} else {
			b = append(b, s[:n]...)
		}
		s = s[n:]
	}
	return string(b)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (e *encoder) int(n int64) {
	if n >= math.MinInt32 && n <= math.MaxInt32 {
		e.byte('i')
		e.uint32(uint32(int32(n)))
		return
	}
	e.byte('l')
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	var digits []byte
	count := int32(0)
	for ; u != 0; u >>= 15 {
		digits = binary.LittleEndian.AppendUint16(digits, uint16(u&0x7fff))
		count++
	}
	if n < 0 {
		count = -count
	}
	e.uint32(uint32(count))
	e.w.Write(digits)
}

func (e *encoder) float(f float64) {
	e.byte('g')
	e.w.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(f)))
}
