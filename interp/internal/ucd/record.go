// Package ucd is the Unicode character database as Python's str methods and
// unicodedata see it: properties, case mappings, numbers, names, normalization.
//
// The tables are generated from CPython by gen.go. They are static data:
// importing the package runs nothing. A property of a code point is found in two
// steps, by the block that the code point is in and then its place in the block;
// blocks that are alike are stored once.
package ucd

//go:generate go run gen.go

// record holds the properties of a code point that many others share.
type record struct {
	category, bidirectional, combining, eastAsianWidth uint8
	flags                                              uint16
}

// The flags of a record, in the order of dump.py.
const (
	flagAlpha = 1 << iota
	flagSpace
	flagPrintable
	flagLower
	flagUpper
	flagIdentifierStart
	flagIdentifierContinue
	flagCaseIgnorable
	flagMirrored
	flagNotNFC // or may change by what stands before
	flagNotNFD
	flagNotNFKC
	flagNotNFKD
	flagSimplyCased
)

// MaxRune is the highest code point; all functions take any of 0..MaxRune, and
// surrogates are code points like others.
const MaxRune = 0x10FFFF

func find(r rune) *record {
	block := uint(recordIndex[uint(r)>>recordShift])
	return &records[recordBlock[block<<recordShift|uint(r)&(1<<recordShift-1)]]
}

func has(r rune, flags uint16) bool { return find(r).flags&flags != 0 }

// Category returns the general category, "Lu" for example.
func Category(r rune) string { return categories[find(r).category] }

// Bidirectional returns the bidirectional class, or "" when there is none.
func Bidirectional(r rune) string { return bidirectionals[find(r).bidirectional] }

// Combining returns the canonical combining class.
func Combining(r rune) int { return int(find(r).combining) }

// EastAsianWidth returns the East Asian width, "Na" for example.
func EastAsianWidth(r rune) string { return eastAsianWidths[find(r).eastAsianWidth] }

// Mirrored reports whether r is mirrored in right-to-left text.
func Mirrored(r rune) bool { return has(r, flagMirrored) }

// IsAlpha reports what str.isalpha does of r.
func IsAlpha(r rune) bool { return has(r, flagAlpha) }

// IsAlnum reports what str.isalnum does of r.
func IsAlnum(r rune) bool { return has(r, flagAlpha) || IsNumeric(r) }

// IsSpace reports what str.isspace does of r, and what str.strip removes.
func IsSpace(r rune) bool { return has(r, flagSpace) }

// IsPrintable reports what str.isprintable does of r: repr escapes what is not.
func IsPrintable(r rune) bool { return has(r, flagPrintable) }

// IsLower reports what str.islower does of r.
func IsLower(r rune) bool { return has(r, flagLower) }

// IsUpper reports what str.isupper does of r.
func IsUpper(r rune) bool { return has(r, flagUpper) }

// IsTitle reports whether r is a title case letter, such as U+01C5; upper case
// letters are not.
func IsTitle(r rune) bool { return find(r).category == categoryLt }

// IsCased reports whether r is a letter in one of the three cases.
func IsCased(r rune) bool {
	rec := find(r)
	return rec.flags&(flagLower|flagUpper) != 0 || rec.category == categoryLt
}

// IsCaseIgnorable reports whether the final sigma rule looks past r.
func IsCaseIgnorable(r rune) bool { return has(r, flagCaseIgnorable) }

// IsSimplyCased reports whether r has another simple upper or lower case: what
// the re module calls cased.
func IsSimplyCased(r rune) bool { return has(r, flagSimplyCased) }

// IsIdentifierStart reports whether an identifier may begin with r.
func IsIdentifierStart(r rune) bool { return has(r, flagIdentifierStart) }

// IsIdentifierContinue reports whether r may stand inside an identifier.
func IsIdentifierContinue(r rune) bool { return has(r, flagIdentifierContinue) }

// IsLineBreak reports whether str.splitlines ends a line at r.
func IsLineBreak(r rune) bool {
	switch {
	case r < 0x80:
		return r >= '\n' && r <= '\r' || r >= 0x1C && r <= 0x1E
	}
	return r == 0x85 || r == 0x2028 || r == 0x2029
}
