package object

import (
	"strings"
	"weak"
)

var nameMro = internStatic("mro")

// linearize is the C3 method resolution order of a type.
func linearize(t *Type) ([]*Type, error) {
	for i, b := range t.Bases {
		for _, c := range t.Bases[:i] {
			if b == c {
				return nil, TypeErrorf("duplicate base class %s", c.ShortName())
			}
		}
	}
	for _, b := range t.Bases {
		if b.MRO == nil {
			return nil, TypeErrorf("Cannot extend an incomplete type '%s'", b.Name)
		}
	}
	if len(t.Bases) == 1 {
		base := t.Bases[0]
		return append(append(make([]*Type, 0, len(base.MRO)+1), t), base.MRO...), nil
	}
	// Merge the orders of the bases and the list of bases itself.
	lists := make([][]*Type, 0, len(t.Bases)+1)
	for _, b := range t.Bases {
		lists = append(lists, b.MRO)
	}
	lists = append(lists, t.Bases)
	out := []*Type{t}
	for {
		empty := true
		var next *Type
	candidates:
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			for _, other := range lists {
				if len(other) > 1 && containsType(other[1:], l[0]) {
					continue candidates
				}
			}
			next = l[0]
			break
		}
		if empty {
			return out, nil
		}
		if next == nil {
			return nil, orderError(lists)
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
}

func containsType(l []*Type, t *Type) bool {
	for _, x := range l {
		if x == t {
			return true
		}
	}
	return false
}

func orderError(lists [][]*Type) error {
	var names []string
	var seen []*Type
	for _, l := range lists {
		if len(l) > 0 && !containsType(seen, l[0]) {
			seen = append(seen, l[0])
			names = append(names, l[0].ShortName())
		}
	}
	return TypeErrorf("Cannot create a consistent method resolution order (MRO) for bases %s", strings.Join(names, ", "))
}

// computeMRO sets the method resolution order of a class made at run time,
// which a metaclass may decide by its method mro.
func (t *Type) computeMRO(th *Thread) error {
	old := t.MRO
	m := t.T.Lookup(th, nameMro)
	own, _ := TypeType.OwnDict().GetStr(nameMro)
	if m == own {
		mro, err := linearize(t)
		if err == nil {
			t.setMRO(mro)
		}
		return err
	}
	f, err := BoundSpecial(th, t.Value(), nameMro)
	if err != nil {
		return err
	}
	r, err := Call(th, f, Args{})
	if err != nil {
		return err
	}
	items, err := CollectItems(th, r)
	if err != nil {
		return err
	}
	if len(items) == 0 {
		return TypeErrorf("type MRO must not be empty")
	}
	mro := make([]*Type, len(items))
	for i, v := range items {
		c := v.AsType()
		if c == nil {
			return TypeErrorf("mro() returned a non-class ('%s')", TypeName(v))
		}
		if c != t && !t.Base.layout.hasLayout(c.layoutOf()) {
			return TypeErrorf("mro() returned base with unsuitable layout ('%s')", c.Name)
		}
		mro[i] = c
	}
	if len(t.MRO) == len(old) && (len(old) == 0 || &t.MRO[0] == &old[0]) {
		t.setMRO(mro)
		for _, c := range mro[1:] {
			if !t.derivesFrom(c) {
				c.dependents = append(c.dependents, weak.Make(t))
			}
		}
	} // else mro() changed the class's bases, and what that computed stands
	return nil
}

func (t *Type) setMRO(mro []*Type) { t.MRO, t.mroTuple = mro, nil }

// derivesFrom looks for a base along Bases.
func (t *Type) derivesFrom(base *Type) bool {
	for _, b := range t.Bases {
		if b == base || b.derivesFrom(base) {
			return true
		}
	}
	return false
}

func (t *Type) layoutOf() *Type {
	if t.layout != nil {
		return t.layout
	}
	return &ObjectType
}

// hasLayout tells whether the layout t is l or an extension of it. (It looks
// along Base, since the MRO may be what is being computed.)
func (t *Type) hasLayout(l *Type) bool {
	for c := t; c != nil; c = c.Base {
		if c == l {
			return true
		}
	}
	return false
}

func typeMro(t *Thread, v Value) (Value, error) {
	mro, err := linearize((*Type)(v.P))
	if err != nil {
		return Value{}, err
	}
	return NewList(typeValues(mro)).Value(), nil
}

func typeValues(types []*Type) []Value {
	out := make([]Value, len(types))
	for i, c := range types {
		out[i] = c.Value()
	}
	return out
}
