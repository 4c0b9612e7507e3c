package traceback

import (
	"fmt"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// FormatUnraisable is the text of an exception that could not be raised (in a
// finaliser, say): CPython prints those without its module traceback, so
// without carets, causes and suggestions.
func FormatUnraisable(t *object.Thread, exc *object.BaseException, tb *object.Traceback, opts Options) string {
	c := collector{t: t, opts: &opts, seen: map[*object.BaseException]bool{}, sources: map[string][]string{}}
	var b strings.Builder
	if tb != nil {
		b.WriteString("Traceback (most recent call last):\n")
		frames := c.stack(tb)
		count := 0
		repeated := func() {
			if n := count - repeatCutoff; n > 0 {
				fmt.Fprintf(&b, "  [Previous line repeated %d more time%s]\n", n, plural(n))
			}
		}
		for i, fr := range frames {
			if i == 0 || frames[i-1].filename != fr.filename || frames[i-1].line != fr.line || frames[i-1].name != fr.name {
				repeated()
				count = 0
			}
			if count++; count > repeatCutoff {
				continue
			}
			fmt.Fprintf(&b, "  File \"%s\", line %d, in %s\n", fr.filename, fr.line, fr.name)
			if first, _, _ := strings.Cut(fr.source, "\n"); trim(first) != "" {
				b.WriteString("    " + trim(first) + "\n")
			}
		}
		repeated()
	}
	b.WriteString(c.typeName(exc.T) + ": " + c.safeStr(exc.Value(), "exception") + "\n")
	return b.String()
}
