package traceback

import (
	"fmt"
	"strings"
)

// formatter puts the text together.
type formatter struct {
	out       strings.Builder
	theme     *theme
	depth     int  // nesting of exception groups
	needClose bool // the last group's bottom line is still to come
}

const (
	maxGroupWidth = 15
	maxGroupDepth = 10
	repeatCutoff  = 3 // equal entries that are shown
)

const (
	causeText   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextText = "\nDuring handling of the above exception, another exception occurred:\n\n"
)

func (f *formatter) margin() string { return strings.Repeat(" ", 2*f.depth) }

// emit writes text at the margin of the group under way.
func (f *formatter) emit(text string, corner byte) {
	prefix := ""
	if f.depth > 0 {
		prefix = f.margin() + string(corner) + " "
	}
	f.out.WriteString(indent(text, prefix))
}

// exception writes an exception behind those that led to it.
func (f *formatter) exception(r *report) {
	type link struct {
		text string
		r    *report
	}
	var chain []link
	for r != nil {
		switch {
		case r.cause != nil:
			chain = append(chain, link{causeText, r})
			r = r.cause
		case r.context != nil && !r.suppressed:
			chain = append(chain, link{contextText, r})
			r = r.context
		default:
			chain = append(chain, link{"", r})
			r = nil
		}
	}
	for i := len(chain) - 1; i >= 0; i-- {
		if chain[i].text != "" {
			f.emit(chain[i].text, '|')
		}
		switch r := chain[i].r; {
		case !r.isGroup:
			if len(r.stack) > 0 {
				f.emit("Traceback (most recent call last):\n", '|')
				f.stack(r.stack)
			}
			f.final(r)
		case f.depth > maxGroupDepth:
			f.emit(fmt.Sprintf("... (max_group_depth is %d)\n", maxGroupDepth), '|')
		default:
			f.group(r)
		}
	}
}

// group writes an exception group as a tree.
func (f *formatter) group(r *report) {
	top := f.depth == 0
	if top {
		f.depth++
	}
	if len(r.stack) > 0 {
		corner := byte('|')
		if top {
			corner = '+'
		}
		f.emit("Exception Group Traceback (most recent call last):\n", corner)
		f.stack(r.stack)
	}
	f.final(r)
	total := len(r.exceptions)
	shown := min(total, maxGroupWidth+1)
	f.needClose = false
	for i := range shown {
		last := i == shown-1
		if last {
			f.needClose = true // an inner group may close it with its own line
		}
		truncated := i >= maxGroupWidth
		title, start := fmt.Sprint(i+1), "  "
		if truncated {
			title = "..."
		}
		if i == 0 {
			start = "+-"
		}
		f.out.WriteString(f.margin() + start + "+---------------- " + title + " ----------------\n")
		f.depth++
		if truncated {
			rest := total - maxGroupWidth
			f.emit(fmt.Sprintf("and %d more exception%s\n", rest, plural(rest)), '|')
		} else {
			f.exception(r.exceptions[i])
		}
		if last && f.needClose {
			f.out.WriteString(f.margin() + "+------------------------------------\n")
			f.needClose = false
		}
		f.depth--
	}
	if top {
		f.depth = 0
	}
}

func plural(n int) string {
	if n > 1 {
		return "s"
	}
	return ""
}

// stack writes the entries of a traceback; of equal ones in a row only the
// first few.
func (f *formatter) stack(frames []frame) {
	count := 0
	repeated := func() {
		if n := count - repeatCutoff; n > 0 {
			f.emit(fmt.Sprintf("  [Previous line repeated %d more time%s]\n", n, plural(n)), '|')
		}
	}
	for i := range frames {
		fr := &frames[i]
		if i == 0 || frames[i-1].filename != fr.filename || frames[i-1].line != fr.line || frames[i-1].name != fr.name {
			repeated()
			count = 0
		}
		if count++; count <= repeatCutoff {
			f.emit(f.frame(fr), '|')
		}
	}
	repeated()
}

// frame is the text of one entry.
func (f *formatter) frame(fr *frame) string {
	th := f.theme
	name := fr.filename
	if strings.HasPrefix(name, "<stdin-") && strings.HasSuffix(name, ">") {
		name = "<stdin>"
	}
	text := fmt.Sprintf("  File %s\"%s\"%s, line %s%s%s, in %s%s%s\n", th.filename, name, th.reset, th.line, lineText(fr.line), th.reset,
		th.frame, fr.name, th.reset)
	dedented := dedent(fr.source)
	if trim(dedented) == "" {
		return text
	}
	if fr.col < 0 || fr.endCol < 0 {
		first, _, _ := strings.Cut(fr.source, "\n")
		return text + indent(trim(first), "    ") + "\n"
	}
	return text + f.lines(fr, dedented)
}

func lineText(n int) string {
	if n <= 0 {
		return "None"
	}
	return fmt.Sprint(n)
}

// final is the text of the exception itself, with its notes.
func (f *formatter) final(r *report) {
	if r.syntax != nil {
		f.emit(f.syntaxError(r.typeName, r.syntax), '|')
	} else {
		f.emit(f.finalLine(r.typeName, r.text), '|')
	}
	for _, note := range r.notes {
		for _, line := range strings.Split(note, "\n") {
			f.emit(line+"\n", '|')
		}
	}
	if r.badNotes != "" {
		f.emit(r.badNotes+"\n", '|')
	}
}

func (f *formatter) finalLine(typeName, text string) string {
	th := f.theme
	if text == "" {
		return th.typeName + typeName + th.reset + "\n"
	}
	return th.typeName + typeName + th.reset + ": " + th.message + text + th.reset + "\n"
}
