package object

import "unsafe"

// newException1 allocates an exception with room for one argument: most have
// exactly one, so it and the tuple share the allocation.
type newException1 struct {
	BaseException
	args Tuple
	item [1]Value
}

// allocException makes an instance of an exception class with these args,
// which it copies, and the class's fields unset.
func allocException(cls *Type, args []Value) *BaseException {
	var e *BaseException
	switch len(args) {
	case 0:
		e = &BaseException{Object: Object{cls}, Args: &emptyTuple}
	case 1:
		x := &newException1{BaseException: BaseException{Object: Object{cls}}, args: Tuple{Object: Object{&TupleType}}}
		x.item[0] = args[0]
		x.args.Items = x.item[:]
		x.Args = &x.args
		e = &x.BaseException
	default:
		e = &BaseException{Object: Object{cls}, Args: NewTuple(args...)}
	}
	if n := cls.exceptionFields(); n > 0 {
		e.Fields = make([]Value, n)
	}
	return e
}

// exceptionFields is the number of Fields that instances of an exception class have.
func (t *Type) exceptionFields() int {
	switch t.layoutRoot() {
	case &BaseExceptionType:
		return 0
	case &StopIteration, &SystemExit, &NameError:
		return 1
	case &AttributeError:
		return 2
	case &BaseExceptionGroup:
		return numGroupFields
	case &ImportError:
		return numImportFields
	case &OSError:
		return numOSFields
	case &SyntaxError:
		return numSyntaxFields
	case &UnicodeDecodeError, &UnicodeEncodeError, &UnicodeTranslateError:
		return numUnicodeFields
	}
	return 0
}

func baseExceptionNew(t *Thread, cls *Type, args Args) (Value, error) {
	return allocException(cls, args.Pos()).Value(), nil
}

func baseExceptionInit(t *Thread, v Value, args Args) error {
	if len(args.Kw) > 0 {
		return noKeywordsFor(TypeName(v))
	}
	v.Exception().setArgs(args.V)
	return nil
}

// setArgs makes e.args a tuple of these, which is most often what __new__ made it already.
func (e *BaseException) setArgs(args []Value) {
	if len(e.Args.Items) == len(args) {
		same := e.Args.T == &TupleType
		for i, x := range args {
			same = same && e.Args.Items[i] == x
		}
		if same {
			return
		}
	}
	e.Args = NewTuple(args...)
}

func baseExceptionStr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	var s *Str
	var err error
	switch len(e.Args.Items) {
	case 0:
		return emptyStr.Value(), nil
	case 1:
		s, err = ToStr(t, e.Args.Items[0])
	default:
		s, err = ToStr(t, e.Args.Value())
	}
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

func baseExceptionRepr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	name := e.T.ShortName()
	if len(e.Args.Items) == 1 {
		s, err := Repr(t, e.Args.Items[0])
		if err != nil {
			return Value{}, err
		}
		return StrValue(name + "(" + s + ")"), nil
	}
	s, err := Repr(t, e.Args.Value())
	if err != nil {
		return Value{}, err
	}
	return StrValue(name + s), nil
}

// baseExceptionReduce is (class, args[, __dict__]).
func baseExceptionReduce(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	if e.Dict != nil {
		return TupleValue(e.T.Value(), e.Args.Value(), e.Dict.Value()), nil
	}
	return TupleValue(e.T.Value(), e.Args.Value()), nil
}

func baseExceptionSetState(t *Thread, v, state Value) (Value, error) {
	if state.IsNone() {
		return None, nil
	}
	if !state.IsDict() {
		return Value{}, TypeErrorf("state is not a dictionary")
	}
	d := state.Dict().Copy() // setting attributes runs code
	for i := 0; ; {
		k, x, ok := d.Next(&i)
		if !ok {
			return None, nil
		}
		if !k.IsStr() {
			return Value{}, TypeErrorf("attribute name must be string, not '%s'", TypeName(k))
		}
		if err := SetAttr(t, v, k.Str(), x); err != nil {
			return Value{}, err
		}
	}
}

func baseExceptionWithTraceback(t *Thread, v, tb Value) (Value, error) {
	return v, baseExceptionSetTraceback(t, v, tb)
}

func baseExceptionAddNote(t *Thread, v, note Value) (Value, error) {
	if !note.IsStr() {
		return Value{}, TypeErrorf("add_note() argument must be str, not %s", argTypeName(note))
	}
	notes, err := LookupAttr(t, v, nameNotes)
	if err != nil {
		return Value{}, err
	}
	if notes.P == nil {
		notes = NewList(nil).Value()
		if err := SetAttr(t, v, nameNotes, notes); err != nil {
			return Value{}, err
		}
	} else if !notes.IsList() {
		return Value{}, TypeErrorf("Cannot add note: __notes__ is not a list")
	}
	notes.List().Append(note)
	return None, nil
}

func baseExceptionSetTraceback(t *Thread, v, x Value) error {
	switch {
	case x.P == nil:
		return TypeErrorf("__traceback__ may not be deleted")
	case x.IsNone():
		v.Exception().Traceback = nil
	case x.Type() == &TracebackType:
		v.Exception().Traceback = (*Traceback)(x.P)
	default:
		return TypeErrorf("__traceback__ must be a traceback or None")
	}
	return nil
}

func baseExceptionSetContext(t *Thread, v, x Value) error {
	switch {
	case x.P == nil:
		return TypeErrorf("__context__ may not be deleted")
	case x.IsNone():
		v.Exception().Context = nil
	case x.Exception() != nil:
		v.Exception().Context = x.Exception()
	default:
		return TypeErrorf("exception context must be None or derive from BaseException")
	}
	return nil
}

func baseExceptionSetCause(t *Thread, v, x Value) error {
	e := v.Exception()
	switch {
	case x.P == nil:
		return TypeErrorf("__cause__ may not be deleted")
	case x.IsNone():
		e.Cause = Value{}
	case x.Exception() != nil:
		e.Cause = x
	default:
		return TypeErrorf("exception cause must be None or derive from BaseException")
	}
	e.SuppressContext = true
	return nil
}

func baseExceptionSetSuppress(t *Thread, v, x Value) error {
	switch {
	case x.P == nil:
		return TypeErrorf("can't delete numeric/char attribute")
	case !x.IsBool():
		return TypeErrorf("attribute value type must be bool")
	}
	v.Exception().SuppressContext = x.IsTrue()
	return nil
}

func baseExceptionSetArgs(t *Thread, v, x Value) error {
	if x.P == nil {
		return TypeErrorf("args may not be deleted")
	}
	if x.Type() == &TupleType {
		v.Exception().Args = x.Tuple()
		return nil
	}
	items, err := CollectItems(t, x)
	if err != nil {
		return err
	}
	v.Exception().Args = NewTuple(items...)
	return nil
}

var baseExceptionMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: baseExceptionReduce},
	{Name: "__setstate__", Sig: "(state, /)", F1: baseExceptionSetState},
	{Name: "with_traceback", Sig: "(tb, /)", Doc: "Set __traceback__ to tb; the exception itself is returned.", F1: baseExceptionWithTraceback},
	{Name: "add_note", Sig: "(note, /)", Doc: "Add a text that is shown behind the exception.", F1: baseExceptionAddNote},
}

var baseExceptionGetSets = []GetSet{
	InstanceDictAttr(),
	{Name: "args", Get: func(t *Thread, v Value) (Value, error) { return v.Exception().Args.Value(), nil }, Set: baseExceptionSetArgs},
	{Name: "__traceback__", Get: func(t *Thread, v Value) (Value, error) {
		if tb := v.Exception().Traceback; tb != nil {
			return tb.Value(), nil
		}
		return None, nil
	}, Set: baseExceptionSetTraceback},
	{Name: "__context__", Get: func(t *Thread, v Value) (Value, error) {
		if c := v.Exception().Context; c != nil {
			return c.Value(), nil
		}
		return None, nil
	}, Set: baseExceptionSetContext},
	{Name: "__cause__", Get: func(t *Thread, v Value) (Value, error) { return orNone(v.Exception().Cause), nil }, Set: baseExceptionSetCause},
	{Name: "__suppress_context__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return Bool(v.Exception().SuppressContext), nil
	}, Set: baseExceptionSetSuppress},
}

func initBaseException() {
	ty := &BaseExceptionType
	ty.New, ty.Init = baseExceptionNew, baseExceptionInit
	ty.Slots.Repr, ty.Slots.Str = baseExceptionRepr, baseExceptionStr
	ty.Methods, ty.GetSets = baseExceptionMethods, baseExceptionGetSets
	ty.DictOffset = unsafe.Offsetof(BaseException{}.Dict)
	ty.SlotsOffset = unsafe.Offsetof(BaseException{}.Slots)
	ty.AllocSub = func(cls *Type) Value { return allocException(cls, nil).Value() }
	ty.Traverse = func(v Value, visit func(Value)) {
		e := v.Exception()
		visit(e.Args.Value())
		if e.Dict != nil {
			visit(e.Dict.Value())
		}
		if e.Traceback != nil {
			visit(e.Traceback.Value())
		}
		if e.Cause.P != nil {
			visit(e.Cause)
		}
		if e.Context != nil {
			visit(e.Context.Value())
		}
		for _, x := range e.Fields {
			if x.P != nil {
				visit(x)
			}
		}
	}
}
