package interp

import (
	"context"
	"sort"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// RunStdin runs a program that was read from standard input.
func (ip *Interp) RunStdin(ctx context.Context, source []byte) error {
	return ip.run(ctx, func(t *object.Thread) error { return ip.runStdin(t, source) })
}

func (ip *Interp) runStdin(t *object.Thread, source []byte) error {
	if !ip.config.Options.SafePath {
		if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("path")); ok && v.IsList() {
			l := v.List()
			l.SetValues(append([]object.Value{object.StrValue("")}, l.Copy()...))
		}
	}
	return ip.runSource(t, source, "<stdin>")
}

// RunInteractive runs one statement as the prompt does: values of expression
// statements are shown by sys.displayhook.
func (ip *Interp) RunInteractive(ctx context.Context, source string) error {
	return ip.run(ctx, func(t *object.Thread) error { return ip.runInteractive(t, source) })
}

func (ip *Interp) runInteractive(t *object.Thread, source string) error {
	code, err := ip.engine.Compile(t, object.StrValue(source), "<stdin>", "single", 0, true, -1, -1)
	if err != nil {
		return err
	}
	g := ip.main().Dict
	_, err = ip.engine.RunCode(t, (*object.Code)(code.P), g, g.Value(), nil)
	return err
}

// NeedsMore tells whether source is the beginning of a statement that more
// lines must complete.
func (ip *Interp) NeedsMore(source string) bool {
	_, err := syntax.Parse([]byte(source), syntax.Options{Mode: syntax.ModeSingle, Filename: "<stdin>",
		Flags: syntax.DontImplyDedent | syntax.AllowIncompleteInput | syntax.SourceIsStr})
	s, ok := err.(*syntax.SyntaxError)
	return ok && s.Kind == syntax.KindIncompleteInput
}

// Complete returns the names that begin with word: names of __main__ and
// builtins, or attributes when word has dots.
func (ip *Interp) Complete(word string) (names []string) {
	ip.Do(func(t *object.Thread) error {
		names = ip.complete(t, word)
		return nil
	})
	return names
}

func (ip *Interp) complete(t *object.Thread, word string) []string {
	in := ip.in
	var out []string
	if i := strings.LastIndexByte(word, '.'); i >= 0 {
		v, err := ip.evalDotted(word[:i])
		if err != nil {
			return nil
		}
		dir, _ := in.Builtins.Dict.GetStr(in.Intern("dir"))
		names, err := object.CallArgs(t, dir, v)
		if err != nil {
			return nil
		}
		for _, n := range names.List().Copy() {
			if n.IsStr() && strings.HasPrefix(n.Str().String(), word[i+1:]) {
				out = append(out, word[:i+1]+n.Str().String())
			}
		}
		return out
	}
	for _, d := range []*object.Dict{ip.main().Dict, in.Builtins.Dict} {
		for i := 0; ; {
			k, _, ok := d.Next(&i)
			if !ok {
				break
			}
			if k.IsStr() && strings.HasPrefix(k.Str().String(), word) {
				out = append(out, k.Str().String())
			}
		}
	}
	sort.Strings(out)
	return out
}

// evalDotted looks up a dotted name without calling anything but attribute access.
func (ip *Interp) evalDotted(name string) (object.Value, error) {
	parts := strings.Split(name, ".")
	v, ok := ip.main().Dict.GetStr(ip.in.Intern(parts[0]))
	if !ok {
		if v, ok = ip.in.Builtins.Dict.GetStr(ip.in.Intern(parts[0])); !ok {
			return v, object.Errorf(&object.NameError, "name '%s' is not defined", parts[0])
		}
	}
	for _, p := range parts[1:] {
		var err error
		if v, err = object.GetAttr(ip.thread, v, ip.in.Intern(p)); err != nil {
			return v, err
		}
	}
	return v, nil
}
