package syntax

// Mode says what kind of root Parse makes.
type Mode uint8

// The modes, as compile() names them: "exec", "eval", "single", "func_type".
const (
	ModeExec Mode = iota
	ModeEval
	ModeSingle
	ModeFuncType
)

// Flags change what Parse accepts.
type Flags uint32

// The flags.
const (
	// TypeComments keeps "# type:" comments (ast.PyCF_TYPE_COMMENTS).
	TypeComments Flags = 1 << iota
	// AllowTopLevelAwait is ast.PyCF_ALLOW_TOP_LEVEL_AWAIT. The parser accepts
	// await everywhere, the compiler decides; it is here for completeness.
	AllowTopLevelAwait
	// BarryAsBDFL makes <> the operator for "not equal" (PEP 401).
	BarryAsBDFL
	// DontImplyDedent leaves out the DEDENTs at the end of the input (single
	// mode needs a blank line to end a block then).
	DontImplyDedent
	// AllowIncompleteInput reports input that only lacks its end with the kind
	// IncompleteInput.
	AllowIncompleteInput
	// SourceIsStr says that the source was a str: it is UTF-8 (lone surrogates
	// in their three-byte form are an error of kind KindUnicodeEncodeError), and
	// a coding cookie has no effect.
	SourceIsStr
	// SourceIsFile says that the source is what the file Filename holds. CPython
	// then takes the text of errors from the file, with its newline.
	SourceIsFile
	// SourceIsScript says that the source is the script that the interpreter
	// runs; CPython words errors in its encoding differently.
	SourceIsScript
)

// Options are the circumstances of a Parse. The zero value parses a file.
type Options struct {
	// Filename goes into the errors.
	Filename string
	Mode     Mode
	Flags    Flags
	// FeatureVersion is the minor version of the grammar (the m of
	// ast.parse(feature_version=(3, m))), or 0 for the newest.
	FeatureVersion int
	// Warn receives syntax warnings; nil drops them. An error that it returns
	// ends the parse and is what Parse returns, unless the returned error is
	// ErrWarningIsError, which makes a SyntaxError of the warning's message.
	Warn func(w *Warning) error
	// Decode turns bytes of the named encoding (a coding cookie other than
	// UTF-8, Latin-1 and ASCII) into UTF-8. An error that it returns becomes
	// part of a SyntaxError; nil means no such encoding is known.
	Decode func(name string, b []byte) ([]byte, error)
	// UnicodeName gives the character that \N{name} stands for.
	UnicodeName func(name string) (rune, bool)
	// IntMaxStrDigits is the greatest number of decimal digits of an int
	// literal: 0 for the usual 4300, -1 for no limit.
	IntMaxStrDigits int
}

// Warning is a SyntaxWarning. Columns are as in SyntaxError.
type Warning struct {
	// Category is "SyntaxWarning" or "DeprecationWarning".
	Category                             string
	Msg, Filename, Text                  string
	Lineno, Offset, EndLineno, EndOffset int
}
