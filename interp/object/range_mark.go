package object

import "unsafe"

// rangeMark is the type word of the loop state of FOR_ITER over a range with step 1.
var (
	rangeMarkType = Type{Name: "range_state"}
	rangeMark     = Object{&rangeMarkType}
)

// RangeMark returns the mark; see the instruction FOR_ITER_RANGE.
func RangeMark() unsafe.Pointer { return unsafe.Pointer(&rangeMark) }
