package object

import (
	"math"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// strReplace is str.replace.
func strReplace(t *Thread, self Value, a []Value) (Value, error) {
	s := self.Str()
	from, err := strArg(a[0], "replace", 1)
	if err != nil {
		return Value{}, err
	}
	to, err := strArg(a[1], "replace", 2)
	if err != nil {
		return Value{}, err
	}
	limit := math.MaxInt
	if a[2].P != nil {
		if limit, err = sizeArg(t, a[2]); err != nil {
			return Value{}, err
		}
		if limit < 0 {
			limit = math.MaxInt
		}
	}
	n := s.Len() + 1
	var found [32]int // where the first ones are
	if from.n > 0 {
		if n = 0; from.n <= s.n && limit > 0 {
			n = s.count(from, &found)
		}
	} else if to.n == 0 {
		n = 0
	}
	if n = min(n, limit); n == 0 {
		return s.exact().Value(), nil
	}
	if grow := to.n - from.n; grow > 0 && n > (math.MaxInt-s.n)/grow {
		return Value{}, OverflowErrorf("replace string is too long")
	} else if grow > 0 && n > (maxSize()-s.n)/grow {
		return Value{}, memoryError()
	}
	r, buf := allocStr(s.n+n*(to.n-from.n), s.Len()+n*(to.Len()-from.Len()))
	text, p, q := s.String(), from.String(), to.String()
	if from.n == 0 {
		for ; n > 0; n-- {
			buf = buf[copy(buf, q):]
			if text != "" {
				size := wtf8.SizeAt(text[0])
				buf = buf[copy(buf, text[:size]):]
				text = text[size:]
			}
		}
	}
	if from.n > 0 {
		done := 0
		for k := 0; k < min(n, len(found)); k++ {
			buf = buf[copy(buf, text[done:found[k]]):]
			buf = buf[copy(buf, q):]
			done = found[k] + len(p)
		}
		text = text[done:]
		n -= min(n, len(found))
	}
	for ; n > 0; n-- {
		i := indexOf(text, p)
		buf = buf[copy(buf, text[:i]):]
		buf = buf[copy(buf, q):]
		text = text[i+len(p):]
	}
	copy(buf, text)
	return r.single().Value(), nil
}

// count returns how often p, which is not empty, stands in s without overlap,
// and where the first ones are.
func (s *Str) count(p *Str, found *[32]int) int {
	text, sub := s.String(), p.String()
	n, from := 0, 0
	for n < len(found) {
		i := indexOf(text[from:], sub)
		if i < 0 {
			return n
		}
		found[n] = from + i
		n++
		from += i + len(sub)
	}
	return n + strings.Count(text[from:], sub)
}

// single returns the static str in place of one that may be a single ASCII character.
func (s *Str) single() *Str {
	if s.n == 1 {
		return &asciiStrs[*s.data].Str
	}
	return s
}

// strTranslate is str.translate.
func strTranslate(t *Thread, self, table Value) (Value, error) {
	s := self.Str()
	text := s.String()
	out := make([]byte, 0, s.n)
	var known [128]uint8 // of ASCII characters: 1 the ASCII character in to, 2 as it is, 3 dropped
	var to [128]byte
	for i := 0; i < len(text); {
		r, size := wtf8.DecodeRune(text[i:])
		if r < 0x80 {
			switch known[r] {
			case 1:
				out = append(out, to[r])
				i++
				continue
			case 2:
				out = append(out, byte(r))
				i++
				continue
			case 3:
				i++
				continue
			}
		}
		x, err := translateRune(t, table, r)
		if err != nil {
			return Value{}, err
		}
		mark := len(out)
		switch {
		case x.P == nil:
			out = append(out, text[i:i+size]...)
		case x.IsNone():
		case x.IsInt():
			n := x.ExactInt()
			if !n.IsInt64() || n.Int64() < 0 || n.Int64() > wtf8.MaxRune {
				return Value{}, ValueErrorf("character mapping must be in range(0x110000)")
			}
			out = wtf8.AppendRune(out, rune(n.Int64()))
		case x.IsStr():
			out = append(out, x.Str().String()...)
		default:
			return Value{}, TypeErrorf("character mapping must return integer, None or str")
		}
		if r < 0x80 && table.Type() == &DictType {
			switch len(out) - mark {
			case 0:
				known[r] = 3
			case 1:
				known[r], to[r] = 1, out[mark]
			}
		}
		i += size
	}
	return ownStr(out).Value(), nil
}

// translateRune looks r up in a translation table; the answer is absent when
// it has no entry.
func translateRune(t *Thread, table Value, r rune) (Value, error) {
	x, err := GetItem(t, table, Int(int64(r)))
	if err != nil && Matches(err, &LookupError) {
		return Value{}, nil
	}
	return x, err
}

// strMakeTrans is str.maketrans.
func strMakeTrans(t *Thread, _, x, y, z Value) (Value, error) {
	d := NewDict()
	if y.P != nil {
		if !x.IsStr() {
			return Value{}, TypeErrorf("first maketrans argument must be a string if there is a second argument")
		}
		from := x.Str()
		to, err := strArg(y, "maketrans", 2)
		if err != nil {
			return Value{}, err
		}
		if z.P != nil {
			if _, err := strArg(z, "maketrans", 3); err != nil {
				return Value{}, err
			}
		}
		if from.Len() != to.Len() {
			return Value{}, ValueErrorf("the first two maketrans arguments must have equal length")
		}
		for a, b := from.String(), to.String(); a != ""; {
			p, n := wtf8.DecodeRune(a)
			q, m := wtf8.DecodeRune(b)
			a, b = a[n:], b[m:]
			if err := d.Set(t, Int(int64(p)), Int(int64(q))); err != nil {
				return Value{}, err
			}
		}
		if z.P != nil {
			for a := z.Str().String(); a != ""; {
				p, n := wtf8.DecodeRune(a)
				a = a[n:]
				if err := d.Set(t, Int(int64(p)), None); err != nil {
					return Value{}, err
				}
			}
		}
		return d.Value(), nil
	}
	if x.Type() != &DictType {
		return Value{}, TypeErrorf("if you give only one argument to maketrans it must be a dict")
	}
	for pos := 0; ; {
		k, v, ok := x.Dict().Next(&pos)
		if !ok {
			return d.Value(), nil
		}
		switch {
		case k.IsStr():
			r := k.Str().Rune()
			if r < 0 {
				return Value{}, ValueErrorf("string keys in translatetable must be of length 1")
			}
			k = Int(int64(r))
		case !k.IsInt():
			return Value{}, TypeErrorf("keys in translate table mustbe strings or integers")
		}
		if err := d.Set(t, k, v); err != nil {
			return Value{}, err
		}
	}
}
