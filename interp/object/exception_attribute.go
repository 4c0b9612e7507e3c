package object

import "fmt"

// The places of AttributeError's attributes in BaseException.Fields.
const (
	AttrErrName = 0 // name
	AttrErrObj  = 1 // obj
)

// attributeError makes an AttributeError that knows the name and the object,
// from which tracebacks make suggestions.
func attributeError(obj Value, name *Str, format string, a ...any) error {
	e := NewException(&AttributeError, fmt.Sprintf(format, a...))
	e.Fields = []Value{{}, obj}
	if name != nil {
		e.Fields[AttrErrName] = name.Value()
	}
	return e
}

// setAttributeContext fills name and obj of an AttributeError that has neither.
func setAttributeContext(err error, obj Value, name *Str) {
	e, ok := err.(*BaseException)
	if !ok || !e.T.IsSubtype(&AttributeError) {
		return
	}
	if e.Fields == nil {
		e.Fields = make([]Value, 2)
	}
	if e.Fields[AttrErrName].P == nil && e.Fields[AttrErrObj].P == nil {
		e.Fields[AttrErrName], e.Fields[AttrErrObj] = name.Value(), obj
	}
}

// NewAttributeError makes an AttributeError with name and obj set; for native modules.
func NewAttributeError(obj Value, name *Str, msg string) error {
	return attributeError(obj, name, "%s", msg)
}

// noAttribute is the AttributeError of an attribute that an object has not.
func noAttribute(v Value, name *Str) error {
	return attributeError(v, name, "'%s' object has no attribute '%s'", TypeName(v), name.String())
}

var nameNotes = internStatic("__notes__")

// AddNote adds a text to e.__notes__.
func AddNote(t *Thread, e *BaseException, text string) {
	if e.Dict == nil {
		e.Dict = NewDict()
	}
	if v, ok := e.Dict.GetStr(nameNotes); ok && v.IsList() {
		v.List().Append(StrValue(text))
		return
	}
	e.Dict.SetStr(nameNotes, NewList([]Value{StrValue(text)}).Value())
}

// checkEncodable raises UnicodeEncodeError if s has lone surrogates.
func checkEncodable(t *Thread, s *Str) error {
	if s.IsASCII() {
		return nil
	}
	text, place := s.String(), 0
	for i := 0; i < len(text); i++ {
		if text[i] == 0xED && i+1 < len(text) && text[i+1] >= 0xA0 {
			e, err := CallArgs(t, UnicodeEncodeError.Value(), StrValue("utf-8"), s.Value(),
				Int(int64(place)), Int(int64(place+1)), StrValue("surrogates not allowed"))
			if err != nil {
				return err
			}
			return e.Exception()
		}
		if text[i]&0xC0 != 0x80 {
			place++
		}
	}
	return nil
}
