package object

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/codec"
)

// encodeHandler returns the error handling of that name for encoding s.
func encodeHandler(t *Thread, s *Str, errors string) (codec.Handler, error) {
	if errors == "" || errors == "strict" {
		return nil, nil
	}
	if b, ok := codec.ParseBuiltin(errors); ok {
		return b, nil
	}
	return &pythonHandler{t: t, name: errors, obj: s.Value()}, nil
}

// decodeHandler returns the error handling of that name for decoding data.
func decodeHandler(t *Thread, data []byte, obj Value, errors string) (codec.Handler, error) {
	if errors == "" || errors == "strict" {
		return nil, nil
	}
	if b, ok := codec.ParseBuiltin(errors); ok {
		return b, nil
	}
	return &pythonHandler{t: t, name: errors, obj: obj}, nil
}

// pythonHandler asks a handler that codecs.register_error registered.
type pythonHandler struct {
	t    *Thread
	name string
	obj  Value // what is encoded or decoded; may be absent for bytes
	f    Value
	exc  *BaseException
}

// raise brings the exception up to date and calls the handler.
func (h *pythonHandler) raise(e *codec.Error) (result, pos Value, err error) {
	if h.f.P == nil {
		if h.f, err = CodecLookupError(h.t, h.name); err != nil {
			return
		}
	}
	if h.exc == nil {
		h.exc = unicodeError(e, h.obj)
	} else {
		f := h.exc.unicodeFields()
		f[unicodeStart], f[unicodeEnd], f[unicodeReason] = Int(int64(e.Start)), Int(int64(e.End)), StrValue(e.Reason)
	}
	r, err := CallArgs(h.t, h.f, h.exc.Value())
	if err != nil {
		return
	}
	wrong := "decoding error handler must return (str, int) tuple"
	if e.Encode {
		wrong = "encoding error handler must return (str/bytes, int) tuple"
	}
	if !r.IsTuple() || len(r.Tuple().Items) != 2 {
		return result, pos, TypeErrorf("%s", wrong)
	}
	result, pos = r.Tuple().Items[0], r.Tuple().Items[1]
	if !result.IsStr() && !(e.Encode && result.Type().Flags&FlagBytesSubclass != 0) || pos.Type().Slots.Index == nil && !pos.IsInt() {
		return result, pos, TypeErrorf("%s", wrong)
	}
	return result, pos, nil
}

// position checks where a handler wants to go on, in n bytes or characters.
func (h *pythonHandler) position(pos Value, n int) (int, error) {
	i, err := sizeArg(h.t, pos)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i > n {
		return 0, IndexErrorf("position %d from error handler out of bounds", i)
	}
	return i, nil
}

// HandleDecode implements codec.Handler.
func (h *pythonHandler) HandleDecode(e *codec.Error, src []byte) (codec.Decoded, error) {
	if h.obj.P == nil || h.obj.Type() != &BytesType {
		h.obj = NewBytes(append([]byte(nil), src...))
	}
	result, pos, err := h.raise(e)
	if err != nil {
		return codec.Decoded{}, err
	}
	d := codec.Decoded{Text: result.Str().String()}
	// The handler may have replaced what is decoded.
	obj := h.exc.unicodeFields()[unicodeObject]
	if obj.P == nil || obj.Type().Flags&FlagBytesSubclass == 0 {
		return d, TypeErrorf("exception attribute object must be bytes")
	}
	if obj != h.obj {
		h.obj = obj
		d.Src = bytesData(obj)
		if d.Src == nil {
			d.Src = []byte{}
		}
		src = d.Src
	}
	d.Pos, err = h.position(pos, len(src))
	return d, err
}

// HandleEncode implements codec.Handler.
func (h *pythonHandler) HandleEncode(e *codec.Error, text string) (codec.Encoded, error) {
	if h.obj.P == nil {
		h.obj = StrValue(text)
	}
	result, pos, err := h.raise(e)
	if err != nil {
		return codec.Encoded{}, err
	}
	i, err := h.position(pos, h.obj.Str().Len())
	if err != nil {
		return codec.Encoded{}, err
	}
	if result.IsStr() {
		return codec.Encoded{Data: result.Str().String(), IsText: true, Pos: i}, nil
	}
	return codec.Encoded{Data: string(bytesData(result)), Pos: i}, nil
}

// CodecHandler returns the error handling of that name for codecs outside of
// this package; obj is what is encoded or decoded.
func CodecHandler(t *Thread, obj Value, errors string) codec.Handler {
	if errors == "" || errors == "strict" {
		return nil
	}
	if b, ok := codec.ParseBuiltin(errors); ok {
		return b
	}
	return &pythonHandler{t: t, name: errors, obj: obj}
}

// CodecError turns an error of package codec about obj into a Python exception.
func CodecError(err error, obj Value) error { return codecError(err, obj) }

// CodecRegisterError is codecs.register_error.
func CodecRegisterError(t *Thread, name string, f Value) error {
	if !Callable(f) {
		return TypeErrorf("handler must be callable")
	}
	t.Interp.codecs().errors[name] = f
	return nil
}

// CodecUnregisterError is _codecs._unregister_error.
func CodecUnregisterError(t *Thread, name string) (bool, error) {
	if _, ok := codec.ParseBuiltin(name); ok {
		return false, ValueErrorf("cannot un-register built-in error handler '%s'", name)
	}
	r := t.Interp.codecs()
	_, ok := r.errors[name]
	delete(r.errors, name)
	return ok, nil
}

// CodecLookupError is codecs.lookup_error.
func CodecLookupError(t *Thread, name string) (Value, error) {
	r := t.Interp.codecs()
	if f, ok := r.errors[name]; ok {
		return f, nil
	}
	if b, ok := codec.ParseBuiltin(name); ok {
		f := Value{unsafe.Pointer(&NativeFunction{Object: Object{&NativeFunctionType}, Def: &handlerDefs[b], Self: None, Module: None}), 0}
		r.errors[name] = f
		return f, nil
	}
	return Value{}, Errorf(&LookupError, "unknown error handler name '%s'", name)
}

// handlerDefs are the builtin error handlers as functions.
var handlerDefs = [...]Def{
	handlerDef(codec.Strict, "strict_errors", "Implements the 'strict' error handling, which raises a UnicodeError on coding errors."),
	handlerDef(codec.Ignore, "ignore_errors", "Implements the 'ignore' error handling, which ignores malformed data and continues."),
	handlerDef(codec.Replace, "replace_errors", "Implements the 'replace' error handling, which replaces malformed data with a replacement marker."),
	handlerDef(codec.BackslashReplace, "backslashreplace_errors", "Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."),
	handlerDef(codec.XMLCharRefReplace, "xmlcharrefreplace_errors", "Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."),
	handlerDef(codec.NameReplace, "namereplace_errors", "Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."),
	handlerDef(codec.SurrogateEscape, "surrogateescape", "Implements the 'surrogateescape' error handling, which escapes undecodable bytes as lone surrogates."),
	handlerDef(codec.SurrogatePass, "surrogatepass", "Implements the 'surrogatepass' error handling, which lets lone surrogates pass."),
}

func handlerDef(b codec.Builtin, name, doc string) Def {
	return Def{Name: name, Sig: "(error, /)", Doc: doc, F1: func(t *Thread, _, exc Value) (Value, error) { return handleError(b, exc) }}
}

// handleError is what a builtin handler answers to an exception object.
func handleError(b codec.Builtin, exc Value) (Value, error) {
	e := exc.Exception()
	if b == codec.Strict {
		if e == nil {
			return Value{}, TypeErrorf("codec must pass exception instance")
		}
		return Value{}, e
	}
	wrong := func() error {
		return TypeErrorf("don't know how to handle %s in error callback", TypeName(exc))
	}
	if e == nil {
		return Value{}, wrong()
	}
	decode, encode := e.T.IsSubtype(&UnicodeDecodeError), e.T.IsSubtype(&UnicodeEncodeError)
	translate := e.T.IsSubtype(&UnicodeTranslateError)
	if !decode && !encode && !translate {
		return Value{}, wrong()
	}
	switch b {
	case codec.XMLCharRefReplace, codec.NameReplace:
		if !encode {
			return Value{}, wrong()
		}
	case codec.SurrogateEscape, codec.SurrogatePass:
		if translate {
			return Value{}, wrong()
		}
	}
	obj, start, end, err := unicodeErrorRange(e)
	if err != nil {
		return Value{}, err
	}
	ce := &codec.Error{Encode: !decode, Start: start, End: end}
	if name := e.unicodeFields()[unicodeEncoding]; name.P != nil && name.IsStr() {
		ce.Encoding = name.Str().String()
		if b == codec.SurrogatePass {
			ce.Encoding = passEncoding(ce.Encoding)
		}
	}
	if b == codec.Ignore {
		return TupleValue(emptyStr.Value(), Int(int64(end))), nil
	}
	if decode {
		d, err := b.HandleDecode(ce, bytesData(obj))
		if err != nil {
			return Value{}, sameError(err, ce, e)
		}
		return TupleValue(StrValue(d.Text), Int(int64(d.Pos))), nil
	}
	if translate && b == codec.Replace {
		out := make([]byte, 0, 3*max(end-start, 0))
		for i := start; i < end; i++ {
			out = append(out, "\uFFFD"...)
		}
		return TupleValue(ownStr(out).Value(), Int(int64(end))), nil
	}
	if end <= start {
		if b == codec.SurrogateEscape || b == codec.SurrogatePass {
			return TupleValue(NewBytes(nil), Int(int64(end))), nil
		}
		return TupleValue(emptyStr.Value(), Int(int64(end))), nil
	}
	d, err := b.HandleEncode(ce, obj.Str().String())
	if err != nil {
		return Value{}, sameError(err, ce, e)
	}
	result := NewBytesString(d.Data)
	if d.IsText {
		result = StrValue(d.Data)
	}
	return TupleValue(result, Int(int64(d.Pos))), nil
}

// passEncoding turns the name of an encoding into the one that surrogatepass knows.
func passEncoding(name string) string {
	s, ok := strings.CutPrefix(strings.ToLower(name), "utf")
	if !ok {
		return "unknown"
	}
	separated := func() {
		if s != "" && (s[0] == '-' || s[0] == '_') {
			s = s[1:]
		}
	}
	separated()
	if s == "8" {
		return "utf-8"
	}
	if !strings.HasPrefix(s, "16") && !strings.HasPrefix(s, "32") {
		return "unknown"
	}
	width := s[:2]
	if s = s[2:]; s == "" {
		return "utf-" + width + "-le"
	}
	separated()
	if s == "le" || s == "be" {
		return "utf-" + width + "-" + s
	}
	return "unknown"
}

// sameError returns the exception itself where a handler gave its error back.
func sameError(err error, ce *codec.Error, e *BaseException) error {
	if err == error(ce) {
		return e
	}
	return codecError(err, Value{})
}
