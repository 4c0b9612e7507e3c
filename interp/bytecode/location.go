package bytecode

import (
	"encoding/binary"
	"sync/atomic"
)

// Location is the source range of an instruction: 1-based lines and 0-based
// UTF-8 byte columns as in CPython's co_positions; -1 for what is unknown.
type Location struct {
	Line, EndLine int32
	Col, EndCol   int32
}

var noLocation = Location{-1, -1, -1, -1}

// locationTable holds the locations of a Code. They are needed for tracebacks
// and tracing only, so those of a file are decoded when somebody asks.
type locationTable struct {
	encoded string
	base    int32 // the line that the first difference is to
	count   int
	decoded atomic.Pointer[[]Location]
}

// Location returns the source range of instruction i.
func (c *Code) Location(i int) Location {
	list := c.Locations()
	if i < 0 || i >= len(list) {
		return noLocation
	}
	return list[i]
}

// Locations returns the source ranges of all instructions; the list must not
// be changed.
func (c *Code) Locations() []Location {
	t := c.locations
	if t == nil {
		return nil
	}
	if p := t.decoded.Load(); p != nil {
		return *p
	}
	// Several interpreters may do this at once; they find the same.
	list := decodeLocations(t.encoded, t.count, t.base)
	t.decoded.Store(&list)
	return list
}

// SetLocations sets the source ranges of the instructions.
func (c *Code) SetLocations(list []Location) {
	c.locations = &locationTable{base: int32(c.FirstLine), count: len(list)}
	c.locations.decoded.Store(&list)
}

// The encoding is a sequence of entries, each a byte with the kind in its low
// two bits and the number of further instructions that share the location in
// the others, and what the kind needs.
const (
	locNone  = iota // no location
	locShort        // the line of the one before; column and width, a byte each
	locLong         // line as difference, end line as difference to that, column, end column
	locLine         // a later line, as a byte; then as locShort

	maxLocRun = 63
)

func appendLocations(b []byte, list []Location, base int32) []byte {
	line := base
	for i := 0; i < len(list); {
		l := list[i]
		j := i + 1
		for j < len(list) && j-i <= maxLocRun && list[j] == l {
			j++
		}
		run := byte(j-i-1) << 2
		i = j
		width := int64(l.EndCol) - int64(l.Col)
		delta := int64(l.Line) - int64(line)
		small := l.EndLine == l.Line && l.Col >= 0 && l.Col < 256 && width >= 0 && width < 256
		switch {
		case l == noLocation:
			b = append(b, locNone|run)
			continue
		case small && delta == 0:
			b = append(b, locShort|run, byte(l.Col), byte(width))
		case small && delta > 0 && delta < 256:
			b = append(b, locLine|run, byte(delta), byte(l.Col), byte(width))
		default:
			b = append(b, locLong|run)
			b = binary.AppendVarint(b, delta)
			b = binary.AppendVarint(b, int64(l.EndLine)-int64(l.Line))
			b = binary.AppendVarint(b, int64(l.Col))
			b = binary.AppendVarint(b, int64(l.EndCol))
		}
		line = l.Line
	}
	return b
}

// decodeLocations reads count locations. Damaged data gives instructions
// without location.
func decodeLocations(s string, count int, base int32) []Location {
	list := make([]Location, 0, count)
	line := int64(base)
	varint := func() int64 {
		// binary.Varint on a string.
		var ux uint64
		for shift := 0; len(s) > 0 && shift < 64; shift += 7 {
			c := s[0]
			s = s[1:]
			ux |= uint64(c&0x7f) << shift
			if c < 0x80 {
				break
			}
		}
		x := int64(ux >> 1)
		if ux&1 != 0 {
			x = ^x
		}
		return x
	}
	for len(s) > 0 && len(list) < count {
		c := s[0]
		s = s[1:]
		l := noLocation
		switch kind := c & 3; kind {
		case locShort, locLine:
			n := 2
			if kind == locLine {
				n = 3
			}
			if len(s) < n {
				s = ""
				break
			}
			if kind == locLine {
				line += int64(s[0])
			}
			col, width := int32(s[n-2]), int32(s[n-1])
			s = s[n:]
			l = Location{int32(line), int32(line), col, col + width}
		case locLong:
			line += varint()
			end := line + varint()
			l = Location{int32(line), int32(end), int32(varint()), int32(varint())}
		}
		for range min(int(c>>2)+1, count-len(list)) {
			list = append(list, l)
		}
	}
	for len(list) < count {
		list = append(list, noLocation)
	}
	return list
}

// encodedLocations returns the file form of the locations and its base line.
func (c *Code) encodedLocations() (s string, base int32, count int) {
	t := c.locations
	if t == nil {
		return "", 0, 0
	}
	if t.encoded == "" && t.count > 0 {
		return string(appendLocations(nil, *t.decoded.Load(), t.base)), t.base, t.count
	}
	return t.encoded, t.base, t.count
}
