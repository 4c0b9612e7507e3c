// Code generated from CPython's token module by gen/tokens.py; DO NOT EDIT.

package syntax

// Kind is the type of a token: its number in Python's token module, or, from
// NTokens on, a keyword (which Python's token module calls NAME).
type Kind uint8

// The token types.
const (
	ENDMARKER Kind = iota
	NAME
	NUMBER
	STRING
	NEWLINE
	INDENT
	DEDENT
	LPAR
	RPAR
	LSQB
	RSQB
	COLON
	COMMA
	SEMI
	PLUS
	MINUS
	STAR
	SLASH
	VBAR
	AMPER
	LESS
	GREATER
	EQUAL
	DOT
	PERCENT
	LBRACE
	RBRACE
	EQEQUAL
	NOTEQUAL
	LESSEQUAL
	GREATEREQUAL
	TILDE
	CIRCUMFLEX
	LEFTSHIFT
	RIGHTSHIFT
	DOUBLESTAR
	PLUSEQUAL
	MINEQUAL
	STAREQUAL
	SLASHEQUAL
	PERCENTEQUAL
	AMPEREQUAL
	VBAREQUAL
	CIRCUMFLEXEQUAL
	LEFTSHIFTEQUAL
	RIGHTSHIFTEQUAL
	DOUBLESTAREQUAL
	DOUBLESLASH
	DOUBLESLASHEQUAL
	AT
	ATEQUAL
	RARROW
	ELLIPSIS
	COLONEQUAL
	EXCLAMATION
	OP
	TYPE_IGNORE
	TYPE_COMMENT
	SOFT_KEYWORD
	FSTRING_START
	FSTRING_MIDDLE
	FSTRING_END
	TSTRING_START
	TSTRING_MIDDLE
	TSTRING_END
	COMMENT
	NL
	ERRORTOKEN
	ENCODING
	NTokens
)

// The keywords.
const (
	kwFirst Kind = NTokens + iota
	kwFalse
	kwNone
	kwTrue
	kwAnd
	kwAs
	kwAssert
	kwAsync
	kwAwait
	kwBreak
	kwClass
	kwContinue
	kwDef
	kwDel
	kwElif
	kwElse
	kwExcept
	kwFinally
	kwFor
	kwFrom
	kwGlobal
	kwIf
	kwImport
	kwIn
	kwIs
	kwLambda
	kwNonlocal
	kwNot
	kwOr
	kwPass
	kwRaise
	kwReturn
	kwTry
	kwWhile
	kwWith
	kwYield
)

var kindNames = [...]string{
	ENDMARKER:        "ENDMARKER",
	NAME:             "NAME",
	NUMBER:           "NUMBER",
	STRING:           "STRING",
	NEWLINE:          "NEWLINE",
	INDENT:           "INDENT",
	DEDENT:           "DEDENT",
	LPAR:             "LPAR",
	RPAR:             "RPAR",
	LSQB:             "LSQB",
	RSQB:             "RSQB",
	COLON:            "COLON",
	COMMA:            "COMMA",
	SEMI:             "SEMI",
	PLUS:             "PLUS",
	MINUS:            "MINUS",
	STAR:             "STAR",
	SLASH:            "SLASH",
	VBAR:             "VBAR",
	AMPER:            "AMPER",
	LESS:             "LESS",
	GREATER:          "GREATER",
	EQUAL:            "EQUAL",
	DOT:              "DOT",
	PERCENT:          "PERCENT",
	LBRACE:           "LBRACE",
	RBRACE:           "RBRACE",
	EQEQUAL:          "EQEQUAL",
	NOTEQUAL:         "NOTEQUAL",
	LESSEQUAL:        "LESSEQUAL",
	GREATEREQUAL:     "GREATEREQUAL",
	TILDE:            "TILDE",
	CIRCUMFLEX:       "CIRCUMFLEX",
	LEFTSHIFT:        "LEFTSHIFT",
	RIGHTSHIFT:       "RIGHTSHIFT",
	DOUBLESTAR:       "DOUBLESTAR",
	PLUSEQUAL:        "PLUSEQUAL",
	MINEQUAL:         "MINEQUAL",
	STAREQUAL:        "STAREQUAL",
	SLASHEQUAL:       "SLASHEQUAL",
	PERCENTEQUAL:     "PERCENTEQUAL",
	AMPEREQUAL:       "AMPEREQUAL",
	VBAREQUAL:        "VBAREQUAL",
	CIRCUMFLEXEQUAL:  "CIRCUMFLEXEQUAL",
	LEFTSHIFTEQUAL:   "LEFTSHIFTEQUAL",
	RIGHTSHIFTEQUAL:  "RIGHTSHIFTEQUAL",
	DOUBLESTAREQUAL:  "DOUBLESTAREQUAL",
	DOUBLESLASH:      "DOUBLESLASH",
	DOUBLESLASHEQUAL: "DOUBLESLASHEQUAL",
	AT:               "AT",
	ATEQUAL:          "ATEQUAL",
	RARROW:           "RARROW",
	ELLIPSIS:         "ELLIPSIS",
	COLONEQUAL:       "COLONEQUAL",
	EXCLAMATION:      "EXCLAMATION",
	OP:               "OP",
	TYPE_IGNORE:      "TYPE_IGNORE",
	TYPE_COMMENT:     "TYPE_COMMENT",
	SOFT_KEYWORD:     "SOFT_KEYWORD",
	FSTRING_START:    "FSTRING_START",
	FSTRING_MIDDLE:   "FSTRING_MIDDLE",
	FSTRING_END:      "FSTRING_END",
	TSTRING_START:    "TSTRING_START",
	TSTRING_MIDDLE:   "TSTRING_MIDDLE",
	TSTRING_END:      "TSTRING_END",
	COMMENT:          "COMMENT",
	NL:               "NL",
	ERRORTOKEN:       "ERRORTOKEN",
	ENCODING:         "ENCODING",
}

var keywordNames = [...]string{
	"False",
	"None",
	"True",
	"and",
	"as",
	"assert",
	"async",
	"await",
	"break",
	"class",
	"continue",
	"def",
	"del",
	"elif",
	"else",
	"except",
	"finally",
	"for",
	"from",
	"global",
	"if",
	"import",
	"in",
	"is",
	"lambda",
	"nonlocal",
	"not",
	"or",
	"pass",
	"raise",
	"return",
	"try",
	"while",
	"with",
	"yield",
}

// keywordKind is the keyword that s is, or NAME.
func keywordKind(s []byte) Kind {
	switch string(s) {
	case "False":
		return kwFalse
	case "None":
		return kwNone
	case "True":
		return kwTrue
	case "and":
		return kwAnd
	case "as":
		return kwAs
	case "assert":
		return kwAssert
	case "async":
		return kwAsync
	case "await":
		return kwAwait
	case "break":
		return kwBreak
	case "class":
		return kwClass
	case "continue":
		return kwContinue
	case "def":
		return kwDef
	case "del":
		return kwDel
	case "elif":
		return kwElif
	case "else":
		return kwElse
	case "except":
		return kwExcept
	case "finally":
		return kwFinally
	case "for":
		return kwFor
	case "from":
		return kwFrom
	case "global":
		return kwGlobal
	case "if":
		return kwIf
	case "import":
		return kwImport
	case "in":
		return kwIn
	case "is":
		return kwIs
	case "lambda":
		return kwLambda
	case "nonlocal":
		return kwNonlocal
	case "not":
		return kwNot
	case "or":
		return kwOr
	case "pass":
		return kwPass
	case "raise":
		return kwRaise
	case "return":
		return kwReturn
	case "try":
		return kwTry
	case "while":
		return kwWhile
	case "with":
		return kwWith
	case "yield":
		return kwYield
	}
	return NAME
}

// oneChar is the type of each operator of one character.
var oneChar = [128]Kind{
	'!': EXCLAMATION,
	'%': PERCENT,
	'&': AMPER,
	'(': LPAR,
	')': RPAR,
	'*': STAR,
	'+': PLUS,
	',': COMMA,
	'-': MINUS,
	'.': DOT,
	'/': SLASH,
	':': COLON,
	';': SEMI,
	'<': LESS,
	'=': EQUAL,
	'>': GREATER,
	'@': AT,
	'[': LSQB,
	']': RSQB,
	'^': CIRCUMFLEX,
	'{': LBRACE,
	'|': VBAR,
	'}': RBRACE,
	'~': TILDE,
}

// twoChars is the type of the operator c1 c2, or OP.
func twoChars(c1, c2 int) Kind {
	if c1 < 0 || c2 < 0 {
		return OP
	}
	switch c1<<8 | c2 {
	case '!'<<8 | '=':
		return NOTEQUAL
	case '%'<<8 | '=':
		return PERCENTEQUAL
	case '&'<<8 | '=':
		return AMPEREQUAL
	case '*'<<8 | '*':
		return DOUBLESTAR
	case '*'<<8 | '=':
		return STAREQUAL
	case '+'<<8 | '=':
		return PLUSEQUAL
	case '-'<<8 | '=':
		return MINEQUAL
	case '-'<<8 | '>':
		return RARROW
	case '/'<<8 | '/':
		return DOUBLESLASH
	case '/'<<8 | '=':
		return SLASHEQUAL
	case ':'<<8 | '=':
		return COLONEQUAL
	case '<'<<8 | '<':
		return LEFTSHIFT
	case '<'<<8 | '=':
		return LESSEQUAL
	case '='<<8 | '=':
		return EQEQUAL
	case '>'<<8 | '=':
		return GREATEREQUAL
	case '>'<<8 | '>':
		return RIGHTSHIFT
	case '@'<<8 | '=':
		return ATEQUAL
	case '^'<<8 | '=':
		return CIRCUMFLEXEQUAL
	case '|'<<8 | '=':
		return VBAREQUAL
	case '<'<<8 | '>':
		return NOTEQUAL
	}
	return OP
}

// threeChars is the type of the operator c1 c2 c3, or OP.
func threeChars(c1, c2, c3 int) Kind {
	if c3 < 0 {
		return OP
	}
	switch c1<<16 | c2<<8 | c3 {
	case '*'<<16 | '*'<<8 | '=':
		return DOUBLESTAREQUAL
	case '.'<<16 | '.'<<8 | '.':
		return ELLIPSIS
	case '/'<<16 | '/'<<8 | '=':
		return DOUBLESLASHEQUAL
	case '<'<<16 | '<'<<8 | '=':
		return LEFTSHIFTEQUAL
	case '>'<<16 | '>'<<8 | '=':
		return RIGHTSHIFTEQUAL
	}
	return OP
}
