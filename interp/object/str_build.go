package object

import (
	"math/bits"
	"strconv"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

// The pieces of an f-string. Ints and floats stay what they are until the
// whole is built, so that no str is made for them.

// TextPiece is the text of v in an f-string without a format: format(v, ""),
// or str, repr or ascii of it (how 1, 2, 3). It is a str, or an int or a float
// for BuildString.
func TextPiece(t *Thread, v Value, how int) (Value, error) {
	if v.IsInt64() || v.IsFloat() {
		return v, nil
	}
	var s *Str
	var err error
	switch how {
	case 0:
		return Format(t, v, emptyStr.Value())
	case 1:
		s, err = ToStr(t, v)
	case 2:
		s, err = ReprStr(t, v)
	default:
		s, err = ASCII(t, v)
	}
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// BuildString concatenates pieces; see TextPiece. It may change them.
func BuildString(t *Thread, parts []Value) Value {
	n := 0
	var tails strMeta
	var floats []byte // the texts of the floats
	for i := range parts {
		p := &parts[i]
		switch p.P {
		case IntTag():
			n += decimalLen(int64(p.N))
		case FloatTag():
			if floats == nil {
				floats = t.takeText()
			}
			from := len(floats)
			floats = dtoa.AppendRepr(floats, p.Float64())
			p.N = uint64(len(floats) - from)
			n += int(p.N)
		default:
			s := (*Str)(p.P)
			n += s.n
			tails += s.meta &^ (strOneTail - 1)
		}
	}
	if len(parts) == 1 && parts[0].IsStr() {
		return parts[0].Str().exact().Value()
	}
	if n <= 1 {
		return shortBuild(t, parts, floats)
	}
	r, buf := allocStr(n, n-int(tails>>strTailBits))
	used := 0
	for i := range parts {
		p := &parts[i]
		switch p.P {
		case IntTag():
			m := decimalLen(int64(p.N))
			putDecimal(buf[:m], int64(p.N))
			buf = buf[m:]
		case FloatTag():
			buf = buf[copy(buf, floats[used:used+int(p.N)]):]
			used += int(p.N)
		default:
			s := (*Str)(p.P)
			buf = buf[copy(buf, s.String()):]
		}
	}
	if floats != nil {
		t.giveText(floats)
	}
	return r.Value()
}

// shortBuild is BuildString for a result of at most one byte.
func shortBuild(t *Thread, parts []Value, floats []byte) Value {
	if floats != nil {
		t.giveText(floats)
	}
	for _, p := range parts {
		if p.P == IntTag() {
			return CharStr(byte('0' + p.N))
		}
		if s := (*Str)(p.P); s.n == 1 {
			return CharStr(*s.data)
		}
	}
	return emptyStr.Value()
}

var powersOfTen = [...]uint64{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
	1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000}

// decimalLen returns len(str(n)).
func decimalLen(n int64) int {
	u, l := uint64(n), 0
	if n < 0 {
		u, l = -u, 1
	}
	// 1233/4096 is a little above log10(2).
	d := bits.Len64(u|1) * 1233 >> 12
	if u >= powersOfTen[d] {
		d++
	}
	return l + max(d, 1)
}

const twoDigits = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"

// putDecimal writes str(n), which is as long as buf.
func putDecimal(buf []byte, n int64) {
	u := uint64(n)
	if n < 0 {
		u = -u
		buf[0] = '-'
	}
	i := len(buf)
	for u >= 100 {
		two := u % 100 * 2
		u /= 100
		i -= 2
		buf[i], buf[i+1] = twoDigits[two], twoDigits[two+1]
	}
	if u >= 10 {
		buf[i-2], buf[i-1] = twoDigits[u*2], twoDigits[u*2+1]
	} else {
		buf[i-1] = byte('0' + u)
	}
}

// appendDecimal appends str(n).
func appendDecimal(dst []byte, n int64) []byte { return strconv.AppendInt(dst, n, 10) }

// maxText is the capacity of the memory for text that a thread keeps.
const maxText = 1 << 16

// takeText lends memory to put text together; who asks while it is lent gets
// other memory.
func (t *Thread) takeText() []byte {
	b := t.text
	t.text = nil
	if b == nil {
		b = make([]byte, 0, 128)
	}
	return b[:0]
}

// giveText gives the memory back, which may have been replaced by append.
func (t *Thread) giveText(b []byte) {
	if cap(b) <= maxText {
		t.text = b
	}
}

// textStr makes a str of text in lent memory, and gives that back.
func (t *Thread) textStr(b []byte) Value {
	var r *Str
	if s := unsafe.String(unsafe.SliceData(b), len(b)); len(b) > 1 && isASCII(s) {
		var buf []byte
		r, buf = AllocASCII(len(b))
		copy(buf, b)
	} else {
		r = NewStrBytes(b)
	}
	t.giveText(b)
	return r.Value()
}
