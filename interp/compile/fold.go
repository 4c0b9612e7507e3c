package compile

import (
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file evaluates expressions whose value is known. It folds what CPython
// folds and within the same limits, except where the result depends on
// floating-point subtleties that belong to the runtime.

// The limits of CPython's flowgraph.c.
const (
	maxFoldIntBits    = 128  // of an int from *, ** or <<
	maxFoldItems      = 256  // of a tuple from *
	maxFoldStr        = 4096 // of a str or bytes from *
	maxFoldTotalItems = 1024 // of a nested tuple from *
)

// fold returns the value of a constant expression.
func (u *unit) fold(e syntax.Expr) (any, bool) {
	switch e := e.(type) {
	case *syntax.Constant:
		return constantOf(e.Value)
	case *syntax.Name:
		if e.Id == "__debug__" && e.Ctx == syntax.Load {
			return u.c.opts.Optimize == 0, true
		}
	case *syntax.UnaryOp:
		v, ok := u.fold(e.Operand)
		if !ok {
			return nil, false
		}
		return foldUnary(e.Op, v)
	case *syntax.BinOp:
		// The leftmost operand tells soon enough of most chains that they
		// are not constant.
		left := e.Left
		for {
			b, ok := left.(*syntax.BinOp)
			if !ok {
				break
			}
			left = b.Left
		}
		if _, ok := u.fold(left); !ok || u.c.variable[e] {
			return nil, false
		}
		if l, ok := u.fold(e.Left); ok {
			if r, ok := u.fold(e.Right); ok {
				if v, ok := foldBinary(e.Op, l, r); ok {
					return v, true
				}
			}
		}
		// Remembered, or a long chain would be tried again at every
		// operator.
		if u.c.variable == nil {
			u.c.variable = map[*syntax.BinOp]bool{}
		}
		u.c.variable[e] = true
		return nil, false
	case *syntax.Tuple:
		if e.Ctx == syntax.Load {
			return u.foldItems(e.Elts)
		}
	case *syntax.Subscript:
		if e.Ctx != syntax.Load {
			return nil, false
		}
		v, ok := u.fold(e.Value)
		if !ok {
			return nil, false
		}
		i, ok := u.fold(e.Slice)
		if !ok {
			return nil, false
		}
		return foldSubscript(v, i)
	}
	return nil, false
}

func (u *unit) foldItems(elts []syntax.Expr) (any, bool) {
	for _, e := range elts {
		switch e.(type) {
		case *syntax.Constant, *syntax.UnaryOp, *syntax.BinOp, *syntax.Tuple, *syntax.Subscript, *syntax.Name:
		default:
			return nil, false
		}
	}
	t := make(bytecode.Tuple, len(elts))
	for i, e := range elts {
		v, ok := u.fold(e)
		if !ok {
			return nil, false
		}
		t[i] = v
	}
	return t, true
}

func foldUnary(op syntax.UnaryOperator, v any) (any, bool) {
	if op == syntax.UnaryNot {
		return !truth(v), true
	}
	if b, ok := v.(bool); ok {
		if op == syntax.UnaryInvert {
			return nil, false // deprecated: warns when it runs
		}
		v = int64(0)
		if b {
			v = int64(1)
		}
	}
	switch v := v.(type) {
	case int64:
		switch op {
		case syntax.UnaryUAdd:
			return v, true
		case syntax.UnaryUSub:
			if v == math.MinInt64 {
				return new(big.Int).Neg(big.NewInt(v)), true
			}
			return -v, true
		case syntax.UnaryInvert:
			return ^v, true
		}
	case *big.Int:
		switch op {
		case syntax.UnaryUAdd:
			return v, true
		case syntax.UnaryUSub:
			return intConstant(new(big.Int).Neg(v)), true
		case syntax.UnaryInvert:
			return intConstant(new(big.Int).Not(v)), true
		}
	case float64:
		switch op {
		case syntax.UnaryUAdd:
			return v, true
		case syntax.UnaryUSub:
			return math.Copysign(v, -math.Copysign(1, v)), true
		}
	case complex128:
		switch op {
		case syntax.UnaryUAdd:
			return v, true
		case syntax.UnaryUSub:
			return -v, true
		}
	}
	return nil, false
}

// intConstant gives an int constant its form: int64 where it fits.
func intConstant(v *big.Int) any {
	if v.IsInt64() {
		return v.Int64()
	}
	return v
}

func asBig(v any) (*big.Int, bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return big.NewInt(1), true
		}
		return new(big.Int), true
	case int64:
		return big.NewInt(v), true
	case *big.Int:
		return v, true
	}
	return nil, false
}

// asFloat converts what converts to a float exactly.
func asFloat(v any) (float64, bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return 1, true
		}
		return 0, true
	case int64:
		if v > -1<<53 && v < 1<<53 {
			return float64(v), true
		}
	case float64:
		return v, true
	}
	return 0, false
}

func asComplex(v any) (complex128, bool) {
	if c, ok := v.(complex128); ok {
		return c, true
	}
	f, ok := asFloat(v)
	return complex(f, 0), ok
}

func foldBinary(op syntax.Operator, l, r any) (any, bool) {
	if a, ok := l.(int64); ok {
		if b, ok := r.(int64); ok && a > -1<<31 && a < 1<<31 && b > -1<<31 && b < 1<<31 {
			switch op {
			case syntax.OpAdd:
				return a + b, true
			case syntax.OpSub:
				return a - b, true
			case syntax.OpMult:
				return a * b, true
			}
		}
	}
	if a, ok := asBig(l); ok {
		if b, ok := asBig(r); ok {
			if v, ok := foldInts(op, a, b); ok {
				_, lb := l.(bool)
				_, rb := r.(bool)
				if lb && rb && (op == syntax.OpBitAnd || op == syntax.OpBitOr || op == syntax.OpBitXor) {
					return v != any(int64(0)), true
				}
				return v, true
			}
		}
	}
	_, lf := l.(float64)
	_, rf := r.(float64)
	if lf || rf || op == syntax.OpDiv {
		if a, ok := asFloat(l); ok {
			if b, ok := asFloat(r); ok {
				switch op {
				case syntax.OpAdd:
					return float64(a + b), true
				case syntax.OpSub:
					return float64(a - b), true
				case syntax.OpMult:
					return float64(a * b), true
				case syntax.OpDiv:
					if b != 0 {
						return float64(a / b), true
					}
				}
				return nil, false
			}
		}
	}
	_, lc := l.(complex128)
	_, rc := r.(complex128)
	if lc || rc {
		return foldComplex(op, l, r, lc, rc)
	}
	return foldSequences(op, l, r)
}

// foldComplex adds and subtracts: a real operand leaves the other's imaginary
// part alone, its zero's sign included.
func foldComplex(op syntax.Operator, l, r any, lc, rc bool) (any, bool) {
	a, ok := asComplex(l)
	if !ok {
		return nil, false
	}
	b, ok := asComplex(r)
	if !ok {
		return nil, false
	}
	switch op {
	case syntax.OpAdd:
		switch {
		case !lc:
			return complex(real(a)+real(b), imag(b)), true
		case !rc:
			return complex(real(a)+real(b), imag(a)), true
		}
		return a + b, true
	case syntax.OpSub:
		switch {
		case !lc:
			return complex(real(a)-real(b), -imag(b)), true
		case !rc:
			return complex(real(a)-real(b), imag(a)), true
		}
		return a - b, true
	}
	return nil, false
}

func foldInts(op syntax.Operator, a, b *big.Int) (any, bool) {
	z := new(big.Int)
	switch op {
	case syntax.OpAdd:
		return intConstant(z.Add(a, b)), true
	case syntax.OpSub:
		return intConstant(z.Sub(a, b)), true
	case syntax.OpMult:
		if a.Sign() != 0 && b.Sign() != 0 && a.BitLen()+b.BitLen() > maxFoldIntBits {
			return nil, false
		}
		return intConstant(z.Mul(a, b)), true
	case syntax.OpFloorDiv, syntax.OpMod:
		if b.Sign() == 0 {
			return nil, false
		}
		m := new(big.Int)
		z.QuoRem(a, b, m)
		if m.Sign() != 0 && m.Sign() != b.Sign() {
			z.Sub(z, big.NewInt(1))
			m.Add(m, b)
		}
		if op == syntax.OpMod {
			return intConstant(m), true
		}
		return intConstant(z), true
	case syntax.OpPow:
		if b.Sign() < 0 || !b.IsInt64() {
			return nil, false
		}
		if a.Sign() != 0 && b.Sign() > 0 && (b.Int64() > maxFoldIntBits || int64(a.BitLen()) > maxFoldIntBits/b.Int64()) {
			return nil, false
		}
		return intConstant(z.Exp(a, b, nil)), true
	case syntax.OpLShift:
		if b.Sign() < 0 || !b.IsInt64() {
			return nil, false
		}
		if a.Sign() != 0 && (b.Int64() > maxFoldIntBits || a.BitLen() > maxFoldIntBits-int(b.Int64())) {
			return nil, false
		}
		if a.Sign() == 0 {
			return int64(0), true
		}
		return intConstant(z.Lsh(a, uint(b.Int64()))), true
	case syntax.OpRShift:
		if b.Sign() < 0 || !b.IsInt64() || b.Int64() > 1<<30 {
			return nil, false
		}
		return intConstant(z.Rsh(a, uint(b.Int64()))), true
	case syntax.OpBitAnd:
		return intConstant(z.And(a, b)), true
	case syntax.OpBitOr:
		return intConstant(z.Or(a, b)), true
	case syntax.OpBitXor:
		return intConstant(z.Xor(a, b)), true
	}
	return nil, false
}

func foldSequences(op syntax.Operator, l, r any) (any, bool) {
	switch op {
	case syntax.OpAdd:
		switch a := l.(type) {
		case string:
			if b, ok := r.(string); ok && !surrogateSeam(a, b) {
				return a + b, true
			}
		case []byte:
			if b, ok := r.([]byte); ok {
				return append(append([]byte{}, a...), b...), true
			}
		case bytecode.Tuple:
			if b, ok := r.(bytecode.Tuple); ok {
				return append(append(bytecode.Tuple{}, a...), b...), true
			}
		}
	case syntax.OpMult:
		if _, ok := asBig(l); ok {
			l, r = r, l
		}
		n, ok := asBig(r)
		if !ok || !n.IsInt64() {
			return nil, false
		}
		return foldRepeat(l, n.Int64())
	}
	return nil, false
}

// surrogateSeam reports whether a lone high surrogate ends a and a lone low
// one begins b: joining the texts would not join the surrogates in Python.
func surrogateSeam(a, b string) bool {
	n := len(a)
	return n >= 3 && a[n-3] == 0xed && a[n-2] >= 0xa0 && a[n-2] <= 0xaf && len(b) >= 3 && b[0] == 0xed && b[1] >= 0xb0
}

func foldRepeat(l any, n int64) (any, bool) {
	if n < 0 {
		n = 0
	}
	switch a := l.(type) {
	case string:
		if len(a) > 0 && (n > maxFoldStr || int64(runeCount(a)) > maxFoldStr/max(n, 1)) {
			return nil, false
		}
		var b []byte
		for i := int64(0); i < n && len(a) > 0; i++ {
			b = append(b, a...)
		}
		return string(b), true
	case []byte:
		if len(a) > 0 && (n > maxFoldStr || int64(len(a)) > maxFoldStr/max(n, 1)) {
			return nil, false
		}
		b := []byte{}
		for i := int64(0); i < n && len(a) > 0; i++ {
			b = append(b, a...)
		}
		return b, true
	case bytecode.Tuple:
		if len(a) > 0 && n > 0 && (n > maxFoldItems || int64(len(a)) > maxFoldItems/n || totalItems(a, maxFoldTotalItems/n) < 0) {
			return nil, false
		}
		t := bytecode.Tuple{}
		for i := int64(0); i < n && len(a) > 0; i++ {
			t = append(t, a...)
		}
		return t, true
	}
	return nil, false
}

// totalItems takes the items of v, nested ones too, off limit.
func totalItems(v any, limit int64) int64 {
	t, ok := v.(bytecode.Tuple)
	if !ok {
		return limit
	}
	limit -= int64(len(t))
	for i := 0; limit >= 0 && i < len(t); i++ {
		limit = totalItems(t[i], limit)
	}
	return limit
}

func runeCount(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

// foldSubscript indexes tuples, bytes and ASCII strs.
func foldSubscript(v, index any) (any, bool) {
	n, ok := index.(int64)
	if !ok {
		return nil, false
	}
	length := int64(0)
	switch v := v.(type) {
	case string:
		if runeCount(v) != len(v) {
			return nil, false
		}
		length = int64(len(v))
	case []byte:
		length = int64(len(v))
	case bytecode.Tuple:
		length = int64(len(v))
	}
	if n < 0 {
		n += length
	}
	if n < 0 || n >= length {
		return nil, false
	}
	switch v := v.(type) {
	case string:
		return v[n : n+1], true
	case []byte:
		return int64(v[n]), true
	}
	return v.(bytecode.Tuple)[n], true
}
