package instructions

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = R[B] is a mapping for patterns
func MATCH_MAPPING(v R) (dst bool) {
	dst = v.Type().Flags&object.FlagMapping != 0
	return
}

// R[A] = R[B] is a sequence for patterns
func MATCH_SEQUENCE(v R) (dst bool) {
	dst = v.Type().Flags&object.FlagSequence != 0
	return
}

// R[A] = tuple of the values of R[B] for the keys R[C], or None
func MATCH_KEYS(v, keys R) (dst Value) {
	save()
	if dst, err = e.MatchKeys(t, *v, *keys); err != nil {
		fail(err)
	}
	return
}

// R[A] = attributes of subject R[B] as class R[B+1], names R[B+2], C positional patterns; or None
func MATCH_CLASS(parts R, n Imm) (dst Value) {
	save()
	if dst, err = e.MatchClass(t, *parts, *at(parts, 1), *at(parts, 2), int(n)); err != nil {
		fail(err)
	}
	return
}

// R[A] = len(R[B])
func GET_LEN(v R) (dst Value) {
	save()
	var n int
	if n, err = object.Len(t, *v); err != nil {
		fail(err)
	}
	dst = object.Int(int64(n))
	return
}

// sys.displayhook(R[A])
func PRINT_EXPR(v R) {
	save()
	if err = e.PrintExpr(t, *v); err != nil {
		fail(err)
	}
}
