package object

import (
	"math"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/memory"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Concatenation. CPython extends the left string of `s += t` in place when
// nobody else refers to it, so programs build long strings that way. Here the
// memory behind a string that grew by concatenation may have room left, which
// belongs to the longest string made in it: appending to that one takes the
// room, and the strings before stay as they are, since strings are immutable
// and each knows its own length.

// growFrom is the length from which a second concatenation leaves room for more.
const growFrom = 256

// strRoom is the memory that several grownStrs share.
type strRoom struct {
	b []byte // its length is that of the longest string
}

// grownStr is a string whose memory may have room behind it.
type grownStr struct {
	wideStr
	room *strRoom
}

// ConcatStr is a + b.
func ConcatStr(a, b *Str) Value {
	if a.n == 0 {
		b.share()
		return b.exact().Value()
	}
	if b.n == 0 {
		a.share()
		return a.exact().Value()
	}
	if a.n >= growFrom && a.meta&(strConcat|strGrown) != 0 && a.T == &StrType {
		return concatGrown(a, b)
	}
	n := a.n + b.n
	tails := (a.meta + b.meta) &^ (strOneTail - 1)
	if tails == 0 || n <= shortWide {
		r, buf := AllocASCII(n)
		copy(buf, a.String())
		copy(buf[a.n:], b.String())
		r.meta = tails | strConcat
		return r.Value()
	}
	r := newWide(a.String()+b.String(), n-int(tails>>strTailBits))
	r.meta |= strConcat
	return r.Value()
}

// concatGrown is a + b where a is itself the result of a concatenation.
func concatGrown(a, b *Str) Value {
	var room *strRoom
	if a.meta&strGrown != 0 {
		room = (*grownStr)(unsafe.Pointer(a)).room
	}
	if room == nil || len(room.b) != a.n || cap(room.b)-a.n < b.n {
		buf := make([]byte, a.n, (a.n+b.n)+(a.n+b.n)/2)
		copy(buf, a.String())
		room = &strRoom{buf}
	}
	room.b = append(room.b, b.String()...)
	g := &grownStr{room: room}
	g.Str = Str{T: &StrType, data: &room.b[0]}
	g.setLen(len(room.b), a.Len()+b.Len())
	g.meta |= strGrown
	return g.Str.Value()
}

// strConcatSlot is the + of str.
func strConcatSlot(t *Thread, a, b Value) (Value, error) {
	if !b.IsStr() {
		return Value{}, TypeErrorf("can only concatenate str (not \"%s\") to str", TypeName(b))
	}
	return ConcatStr(a.Str(), b.Str()), nil
}

// allocStr returns a new str for n bytes that are cp code points, and the
// memory to fill them in.
func allocStr(n, cp int) (*Str, []byte) {
	if n == 0 {
		return &emptyStr, nil
	}
	if n == cp || n <= shortWide {
		r, buf := AllocASCII(n)
		r.setLen(n, cp)
		return r, buf
	}
	buf := make([]byte, n)
	w := &wideStr{Str: Str{T: &StrType, data: &buf[0]}}
	w.setLen(n, cp)
	return &w.Str, buf
}

// bytesTooLarge is the error of bytes that cannot be that large: CPython's
// header makes the largest ones overflow.
func bytesTooLarge(n int) error {
	if n < 0 || n > math.MaxInt-33 {
		return OverflowErrorf("byte string is too large")
	}
	return memoryError()
}

// memoryError is the MemoryError of a result that cannot be that large.
func memoryError() error { return NewExceptionArgs(&MemoryError) }

// maxSize bounds the bytes of one object. What is larger raises MemoryError
// before Go's allocator ends the process.
func maxSize() int { return memory.Most() }

// CheckSize raises MemoryError when there cannot be room for n bytes.
func CheckSize(n int) error {
	if n > 1<<20 && n > maxSize() {
		return memoryError()
	}
	return nil
}

// strRepeat is s * n.
func strRepeat(t *Thread, v Value, n int) (Value, error) {
	s := v.Str()
	if n <= 0 || s.n == 0 {
		return emptyStr.Value(), nil
	}
	if n == 1 {
		return s.exact().Value(), nil
	}
	if s.Len() > math.MaxInt/n {
		return Value{}, OverflowErrorf("repeated string is too long")
	}
	if s.n > maxSize()/n {
		return Value{}, memoryError()
	}
	r, buf := allocStr(s.n*n, s.Len()*n)
	if s.n == 1 {
		c := *s.data
		for i := range buf {
			buf[i] = c
		}
		return r.Value(), nil
	}
	for filled := copy(buf, s.String()); filled < len(buf); {
		filled += copy(buf[filled:], buf[:filled])
	}
	return r.Value(), nil
}

// strJoin is str.join.
func strJoin(t *Thread, self, iterable Value) (Value, error) {
	items, err := joinItems(t, iterable)
	if err != nil {
		return Value{}, err
	}
	return JoinItems(self.Str(), items)
}

// joinItems returns the items that join gets.
func joinItems(t *Thread, iterable Value) ([]Value, error) {
	if ty := iterable.Type(); ty.Slots.Iter == nil && ty.SeqItem == nil {
		return nil, TypeErrorf("can only join an iterable")
	}
	return Items(t, iterable)
}

// JoinItems is sep.join(items).
func JoinItems(sep *Str, items []Value) (Value, error) {
	n, cp := 0, 0
	for i, v := range items {
		if !v.IsStr() {
			return Value{}, TypeErrorf("sequence item %d: expected str instance, %s found", i, TypeName(v))
		}
		s := v.Str()
		n += s.n
		cp += s.Len()
		if n > maxSize() {
			return Value{}, memoryError()
		}
	}
	switch len(items) {
	case 0:
		return emptyStr.Value(), nil
	case 1:
		return items[0].Str().exact().Value(), nil
	}
	n += sep.n * (len(items) - 1)
	cp += sep.Len() * (len(items) - 1)
	r, buf := allocStr(n, cp)
	if sep.n == 0 {
		for _, v := range items {
			buf = buf[copy(buf, v.Str().String()):]
		}
		return r.Value(), nil
	}
	sepText := sep.String()
	for i, v := range items {
		if i > 0 {
			buf = buf[copy(buf, sepText):]
		}
		buf = buf[copy(buf, v.Str().String()):]
	}
	return r.Value(), nil
}

// strBuilder collects text; it knows whether all of it is ASCII.
type strBuilder struct {
	b []byte
}

func (b *strBuilder) writeString(s string) { b.b = append(b.b, s...) }
func (b *strBuilder) writeRune(r rune)     { b.b = wtf8.AppendRune(b.b, r) }
func (b *strBuilder) value() Value         { return ownStr(b.b).Value() }

// indexOf and lastIndexOf are strings.Index and strings.LastIndex, with Go's
// fast search for one byte.
func indexOf(s, sub string) int {
	if len(sub) == 1 {
		return strings.IndexByte(s, sub[0])
	}
	return strings.Index(s, sub)
}
