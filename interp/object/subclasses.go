package object

import "weak"

// weakType is a reference to a type that does not keep it alive.
type weakType = weak.Pointer[Type]

// liveSubclasses returns the classes that derive directly from t, of the
// thread's interpreter; builtin ones are left out, since they never change.
func (t *Type) liveSubclasses(th *Thread) []*Type {
	var refs []weakType
	if t.Flags&FlagHeapType != 0 {
		refs = t.subclasses
	} else {
		refs = th.Interp.subclasses[t]
	}
	if len(refs) == 0 {
		return nil
	}
	out := make([]*Type, 0, len(refs))
	for _, r := range refs {
		if c := r.Value(); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// addSubclass notes that sub derives directly from t. References to classes
// that are gone are dropped when the slice is full.
func (t *Type) addSubclass(th *Thread, sub *Type) {
	refs := t.subclasses
	if t.Flags&FlagHeapType == 0 {
		refs = th.Interp.subclasses[t]
	}
	if len(refs) == cap(refs) {
		live := refs[:0]
		for _, r := range refs {
			if r.Value() != nil {
				live = append(live, r)
			}
		}
		clear(refs[len(live):])
		refs = live
	}
	t.setSubclasses(th, append(refs, weak.Make(sub)))
}

func (t *Type) setSubclasses(th *Thread, refs []weakType) {
	if t.Flags&FlagHeapType == 0 {
		th.Interp.subclasses[t] = refs
	} else {
		t.subclasses = refs
	}
}

func (t *Type) removeSubclass(th *Thread, sub *Type) {
	refs := t.subclasses
	if t.Flags&FlagHeapType == 0 {
		refs = th.Interp.subclasses[t]
	}
	for i, r := range refs {
		if r.Value() == sub {
			t.setSubclasses(th, append(refs[:i], refs[i+1:]...))
			return
		}
	}
}

func typeSubclasses(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	var builtin []Value
	for c := cls.firstSub; c != nil; c = c.nextSub {
		builtin = append(builtin, c.Value())
	}
	for i, j := 0, len(builtin)-1; i < j; i, j = i+1, j-1 {
		builtin[i], builtin[j] = builtin[j], builtin[i]
	}
	return NewList(append(builtin, typeValues(cls.liveSubclasses(t))...)).Value(), nil
}
