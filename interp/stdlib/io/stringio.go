package io

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// StringIO is a _io.StringIO. Text that is only appended, and ASCII text, is
// kept as WTF-8 in text; when something else is done with other text, it is
// kept as code points in points.
type StringIO struct {
	stream
	text          []byte
	points        []rune
	wide          bool // points is in use
	count         int  // code points of text
	pos           int
	ok, closed    bool
	newline       object.Value // None or str
	writeNewline  string
	readUniversal bool
	readTranslate bool
	decoder       *newlineDecoder // nil: text goes in as it is
}

// StringIOType is _io.StringIO.
var StringIOType = object.Type{Name: "_io.StringIO", Base: &TextIOBaseType}

func stringIOOf(v object.Value) *StringIO { return (*StringIO)(v.P) }

// Value returns s as a Python value.
func (s *StringIO) Value() object.Value { return object.Value{P: unsafe.Pointer(s)} }

func (s *StringIO) check() error {
	if !s.ok {
		return object.ValueErrorf("I/O operation on uninitialized object")
	}
	if s.closed {
		return object.NewException(&object.ValueError, "I/O operation on closed file")
	}
	return nil
}

func (s *StringIO) len() int {
	if s.wide {
		return len(s.points)
	}
	return s.count
}

// widen makes text random access.
func (s *StringIO) widen() {
	if !s.wide && len(s.text) != s.count {
		s.points = make([]rune, 0, s.count)
		s.points = appendPoints(s.points, string(s.text))
		s.text, s.wide = nil, true
	}
}

// appendPoints appends the code points of WTF-8 text, lone surrogates included.
func appendPoints(dst []rune, s string) []rune {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c < 0x80:
			dst = append(dst, rune(c))
			i++
		case c < 0xE0:
			dst = append(dst, rune(c&0x1F)<<6|rune(s[i+1]&0x3F))
			i += 2
		case c < 0xF0:
			dst = append(dst, rune(c&0x0F)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F))
			i += 3
		default:
			dst = append(dst, rune(c&0x07)<<18|rune(s[i+1]&0x3F)<<12|rune(s[i+2]&0x3F)<<6|rune(s[i+3]&0x3F))
			i += 4
		}
	}
	return dst
}

// slice returns the text between two places.
func (s *StringIO) slice(from, to int) object.Value {
	if from >= to {
		return object.EmptyStr().Value()
	}
	if s.wide {
		return object.NewStrRunes(s.points[from:to]).Value()
	}
	if from == 0 && to == s.count {
		return object.StrValue(string(s.text))
	}
	s.widen()
	if s.wide {
		return object.NewStrRunes(s.points[from:to]).Value()
	}
	return object.StrValue(string(s.text[from:to]))
}

// put writes text at the position, with ends of lines as they are.
func (s *StringIO) put(text string) {
	if text == "" {
		return
	}
	n := codePoints(text)
	if !s.wide && s.pos == s.count {
		s.text = append(s.text, text...)
		s.count += n
		s.pos += n
		return
	}
	if n != len(text) && !s.wide {
		if len(s.text) == s.count {
			s.points = appendPoints(make([]rune, 0, s.count+n), string(s.text))
			s.text, s.wide = nil, true
		}
	}
	s.widen()
	if !s.wide {
		if s.pos > len(s.text) {
			s.text = append(s.text, make([]byte, s.pos-len(s.text))...)
		}
		k := copy(s.text[s.pos:], text)
		s.text = append(s.text, text[k:]...)
		s.count = len(s.text)
	} else {
		if s.pos > len(s.points) {
			s.points = append(s.points, make([]rune, s.pos-len(s.points))...)
		}
		p := appendPoints(nil, text)
		k := copy(s.points[s.pos:], p)
		s.points = append(s.points, p[k:]...)
	}
	s.pos += n
}

// write is write().
func (s *StringIO) write(text string) {
	if s.decoder != nil {
		text = s.decoder.convert(text, true)
	}
	if s.writeNewline != "" {
		text = strings.ReplaceAll(text, "\n", s.writeNewline)
	}
	s.put(text)
}

// line returns the end of the line at the position, which has at most limit code points.
func (s *StringIO) line(limit int) int {
	s.widen()
	n := s.len()
	stop := n
	if limit >= 0 && limit < n-s.pos {
		stop = s.pos + limit
	}
	if s.pos >= stop {
		return s.pos
	}
	if !s.wide {
		b := s.text[s.pos:stop]
		switch {
		case s.readTranslate || s.isNewline("\n"):
			if i := lineEnd(b); i > 0 {
				return s.pos + i
			}
		default:
			w := TextIOWrapper{newline: s.newlineText(), readUniversal: s.readUniversal}
			if i := w.findEnd(string(b), 0); i > 0 {
				return s.pos + i
			}
		}
		return stop
	}
	nl := []rune(s.newlineText())
	for i := s.pos; i < stop; i++ {
		c := s.points[i]
		switch {
		case s.readTranslate || len(nl) == 1 && nl[0] == '\n':
			if c == '\n' {
				return i + 1
			}
		case s.readUniversal:
			if c == '\n' {
				return i + 1
			}
			if c == '\r' {
				if i+1 < stop && s.points[i+1] == '\n' {
					return i + 2
				}
				return i + 1
			}
		default:
			if i+len(nl) <= stop && c == nl[0] && (len(nl) == 1 || s.points[i+1] == nl[1]) {
				return i + len(nl)
			}
		}
	}
	return stop
}

func (s *StringIO) newlineText() string {
	if s.newline.IsNoneOrAbsent() {
		return ""
	}
	return s.newline.Str().String()
}

func (s *StringIO) isNewline(nl string) bool {
	return s.newline.P != nil && s.newline.IsStr() && s.newline.Str().String() == nl
}

var stringIOSignature = object.ParseSignature("(initial_value='', newline='\\n')")

func stringIOInit(t *object.Thread, v object.Value, args object.Args) error {
	var a [2]object.Value
	if err := stringIOSignature.Bind("StringIO", args, a[:]); err != nil {
		return err
	}
	return stringIOOf(v).init(a[0], a[1])
}

func (s *StringIO) init(value, newline object.Value) error {
	s.ok = false
	if newline.P == nil {
		newline = object.CharStr('\n')
	}
	if !newline.IsNone() {
		if !newline.IsStr() {
			return object.TypeErrorf("newline must be str or None, not %s", object.TypeName(newline))
		}
		switch newline.Str().String() {
		case "", "\n", "\r", "\r\n":
		default:
			return object.ValueErrorf("illegal newline value: %s", mustRepr(newline.Str().String()))
		}
	}
	if !value.IsNoneOrAbsent() && !value.IsStr() {
		return object.TypeErrorf("initial_value must be str or None, not %s", object.TypeName(value))
	}
	s.text, s.points, s.wide, s.count, s.pos, s.closed = nil, nil, false, 0, 0, false
	s.newline, s.writeNewline, s.decoder = newline, "", nil
	nl := s.newlineText()
	s.readUniversal = newline.IsNone() || nl == ""
	s.readTranslate = newline.IsNone()
	if nl == "\r" || nl == "\r\n" {
		s.writeNewline = nl
	}
	if s.readUniversal {
		s.decoder = &newlineDecoder{translate: s.readTranslate}
	}
	s.ok = true
	if value.P != nil && value.IsStr() {
		s.write(value.Str().String())
		s.pos = 0
	}
	return nil
}

// mustRepr is the repr of an ASCII text.
func mustRepr(s string) string {
	r := strings.NewReplacer("\\", `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "'", `\'`).Replace(s)
	return "'" + r + "'"
}

func stringMethod(name, sig, doc string, f func(t *object.Thread, s *StringIO, a object.Value) (object.Value, error)) object.Def {
	d := object.Def{Name: name, Sig: sig, Doc: doc, Opt: 1, F1: func(t *object.Thread, v, a object.Value) (object.Value, error) {
		s := stringIOOf(v)
		if err := s.check(); err != nil {
			return object.Value{}, err
		}
		return f(t, s, a)
	}}
	switch {
	case sig == "()":
		f1 := d.F1
		d.F1, d.Opt = nil, 0
		d.F0 = func(t *object.Thread, v object.Value) (object.Value, error) { return f1(t, v, object.Value{}) }
	case !strings.Contains(sig, "="):
		d.Opt = 0
	}
	return d
}

func initStringIO() {
	ty := &StringIOType
	ty.Doc = "StringIO(initial_value='', newline='\\n')\n--\n\nText I/O implementation using an in-memory buffer."
	concrete(ty, func(cls *object.Type) object.Value {
		s := &StringIO{}
		s.T = cls
		return s.Value()
	})
	ty.Init = stringIOInit
	ty.Slots.Iter = func(t *object.Thread, v object.Value) (object.Value, error) { return v, stringIOOf(v).check() }
	ty.Slots.Next = func(t *object.Thread, v object.Value) (object.Value, error) {
		s := stringIOOf(v)
		if err := s.check(); err != nil {
			return object.Value{}, err
		}
		if v.Type() == &StringIOType {
			end := s.line(-1)
			r := s.slice(s.pos, end)
			if end == s.pos {
				return object.Value{}, nil
			}
			s.pos = end
			return r, nil
		}
		line, err := object.CallMethod(t, v, nameReadline)
		if err != nil {
			return object.Value{}, err
		}
		if !line.IsStr() {
			return object.Value{}, object.Errorf(&object.OSError, "readline() should have returned a str object, not '%s'", object.TypeName(line))
		}
		if line.Str().Len() == 0 {
			return object.Value{}, nil
		}
		return line, nil
	}
	always := func(name string, r object.Value) object.Def {
		return stringMethod(name, "()", "", func(t *object.Thread, s *StringIO, _ object.Value) (object.Value, error) { return r, nil })
	}
	ty.GetSets = append(ty.GetSets,
		getter("closed", "", func(t *object.Thread, v object.Value) (object.Value, error) {
			if !stringIOOf(v).ok {
				return object.Value{}, stringIOOf(v).check()
			}
			return object.Bool(stringIOOf(v).closed), nil
		}),
		getter("newlines", "", func(t *object.Thread, v object.Value) (object.Value, error) {
			s := stringIOOf(v)
			if err := s.check(); err != nil || s.decoder == nil {
				return object.None, err
			}
			return s.decoder.newlines(), nil
		}),
		getter("line_buffering", "", func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.False, stringIOOf(v).check()
		}))
	ty.Methods = []object.Def{
		always("readable", object.True), always("writable", object.True), always("seekable", object.True),
		stringMethod("getvalue", "()", "Retrieve the entire contents of the object.", func(t *object.Thread, s *StringIO, _ object.Value) (object.Value, error) {
			return s.slice(0, s.len()), nil
		}),
		stringMethod("tell", "()", "Tell the current file position.", func(t *object.Thread, s *StringIO, _ object.Value) (object.Value, error) {
			return object.Int(int64(s.pos)), nil
		}),
		stringMethod("read", "(size=-1, /)", "Read at most size characters, returned as a string.", func(t *object.Thread, s *StringIO, a object.Value) (object.Value, error) {
			n, err := sizeArg(t, a)
			if err != nil {
				return object.Value{}, err
			}
			end := s.len()
			if n >= 0 && n < end-s.pos {
				end = s.pos + n
			}
			if end <= s.pos {
				return object.EmptyStr().Value(), nil
			}
			r := s.slice(s.pos, end)
			s.pos = end
			return r, nil
		}),
		stringMethod("readline", "(size=-1, /)", "Read until newline or EOF.", func(t *object.Thread, s *StringIO, a object.Value) (object.Value, error) {
			n, err := sizeArg(t, a)
			if err != nil {
				return object.Value{}, err
			}
			end := s.line(n)
			r := s.slice(s.pos, end)
			s.pos = end
			return r, nil
		}),
		{Name: "write", Sig: "(s, /)", Doc: "Write string to file.", F1: func(t *object.Thread, v, text object.Value) (object.Value, error) {
			s := stringIOOf(v)
			if !s.ok {
				return object.Value{}, s.check()
			}
			if !text.IsStr() {
				return object.Value{}, object.TypeErrorf("string argument expected, got '%s'", object.TypeName(text))
			}
			if err := s.check(); err != nil {
				return object.Value{}, err
			}
			n := text.Str().Len()
			if n > 0 {
				s.write(text.Str().String())
			}
			return object.Int(int64(n)), nil
		}},
		{Name: "seek", Sig: "(pos, whence=0, /)", Doc: "Change stream position.", F2: stringIOSeek, Opt: 1},
		stringMethod("truncate", "(pos=None, /)", "Truncate size to pos.", func(t *object.Thread, s *StringIO, a object.Value) (object.Value, error) {
			n := s.pos
			if !a.IsNoneOrAbsent() {
				var err error
				if n, err = sizeArg(t, a); err != nil {
					return object.Value{}, err
				}
				if n < 0 {
					return object.Value{}, object.ValueErrorf("Negative size value %d", n)
				}
			}
			if n < s.len() {
				s.widen()
				if s.wide {
					s.points = s.points[:n]
				} else {
					s.text, s.count = s.text[:n], n
				}
			}
			return object.Int(int64(n)), nil
		}),
		{Name: "close", Sig: "()", Doc: "Close the IO object.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			s := stringIOOf(v)
			s.closed, s.text, s.points, s.count = true, nil, nil, 0
			return object.None, nil
		}},
		stringMethod("__getstate__", "()", "", func(t *object.Thread, s *StringIO, _ object.Value) (object.Value, error) {
			dict := object.None
			if d := s.Extra.Dict; d != nil {
				var err error
				if dict, err = object.CallArgs(t, object.DictType.Value(), d.Value()); err != nil {
					return dict, err
				}
			}
			return object.TupleValue(s.slice(0, s.len()), s.newline, object.Int(int64(s.pos)), dict), nil
		}),
		{Name: "__setstate__", Sig: "(state, /)", F1: stringIOSetState},
	}
	object.ReadyType(ty)
}

func stringIOSeek(t *object.Thread, v, pos, how object.Value) (object.Value, error) {
	s := stringIOOf(v)
	n, err := object.IndexInt(t, pos, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	whence, err := intArg(t, how, 0)
	if err != nil {
		return object.Value{}, err
	}
	if err := s.check(); err != nil {
		return object.Value{}, err
	}
	switch {
	case whence < 0 || whence > 2:
		return object.Value{}, object.ValueErrorf("Invalid whence (%d, should be 0, 1 or 2)", whence)
	case n < 0 && whence == 0:
		return object.Value{}, object.ValueErrorf("Negative seek position %d", n)
	case whence != 0 && n != 0:
		return object.Value{}, object.NewException(&object.OSError, "Can't do nonzero cur-relative seeks")
	}
	switch whence {
	case 1:
		n = s.pos
	case 2:
		n = s.len()
	}
	s.pos = n
	return object.Int(int64(n)), nil
}

func stringIOSetState(t *object.Thread, v, state object.Value) (object.Value, error) {
	s := stringIOOf(v)
	if s.closed {
		return object.Value{}, s.check()
	}
	if !state.IsTuple() || len(state.Tuple().Items) < 4 {
		return object.Value{}, object.TypeErrorf("%s.__setstate__ argument should be 4-tuple, got %s", v.Type().Name, object.TypeName(state))
	}
	items := state.Tuple().Items
	if err := s.init(object.Value{}, items[1]); err != nil {
		return object.Value{}, err
	}
	if !items[0].IsStr() {
		return object.Value{}, object.TypeErrorf("first item of state must be a string, not %s", object.TypeName(items[0]))
	}
	// The value has its ends of lines already.
	s.put(items[0].Str().String())
	if !items[2].IsInt() {
		return object.Value{}, object.TypeErrorf("third item of state must be an integer, got %s", object.TypeName(items[2]))
	}
	pos, err := object.SizeArg(t, items[2])
	if err != nil {
		return object.Value{}, err
	}
	if pos < 0 {
		return object.Value{}, object.ValueErrorf("position value cannot be negative")
	}
	s.pos = pos
	return object.None, mergeDict(t, v, items[3], "fourth")
}
