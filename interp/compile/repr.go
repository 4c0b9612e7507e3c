package compile

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// constantRepr returns repr() of a constant.
func constantRepr(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return dtoa.Repr(v)
	case complex128:
		return complexRepr(v)
	case string:
		return strRepr(v)
	case []byte:
		return bytesRepr(v)
	case syntax.EllipsisType, bytecode.Ellipsis:
		return "Ellipsis"
	case bytecode.Tuple:
		return tupleRepr(v)
	case bytecode.FrozenSet:
		return "frozenset({" + itemsRepr(v) + "})"
	}
	return fmt.Sprint(v)
}

func itemsRepr(items []any) string {
	parts := make([]string, len(items))
	for i, x := range items {
		parts[i] = constantRepr(x)
	}
	return strings.Join(parts, ", ")
}

func tupleRepr(t bytecode.Tuple) string {
	if len(t) == 1 {
		return "(" + constantRepr(t[0]) + ",)"
	}
	return "(" + itemsRepr(t) + ")"
}

func complexRepr(c complex128) string {
	part := func(f float64) string { return strings.TrimSuffix(dtoa.Repr(f), ".0") }
	re, im := real(c), imag(c)
	if re == 0 && !math.Signbit(re) {
		return part(im) + "j"
	}
	s := part(im)
	if !strings.HasPrefix(s, "-") {
		s = "+" + s
	}
	return "(" + part(re) + s + "j)"
}

// quoteFor chooses the quotes of a str or bytes.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

func strRepr(s string) string {
	q := quoteFor(s)
	b := []byte{q}
	for i := 0; i < len(s); {
		r, n := wtf8.DecodeRune(s[i:])
		i += n
		switch {
		case r == rune(q) || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\t':
			b = append(b, `\t`...)
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r < ' ' || r == 0x7f:
			b = fmt.Appendf(b, `\x%02x`, r)
		case r < 0x7f:
			b = append(b, byte(r))
		case !wtf8.IsSurrogate(r) && ucd.IsPrintable(r):
			b = wtf8.AppendRune(b, r)
		case r < 0x100:
			b = fmt.Appendf(b, `\x%02x`, r)
		case r < 0x10000:
			b = fmt.Appendf(b, `\u%04x`, r)
		default:
			b = fmt.Appendf(b, `\U%08x`, r)
		}
	}
	return string(append(b, q))
}

func bytesRepr(s []byte) string {
	q := quoteFor(string(s))
	b := []byte{'b', q}
	for _, c := range s {
		switch {
		case c == q || c == '\\':
			b = append(b, '\\', c)
		case c == '\t':
			b = append(b, `\t`...)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\r':
			b = append(b, `\r`...)
		case c < ' ' || c >= 0x7f:
			b = fmt.Appendf(b, `\x%02x`, c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, q))
}
