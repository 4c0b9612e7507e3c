package structmod

import (
	"math"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// format is a compiled format string.
type format struct {
	text   string
	big    bool // most significant byte first
	native bool
	size   int
	values int // how many Python values it packs
	items  []item
}

// item is one kind of value, count times.
type item struct {
	code   byte
	offset int
	size   int // of one; of all of it for 's' and 'p'
	count  int
}

// standardSizes and nativeSizes give the size for a format character, 0 for
// those that are unknown.
func standardSize(c byte) int {
	switch c {
	case 'x', 'c', 'b', 'B', '?', 's', 'p':
		return 1
	case 'h', 'H', 'e':
		return 2
	case 'i', 'I', 'l', 'L', 'f':
		return 4
	case 'q', 'Q', 'd', 'F':
		return 8
	case 'D':
		return 16
	}
	return 0
}

func nativeSize(c byte) int {
	switch c {
	case 'l', 'L':
		return object.CLongSize
	case 'n', 'N', 'P':
		return 8
	}
	return standardSize(c)
}

// alignment is that of native format characters.
func alignment(c byte, size int) int {
	switch c {
	case 'F':
		return 4
	case 'D':
		return 8
	}
	return size
}

func structError(msg string) error { return object.NewException(&errorType, msg) }

func structErrorf(msg string, a ...any) error { return object.Errorf(&errorType, msg, a...) }

var errTooLong = "total struct size too long"

// parse compiles a format string.
func parse(text string) (*format, error) {
	if strings.IndexByte(text, 0) >= 0 {
		return nil, structError("embedded null character")
	}
	f := &format{text: text}
	s := text
	f.native = true
	if s != "" {
		switch s[0] {
		case '@':
			s = s[1:]
		case '=', '<':
			f.native = false
			s = s[1:]
		case '>', '!':
			f.native, f.big = false, true
			s = s[1:]
		}
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' || c-'\t' < 5 {
			i++
			continue
		}
		count := 1
		if c-'0' < 10 {
			count = 0
			for ; i < len(s) && s[i]-'0' < 10; i++ {
				d := int(s[i] - '0')
				if count > (math.MaxInt-d)/10 {
					return nil, structError(errTooLong)
				}
				count = count*10 + d
			}
			if i == len(s) {
				return nil, structError("repeat count given without format specifier")
			}
			c = s[i]
		}
		i++
		size := standardSize(c)
		if f.native {
			size = nativeSize(c)
			if size > 0 {
				if a := alignment(c, size); a > 1 {
					pad := -f.size & (a - 1)
					if f.size > math.MaxInt-pad {
						return nil, structError(errTooLong)
					}
					f.size += pad
				}
			}
		}
		if size == 0 {
			return nil, structError("bad char in struct format")
		}
		if count > (math.MaxInt-f.size)/size {
			return nil, structError(errTooLong)
		}
		switch c {
		case 'x':
		case 's', 'p':
			f.items = append(f.items, item{c, f.size, count, 1})
			f.values++
		default:
			if count > 0 {
				f.items = append(f.items, item{c, f.size, size, count})
				f.values += count
			}
		}
		f.size += count * size
	}
	return f, nil
}
