package fuzz

import "strings"

// stmt is a statement: a simple one has one part without a body.
type stmt struct {
	parts []part
}

// part is a clause of a compound statement with its block, or a simple statement.
type part struct {
	head     string // one line or more, not indented
	body     []*stmt
	compound bool
}

func simple(text string) *stmt { return &stmt{parts: []part{{head: text}}} }

func block(head string, body ...*stmt) *stmt {
	return &stmt{parts: []part{{head: head, body: body, compound: true}}}
}

// with adds a clause.
func (s *stmt) with(head string, body ...*stmt) *stmt {
	s.parts = append(s.parts, part{head: head, body: body, compound: true})
	return s
}

func (s *stmt) clone() *stmt {
	c := &stmt{parts: make([]part, len(s.parts))}
	for i, p := range s.parts {
		c.parts[i] = part{p.head, cloneAll(p.body), p.compound}
	}
	return c
}

func cloneAll(list []*stmt) []*stmt {
	out := make([]*stmt, len(list))
	for i, s := range list {
		out[i] = s.clone()
	}
	return out
}

func (s *stmt) render(out *strings.Builder, indent string) {
	for _, p := range s.parts {
		for line := range strings.Lines(p.head) {
			out.WriteString(indent)
			out.WriteString(strings.TrimSuffix(line, "\n"))
			out.WriteByte('\n')
		}
		if !p.compound {
			continue
		}
		if len(p.body) == 0 {
			out.WriteString(indent + "    pass\n")
		}
		for _, s := range p.body {
			s.render(out, indent+"    ")
		}
	}
}

// source is the text of a program.
func source(program []*stmt) string {
	var out strings.Builder
	for _, s := range program {
		s.render(&out, "")
	}
	return out.String()
}

// parseTemplate reads indented text into statements. Lines that end with a colon open a block; clauses (else, except,
// case and the like) belong to the statement before them.
func parseTemplate(text string) []*stmt {
	lines := strings.Split(strings.Trim(text, "\n"), "\n")
	at := 0
	var read func(indent int) []*stmt
	read = func(indent int) []*stmt {
		var list []*stmt
		for at < len(lines) {
			line := lines[at]
			bare := strings.TrimLeft(line, " ")
			depth := len(line) - len(bare)
			if depth < indent {
				break
			}
			at++
			if !strings.HasSuffix(bare, ":") {
				list = append(list, simple(bare))
				continue
			}
			next := depth + 1
			if at < len(lines) {
				next = len(lines[at]) - len(strings.TrimLeft(lines[at], " "))
			}
			var body []*stmt
			if next > depth {
				body = read(next)
			}
			if isClause(bare) && len(list) > 0 {
				list[len(list)-1].with(bare, body...)
			} else if n := len(list); n > 0 && strings.HasPrefix(list[n-1].parts[0].head, "@") && !list[n-1].parts[0].compound {
				list[n-1].parts[0] = part{list[n-1].parts[0].head + "\n" + bare, body, true} // a decorator goes with what it decorates
			} else {
				list = append(list, block(bare, body...))
			}
		}
		return list
	}
	return read(0)
}

func isClause(line string) bool {
	word := strings.TrimRight(strings.SplitN(line, " ", 2)[0], ":*")
	return word == "else" || word == "elif" || word == "except" || word == "finally"
}
