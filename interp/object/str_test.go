package object

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// randomText makes text of n characters out of an alphabet that grows with kind.
func randomText(r *rand.Rand, n, kind int) string {
	alphabet := []rune("ab c")
	if kind > 0 {
		alphabet = append(alphabet, 'é', '語')
	}
	if kind > 1 {
		alphabet = append(alphabet, 0x1F600, 0xD800, 0xDC00, 0x2003)
	}
	var b []byte
	for range n {
		b = wtf8.AppendRune(b, alphabet[r.IntN(len(alphabet))])
	}
	return string(b)
}

func checkStr(t *testing.T, s *Str, want string) {
	t.Helper()
	if s.String() != want {
		t.Fatalf("%q, want %q", s.String(), want)
	}
	if s.Len() != wtf8.Count(want) {
		t.Fatalf("%q: length %d, want %d", want, s.Len(), wtf8.Count(want))
	}
}

// TestConcatModel builds strings by concatenation, old ones too, and checks
// that none of them changes when others grow in the same memory.
func TestConcatModel(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 1))
		strs := []*Str{NewStr("")}
		want := []string{""}
		for range 300 {
			i := len(strs) - 1
			if r.IntN(6) == 0 {
				i = r.IntN(len(strs))
			}
			piece := randomText(r, r.IntN(40), int(seed)%3)
			strs = append(strs, ConcatStr(strs[i], NewStr(piece)).Str())
			want = append(want, want[i]+piece)
			if len(want[i]) > 3000 {
				strs, want = append(strs, NewStr("")), append(want, "")
			}
		}
		for i, s := range strs {
			checkStr(t, s, want[i])
			if n := s.Len(); n > 0 {
				k := r.IntN(n)
				runes := wtf8.AppendRunes(nil, want[i])
				checkStr(t, s.At(k).Str(), wtf8.EncodeRune(runes[k]))
				j := k + r.IntN(n-k+1)
				checkStr(t, s.slice(k, j), string(wtf8.AppendText(nil, runes[k:j])))
			}
		}
	}
}

// TestStrOffsets compares offset and pointIndex, with and without an index, with counting.
func TestStrOffsets(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for _, n := range []int{1, 5, 40, 63, 64, 65, 128, 500, 5000} {
		for kind := range 3 {
			text := randomText(r, n, kind)
			s := NewStr(text)
			for range 50 {
				i := r.IntN(n + 1)
				off := wtf8.Advance(text, 0, i)
				if got := s.offset(i); got != off {
					t.Fatalf("%d characters of kind %d: offset(%d) = %d, want %d", n, kind, i, got, off)
				}
				if got := s.pointIndex(off); got != i {
					t.Fatalf("%d characters of kind %d: pointIndex(%d) = %d, want %d", n, kind, off, got, i)
				}
			}
		}
	}
}

// TestSubclassKeepsText makes an instance of a class derived from str, whose
// memory must stay alive without the str it was made of.
func TestSubclassKeepsText(t *testing.T) {
	cls := &Type{Object: Object{&TypeType}, Name: "S", Base: &StrType, AllocSub: StrType.AllocSub}
	v := newStrObj(cls, NewStr(strings.Repeat("x", 10)))
	checkStr(t, v.Str(), "xxxxxxxxxx")
	if e := v.Str().exact(); e.T != &StrType || e.String() != "xxxxxxxxxx" {
		t.Error(e.T.Name, e.String())
	}
}

// TestReleasedByCollector drops a memoryview without releasing it: the
// bytearray can be resized again once the collector found that out.
func TestReleasedByCollector(t *testing.T) {
	th := testThread()
	a := NewByteArray([]byte("abc"))
	func() {
		if _, err := MemoryViewOf(th, a); err != nil {
			t.Fatal(err)
		}
	}()
	if _, err := byteArrayAppend(th, a, Int(1)); err != nil {
		t.Error(err)
	}
	v, err := MemoryViewOf(th, a)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := byteArrayAppend(th, a, Int(1)); err == nil || !Matches(err, &BufferError) {
		t.Error("resized under a view:", err)
	}
	if err := (*MemoryView)(v.P).release(); err != nil {
		t.Fatal(err)
	}
	if _, err := byteArrayAppend(th, a, Int(2)); err != nil {
		t.Error(err)
	}
	if string(bytesData(a)) != "abc\x01\x02" {
		t.Errorf("%q", bytesData(a))
	}
}

func BenchmarkConcatGrow(b *testing.B) {
	piece := NewStr("0123456789")
	for b.Loop() {
		s := EmptyStr()
		for s.ByteLen() < 1<<20 {
			s = ConcatStr(s, piece).Str()
		}
	}
}

func BenchmarkFormatInt(b *testing.B) {
	spec := EmptyStr().Value()
	for b.Loop() {
		Format(nil, Int(123456), spec)
	}
}

func BenchmarkStrSplit(b *testing.B) {
	s := NewStr(strings.Repeat("hello world ", 100)).Value()
	for b.Loop() {
		strSplit(nil, s, []Value{{}, {}})
	}
}
