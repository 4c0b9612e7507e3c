package object

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// padArgs evaluates the width and fill character of center, ljust and rjust.
func strPadArgs(t *Thread, width, fill Value) (int, rune, error) {
	w, err := sizeArg(t, width)
	if err != nil {
		return 0, 0, err
	}
	if fill.P == nil {
		return w, ' ', nil
	}
	if !fill.IsStr() {
		return 0, 0, TypeErrorf("The fill character must be a unicode character, not %s", TypeName(fill))
	}
	r := fill.Str().Rune()
	if r < 0 {
		return 0, 0, TypeErrorf("The fill character must be exactly one character long")
	}
	return w, r, nil
}

// pad puts left and right times fill around s.
func (s *Str) pad(left, right int, fill rune) (Value, error) {
	if left <= 0 && right <= 0 {
		return s.exact().Value(), nil
	}
	left, right = max(left, 0), max(right, 0)
	if left > math.MaxInt-s.Len() || right > math.MaxInt-s.Len()-left {
		return Value{}, OverflowErrorf("padded string is too long")
	}
	size := wtf8.RuneLen(fill)
	if left+right > maxSize()/size {
		return Value{}, memoryError()
	}
	r, buf := allocStr(s.n+(left+right)*size, s.Len()+left+right)
	buf = fillRune(buf, left, fill)
	buf = buf[copy(buf, s.String()):]
	fillRune(buf, right, fill)
	return r.Value(), nil
}

// fillRune writes r n times to buf and returns what is left.
func fillRune(buf []byte, n int, r rune) []byte {
	if r < 0x80 {
		for i := range buf[:n] {
			buf[i] = byte(r)
		}
		return buf[n:]
	}
	text := wtf8.EncodeRune(r)
	for ; n > 0; n-- {
		buf = buf[copy(buf, text):]
	}
	return buf
}

func strCenter(t *Thread, self, width, fill Value) (Value, error) {
	w, r, err := strPadArgs(t, width, fill)
	if err != nil {
		return Value{}, err
	}
	s := self.Str()
	if w <= s.Len() {
		return s.exact().Value(), nil
	}
	left := centerLeft(w-s.Len(), w)
	return s.pad(left, w-s.Len()-left, r)
}

// centerLeft is the part of a margin that center puts on the left.
func centerLeft(margin, width int) int { return margin/2 + margin&width&1 }

func strLJust(t *Thread, self, width, fill Value) (Value, error) {
	w, r, err := strPadArgs(t, width, fill)
	if err != nil {
		return Value{}, err
	}
	s := self.Str()
	return s.pad(0, w-s.Len(), r)
}

func strRJust(t *Thread, self, width, fill Value) (Value, error) {
	w, r, err := strPadArgs(t, width, fill)
	if err != nil {
		return Value{}, err
	}
	s := self.Str()
	return s.pad(w-s.Len(), 0, r)
}

func strZFill(t *Thread, self, width Value) (Value, error) {
	w, err := sizeArg(t, width)
	if err != nil {
		return Value{}, err
	}
	s := self.Str()
	if w <= s.Len() {
		return s.exact().Value(), nil
	}
	if w-s.Len() > maxSize() {
		return Value{}, memoryError()
	}
	r, buf := allocStr(s.n+w-s.Len(), w)
	zfill(buf, s.String())
	return r.Value(), nil
}

// zfill writes text to the end of dst, with zeros before it but after its sign.
func zfill(dst []byte, text string) {
	if text != "" && (text[0] == '+' || text[0] == '-') {
		dst[0] = text[0]
		dst, text = dst[1:], text[1:]
	}
	n := len(dst) - len(text)
	for i := range dst[:n] {
		dst[i] = '0'
	}
	copy(dst[n:], text)
}

func strExpandTabs(t *Thread, self Value, a []Value) (Value, error) {
	size := 8
	if a[0].P != nil {
		var err error
		if size, err = cInt(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	s := self.Str()
	if indexOf(s.String(), "\t") < 0 {
		return s.exact().Value(), nil
	}
	b, ok := expandTabs(s.String(), size, false)
	if !ok {
		return Value{}, OverflowErrorf("new string is too long")
	}
	return ownStr(b).Value(), nil
}

// cInt is an argument that CPython takes as a C int.
func cInt(t *Thread, v Value) (int, error) {
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() {
		return 0, OverflowErrorf("Python int too large to convert to C int")
	}
	if n := i.Int64(); n == int64(int32(n)) {
		return int(n), nil
	}
	return 0, OverflowErrorf("Python int too large to convert to C int")
}

// expandTabs is expandtabs of text, or of bytes; ok is false if the result
// would be too large.
func expandTabs(s string, size int, bytes bool) (out []byte, ok bool) {
	column := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			if size > 0 {
				n := size - column%size
				if len(out) > maxSize()-n {
					return nil, false
				}
				column += n
				for ; n > 0; n-- {
					out = append(out, ' ')
				}
			}
		case c == '\n' || c == '\r':
			out = append(out, c)
			column = 0
		default:
			out = append(out, c)
			if bytes || !wtf8.IsContinuation(c) {
				column++
			}
		}
	}
	return out, true
}
