package sre

// op is an operation of the matcher.
type op uint8

const (
	opFail op = iota
	opSuccess

	opByte    // the byte b
	opLit     // the bytes of lit
	opSet     // one byte of tab
	opSetWide // one character whose first byte is in tab
	opSetHigh // one character: ASCII in tab, or others in high

	opMark   // mark x is here
	opJump   // to x
	opSplit  // to x, and if that fails to y; act tells by the next byte which can match at all
	opBranch // to the alternatives of branch

	// Runs of one set, min to max times.
	opRunByte  // bytes of tab, as many as there are, never fewer
	opRun      // the same for any scan
	opBackByte // bytes of tab, as many as there are, then fewer
	opBack     // the same for any scan
	opLazy     // as few as possible, then more

	// General repeats: register x counts, x+1 is where the last pass began.
	opRepInit // and to y
	opRepMax
	opRepMin

	// Possessive repeats: registers as above, and x+2 is the height of the stack.
	opPossInit
	opPossLoop // one more pass, or to y
	opPossEnd  // to y

	opAtomic       // register x is the height of the stack
	opAtomicEnd    // drops the stack to it
	opAssert       // registers: height, position; goes min characters back
	opAssertEnd    // drops the stack, and goes back to the position
	opAssertNot    // the same; to y if what follows fails
	opAssertNotEnd // fails
	opPeek         // the next character is in the set, or there is none and neg
	opPeekBack     // the same for the one before

	opBegin     // of the text
	opBeginLine // of the text or a line
	opEnd       // of the text, or before a newline that ends it
	opEndLine   // of the text or a line
	opEndText   // of the text
	opBoundary  // of a word; set is what words are made of
	opNotBoundary

	opGroupref // what group x matched, compared by fold
	opCond     // to y unless group x has matched
)

// scan says how a run finds its end.
type scan uint8

const (
	scanByte  scan = iota // bytes of tab
	scanUntil             // all but the byte b
	scanRest              // everything
	scanHigh              // characters, by tab or high
	scanChars             // characters, counted
)

// An inst is one instruction of a program.
type inst struct {
	op   op
	scan scan
	b    byte
	fold caseFold
	neg  bool
	wide bool // positions may fall inside characters
	lead bool // the run that every match begins with: see Matcher.skip
	eof  bool // with next: what follows may match at the end of the text
	x, y int32
	min  int
	max  int // unbounded, or at least min
	tab  *byteTable
	// next, if there is one, tells the bytes that what follows may begin with.
	next   *byteTable
	high   *highSet // nil: tab decides for a character by its first byte
	lit    string
	act    *actTable
	branch *branchTable
}

// actTable tells by the next byte (256: there is none) which ways may match.
type actTable [257]uint8

const (
	actFirst  = 1
	actSecond = 2
)

// branchTable tells by the next byte which alternatives may match.
type branchTable struct {
	index [257]uint16
	lists [][]int32 // the addresses, in order
}

// program is a pattern made for one kind of text.
type program struct {
	code  []inst
	regs  int
	wide  bool
	width int // no match is shorter
	plan  plan
}
