package object

// The types of the awaitables that async generators hand out.
var (
	AsyncGenASendType  = Type{Name: "async_generator_asend"}
	AsyncGenAThrowType = Type{Name: "async_generator_athrow"}
	asyncGenValueType  = Type{Name: "async_generator_wrapped_value"}
)

// asyncGenValue marks a value that an async generator yields, as opposed to
// one that what it awaits yields.
type asyncGenValue struct {
	Object
	V Value
}

// NewAsyncGenValue marks a value as yielded by an async generator.
func NewAsyncGenValue(v Value) Value { return valueOf(&asyncGenValue{Object{&asyncGenValueType}, v}) }

// awaitState is the state of an awaitable.
type awaitState uint8

const (
	awaitInit awaitState = iota
	awaitIter
	awaitClosed
)

// AsyncGenASend is the awaitable of __anext__() and asend().
type AsyncGenASend struct {
	Object
	Gen   *Generator
	Value Value
	State awaitState
}

// AsyncGenAThrow is the awaitable of athrow(), and with Args nil of aclose().
type AsyncGenAThrow struct {
	Object
	Gen   *Generator
	Args  []Value
	State awaitState
}

// initHooks calls sys.get_asyncgen_hooks().firstiter at the first iteration.
func (g *Generator) initHooks(t *Thread) error {
	if g.HooksInited {
		return nil
	}
	g.HooksInited = true
	if f := t.AsyncGenFinalizer; !f.IsNoneOrAbsent() {
		g.rare = &generatorRare{finalizer: f}
	}
	if f := t.AsyncGenFirstIter; !f.IsNoneOrAbsent() {
		_, err := CallArgs(t, f, g.Value())
		return err
	}
	return nil
}

// unwrapAsync turns the outcome of a step of the generator into that of the
// awaitable: a value that the generator yields ends the awaitable.
func (g *Generator) unwrapAsync(v Value, err error) (Value, bool, error) {
	if err != nil {
		if Matches(err, &StopAsyncIteration) || Matches(err, &GeneratorExit) {
			g.Closed = true
		}
		g.RunningAsync = false
		return Value{}, false, err
	}
	if v.Type() == &asyncGenValueType {
		g.RunningAsync = false
		return (*asyncGenValue)(v.P).V, true, nil
	}
	return v, false, nil
}

const (
	reusedASend  = "cannot reuse already awaited __anext__()/asend()"
	reusedAThrow = "cannot reuse already awaited aclose()/athrow()"
)

func (a *AsyncGenASend) send(t *Thread, x Value) (Value, bool, error) {
	switch a.State {
	case awaitClosed:
		return Value{}, false, RuntimeErrorf(reusedASend)
	case awaitInit:
		if a.Gen.RunningAsync {
			a.State = awaitClosed
			return Value{}, false, RuntimeErrorf("anext(): asynchronous generator is already running")
		}
		if x == None {
			x = a.Value
		}
		a.State = awaitIter
	}
	a.Gen.RunningAsync = true
	v, _, err := a.Gen.Send(t, x)
	return a.outcome(a.Gen.unwrapAsync(v, err))
}

func (a *AsyncGenASend) outcome(v Value, finished bool, err error) (Value, bool, error) {
	if finished || err != nil {
		a.State = awaitClosed
	}
	return v, finished, err
}

func (a *AsyncGenASend) throw(t *Thread, args []Value) (Value, bool, error) {
	switch a.State {
	case awaitClosed:
		return Value{}, false, RuntimeErrorf(reusedASend)
	case awaitInit:
		if a.Gen.RunningAsync {
			a.State = awaitClosed
			return Value{}, false, RuntimeErrorf("anext(): asynchronous generator is already running")
		}
		a.State = awaitIter
		a.Gen.RunningAsync = true
	}
	v, _, err := a.Gen.throwArgs(t, args, true)
	return a.outcome(a.Gen.unwrapAsync(v, err))
}

func (a *AsyncGenASend) closed() bool { return a.State == awaitClosed }

// end closes an aclose() or athrow() whose generator ended: that is success
// for aclose().
func (a *AsyncGenAThrow) end(err error) (Value, bool, error) {
	a.Gen.RunningAsync = false
	a.State = awaitClosed
	if a.Args == nil && (Matches(err, &StopAsyncIteration) || Matches(err, &GeneratorExit)) {
		return None, true, nil
	}
	return Value{}, false, err
}

func (a *AsyncGenAThrow) ignoredExit() (Value, bool, error) {
	a.Gen.RunningAsync = false
	a.State = awaitClosed
	return Value{}, false, RuntimeErrorf("async generator ignored GeneratorExit")
}

func (a *AsyncGenAThrow) alreadyRunning() error {
	a.State = awaitClosed
	if a.Args == nil {
		return RuntimeErrorf("aclose(): asynchronous generator is already running")
	}
	return RuntimeErrorf("athrow(): asynchronous generator is already running")
}

func (a *AsyncGenAThrow) send(t *Thread, x Value) (Value, bool, error) {
	g := a.Gen
	if a.State == awaitClosed {
		return Value{}, false, RuntimeErrorf(reusedAThrow)
	}
	if g.State == GenFinished {
		a.State = awaitClosed
		return None, true, nil
	}
	var v Value
	var err error
	if a.State == awaitInit {
		if g.RunningAsync {
			return Value{}, false, a.alreadyRunning()
		}
		if g.Closed {
			a.State = awaitClosed
			return Value{}, false, NewExceptionArgs(&StopAsyncIteration)
		}
		if x != None {
			return Value{}, false, RuntimeErrorf("can't send non-None value to a just-started coroutine")
		}
		a.State = awaitIter
		g.RunningAsync = true
		if a.Args == nil {
			g.Closed = true
			v, _, err = g.Throw(t, NewExceptionArgs(&GeneratorExit), false)
		} else {
			v, _, err = g.throwArgs(t, a.Args, false)
		}
	} else {
		v, _, err = g.Send(t, x)
	}
	return a.outcome(v, err)
}

// outcome is what a step of the generator means for the awaitable.
func (a *AsyncGenAThrow) outcome(v Value, err error) (Value, bool, error) {
	if a.Args != nil {
		v, finished, err := a.Gen.unwrapAsync(v, err)
		if err != nil {
			return a.end(err)
		}
		if finished {
			a.State = awaitClosed
		}
		return v, finished, nil
	}
	if err != nil {
		return a.end(err)
	}
	if v.Type() == &asyncGenValueType {
		return a.ignoredExit()
	}
	return v, false, nil
}

func (a *AsyncGenAThrow) throw(t *Thread, args []Value) (Value, bool, error) {
	switch a.State {
	case awaitClosed:
		return Value{}, false, RuntimeErrorf(reusedAThrow)
	case awaitInit:
		if a.Gen.RunningAsync {
			return Value{}, false, a.alreadyRunning()
		}
		a.State = awaitIter
		a.Gen.RunningAsync = true
	}
	v, _, err := a.Gen.throwArgs(t, args, true)
	return a.outcome(v, err)
}

func (a *AsyncGenAThrow) closed() bool { return a.State == awaitClosed }

// asyncAwaitable is what the two awaitables have in common.
type asyncAwaitable interface {
	send(t *Thread, x Value) (Value, bool, error)
	throw(t *Thread, args []Value) (Value, bool, error)
	closed() bool
}

// fillAwaitable fills the type of an awaitable.
func fillAwaitable(ty *Type, get func(v Value) asyncAwaitable) {
	self := func(t *Thread, v Value) (Value, error) { return v, nil }
	ty.Iter, ty.Await = self, self
	ty.Next = func(t *Thread, v Value) (Value, error) {
		r, finished, err := get(v).send(t, None)
		return endedByReturn(t, r, finished, err)
	}
	ty.Slots.Send = func(t *Thread, v, x Value) (Value, bool, error) { return get(v).send(t, x) }
	ty.Methods = []Def{
		{Name: "send", Sig: "(value, /)", F1: func(t *Thread, v, x Value) (Value, error) {
			r, finished, err := get(v).send(t, x)
			return yieldedOrStop(t, r, finished, err)
		}, Doc: "send(value)\n\nResume with a value; what it yields next is returned, StopIteration ends it."},
		{Name: "throw", FV: func(t *Thread, v Value, args Args) (Value, error) {
			if err := CheckPositional("throw", len(args.V), 1, 3); err != nil {
				return Value{}, err
			}
			if err := warnThrow(t, "throw", args.V); err != nil {
				return Value{}, err
			}
			r, finished, err := get(v).throw(t, append([]Value(nil), args.V...))
			return yieldedOrStop(t, r, finished, err)
		}, Doc: "throw(value)\nthrow(type[,value[,tb]])\n\nRaise an exception where it is suspended; what it yields next is returned.\nThe form with several arguments is deprecated."},
		{Name: "close", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			a := get(v)
			if a.closed() {
				return None, nil
			}
			_, finished, err := a.throw(t, []Value{GeneratorExit.Value()})
			switch {
			case err != nil && (Matches(err, &StopIteration) || Matches(err, &StopAsyncIteration) || Matches(err, &GeneratorExit)):
				return None, nil
			case err != nil:
				return Value{}, err
			case finished:
				return None, nil
			}
			return Value{}, RuntimeErrorf("coroutine ignored GeneratorExit")
		}, Doc: "close() -> raise GeneratorExit inside generator."},
	}
}

func newASend(t *Thread, v, x Value) (Value, error) {
	g := (*Generator)(v.P)
	if err := g.initHooks(t); err != nil {
		return Value{}, err
	}
	return valueOf(&AsyncGenASend{Object: Object{&AsyncGenASendType}, Gen: g, Value: x}), nil
}

func newAThrow(t *Thread, v Value, args []Value) (Value, error) {
	g := (*Generator)(v.P)
	if err := g.initHooks(t); err != nil {
		return Value{}, err
	}
	return valueOf(&AsyncGenAThrow{Object: Object{&AsyncGenAThrowType}, Gen: g, Args: args}), nil
}

func initAsyncGenerator() {
	t := &AsyncGeneratorType
	t.Repr, t.Del = generatorRepr, generatorDel
	t.AIter = func(t *Thread, v Value) (Value, error) { return v, nil }
	t.ANext = func(t *Thread, v Value) (Value, error) { return newASend(t, v, None) }
	t.HasWeakref = true
	t.Methods = []Def{
		{Name: "asend", Sig: "(value, /)", F1: newASend, Doc: "asend(v) -> send 'v' in generator."},
		{Name: "athrow", FV: func(t *Thread, v Value, args Args) (Value, error) {
			if err := warnThrow(t, "athrow", args.V); err != nil {
				return Value{}, err
			}
			return newAThrow(t, v, append(make([]Value, 0, len(args.V)), args.V...))
		}, Doc: "athrow(value)\nathrow(type[,value[,tb]])\n\nRaise an exception where the generator is suspended.\nThe form with several arguments is deprecated."},
		{Name: "aclose", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newAThrow(t, v, nil) },
			Doc: "aclose() -> raise GeneratorExit inside generator."},
		{Name: "__sizeof__", Sig: "()", F0: generatorSizeof, Doc: "gen.__sizeof__() -> size of gen in memory, in bytes"},
		ClassGetItemDef(),
	}
	t.GetSets = generatorGetSets("ag_", "await")
	fillAwaitable(&AsyncGenASendType, func(v Value) asyncAwaitable { return (*AsyncGenASend)(v.P) })
	fillAwaitable(&AsyncGenAThrowType, func(v Value) asyncAwaitable { return (*AsyncGenAThrow)(v.P) })
}
