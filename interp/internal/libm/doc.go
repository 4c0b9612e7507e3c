// Package libm holds the elementary functions of floats as C's library has
// them. Go's math differs from C in the last digits often enough to be seen
// (64**1.5 is 511.9999999999999 there); these functions compute with about 100
// bits, as unevaluated sums of two floats, and so give the float nearest to the
// true value in all but the rarest cases, which is what good C libraries do.
//
// Special values (infinities, NaNs, signed zeros, results out of range) are
// C's; which of them are errors is the callers' business.
package libm

//go:generate go run ./gen
