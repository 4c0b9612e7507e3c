package codec

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// Undefined stands in a decoding table for a byte that has no meaning.
const Undefined = 0xFFFE

const undefinedReason = "character maps to <undefined>"

// A ByteMap decodes bytes one at a time.
type ByteMap interface {
	// MapByte appends what b stands for; ok is false if it is undefined.
	MapByte(dst []byte, b byte) (out []byte, ok bool, err error)
}

// Table is the simplest ByteMap: the code point for every byte, Undefined or
// beyond the end for none.
type Table []rune

// MapByte implements ByteMap.
func (t Table) MapByte(dst []byte, b byte) ([]byte, bool, error) {
	if int(b) >= len(t) || t[b] == Undefined {
		return dst, false, nil
	}
	return wtf8.AppendRune(dst, t[b]), true, nil
}

// DecodeCharmap appends the text of data in which every byte is a character.
func DecodeCharmap(dst, src []byte, m ByteMap, h Handler) ([]byte, error) {
	d := decoding{dst, src, "charmap", h}
	for pos := 0; pos < len(d.src); {
		var ok bool
		var err error
		if d.dst, ok, err = m.MapByte(d.dst, d.src[pos]); err != nil {
			return d.dst, err
		}
		if ok {
			pos++
			continue
		}
		if pos, err = d.fail(pos, pos+1, undefinedReason); err != nil {
			return d.dst, err
		}
	}
	return d.dst, nil
}

// A RuneMap encodes characters one at a time.
type RuneMap interface {
	// MapRune appends the bytes for r; ok is false if there are none.
	MapRune(dst []byte, r rune) (out []byte, ok bool, err error)
}

// ReverseTable is the RuneMap that undoes a Table. Code points are found by
// their upper bits first, so it costs 256 bytes for every block of code points
// that the table has.
type ReverseTable struct {
	first  [512]uint16   // block number of r>>7, 0 for none
	blocks [][128]uint16 // byte + 1, 0 for none
	// wide has the code points beyond U+FFFF, in practice none.
	wide map[rune]byte
}

// NewReverseTable makes the ReverseTable of t: of several bytes that mean the
// same, the last one.
func NewReverseTable(t Table) *ReverseTable {
	rev := &ReverseTable{blocks: make([][128]uint16, 1)}
	for b, r := range t[:min(len(t), 256)] {
		switch {
		case r == Undefined:
		case r > 0xFFFF:
			if rev.wide == nil {
				rev.wide = map[rune]byte{}
			}
			rev.wide[r] = byte(b)
		default:
			n := rev.first[r>>7]
			if n == 0 {
				n = uint16(len(rev.blocks))
				rev.first[r>>7] = n
				rev.blocks = append(rev.blocks, [128]uint16{})
			}
			rev.blocks[n][r&127] = uint16(b) + 1
		}
	}
	return rev
}

// Lookup returns the byte for r, or -1.
func (rev *ReverseTable) Lookup(r rune) int {
	if r > 0xFFFF {
		if b, ok := rev.wide[r]; ok {
			return int(b)
		}
		return -1
	}
	return int(rev.blocks[rev.first[r>>7]][r&127]) - 1
}

// MapRune implements RuneMap.
func (rev *ReverseTable) MapRune(dst []byte, r rune) ([]byte, bool, error) {
	b := rev.Lookup(r)
	if b < 0 {
		return dst, false, nil
	}
	return append(dst, byte(b)), true, nil
}

// EncodeCharmap appends text as m maps its characters.
func EncodeCharmap(dst []byte, text string, m RuneMap, h Handler) ([]byte, error) {
	c := encoding{text: text, encoding: "charmap", h: h}
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		var ok bool
		var err error
		if dst, ok, err = m.MapRune(dst, r); err != nil {
			return dst, err
		}
		if ok {
			pos += size
			continue
		}
		end := pos + size
		for end < len(text) {
			r, size := wtf8.DecodeRune(text[end:])
			mark := len(dst)
			dst, ok, err = m.MapRune(dst, r)
			dst = dst[:mark]
			if err != nil {
				return dst, err
			}
			if ok {
				break
			}
			end += size
		}
		answer, next, e, err := c.fail(pos, end, undefinedReason)
		if err != nil {
			return dst, err
		}
		if !answer.IsText {
			dst = append(dst, answer.Data...)
		} else {
			for s := answer.Data; s != ""; {
				r, size := wtf8.DecodeRune(s)
				s = s[size:]
				if dst, ok, err = m.MapRune(dst, r); err != nil {
					return dst, err
				}
				if !ok {
					return dst, e
				}
			}
		}
		pos = next
	}
	return dst, nil
}
