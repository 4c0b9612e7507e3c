package object

import (
	"strings"
)

// findArg is the argument of the find family: a bytes-like object or an int.
// For an int, text is "" and one says so.
func bytesFindArg(t *Thread, v Value) (text string, err error) {
	if v.IsBytes() {
		return bytesText(v), nil
	}
	if v.Type().Slots.Buffer != nil {
		b, err := AsBytes(t, v)
		return stringOf(b), err
	}
	if v.Type().Slots.Index == nil {
		return "", TypeErrorf("argument should be integer or bytes-like object, not '%s'", TypeName(v))
	}
	c, err := byteValue(t, v, byteRange)
	if err != nil {
		return "", err
	}
	return stringOf(byteObjs[c].b[:]), nil
}

// bytesFindIn finds sub in v[start:end].
func bytesFindIn(t *Thread, v, sub, start, end Value, last bool) (int, error) {
	from, to, err := searchBounds(t, start, end, len(bytesData(v)))
	if err != nil {
		return 0, err
	}
	p, err := bytesFindArg(t, sub)
	if err != nil || from > to {
		return -1, err
	}
	text := bytesText(v)
	to = min(to, len(text))
	if from > to {
		return -1, nil
	}
	var i int
	if last {
		i = strings.LastIndex(text[from:to], p)
	} else {
		i = indexOf(text[from:to], p)
	}
	if i >= 0 {
		i += from
	}
	return i, nil
}

func bytesFind(t *Thread, v, sub, start, end Value) (Value, error) {
	i, err := bytesFindIn(t, v, sub, start, end, false)
	return Int(int64(i)), err
}

func bytesRFind(t *Thread, v, sub, start, end Value) (Value, error) {
	i, err := bytesFindIn(t, v, sub, start, end, true)
	return Int(int64(i)), err
}

func bytesIndex(t *Thread, v, sub, start, end Value) (Value, error) {
	i, err := bytesFindIn(t, v, sub, start, end, false)
	if err == nil && i < 0 {
		err = ValueErrorf("subsection not found")
	}
	return Int(int64(i)), err
}

func bytesRIndex(t *Thread, v, sub, start, end Value) (Value, error) {
	i, err := bytesFindIn(t, v, sub, start, end, true)
	if err == nil && i < 0 {
		err = ValueErrorf("subsection not found")
	}
	return Int(int64(i)), err
}

func bytesCount(t *Thread, v, sub, start, end Value) (Value, error) {
	from, to, err := searchBounds(t, start, end, len(bytesData(v)))
	if err != nil {
		return Value{}, err
	}
	p, err := bytesFindArg(t, sub)
	if err != nil {
		return Value{}, err
	}
	text := bytesText(v)
	if to = min(to, len(text)); from > to {
		return Int(0), nil
	}
	if p == "" {
		return Int(int64(to - from + 1)), nil
	}
	return Int(int64(strings.Count(text[from:to], p))), nil
}

func bytesTailMatch(t *Thread, v, p, start, end Value, method string, atEnd bool) (Value, error) {
	from, to, err := searchBounds(t, start, end, len(bytesData(v)))
	if err != nil {
		return Value{}, err
	}
	match := func(x Value) (bool, error) {
		b, err := AsBytes(t, x)
		if err != nil {
			return false, err
		}
		text := bytesText(v)
		if to = min(to, len(text)); from > to {
			return false, nil
		}
		if atEnd {
			return strings.HasSuffix(text[from:to], stringOf(b)), nil
		}
		return strings.HasPrefix(text[from:to], stringOf(b)), nil
	}
	if p.IsTuple() {
		for _, x := range p.Tuple().Items {
			if ok, err := match(x); err != nil || ok {
				return Bool(ok), err
			}
		}
		return False, nil
	}
	if p.Type().Slots.Buffer == nil {
		return Value{}, TypeErrorf("%s first arg must be bytes or a tuple of bytes, not %s", method, TypeName(p))
	}
	ok, err := match(p)
	return Bool(ok), err
}

func bytesStartsWith(t *Thread, v, p, start, end Value) (Value, error) {
	return bytesTailMatch(t, v, p, start, end, "startswith", false)
}

func bytesEndsWith(t *Thread, v, p, start, end Value) (Value, error) {
	return bytesTailMatch(t, v, p, start, end, "endswith", true)
}

func bytesRemovePrefix(t *Thread, v, p Value) (Value, error) {
	b, err := AsBytes(t, p)
	if err != nil {
		return Value{}, err
	}
	if text := bytesText(v); len(b) > 0 && strings.HasPrefix(text, stringOf(b)) {
		return copyKind(v, text[len(b):]), nil
	}
	return unchanged(v), nil
}

func bytesRemoveSuffix(t *Thread, v, p Value) (Value, error) {
	b, err := AsBytes(t, p)
	if err != nil {
		return Value{}, err
	}
	if text := bytesText(v); len(b) > 0 && strings.HasSuffix(text, stringOf(b)) {
		return copyKind(v, text[:len(text)-len(b)]), nil
	}
	return unchanged(v), nil
}
