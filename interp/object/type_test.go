package object

import (
	"strings"
	"testing"
)

// newTestThread makes an interpreter without an engine: natives only.
func newTestThread(t *testing.T) *Thread {
	t.Helper()
	in := NewInterp(nil, Options{RecursionLimit: 1000})
	in.Builtins = &Module{Object: Object{&ModuleType}, Dict: NewDict()}
	in.GIL.Acquire(in.Main)
	return in.Main
}

// newClass is type(name, bases, ns).
func newClass(th *Thread, name string, bases []*Type, ns map[string]Value, order ...string) (*Type, error) {
	d := NewDict()
	for _, k := range order {
		d.SetStr(NewStr(k), ns[k])
	}
	for k, v := range ns {
		d.SetStr(NewStr(k), v)
	}
	d.SetStr(nameModule, StrValue("test"))
	v, err := CallArgs(th, TypeType.Value(), StrValue(name), NewTuple(typeValues(bases)...).Value(), d.Value())
	if err != nil {
		return nil, err
	}
	return v.AsType(), nil
}

// nativeMethod makes a function in Go that behaves as a method in a class.
func nativeMethod(owner *Type, name string, f func(t *Thread, self Value, args Args) (Value, error)) Value {
	return (&MethodDescriptor{Object{&MethodDescriptorType}, &Def{Name: name, FV: f}, owner}).value()
}

func mustClass(t *testing.T, th *Thread, name string, bases []*Type, ns map[string]Value) *Type {
	t.Helper()
	c, err := newClass(th, name, bases, ns)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func wantError(t *testing.T, err error, cls *Type, msg string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want %s: %s", cls.Name, msg)
	}
	e := AsException(err)
	if e.T != cls || e.Args.Items[0].Str().String() != msg {
		t.Fatalf("got %s, want %s: %s", err, cls.Name, msg)
	}
}

func TestMRO(t *testing.T) {
	th := newTestThread(t)
	a := mustClass(t, th, "A", nil, nil)
	b := mustClass(t, th, "B", []*Type{a}, nil)
	c := mustClass(t, th, "C", []*Type{a}, nil)
	d := mustClass(t, th, "D", []*Type{b, c}, nil)
	var names []string
	for _, x := range d.MRO {
		names = append(names, x.Name)
	}
	if got := strings.Join(names, " "); got != "D B C A object" {
		t.Error(got)
	}
	_, err := newClass(th, "E", []*Type{a, b}, nil)
	wantError(t, err, &TypeError, "Cannot create a consistent method resolution order (MRO) for bases A, B")
	_, err = newClass(th, "E", []*Type{a, a}, nil)
	wantError(t, err, &TypeError, "duplicate base class A")
	_, err = newClass(th, "E", []*Type{&BoolType}, nil)
	wantError(t, err, &TypeError, "type 'bool' is not an acceptable base type")
}

func TestInstanceAttributes(t *testing.T) {
	th := newTestThread(t)
	c := mustClass(t, th, "C", nil, map[string]Value{"k": Int(7)})
	v, err := CallArgs(th, c.Value())
	if err != nil {
		t.Fatal(err)
	}
	x := NewStr("xyz")
	_, err = GetAttr(th, v, x)
	wantError(t, err, &AttributeError, "'C' object has no attribute 'xyz'")
	if e := AsException(err); e.Fields[AttrErrName] != x.Value() || e.Fields[AttrErrObj] != v {
		t.Error("name and obj of the AttributeError")
	}
	if err := SetAttr(th, v, x, Int(5)); err != nil {
		t.Fatal(err)
	}
	if r, err := GetAttr(th, v, NewStr("xyz")); err != nil || r != Int(5) {
		t.Error(r, err)
	}
	if r, err := GetAttr(th, v, NewStr("k")); err != nil || r != Int(7) {
		t.Error(r, err)
	}
	if err := SetAttr(th, c.Value(), NewStr("k"), Int(8)); err != nil {
		t.Fatal(err)
	}
	if r, err := GetAttr(th, v, NewStr("k")); err != nil || r != Int(8) {
		t.Error("a changed class attribute is not seen:", r, err)
	}
	if err := SetAttr(th, v, x, Value{}); err != nil {
		t.Fatal(err)
	}
	wantError(t, SetAttr(th, v, x, Value{}), &AttributeError, "'C' object has no attribute 'xyz'")
	d, err := GetAttr(th, v, nameDict)
	if err != nil || d.Dict().Len() != 0 {
		t.Error(err)
	}
	d.Dict().SetStr(x, Int(9))
	if r, err := GetAttr(th, v, x); err != nil || r != Int(9) {
		t.Error("__dict__ is no live view:", r, err)
	}
	_, err = CallArgs(th, c.Value(), Int(1))
	wantError(t, err, &TypeError, "C() takes no arguments")
	wantError(t, SetAttr(th, IntType.Value(), x, Int(1)), &TypeError, "cannot set 'xyz' attribute of immutable type 'int'")
	o, _ := CallArgs(th, ObjectType.Value())
	wantError(t, SetAttr(th, o, x, Int(1)), &AttributeError, "'object' object has no attribute 'xyz' and no __dict__ for setting new attributes")
}

func TestSlotsAttribute(t *testing.T) {
	th := newTestThread(t)
	a := mustClass(t, th, "A", nil, map[string]Value{"__slots__": TupleValue(StrValue("x"), StrValue("__y"))})
	v, err := CallArgs(th, a.Value())
	if err != nil {
		t.Fatal(err)
	}
	_, err = GetAttr(th, v, NewStr("x"))
	wantError(t, err, &AttributeError, "'test.A' object has no attribute 'x'")
	if err := SetAttr(th, v, NewStr("x"), Int(1)); err != nil {
		t.Fatal(err)
	}
	if err := SetAttr(th, v, NewStr("_A__y"), Int(2)); err != nil {
		t.Fatal(err)
	}
	wantError(t, SetAttr(th, v, NewStr("z"), Int(1)), &AttributeError, "'A' object has no attribute 'z' and no __dict__ for setting new attributes")
	b := mustClass(t, th, "B", []*Type{a}, map[string]Value{"__slots__": StrValue("w")})
	w, _ := CallArgs(th, b.Value())
	for i, n := range []string{"x", "_A__y", "w"} {
		if err := SetAttr(th, w, NewStr(n), Int(int64(i))); err != nil {
			t.Fatal(err)
		}
	}
	for i, n := range []string{"x", "_A__y", "w"} {
		if r, err := GetAttr(th, w, NewStr(n)); err != nil || r != Int(int64(i)) {
			t.Error(n, r, err)
		}
	}
	c := mustClass(t, th, "C", nil, map[string]Value{"__slots__": StrValue("x")})
	_, err = newClass(th, "D", []*Type{a, c}, nil)
	wantError(t, err, &TypeError, "multiple bases have instance lay-out conflict")
	_, err = newClass(th, "D", nil, map[string]Value{"__slots__": StrValue("x"), "x": Int(1)})
	_ = err
	_, err = newClass(th, "D", nil, map[string]Value{"__slots__": StrValue("1")})
	wantError(t, err, &TypeError, "__slots__ must be identifiers")
}

func TestSpecialMethods(t *testing.T) {
	th := newTestThread(t)
	ret := func(x Value) Value {
		return nativeMethod(&ObjectType, "f", func(t *Thread, self Value, args Args) (Value, error) { return x, nil })
	}
	a := mustClass(t, th, "A", nil, map[string]Value{"__len__": ret(Int(3)), "__add__": ret(Int(10)), "__radd__": ret(Int(20)), "__getitem__": ret(Int(4))})
	v, _ := CallArgs(th, a.Value())
	if n, err := Len(th, v); n != 3 || err != nil {
		t.Error(n, err)
	}
	if r, err := Binary(th, v, Int(1), Add); r != Int(10) || err != nil {
		t.Error(r, err)
	}
	if r, err := Binary(th, Int(1), v, Add); r != Int(20) || err != nil {
		t.Error(r, err)
	}
	_, err := Binary(th, v, Int(1), Sub)
	wantError(t, err, &TypeError, "unsupported operand type(s) for -: 'A' and 'int'")
	if b, err := Truth(th, v); !b || err != nil {
		t.Error(b, err)
	}
	b := mustClass(t, th, "B", []*Type{a}, nil)
	w, _ := CallArgs(th, b.Value())
	if err := SetAttr(th, a.Value(), NewStr("__len__"), ret(Int(-1))); err != nil {
		t.Fatal(err)
	}
	_, err = Len(th, w)
	wantError(t, err, &ValueError, "__len__() should return >= 0")
	if err := SetAttr(th, a.Value(), NewStr("__bool__"), ret(False)); err != nil {
		t.Fatal(err)
	}
	if b, err := Truth(th, w); b || err != nil {
		t.Error("__bool__ set later is not seen by a derived class", b, err)
	}
	if err := SetAttr(th, a.Value(), NewStr("__add__"), Value{}); err != nil {
		t.Fatal(err)
	}
	_, err = Binary(th, w, Int(1), Add)
	wantError(t, err, &TypeError, "unsupported operand type(s) for +: 'B' and 'int'")
	e := mustClass(t, th, "E", nil, map[string]Value{"__eq__": ret(True)})
	x, _ := CallArgs(th, e.Value())
	_, err = Hash(th, x)
	wantError(t, err, &TypeError, "unhashable type: 'E'")
	if h := e.Lookup(th, nameHash); !h.IsNone() {
		t.Error("__hash__ is not None")
	}
}

func TestAssignClassAndBases(t *testing.T) {
	th := newTestThread(t)
	a := mustClass(t, th, "A", nil, map[string]Value{"k": Int(1)})
	b := mustClass(t, th, "B", nil, map[string]Value{"k": Int(2)})
	s := mustClass(t, th, "S", nil, map[string]Value{"__slots__": StrValue("x")})
	v, _ := CallArgs(th, a.Value())
	SetAttr(th, v, NewStr("own"), Int(5))
	if err := SetAttr(th, v, nameClass, b.Value()); err != nil {
		t.Fatal(err)
	}
	for n, want := range map[string]int64{"k": 2, "own": 5} {
		if r, err := GetAttr(th, v, NewStr(n)); err != nil || r != Int(want) {
			t.Error(n, r, err)
		}
	}
	wantError(t, SetAttr(th, v, nameClass, s.Value()), &TypeError, "__class__ assignment: 'S' object layout differs from 'B'")
	c := mustClass(t, th, "C", []*Type{a}, nil)
	w, _ := CallArgs(th, c.Value())
	if err := SetAttr(th, c.Value(), nameBases, TupleValue(b.Value())); err != nil {
		t.Fatal(err)
	}
	if r, err := GetAttr(th, w, NewStr("k")); err != nil || r != Int(2) {
		t.Error(r, err)
	}
	wantError(t, SetAttr(th, b.Value(), nameBases, TupleValue(c.Value())), &TypeError, "a __bases__ item causes an inheritance cycle")
}

func TestNativeArguments(t *testing.T) {
	th := newTestThread(t)
	def3 := func(sig string, opt int) *Def {
		d := &Def{Name: "f", Sig: sig, Opt: opt}
		switch strings.Count(sig, ",") {
		case 0:
			d.F0 = func(t *Thread, self Value) (Value, error) { return None, nil }
		case 1:
			d.F1 = func(t *Thread, self, a Value) (Value, error) { return a, nil }
		case 2:
			d.F2 = func(t *Thread, self, a, b Value) (Value, error) { return b, nil }
		}
		return d
	}
	fn := func(sig string) *Def {
		return &Def{Name: "f", Sig: sig, FN: func(t *Thread, self Value, a []Value) (Value, error) { return NewTuple(a...).Value(), nil }}
	}
	for _, c := range []struct {
		def  *Def
		n    int
		kw   string
		want string
	}{
		{def3("()", 0), 1, "", "f() takes no arguments (1 given)"},
		{def3("()", 0), 0, "x", "f() takes no keyword arguments"},
		{def3("(a, /)", 0), 0, "", "f() takes exactly one argument (0 given)"},
		{def3("(a, /)", 0), 2, "", "f() takes exactly one argument (2 given)"},
		{def3("(a=1, /)", 1), 2, "", "f expected at most 1 argument, got 2"},
		{def3("(a, b, /)", 0), 1, "", "f expected 2 arguments, got 1"},
		{def3("(a, b=1, /)", 1), 0, "", "f expected at least 1 argument, got 0"},
		{def3("(a, b=1, /)", 1), 1, "b", "f() takes no keyword arguments"},
		{fn("(a, b)"), 3, "", "f() takes at most 2 arguments (3 given)"},
		{fn("(a, b)"), 1, "", "f() missing required argument 'b' (pos 2)"},
		{fn("(a, b)"), 1, "a b", "f() takes at most 2 arguments (3 given)"},
		{fn("(a, b, c=1)"), 2, "a", "argument for f() given by name ('a') and position (1)"},
		{fn("(*, key=None, reverse=False)"), 1, "", "f() takes no positional arguments"},
		{fn("(*, key=None, reverse=False)"), 0, "kee", "f() got an unexpected keyword argument 'kee'. Did you mean 'key'?"},
		{fn("(*, key=None, reverse=False)"), 3, "", "f() takes at most 2 arguments (3 given)"},
		{fn("(iterable, /, start=0)"), 0, "", "f() takes at least 1 positional argument (0 given)"},
		{fn("(a, b, *, c=1, d=2)"), 3, "", "f() takes exactly 2 positional arguments (3 given)"},
		{fn("(a=1, b=2)"), 0, "x y z", "f() takes at most 2 keyword arguments (3 given)"},
		{fn("(*args, sep=None)"), 1, "seep", "f() got an unexpected keyword argument 'seep'. Did you mean 'sep'?"},
	} {
		args := Args{}
		for i := range c.n {
			args.V = append(args.V, Int(int64(i)))
		}
		for _, k := range strings.Fields(c.kw) {
			args.V = append(args.V, None)
			args.Kw = append(args.Kw, NewStr(k))
		}
		_, err := CallNative(th, c.def, Value{}, args)
		if err == nil {
			t.Errorf("f%s with %d, %q: no error", c.def.Sig, c.n, c.kw)
		} else if e := AsException(err); e.T != &TypeError || e.Args.Items[0].Str().String() != c.want {
			t.Errorf("f%s with %d, %q: %s, want %s", c.def.Sig, c.n, c.kw, err, c.want)
		}
	}
	r, err := CallNative(th, fn("(a, /, b=1, *args, c=None, **kw)"), Value{}, Args{V: []Value{Int(1), Int(2), Int(3), Int(4), Int(5)}, Kw: []*Str{NewStr("c"), NewStr("z")}})
	if err != nil {
		t.Fatal(err)
	}
	items := r.Tuple().Items
	if items[0] != Int(1) || items[1] != Int(2) || len(items[2].Tuple().Items) != 1 || items[3] != Int(4) || items[4].Dict().Len() != 1 {
		t.Error(items)
	}
}

func TestSuggest(t *testing.T) {
	for _, c := range []struct {
		name       string
		candidates string
		want       string
	}{
		{"kee", "key reverse", "key"}, {"foo", "key reverse", ""}, {"rel_toll", "a b rel_tol abs_tol", "rel_tol"},
		{"Blech", "bleach blech", "blech"}, {"noise", "nose noises", "nose"}, {"somethingverywrong", "abc", ""},
	} {
		if got := Suggest(c.name, strings.Fields(c.candidates)); got != c.want {
			t.Errorf("%s among %s: %q, want %q", c.name, c.candidates, got, c.want)
		}
	}
}

func BenchmarkBuildDicts(b *testing.B) {
	for b.Loop() {
		for _, t := range builtinTypes {
			t.dict = nil
			t.OwnDict()
		}
	}
}
