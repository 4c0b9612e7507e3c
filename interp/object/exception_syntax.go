package object

import (
	"os"
	"strings"
)

// The places of SyntaxError's attributes in BaseException.Fields.
const (
	syntaxMsg = iota
	syntaxFilename
	syntaxLine
	syntaxOffset
	syntaxText
	syntaxEndLine
	syntaxEndOffset
	syntaxMetadata
	syntaxPrintFile
	numSyntaxFields
)

func syntaxErrorInit(t *Thread, v Value, args Args) error {
	if err := baseExceptionInit(t, v, args); err != nil {
		return err
	}
	e := v.Exception()
	f := e.fields(numSyntaxFields)
	if len(args.V) >= 1 {
		f[syntaxMsg] = args.V[0]
	}
	if len(args.V) != 2 {
		return nil
	}
	info, err := CollectItems(t, args.V[1])
	if err != nil {
		return err
	}
	clear(f[syntaxFilename : syntaxMetadata+1])
	switch n := len(info); {
	case n < 4:
		return TypeErrorf("function takes at least 4 arguments (%d given)", n)
	case n > 7:
		return TypeErrorf("function takes at most 7 arguments (%d given)", n)
	}
	copy(f[syntaxFilename:], info)
	if len(info) == 5 {
		return TypeErrorf("end_offset must be provided when end_lineno is provided")
	}
	return nil
}

// syntaxErrorStr is the message with the file's base name and the line.
func syntaxErrorStr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	msg := e.field(syntaxMsg)
	if e.Fields == nil {
		msg = e.firstArg()
	}
	s, err := ToStr(t, orNone(msg))
	if err != nil {
		return Value{}, err
	}
	name, line := e.field(syntaxFilename), e.field(syntaxLine)
	hasName := name.P != nil && name.IsStr()
	hasLine := line.P != nil && line.Type() == &IntType
	if !hasName && !hasLine {
		return s.Value(), nil
	}
	text := append([]byte(s.String()), " ("...)
	if hasName {
		path := name.Str().String()
		text = append(text, path[strings.LastIndexByte(path, os.PathSeparator)+1:]...)
		if hasLine {
			text = append(text, ", "...)
		}
	}
	if hasLine {
		if !line.IsInt64() {
			line = Int(-1)
		}
		if text, err = AppendRepr(t, append(text, "line "...), line); err != nil {
			return Value{}, err
		}
	}
	return NewStrBytes(append(text, ')')).Value(), nil
}

func initSyntaxError() {
	SyntaxError.Solid, SyntaxError.Init = true, syntaxErrorInit
	SyntaxError.Slots.Str = syntaxErrorStr
	SyntaxError.GetSets = []GetSet{
		exceptionField("msg", "exception msg", syntaxMsg, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("filename", "exception filename", syntaxFilename, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("lineno", "exception lineno", syntaxLine, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("offset", "exception offset", syntaxOffset, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("text", "exception text", syntaxText, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("end_lineno", "exception end lineno", syntaxEndLine, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("end_offset", "exception end offset", syntaxEndOffset, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("print_file_and_line", "exception print_file_and_line", syntaxPrintFile, numSyntaxFields, (*BaseException).firstArg),
		exceptionField("_metadata", "exception private metadata", syntaxMetadata, numSyntaxFields, (*BaseException).firstArg),
	}
}

// SetSyntaxMetadata sets the attribute _metadata of a SyntaxError.
func SetSyntaxMetadata(err error, v Value) {
	AsException(err).fields(numSyntaxFields)[syntaxMetadata] = v
}
