package object

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// asciiSpace are the ASCII characters that are space in a str: bit c.
const asciiSpace = 1<<'\t' | 1<<'\n' | 1<<'\v' | 1<<'\f' | 1<<'\r' | 1<<0x1c | 1<<0x1d | 1<<0x1e | 1<<0x1f | 1<<' '

func isASCIISpace(c byte) bool { return c <= ' ' && asciiSpace>>c&1 != 0 }

// spaceLen returns the length of the space character that s begins with, or 0.
func spaceLen(s string) int {
	if s == "" {
		return 0
	}
	if s[0] < 0x80 {
		if isASCIISpace(s[0]) {
			return 1
		}
		return 0
	}
	if r, size := wtf8.DecodeRune(s); ucd.IsSpace(r) {
		return size
	}
	return 0
}

// lastSpaceLen is spaceLen for the end of s.
func lastSpaceLen(s string) int {
	if s == "" {
		return 0
	}
	if c := s[len(s)-1]; c < 0x80 {
		if isASCIISpace(c) {
			return 1
		}
		return 0
	}
	if r, size := wtf8.DecodeLastRune(s); ucd.IsSpace(r) {
		return size
	}
	return 0
}

// splitArgs evaluates the arguments of split and rsplit. sep is nil for spaces;
// limit is -1 for no limit.
func strSplitArgs(t *Thread, a []Value) (sep *Str, limit int, err error) {
	limit = -1
	if a[1].P != nil {
		if limit, err = sizeArg(t, a[1]); err != nil {
			return
		}
	}
	if a[0].P == nil || a[0].IsNone() {
		return nil, limit, nil
	}
	if !a[0].IsStr() {
		return nil, 0, TypeErrorf("must be str or None, not %s", TypeName(a[0]))
	}
	if sep = a[0].Str(); sep.n == 0 {
		return nil, 0, ValueErrorf("empty separator")
	}
	return
}

// strSplit is str.split.
func strSplit(t *Thread, self Value, a []Value) (Value, error) {
	sep, limit, err := strSplitArgs(t, a)
	if err != nil {
		return Value{}, err
	}
	s := self.Str()
	if sep == nil {
		return NewList(s.splitSpace(limit)).Value(), nil
	}
	if limit < 0 && sep.n == 1 && s.IsASCII() {
		return NewList(s.splitByte(*sep.data)).Value(), nil
	}
	text, p := s.String(), sep.String()
	var slab strSlab
	var out []Value
	if limit < 0 {
		out = make([]Value, 0, strings.Count(text, p)+1)
	}
	from := 0
	for limit != 0 {
		i := indexOf(text[from:], p)
		if i < 0 {
			break
		}
		out = append(out, slab.sub(s, from, from+i).Value())
		from += i + len(p)
		limit--
	}
	return NewList(append(out, slab.sub(s, from, s.n).Value())).Value(), nil
}

// splitByte splits a string of ASCII characters at every sep.
func (s *Str) splitByte(sep byte) []Value {
	text := s.String()
	n := strings.Count(text, viewByte(&sep)) + 1
	out := make([]Value, n)
	if n == 1 {
		out[0] = s.exact().Value()
		return out
	}
	var slab strSlab
	slab.expect(n, len(text))
	from, k := 0, 0
	// Eight bytes at a time: bit 7 of each byte of found tells where sep is.
	pattern := uint64(sep) * lowBits
	i := 0
	for ; i+8 <= len(text); i += 8 {
		w := binary.LittleEndian.Uint64(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(s.data), i)), 8)) ^ pattern
		for found := ^(w + 0x7f*lowBits) & highBits; found != 0; found &= found - 1 {
			at := i + bits.TrailingZeros64(found)>>3
			out[k] = slab.sub(s, from, at).Value()
			from = at + 1
			k++
		}
	}
	for ; i < len(text); i++ {
		if text[i] == sep {
			out[k] = slab.sub(s, from, i).Value()
			from = i + 1
			k++
		}
	}
	out[k] = slab.sub(s, from, len(text)).Value()
	return out
}

// Each byte's lowest and highest bit.
const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
)

// viewByte returns the string of one byte, which it shares.
func viewByte(b *byte) string { return unsafe.String(b, 1) }

// splitSpace splits at runs of spaces, at most limit times.
func (s *Str) splitSpace(limit int) []Value {
	text := s.String()
	out := make([]Value, 0, 12)
	var slab strSlab
	if s.IsASCII() {
		for i := 0; ; {
			for i < len(text) && isASCIISpace(text[i]) {
				i++
			}
			if i == len(text) {
				return out
			}
			if limit == 0 {
				return append(out, slab.sub(s, i, len(text)).Value())
			}
			start := i
			for i < len(text) && !isASCIISpace(text[i]) {
				i++
			}
			out = append(out, slab.sub(s, start, i).Value())
			limit--
		}
	}
	for i := 0; ; {
		for {
			n := spaceLen(text[i:])
			if n == 0 {
				break
			}
			i += n
		}
		if i == len(text) {
			return out
		}
		if limit == 0 {
			return append(out, slab.sub(s, i, len(text)).Value())
		}
		start := i
		for i < len(text) && spaceLen(text[i:]) == 0 {
			i += wtf8.SizeAt(text[i])
		}
		out = append(out, slab.sub(s, start, i).Value())
		limit--
	}
}

// trimSpaceEnd returns the length of s without the spaces at its end.
func trimSpaceEnd(s string) int {
	for {
		n := lastSpaceLen(s)
		if n == 0 {
			return len(s)
		}
		s = s[:len(s)-n]
	}
}

// trimSpaceStart returns the length of the spaces that s begins with.
func trimSpaceStart(s string) int {
	i := 0
	for {
		n := spaceLen(s[i:])
		if n == 0 {
			return i
		}
		i += n
	}
}

// strRSplit is str.rsplit.
func strRSplit(t *Thread, self Value, a []Value) (Value, error) {
	sep, limit, err := strSplitArgs(t, a)
	if err != nil {
		return Value{}, err
	}
	if limit < 0 && sep == nil {
		return strSplit(t, self, a)
	}
	s := self.Str()
	text := s.String()
	var out []Value // from the end
	if sep == nil {
		for {
			text = text[:trimSpaceEnd(text)]
			if text == "" {
				break
			}
			if limit == 0 {
				out = append(out, s.sub(0, len(text)).Value())
				break
			}
			i := len(text)
			for i > 0 && lastSpaceLen(text[:i]) == 0 {
				i -= lastLen(text[:i])
			}
			out = append(out, s.sub(i, len(text)).Value())
			text = text[:i]
			limit--
		}
	} else {
		for limit != 0 {
			i := strings.LastIndex(text, sep.String())
			if i < 0 {
				break
			}
			out = append(out, s.sub(i+sep.n, len(text)).Value())
			text = text[:i]
			limit--
		}
		out = append(out, s.sub(0, len(text)).Value())
	}
	reverseValues(out)
	return NewList(out).Value(), nil
}

func lastLen(s string) int {
	_, size := wtf8.DecodeLastRune(s)
	return size
}

func reverseValues(v []Value) {
	for i, j := 0, len(v)-1; i < j; i, j = i+1, j-1 {
		v[i], v[j] = v[j], v[i]
	}
}

// strSplitLines is str.splitlines.
func strSplitLines(t *Thread, self Value, a []Value) (Value, error) {
	keep := false
	if a[0].P != nil {
		var err error
		if keep, err = Truth(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	s := self.Str()
	text := s.String()
	var out []Value
	var slab strSlab
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start, s.IsASCII())
		if keep {
			end = next
		}
		out = append(out, slab.sub(s, start, end).Value())
		start = next
	}
	return NewList(out).Value(), nil
}

// asciiLineBreaks are the ASCII characters that end a line in a str.
const asciiLineBreaks = 1<<'\n' | 1<<'\v' | 1<<'\f' | 1<<'\r' | 1<<0x1c | 1<<0x1d | 1<<0x1e

// lineEnd returns where the line from start on ends, and where the next begins.
func lineEnd(s string, start int, ascii bool) (end, next int) {
	for i := start; i < len(s); {
		c := s[i]
		switch {
		case c > 0x1e && c < 0x80:
			i++
		case c < 0x80:
			if asciiLineBreaks>>c&1 == 0 {
				i++
				continue
			}
			if c == '\r' && i+1 < len(s) && s[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		default:
			r, size := wtf8.DecodeRune(s[i:])
			if ucd.IsLineBreak(r) {
				return i, i + size
			}
			i += size
		}
	}
	return len(s), len(s)
}

func strPartition(t *Thread, self, sep Value) (Value, error) {
	s := self.Str()
	p, err := partitionSep(sep)
	if err != nil {
		return Value{}, err
	}
	i := indexOf(s.String(), p.String())
	if i < 0 {
		return TupleValue(self, emptyStr.Value(), emptyStr.Value()), nil
	}
	return TupleValue(s.sub(0, i).Value(), sep, s.sub(i+p.n, s.n).Value()), nil
}

func strRPartition(t *Thread, self, sep Value) (Value, error) {
	s := self.Str()
	p, err := partitionSep(sep)
	if err != nil {
		return Value{}, err
	}
	i := strings.LastIndex(s.String(), p.String())
	if i < 0 {
		return TupleValue(emptyStr.Value(), emptyStr.Value(), self), nil
	}
	return TupleValue(s.sub(0, i).Value(), sep, s.sub(i+p.n, s.n).Value()), nil
}

func partitionSep(sep Value) (*Str, error) {
	if !sep.IsStr() {
		return nil, TypeErrorf("must be str, not %s", TypeName(sep))
	}
	if sep.Str().n == 0 {
		return nil, ValueErrorf("empty separator")
	}
	return sep.Str(), nil
}
