package object

import "unsafe"

// s += t in place. An instruction that adds to a local variable knows from the
// code (see bytecode.OwnsAppend) that nothing but an addition or a constant has
// set the variable, and that no instruction has put its value anywhere else. A
// string with the flag strOwned, which only such instructions make, is then
// nobody else's, and may be changed. Whatever looks at variables in other ways
// (frame objects, locals()) or passes a str on without an instruction's reading
// it (a + "" is a itself, __radd__ gets and gives any object) clears the flag.

// ownedStr is a string in memory of its own, with room behind it.
type ownedStr struct {
	wideStr
	room int // bytes of the memory that data points to
}

// ownFrom is the length from which a repeated addition takes memory with room.
const ownFrom = 16

// AppendStr is a + b for such a variable.
func AppendStr(a, b *Str) Value {
	n := a.n + b.n
	if a.meta&strOwned != 0 {
		o := (*ownedStr)(unsafe.Pointer(a))
		if n > o.room {
			o.grow(n)
		}
		copy(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(a.data), a.n)), b.n), b.String())
		a.n = n
		a.meta += b.meta &^ (strOneTail - 1)
		a.hash = 0
		return a.Value()
	}
	if a.n == 0 || b.n == 0 || a.n < ownFrom || a.meta&(strConcat|strGrown) == 0 {
		return ConcatStr(a, b)
	}
	o := &ownedStr{}
	o.T = &StrType
	o.meta = a.meta&^(strOneTail-1) + b.meta&^(strOneTail-1) + (strOwned | strConcat)
	o.data, o.n = a.data, a.n
	o.grow(n)
	copy(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(o.data), a.n)), b.n), b.String())
	o.n = n
	return o.Value()
}

// grow moves the string to memory for at least n bytes.
func (o *ownedStr) grow(n int) {
	buf := make([]byte, max(n+n/2, 2*ownFrom))
	buf = buf[:cap(buf)]
	copy(buf, o.String())
	o.data, o.room = &buf[0], len(buf)
	o.index = nil
}

// share notes that s may be known elsewhere.
func (s *Str) share() {
	if s.meta&strOwned != 0 {
		s.meta &^= strOwned
	}
}

// shareValue is share for a value that may be a str.
func shareValue(v Value) {
	if v.P != nil && v.Type() == &StrType {
		v.Str().share()
	}
}
