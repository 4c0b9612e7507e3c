package object

import (
	"strings"
	"unsafe"
)

// Bytes is a Python bytes object.
type Bytes struct {
	Object
	B    []byte
	hash uint64
}

// NewBytes returns b as a Python bytes object, which takes it over.
func NewBytes(b []byte) Value {
	return Value{unsafe.Pointer(&Bytes{Object: Object{&BytesType}, B: b}), 0}
}

// ConcatStr is a + b.
func ConcatStr(a, b *Str) Value {
	if a.n == 0 && b.T == &StrType {
		return b.Value()
	}
	if b.n == 0 && a.T == &StrType {
		return a.Value()
	}
	if a.IsASCII() && b.IsASCII() {
		r, buf := AllocASCII(a.n + b.n)
		copy(buf, a.String())
		copy(buf[a.n:], b.String())
		return r.Value()
	}
	return NewStr(a.String() + b.String()).Value()
}

// CharStr returns the str of one ASCII character.
func CharStr(c byte) Value { return Value{unsafe.Pointer(&asciiStrs[c].Str), 0} }

// JoinStrs concatenates values that are all strs.
func JoinStrs(parts []Value) Value {
	n, ascii := 0, true
	for _, p := range parts {
		s := p.Str()
		n += s.n
		ascii = ascii && s.IsASCII()
	}
	if ascii {
		if n == 0 {
			return emptyStr.Value()
		}
		r, buf := AllocASCII(n)
		for _, p := range parts {
			buf = buf[copy(buf, p.Str().String()):]
		}
		return r.Value()
	}
	var b strings.Builder
	b.Grow(n)
	for _, p := range parts {
		b.WriteString(p.Str().String())
	}
	return NewStr(b.String()).Value()
}
