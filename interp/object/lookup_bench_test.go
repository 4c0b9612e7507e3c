package object

import "testing"

func BenchmarkLookup(b *testing.B) {
	in := NewInterp(nil, Options{})
	in.GIL.Acquire(in.Main)
	name := in.Intern("__repr__")
	for b.Loop() {
		ListType.Lookup(in.Main, name)
	}
}

func BenchmarkSpecialMethod(b *testing.B) {
	in := NewInterp(nil, Options{})
	in.GIL.Acquire(in.Main)
	th := in.Main
	d := NewDict()
	d.SetStr(NewStr("__len__"), nativeMethod(&ObjectType, "f", func(t *Thread, self Value, args Args) (Value, error) { return Int(3), nil }))
	c, err := CallArgs(th, TypeType.Value(), StrValue("C"), NewTuple().Value(), d.Value())
	if err != nil {
		b.Fatal(err)
	}
	v, _ := CallArgs(th, c)
	for b.Loop() {
		if n, err := Len(th, v); n != 3 || err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewClass(b *testing.B) {
	in := NewInterp(nil, Options{})
	in.GIL.Acquire(in.Main)
	th := in.Main
	d := NewDict()
	d.SetStr(NewStr("__module__"), StrValue("m"))
	d.SetStr(NewStr("f"), None)
	d.SetStr(NewStr("__init__"), None)
	name, bases := StrValue("C"), NewTuple().Value()
	for b.Loop() {
		if _, err := CallArgs(th, TypeType.Value(), name, bases, d.Value()); err != nil {
			b.Fatal(err)
		}
	}
}
