package object

// This file calls special methods: they are looked up on the type, never on
// the instance.

// argStackSize is the room for arguments of special methods under way in one
// thread; beyond it they are allocated.
const argStackSize = 512

// argStack lends memory for argument slices, which would otherwise be
// allocated at each call since an interface call lets them escape.
type argStack struct {
	buf []Value
	top int
}

// push returns n values to fill; drop gives them back, in reverse order.
func (s *argStack) push(n int) []Value {
	if s.top+n > len(s.buf) {
		if s.buf != nil {
			return make([]Value, n)
		}
		s.buf = make([]Value, argStackSize)
	}
	a := s.buf[s.top : s.top+n : s.top+n]
	s.top += n
	return a
}

func (s *argStack) drop(a []Value) {
	if s.top >= len(a) && len(a) > 0 && &s.buf[s.top-len(a)] == &a[0] {
		s.top -= len(a)
		clear(a)
	}
}

// call0 to call3 call f with arguments in lent memory.
func call1(t *Thread, f, a Value) (Value, error) {
	s := t.args.push(1)
	s[0] = a
	r, err := Call(t, f, Args{V: s})
	t.args.drop(s)
	return r, err
}

func call2(t *Thread, f, a, b Value) (Value, error) {
	s := t.args.push(2)
	s[0], s[1] = a, b
	r, err := Call(t, f, Args{V: s})
	t.args.drop(s)
	return r, err
}

func call3(t *Thread, f, a, b, c Value) (Value, error) {
	s := t.args.push(3)
	s[0], s[1], s[2] = a, b, c
	r, err := Call(t, f, Args{V: s})
	t.args.drop(s)
	return r, err
}

// callBehind calls f with self in front of args.
func callBehind(t *Thread, f, self Value, args Args) (Value, error) {
	s := t.args.push(len(args.V) + 1)
	s[0] = self
	copy(s[1:], args.V)
	r, err := Call(t, f, Args{s, args.Kw})
	t.args.drop(s)
	return r, err
}

// lookupSpecial finds a special method on v's type. unbound tells that f
// must be called with v in front. f is absent when there is none.
func lookupSpecial(t *Thread, v Value, name *Str) (f Value, unbound bool, err error) {
	ty := v.Type()
	d := ty.Lookup(t, name)
	if d.P == nil {
		return d, false, nil
	}
	dt := d.Type()
	if dt.Flags&FlagMethodDescriptor != 0 {
		return d, true, nil
	}
	if dt.Get != nil {
		d, err = dt.Get(t, d, v, ty)
	}
	return d, false, err
}

// lookupMaybe is lookupSpecial for methods that an object can do without: a
// descriptor that raises AttributeError counts as none.
func lookupMaybe(t *Thread, v Value, name *Str) (f Value, unbound bool, err error) {
	if f, unbound, err = lookupSpecial(t, v, name); err != nil && Matches(err, &AttributeError) {
		return Value{}, false, nil
	}
	return f, unbound, err
}

// maybe1 and maybe2 are special1 and special2 with lookupMaybe.
func maybe1(t *Thread, v Value, name *Str, a Value) (r Value, found bool, err error) {
	f, unbound, err := lookupMaybe(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = call2(t, f, v, a)
	} else {
		r, err = call1(t, f, a)
	}
	return r, true, err
}

func maybe2(t *Thread, v Value, name *Str, a, b Value) (r Value, found bool, err error) {
	f, unbound, err := lookupMaybe(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = call3(t, f, v, a, b)
	} else {
		r, err = call2(t, f, a, b)
	}
	return r, true, err
}

// LookupSpecial finds the special method name of v for a call: a function and
// the self to pass first, or a bound method and Unbound. The function is
// absent when there is none.
func LookupSpecial(t *Thread, v Value, name *Str) (f, self Value, err error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if unbound {
		return f, v, err
	}
	return f, Unbound(), err
}

// BoundSpecial returns the special method name of v, bound, or the zero Value.
func BoundSpecial(t *Thread, v Value, name *Str) (Value, error) {
	ty := v.Type()
	d := ty.Lookup(t, name)
	if d.P == nil {
		return d, nil
	}
	if get := d.Type().Get; get != nil {
		return get(t, d, v, ty)
	}
	return d, nil
}

// CallSpecial calls the special method name of v; found is false when there is none.
func CallSpecial(t *Thread, v Value, name *Str, args ...Value) (r Value, found bool, err error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = callBehind(t, f, v, Args{V: args})
	} else {
		r, err = Call(t, f, Args{V: args})
	}
	return r, true, err
}

// special0, special1 and special2 call a special method with no, one or two
// arguments; found is false when there is none.
func special0(t *Thread, v Value, name *Str) (r Value, found bool, err error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = call1(t, f, v)
	} else {
		r, err = Call(t, f, Args{})
	}
	return r, true, err
}

func special1(t *Thread, v Value, name *Str, a Value) (r Value, found bool, err error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = call2(t, f, v, a)
	} else {
		r, err = call1(t, f, a)
	}
	return r, true, err
}

func special2(t *Thread, v Value, name *Str, a, b Value) (r Value, found bool, err error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if err != nil || f.P == nil {
		return Value{}, false, err
	}
	if unbound {
		r, err = call3(t, f, v, a, b)
	} else {
		r, err = call2(t, f, a, b)
	}
	return r, true, err
}
