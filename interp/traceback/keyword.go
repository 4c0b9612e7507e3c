package traceback

import (
	"fmt"
	"os"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

var keywords = []string{"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
	"def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
	"nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"}

const (
	maxTypoSource  = 1024 // characters of source in which typos are looked for
	maxTypoNames   = 10   // names that are tried
	maxTypoMatches = 3    // keywords that are tried for each
)

// keywordTypo looks for a name that, were it a keyword, would make the source
// valid, and says so instead of "invalid syntax". metadata is the line and
// column of the last good statement and the source, if that is in no file.
func (c *collector) keywordTypo(s *syntaxReport, metadata object.Value) {
	if s.msg != "invalid syntax" && !strings.Contains(s.msg, "Perhaps you forgot a comma") {
		return
	}
	if metadata.P == nil || !metadata.IsTuple() || len(metadata.Tuple().Items) != 3 {
		return
	}
	m := metadata.Tuple().Items
	if !m[0].IsInt64() {
		return
	}
	line, endLine := int(m[0].Int64()), 0
	fmt.Sscan(s.line, &endLine)
	var lines []string
	fromFile := false
	if m[2].IsStr() {
		lines = splitLines(m[2].Str().String())
	} else {
		if s.filename != "" {
			data, err := os.ReadFile(object.EncodeFS(s.filename))
			if text, ok := c.decode(data); err == nil && ok {
				lines, fromFile = splitLines(text), true
			} else {
				line, endLine = 0, 1
			}
		}
		if lines == nil {
			lines = splitLines(s.text)
		}
	}
	from := min(max(line-1, 0), len(lines))
	code := dedent(strings.Join(lines[from:max(from, min(endLine, len(lines)))], "\n"))
	if len([]rune(code)) > maxTypoSource {
		return
	}
	codeLines := splitLines(code)
	last := endLine + 1
	if line == 0 {
		last = endLine
	}
	left := maxTypoNames
	for _, name := range names(codeLines) {
		if fromFile && name.line+1+line != last || isKeyword(name.text) {
			continue
		}
		if left--; left < 0 {
			return
		}
		for _, k := range closeKeywords(name.text) {
			fixed := append([]string(nil), codeLines...)
			fixed[name.line] = replaceRunes(fixed[name.line], name.from, name.to, k)
			if !compiles(strings.Join(fixed, "\n")) {
				continue
			}
			s.text = codeLines[name.line] + "\n"
			if name.line == len(codeLines)-1 && !strings.HasSuffix(code, "\n") {
				s.text = codeLines[name.line]
			}
			s.offset, s.endOffset, s.hasOffset, s.hasEnd = name.from+1, name.to+1, true, true
			s.line = fmt.Sprint(name.line + 1)
			s.endLine = s.line
			s.msg = "invalid syntax. Did you mean '" + k + "'?"
			return
		}
	}
}

func isKeyword(name string) bool {
	for _, k := range keywords {
		if k == name {
			return true
		}
	}
	return false
}

func replaceRunes(s string, from, to int, with string) string {
	r := []rune(s)
	return string(r[:from]) + with + string(r[to:])
}

// compiles tells whether source is a valid program, or the beginning of one.
func compiles(source string) bool {
	for _, text := range []string{source, source + "\n"} {
		_, err := syntax.Parse([]byte(text), syntax.Options{Mode: syntax.ModeExec, Filename: "<input>",
			Flags: syntax.AllowIncompleteInput | syntax.SourceIsStr})
		if err == nil {
			return true
		}
		if e, ok := err.(*syntax.SyntaxError); ok && e.Kind == syntax.KindIncompleteInput {
			return true
		}
	}
	return false
}

// word is a name in source, by line and characters.
type word struct {
	text           string
	line, from, to int
}

// names returns the names in source, leaving out strings and comments.
func names(lines []string) []word {
	var out []word
	quote := "" // of the string under way
	for n, l := range lines {
		r := []rune(l)
		for i := 0; i < len(r); {
			if quote != "" {
				switch {
				case r[i] == '\\':
					i += 2
				case strings.HasPrefix(string(r[i:]), quote):
					i += len(quote)
					quote = ""
				default:
					i++
				}
				continue
			}
			switch c := r[i]; {
			case c == '#':
				i = len(r)
			case c == '"' || c == '\'':
				quote = string(c)
				if strings.HasPrefix(string(r[i:]), strings.Repeat(quote, 3)) {
					quote = strings.Repeat(quote, 3)
				}
				i += len(quote)
			case object.IsIdentifier(string(c)):
				j := i + 1
				for j < len(r) && object.IsIdentifier("_"+string(r[j])) {
					j++
				}
				if j < len(r) && (r[j] == '"' || r[j] == '\'') && j-i <= 2 {
					i = j // the prefix of a string
					continue
				}
				out = append(out, word{string(r[i:j]), n, i, j})
				i = j
			case '0' <= c && c <= '9':
				for i < len(r) && object.IsIdentifier("_"+string(r[i])) {
					i++
				}
			default:
				i++
			}
		}
		if len(quote) == 1 {
			quote = ""
		}
	}
	return out
}

// closeKeywords returns the keywords that are like a name, the likest first.
func closeKeywords(name string) []string {
	var out []string
	if s := object.Suggest(name, keywords); s != "" {
		out = append(out, s)
	}
	for _, k := range closeMatches(name, keywords, maxTypoMatches, 0.5) {
		out = append(out, k)
	}
	out = out[:min(len(out), maxTypoMatches)]
	kept := out[:0]
	for _, k := range out {
		if k != name {
			kept = append(kept, k)
		}
	}
	return kept
}
