package object

import (
	"hash/maphash"
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Str is a Python str: WTF-8 bytes (UTF-8 in which a lone surrogate is its
// three-byte form), immutable.
//
// Short strings are one pointer-free allocation: this header, then the bytes,
// with data pointing into the allocation itself. Long non-ASCII strings are
// wideStr, results of repeated concatenation grownStr, instances of subclasses
// strObj; all begin with Str.
type Str struct {
	T    *Type
	data *byte
	n    int    // bytes
	hash uint64 // 0: not computed
	meta strMeta
}

// strMeta has the flags of a string in its lowest byte, and above them the number
// of its bytes that no code point begins at, which is 0 exactly for ASCII.
type strMeta uint64

const (
	strInterned strMeta = 1 << iota
	strShared           // seen by several interpreters: must not be interned by one
	strConcat           // the result of a concatenation; see ConcatStr
	strGrown            // likewise, and it is a grownStr
	strOwned            // it is an ownedStr, and one local variable's alone

	strOneTail  strMeta = 1 << 8 // one byte that no code point begins at
	strTailBits         = 8
)

// strHeader is the size of Str, where the bytes of a pointer-free string begin.
const strHeader = unsafe.Sizeof(Str{})

// shortWide is the length in bytes up to which non-ASCII strings have no
// index: they are walked, eight bytes at a time.
const shortWide = 128

// wideStr is a long string with characters beyond ASCII, or one that may be.
type wideStr struct {
	Str
	index *wtf8.Index // made on demand
}

// strObj is an instance of a class derived from str.
type strObj struct {
	wideStr
	Extra
}

// String returns the WTF-8 bytes as a Go string that shares the memory.
func (s *Str) String() string { return unsafe.String(s.data, s.n) }

// CachedHash returns the hash if it was computed, else 0.
func (s *Str) CachedHash() uint64 { return s.hash }

// Len returns the number of code points.
func (s *Str) Len() int { return s.n - int(s.meta>>strTailBits) }

// ByteLen returns the number of bytes.
func (s *Str) ByteLen() int { return s.n }

// IsASCII tells whether all characters are below 128.
func (s *Str) IsASCII() bool { return s.meta < strOneTail }

// setLen makes s a string of n bytes that are cp code points, without flags.
func (s *Str) setLen(n, cp int) { s.n, s.meta = n, strMeta(n-cp)<<strTailBits }

func (s *Str) isInterned() bool { return s.meta&strInterned != 0 }

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
	s.n = n
	return s, unsafe.Slice(s.data, n)
}

// NewStr returns a Python str with the characters of s, which must be valid
// WTF-8. It may keep s itself.
func NewStr(s string) *Str {
	if len(s) <= 1 {
		if len(s) == 0 {
			return &emptyStr
		}
		return &asciiStrs[s[0]].Str
	}
	if isASCII(s) {
		return newASCII(s)
	}
	return newWide(s, wtf8.Count(s))
}

// newASCII makes a str of ASCII characters, which it copies.
func newASCII(s string) *Str {
	if len(s) <= 1 {
		return NewStr(s)
	}
	r, b := AllocASCII(len(s))
	copy(b, s)
	return r
}

// subASCII is s.sub(from, to).Value() for an exact str of ASCII characters.
func (s *Str) subASCII(from, to int) Value {
	switch n := to - from; n {
	case 0:
		return emptyStr.Value()
	case 1:
		return CharStr(*(*byte)(unsafe.Add(unsafe.Pointer(s.data), from)))
	case s.n:
		return s.Value()
	default:
		r, b := AllocASCII(n)
		copy(b, s.String()[from:to])
		return r.Value()
	}
}

// newWide makes a str of cp code points, not all ASCII; it may keep s.
func newWide(s string, cp int) *Str {
	if len(s) <= shortWide {
		r, b := AllocASCII(len(s))
		copy(b, s)
		r.setLen(len(s), cp)
		return r
	}
	w := &wideStr{Str: Str{T: &StrType, data: unsafe.StringData(s)}}
	w.setLen(len(s), cp)
	return &w.Str
}

// ownStr returns a str with the characters of b, which it takes over.
func ownStr(b []byte) *Str {
	s := wtf8.String(b)
	if len(b) > 1 && isASCII(s) {
		return ownASCII(b)
	}
	return NewStr(s)
}

// ownASCII is ownStr for characters that are known to be ASCII.
func ownASCII(b []byte) *Str {
	if len(b) < 2048 {
		return newASCII(wtf8.String(b))
	}
	return &Str{T: &StrType, data: &b[0], n: len(b)}
}

// NewStrBytes is NewStr for bytes, which are copied.
func NewStrBytes(b []byte) *Str {
	s := wtf8.String(b)
	if len(s) <= shortWide || isASCII(s) {
		return NewStr(s)
	}
	return newWide(string(b), wtf8.Count(s))
}

// NewStrRunes returns a str of these code points.
func NewStrRunes(runes []rune) *Str { return ownStr(wtf8.AppendText(nil, runes)) }

// NewStrRune returns chr(r).
func NewStrRune(r rune) *Str {
	if r < utf8.RuneSelf {
		return &asciiStrs[r].Str
	}
	var buf [4]byte
	return newWide(wtf8.String(wtf8.AppendRune(buf[:0], r)), 1)
}

// StrValue returns NewStr(s) as a Value.
func StrValue(s string) Value { return Value{unsafe.Pointer(NewStr(s)), 0} }

// sub returns the characters between two byte offsets as an exact str.
func (s *Str) sub(from, to int) *Str {
	if from == 0 && to == s.n && s.T == &StrType {
		return s
	}
	part := s.String()[from:to]
	if s.IsASCII() {
		return newASCII(part)
	}
	if len(part) > shortWide && !isASCII(part) {
		part = strings.Clone(part) // so as not to keep all of s
	}
	return NewStr(part)
}

// exact returns s, or its characters as an exact str where it is of a subclass.
func (s *Str) exact() *Str { return s.sub(0, s.n) }

// offset returns the byte offset of code point i, which is in 0..Len.
func (s *Str) offset(i int) int {
	if s.IsASCII() {
		return i
	}
	if s.n <= shortWide {
		return wtf8.Advance(s.String(), 0, i)
	}
	return s.wideIndex().Offset(s.String(), i)
}

// pointIndex returns the number of code points before byte offset off.
func (s *Str) pointIndex(off int) int {
	if s.IsASCII() {
		return off
	}
	if s.n <= shortWide {
		return wtf8.Count(s.String()[:off])
	}
	return s.wideIndex().RuneIndex(s.String(), off)
}

func (s *Str) wideIndex() *wtf8.Index {
	w := (*wideStr)(unsafe.Pointer(s))
	if w.index == nil {
		x := wtf8.NewIndex(s.String(), s.Len())
		w.index = &x
	}
	return w.index
}

// Rune returns the code point of a str of length 1, and -1 of others.
func (s *Str) Rune() rune {
	if s.Len() != 1 {
		return -1
	}
	r, _ := wtf8.DecodeRune(s.String())
	return r
}

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
		s.Str = Str{T: &StrType, data: &s.b, n: 1, meta: strInterned}
		staticStrs.add(&s.Str, maphash.String(internSeed, s.String()))
	}
	emptyStr.meta = strInterned
	staticStrs.add(&emptyStr, maphash.String(internSeed, ""))
}

// EmptyStr returns the str "".
func EmptyStr() *Str { return &emptyStr }

// CharStr returns the str of one ASCII character.
func CharStr(c byte) Value { return Value{unsafe.Pointer(&asciiStrs[c].Str), 0} }

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

// newCopy returns another str with the characters of s. (NewStr would give one
// character's static string, which is interned and so never comes here.)
func newCopy(s *Str) *Str { return NewStr(strings.Clone(s.String())) }

// strSlab makes many short strings at once, in one allocation of up to a
// kilobyte: the parts of a split usually live and die together.
type strSlab struct {
	words []uint64
	size  int // words of the last allocation
}

// slabWords is the largest allocation; the first one is an eighth of it.
const slabWords = 128

// expect says that about n strings of so many ASCII characters in all will be made.
func (b *strSlab) expect(n, size int) {
	if words := (n*int(strHeader) + size + 4*n) / 8; n > 1 {
		b.size = max(min(words, slabWords)/2, 1)
	}
}

// StrParts makes the parts of a str that live and die together.
type StrParts struct{ slab strSlab }

// Part is the characters of s between two byte offsets.
func (p *StrParts) Part(s *Str, from, to int) Value { return p.slab.sub(s, from, to).Value() }

// sub is s.sub for strings that are made together with others.
func (b *strSlab) sub(s *Str, from, to int) *Str {
	n := to - from
	need := (int(strHeader) + n + 7) / 8
	if !s.IsASCII() || n <= 1 || need > slabWords/4 || n == s.n {
		return s.sub(from, to)
	}
	if len(b.words) < need {
		b.size = max(min(2*b.size, slabWords), slabWords/8, need)
		b.words = make([]uint64, b.size)
	}
	p := unsafe.Pointer(unsafe.SliceData(b.words))
	b.words = b.words[need:]
	r := (*Str)(p)
	r.T = &StrType
	r.data = (*byte)(unsafe.Add(p, strHeader))
	r.n = n
	// Whole words, where the text has as many bytes left: the rest of the last
	// word belongs to nobody.
	src := unsafe.Add(unsafe.Pointer(s.data), from)
	if from+n+7 > s.n {
		copy(unsafe.Slice(r.data, n), unsafe.Slice((*byte)(src), n))
		return r
	}
	for p = unsafe.Add(p, strHeader); n > 0; n -= 8 {
		*(*uint64)(p) = *(*uint64)(src)
		p, src = unsafe.Add(p, 8), unsafe.Add(src, 8)
	}
	return r
}
