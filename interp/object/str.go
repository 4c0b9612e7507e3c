package object

import (
	"unicode/utf8"
	"unsafe"
)

// Str is a Python str: WTF-8 bytes (UTF-8 in which a lone surrogate is its
// three-byte form), immutable.
//
// An ASCII string made by NewStr is one pointer-free allocation: this header,
// then the bytes, with data pointing into the allocation itself. Non-ASCII
// strings are wideStr, instances of subclasses strObj; all begin with Str.
type Str struct {
	T        *Type
	data     *byte
	n        int    // bytes
	cp       int    // code points; == n exactly when the string is ASCII
	hash     uint64 // 0: not computed
	interned bool
	shared   bool // seen by several interpreters: must not be interned by one
}

// strHeader is the size of Str, where the bytes of a pointer-free string begin.
const strHeader = unsafe.Sizeof(Str{})

// wideStr is a string with characters beyond ASCII.
type wideStr struct {
	Str
	index *[]uint32 // byte offset of every 64th code point, made on demand
}

// String returns the WTF-8 bytes as a Go string that shares the memory.
func (s *Str) String() string { return unsafe.String(s.data, s.n) }

// Len returns the number of code points.
func (s *Str) Len() int { return s.cp }

// ByteLen returns the number of bytes.
func (s *Str) ByteLen() int { return s.n }

// IsASCII tells whether all characters are below 128.
func (s *Str) IsASCII() bool { return s.cp == s.n }

// Value returns s as a Python value.
func (s *Str) Value() Value { return Value{unsafe.Pointer(s), 0} }

// AllocASCII returns a new str for n ASCII bytes and the memory to fill them
// in, which must be done before the str is used.
func AllocASCII(n int) (*Str, []byte) {
	words := make([]uint64, (int(strHeader)+n+7)/8)
	p := unsafe.Pointer(&words[0])
	s := (*Str)(p)
	// The stores need no write barrier to be sound: the type is static data,
	// and data points into this very allocation.
	s.T = &StrType
	s.data = (*byte)(unsafe.Add(p, strHeader))
	s.n, s.cp = n, n
	return s, unsafe.Slice(s.data, n)
}

// NewStr returns a Python str with the characters of s, which must be valid WTF-8.
func NewStr(s string) *Str {
	if len(s) == 0 {
		return &emptyStr
	}
	if isASCII(s) {
		if len(s) == 1 {
			return &asciiStrs[s[0]].Str
		}
		r, b := AllocASCII(len(s))
		copy(b, s)
		return r
	}
	return newWide(s)
}

// newWide makes a str that is known not to be ASCII; it keeps s.
func newWide(s string) *Str {
	cp := countWTF8(s)
	w := &wideStr{Str: Str{T: &StrType, data: unsafe.StringData(s), n: len(s), cp: cp}}
	return &w.Str
}

// NewStrBytes is NewStr for bytes, which are copied.
func NewStrBytes(b []byte) *Str {
	s := unsafe.String(unsafe.SliceData(b), len(b))
	if isASCII(s) {
		return NewStr(s)
	}
	return newWide(string(b))
}

// StrValue returns NewStr(s) as a Value.
func StrValue(s string) Value { return Value{unsafe.Pointer(NewStr(s)), 0} }

// asciiStr is the static string of one ASCII character.
type asciiStr struct {
	Str
	b byte
}

var (
	emptyByte byte
	emptyStr  = Str{T: &StrType, data: &emptyByte}
	asciiStrs [128]asciiStr
)

func init() {
	for i := range asciiStrs {
		s := &asciiStrs[i]
		s.b = byte(i)
		s.Str = Str{T: &StrType, data: &s.b, n: 1, cp: 1, interned: true}
		staticStrs[string(rune(i))] = &s.Str
	}
	emptyStr.interned = true
	staticStrs[""] = &emptyStr
}

// EmptyStr returns the str "".
func EmptyStr() *Str { return &emptyStr }

func isASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if *(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i))&0x8080808080808080 != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// countWTF8 counts the code points of s: the bytes that are no continuation.
func countWTF8(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// IsStr tells whether v is a str (or of a subclass).
func (v Value) IsStr() bool { return v.Type().Flags&FlagStrSubclass != 0 }

// IsExactStr tells whether the type of v is str itself.
func (v Value) IsExactStr() bool { return v.Type() == &StrType }

// Str returns the *Str of a Value for which IsStr holds.
func (v Value) Str() *Str { return (*Str)(v.P) }

// Equal tells whether two strings have the same characters.
func (s *Str) Equal(o *Str) bool {
	return s == o || s.n == o.n && (s.hash == 0 || o.hash == 0 || s.hash == o.hash) && s.String() == o.String()
}

// staticStrs holds the strings interned by package initialisation (names of
// builtin attributes); it is not changed after init.
var staticStrs = map[string]*Str{}

// internStatic interns during package initialisation.
func internStatic(s string) *Str {
	if r := staticStrs[s]; r != nil {
		return r
	}
	r := NewStr(s)
	r.interned = true
	staticStrs[s] = r
	return r
}

// Intern returns the one str of this interpreter for these characters; names
// are interned so that they compare by pointer.
func (in *Interp) Intern(s string) *Str {
	if r := staticStrs[s]; r != nil {
		return r
	}
	if r := in.interned[s]; r != nil {
		return r
	}
	r := NewStr(s)
	r.interned = true
	in.interned[r.String()] = r
	return r
}

// InternStr is Intern for a str object, which becomes the interned one if
// there is none yet.
func (in *Interp) InternStr(s *Str) *Str {
	if s.interned {
		return s
	}
	if r := staticStrs[s.String()]; r != nil {
		return r
	}
	if r := in.interned[s.String()]; r != nil {
		return r
	}
	if s.T != &StrType || s.shared {
		s = NewStr(s.String())
	}
	s.interned = true
	in.interned[s.String()] = s
	return s
}
