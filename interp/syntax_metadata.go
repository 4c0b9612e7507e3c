package interp

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// syntaxMetadata is the attribute _metadata of a SyntaxError: line and column
// of the last good statement before it, and the source. Tracebacks look between
// the two for a misspelt keyword. The source is None when it is the script that
// the interpreter runs, which can be read again.
func (ip *Interp) syntaxMetadata(source []byte, s *syntax.SyntaxError) object.Value {
	text := object.None
	line, col := 0, 0
	if s.Msg == "invalid syntax" || strings.Contains(s.Msg, "Perhaps you forgot a comma") {
		line, col = lastStatement(strings.Split(string(source), "\n"), s.Lineno)
	}
	if s.Filename != ip.script {
		str := strings.ToValidUTF8(string(source), "\ufffd")
		if !strings.HasSuffix(str, "\n") {
			str += "\n"
		}
		text = object.StrValue(str)
	}
	return object.TupleValue(object.Int(int64(line)), object.Int(int64(col)), text)
}

// compound are the words that begin the statements that count: CPython's parser
// notes the compound statements that it has read, except for functions.
var compound = map[string]bool{"if": true, "while": true, "for": true, "with": true, "try": true, "class": true, "match": true}

// clauses are the words that continue a compound statement.
var clauses = map[string]bool{"elif": true, "else": true, "except": true, "finally": true}

// lastStatement returns where the last complete compound statement before a
// line begins: (0, 0) when there is none.
func lastStatement(lines []string, before int) (line, col int) {
	depths := bracketDepths(lines, before)
	type start struct {
		line, indent int
		word         string
	}
	var starts []start // of logical lines, the one with the error last
	for i := range min(before, len(lines)) {
		text := strings.TrimLeft(lines[i], " \t\f")
		if depths[i] > 0 || text == "" || text[0] == '#' || text[0] == '\r' {
			continue
		}
		word := text
		if end := strings.IndexFunc(text, func(r rune) bool { return !object.IsIdentifier("_" + string(r)) }); end >= 0 {
			word = text[:end]
		}
		if word == "async" && !strings.HasPrefix(strings.TrimLeft(text[len(word):], " \t"), "def") {
			word = "for"
		}
		starts = append(starts, start{i + 1, len(lines[i]) - len(text), word})
	}
	for n := len(starts) - 2; n >= 0; n-- {
		st := starts[n]
		if !compound[st.word] {
			continue
		}
		for k, next := range starts[n+1:] {
			if next.indent <= st.indent && (!clauses[next.word] || next.indent < st.indent || n+1+k == len(starts)-1) {
				return st.line, st.indent
			}
		}
	}
	return 0, 0
}

// bracketDepths returns for each line up to the given one how many brackets are
// open at its end; index 0 stands for the beginning.
func bracketDepths(lines []string, upTo int) []int {
	depths := make([]int, 1, upTo+1)
	depth, quote := 0, ""
	for _, l := range lines[:min(max(upTo, 0), len(lines))] {
		for i := 0; i < len(l); i++ {
			switch c := l[i]; {
			case quote != "":
				if c == '\\' {
					i++
				} else if strings.HasPrefix(l[i:], quote) {
					i += len(quote) - 1
					quote = ""
				}
			case c == '#':
				i = len(l)
			case c == '"' || c == '\'':
				quote = string(c)
				if triple := strings.Repeat(quote, 3); strings.HasPrefix(l[i:], triple) {
					quote = triple
				}
				i += len(quote) - 1
			case strings.IndexByte("([{", c) >= 0:
				depth++
			case strings.IndexByte(")]}", c) >= 0:
				depth = max(depth-1, 0)
			}
		}
		if len(quote) == 1 {
			quote = ""
		}
		open := depth
		if quote != "" {
			open++ // inside of a string
		}
		depths = append(depths, open)
	}
	return depths
}
