package object

import (
	"math"
	"math/big"
)

// maxShift bounds the size of ints made by << and **: 2**(maxShift) needs 1 GB.
const maxShift = 1 << 33

func intLShift(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.sign() < 0 {
		return Value{}, ValueErrorf("negative shift count")
	}
	if x.sign() == 0 {
		return Int(0), nil
	}
	if y.big != nil {
		return Value{}, OverflowErrorf("too many digits in integer")
	}
	if x.big == nil && y.small < 63 {
		if r := x.small << uint(y.small); r>>uint(y.small) == x.small {
			return Int(r), nil
		}
	}
	if y.small > maxShift {
		return Value{}, memoryError()
	}
	var z big.Int
	return NewBigInt(z.Lsh(x.asBig(), uint(y.small))), nil
}

func intRShift(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.sign() < 0 {
		return Value{}, ValueErrorf("negative shift count")
	}
	if x.big == nil {
		n := uint(63)
		if y.big == nil && y.small < 63 {
			n = uint(y.small)
		}
		return Int(x.small >> n), nil
	}
	if y.big != nil || y.small > math.MaxInt32*64 {
		return Int(int64(x.big.Sign()) >> 1), nil
	}
	var z big.Int
	return NewBigInt(z.Rsh(x.big, uint(y.small))), nil
}
