package builtins

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/io"
)

func print(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	in := t.Interp
	var sep, end, file object.Value
	flush := false
	for i, k := range args.Kw {
		v := args.KwValues()[i]
		switch k.String() {
		case "sep":
			sep = v
		case "end":
			end = v
		case "file":
			file = v
		case "flush":
			var err error
			if flush, err = object.Truth(t, v); err != nil {
				return object.Value{}, err
			}
		default:
			return object.Value{}, object.UnexpectedKeyword("print", k.String(), []string{"sep", "end", "file", "flush"})
		}
	}
	if file.P == nil || file == object.None {
		var ok bool
		if file, ok = in.Sys.Dict.GetStr(in.Intern("stdout")); !ok {
			return object.Value{}, object.RuntimeErrorf("lost sys.stdout")
		}
		if file == object.None {
			return object.None, nil
		}
	}
	for _, p := range [...]struct {
		v    *object.Value
		name string
		def  object.Value
	}{{&sep, "sep", object.CharStr(' ')}, {&end, "end", object.CharStr('\n')}} {
		if p.v.P == nil || *p.v == object.None {
			*p.v = p.def
		} else if !p.v.IsStr() {
			return object.Value{}, object.TypeErrorf("%s must be None or a string, not %s", p.name, object.TypeName(*p.v))
		}
	}
	if w := io.IsStream(file); w != nil {
		return object.None, printTo(t, w, args.Pos(), sep, end, flush)
	}
	write, err := object.GetAttr(t, file, in.Intern("write"))
	if err != nil {
		return object.Value{}, err
	}
	for i, x := range args.Pos() {
		if i > 0 {
			if _, err := object.CallArgs(t, write, sep); err != nil {
				return object.Value{}, err
			}
		}
		s, err := object.ToStr(t, x)
		if err != nil {
			return object.Value{}, err
		}
		if _, err := object.CallArgs(t, write, s.Value()); err != nil {
			return object.Value{}, err
		}
	}
	if _, err := object.CallArgs(t, write, end); err != nil {
		return object.Value{}, err
	}
	if flush {
		if _, err := object.CallMethod(t, file, in.Intern("flush")); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// printTo is print to a text file, without calls of its methods.
func printTo(t *object.Thread, w *io.TextIOWrapper, items []object.Value, sep, end object.Value, flush bool) error {
	for i, x := range items {
		if i > 0 {
			if err := w.WriteStr(t, sep.Str()); err != nil {
				return err
			}
		}
		s, err := object.ToStr(t, x)
		if err != nil {
			return err
		}
		if err := w.WriteStr(t, s); err != nil {
			return err
		}
	}
	if err := w.WriteStr(t, end.Str()); err != nil || !flush {
		return err
	}
	return w.Flush(t)
}

// input reads a line from sys.stdin after writing the prompt to sys.stdout.
func input(t *object.Thread, _, prompt object.Value) (object.Value, error) {
	in := t.Interp
	get := func(name string) (object.Value, error) {
		v, ok := in.Sys.Dict.GetStr(in.Intern(name))
		if !ok || v == object.None {
			return v, object.RuntimeErrorf("lost sys.%s", name)
		}
		return v, nil
	}
	stdin, err := get("stdin")
	if err != nil {
		return stdin, err
	}
	stdout, err := get("stdout")
	if err != nil {
		return stdout, err
	}
	stderr, err := get("stderr")
	if err != nil {
		return stderr, err
	}
	if _, err := object.CallMethod(t, stderr, in.Intern("flush")); err != nil && !object.Matches(err, &object.ExceptionType) {
		return object.Value{}, err
	}
	if prompt.P != nil {
		s, err := object.ToStr(t, prompt)
		if err != nil {
			return object.Value{}, err
		}
		if _, err := object.CallMethod(t, stdout, in.Intern("write"), s.Value()); err != nil {
			return object.Value{}, err
		}
	}
	if _, err := object.CallMethod(t, stdout, in.Intern("flush")); err != nil && !object.Matches(err, &object.ExceptionType) {
		return object.Value{}, err
	}
	line, err := object.CallMethod(t, stdin, in.Intern("readline"))
	if err != nil {
		return line, err
	}
	if !line.IsStr() {
		return line, object.TypeErrorf("object.readline() returned non-string")
	}
	s := line.Str().String()
	if s == "" {
		return line, object.NewException(&object.EOFError, "EOF when reading a line")
	}
	if s[len(s)-1] == '\n' {
		s = s[:len(s)-1]
	}
	return object.NewStr(s).Value(), nil
}
