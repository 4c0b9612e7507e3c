package compile

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// constants is a code object's table of constants. Equal constants of one
// type are kept once; 1, 1.0 and True are three constants, 0.0 and -0.0 two.
type constants struct {
	consts     []any
	constIndex map[constantKey]int32
	codeConst  map[*bytecode.Code]int32
}

type constantKey struct {
	kind byte
	n    uint64
	s    string
}

func (u *unit) constant(v any) int32 {
	if code, ok := v.(*bytecode.Code); ok {
		u.consts = append(u.consts, code)
		return int32(len(u.consts) - 1)
	}
	k := keyOf(v)
	if i, ok := u.constIndex[k]; ok {
		return i
	}
	if u.constIndex == nil {
		u.constIndex = map[constantKey]int32{}
	}
	i := int32(len(u.consts))
	u.consts = append(u.consts, v)
	u.constIndex[k] = i
	return i
}

func keyOf(v any) constantKey {
	switch v := v.(type) {
	case nil:
		return constantKey{kind: 'N'}
	case bool:
		if v {
			return constantKey{kind: 't'}
		}
		return constantKey{kind: 'f'}
	case bytecode.Ellipsis:
		return constantKey{kind: '.'}
	case int64:
		return constantKey{kind: 'i', n: uint64(v)}
	case float64:
		return constantKey{kind: 'd', n: math.Float64bits(v)}
	case string:
		return constantKey{kind: 's', s: v}
	}
	return constantKey{kind: 'x', s: string(appendKey(nil, v))}
}

// appendKey writes v so that different constants give different texts.
func appendKey(b []byte, v any) []byte {
	bits := func(f float64) { b = binary.LittleEndian.AppendUint64(b, math.Float64bits(f)) }
	items := func(kind byte, list []any) {
		b = append(b, kind)
		b = binary.LittleEndian.AppendUint64(b, uint64(len(list)))
		for _, x := range list {
			b = appendKey(b, x)
		}
	}
	text := func(kind byte, s string) {
		b = append(b, kind)
		b = binary.LittleEndian.AppendUint64(b, uint64(len(s)))
		b = append(b, s...)
	}
	switch v := v.(type) {
	case int64:
		b = binary.LittleEndian.AppendUint64(append(b, 'i'), uint64(v))
	case float64:
		b = append(b, 'd')
		bits(v)
	case complex128:
		b = append(b, 'c')
		bits(real(v))
		bits(imag(v))
	case *big.Int:
		text('I', v.Text(62))
	case string:
		text('s', v)
	case []byte:
		text('b', string(v))
	case bytecode.Tuple:
		items('(', v)
	case bytecode.FrozenSet:
		items('{', v)
	case bytecode.Slice:
		items('[', v[:])
	default:
		b = append(b, keyOf(v).kind)
	}
	return b
}

// constantOf converts the value of a Constant node; ok is false for what no
// code object can hold.
func constantOf(v any) (any, bool) {
	switch v := v.(type) {
	case nil, bool, int64, *big.Int, float64, complex128, string, []byte, bytecode.Tuple, bytecode.FrozenSet:
		return v, true
	case int:
		return int64(v), true
	case syntax.EllipsisType, bytecode.Ellipsis:
		return bytecode.Ellipsis{}, true
	case []any:
		return bytecode.Tuple(v), true
	}
	return nil, false
}

// truth returns the truth value of a constant.
func truth(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case complex128:
		return v != 0
	case string:
		return v != ""
	case []byte:
		return len(v) > 0
	case bytecode.Tuple:
		return len(v) > 0
	case bytecode.FrozenSet:
		return len(v) > 0
	}
	return true
}
