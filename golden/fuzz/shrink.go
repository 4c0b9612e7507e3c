package fuzz

import "strings"

// shrink looks for a shorter program that still fails.
func shrink(program []*stmt, fails func(string) bool) []*stmt {
	budget := 1500
	try := func(p []*stmt) bool {
		if budget == 0 {
			return false
		}
		budget--
		return fails(source(p))
	}
	for again := true; again && budget > 0; {
		again = false
		if shorter, ok := shrinkList(program, func(l []*stmt) bool { return try(l) }); ok {
			program, again = shorter, true
		}
		if shorter, ok := shrinkTexts(program, try); ok {
			program, again = shorter, true
		}
	}
	return program
}

// shrinkList drops statements of a list, in halves first, and shrinks those that stay. keep tries a list in place.
func shrinkList(list []*stmt, keep func([]*stmt) bool) ([]*stmt, bool) {
	changed := false
	for size := max(1, len(list)/2); size >= 1; size /= 2 {
		for at := len(list) - size; at >= 0 && len(list) > 0; at -= size {
			end := min(at+size, len(list))
			shorter := append(append([]*stmt{}, list[:at]...), list[end:]...)
			if keep(shorter) {
				list, changed = shorter, true
			}
		}
	}
	for i := 0; i < len(list); i++ {
		put := func(with ...*stmt) []*stmt {
			return append(append(append([]*stmt{}, list[:i]...), with...), list[i+1:]...)
		}
		s := list[i]
		if !s.parts[0].compound {
			continue
		}
		// one of the blocks instead of the statement
		hoisted := false
		for _, p := range s.parts {
			if p.compound && keep(put(p.body...)) {
				list, changed, hoisted = put(p.body...), true, true
				break
			}
		}
		if hoisted {
			i--
			continue
		}
		for j := len(s.parts) - 1; j > 0; j-- { // without a clause
			c := &stmt{parts: append(append([]part{}, s.parts[:j]...), s.parts[j+1:]...)}
			if keep(put(c)) {
				s, changed = c, true
				list = put(c)
			}
		}
		for j := range s.parts {
			body, ok := shrinkList(s.parts[j].body, func(body []*stmt) bool {
				c := &stmt{parts: append([]part{}, s.parts...)}
				c.parts[j].body = body
				return keep(put(c))
			})
			if ok {
				c := &stmt{parts: append([]part{}, s.parts...)}
				c.parts[j].body = body
				s, changed = c, true
				list = put(c)
			}
		}
	}
	return list, changed
}

// shrinkTexts puts simpler expressions in the place of those in brackets, and of right-hand sides.
func shrinkTexts(program []*stmt, try func([]*stmt) bool) ([]*stmt, bool) {
	program = cloneAll(program)
	changed := false
	var walk func(list []*stmt)
	walk = func(list []*stmt) {
		for _, s := range list {
			for i := range s.parts {
				p := &s.parts[i]
				for again := true; again; {
					again = false
					for _, shorter := range simpler(p.head) {
						old := p.head
						p.head = shorter
						if try(program) {
							changed, again = true, true
							break
						}
						p.head = old
					}
				}
				walk(p.body)
			}
		}
	}
	walk(program)
	return program, changed
}

// simpler are texts with one bracketed part, or the right-hand side, made simpler; the shortest first.
func simpler(text string) []string {
	var out []string
	add := func(from, to int, with string) {
		shorter := text[:from] + with + text[to:]
		if len(shorter) < len(text) {
			out = append(out, shorter)
		}
	}
	if _, right, ok := strings.Cut(text, " = "); ok {
		for _, with := range []string{"0", "''", "[]", "None"} {
			add(len(text)-len(right), len(text), with)
		}
	}
	var open []int
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(', '[', '{':
			open = append(open, i)
		case ')', ']', '}':
			if len(open) == 0 {
				continue
			}
			from := open[len(open)-1]
			open = open[:len(open)-1]
			inner := text[from+1 : i]
			add(from, i+1, inner)
			for _, with := range []string{"", "0", "''", "[]"} {
				add(from, i+1, with)
			}
			add(from+1, i, "")
			depth, last := 0, from+1
			for j := from + 1; j <= i; j++ { // each item alone, and each item left out
				switch c := text[j]; {
				case j == i || c == ',' && depth == 0:
					add(from+1, i, text[last:j])
					if j < i {
						add(last, j+1, "")
					} else if last > from+1 {
						add(last-1, j, "")
					}
					last = j + 1
				case strings.IndexByte("([{", c) >= 0:
					depth++
				case strings.IndexByte(")]}", c) >= 0:
					depth--
				}
			}
		}
	}
	for _, op := range []string{" + ", " - ", " * ", " or ", " and ", " if ", " // ", " % ", " | ", " & ", " ^ ", " < ", " == "} {
		for at := 0; ; {
			i := strings.Index(text[at:], op)
			if i < 0 {
				break
			}
			at += i
			left := at
			for depth := 0; left > 0; left-- {
				c := text[left-1]
				if strings.IndexByte(")]}", c) >= 0 {
					depth++
				} else if strings.IndexByte("([{", c) >= 0 {
					if depth--; depth < 0 {
						break
					}
				} else if depth == 0 && (c == ',' || c == ' ' || c == '=') {
					break
				}
			}
			add(left, at+len(op), "")
			right := at + len(op)
			for depth := 0; right < len(text); right++ {
				c := text[right]
				if strings.IndexByte("([{", c) >= 0 {
					depth++
				} else if strings.IndexByte(")]}", c) >= 0 {
					if depth--; depth < 0 {
						break
					}
				} else if depth == 0 && (c == ',' || c == ' ' || c == ':') {
					break
				}
			}
			add(at, right, "")
			at += len(op)
		}
	}
	return out
}
