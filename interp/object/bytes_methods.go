package object

import (
	"math"
	"strings"
)

// The methods that bytes and bytearray have in common.
var bytesMethods = []Def{
	{Name: "capitalize", Sig: "()", F0: bytesMap(bytesCapitalize), Doc: "Return a copy with the first character in upper case and the rest in lower case (ASCII only)."},
	{Name: "center", Sig: "(width, fillchar=b' ', /)", F2: bytesCenter, Opt: 1, Doc: "Return the bytes centered in width bytes, padded with fillchar."},
	{Name: "count", Sig: "(sub[, start[, end]], /)", F3: bytesCount, Opt: 2, Doc: "Return the number of non-overlapping occurrences of sub (bytes or an int) in B[start:end]."},
	{Name: "decode", Sig: "(encoding='utf-8', errors='strict')", FN: bytesDecode, Doc: "Decode the bytes to a string.\n\n  errors\n    What to do about bytes that have no meaning: 'strict' raises\n    UnicodeDecodeError; 'ignore', 'replace' and others are known, and\n    codecs.register_error adds more."},
	{Name: "endswith", Sig: "(suffix[, start[, end]], /)", F3: bytesEndsWith, Opt: 2, Doc: "Return True if the bytes end with the suffix, or with one of a tuple of them."},
	{Name: "expandtabs", Sig: "(tabsize=8)", FN: bytesExpandTabs, Doc: "Return a copy where tabs are replaced by spaces up to the next multiple of tabsize."},
	{Name: "find", Sig: "(sub[, start[, end]], /)", F3: bytesFind, Opt: 2, Doc: "Return the lowest index in B[start:end] where sub (bytes or an int) is found, -1 on failure."},
	{Name: "fromhex", Sig: "(string, /)", Class: true, F1: bytesFromHex, Doc: "Make an object from a string of hexadecimal numbers; spaces between them are allowed.\n\nExample: bytes.fromhex('B9 01EF') -> b'\\xb9\\x01\\xef'."},
	{Name: "hex", Sig: "(sep=<unrepresentable>, bytes_per_sep=1)", FN: bytesHex, Doc: "Return the bytes as hexadecimal numbers.\n\n  sep\n    A character to put between groups of bytes.\n  bytes_per_sep\n    The size of the groups, counted from the right, or from the left if negative.\n\n>>> bytes([185, 1, 239]).hex(':')\n'b9:01:ef'"},
	{Name: "index", Sig: "(sub[, start[, end]], /)", F3: bytesIndex, Opt: 2, Doc: "Return the lowest index in B[start:end] where sub (bytes or an int) is found.\n\nRaises ValueError when it is not found."},
	{Name: "isalnum", Sig: "()", F0: bytesAll(isAlnumASCII, false), Doc: "Return True if all bytes are ASCII letters or digits, and there is one."},
	{Name: "isalpha", Sig: "()", F0: bytesAll(isLetterASCII, false), Doc: "Return True if all bytes are ASCII letters, and there is one."},
	{Name: "isascii", Sig: "()", F0: bytesAll(func(c byte) bool { return c < 0x80 }, true), Doc: "Return True if all bytes are ASCII."},
	{Name: "isdigit", Sig: "()", F0: bytesAll(isDigitASCII, false), Doc: "Return True if all bytes are ASCII digits, and there is one."},
	{Name: "islower", Sig: "()", F0: bytesIsLower, Doc: "Return True if there are ASCII letters, and all of them are in lower case."},
	{Name: "isspace", Sig: "()", F0: bytesAll(isByteSpace, false), Doc: "Return True if all bytes are ASCII whitespace, and there is one."},
	{Name: "istitle", Sig: "()", F0: bytesIsTitle, Doc: "Return True if there are words, and all of them are in title case (ASCII only)."},
	{Name: "isupper", Sig: "()", F0: bytesIsUpper, Doc: "Return True if there are ASCII letters, and all of them are in upper case."},
	{Name: "join", Sig: "(iterable_of_bytes, /)", F1: bytesJoin, Doc: "Concatenate any number of bytes-like objects, with these bytes between them.\n\nExample: b'.'.join([b'ab', b'pq', b'rs']) -> b'ab.pq.rs'."},
	{Name: "ljust", Sig: "(width, fillchar=b' ', /)", F2: bytesLJust, Opt: 1, Doc: "Return the bytes padded on the right to width bytes."},
	{Name: "lower", Sig: "()", F0: bytesMap(bytesLower), Doc: "Return a copy with ASCII letters in lower case."},
	{Name: "lstrip", Sig: "(bytes=None, /)", F1: bytesLStrip, Opt: 1, Doc: "Return a copy without leading whitespace, or without leading bytes in the argument."},
	{Name: "maketrans", Sig: "(frm, to, /)", Static: true, F2: bytesMakeTrans, Doc: "Return a translation table that maps each byte of frm to the one at its place in to."},
	{Name: "partition", Sig: "(sep, /)", F1: bytesPartition, Doc: "Return the part before the first separator, the separator, and the part after it."},
	{Name: "replace", Sig: "(old, new, count=-1, /)", F3: bytesReplace, Opt: 1, Doc: "Return a copy with occurrences of old replaced by new, at most count of them."},
	{Name: "removeprefix", Sig: "(prefix, /)", F1: bytesRemovePrefix, Doc: "Return a copy without the prefix, if it is there."},
	{Name: "removesuffix", Sig: "(suffix, /)", F1: bytesRemoveSuffix, Doc: "Return a copy without the suffix, if it is there."},
	{Name: "rfind", Sig: "(sub[, start[, end]], /)", F3: bytesRFind, Opt: 2, Doc: "Return the highest index in B[start:end] where sub (bytes or an int) is found, -1 on failure."},
	{Name: "rindex", Sig: "(sub[, start[, end]], /)", F3: bytesRIndex, Opt: 2, Doc: "Return the highest index in B[start:end] where sub (bytes or an int) is found.\n\nRaises ValueError when it is not found."},
	{Name: "rjust", Sig: "(width, fillchar=b' ', /)", F2: bytesRJust, Opt: 1, Doc: "Return the bytes padded on the left to width bytes."},
	{Name: "rpartition", Sig: "(sep, /)", F1: bytesRPartition, Doc: "Return the part before the last separator, the separator, and the part after it."},
	{Name: "rsplit", Sig: "(sep=None, maxsplit=-1)", FN: bytesRSplit, Doc: "Return a list of the parts between separators; maxsplit counts from the right."},
	{Name: "rstrip", Sig: "(bytes=None, /)", F1: bytesRStrip, Opt: 1, Doc: "Return a copy without trailing whitespace, or without trailing bytes in the argument."},
	{Name: "split", Sig: "(sep=None, maxsplit=-1)", FN: bytesSplit, Doc: "Return a list of the parts between separators; None means runs of ASCII whitespace."},
	{Name: "splitlines", Sig: "(keepends=False)", FN: bytesSplitLines, Doc: "Return a list of the lines, without the line ends unless keepends is true."},
	{Name: "startswith", Sig: "(prefix[, start[, end]], /)", F3: bytesStartsWith, Opt: 2, Doc: "Return True if the bytes start with the prefix, or with one of a tuple of them."},
	{Name: "strip", Sig: "(bytes=None, /)", F1: bytesStrip, Opt: 1, Doc: "Return a copy without leading and trailing whitespace, or bytes in the argument."},
	{Name: "swapcase", Sig: "()", F0: bytesMap(bytesSwapCase), Doc: "Return a copy with the case of ASCII letters swapped."},
	{Name: "title", Sig: "()", F0: bytesMap(bytesTitle), Doc: "Return a copy in which words begin with an upper case letter and go on in lower case (ASCII only)."},
	{Name: "translate", Sig: "(table, /, delete=b'')", FN: bytesTranslate, Doc: "Return a copy without the bytes in delete, and the others mapped by table.\n\n  table\n    A bytes object of length 256, or None to map nothing."},
	{Name: "upper", Sig: "()", F0: bytesMap(bytesUpper), Doc: "Return a copy with ASCII letters in upper case."},
	{Name: "zfill", Sig: "(width, /)", F1: bytesZFill, Doc: "Pad a numeric string with zeros on the left, behind its sign, to width bytes."},
}

func bytesMap(f func(dst []byte, src string)) func(*Thread, Value) (Value, error) {
	return func(t *Thread, v Value) (Value, error) {
		src := bytesText(v)
		if len(src) == 1 && v.IsBytes() {
			var b [1]byte
			f(b[:], src)
			return NewBytes(b[:]), nil
		}
		r, dst := sizedKind(v, len(src))
		f(dst, src)
		return r, nil
	}
}

func bytesAll(f func(byte) bool, empty bool) func(*Thread, Value) (Value, error) {
	return func(t *Thread, v Value) (Value, error) {
		b := bytesData(v)
		for _, c := range b {
			if !f(c) {
				return False, nil
			}
		}
		return Bool(empty || len(b) > 0), nil
	}
}

func bytesIsLower(t *Thread, v Value) (Value, error) {
	cased := false
	for _, c := range bytesData(v) {
		if isUpperASCII(c) {
			return False, nil
		}
		cased = cased || isLowerASCII(c)
	}
	return Bool(cased), nil
}

func bytesIsUpper(t *Thread, v Value) (Value, error) {
	cased := false
	for _, c := range bytesData(v) {
		if isLowerASCII(c) {
			return False, nil
		}
		cased = cased || isUpperASCII(c)
	}
	return Bool(cased), nil
}

func bytesIsTitle(t *Thread, v Value) (Value, error) {
	cased, previous := false, false
	for _, c := range bytesData(v) {
		switch {
		case isUpperASCII(c):
			if previous {
				return False, nil
			}
			cased, previous = true, true
		case isLowerASCII(c):
			if !previous {
				return False, nil
			}
			cased, previous = true, true
		default:
			previous = false
		}
	}
	return Bool(cased), nil
}

func bytesPadArgs(t *Thread, width, fill Value, method string) (int, byte, error) {
	w, err := sizeArg(t, width)
	if err != nil {
		return 0, 0, err
	}
	if fill.P == nil {
		return w, ' ', nil
	}
	if !isBytesOrArray(fill) {
		return 0, 0, TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", method, argTypeName(fill))
	}
	if b := bytesData(fill); len(b) != 1 {
		return 0, 0, TypeErrorf("%s(): argument 2 must be a byte string of length 1, not a %s object of length %d", method, bytesKind(fill), len(b))
	}
	return w, bytesData(fill)[0], nil
}

func padBytes(v Value, left, right int, fill byte) (Value, error) {
	if left <= 0 && right <= 0 {
		return unchanged(v), nil
	}
	src := bytesData(v)
	if left+right > maxSize() {
		if v.IsBytes() {
			return Value{}, bytesTooLarge(left + len(src) + right)
		}
		return Value{}, memoryError()
	}
	r, dst := sizedKind(v, left+len(src)+right)
	for i := range dst {
		dst[i] = fill
	}
	copy(dst[left:], src)
	return r, nil
}

func bytesCenter(t *Thread, v, width, fill Value) (Value, error) {
	w, c, err := bytesPadArgs(t, width, fill, "center")
	if err != nil {
		return Value{}, err
	}
	n := len(bytesData(v))
	if w <= n {
		return unchanged(v), nil
	}
	left := centerLeft(w-n, w)
	return padBytes(v, left, w-n-left, c)
}

func bytesLJust(t *Thread, v, width, fill Value) (Value, error) {
	w, c, err := bytesPadArgs(t, width, fill, "ljust")
	if err != nil {
		return Value{}, err
	}
	return padBytes(v, 0, max(w-len(bytesData(v)), 0), c)
}

func bytesRJust(t *Thread, v, width, fill Value) (Value, error) {
	w, c, err := bytesPadArgs(t, width, fill, "rjust")
	if err != nil {
		return Value{}, err
	}
	return padBytes(v, max(w-len(bytesData(v)), 0), 0, c)
}

func bytesZFill(t *Thread, v, width Value) (Value, error) {
	w, err := sizeArg(t, width)
	if err != nil {
		return Value{}, err
	}
	text := bytesText(v)
	if w <= len(text) {
		return unchanged(v), nil
	}
	if w > maxSize() {
		if v.IsBytes() {
			return Value{}, bytesTooLarge(w)
		}
		return Value{}, memoryError()
	}
	r, dst := sizedKind(v, w)
	zfill(dst, text)
	return r, nil
}

func bytesExpandTabs(t *Thread, v Value, a []Value) (Value, error) {
	size := 8
	if a[0].P != nil {
		var err error
		if size, err = cInt(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	out, ok := expandTabs(bytesText(v), size, true)
	if !ok {
		return Value{}, OverflowErrorf("result too long")
	}
	return sameKind(v, out), nil
}

func bytesStripSides(t *Thread, v, chars Value, sides int) (Value, error) {
	text := bytesText(v)
	in := isByteSpace
	if chars.P != nil && !chars.IsNone() {
		set, err := AsBytes(t, chars)
		if err != nil {
			return Value{}, err
		}
		in = func(c byte) bool { return strings.IndexByte(stringOf(set), c) >= 0 }
	}
	from, to := 0, len(text)
	if sides&stripLeft != 0 {
		for from < to && in(text[from]) {
			from++
		}
	}
	if sides&stripRight != 0 {
		for to > from && in(text[to-1]) {
			to--
		}
	}
	if to-from == len(text) {
		return unchanged(v), nil
	}
	return copyKind(v, text[from:to]), nil
}

func bytesStrip(t *Thread, v, chars Value) (Value, error) {
	return bytesStripSides(t, v, chars, stripLeft|stripRight)
}
func bytesLStrip(t *Thread, v, chars Value) (Value, error) {
	return bytesStripSides(t, v, chars, stripLeft)
}
func bytesRStrip(t *Thread, v, chars Value) (Value, error) {
	return bytesStripSides(t, v, chars, stripRight)
}

func bytesReplace(t *Thread, v, from, to, count Value) (Value, error) {
	f, err := AsBytes(t, from)
	if err != nil {
		return Value{}, err
	}
	g, err := AsBytes(t, to)
	if err != nil {
		return Value{}, err
	}
	limit := -1
	if count.P != nil {
		if limit, err = sizeArg(t, count); err != nil {
			return Value{}, err
		}
	}
	text, p, q := bytesText(v), stringOf(f), stringOf(g)
	n := len(text) + 1
	if p != "" {
		n = 0
		if len(p) <= len(text) && limit != 0 {
			n = strings.Count(text, p)
		}
	} else if q == "" {
		n = 0
	}
	if limit >= 0 {
		n = min(n, limit)
	}
	if n == 0 {
		return unchanged(v), nil
	}
	if grow := len(q) - len(p); grow > 0 && n > (math.MaxInt-len(text))/grow {
		return Value{}, OverflowErrorf("replace bytes is too long")
	} else if grow > 0 && n > (maxSize()-len(text))/grow {
		return Value{}, memoryError()
	}
	out := make([]byte, 0, len(text)+n*(len(q)-len(p)))
	if p == "" {
		for ; n > 0; n-- {
			out = append(out, q...)
			if text != "" {
				out = append(out, text[0])
				text = text[1:]
			}
		}
	}
	for ; n > 0; n-- {
		i := indexOf(text, p)
		out = append(append(out, text[:i]...), q...)
		text = text[i+len(p):]
	}
	return sameKind(v, append(out, text...)), nil
}

func bytesMakeTrans(t *Thread, _, from, to Value) (Value, error) {
	f, err := AsBytes(t, from)
	if err != nil {
		return Value{}, err
	}
	g, err := AsBytes(t, to)
	if err != nil {
		return Value{}, err
	}
	if len(f) != len(g) {
		return Value{}, ValueErrorf("maketrans arguments must have same length")
	}
	r, table := AllocBytes(256)
	for i := range table {
		table[i] = byte(i)
	}
	for i, c := range f {
		table[c] = g[i]
	}
	return r, nil
}

func bytesTranslate(t *Thread, v Value, a []Value) (Value, error) {
	var table []byte
	var err error
	if !a[0].IsNone() {
		if table, err = AsBytes(t, a[0]); err != nil {
			return Value{}, err
		}
		if len(table) != 256 {
			return Value{}, ValueErrorf("translation table must be 256 characters long")
		}
	}
	var drop [256]bool
	dropping := false
	if a[1].P != nil {
		d, err := AsBytes(t, a[1])
		if err != nil {
			return Value{}, err
		}
		for _, c := range d {
			drop[c], dropping = true, true
		}
	}
	src := bytesData(v)
	out := make([]byte, 0, len(src))
	changed := false
	for _, c := range src {
		if dropping && drop[c] {
			changed = true
			continue
		}
		d := c
		if table != nil {
			d = table[c]
		}
		changed = changed || d != c
		out = append(out, d)
	}
	if !changed {
		return unchanged(v), nil
	}
	return sameKind(v, out), nil
}

func bytesHex(t *Thread, v Value, a []Value) (Value, error) {
	if !v.IsBytes() { // what sep does must not change the size
		x := &byteArrayOf(v).exports
		x.Add(1)
		defer x.Add(-1)
	}
	return hexText(t, bytesData(v), a[0], a[1])
}

// hexText is the hex method of bytes-like objects.
func hexText(t *Thread, b []byte, sep, group Value) (Value, error) {
	n, c := 1, byte(0)
	if group.P != nil {
		var err error
		if n, err = cInt(t, group); err != nil {
			return Value{}, err
		}
	}
	if sep.P == nil {
		n = 0
	} else {
		size, err := Len(t, sep)
		if err != nil {
			return Value{}, err
		}
		if size != 1 {
			return Value{}, ValueErrorf("sep must be length 1.")
		}
		switch {
		case sep.IsStr():
			if !sep.Str().IsASCII() {
				return Value{}, ValueErrorf("sep must be ASCII.")
			}
			c = *sep.Str().data
		case sep.IsBytes():
			c = sep.Bytes()[0]
			if c >= 0x80 {
				return Value{}, ValueErrorf("sep must be ASCII.")
			}
		default:
			return Value{}, TypeErrorf("sep must be str or bytes.")
		}
	}
	if len(b) == 0 {
		return emptyStr.Value(), nil
	}
	if n == 0 || max(n, -n) >= len(b) {
		r, out := AllocASCII(2 * len(b))
		for i, x := range b {
			out[2*i], out[2*i+1] = hexDigits[x>>4], hexDigits[x&15]
		}
		return r.Value(), nil
	}
	step := max(n, -n)
	r, out := AllocASCII(2*len(b) + (len(b)-1)/step)
	k := 0
	for i, x := range b {
		if i > 0 && (n > 0 && (len(b)-i)%step == 0 || n < 0 && i%step == 0) {
			out[k] = c
			k++
		}
		out[k], out[k+1] = hexDigits[x>>4], hexDigits[x&15]
		k += 2
	}
	return r.Value(), nil
}

func hexValue(c byte) int {
	switch {
	case isDigitASCII(c):
		return int(c - '0')
	case c|0x20-'a' < 6 && c < 0x80:
		return int(c|0x20-'a') + 10
	}
	return -1
}

// bytesFromHex is the class method fromhex.
func bytesFromHex(t *Thread, cls, arg Value) (Value, error) {
	var s string
	if arg.IsStr() {
		str := arg.Str()
		s = str.String()
		if !str.IsASCII() {
			i := 0
			for s[i] < 0x80 {
				i++
			}
			return Value{}, ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", i)
		}
	} else {
		if arg.Type().Slots.Buffer == nil {
			return Value{}, TypeErrorf("fromhex() argument must be str or bytes-like, not %s", TypeName(arg))
		}
		b, err := AsBytes(t, arg)
		if err != nil {
			return Value{}, err
		}
		s = stringOf(b)
	}
	out := make([]byte, 0, len(s)/2)
	for i := 0; ; i += 2 {
		for i < len(s) && isByteSpace(s[i]) {
			i++
		}
		if i >= len(s) {
			break
		}
		hi := hexValue(s[i])
		if hi < 0 {
			return Value{}, ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", i)
		}
		if i+1 >= len(s) {
			return Value{}, ValueErrorf("fromhex() arg must contain an even number of hexadecimal digits")
		}
		lo := hexValue(s[i+1])
		if lo < 0 {
			return Value{}, ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", i+1)
		}
		out = append(out, byte(hi<<4|lo))
	}
	ty := cls.AsType()
	if ty == &ByteArrayType {
		return NewByteArray(out), nil
	}
	r := NewBytes(out)
	if ty == &BytesType {
		return r, nil
	}
	return CallArgs(t, cls, r)
}
