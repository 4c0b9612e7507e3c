package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] .. R[A+C-1] = the C items of R[B]
func UNPACK_SEQUENCE(a, v R, n Imm) {
	if v.Type() == &object.TupleType {
		tu := v.Tuple()
		if len(tu.Items) == int(n) {
			// v may be one of the registers that are written.
			for i, p := 0, unsafe.SliceData(tu.Items); i < int(n); i++ {
				*at(a, i) = *at(p, i)
			}
			next()
		}
	}
	save()
	if v.Type() == &object.ListType && v.List().Len() == int(n) {
		l := v.List()
		for i := 0; i < int(n); i++ {
			*at(a, i) = l.At(i)
		}
		next()
	}
	if err = e.Unpack(t, *v, window(a, int(n))); err != nil {
		fail(err)
	}
}

// R[A] .. = C&255 items of R[B], a list of the middle, C>>8 items
func UNPACK_EX(a, v R, n Imm) {
	save()
	if err = e.UnpackEx(t, *v, a, int(n&255), int(n>>8)); err != nil {
		fail(err)
	}
}
