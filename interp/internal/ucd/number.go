package ucd

// numberRecord holds what a code point is worth; -1 is none.
type numberRecord struct {
	decimal, digit int8
	numeric        bool
	value          float64
}

func findNumber(r rune) *numberRecord {
	block := uint(numberIndex[uint(r)>>numberShift])
	return &numberRecords[numberBlock[block<<numberShift|uint(r)&(1<<numberShift-1)]]
}

// Decimal returns the value of a decimal digit, or -1. int() and float() read
// these.
func Decimal(r rune) int { return int(findNumber(r).decimal) }

// Digit returns the value of a digit, superscripts and the like included, or -1.
func Digit(r rune) int { return int(findNumber(r).digit) }

// Numeric returns the value of a character that stands for a number.
func Numeric(r rune) (value float64, ok bool) {
	rec := findNumber(r)
	return rec.value, rec.numeric
}

// IsDecimal reports what str.isdecimal does of r.
func IsDecimal(r rune) bool { return findNumber(r).decimal >= 0 }

// IsDigit reports what str.isdigit does of r.
func IsDigit(r rune) bool { return findNumber(r).digit >= 0 }

// IsNumeric reports what str.isnumeric does of r.
func IsNumeric(r rune) bool { return findNumber(r).numeric }
