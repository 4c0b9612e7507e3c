package object

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// argTypeName is what messages about a wrong argument call its type.
func argTypeName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return TypeName(v)
}

// strArg checks that argument n of a method is a str; n is 0 when it has just one.
func strArg(v Value, method string, n int) (*Str, error) {
	if v.IsStr() {
		return v.Str(), nil
	}
	if n == 0 {
		return nil, TypeErrorf("%s() argument must be str, not %s", method, argTypeName(v))
	}
	return nil, TypeErrorf("%s() argument %d must be str, not %s", method, n, argTypeName(v))
}

// searchBound evaluates an optional bound of a search.
func searchBound(t *Thread, v Value, def int) (int, error) {
	if v.P == nil || v.IsNone() {
		return def, nil
	}
	if v.IsInt64() {
		return int(v.Int64()), nil
	}
	if v.Type().Slots.Index == nil {
		return 0, TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	return IndexInt(t, v, nil)
}

// searchBounds evaluates start and end for a text of n characters; start may
// still be beyond end.
func searchBounds(t *Thread, start, end Value, n int) (from, to int, err error) {
	if start.P == nil && end.P == nil {
		return 0, n, nil
	}
	if from, err = searchBound(t, start, 0); err != nil {
		return
	}
	if to, err = searchBound(t, end, n); err != nil {
		return
	}
	if to > n {
		to = n
	} else if to < 0 {
		to = max(to+n, 0)
	}
	if from < 0 {
		from = max(from+n, 0)
	}
	return
}

// strFindIn finds sub in s[start:end]; the answer is an index of a character, or -1.
func strFindIn(t *Thread, self, sub, start, end Value, method string, last bool) (int, error) {
	s := self.Str()
	p, err := strArg(sub, method, 1)
	if err != nil {
		return 0, err
	}
	from, to, err := searchBounds(t, start, end, s.Len())
	if err != nil || from > to {
		return -1, err
	}
	a, b := s.offset(from), s.n
	if to < s.Len() {
		b = s.offset(to)
	}
	text := s.String()[a:b]
	var i int
	if last {
		i = strings.LastIndex(text, p.String())
	} else {
		i = indexOf(text, p.String())
	}
	if i < 0 || s.IsASCII() {
		if i >= 0 {
			i += a
		}
		return i, nil
	}
	if i < 64 {
		return from + wtf8.Count(text[:i]), nil
	}
	return s.pointIndex(a + i), nil
}

func strFind(t *Thread, self, sub, start, end Value) (Value, error) {
	i, err := strFindIn(t, self, sub, start, end, "find", false)
	return Int(int64(i)), err
}

func strRFind(t *Thread, self, sub, start, end Value) (Value, error) {
	i, err := strFindIn(t, self, sub, start, end, "rfind", true)
	return Int(int64(i)), err
}

func strIndex(t *Thread, self, sub, start, end Value) (Value, error) {
	i, err := strFindIn(t, self, sub, start, end, "index", false)
	if err == nil && i < 0 {
		err = ValueErrorf("substring not found")
	}
	return Int(int64(i)), err
}

func strRIndex(t *Thread, self, sub, start, end Value) (Value, error) {
	i, err := strFindIn(t, self, sub, start, end, "rindex", true)
	if err == nil && i < 0 {
		err = ValueErrorf("substring not found")
	}
	return Int(int64(i)), err
}

func strCount(t *Thread, self, sub, start, end Value) (Value, error) {
	s := self.Str()
	p, err := strArg(sub, "count", 1)
	if err != nil {
		return Value{}, err
	}
	from, to, err := searchBounds(t, start, end, s.Len())
	if err != nil {
		return Value{}, err
	}
	if from > to {
		return Int(0), nil
	}
	if p.n == 0 {
		return Int(int64(to - from + 1)), nil
	}
	return Int(int64(strings.Count(s.String()[s.offset(from):s.offset(to)], p.String()))), nil
}

func strContains(t *Thread, v, x Value) (bool, error) {
	if !x.IsStr() {
		return false, TypeErrorf("'in <string>' requires string as left operand, not %s", TypeName(x))
	}
	return indexOf(v.Str().String(), x.Str().String()) >= 0, nil
}

// strTail is startswith, or endswith when end is set, of one str.
func strTail(s, p *Str, from, to int, atEnd bool) bool {
	if to-p.Len() < from {
		return false
	}
	if p.n == 0 {
		return true
	}
	a, b := s.offset(from), s.n
	if to < s.Len() {
		b = s.offset(to)
	}
	text := s.String()[a:b]
	if atEnd {
		return strings.HasSuffix(text, p.String())
	}
	return strings.HasPrefix(text, p.String())
}

func strTailMatch(t *Thread, self, p, start, end Value, method string, atEnd bool) (Value, error) {
	s := self.Str()
	from, to, err := searchBounds(t, start, end, s.Len())
	if err != nil {
		return Value{}, err
	}
	if p.IsStr() {
		return Bool(strTail(s, p.Str(), from, to, atEnd)), nil
	}
	if !p.IsTuple() {
		return Value{}, TypeErrorf("%s first arg must be str or a tuple of str, not %s", method, TypeName(p))
	}
	for _, x := range p.Tuple().Items {
		if !x.IsStr() {
			return Value{}, TypeErrorf("tuple for %s must only contain str, not %s", method, TypeName(x))
		}
		if strTail(s, x.Str(), from, to, atEnd) {
			return True, nil
		}
	}
	return False, nil
}

func strStartsWith(t *Thread, self, p, start, end Value) (Value, error) {
	return strTailMatch(t, self, p, start, end, "startswith", false)
}

func strEndsWith(t *Thread, self, p, start, end Value) (Value, error) {
	return strTailMatch(t, self, p, start, end, "endswith", true)
}

func strRemovePrefix(t *Thread, self, p Value) (Value, error) {
	s := self.Str()
	prefix, err := strArg(p, "removeprefix", 0)
	if err != nil {
		return Value{}, err
	}
	if prefix.n > 0 && strings.HasPrefix(s.String(), prefix.String()) {
		return s.sub(prefix.n, s.n).Value(), nil
	}
	return s.exact().Value(), nil
}

func strRemoveSuffix(t *Thread, self, p Value) (Value, error) {
	s := self.Str()
	suffix, err := strArg(p, "removesuffix", 0)
	if err != nil {
		return Value{}, err
	}
	if suffix.n > 0 && strings.HasSuffix(s.String(), suffix.String()) {
		return s.sub(0, s.n-suffix.n).Value(), nil
	}
	return s.exact().Value(), nil
}
