package interp

import (
	"context"

	"github.com/gopy-lang/gopy/interp/object"
)

// Object is a Python object of an interpreter. The zero Object stands for
// None. Its methods take the interpreter for themselves while they work, so native
// functions, which hold it already, use package object instead.
type Object struct {
	ip *Interp
	v  object.Value
}

// Value returns the object for work with package object.
func (o Object) Value() object.Value {
	if o.v.P == nil {
		return object.None
	}
	return o.v
}

// IsNone tells whether the object is None.
func (o Object) IsNone() bool { return o.v.P == nil || o.v.IsNone() }

// do is run for methods of the zero Object, too.
func (o Object) do(ctx context.Context, f func(t *object.Thread) error) error {
	if o.ip == nil {
		return ErrClosed
	}
	return o.ip.run(ctx, f)
}

// Type returns the name of the object's class.
func (o Object) Type() string { return object.TypeName(o.Value()) }

// Attr returns an attribute.
func (o Object) Attr(name string) (Object, error) {
	var v object.Value
	err := o.do(context.Background(), func(t *object.Thread) (err error) {
		v, err = object.GetAttr(t, o.v, t.Interp.Intern(name))
		return err
	})
	return o.ip.object(v, err)
}

// SetAttr sets an attribute to a Go value; see FromGo.
func (o Object) SetAttr(name string, x any) error {
	return o.do(context.Background(), func(t *object.Thread) error {
		v, err := FromGo(t, x)
		if err != nil {
			return err
		}
		return object.SetAttr(t, o.v, t.Interp.Intern(name), v)
	})
}

// Item returns o[key].
func (o Object) Item(key any) (Object, error) {
	var v object.Value
	err := o.do(context.Background(), func(t *object.Thread) error {
		k, err := FromGo(t, key)
		if err != nil {
			return err
		}
		v, err = object.GetItem(t, o.v, k)
		return err
	})
	return o.ip.object(v, err)
}

// SetItem does o[key] = x.
func (o Object) SetItem(key, x any) error {
	return o.do(context.Background(), func(t *object.Thread) error {
		k, err := FromGo(t, key)
		if err != nil {
			return err
		}
		v, err := FromGo(t, x)
		if err != nil {
			return err
		}
		return object.SetItem(t, o.v, k, v)
	})
}

// Call calls the object with positional arguments, which are converted by FromGo.
func (o Object) Call(ctx context.Context, args ...any) (Object, error) {
	return o.CallKw(ctx, args, nil)
}

// CallKw is Call with keyword arguments.
func (o Object) CallKw(ctx context.Context, args []any, kwargs map[string]any) (Object, error) {
	var v object.Value
	err := o.do(ctx, func(t *object.Thread) (err error) {
		var a object.Args
		add := func(x any) error {
			v, err := FromGo(t, x)
			a.V = append(a.V, v)
			return err
		}
		for _, x := range args {
			if err := add(x); err != nil {
				return err
			}
		}
		for k, x := range kwargs {
			a.Kw = append(a.Kw, t.Interp.Intern(k))
			if err := add(x); err != nil {
				return err
			}
		}
		v, err = object.Call(t, o.v, a)
		return err
	})
	return o.ip.object(v, err)
}

// Go returns the Go value that stands for the object best; see ToGo.
func (o Object) Go() (any, error) {
	if o.IsNone() {
		return nil, nil
	}
	var x any
	err := o.To(&x)
	return x, err
}

// To stores the object in what dst, a pointer, points to; see ToGo.
func (o Object) To(dst any) error {
	return o.do(context.Background(), func(t *object.Thread) error { return ToGo(t, o.v, dst) })
}

// String returns str(o), or what went wrong in it.
func (o Object) String() string {
	return o.text(func(t *object.Thread) (string, error) {
		s, err := object.ToStr(t, o.v)
		if err != nil {
			return "", err
		}
		return s.String(), nil
	})
}

// Repr returns repr(o), or what went wrong in it.
func (o Object) Repr() string {
	return o.text(func(t *object.Thread) (string, error) { return object.Repr(t, o.v) })
}

func (o Object) text(f func(t *object.Thread) (string, error)) string {
	if o.v.P == nil {
		return "None"
	}
	var s string
	err := o.do(context.Background(), func(t *object.Thread) (err error) {
		s, err = f(t)
		return err
	})
	if err != nil {
		return "<" + err.Error() + ">"
	}
	return object.EncodeFS(s)
}

// object makes a handle of a result.
func (ip *Interp) object(v object.Value, err error) (Object, error) {
	if err != nil {
		return Object{}, err
	}
	return Object{ip, v}, nil
}
