package instructions

import (
	"math"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = R[B] X R[C]
//
//inst:forms=RR,RK,KR
//inst:each ADD:+:Add SUB:-:Sub MUL:*:Mul TRUEDIV:/:TrueDiv FLOORDIV://:FloorDiv MOD:%:Mod POW:**:Pow LSHIFT:<<:LShift RSHIFT:>>:RShift AND:&:And OR:|:Or XOR:^:Xor MATMUL:@:MatMul
func BINARY_X(l, r RK) (dst Value) {
	save()
	adapt()
	if dst, err = object.Binary(t, *l, *r, BINOP); err != nil {
		fail(err)
	}
	return
}

// R[A] = R[B] X= R[C]
//
//inst:forms=RR,RK
//inst:each ADD:+:Add SUB:-:Sub MUL:*:Mul TRUEDIV:/:TrueDiv FLOORDIV://:FloorDiv MOD:%:Mod POW:**:Pow LSHIFT:<<:LShift RSHIFT:>>:RShift AND:&:And OR:|:Or XOR:^:Xor MATMUL:@:MatMul
func INPLACE_X(l, r RK) (dst Value) {
	save()
	adapt()
	if dst, err = object.InPlaceBinary(t, *l, *r, BINOP); err != nil {
		fail(err)
	}
	return
}

// R[A] = int R[B] + int R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_ADD_INT(l, r int64) (dst int64) {
	dst = l + r
	if (l^dst)&(r^dst) < 0 {
		deopt()
	}
	return
}

// R[A] = int R[B] - int R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_SUB_INT(l, r int64) (dst int64) {
	dst = l - r
	if (l^r)&(l^dst) < 0 {
		deopt()
	}
	return
}

// R[A] = int R[B] * int R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_MUL_INT(l, r int64) (dst int64) {
	dst = l * r
	// A division would settle the last few cases, but costs the loop two registers.
	if (l != int64(int32(l)) || r != int64(int32(r))) && bits.Len64(uint64(l^l>>63))+bits.Len64(uint64(r^r>>63)) > 62 {
		deopt()
	}
	return
}

// R[A] = int R[B] // int R[C]
//
//inst:special
//inst:forms=RR,RK
func BINARY_FLOORDIV_INT(l, r int64) (dst int64) {
	if r == 0 || r == -1 {
		deopt()
	}
	dst = l / r
	if (l^r) < 0 && dst*r != l {
		dst--
	}
	return
}

// R[A] = int R[B] % int R[C]
//
//inst:special
//inst:forms=RR,RK
func BINARY_MOD_INT(l, r int64) (dst int64) {
	if uint64(l|r)>>32 == 0 && r != 0 {
		dst = int64(uint32(l) % uint32(r))
	} else {
		if r == 0 || r == -1 {
			deopt()
		}
		dst = l % r
		if dst != 0 && (dst^r) < 0 {
			dst += r
		}
	}
	return
}

// R[A] = int R[B] X int R[C]
//
//inst:special
//inst:forms=RR,RK
//inst:each AND:&:And OR:|:Or XOR:^:Xor
func BINARY_X_INT(l, r int64) (dst int64) {
	dst = ARITH(l, r)
	return
}

// R[A] = int R[B] << int R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_LSHIFT_INT(l, r int64) (dst int64) {
	if uint64(r) > 62 {
		deopt()
	}
	dst = l << uint64(r)
	if dst>>uint64(r) != l {
		deopt()
	}
	return
}

// R[A] = int R[B] >> int R[C]
//
//inst:special
//inst:forms=RR,RK
func BINARY_RSHIFT_INT(l, r int64) (dst int64) {
	if uint64(r) > 63 {
		deopt()
	}
	dst = l >> uint64(r)
	return
}

// R[A] = int R[B] / int R[C], both exact as floats
//
//inst:special
//inst:forms=RR,RK
func BINARY_TRUEDIV_INT(l, r int64) (dst float64) {
	if r == 0 || uint64(l+1<<53) > 1<<54 || uint64(r+1<<53) > 1<<54 {
		deopt()
	}
	dst = float64(l) / float64(r)
	return
}

// R[A] = float R[B] X float R[C]
//
//inst:special
//inst:forms=RR,RK,KR
//inst:each ADD:+:Add SUB:-:Sub MUL:*:Mul
func BINARY_X_FLOAT(l, r float64) (dst float64) {
	dst = ARITH(l, r)
	return
}

// R[A] = float R[B] / float R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_TRUEDIV_FLOAT(l, r float64) (dst float64) {
	if r == 0 {
		deopt()
	}
	dst = l / r
	return
}

// R[A] = float R[B] X int R[C]
//
//inst:special
//inst:forms=RR,RK,KR
//inst:each ADD:+:Add SUB:-:Sub MUL:*:Mul
func BINARY_X_FLOAT_INT(l float64, r int64) (dst float64) {
	if uint64(r+1<<53) > 1<<54 {
		deopt()
	}
	dst = ARITH(l, float64(r))
	return
}

// R[A] = int R[B] X float R[C]
//
//inst:special
//inst:forms=RR,RK,KR
//inst:each ADD:+:Add SUB:-:Sub MUL:*:Mul
func BINARY_X_INT_FLOAT(l int64, r float64) (dst float64) {
	if uint64(l+1<<53) > 1<<54 {
		deopt()
	}
	dst = ARITH(float64(l), r)
	return
}

// R[A] = number R[B] / number R[C], an int and a float
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_TRUEDIV_FLOAT_INT(l float64, r int64) (dst float64) {
	if r == 0 || uint64(r+1<<53) > 1<<54 {
		deopt()
	}
	dst = l / float64(r)
	return
}

// R[A] = str R[B] + str R[C]
//
//inst:special
//inst:forms=RR,RK,KR
func BINARY_ADD_STR(l, r RK) (dst Value) {
	if l.Type() != &object.StrType || r.Type() != &object.StrType {
		deopt()
	}
	save()
	dst = object.ConcatStr(l.Str(), r.Str())
	return
}

// R[A] = str R[B] + str R[C], where B is A and nothing else refers to what such an instruction made there
//
//inst:special
//inst:forms=RR,RK
func BINARY_APPEND_STR(l R, r RK) (dst Value) {
	if l.Type() != &object.StrType || r.Type() != &object.StrType {
		deopt()
	}
	save()
	dst = object.AppendStr(l.Str(), r.Str())
	return
}

// R[A] = -R[B]
func UNARY_NEGATIVE(v R) (dst Value) {
	save()
	if v.P == object.IntTag() && v.N != 1<<63 {
		dst = object.Value{P: object.IntTag(), N: -v.N}
	} else if v.P == object.FloatTag() {
		dst = object.Value{P: object.FloatTag(), N: math.Float64bits(-math.Float64frombits(v.N))}
	} else if dst, err = e.Unary(t, *v, 0); err != nil {
		fail(err)
	}
	return
}

// R[A] = +R[B]
func UNARY_POSITIVE(v R) (dst Value) {
	save()
	if dst, err = e.Unary(t, *v, 1); err != nil {
		fail(err)
	}
	return
}

// R[A] = ~R[B]
func UNARY_INVERT(v R) (dst Value) {
	save()
	if dst, err = e.Unary(t, *v, 2); err != nil {
		fail(err)
	}
	return
}

// R[A] = not R[B]
func UNARY_NOT(v R) (dst Value) {
	var truth bool
	save()
	if truth, err = object.Truth(t, *v); err != nil {
		fail(err)
	}
	dst = object.Bool(!truth)
	return
}

// R[A] = bool(R[B])
func TO_BOOL(v R) (dst Value) {
	var truth bool
	save()
	if truth, err = object.Truth(t, *v); err != nil {
		fail(err)
	}
	dst = object.Bool(truth)
	return
}
