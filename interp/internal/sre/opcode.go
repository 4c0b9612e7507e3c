package sre

// Magic is the version of the code that re._compiler emits and this package
// reads; CodeSize is the size of one word of it in bytes.
const (
	Magic    = 20230612
	CodeSize = 4

	// MaxRepeat stands for "no upper bound" in a repeat.
	MaxRepeat = 1<<32 - 1
	// MaxGroups is the highest number of groups that a pattern may have.
	MaxGroups = 1<<30 - 1
)

// Flags of a pattern, as in re.
const (
	FlagIgnoreCase = 2
	FlagLocale     = 4
	FlagMultiline  = 8
	FlagDotAll     = 16
	FlagUnicode    = 32
	FlagVerbose    = 64
	FlagDebug      = 128
	FlagASCII      = 256
)

// The operators of the code, numbered as in re._constants.
const (
	codeFailure uint32 = iota
	codeSuccess
	codeAny
	codeAnyAll
	codeAssert
	codeAssertNot
	codeAt
	codeBranch
	codeCategory
	codeCharset
	codeBigCharset
	codeGroupref
	codeGrouprefExists
	codeIn
	codeInfo
	codeJump
	codeLiteral
	codeMark
	codeMaxUntil
	codeMinUntil
	codeNotLiteral
	codeNegate
	codeRange
	codeRepeat
	codeRepeatOne
	codeSubpattern
	codeMinRepeatOne
	codeAtomicGroup
	codePossessiveRepeat
	codePossessiveRepeatOne
	codeGrouprefIgnore
	codeInIgnore
	codeLiteralIgnore
	codeNotLiteralIgnore
	codeGrouprefLocIgnore
	codeInLocIgnore
	codeLiteralLocIgnore
	codeNotLiteralLocIgnore
	codeGrouprefUniIgnore
	codeInUniIgnore
	codeLiteralUniIgnore
	codeNotLiteralUniIgnore
	codeRangeUniIgnore
)

// The places that AT asks for.
const (
	atBeginning uint32 = iota
	atBeginningLine
	atBeginningString
	atBoundary
	atNonBoundary
	atEnd
	atEndLine
	atEndString
	atLocBoundary
	atLocNonBoundary
	atUniBoundary
	atUniNonBoundary
	atCount
)

// The categories; each is followed by its negation.
const (
	categoryDigit        uint32 = 0
	categorySpace        uint32 = 2
	categoryWord         uint32 = 4
	categoryLinebreak    uint32 = 6
	categoryLocWord      uint32 = 8
	categoryUniDigit     uint32 = 10
	categoryUniSpace     uint32 = 12
	categoryUniWord      uint32 = 14
	categoryUniLinebreak uint32 = 16
	categoryCount        uint32 = 18
)

// The bits of INFO.
const (
	infoPrefix  = 1
	infoLiteral = 2
	infoCharset = 4
)
