package pstats

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf8"
)

// Decode reads a dump.
func Decode(data []byte) (Stats, error) {
	d := &decoder{data: data}
	s, err := d.stats()
	if err == nil && d.pos != len(data) {
		err = fmt.Errorf("damaged pstats dump: %d bytes after its end", len(data)-d.pos)
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

var errTruncated = fmt.Errorf("truncated pstats dump: %w", io.ErrUnexpectedEOF)

func damaged(format string, args ...any) error {
	return fmt.Errorf("damaged pstats dump: "+format, args...)
}

// Objects: int64, float64, string, tuple, nil for whatever a dump has no use
// for (None, bytes, constants of a code object), and codeName.
type (
	tuple    []any
	codeName string
)

// maxDepth is marshal's own limit.
const maxDepth = 2000

type decoder struct {
	data  []byte
	pos   int
	refs  []any
	depth int
}

func (d *decoder) bytes(n int) ([]byte, error) {
	if n < 0 || n > len(d.data)-d.pos {
		return nil, errTruncated
	}
	b := d.data[d.pos : d.pos+n]
	d.pos += n
	return b, nil
}

func (d *decoder) byte() (byte, error) {
	b, err := d.bytes(1)
	if err != nil {
		return 0, err
	}
	return b[0], nil
}

func (d *decoder) int32() (int, error) {
	b, err := d.bytes(4)
	if err != nil {
		return 0, err
	}
	return int(int32(binary.LittleEndian.Uint32(b))), nil
}

// stats reads the outer dict. Its values are read in place, not as objects: a
// back-reference to a dict of callers, which no dump has, could make a small file
// stand for a huge one.
func (d *decoder) stats() (Stats, error) {
	if len(d.data) == 0 {
		return nil, errors.New("empty file")
	}
	if err := d.open('{'); err != nil {
		return nil, err
	}
	var stats Stats
	for {
		if end, err := d.dictEnd(); end || err != nil {
			return stats, err
		}
		var e Entry
		var err error
		if e.Func, err = d.key(); err != nil {
			return nil, err
		}
		var nums [4]any
		if err := d.openTuple(5); err != nil {
			return nil, err
		}
		for i := range nums {
			if nums[i], err = d.object(); err != nil {
				return nil, err
			}
		}
		var ok [4]bool
		e.CC, ok[0] = nums[0].(int64)
		e.NC, ok[1] = nums[1].(int64)
		e.TT, ok[2] = number(nums[2])
		e.CT, ok[3] = number(nums[3])
		if ok != [4]bool{true, true, true, true} {
			return nil, damaged("the row of %s is not (int, int, float, float, dict)", e.Name)
		}
		if e.Callers, err = d.callers(e.Name); err != nil {
			return nil, err
		}
		stats = append(stats, e)
	}
}

// open reads the type code of a container and reserves its reference.
func (d *decoder) open(code byte) error {
	c, err := d.byte()
	if err != nil {
		return err
	}
	if c&0x7f != code {
		return damaged("type code %q where %q is due", c&0x7f, code)
	}
	if c&0x80 != 0 {
		d.refs = append(d.refs, nil)
	}
	return nil
}

func (d *decoder) openTuple(n int) error {
	if d.pos < len(d.data) && d.data[d.pos]&0x7f == '(' {
		if err := d.open('('); err != nil {
			return err
		}
		m, err := d.int32()
		if err == nil && m != n {
			err = damaged("a tuple of %d where %d are due", m, n)
		}
		return err
	}
	if err := d.open(')'); err != nil {
		return err
	}
	m, err := d.byte()
	if err == nil && int(m) != n {
		err = damaged("a tuple of %d where %d are due", m, n)
	}
	return err
}

func (d *decoder) dictEnd() (bool, error) {
	if d.pos >= len(d.data) {
		return false, errTruncated
	}
	if d.data[d.pos] == '0' {
		d.pos++
		return true, nil
	}
	return false, nil
}

func (d *decoder) key() (Func, error) {
	o, err := d.object()
	if err != nil {
		return Func{}, err
	}
	t, ok := o.(tuple)
	if !ok || len(t) != 3 {
		return Func{}, damaged("a function is not a (file, line, name) tuple")
	}
	file, ok1 := t[0].(string)
	line, ok2 := t[1].(int64)
	name, ok3 := t[2].(string)
	if c, ok := t[2].(codeName); ok {
		name, ok3 = string(c), true
	}
	if !ok1 || !ok2 || !ok3 {
		return Func{}, damaged("a function is not a (file, line, name) tuple")
	}
	return Func{file, line, name}, nil
}

func (d *decoder) callers(of string) ([]Caller, error) {
	if err := d.open('{'); err != nil {
		return nil, err
	}
	var callers []Caller
	for {
		if end, err := d.dictEnd(); end || err != nil {
			return callers, err
		}
		var c Caller
		var err error
		if c.Func, err = d.key(); err != nil {
			return nil, err
		}
		o, err := d.object()
		if err != nil {
			return nil, err
		}
		ok := false
		switch v := o.(type) {
		case int64:
			c.NC, c.Plain, ok = v, true, true
		case tuple:
			if len(v) == 4 {
				var oks [4]bool
				c.NC, oks[0] = v[0].(int64)
				c.CC, oks[1] = v[1].(int64)
				c.TT, oks[2] = number(v[2])
				c.CT, oks[3] = number(v[3])
				ok = oks == [4]bool{true, true, true, true}
			}
		}
		if !ok {
			return nil, damaged("a caller of %s has neither a count nor (int, int, float, float)", of)
		}
		callers = append(callers, c)
	}
}

// number takes an int for a float: profile starts its sums with 0.
func number(o any) (float64, bool) {
	switch v := o.(type) {
	case float64:
		return v, !math.IsNaN(v) && !math.IsInf(v, 0)
	case int64:
		return float64(v), true
	}
	return 0, false
}

// object reads any one object.
func (d *decoder) object() (any, error) {
	if d.depth++; d.depth > maxDepth {
		return nil, damaged("nested too deep")
	}
	defer func() { d.depth-- }()
	c, err := d.byte()
	if err != nil {
		return nil, err
	}
	ref := -1
	code := c & 0x7f
	if c&0x80 != 0 {
		ref = len(d.refs)
		d.refs = append(d.refs, nil)
	}
	o, err := d.body(code)
	if err != nil {
		return nil, err
	}
	if ref >= 0 {
		d.refs[ref] = o
	}
	return o, nil
}

func (d *decoder) body(code byte) (any, error) {
	switch code {
	case 'N', 'T', 'F', 'S', '.':
		return nil, nil
	case 'i':
		n, err := d.int32()
		return int64(n), err
	case 'I':
		b, err := d.bytes(8)
		if err != nil {
			return nil, err
		}
		return int64(binary.LittleEndian.Uint64(b)), nil
	case 'l':
		return d.long()
	case 'g':
		b, err := d.bytes(8)
		if err != nil {
			return nil, err
		}
		return math.Float64frombits(binary.LittleEndian.Uint64(b)), nil
	case 'f':
		s, err := d.short()
		if err != nil {
			return nil, err
		}
		f, err := strconv.ParseFloat(string(s), 64)
		if err != nil {
			return nil, damaged("float %q", s)
		}
		return f, nil
	case 'y':
		_, err := d.bytes(16)
		return nil, err
	case 'x':
		for range 2 {
			if _, err := d.short(); err != nil {
				return nil, err
			}
		}
		return nil, nil
	case 's':
		_, err := d.sized()
		return nil, err
	case 'a', 'A':
		b, err := d.sized()
		return latin1(b), err
	case 'z', 'Z':
		b, err := d.short()
		return latin1(b), err
	case 'u', 't':
		b, err := d.sized()
		return string(b), err
	case 'r':
		n, err := d.int32()
		if err == nil && (n < 0 || n >= len(d.refs)) {
			err = damaged("reference %d of %d", n, len(d.refs))
		}
		if err != nil {
			return nil, err
		}
		return d.refs[n], nil
	case ')':
		n, err := d.byte()
		if err != nil {
			return nil, err
		}
		return d.tuple(int(n))
	case '(', '[', '<', '>':
		n, err := d.int32()
		if err != nil {
			return nil, err
		}
		return d.tuple(n)
	case ':':
		return d.tuple(3)
	case '{':
		for {
			if end, err := d.dictEnd(); end || err != nil {
				return nil, err
			}
			for range 2 {
				if _, err := d.object(); err != nil {
					return nil, err
				}
			}
		}
	case 'c':
		return d.code()
	}
	return nil, damaged("marshal type code %q", code)
}

func latin1(b []byte) string {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			r := make([]rune, len(b))
			for i, c := range b {
				r[i] = rune(c)
			}
			return string(r)
		}
	}
	return string(b)
}

func (d *decoder) short() ([]byte, error) {
	n, err := d.byte()
	if err != nil {
		return nil, err
	}
	return d.bytes(int(n))
}

func (d *decoder) sized() ([]byte, error) {
	n, err := d.int32()
	if err != nil {
		return nil, err
	}
	return d.bytes(n)
}

func (d *decoder) tuple(n int) (any, error) {
	if n < 0 || n > len(d.data)-d.pos {
		return nil, errTruncated // every object has one byte at least
	}
	t := make(tuple, 0, min(n, 64))
	for range n {
		o, err := d.object()
		if err != nil {
			return nil, err
		}
		t = append(t, o)
	}
	return t, nil
}

// long reads a big int; those beyond int64 are no counts, and are refused.
func (d *decoder) long() (any, error) {
	n, err := d.int32()
	if err != nil {
		return nil, err
	}
	negative := n < 0
	if negative {
		n = -n
	}
	b, err := d.bytes(n * 2)
	if err != nil {
		return nil, err
	}
	var v uint64
	for i := n - 1; i >= 0; i-- {
		digit := uint64(binary.LittleEndian.Uint16(b[2*i:]))
		if digit > 0x7fff {
			return nil, damaged("bad digit in a long int")
		}
		if v > math.MaxInt64>>15 {
			return nil, nil // a constant in a code object, perhaps; not a count
		}
		v = v<<15 | digit
	}
	if negative {
		return -int64(v), nil
	}
	return int64(v), nil
}

// codeFollows tells whether what follows is the bytes object with a code object's
// bytecode, not the flags, whose low byte may look like its type code: they are 0x73,
// 's', in a generator expression within a function. Four bytes of flags are followed
// by that object, so that its type code is the high byte of what would be its size.
func (d *decoder) codeFollows() bool {
	rest := d.data[d.pos:]
	if len(rest) < 5 {
		return true // truncated, in either case
	}
	switch n := int(int32(binary.LittleEndian.Uint32(rest[1:]))); rest[0] & 0x7f {
	case 's':
		return n >= 0 && n <= len(rest)-5
	case 'r':
		return n >= 0 && n < len(d.refs)
	}
	return false
}

// code reads a code object, which `python -m profile` puts in the place of its
// top function's name. Nothing tells which version wrote it, but the layouts can
// be told apart: the sixth word of 3.8-3.10 is an int where the others
// begin an object, and the fifth object of 3.11 on is bytes where it was a tuple.
func (d *decoder) code() (any, error) {
	if _, err := d.bytes(20); err != nil {
		return nil, err
	}
	if !d.codeFollows() {
		if _, err := d.bytes(4); err != nil {
			return nil, err
		}
	}
	for range 4 { // code, consts, names, varnames or localsplusnames
		if _, err := d.object(); err != nil {
			return nil, err
		}
	}
	if d.pos >= len(d.data) {
		return nil, errTruncated
	}
	fifth, err := d.object() // localspluskinds or freevars
	if err != nil {
		return nil, err
	}
	_, old := fifth.(tuple)
	if old {
		if _, err := d.object(); err != nil { // cellvars
			return nil, err
		}
	}
	var text [2]string // filename, name
	for i := range text {
		o, err := d.object()
		if err != nil {
			return nil, err
		}
		text[i], _ = o.(string)
	}
	if !old {
		if _, err := d.object(); err != nil { // qualname
			return nil, err
		}
	}
	line, err := d.int32()
	if err != nil {
		return nil, err
	}
	tables := 2 // linetable, exceptiontable
	if old {
		tables = 1 // lnotab
	}
	for range tables {
		if _, err := d.object(); err != nil {
			return nil, err
		}
	}
	return codeName(fmt.Sprintf("<code object %s, file \"%s\", line %d>", text[1], text[0], line)), nil
}
