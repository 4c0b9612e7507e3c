// Package operator is the native module _operator: the operators as
// functions, and attrgetter, itemgetter and methodcaller.
package operator

import (
	"crypto/subtle"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _operator.
var Module = object.ModuleDef{
	Name:  "_operator",
	Doc:   "Operator interface.\n\nThis module exports a set of functions that do what the operators of Python do.\nFor example, operator.add(x, y) is equivalent to the expression x+y. The function\nnames are those used for special methods, without the leading and trailing '__'.",
	Defs:  defs(),
	Types: []*object.Type{&attrGetterType, &itemGetterType, &methodCallerType},
}

func init() {
	initAttrGetter()
	initItemGetter()
	initMethodCaller()
	for _, t := range Module.Types {
		object.ReadyType(t)
	}
}

func unary(name, doc string, f object.UnaryFunc) object.Def {
	return object.Def{Name: name, Sig: "(a, /)", Doc: doc, F1: func(t *thread, _, a value) (value, error) { return f(t, a) }}
}

func binary(name, doc string, f object.BinaryFunc) object.Def {
	return object.Def{Name: name, Sig: "(a, b, /)", Doc: doc, F2: func(t *thread, _, a, b value) (value, error) { return f(t, a, b) }}
}

func defs() []object.Def {
	defs := []object.Def{
		unary("truth", "Return True if a is true, False otherwise.", func(t *thread, a value) (value, error) {
			ok, err := object.Truth(t, a)
			return object.Bool(ok), err
		}),
		unary("not_", "Same as not a.", func(t *thread, a value) (value, error) {
			ok, err := object.Truth(t, a)
			return object.Bool(!ok), err
		}),
		unary("is_none", "Same as a is None.", func(t *thread, a value) (value, error) { return object.Bool(a.IsNone()), nil }),
		unary("is_not_none", "Same as a is not None.", func(t *thread, a value) (value, error) { return object.Bool(!a.IsNone()), nil }),
		unary("index", "Same as a.__index__()", object.Index),
		unary("neg", "Same as -a.", object.Negative),
		unary("pos", "Same as +a.", object.Positive),
		unary("abs", "Same as abs(a).", object.Absolute),
		unary("inv", "Same as ~a.", object.Invert),
		unary("invert", "Same as ~a.", object.Invert),
		binary("contains", "Same as b in a (note reversed operands).", func(t *thread, a, b value) (value, error) {
			ok, err := object.Contains(t, a, b)
			return object.Bool(ok), err
		}),
		binary("is_", "Same as a is b.", func(t *thread, a, b value) (value, error) { return object.Bool(a == b), nil }),
		binary("is_not", "Same as a is not b.", func(t *thread, a, b value) (value, error) { return object.Bool(a != b), nil }),
		binary("indexOf", "Return the first index of b in a.", indexOf),
		binary("countOf", "Return the number of items in a which are, or which equal, b.", countOf),
		binary("concat", "Same as a + b, for a and b sequences.", func(t *thread, a, b value) (value, error) { return concat(t, a, b, false) }),
		binary("iconcat", "Same as a += b, for a and b sequences.", func(t *thread, a, b value) (value, error) { return concat(t, a, b, true) }),
		binary("getitem", "Same as a[b].", object.GetItem),
		binary("delitem", "Same as del a[b].", func(t *thread, a, b value) (value, error) {
			return object.None, object.SetItem(t, a, b, value{})
		}),
		{Name: "setitem", Sig: "(a, b, c, /)", Doc: "Same as a[b] = c.", F3: func(t *thread, _, a, b, c value) (value, error) {
			return object.None, object.SetItem(t, a, b, c)
		}},
		{Name: "length_hint", Sig: "(obj, default=0, /)", F2: lengthHint, Opt: 1, Doc: "Return an estimate of the number of items in obj.\n\nThis is useful for presizing containers when building from an iterable.\n\nIf the object supports len(), the result will be exact.\nOtherwise, it may over- or under-estimate by an arbitrary amount."},
		{Name: "call", Sig: "(obj, /, *args, **kwargs)", FV: call, Doc: "Same as obj(*args, **kwargs)."},
		binary("_compare_digest", "Return 'a == b'.\n\nThe time that the comparison takes does not tell how much of the\nstrings is equal. a and b must be ASCII strs or bytes-like objects.", compareDigest),
	}
	for _, o := range []struct {
		name, inPlace, sign string
		op                  object.BinaryOp
	}{
		{"add", "iadd", "+", object.Add}, {"sub", "isub", "-", object.Sub}, {"mul", "imul", "*", object.Mul},
		{"matmul", "imatmul", "@", object.MatMul}, {"floordiv", "ifloordiv", "//", object.FloorDiv},
		{"truediv", "itruediv", "/", object.TrueDiv}, {"mod", "imod", "%", object.Mod},
		{"lshift", "ilshift", "<<", object.LShift}, {"rshift", "irshift", ">>", object.RShift},
		{"and_", "iand", "&", object.And}, {"xor", "ixor", "^", object.Xor}, {"or_", "ior", "|", object.Or},
		{"pow", "ipow", "**", object.Pow},
	} {
		defs = append(defs,
			binary(o.name, "Same as a "+o.sign+" b.", func(t *thread, a, b value) (value, error) { return object.Binary(t, a, b, o.op) }),
			binary(o.inPlace, "Same as a "+o.sign+"= b.", func(t *thread, a, b value) (value, error) { return object.InPlaceBinary(t, a, b, o.op) }))
	}
	for _, o := range []struct {
		name, sign string
		op         object.CompareOp
	}{{"eq", "==", object.EQ}, {"ne", "!=", object.NE}, {"lt", "<", object.LT}, {"le", "<=", object.LE}, {"gt", ">", object.GT}, {"ge", ">=", object.GE}} {
		defs = append(defs, binary(o.name, "Same as a "+o.sign+" b.", func(t *thread, a, b value) (value, error) {
			return object.Compare(t, a, b, o.op)
		}))
	}
	return defs
}

// iterate is object.Iter with the error of the sequence functions.
func iterate(t *thread, v value) (value, error) {
	it, err := object.Iter(t, v)
	if err != nil && object.Matches(err, &object.TypeError) {
		err = object.TypeErrorf("argument of type '%s' is not iterable", object.TypeName(v))
	}
	return it, err
}

func indexOf(t *thread, a, b value) (value, error) {
	it, err := iterate(t, a)
	if err != nil {
		return value{}, err
	}
	n, found := int64(0), false
	err = object.ForEachUntil(t, it, func(x value) (bool, error) {
		same, err := object.Equal(t, x, b)
		if found = same; !same {
			n++
		}
		return same, err
	})
	if err == nil && !found {
		err = object.ValueErrorf("sequence.index(x): x not in sequence")
	}
	return object.Int(n), err
}

func countOf(t *thread, a, b value) (value, error) {
	it, err := iterate(t, a)
	if err != nil {
		return value{}, err
	}
	n := int64(0)
	err = object.ForEach(t, it, func(x value) error {
		same, err := object.Equal(t, x, b)
		if same {
			n++
		}
		return err
	})
	return object.Int(n), err
}

func isSequence(v value) bool { return v.Type().SeqItem != nil && !v.IsDict() }

func concat(t *thread, a, b value, inPlace bool) (value, error) {
	ty := a.Type()
	switch {
	case inPlace && ty.InPlaceConcat != nil:
		return ty.InPlaceConcat(t, a, b)
	case ty.Concat != nil:
		return ty.Concat(t, a, b)
	case isSequence(a) && isSequence(b):
		if inPlace {
			return object.InPlaceBinary(t, a, b, object.Add)
		}
		return object.Binary(t, a, b, object.Add)
	}
	return value{}, object.TypeErrorf("'%s' object can't be concatenated", ty.Name)
}

func lengthHint(t *thread, _, obj, def value) (value, error) {
	n := 0
	if def.P != nil {
		var err error
		if n, err = object.SizeArg(t, def); err != nil {
			return value{}, err
		}
	}
	n, err := object.LengthHint(t, obj, n)
	return object.Int(int64(n)), err
}

func call(t *thread, _ value, args object.Args) (value, error) {
	if len(args.Pos()) == 0 {
		return value{}, object.TypeErrorf("call expected at least 1 argument, got 0")
	}
	return object.Call(t, args.V[0], object.Args{V: args.V[1:], Kw: args.Kw})
}

// compareDigest compares in a time that does not depend on the contents.
func compareDigest(t *thread, a, b value) (value, error) {
	if a.IsStr() && b.IsStr() {
		if !a.Str().IsASCII() || !b.Str().IsASCII() {
			return value{}, object.TypeErrorf("comparing strings with non-ASCII characters is not supported")
		}
		return object.Bool(subtle.ConstantTimeCompare([]byte(a.Str().String()), []byte(b.Str().String())) == 1), nil
	}
	if a.Type().Buffer == nil && b.Type().Buffer == nil {
		return value{}, object.TypeErrorf("unsupported operand types(s) or combination of types: '%s' and '%s'", object.TypeName(a), object.TypeName(b))
	}
	for _, v := range [...]value{a, b} {
		if v.Type().Buffer == nil {
			return value{}, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
		}
	}
	x, err := a.Type().Buffer(t, a, 0)
	if err != nil {
		return value{}, err
	}
	if x.Release != nil {
		defer x.Release()
	}
	y, err := b.Type().Buffer(t, b, 0)
	if err != nil {
		return value{}, err
	}
	if y.Release != nil {
		defer y.Release()
	}
	return object.Bool(subtle.ConstantTimeCompare(x.Data, y.Data) == 1), nil
}
