package object

// NewWeakProxy makes a weakref.proxy of v.
func NewWeakProxy(t *Thread, v, callback Value) (Value, error) {
	if callback.P == nil {
		callback = None
	}
	cls := &WeakProxyType
	if v.Type().Slots.Call != nil {
		cls = &WeakCallableProxyType
	}
	return newWeakRef(t, cls, v, callback)
}

// proxyTarget returns the target of v if it is a proxy, and v itself otherwise.
func proxyTarget(v Value) (Value, error) {
	if ty := v.Type(); ty != &WeakProxyType && ty != &WeakCallableProxyType {
		return v, nil
	}
	if x := WeakRefGet(v); x != None {
		return x, nil
	}
	return v, NewException(&ReferenceError, "weakly-referenced object no longer exists")
}

// initWeakProxy fills the proxy types: every operation is the target's.
func initWeakProxy() {
	unary := func(f func(t *Thread, v Value) (Value, error)) UnaryFunc {
		return func(t *Thread, v Value) (Value, error) {
			x, err := proxyTarget(v)
			if err != nil {
				return Value{}, err
			}
			return f(t, x)
		}
	}
	binary := func(f func(t *Thread, a, b Value) (Value, error)) BinaryFunc {
		return func(t *Thread, a, b Value) (Value, error) {
			x, err := proxyTarget(a)
			if err != nil {
				return Value{}, err
			}
			y, err := proxyTarget(b)
			if err != nil {
				return Value{}, err
			}
			return f(t, x, y)
		}
	}
	var s Slots
	s.GetAttr = func(t *Thread, v Value, name *Str) (Value, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return Value{}, err
		}
		return GetAttr(t, x, name)
	}
	s.SetAttr = func(t *Thread, v Value, name *Str, y Value) error {
		x, err := proxyTarget(v)
		if err != nil {
			return err
		}
		return SetAttr(t, x, name, y)
	}
	s.Str = unary(func(t *Thread, v Value) (Value, error) {
		r, err := ToStr(t, v)
		if err != nil {
			return Value{}, err
		}
		return r.Value(), nil
	})
	s.Repr = func(t *Thread, v Value) (Value, error) {
		x := WeakRefGet(v)
		return StrValue("<weakproxy at " + Address(t, v) + " to " + TypeName(x) + " at " + Address(t, x) + ">"), nil
	}
	s.Hash = HashNotImplemented
	s.Compare = func(t *Thread, a, b Value, op CompareOp) (Value, error) {
		return binary(func(t *Thread, a, b Value) (Value, error) { return Compare(t, a, b, op) })(t, a, b)
	}
	s.Bool = func(t *Thread, v Value) (bool, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return false, err
		}
		return Truth(t, x)
	}
	s.Len = func(t *Thread, v Value) (int, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return 0, err
		}
		return Len(t, x)
	}
	s.Iter = unary(Iter)
	s.Next = func(t *Thread, v Value) (Value, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return Value{}, err
		}
		if x.Type().Slots.Next == nil {
			return Value{}, TypeErrorf("Weakref proxy referenced a non-iterator '%s' object", TypeName(x))
		}
		return Next(t, x)
	}
	s.GetItem = binary(GetItem)
	s.SetItem = func(t *Thread, v, k, y Value) error {
		x, err := proxyTarget(v)
		if err != nil {
			return err
		}
		return SetItem(t, x, k, y)
	}
	s.Contains = func(t *Thread, v, y Value) (bool, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return false, err
		}
		return Contains(t, x, y)
	}
	for op := Add; op < NumBinaryOps; op++ {
		s.Binary[op] = binary(func(t *Thread, a, b Value) (Value, error) { return Binary(t, a, b, op) })
		if op != DivMod {
			s.InPlace[op] = binary(func(t *Thread, a, b Value) (Value, error) { return InPlaceBinary(t, a, b, op) })
		}
	}
	slot := func(pick func(*Slots) UnaryFunc, what string) UnaryFunc {
		return unary(func(t *Thread, v Value) (Value, error) {
			f := pick(&v.Type().Slots)
			if f == nil {
				return Value{}, TypeErrorf("bad operand type for %s: '%s'", what, TypeName(v))
			}
			return f(t, v)
		})
	}
	s.Neg = slot(func(s *Slots) UnaryFunc { return s.Neg }, "unary -")
	s.Pos = slot(func(s *Slots) UnaryFunc { return s.Pos }, "unary +")
	s.Abs = slot(func(s *Slots) UnaryFunc { return s.Abs }, "abs()")
	s.Invert = slot(func(s *Slots) UnaryFunc { return s.Invert }, "unary ~")
	s.ToInt = slot(func(s *Slots) UnaryFunc { return s.ToInt }, "int()")
	s.ToFloat = slot(func(s *Slots) UnaryFunc { return s.ToFloat }, "float()")
	s.Index = unary(Index)
	WeakProxyType.Slots = s
	s.Call = func(t *Thread, v Value, args Args) (Value, error) {
		x, err := proxyTarget(v)
		if err != nil {
			return Value{}, err
		}
		return Call(t, x, args)
	}
	WeakCallableProxyType.Slots = s
	for _, ty := range [...]*Type{&WeakProxyType, &WeakCallableProxyType} {
		ty.Flags |= FlagDisallowNew
		ty.Methods = []Def{
			{Name: "__bytes__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
				x, err := proxyTarget(v)
				if err != nil {
					return x, err
				}
				return CallMethod(t, x, internStaticBytes)
			}},
			{Name: "__reversed__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
				x, err := proxyTarget(v)
				if err != nil {
					return x, err
				}
				return CallArgs(t, ReversedType.Value(), x)
			}},
		}
	}
}

var internStaticBytes = internStatic("__bytes__")
