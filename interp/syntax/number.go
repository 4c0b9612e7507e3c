package syntax

import (
	"fmt"
	"math/big"
	"strconv"
)

// defaultMaxDigits is the number of decimal digits that an int literal may have.
const defaultMaxDigits = 4300

// number gives the value of a NUMBER token in the first pass.
func (p *parser) number(t *token) any {
	text := p.text(t)
	n := int64(0)
	for i, c := range text {
		if c < '0' || c > '9' || i == 18 {
			v, err := p.opts.number(text)
			if err != "" {
				p.fail()
			}
			return v
		}
		n = n*10 + int64(c-'0')
	}
	return n
}

// number gives the value of a numeric literal; msg is an error.
func (o *Options) number(text []byte) (value any, msg string) {
	digits := make([]byte, 0, 64)
	for _, c := range text {
		if c != '_' {
			digits = append(digits, c)
		}
	}
	if o.FeatureVersion != 0 && o.FeatureVersion < 6 && len(digits) != len(text) {
		return nil, "Underscores in numeric literals are only supported in Python 3.6 and greater"
	}
	s := string(digits)
	if len(s) > 2 && s[0] == '0' {
		base := 0
		switch s[1] {
		case 'x', 'X':
			base = 16
		case 'o', 'O':
			base = 8
		case 'b', 'B':
			base = 2
		}
		if base != 0 {
			return integer(s[2:], base), ""
		}
	}
	decimal := true
	for i := 0; i < len(s) && decimal; i++ {
		decimal = '0' <= s[i] && s[i] <= '9'
	}
	if decimal {
		limit := o.IntMaxStrDigits
		if limit == 0 {
			limit = defaultMaxDigits
		}
		if limit > 0 && len(s) > limit {
			return nil, fmt.Sprintf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
				"use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "+
				"literals to avoid decimal conversion limits.", limit, len(s))
		}
		return integer(s, 10), ""
	}
	imaginary := false
	if c := s[len(s)-1]; c == 'j' || c == 'J' {
		imaginary = true
		s = s[:len(s)-1]
	}
	f, _ := strconv.ParseFloat(s, 64) // out of range gives an infinity or zero
	if imaginary {
		return complex(0, f), ""
	}
	return f, ""
}

func integer(s string, base int) any {
	if n, err := strconv.ParseInt(s, base, 64); err == nil {
		return n
	}
	n, _ := new(big.Int).SetString(s, base)
	return n
}
