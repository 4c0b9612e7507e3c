package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
	"github.com/gopy-lang/gopy/interp/object"
)

// The gamma function by the Lanczos approximation with n = 13 and this g; the
// coefficients are Boost's.
const (
	lanczosG          = 6.024680040776729583740234375
	lanczosGMinusHalf = 5.524680040776729583740234375
)

var lanczosNumerator = [13]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosDenominator = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730,
	13339535, 2637558, 357423, 32670, 1925, 66, 1}

func lanczosSum(x float64) float64 {
	var num, den float64
	if x < 5 {
		for i := len(lanczosNumerator) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNumerator[i]
			den = float64(den*x) + lanczosDenominator[i]
		}
	} else {
		for i := range lanczosNumerator {
			num = num/x + lanczosNumerator[i]
			den = den/x + lanczosDenominator[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x) without the error of pi*x.
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = libm.Sin(math.Pi * y)
	case 1:
		r = libm.Cos(math.Pi * (y - 0.5))
	case 2:
		r = libm.Sin(math.Pi * (1 - y)) // not -sin(pi*(y-1)): the sign of a zero
	case 3:
		r = -libm.Cos(math.Pi * (y - 1.5))
	case 4:
		r = libm.Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

const maxSmallGamma = 23

// smallGammas are (n-1)! for n = 1 to 23, which are floats exactly.
var smallGammas = [maxSmallGamma]float64{1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600,
	6227020800, 87178291200, 1307674368000, 20922789888000, 355687428096000, 6402373705728000, 121645100408832000,
	2432902008176640000, 51090942171709440000, 1124000727777607680000}

// gamma returns the function's value: a NaN where there is none, an infinity
// where it is too large.
func gamma(x float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case math.IsInf(x, -1) || x == 0:
		return math.NaN()
	case x == math.Floor(x):
		if x < 0 {
			return math.NaN()
		}
		if x <= maxSmallGamma {
			return smallGammas[int(x)-1]
		}
	}
	a := math.Abs(x)
	if a < 1e-20 {
		return 1 / x
	}
	if a > 200 {
		if x < 0 {
			return 0 / sinPi(x)
		}
		return math.Inf(1)
	}
	y := a + lanczosGMinusHalf
	var z float64
	if a > lanczosGMinusHalf {
		q := y - a
		z = q - lanczosGMinusHalf
	} else {
		q := y - lanczosGMinusHalf
		z = q - a
	}
	z = z * lanczosG / y
	var r float64
	if x < 0 {
		r = -math.Pi / sinPi(a) / a * libm.Exp(y) / lanczosSum(a)
		r -= float64(z * r)
		if a < 140 {
			r /= libm.Pow(y, a-0.5)
		} else {
			half := libm.Pow(y, a/2-0.25)
			r /= half
			r /= half
		}
	} else {
		r = lanczosSum(a) / libm.Exp(y)
		r += float64(z * r)
		if a < 140 {
			r *= libm.Pow(y, a-0.5)
		} else {
			half := libm.Pow(y, a/2-0.25)
			r *= half
			r *= half
		}
	}
	return r
}

const (
	gammaInput = "expected a noninteger or positive integer, got %s"
	logPi      = 1.144729885849400174143427351353058711647
)

func gammaOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	if err != nil {
		return value{}, err
	}
	r := gamma(x)
	switch {
	case r != r && x == x:
		return value{}, errInput(t, gammaInput, x)
	case math.IsInf(r, 0) && x-x == 0:
		return value{}, errRange()
	}
	return object.Float(r), nil
}

// logGamma is the logarithm of |gamma(x)|, for x that is no NaN.
func logGamma(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsInf(x, 0):
		return math.Inf(1)
	case x == math.Floor(x) && x <= 2:
		return 0
	case a < 1e-20:
		return -libm.Log(a)
	}
	r := libm.Log(lanczosSum(a)) - lanczosG
	r += float64((a - 0.5) * (libm.Log(a+lanczosG-0.5) - 1))
	if x < 0 {
		r = logPi - libm.Log(math.Abs(sinPi(a))) - libm.Log(a) - r
	}
	return r
}

func lgammaOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	switch {
	case err != nil || x != x:
		return object.Float(x), err
	case x <= 0 && x == math.Floor(x) && !math.IsInf(x, 0):
		return value{}, errInput(t, gammaInput, x)
	}
	r := logGamma(x)
	if math.IsInf(r, 0) && x-x == 0 {
		return value{}, errRange()
	}
	return object.Float(r), nil
}
