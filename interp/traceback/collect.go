package traceback

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// report is an exception with all that its text needs.
type report struct {
	stack      []frame
	typeName   string
	text       string // str(exc) with suggestions
	notes      []string
	badNotes   string // the repr of __notes__ that is no sequence, "" otherwise
	syntax     *syntaxReport
	cause      *report
	context    *report
	suppressed bool
	isGroup    bool
	exceptions []*report
}

// collector reads exceptions.
type collector struct {
	t       *object.Thread
	opts    *Options
	seen    map[*object.BaseException]bool
	sources map[string][]string
}

func (c *collector) intern(name string) *object.Str { return c.t.Interp.Intern(name) }

// collect reads exc and the exceptions that it leads to. Each exception is
// shown once as cause or context, which also ends cycles; only then the next
// ones are read, so that a long chain needs no deep stack.
func (c *collector) collect(exc *object.BaseException) *report {
	type item struct {
		r   *report
		exc *object.BaseException
	}
	top := c.read(exc)
	queue := []item{{top, exc}}
	for len(queue) > 0 {
		r, e := queue[len(queue)-1].r, queue[len(queue)-1].exc
		queue = queue[:len(queue)-1]
		var cause *object.BaseException
		if e.Cause.P != nil {
			cause = e.Cause.Exception()
		}
		if cause != nil && !c.seen[cause] {
			r.cause = c.read(cause)
		}
		if e.Context != nil && r.cause == nil && !e.SuppressContext && !c.seen[e.Context] {
			r.context = c.read(e.Context)
		}
		if r.isGroup {
			for _, x := range object.GroupExceptions(e) {
				r.exceptions = append(r.exceptions, c.read(x.Exception()))
			}
		}
		if r.cause != nil {
			queue = append(queue, item{r.cause, cause})
		}
		if r.context != nil {
			queue = append(queue, item{r.context, e.Context})
		}
		if r.isGroup {
			for i, x := range object.GroupExceptions(e) {
				queue = append(queue, item{r.exceptions[i], x.Exception()})
			}
		}
	}
	return top
}

// read reads one exception.
func (c *collector) read(exc *object.BaseException) *report {
	c.seen[exc] = true
	r := &report{stack: c.stack(exc.Traceback), suppressed: exc.SuppressContext, isGroup: exc.T.IsSubtype(&object.BaseExceptionGroup)}
	r.typeName = c.typeName(exc.T)
	r.text = c.safeStr(exc.Value(), "exception")
	c.readNotes(r, exc)
	if exc.T.IsSubtype(&object.SyntaxError) {
		r.syntax = c.readSyntax(exc)
	} else {
		r.text += c.suggestion(exc)
	}
	return r
}

func (c *collector) typeName(ty *object.Type) string {
	name := ty.QualName()
	mod := "<unknown>"
	if v, err := object.GetAttr(c.t, ty.Value(), c.intern("__module__")); err == nil && v.IsStr() {
		mod = v.Str().String()
	}
	if mod == "__main__" || mod == "builtins" {
		return name
	}
	return mod + "." + name
}

// safeStr is str(v), or what says that it failed.
func (c *collector) safeStr(v object.Value, what string) string {
	s, err := object.ToStr(c.t, v)
	if err != nil {
		return "<" + what + " str() failed>"
	}
	return s.String()
}

func (c *collector) safeRepr(v object.Value, what string) string {
	s, err := object.Repr(c.t, v)
	if err != nil {
		return "<" + what + " repr() failed>"
	}
	return s
}

func (c *collector) readNotes(r *report, exc *object.BaseException) {
	notes, err := object.GetAttr(c.t, exc.Value(), c.intern("__notes__"))
	switch {
	case err != nil && object.Matches(err, &object.AttributeError):
		return
	case err != nil:
		r.notes = []string{"Ignored error getting __notes__: " + c.safeRepr(object.AsException(err).Value(), "__notes__")}
		return
	case notes.IsNone():
		return
	}
	ty := notes.Type()
	if ty.Flags&object.FlagSequence != 0 && !notes.IsStr() && !notes.IsBytes() {
		err := object.ForEach(c.t, notes, func(v object.Value) error {
			r.notes = append(r.notes, c.safeStr(v, "note"))
			return nil
		})
		if err == nil {
			return
		}
	}
	r.badNotes = c.safeRepr(notes, "__notes__")
}

// attribute returns an attribute of v; absent when there is none.
func (c *collector) attribute(v object.Value, name string) object.Value {
	r, err := object.LookupAttr(c.t, v, c.intern(name))
	if err != nil {
		return object.Value{}
	}
	return r
}
