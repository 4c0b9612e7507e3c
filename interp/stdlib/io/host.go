package io

import (
	"io"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// hostStream is the raw stream under a standard stream that an embedder set: a
// Go reader or writer.
type hostStream struct {
	stream
	r      io.Reader
	w      io.Writer
	closed bool
}

var hostStreamType = object.Type{Name: "_io._HostStream", Base: &RawIOBaseType}

func hostOf(v object.Value) *hostStream { return (*hostStream)(v.P) }

func init() {
	ty := &hostStreamType
	ty.Doc = "A stream of the program that this interpreter is embedded in."
	concrete(ty, func(cls *object.Type) object.Value {
		s := &hostStream{}
		s.T = cls
		return object.Value{P: unsafe.Pointer(s)}
	})
	ty.Flags |= object.FlagDisallowNew
	ty.GetSets = append(ty.GetSets, getter("closed", "True if the stream is closed", func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Bool(hostOf(v).closed), nil
	}))
	ty.Methods = []object.Def{
		{Name: "readable", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Bool(hostOf(v).r != nil), nil
		}},
		{Name: "writable", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Bool(hostOf(v).w != nil), nil
		}},
		{Name: "close", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			hostOf(v).closed = true
			return object.None, nil
		}},
		{Name: "readinto", Sig: "(buffer, /)", F1: hostReadInto},
		{Name: "write", Sig: "(b, /)", F1: hostWrite},
	}
	object.ReadyType(ty)
}

func hostReadInto(t *object.Thread, v, buf object.Value) (object.Value, error) {
	s := hostOf(v)
	if s.closed {
		return object.Value{}, errFileClosed()
	}
	b, p, err := writableBuffer(t, buf, "readinto")
	if err != nil {
		return object.Value{}, err
	}
	defer b.Done()
	if s.r == nil {
		return object.Value{}, unsupported("not readable")
	}
	n := 0
	t.Blocking(func() {
		for n == 0 && err == nil && len(p) > 0 {
			n, err = s.r.Read(p)
		}
	})
	if n == 0 && err != nil && err != io.EOF {
		return object.Value{}, object.NewException(&object.OSError, err.Error())
	}
	return object.Int(int64(n)), nil
}

func hostWrite(t *object.Thread, v, data object.Value) (object.Value, error) {
	s := hostOf(v)
	if s.closed {
		return object.Value{}, errFileClosed()
	}
	b, err := object.GetBuffer(t, data, object.BufSimple)
	if err != nil {
		return object.Value{}, err
	}
	p := b.AppendTo(nil, 'C')
	b.Done()
	if s.w == nil {
		return object.Value{}, unsupported("not writable")
	}
	n := 0
	t.Blocking(func() { n, err = s.w.Write(p) })
	if err != nil {
		return object.Value{}, object.NewException(&object.OSError, err.Error())
	}
	return object.Int(int64(n)), nil
}

// NewHostStream makes a standard stream of a Go reader or writer, one of which is nil. What
// is written reaches the writer at the ends of lines, and when it is flushed.
func NewHostStream(t *object.Thread, r io.Reader, w io.Writer, name, errors string) (object.Value, error) {
	s := &hostStream{r: r, w: w}
	s.T = &hostStreamType
	raw := object.Value{P: unsafe.Pointer(s)}
	mode, buffered := "r", &BufferedReaderType
	if w != nil {
		mode, buffered = "w", &BufferedWriterType
	}
	if err := object.SetAttr(t, raw, nameName, object.StrValue(name)); err != nil {
		return raw, err
	}
	b, err := object.CallArgs(t, buffered.Value(), raw)
	if err != nil {
		return b, err
	}
	text := &TextIOWrapper{}
	text.T = &TextIOWrapperType
	newline := ""
	if w != nil {
		newline = "\n"
	}
	if err := text.init(t, b, object.StrValue("utf-8"), object.StrValue(errors), newline, w != nil, w != nil, false); err != nil {
		return raw, err
	}
	return text.Value(), object.SetAttr(t, text.Value(), nameMode, object.StrValue(mode))
}
