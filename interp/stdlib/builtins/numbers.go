package builtins

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

func abs(t *object.Thread, _, v object.Value) (object.Value, error) {
	f := v.Type().Slots.Abs
	if f == nil {
		return object.Value{}, object.TypeErrorf("bad operand type for abs(): '%s'", object.TypeName(v))
	}
	return f(t, v)
}

func divmod(t *object.Thread, _, a, b object.Value) (object.Value, error) {
	return object.Binary(t, a, b, object.DivMod)
}

func pow(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if a[2].P == nil || a[2] == object.None {
		return object.Binary(t, a[0], a[1], object.Pow)
	}
	return object.Power(t, a[0], a[1], a[2])
}

func round(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	args := a[1:]
	if a[1].P == nil || a[1] == object.None {
		args = nil
	}
	r, found, err := object.CallSpecial(t, a[0], t.Interp.Intern("__round__"), args...)
	if err == nil && !found {
		err = object.TypeErrorf("type %s doesn't define __round__ method", object.TypeName(a[0]))
	}
	return r, err
}

// base writes the index of v in a base of 2, 8 or 16 with its prefix.
func inBase(t *object.Thread, v object.Value, base int, prefix string) (object.Value, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return i, err
	}
	text := i.BigIntOf().Text(base)
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		return object.StrValue("-" + prefix + rest), nil
	}
	return object.StrValue(prefix + text), nil
}

func bin(t *object.Thread, _, v object.Value) (object.Value, error) { return inBase(t, v, 2, "0b") }
func oct(t *object.Thread, _, v object.Value) (object.Value, error) { return inBase(t, v, 8, "0o") }
func hex(t *object.Thread, _, v object.Value) (object.Value, error) { return inBase(t, v, 16, "0x") }

func chr(t *object.Thread, _, v object.Value) (object.Value, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return i, err
	}
	if !i.IsInt64() || uint64(i.Int64()) > 0x10FFFF {
		return object.Value{}, object.ValueErrorf("chr() arg not in range(0x110000)")
	}
	if i.N < 128 {
		return object.CharStr(byte(i.N)), nil
	}
	return object.NewStrBytes(wtf8.AppendRune(nil, rune(i.N))).Value(), nil
}

func ord(t *object.Thread, _, v object.Value) (object.Value, error) {
	n := 0
	switch {
	case v.IsStr():
		s := v.Str()
		if n = s.Len(); n == 1 {
			r, _ := wtf8.DecodeRune(s.String())
			return object.Int(int64(r)), nil
		}
	case v.Type().Flags&object.FlagBytesSubclass != 0 || v.Is(&object.ByteArrayType):
		b, err := object.AsBytes(t, v)
		if err != nil {
			return object.Value{}, err
		}
		if n = len(b); n == 1 {
			return object.Int(int64(b[0])), nil
		}
	default:
		return object.Value{}, object.TypeErrorf("ord() expected string of length 1, but %s found", object.TypeName(v))
	}
	return object.Value{}, object.TypeErrorf("ord() expected a character, but string of length %d found", n)
}
