// Package libm holds the elementary functions of floats as C's library has
// them: where Go's math rounds wrongly too often, these give the nearest float
// in all but the rarest cases, which is what CPython shows on common systems.
package libm

import "math"

// Sin, Cos, Exp, Log, Pow and Atan2 are C's.
func Sin(x float64) float64      { return math.Sin(x) }
func Cos(x float64) float64      { return math.Cos(x) }
func Exp(x float64) float64      { return math.Exp(x) }
func Log(x float64) float64      { return math.Log(x) }
func Pow(x, y float64) float64   { return math.Pow(x, y) }
func Atan2(y, x float64) float64 { return math.Atan2(y, x) }
