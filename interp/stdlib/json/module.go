// Package json is the native module _json, the scanner and the encoder of the
// module json.
package json

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _json.
var Module = object.ModuleDef{
	Name: "_json",
	Doc:  "json speedups",
	Defs: []object.Def{
		{Name: "encode_basestring", Sig: "(object, /)", F1: encodeBasestring, Doc: "encode_basestring(string) -> string\n\nReturn a JSON representation of a Python string"},
		{Name: "encode_basestring_ascii", Sig: "(object, /)", F1: encodeBasestringASCII, Doc: "encode_basestring_ascii(string) -> string\n\nReturn an ASCII-only JSON representation of a Python string"},
		{Name: "scanstring", FV: scanStringFunc, Doc: "scanstring(string, end, strict=True) -> (string, end)\n\nScan the JSON string in string whose opening quote stands before index end. Return the\nstr that it means and the index behind its closing quote. Control characters in it are errors\nif strict is true."},
	},
	Init: func(t *thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("make_scanner"), scannerType.Value())
		m.Dict.SetStr(t.Interp.Intern("make_encoder"), encoderType.Value())
		return nil
	},
}

func init() {
	initScanner()
	initEncoder()
}

// decodeError is a json.JSONDecodeError at index pos of the document.
func decodeError(t *thread, msg string, doc *object.Str, pos int) error {
	in := t.Interp
	m, err := in.Engine.Import(t, in.Intern("json.decoder"), object.None, object.None, object.TupleValue(object.StrValue("JSONDecodeError")), 0)
	if err != nil {
		return err
	}
	cls, err := object.GetAttr(t, m, in.Intern("JSONDecodeError"))
	if err != nil {
		return err
	}
	e, err := object.CallArgs(t, cls, object.StrValue(msg), doc.Value(), object.Int(int64(pos)))
	if err != nil {
		return err
	}
	if exc := e.Exception(); exc != nil {
		return exc
	}
	return object.TypeErrorf("exceptions must derive from BaseException")
}
