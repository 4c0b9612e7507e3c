package object

import "testing"

func TestStructSeq(t *testing.T) {
	pointType := NewStructSeqType("test.point", "A point.", []StructSeqField{
		{"x", "abscissa"}, {"y", "ordinate"}, {"", ""}, {"color", ""}, {"name", ""},
	}, 3)
	th := testThread()
	get := func(v Value, name string) string {
		t.Helper()
		x, err := GetAttr(th, v, th.Interp.Intern(name))
		if err != nil {
			t.Fatal(err)
		}
		s, err := Repr(th, x)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	call := func(args ...Value) (Value, error) { return CallArgs(th, pointType.Value(), args...) }
	v, err := call(NewRange(0, 3, 1), None)
	if err == nil {
		t.Error("None was taken as the dict")
	}
	extra := NewDict()
	extra.SetStr(NewStr("name"), StrValue("p"))
	if v, err = call(NewRange(0, 3, 1), extra.Value()); err != nil {
		t.Fatal(err)
	}
	for _, x := range [][2]string{{"x", "0"}, {"y", "1"}, {"color", "None"}, {"name", "'p'"},
		{"n_fields", "5"}, {"n_sequence_fields", "3"}, {"n_unnamed_fields", "1"}, {"__match_args__", "('x', 'y')"}} {
		if got := get(v, x[0]); got != x[1] {
			t.Errorf("%s = %s, want %s", x[0], got, x[1])
		}
	}
	if s, err := Repr(th, v); err != nil || s != "test.point(x=0, y=1, color=2)" {
		t.Errorf("repr: %s, %v", s, err)
	}
	if n, _ := Len(th, v); n != 3 {
		t.Errorf("%d items", n)
	}
	for _, bad := range [][]Value{
		{Int(1)}, {NewRange(0, 2, 1)}, {NewRange(0, 6, 1)}, {NewRange(0, 5, 1), extra.Value()}, {},
	} {
		if _, err := call(bad...); !Matches(err, &TypeError) {
			t.Errorf("test.point%v: %v", bad, err)
		}
	}
	if _, err := CallMethod(th, v, NewStr("__replace__")); !Matches(err, &TypeError) {
		t.Errorf("__replace__ with unnamed fields: %v", err)
	}
}
