package io

import (
	"math/big"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// setDecoded sets the text that was read ahead.
func (w *TextIOWrapper) setDecoded(s string, set bool) {
	w.decoded, w.decodedPos, w.decodedSet = s, 0, set
	w.ascii = isASCII(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// codePoints counts the code points of WTF-8 text.
func codePoints(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// prefix returns the length in bytes of the first n code points of s, and how many there are.
func prefix(s string, n int) (size, count int) {
	i := 0
	for ; i < len(s) && count < n; count++ {
		i++
		for i < len(s) && s[i]&0xC0 == 0x80 {
			i++
		}
	}
	return i, count
}

// take uses up n code points of what was read ahead; n < 0 means all.
func (w *TextIOWrapper) take(n int) (s string, count int) {
	s = w.decoded[w.decodedPos:]
	if n < 0 {
		w.decodedPos = len(w.decoded)
		return s, 0
	}
	if w.ascii {
		count = min(n, len(s))
		s = s[:count]
	} else {
		var size int
		size, count = prefix(s, n)
		s = s[:size]
	}
	w.decodedPos += len(s)
	return s, count
}

// fill reads and decodes a piece; more is false at the end.
func (w *TextIOWrapper) fill(t *object.Thread, hint int) (more bool, err error) {
	if w.decoder == nil {
		return false, unsupported("not readable")
	}
	var pending []byte
	var flags uint64
	if w.telling {
		if pending, flags, err = w.decoder.state(t); err != nil {
			return false, err
		}
	}
	if hint > 0 {
		hint = int(max(w.b2cRatio, 1) * float64(hint))
	}
	size := max(w.chunkSize, hint)
	var input []byte
	if w.fast != nil && w.hasRead1 {
		if err := w.fast.checkOpen(t, "read of closed file"); err != nil {
			return false, err
		}
		if input, err = w.fast.read1(t, size); err != nil {
			return false, err
		}
	} else {
		method := nameRead
		if w.hasRead1 {
			method = nameRead1
		}
		r, err := w.call(t, method, object.Int(int64(size)))
		if err != nil {
			return false, err
		}
		if r.Type().Slots.Buffer == nil {
			return false, object.TypeErrorf("underlying %s() should have returned a bytes-like object, not '%s'", method.String(), object.TypeName(r))
		}
		b, err := object.AsBytes(t, r)
		if err != nil {
			return false, err
		}
		input = append([]byte(nil), b...)
	}
	text, err := w.decoder.decode(t, input, len(input) == 0)
	if err != nil {
		return false, err
	}
	w.setDecoded(text, true)
	if text != "" {
		w.b2cRatio = float64(len(input)) / float64(codePoints(text))
	} else {
		w.b2cRatio = 0
	}
	if w.telling {
		w.snapshot, w.snapFlags = true, flags
		w.snapInput = append(append(make([]byte, 0, len(pending)+len(input)), pending...), input...)
	}
	return len(input) > 0 || text != "", nil
}

func textValue(s string) object.Value { return object.StrValue(s) }

// joined makes a str of pieces of WTF-8 that may end in halves of surrogate pairs.
func joined(s string) object.Value { return object.StrValue(s) }

func textRead(t *object.Thread, v, size object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	if err := w.checkOpen(t); err != nil {
		return object.Value{}, err
	}
	if w.decoder == nil {
		return object.Value{}, unsupported("not readable")
	}
	if err := w.writePending(t); err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		r, err := w.call(t, nameRead)
		if err != nil {
			return object.Value{}, err
		}
		if r.IsNone() {
			return object.Value{}, object.Errorf(&object.BlockingIOError, "Read returned None.")
		}
		var text string
		if p, ok := w.decoder.(pythonDecoder); ok {
			if text, err = p.decodeValue(t, r, true); err != nil {
				return object.Value{}, err
			}
		} else {
			if r.Type().Slots.Buffer == nil {
				return object.Value{}, object.TypeErrorf("underlying read() should have returned a bytes-like object, not '%s'", object.TypeName(r))
			}
			data, err := object.AsBytes(t, r)
			if err != nil {
				return object.Value{}, err
			}
			if text, err = w.decoder.decode(t, data, true); err != nil {
				return object.Value{}, err
			}
		}
		ahead, _ := w.take(-1)
		if w.snapshot || w.decodedSet {
			w.setDecoded("", w.decodedSet)
			w.snapshot, w.snapInput = false, nil
		}
		w.decodedSet = true
		if ahead != "" {
			text = ahead + text
		}
		return textValue(text), nil
	}
	s, count := w.take(n)
	if count == n {
		return textValue(s), nil
	}
	out := []byte(s)
	for left := n - count; left > 0; {
		more, err := w.fill(t, left)
		if err != nil {
			return object.Value{}, err
		}
		if !more {
			break
		}
		s, count := w.take(left)
		out = append(out, s...)
		left -= count
	}
	return object.NewStrBytes(out).Value(), nil
}

// findEnd returns the length of the first line of s, or -1; what is seen
// before start has no end of line.
func (w *TextIOWrapper) findEnd(s string, start int) int {
	switch {
	case w.readTranslate || w.newline == "\n":
		if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
			return start + i + 1
		}
	case w.readUniversal:
		i := strings.IndexAny(s[start:], "\r\n")
		if i < 0 {
			return -1
		}
		i += start
		if s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n' {
			return i + 2
		}
		return i + 1
	default:
		// A "\r" before start may begin a "\r\n".
		if i := strings.Index(s[max(start-len(w.newline)+1, 0):], w.newline); i >= 0 {
			return max(start-len(w.newline)+1, 0) + i + len(w.newline)
		}
	}
	return -1
}

// readline reads a line of at most limit code points; limit < 0: no limit.
func (w *TextIOWrapper) readline(t *object.Thread, limit int) (string, error) {
	if err := w.checkOpen(t); err != nil {
		return "", err
	}
	if err := w.writePending(t); err != nil {
		return "", err
	}
	s := w.decoded[w.decodedPos:]
	if limit < 0 {
		if end := w.findEnd(s, 0); end > 0 {
			w.decodedPos += end
			return s[:end], nil
		}
	}
	line := ""
	start := 0
	for {
		if w.decodedPos == len(w.decoded) {
			more, err := w.fill(t, 0)
			if err != nil {
				return "", err
			}
			if !more {
				w.setDecoded("", w.decodedSet)
				w.snapshot, w.snapInput = false, nil
				return line, nil
			}
			if w.decodedPos == len(w.decoded) {
				continue
			}
		}
		s := w.decoded[w.decodedPos:]
		if line != "" {
			s = line + s
		}
		end := w.findEnd(s, start)
		if limit >= 0 {
			size, count := prefix(s, limit)
			if count == limit && (end < 0 || end > size) {
				end = size
			}
		}
		if end >= 0 {
			w.decodedPos += end - len(line)
			return s[:end], nil
		}
		w.decodedPos = len(w.decoded)
		line, start = s, len(s)
	}
}

func textReadline(t *object.Thread, v, size object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	s, err := w.readline(t, n)
	if err != nil {
		return object.Value{}, err
	}
	return joined(s), nil
}

func textNext(t *object.Thread, v object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	w.telling = false
	var line object.Value
	if v.Type() == &TextIOWrapperType {
		s, err := w.readline(t, -1)
		if err != nil {
			return object.Value{}, err
		}
		if s != "" {
			return joined(s), nil
		}
	} else {
		var err error
		if line, err = object.CallMethod(t, v, nameReadline); err != nil {
			return object.Value{}, err
		}
		if !line.IsStr() {
			return object.Value{}, object.Errorf(&object.OSError, "readline() should have returned a str object, not '%s'", object.TypeName(line))
		}
		if line.Str().Len() > 0 {
			return line, nil
		}
	}
	w.snapshot, w.snapInput = false, nil
	w.telling = w.seekable
	return object.Value{}, nil
}

// cookie is the position that tell() gives: where to start in the buffer, with
// which state of the decoder, how many bytes to decode then, and how many
// characters of the result come before the position.
type cookie struct {
	start      int64
	flags      uint64
	feed, skip int
	needEOF    bool
}

// value packs a cookie into an int.
func (c cookie) value() object.Value {
	if c.flags == 0 && c.feed == 0 && c.skip == 0 && !c.needEOF {
		return object.Int(c.start)
	}
	z := new(big.Int)
	if c.needEOF {
		z.SetInt64(1)
	}
	for _, part := range [...]uint64{uint64(c.skip), uint64(c.feed), c.flags & 0xffffffff} {
		z.Lsh(z, 32)
		z.Or(z, new(big.Int).SetUint64(part))
	}
	z.Lsh(z, 64)
	return object.NewBigInt(z.Or(z, big.NewInt(c.start)))
}

func parseCookie(t *object.Thread, v object.Value) (c cookie, err error) {
	i, err := object.Index(t, v)
	if err != nil {
		return c, err
	}
	if i.IsInt64() {
		c.start = i.Int64()
		return c, nil
	}
	z := new(big.Int).Set(i.BigIntOf())
	if z.BitLen() > 168 {
		return c, object.OverflowErrorf("int too big to convert")
	}
	low := func(n uint) uint64 {
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), n), big.NewInt(1))
		r := new(big.Int).And(z, mask).Uint64()
		z.Rsh(z, n)
		return r
	}
	c.start = int64(low(64))
	c.flags = low(32)
	c.feed, c.skip = int(low(32)), int(low(32))
	c.needEOF = z.Sign() != 0
	return c, nil
}

func textTell(t *object.Thread, v object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.checkOpen(t); err != nil {
		return object.Value{}, err
	}
	if !w.seekable {
		return object.Value{}, unsupported("underlying stream is not seekable")
	}
	if !w.telling {
		return object.Value{}, object.NewException(&object.OSError, "telling position disabled by next() call")
	}
	if err := w.writePending(t); err != nil {
		return object.Value{}, err
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	r, err := w.call(t, nameTell)
	if err != nil {
		return object.Value{}, err
	}
	if w.decoder == nil || !w.snapshot {
		return r, nil
	}
	pos, err := offsetArg(t, r)
	if err != nil {
		return object.Value{}, err
	}
	c := cookie{start: pos - int64(len(w.snapInput)), flags: w.snapFlags, skip: codePoints(w.decoded[:w.decodedPos])}
	if c.skip == 0 {
		return c.value(), nil
	}
	pending, flags, err := w.decoder.state(t)
	if err != nil {
		return object.Value{}, err
	}
	pending = append([]byte(nil), pending...)
	c, err = w.locate(t, c)
	if err2 := w.decoder.setState(t, pending, flags); err == nil {
		err = err2
	}
	if err != nil {
		return object.Value{}, err
	}
	return c.value(), nil
}

// locate finds a cookie for the place c.skip characters behind the snapshot:
// a place near it where the decoder holds nothing back.
func (w *TextIOWrapper) locate(t *object.Thread, c cookie) (cookie, error) {
	d, input := w.decoder, w.snapInput
	decode := func(p []byte, final bool) (int, error) {
		s, err := d.decode(t, p, final)
		return codePoints(s), err
	}
	skipBytes := min(int(w.b2cRatio*float64(c.skip)), len(input))
	for back := 1; ; {
		if skipBytes <= 0 {
			skipBytes = 0
			if err := d.setState(t, nil, c.flags); err != nil {
				return c, err
			}
			break
		}
		if err := d.setState(t, nil, c.flags); err != nil {
			return c, err
		}
		n, err := decode(input[:skipBytes], false)
		if err != nil {
			return c, err
		}
		if n <= c.skip {
			pending, flags, err := d.state(t)
			if err != nil {
				return c, err
			}
			if len(pending) == 0 {
				c.flags = flags
				c.skip -= n
				break
			}
			skipBytes -= len(pending)
			back = 1
		} else {
			skipBytes -= back
			back *= 2
		}
	}
	c.start += int64(skipBytes)
	if c.skip == 0 {
		return c, nil
	}
	fed, chars := 0, 0
	for i := skipBytes; i < len(input); i++ {
		n, err := decode(input[i:i+1], false)
		if err != nil {
			return c, err
		}
		fed++
		chars += n
		pending, flags, err := d.state(t)
		if err != nil {
			return c, err
		}
		if len(pending) == 0 && chars <= c.skip {
			c.start += int64(fed)
			c.skip -= chars
			c.flags = flags
			fed, chars = 0, 0
		}
		if chars >= c.skip {
			c.feed = fed
			return c, nil
		}
	}
	n, err := decode(nil, true)
	if err != nil {
		return c, err
	}
	c.needEOF = true
	if chars+n < c.skip {
		return c, object.NewException(&object.OSError, "can't reconstruct logical file position")
	}
	c.feed = fed
	return c, nil
}

func textSeek(t *object.Thread, v, target, how object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.checkOpen(t); err != nil {
		return object.Value{}, err
	}
	whence, err := intArg(t, how, 0)
	if err != nil {
		return object.Value{}, err
	}
	if !w.seekable {
		return object.Value{}, unsupported("underlying stream is not seekable")
	}
	zero, err := object.Equal(t, target, object.Int(0))
	if err != nil {
		return object.Value{}, err
	}
	switch whence {
	case 0:
	case 1:
		if !zero {
			return object.Value{}, unsupported("can't do nonzero cur-relative seeks")
		}
		if _, err := object.CallMethod(t, v, nameFlush); err != nil {
			return object.Value{}, err
		}
		if target, err = object.CallMethod(t, v, nameTell); err != nil {
			return object.Value{}, err
		}
	case 2:
		if !zero {
			return object.Value{}, unsupported("can't do nonzero end-relative seeks")
		}
		if _, err := object.CallMethod(t, v, nameFlush); err != nil {
			return object.Value{}, err
		}
		w.setDecoded("", false)
		w.snapshot, w.snapInput = false, nil
		if w.decoder != nil {
			if err := w.decoder.reset(t); err != nil {
				return object.Value{}, err
			}
		}
		r, err := w.call(t, nameSeek, object.Int(0), object.Int(2))
		if err != nil {
			return object.Value{}, err
		}
		return r, w.startEncoder(t, r == object.Int(0))
	default:
		return object.Value{}, object.ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	negative, err := object.CompareBool(t, target, object.Int(0), object.LT)
	if err != nil {
		return object.Value{}, err
	}
	if negative {
		r, err := object.Repr(t, target)
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.ValueErrorf("negative seek position %s", r)
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	c, err := parseCookie(t, target)
	if err != nil {
		return object.Value{}, err
	}
	if _, err := w.call(t, nameSeek, object.Int(c.start)); err != nil {
		return object.Value{}, err
	}
	w.setDecoded("", false)
	w.snapshot, w.snapInput = false, nil
	if w.decoder != nil {
		if c.start == 0 && c.flags == 0 {
			err = w.decoder.reset(t)
		} else {
			err = w.decoder.setState(t, nil, c.flags)
		}
		if err != nil {
			return object.Value{}, err
		}
		w.snapshot, w.snapFlags = true, c.flags
	}
	if c.skip > 0 && w.decoder != nil {
		r, err := w.call(t, nameRead, object.Int(int64(c.feed)))
		if err != nil {
			return object.Value{}, err
		}
		if !r.IsBytes() {
			return object.Value{}, object.TypeErrorf("underlying read() should have returned a bytes object, not '%s'", object.TypeName(r))
		}
		w.snapInput = append([]byte(nil), r.Bytes()...)
		text, err := w.decoder.decode(t, w.snapInput, c.needEOF)
		if err != nil {
			return object.Value{}, err
		}
		w.setDecoded(text, true)
		size, count := prefix(text, c.skip)
		if count < c.skip {
			return object.Value{}, object.NewException(&object.OSError, "can't restore logical file position")
		}
		w.decodedPos = size
	}
	return target, w.startEncoder(t, c.start == 0 && c.flags == 0)
}
