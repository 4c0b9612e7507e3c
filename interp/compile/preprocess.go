package compile

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// parseFutures finds the `from __future__ import` statements at the beginning
// of a module.
func (c *compiler) parseFutures(mod syntax.Mod) {
	var body []syntax.Stmt
	switch m := mod.(type) {
	case *syntax.Module:
		body = m.Body
	case *syntax.Interactive:
		body = m.Body
	}
	if _, ok := docstring(body); ok {
		body = body[1:]
	}
	for _, s := range body {
		if f, ok := s.(*syntax.ImportFrom); ok && f.Module == "__future__" && f.Level == 0 {
			for _, a := range f.Names {
				c.future(a, &f.Pos)
			}
			if c.futures == nil {
				c.futures = map[*syntax.ImportFrom]bool{}
			}
			c.futures[f] = true
			continue
		}
		return
	}
}

func (c *compiler) future(a *syntax.Alias, pos *syntax.Pos) {
	switch a.Name {
	case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
		"unicode_literals", "generator_stop":
	case "barry_as_FLUFL":
		c.flags |= bytecode.FlagFutureBarryAsBDFL
	case "annotations":
		c.flags |= bytecode.FlagFutureAnnotations
	case "braces":
		c.fail(&a.Pos, "not a chance")
	default:
		c.fail(&a.Pos, "future feature "+a.Name+" is not defined")
	}
}

// finallyState says what encloses a statement for the warnings of PEP 765.
type finallyState struct{ finally, function, loop bool }

// preprocess warns of statements that silently drop an exception.
func (c *compiler) preprocess(mod syntax.Mod) {
	if c.opts.Warn == nil {
		return
	}
	switch m := mod.(type) {
	case *syntax.Module:
		c.checkFinally(m.Body, finallyState{})
	case *syntax.Interactive:
		c.checkFinally(m.Body, finallyState{})
	}
}

func (c *compiler) checkFinally(body []syntax.Stmt, st finallyState) {
	if c.depth++; c.depth > maxNesting {
		throw(recursionError(c.opts.Filename))
	}
	defer func() { c.depth-- }()
	loop := finallyState{finally: st.finally, function: st.function, loop: true}
	try := func(body, orelse, final []syntax.Stmt, handlers []*syntax.ExceptHandler) {
		c.checkFinally(body, st)
		for _, h := range handlers {
			c.checkFinally(h.Body, st)
		}
		c.checkFinally(orelse, st)
		c.checkFinally(final, finallyState{finally: true})
	}
	for _, s := range body {
		switch s := s.(type) {
		case *syntax.FunctionDef:
			c.checkFinally(s.Body, finallyState{function: true})
		case *syntax.AsyncFunctionDef:
			c.checkFinally(s.Body, finallyState{function: true})
		case *syntax.ClassDef:
			c.checkFinally(s.Body, st)
		case *syntax.Return:
			if st.finally && !st.function {
				c.warn(&s.Pos, "'return' in a 'finally' block")
			}
		case *syntax.Break:
			if st.finally && !st.loop {
				c.warn(&s.Pos, "'break' in a 'finally' block")
			}
		case *syntax.Continue:
			if st.finally && !st.loop {
				c.warn(&s.Pos, "'continue' in a 'finally' block")
			}
		case *syntax.For:
			c.checkFinally(s.Body, loop)
			c.checkFinally(s.Orelse, st)
		case *syntax.AsyncFor:
			c.checkFinally(s.Body, loop)
			c.checkFinally(s.Orelse, st)
		case *syntax.While:
			c.checkFinally(s.Body, loop)
			c.checkFinally(s.Orelse, st)
		case *syntax.If:
			c.checkFinally(s.Body, st)
			c.checkFinally(s.Orelse, st)
		case *syntax.With:
			c.checkFinally(s.Body, st)
		case *syntax.AsyncWith:
			c.checkFinally(s.Body, st)
		case *syntax.Match:
			for _, k := range s.Cases {
				c.checkFinally(k.Body, st)
			}
		case *syntax.Try:
			try(s.Body, s.Orelse, s.Finalbody, s.Handlers)
		case *syntax.TryStar:
			try(s.Body, s.Orelse, s.Finalbody, s.Handlers)
		}
	}
}

// cleanDoc takes the common indentation off a docstring, as
// inspect.cleandoc() does but for blank lines.
func cleanDoc(doc string) string {
	doc = expandTabs(doc)
	first, rest, more := strings.Cut(doc, "\n")
	margin := -1
	for line := range strings.SplitSeq(rest, "\n") {
		if !more {
			break
		}
		indent := len(line) - len(strings.TrimLeft(line, " "))
		if indent < len(line) && (margin < 0 || indent < margin) {
			margin = indent
		}
	}
	trimmed := strings.TrimLeft(first, " ")
	if margin < 0 {
		margin = 0
	}
	if !more {
		return trimmed
	}
	if margin == 0 && len(trimmed) == len(first) {
		return doc
	}
	var b strings.Builder
	b.WriteString(trimmed)
	for line := range strings.SplitSeq(rest, "\n") {
		b.WriteByte('\n')
		n := 0
		for n < margin && n < len(line) && line[n] == ' ' {
			n++
		}
		b.WriteString(line[n:])
	}
	return b.String()
}

// expandTabs is str.expandtabs().
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			n := 8 - col%8
			b.WriteString("        "[:n])
			col += n
		case c == '\n' || c == '\r':
			col = 0
			b.WriteByte(c)
		default:
			if c&0xc0 != 0x80 {
				col++
			}
			b.WriteByte(c)
		}
	}
	return b.String()
}
