package dtoa

import (
	"math"
	"strconv"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Parse reads all of s as float() does: a decimal number with single
// underscores between digits, or an infinity or NaN, after an optional sign.
// The caller has stripped whitespace and turned other digits into ASCII.
// What is too large becomes an infinity, as in CPython.
func Parse(s string) (float64, bool) {
	for i := range len(s) {
		if s[i] == '_' {
			plain, ok := removeUnderscores(s)
			if !ok {
				return 0, false
			}
			s = plain
			break
		}
	}
	f, n := ParsePrefix(s)
	return f, n == len(s) && n > 0
}

func isDigit(c byte) bool { return c-'0' <= 9 }

func removeUnderscores(s string) (string, bool) {
	plain := make([]byte, 0, len(s))
	var before byte
	for i := range len(s) {
		c := s[i]
		if c == '_' {
			if !isDigit(before) {
				return "", false
			}
		} else {
			if before == '_' && !isDigit(c) {
				return "", false
			}
			plain = append(plain, c)
		}
		before = c
	}
	if before == '_' {
		return "", false
	}
	return wtf8.String(plain), true
}

// ParsePrefix reads the longest number that s begins with, without underscores,
// and returns it and its length; the length is 0 when there is none.
func ParsePrefix(s string) (float64, int) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	digits := i
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	count := i - digits
	if i < len(s) && s[i] == '.' {
		i++
		fraction := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		count += i - fraction
	}
	if count == 0 {
		return parseSpecial(s)
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && isDigit(s[j]) {
			for j < len(s) && isDigit(s[j]) {
				j++
			}
			i = j
		}
	}
	if i > maxPlain {
		return parseLong(s[:i]), i
	}
	f, _ := strconv.ParseFloat(s[:i], 64) // the only error left is the range, and then f is the infinity
	return f, i
}

// strconv cuts exponents off at about 10000, which is wrong for a number with
// that many digits, and puts the point of a whole number with more than 800
// digits behind the 800th. maxPlain is a length up to which neither happens.
const maxPlain = 700

// parseLong reads a number whose exponent and number of digits may cancel: it
// moves the point in front of the first digit that is not 0.
func parseLong(s string) float64 {
	sign, body := "", s
	if body[0] == '+' || body[0] == '-' {
		sign, body = body[:1], body[1:]
	}
	mantissa, exponent := body, ""
	for i := range len(body) {
		if body[i]|0x20 == 'e' {
			mantissa, exponent = body[:i], body[i+1:]
			break
		}
	}
	var exp int64
	minus := false
	for _, c := range []byte(exponent) {
		switch {
		case c == '-':
			minus = true
		case isDigit(c) && exp < math.MaxInt64/20:
			exp = exp*10 + int64(c-'0')
		}
	}
	if minus {
		exp = -exp
	}
	digits := make([]byte, 0, len(mantissa)+2)
	digits = append(append(digits, sign...), "0."...)
	start := len(digits)
	point := false
	for _, c := range []byte(mantissa) {
		switch {
		case c == '.':
			point = true
			continue
		case len(digits) > start || c != '0':
			digits = append(digits, c)
			if !point {
				exp++
			}
		case point:
			exp--
		}
	}
	digits = append(digits, 'e')
	digits = strconv.AppendInt(digits, min(max(exp, -5000), 5000), 10)
	f, _ := strconv.ParseFloat(wtf8.String(digits), 64)
	return f
}

// parseSpecial reads "inf", "infinity" or "nan" in any case, with a sign.
func parseSpecial(s string) (float64, int) {
	i := 0
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		i = 1
	}
	switch {
	case hasFold(s[i:], "inf"):
		i += 3
		if hasFold(s[i:], "inity") {
			i += 5
		}
		if neg {
			return math.Inf(-1), i
		}
		return math.Inf(1), i
	case hasFold(s[i:], "nan"):
		if neg {
			return math.Copysign(math.NaN(), -1), i + 3
		}
		return math.Copysign(math.NaN(), 1), i + 3
	}
	return 0, 0
}

// hasFold reports whether s begins with the lower-case letters of word, in any
// case.
func hasFold(s, word string) bool {
	if len(s) < len(word) {
		return false
	}
	for i := range len(word) {
		if s[i]|0x20 != word[i] {
			return false
		}
	}
	return true
}

// ParseComplex reads all of s as complex() does: a real part, an imaginary part
// ending in j, or both, with optional parentheses around it. The caller has
// turned spaces and digits outside ASCII into ASCII ones.
func ParseComplex(s string) (re, im float64, ok bool) {
	for i := range len(s) {
		if s[i] == '_' {
			if s, ok = removeUnderscores(s); !ok {
				return 0, 0, false
			}
			break
		}
	}
	s = trimSpace(s)
	if len(s) > 0 && s[0] == '(' {
		if s[len(s)-1] != ')' {
			return 0, 0, false
		}
		s = trimSpace(s[1 : len(s)-1])
	}
	if s == "" {
		return 0, 0, false
	}
	first, n := ParsePrefix(s)
	if n > 0 {
		rest := s[n:]
		switch {
		case rest == "":
			return first, 0, true
		case rest == "j" || rest == "J":
			return 0, first, true
		case rest[0] != '+' && rest[0] != '-':
			return 0, 0, false
		}
		re, s = first, rest
	}
	// What is left is an imaginary part, whose number may be only a sign.
	im, n = ParsePrefix(s)
	if n == 0 {
		im = 1
		if s[0] == '+' || s[0] == '-' {
			if s[0] == '-' {
				im = -1
			}
			n = 1
		}
	}
	if s[n:] != "j" && s[n:] != "J" {
		return 0, 0, false
	}
	return re, im, true
}

func trimSpace(s string) string {
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	for s != "" && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func isSpace(c byte) bool { return c == ' ' || c-'\t' <= '\r'-'\t' }
