package object

import (
	"testing"
)

// callKw calls f with positional arguments and one keyword argument.
func callKw(th *Thread, f Value, pos []Value, name string, x Value) (Value, error) {
	return Call(th, f, Args{V: append(append([]Value(nil), pos...), x), Kw: []*Str{NewStr(name)}})
}

func attr(t *testing.T, th *Thread, v Value, name string) Value {
	t.Helper()
	r, err := GetAttr(th, v, NewStr(name))
	if err != nil {
		t.Fatal(name, err)
	}
	return r
}

func wantRepr(t *testing.T, th *Thread, v Value, want string) {
	t.Helper()
	got, err := Repr(th, v)
	if err != nil || got != want {
		t.Errorf("got %s %v, want %s", got, err, want)
	}
}

func wantStr(t *testing.T, th *Thread, v Value, want string) {
	t.Helper()
	got, err := ToStr(th, v)
	if err != nil || got.String() != want {
		t.Errorf("got %v %v, want %s", got, err, want)
	}
}

func mustCall(t *testing.T, th *Thread, f *Type, args ...Value) Value {
	t.Helper()
	v, err := CallArgs(th, f.Value(), args...)
	if err != nil {
		t.Fatal(f.Name, err)
	}
	return v
}

func TestBaseException(t *testing.T) {
	th := newTestThread(t)
	e := mustCall(t, th, &ValueError, StrValue("x"))
	wantRepr(t, th, e, "ValueError('x')")
	wantStr(t, th, e, "x")
	wantRepr(t, th, mustCall(t, th, &ValueError), "ValueError()")
	wantStr(t, th, mustCall(t, th, &ValueError), "")
	e = mustCall(t, th, &ValueError, Int(1), StrValue("b"))
	wantRepr(t, th, e, "ValueError(1, 'b')")
	wantStr(t, th, e, "(1, 'b')")
	_, err := callKw(th, ValueError.Value(), nil, "foo", Int(1))
	wantError(t, err, &TypeError, "ValueError() takes no keyword arguments")
	for _, c := range []struct {
		name, del, bad string
	}{
		{"args", "args may not be deleted", "'int' object is not iterable"},
		{"__traceback__", "__traceback__ may not be deleted", "__traceback__ must be a traceback or None"},
		{"__context__", "__context__ may not be deleted", "exception context must be None or derive from BaseException"},
		{"__cause__", "__cause__ may not be deleted", "exception cause must be None or derive from BaseException"},
		{"__suppress_context__", "can't delete numeric/char attribute", "attribute value type must be bool"},
	} {
		wantError(t, SetAttr(th, e, NewStr(c.name), Value{}), &TypeError, c.del)
		wantError(t, SetAttr(th, e, NewStr(c.name), Int(1)), &TypeError, c.bad)
	}
	cause := mustCall(t, th, &KeyError, Int(3))
	if err := SetAttr(th, e, NewStr("__cause__"), cause); err != nil || !e.Exception().SuppressContext {
		t.Error("setting the cause must suppress the context", err)
	}
	if attr(t, th, e, "__cause__") != cause || attr(t, th, e, "__context__") != None {
		t.Error("cause and context")
	}
	if _, err := CallMethod(th, e, NewStr("add_note"), StrValue("n")); err != nil {
		t.Error(err)
	}
	wantRepr(t, th, attr(t, th, e, "__notes__"), "['n']")
	_, err = CallMethod(th, e, NewStr("add_note"), Int(1))
	wantError(t, err, &TypeError, "add_note() argument must be str, not int")
	r, err := CallMethod(th, e, NewStr("__reduce__"))
	if err != nil {
		t.Fatal(err)
	}
	wantRepr(t, th, r, "(<class 'ValueError'>, (1, 'b'), {'__notes__': ['n']})")
	wantStr(t, th, cause, "3")
	wantStr(t, th, mustCall(t, th, &KeyError, StrValue("k")), "'k'")
}

func TestExceptionFields(t *testing.T) {
	th := newTestThread(t)
	if v := attr(t, th, mustCall(t, th, &StopIteration, Int(4)), "value"); v != Int(4) {
		t.Error("value", v)
	}
	if v := attr(t, th, NewExceptionArgs(&StopIteration, Int(4)).Value(), "value"); v != Int(4) {
		t.Error("value of a native StopIteration", v)
	}
	wantRepr(t, th, attr(t, th, mustCall(t, th, &SystemExit, Int(1), Int(2)), "code"), "(1, 2)")
	if v := attr(t, th, mustCall(t, th, &SystemExit), "code"); v != None {
		t.Error("code", v)
	}
	for _, c := range []struct {
		cls     *Type
		kw, msg string
	}{
		{&ImportError, "foo", "ImportError() got an unexpected keyword argument 'foo'"},
		{&ImportError, "nam", "ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?"},
		{&AttributeError, "foo", "AttributeError() got an unexpected keyword argument 'foo'"},
		{&NameError, "foo", "NameError() got an unexpected keyword argument 'foo'"},
		{&OSError, "foo", "OSError() takes no keyword arguments"},
	} {
		_, err := callKw(th, c.cls.Value(), nil, c.kw, Int(1))
		wantError(t, err, &TypeError, c.msg)
	}
	e, err := callKw(th, ImportError.Value(), []Value{StrValue("x")}, "name", StrValue("n"))
	if err != nil {
		t.Fatal(err)
	}
	wantRepr(t, th, attr(t, th, e, "msg"), "'x'")
	wantRepr(t, th, attr(t, th, e, "name"), "'n'")
	r, _ := CallMethod(th, e, NewStr("__reduce__"))
	wantRepr(t, th, r, "(<class 'ImportError'>, ('x',), {'name': 'n'})")
	e, _ = callKw(th, AttributeError.Value(), []Value{StrValue("x")}, "name", StrValue("n"))
	r, _ = CallMethod(th, e, NewStr("__reduce__"))
	wantRepr(t, th, r, "(<class 'AttributeError'>, ('x',), {'name': 'n', 'args': ('x',)})")
	// Deleting makes a field None again.
	if err := SetAttr(th, e, NewStr("name"), Value{}); err != nil || attr(t, th, e, "name") != None {
		t.Error("deleted name", err)
	}
}

func TestOSError(t *testing.T) {
	th := newTestThread(t)
	e := mustCall(t, th, &OSError, Int(2), StrValue("x"), StrValue("f"), None, StrValue("g"))
	wantRepr(t, th, e, "FileNotFoundError(2, 'x')")
	wantStr(t, th, e, "[Errno 2] x: 'f' -> 'g'")
	wantRepr(t, th, attr(t, th, e, "filename2"), "'g'")
	r, _ := CallMethod(th, e, NewStr("__reduce__"))
	wantRepr(t, th, r, "(<class 'FileNotFoundError'>, (2, 'x', 'f', None, 'g'))")
	wantStr(t, th, mustCall(t, th, &OSError, Int(2), StrValue("x")), "[Errno 2] x")
	wantRepr(t, th, mustCall(t, th, &OSError, Int(1), Int(2), Int(3), Int(4), Int(5), Int(6)), "OSError(1, 2, 3, 4, 5, 6)")
	e = mustCall(t, th, &BlockingIOError, Int(11), StrValue("a"), Int(3))
	if attr(t, th, e, "characters_written") != Int(3) {
		t.Error("characters_written")
	}
	_, err := GetAttr(th, mustCall(t, th, &OSError), NewStr("characters_written"))
	wantError(t, err, &AttributeError, "characters_written")
	// A derived class with an __init__ of its own takes any arguments.
	own := mustClass(t, th, "Own", []*Type{&OSError}, map[string]Value{
		"__init__": NewNativeFunction(&Def{Name: "__init__", FV: func(t *Thread, self Value, args Args) (Value, error) { return None, nil }}, Value{}, None),
	})
	e = mustCall(t, th, own, Int(2))
	wantRepr(t, th, attr(t, th, e, "args"), "()")
	wantStr(t, th, NewOSError(2, "No such file or directory", StrValue("p")).(*BaseException).Value(), "[Errno 2] No such file or directory: 'p'")
}

func TestSyntaxError(t *testing.T) {
	th := newTestThread(t)
	info := func(v ...Value) Value { return TupleValue(v...) }
	m := StrValue("m")
	for _, c := range []struct {
		args []Value
		want string
	}{
		{[]Value{m, info(StrValue("/a/b.py"), Int(3), Int(1), StrValue("t"))}, "m (b.py, line 3)"},
		{[]Value{m, info(StrValue("/a/b.py"), None, Int(1), StrValue("t"))}, "m (b.py)"},
		{[]Value{m, info(None, Int(3), Int(1), StrValue("t"))}, "m (line 3)"},
		{nil, "None"},
		{[]Value{m}, "m"},
	} {
		wantStr(t, th, mustCall(t, th, &SyntaxError, c.args...), c.want)
	}
	_, err := CallArgs(th, SyntaxError.Value(), m, info(m, m))
	wantError(t, err, &TypeError, "function takes at least 4 arguments (2 given)")
	_, err = CallArgs(th, SyntaxError.Value(), m, info(m, m, m, m, m))
	wantError(t, err, &TypeError, "end_offset must be provided when end_lineno is provided")
}

func TestExceptionGroup(t *testing.T) {
	th := newTestThread(t)
	list := func(v ...Value) Value { return NewList(v).Value() }
	ve, te, ki := mustCall(t, th, &ValueError, Int(1)), mustCall(t, th, &TypeError), mustCall(t, th, &KeyboardInterrupt)
	a := StrValue("a")
	sub := mustClass(t, th, "MG", []*Type{&ExceptionGroup}, nil)
	for _, c := range []struct {
		cls  *Type
		args []Value
		err  *Type
		msg  string
	}{
		{&BaseExceptionGroup, []Value{a}, &TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)"},
		{&BaseExceptionGroup, []Value{Int(1), Int(2)}, &TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not int"},
		{&BaseExceptionGroup, []Value{a, Int(1)}, &TypeError, "second argument (exceptions) must be a sequence"},
		{&BaseExceptionGroup, []Value{a, list()}, &ValueError, "second argument (exceptions) must be a non-empty sequence"},
		{&BaseExceptionGroup, []Value{a, list(ve, Int(1))}, &ValueError, "Item 1 of second argument (exceptions) is not an exception"},
		{&ExceptionGroup, []Value{a, list(ki)}, &TypeError, "Cannot nest BaseExceptions in an ExceptionGroup"},
		{sub, []Value{a, list(ki)}, &TypeError, "Cannot nest BaseExceptions in 'MG'"},
	} {
		_, err := CallArgs(th, c.cls.Value(), c.args...)
		wantError(t, err, c.err, c.msg)
	}
	g := mustCall(t, th, &BaseExceptionGroup, a, list(ve, te))
	wantRepr(t, th, g, "ExceptionGroup('a', [ValueError(1), TypeError()])")
	wantStr(t, th, g, "a (2 sub-exceptions)")
	wantRepr(t, th, mustCall(t, th, &BaseExceptionGroup, a, TupleValue(ki)), "BaseExceptionGroup('a', (KeyboardInterrupt(),))")
	nested := mustCall(t, th, &ExceptionGroup, StrValue("n"), list(g, mustCall(t, th, &ValueError, Int(2))))
	AddNote(th, nested.Exception(), "note")
	match, rest, err := SplitExceptionGroup(th, nested, ValueError.Value())
	if err != nil {
		t.Fatal(err)
	}
	wantRepr(t, th, match, "ExceptionGroup('n', [ExceptionGroup('a', [ValueError(1)]), ValueError(2)])")
	wantRepr(t, th, rest, "ExceptionGroup('n', [ExceptionGroup('a', [TypeError()])])")
	wantRepr(t, th, attr(t, th, match, "__notes__"), "['note']")
	match, rest, err = SplitExceptionGroup(th, nested, ExceptionType.Value())
	if err != nil || match != nested || rest != None {
		t.Error("a full match is the group itself", err)
	}
	part, err := ProjectExceptionGroup(th, nested, []Value{te})
	if err != nil {
		t.Fatal(err)
	}
	wantRepr(t, th, part, "ExceptionGroup('n', [ExceptionGroup('a', [TypeError()])])")
	_, err = CallMethod(th, g, NewStr("split"), Int(1))
	wantError(t, err, &TypeError, "expected an exception type, a tuple of exception types, or a callable (other than a class)")
	wantError(t, SetAttr(th, g, NewStr("message"), a), &AttributeError, "readonly attribute")
	wantRepr(t, th, mustCall(t, th, sub, a, list(ve)), "MG('a', [ValueError(1)])")
}
