package object

// exceptionField declares attribute i of an exception class that keeps it in
// Fields. As C's object members do it reads as None while it is not set, and
// may be deleted. own computes the class's first field for exceptions that
// native code made without calling the class (Fields is nil then); it may be nil.
func exceptionField(name, doc string, i, n int, own func(e *BaseException) Value) GetSet {
	return GetSet{Name: name, Doc: doc, Member: true,
		Get: func(t *Thread, v Value) (Value, error) {
			e := v.Exception()
			if i == 0 && e.Fields == nil && own != nil {
				return orNone(own(e)), nil
			}
			return orNone(e.field(i)), nil
		},
		Set: func(t *Thread, v, x Value) error {
			e := v.Exception()
			if e.Fields == nil && own != nil {
				e.fields(n)[0] = own(e)
			}
			e.fields(n)[i] = x
			return nil
		},
	}
}

// field returns a field, or the zero Value when it is not set.
func (e *BaseException) field(i int) Value {
	if i < len(e.Fields) {
		return e.Fields[i]
	}
	return Value{}
}

// fields returns the Fields, of which there are n, for setting them.
func (e *BaseException) fields(n int) []Value {
	if len(e.Fields) < n {
		e.Fields = append(make([]Value, 0, n), e.Fields...)[:n]
	}
	return e.Fields
}

// onlyArg returns the argument of an exception that has exactly one, or the zero Value.
func (e *BaseException) onlyArg() Value {
	if len(e.Args.Items) == 1 {
		return e.Args.Items[0]
	}
	return Value{}
}

// firstArg returns the first argument, or the zero Value.
func (e *BaseException) firstArg() Value {
	if len(e.Args.Items) > 0 {
		return e.Args.Items[0]
	}
	return Value{}
}

// bindFields binds the keyword-only arguments of an exception class, which set
// its fields; names are theirs.
func bindFields(name string, args Args, names []string, out []Value) error {
	if len(args.Kw) > len(names) {
		return TypeErrorf("%s() takes at most %d keyword argument%s (%d given)", name, len(names), plural(len(names)), len(args.Kw))
	}
next:
	for k, x := range args.KwValues() {
		kw := args.Kw[k].String()
		for i, n := range names {
			if n == kw {
				out[i] = x
				continue next
			}
		}
		return UnexpectedKeyword(name, kw, names)
	}
	return nil
}
