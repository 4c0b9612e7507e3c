package object

// anextAwaitableType is the type of what anext(it, default) returns.
var anextAwaitableType = Type{Name: "anext_awaitable"}

// anextAwaitable awaits the next item of an asynchronous iterator, and is the
// default when there is none.
type anextAwaitable struct {
	Object
	wrapped, def Value
}

// NewANextDefault is the awaitable of anext(it, def), where awaitable is that of anext(it).
func NewANextDefault(awaitable, def Value) Value {
	return valueOf(&anextAwaitable{Object{&anextAwaitableType}, awaitable, def})
}

// iterator returns the iterator that awaiting the wrapped object drives.
func (a *anextAwaitable) iterator(t *Thread) (Value, error) {
	it, err := AwaitIter(t, a.wrapped)
	if err != nil || it.Type().Slots.Next != nil {
		return it, err
	}
	// Of what AwaitIter returns only coroutines are no iterators themselves.
	if it, err = it.Type().Slots.Await(t, it); err != nil {
		return it, err
	}
	if it.Type().Slots.Next == nil {
		return it, TypeErrorf("%s.__await__() must return an iterable, not %s", TypeName(a.wrapped), TypeName(it))
	}
	return it, nil
}

// orDefault turns the end of the asynchronous iterator into the default.
func (a *anextAwaitable) orDefault(t *Thread, err error) error {
	if err == nil || !Matches(err, &StopAsyncIteration) {
		return err
	}
	e := NewExceptionArgs(&StopIteration, a.def)
	e.Fields = []Value{a.def}
	return e
}

func anextOf(v Value) *anextAwaitable { return (*anextAwaitable)(v.P) }

// proxy makes a method that the wrapped iterator answers.
func anextProxy(name, doc string) Def {
	str := internStatic(name)
	return Def{Name: name, Doc: doc, FV: func(t *Thread, v Value, args Args) (Value, error) {
		a := anextOf(v)
		it, err := a.iterator(t)
		if err != nil {
			return Value{}, err
		}
		f, err := GetAttr(t, it, str)
		if err != nil {
			return Value{}, err
		}
		r, err := Call(t, f, args)
		return r, a.orDefault(t, err)
	}}
}

func initANextAwaitable() {
	self := func(t *Thread, v Value) (Value, error) { return v, nil }
	t := &anextAwaitableType
	t.Iter, t.Await = self, self
	t.Next = func(t *Thread, v Value) (Value, error) {
		a := anextOf(v)
		it, err := a.iterator(t)
		if err != nil {
			return Value{}, err
		}
		r, err := it.Type().Slots.Next(t, it)
		return r, a.orDefault(t, err)
	}
	t.Methods = []Def{
		anextProxy("send", "send(value)\n\nResume with a value; what it yields next is returned, StopIteration ends it."),
		anextProxy("throw", "throw(value)\nthrow(type[,value[,tb]])\n\nRaise an exception where it is suspended; what it yields next is returned."),
		anextProxy("close", "close() -> raise GeneratorExit inside generator."),
	}
}
