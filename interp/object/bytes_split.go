package object

import (
	"strings"
)

// isByteSpace tells whether c is a space in bytes (in a str there are more).
func isByteSpace(c byte) bool { return c == ' ' || c-'\t' < 5 }

// bytesSplitArgs evaluates the arguments of split and rsplit. spaces says that there is no separator.
func bytesSplitArgs(t *Thread, a []Value) (sep string, spaces bool, limit int, err error) {
	limit = -1
	if a[1].P != nil {
		if limit, err = sizeArg(t, a[1]); err != nil {
			return
		}
	}
	if a[0].P == nil || a[0].IsNone() {
		return "", true, limit, nil
	}
	b, err := AsBytes(t, a[0])
	if err == nil && len(b) == 0 {
		err = ValueErrorf("empty separator")
	}
	return stringOf(b), false, limit, err
}

func bytesSplit(t *Thread, v Value, a []Value) (Value, error) {
	sep, spaces, limit, err := bytesSplitArgs(t, a)
	if err != nil {
		return Value{}, err
	}
	text := bytesText(v)
	var out []Value
	if spaces {
		for i := 0; ; {
			for i < len(text) && isByteSpace(text[i]) {
				i++
			}
			if i == len(text) {
				break
			}
			if limit == 0 {
				out = append(out, copyKind(v, text[i:]))
				break
			}
			start := i
			for i < len(text) && !isByteSpace(text[i]) {
				i++
			}
			out = append(out, copyKind(v, text[start:i]))
			limit--
		}
		return NewList(out).Value(), nil
	}
	from := 0
	for limit != 0 {
		i := indexOf(text[from:], sep)
		if i < 0 {
			break
		}
		out = append(out, copyKind(v, text[from:from+i]))
		from += i + len(sep)
		limit--
	}
	if from == 0 {
		return NewList([]Value{unchanged(v)}).Value(), nil
	}
	return NewList(append(out, copyKind(v, text[from:]))).Value(), nil
}

func bytesRSplit(t *Thread, v Value, a []Value) (Value, error) {
	sep, spaces, limit, err := bytesSplitArgs(t, a)
	if err != nil {
		return Value{}, err
	}
	if limit < 0 && spaces {
		return bytesSplit(t, v, a)
	}
	text := bytesText(v)
	var out []Value // from the end
	if spaces {
		for {
			for text != "" && isByteSpace(text[len(text)-1]) {
				text = text[:len(text)-1]
			}
			if text == "" {
				break
			}
			if limit == 0 {
				out = append(out, copyKind(v, text))
				break
			}
			i := len(text)
			for i > 0 && !isByteSpace(text[i-1]) {
				i--
			}
			out = append(out, copyKind(v, text[i:]))
			text = text[:i]
			limit--
		}
	} else {
		for limit != 0 {
			i := strings.LastIndex(text, sep)
			if i < 0 {
				break
			}
			out = append(out, copyKind(v, text[i+len(sep):]))
			text = text[:i]
			limit--
		}
		out = append(out, copyKind(v, text))
	}
	reverseValues(out)
	return NewList(out).Value(), nil
}

func bytesSplitLines(t *Thread, v Value, a []Value) (Value, error) {
	keep := false
	if a[0].P != nil {
		var err error
		if keep, err = Truth(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	text := bytesText(v)
	var out []Value
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && text[end] != '\n' && text[end] != '\r' {
			end++
		}
		next := end
		if next < len(text) {
			next++
			if text[end] == '\r' && next < len(text) && text[next] == '\n' {
				next++
			}
		}
		if keep {
			end = next
		}
		if start == 0 && end == len(text) && v.Type() == &BytesType {
			return NewList([]Value{v}).Value(), nil
		}
		out = append(out, copyKind(v, text[start:end]))
		start = next
	}
	return NewList(out).Value(), nil
}

// bytesPartitionSep is the separator of partition, as an object of v's kind too.
func bytesPartitionSep(t *Thread, v, sep Value) (string, Value, error) {
	b, err := AsBytes(t, sep)
	if err != nil {
		return "", Value{}, err
	}
	if len(b) == 0 {
		return "", Value{}, ValueErrorf("empty separator")
	}
	if !v.IsBytes() {
		sep = copyKind(v, stringOf(b))
	}
	return stringOf(b), sep, nil
}

// selfOrCopy is what partition returns of v when there is no separator: bytes
// themselves, even of a subclass.
func selfOrCopy(v Value) Value {
	if v.IsBytes() {
		return v
	}
	return unchanged(v)
}

func bytesPartition(t *Thread, v, sep Value) (Value, error) {
	p, sep, err := bytesPartitionSep(t, v, sep)
	if err != nil {
		return Value{}, err
	}
	text := bytesText(v)
	i := indexOf(text, p)
	if i < 0 {
		return TupleValue(selfOrCopy(v), sameKind(v, nil), sameKind(v, nil)), nil
	}
	return TupleValue(copyKind(v, text[:i]), sep, copyKind(v, text[i+len(p):])), nil
}

func bytesRPartition(t *Thread, v, sep Value) (Value, error) {
	p, sep, err := bytesPartitionSep(t, v, sep)
	if err != nil {
		return Value{}, err
	}
	text := bytesText(v)
	i := strings.LastIndex(text, p)
	if i < 0 {
		return TupleValue(sameKind(v, nil), sameKind(v, nil), selfOrCopy(v)), nil
	}
	return TupleValue(copyKind(v, text[:i]), sep, copyKind(v, text[i+len(p):])), nil
}

// bytesJoin is join of bytes and bytearray.
func bytesJoin(t *Thread, v, iterable Value) (Value, error) {
	if !v.IsBytes() {
		// The iterator must not change what stands between its items.
		b, err := GetBuffer(t, v, BufSimple)
		if err != nil {
			return Value{}, err
		}
		defer b.Done()
	}
	items, err := joinItems(t, iterable)
	if err != nil {
		return Value{}, err
	}
	if len(items) == 1 && items[0].Type() == &BytesType && v.IsBytes() {
		return items[0], nil
	}
	n := 0
	parts := make([][]byte, len(items))
	for i, x := range items {
		if x.Type() == &BytesType {
			parts[i] = (*Bytes)(x.P).B
		} else {
			if x.Type().Slots.Buffer == nil {
				return Value{}, TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, TypeName(x))
			}
			if parts[i], err = AsBytes(t, x); err != nil {
				return Value{}, TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, TypeName(x))
			}
		}
		n += len(parts[i])
	}
	sep := bytesData(v)
	if len(items) > 1 {
		n += len(sep) * (len(items) - 1)
	}
	if n > maxSize() {
		return Value{}, memoryError()
	}
	r, out := sizedKind(v, n)
	for i, p := range parts {
		if i > 0 {
			out = out[copy(out, sep):]
		}
		out = out[copy(out, p):]
	}
	return r, nil
}

// sizedKind returns a new object of v's kind and its n bytes to be filled in.
func sizedKind(v Value, n int) (Value, []byte) {
	if v.IsBytes() {
		return AllocBytes(n)
	}
	b := make([]byte, n)
	return NewByteArray(b), b
}
