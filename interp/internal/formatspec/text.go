package formatspec

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// AppendText appends text, which has count code points, as spec says, whose
// type must be 's' (or else the error is UnknownType's).
func (spec *Spec) AppendText(dst []byte, text string, count int, typeName string) ([]byte, error) {
	switch {
	case spec.Type != 's':
		return dst, UnknownType(spec.Type, typeName)
	case spec.Sign == ' ':
		return dst, valueError("Space not allowed in string format specifier")
	case spec.Sign != 0:
		return dst, valueError("Sign not allowed in string format specifier")
	case spec.NoNegZero:
		return dst, valueError("Negative zero coercion (z) not allowed in string format specifier")
	case spec.Alternate:
		return dst, valueError("Alternate form (#) not allowed in string format specifier")
	case spec.Align == '=':
		return dst, valueError("'=' alignment not allowed in string format specifier")
	}
	if spec.Precision >= 0 && spec.Precision < count {
		if count == len(text) {
			text = text[:spec.Precision]
		} else {
			text = text[:wtf8.Advance(text, 0, spec.Precision)]
		}
		count = spec.Precision
	}
	left, right := spec.padding(count)
	dst = appendFill(dst, spec.Fill, left)
	dst = append(dst, text...)
	return appendFill(dst, spec.Fill, right), nil
}
