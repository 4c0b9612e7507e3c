package bigint

import (
	"math"
	"math/big"
	"math/bits"
)

// MaxStrDigits is the limit that sys.get_int_max_str_digits starts with, and
// MinStrDigits the lowest that it can be set to, apart from 0 for none.
const (
	MaxStrDigits = 4300
	MinStrDigits = 640
)

// AppendDecimal appends the decimal digits of x; ok is false when there are more
// than limit of them (0: no limit), and nothing is appended then.
func AppendDecimal(dst []byte, x *big.Int, limit int) (_ []byte, ok bool) {
	// The number of digits is more than BitLen * log10(2) - 1: a number that is
	// far too long is refused before any work is done on it.
	if limit > 0 && x.BitLen() > limit*4 {
		return dst, false
	}
	start := len(dst)
	dst = x.Append(dst, 10)
	n := len(dst) - start
	if x.Sign() < 0 {
		n--
	}
	if limit > 0 && n > limit {
		return dst[:start], false
	}
	return dst, true
}

// ParseError says why a text is not an int.
type ParseError uint8

const (
	ParseOK ParseError = iota
	// ParseInvalid: "invalid literal for int() with base N: 'text'".
	ParseInvalid
	// ParseTooLong: "Exceeds the limit (L digits) for integer string conversion:
	// value has N digits; use sys.set_int_max_str_digits() to increase the limit".
	ParseTooLong
)

// Number is the result of Parse: Big when it is not nil, else Small.
type Number struct {
	Small int64
	Big   *big.Int
	// Digits is how many digits the text had, underscores not counted.
	Digits int
}

// digitValue returns the value of a digit in base 36, or 255.
func digitValue(c byte) byte {
	switch {
	case c-'0' <= 9:
		return c - '0'
	case c|0x20-'a' < 26:
		return c | 0x20 - 'a' + 10
	}
	return 255
}

func isSpace(c byte) bool { return c == ' ' || c-'\t' <= '\r'-'\t' }

// Parse reads all of s as int(s, base) does, for base 0 or 2..36: ASCII
// whitespace around, a sign, a prefix when the base is 0 or fits it, single
// underscores between digits. limit is the most decimal digits allowed, 0 for no
// limit; bases that are powers of two have none. The caller has turned spaces
// and digits outside ASCII into ASCII ones.
func Parse(s string, base, limit int) (Number, ParseError) {
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		s = s[1:]
	}
	mustBeZero := false
	prefixed := len(s) >= 2 && s[0] == '0'
	if base == 0 {
		base = 10
		if prefixed {
			switch s[1] | 0x20 {
			case 'x':
				base = 16
			case 'o':
				base = 8
			case 'b':
				base = 2
			default:
				mustBeZero = true // "010" was octal once
			}
		}
	}
	if prefixed {
		if c := s[1] | 0x20; c == 'x' && base == 16 || c == 'o' && base == 8 || c == 'b' && base == 2 {
			s = s[2:]
			if s != "" && s[0] == '_' {
				s = s[1:]
			}
		}
	}
	// Find where the digits end, and whether they fit a machine word.
	var small uint64
	var digits, end int
	overflow := false
	under := true // an underscore may not come first
	for ; end < len(s); end++ {
		c := s[end]
		if c == '_' {
			if under {
				return Number{}, ParseInvalid
			}
			under = true
			continue
		}
		v := digitValue(c)
		if int(v) >= base {
			break
		}
		under = false
		digits++
		hi, lo := bits.Mul64(small, uint64(base))
		lo, carry := bits.Add64(lo, uint64(v), 0)
		small = lo
		overflow = overflow || hi|carry != 0
	}
	if digits == 0 || under {
		return Number{}, ParseInvalid
	}
	if limit > 0 && digits > MinStrDigits && digits > limit && base&(base-1) != 0 {
		return Number{Digits: digits}, ParseTooLong
	}
	if mustBeZero && (small != 0 || overflow) {
		return Number{}, ParseInvalid
	}
	for i := end; i < len(s); i++ {
		if !isSpace(s[i]) {
			return Number{}, ParseInvalid
		}
	}
	if !overflow && (small <= math.MaxInt64 || neg && small == 1<<63) {
		n := Number{Small: int64(small), Digits: digits}
		if neg {
			n.Small = -n.Small
		}
		return n, ParseOK
	}
	plain := make([]byte, 0, digits)
	for i := range end {
		if s[i] != '_' {
			plain = append(plain, digitValue(s[i]))
		}
	}
	p := parser{base: base}
	n := Number{Big: p.parse(plain), Digits: digits}
	if neg {
		n.Big.Neg(n.Big)
	}
	return n, ParseOK
}

// parser converts long digit strings by halves: math/big's own reading takes
// time that grows with the square of the length.
type parser struct {
	base   int
	powers []*big.Int // powers[i] is base ** (chunk << i)
}

const chunk = 512

func (p *parser) parse(digits []byte) *big.Int {
	if len(digits) <= chunk {
		return p.parseChunk(digits)
	}
	level, low := 0, chunk
	for low*2 < len(digits) {
		level++
		low *= 2
	}
	high := p.parse(digits[:len(digits)-low])
	high.Mul(high, p.power(level))
	return high.Add(high, p.parse(digits[len(digits)-low:]))
}

func (p *parser) power(level int) *big.Int {
	for len(p.powers) <= level {
		next := new(big.Int)
		if n := len(p.powers); n == 0 {
			next.Exp(big.NewInt(int64(p.base)), big.NewInt(chunk), nil)
		} else {
			next.Mul(p.powers[n-1], p.powers[n-1])
		}
		p.powers = append(p.powers, next)
	}
	return p.powers[level]
}

// parseChunk gathers as many digits as fit a word, then adds them at once.
func (p *parser) parseChunk(digits []byte) *big.Int {
	z := new(big.Int)
	var group, factor big.Int
	for len(digits) > 0 {
		var word, scale uint64 = 0, 1
		for len(digits) > 0 && scale <= math.MaxUint64/uint64(p.base) {
			word = word*uint64(p.base) + uint64(digits[0])
			scale *= uint64(p.base)
			digits = digits[1:]
		}
		z.Mul(z, factor.SetUint64(scale))
		z.Add(z, group.SetUint64(word))
	}
	return z
}
