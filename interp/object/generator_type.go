package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// Value returns g as a Python value.
func (g *Generator) Value() Value { return valueOf(g) }

// kind is what messages call the generator.
func (g *Generator) kind() string {
	switch g.T {
	case &CoroutineType:
		return "coroutine"
	case &AsyncGeneratorType:
		return "async generator"
	}
	return "generator"
}

// Send is gen.send(x): the yielded value and false, or the returned value and true.
func (g *Generator) Send(t *Thread, x Value) (Value, bool, error) {
	switch g.State {
	case GenCreated:
		if x != None {
			return Value{}, false, TypeErrorf("can't send non-None value to a just-started %s", g.kind())
		}
	case GenRunning:
		return Value{}, false, ValueErrorf("%s already executing", g.kind())
	case GenFinished:
		switch g.T {
		case &CoroutineType:
			return Value{}, false, RuntimeErrorf("cannot reuse already awaited coroutine")
		case &AsyncGeneratorType:
			return Value{}, false, NewExceptionArgs(&StopAsyncIteration)
		}
		return None, true, nil
	}
	v, finished, err := t.Interp.Engine.Resume(t, g, x, nil)
	if finished && err == nil && g.T == &AsyncGeneratorType {
		return Value{}, false, NewExceptionArgs(&StopAsyncIteration)
	}
	return v, finished, err
}

func generatorSend(t *Thread, v, x Value) (Value, bool, error) {
	return (*Generator)(v.P).Send(t, x)
}

func generatorNext(t *Thread, v Value) (Value, error) {
	r, finished, err := (*Generator)(v.P).Send(t, None)
	return endedByReturn(t, r, finished, err)
}

// endedByReturn turns the result of a Send slot into that of a Next slot.
func endedByReturn(t *Thread, r Value, finished bool, err error) (Value, error) {
	if finished && err == nil {
		t.StopValue = r
		return Value{}, nil
	}
	return r, err
}

// yieldedOrStop turns the result of a Send slot into that of a method send:
// StopIteration at the end.
func yieldedOrStop(t *Thread, r Value, finished bool, err error) (Value, error) {
	if finished && err == nil {
		t.StopValue = r
		return Value{}, t.stopIteration()
	}
	return r, err
}

// Throw is gen.throw(exc).
func (g *Generator) Throw(t *Thread, exc *BaseException, closeInner bool) (Value, bool, error) {
	return g.throwArgs(t, []Value{exc.Value()}, closeInner)
}

// throwArgs is gen.throw(*args). What g delegates to gets the arguments as
// they are; closeInner says that a GeneratorExit closes it instead.
func (g *Generator) throwArgs(t *Thread, args []Value, closeInner bool) (Value, bool, error) {
	if inner := g.YieldFrom(); inner.P != nil {
		if closeInner && meansGeneratorExit(args[0]) {
			g.State = GenRunning
			err := closeIterator(t, inner)
			g.State = GenSuspended
			if err != nil {
				return g.raise(t, AsException(err))
			}
		} else if r, finished, err, threw := g.throwInner(t, inner, args, closeInner); threw {
			return r, finished, err
		}
	}
	exc, err := thrownException(t, args)
	if err != nil {
		return Value{}, false, err
	}
	return g.raise(t, exc)
}

func meansGeneratorExit(typ Value) bool {
	if c := typ.AsType(); c != nil {
		return c.IsSubtype(&GeneratorExit)
	}
	return typ.Is(&GeneratorExit)
}

// throwInner throws into the iterator that g delegates to; threw is false when
// that has no throw method.
func (g *Generator) throwInner(t *Thread, inner Value, args []Value, closeInner bool) (r Value, finished bool, err error, threw bool) {
	switch inner.Type() {
	case &GeneratorType, &CoroutineType:
		err = g.delegating(t, func() error {
			var err error
			r, finished, err = (*Generator)(inner.P).throwArgs(t, args, closeInner)
			return err
		})
	default:
		f, ferr := LookupAttr(t, inner, t.Interp.Intern("throw"))
		if ferr != nil {
			return r, false, ferr, true
		}
		if f.P == nil {
			return r, false, nil, false
		}
		err = g.delegating(t, func() error {
			var err error
			r, err = CallArgs(t, f, args...)
			return err
		})
		if err != nil && Matches(err, &StopIteration) {
			r, finished, err = StopIterationValue(err), true, nil
		}
	}
	switch {
	case err != nil:
		r, finished, err = g.raise(t, AsException(err))
	case finished:
		// The inner iterator ended: go on behind the yield from.
		g.EndYieldFrom(r)
		r, finished, err = g.Send(t, None)
	}
	return r, finished, err, true
}

// delegating runs f, which resumes what g delegates to, with g's frame on the
// stack, so that f_back and tracebacks show it.
func (g *Generator) delegating(t *Thread, f func() error) error {
	prev := t.CurrentFrame()
	fr, err := t.PushFrame(prev, g.Fn, nil, FrameGenerator)
	if err != nil {
		return err
	}
	fr.Owner = uintptr(unsafe.Pointer(g))
	fr.Code = uintptr(unsafe.Pointer(g.Code))
	fr.PC = g.Code.InsBase + uintptr(g.PC+1)*bytecode.InstructionSize
	window := unsafe.Slice((*Value)(fr.BasePtr()), len(g.Regs))
	copy(window, g.Regs)
	g.State, g.Rec = GenRunning, fr
	t.SetFrame(fr)
	err = f()
	copy(g.Regs, window)
	t.PopFrame(fr)
	g.State, g.Rec = GenSuspended, nil
	t.SetFrame(prev)
	return err
}

// raise continues g with an exception at its yield.
func (g *Generator) raise(t *Thread, exc *BaseException) (Value, bool, error) {
	switch g.State {
	case GenRunning:
		return Value{}, false, ValueErrorf("%s already executing", g.kind())
	case GenFinished:
		if g.T == &CoroutineType {
			return Value{}, false, RuntimeErrorf("cannot reuse already awaited coroutine")
		}
		return Value{}, false, exc
	}
	v, finished, err := t.Interp.Engine.Resume(t, g, None, exc)
	if finished && err == nil && g.T == &AsyncGeneratorType {
		return Value{}, false, NewExceptionArgs(&StopAsyncIteration)
	}
	return v, finished, err
}

// Close is gen.close(): GeneratorExit at the yield. It returns what the
// generator returned.
func (g *Generator) Close(t *Thread) (Value, error) {
	switch g.State {
	case GenCreated:
		g.finish()
		return None, nil
	case GenFinished:
		return None, nil
	case GenRunning:
		return Value{}, ValueErrorf("%s already executing", g.kind())
	}
	exc := NewExceptionArgs(&GeneratorExit)
	if inner := g.YieldFrom(); inner.P != nil {
		g.State = GenRunning
		err := closeIterator(t, inner)
		g.State = GenSuspended
		if err != nil {
			exc = AsException(err)
		}
	}
	v, finished, err := g.raise(t, exc)
	switch {
	case err == nil && finished:
		return v, nil
	case err == nil:
		return Value{}, RuntimeErrorf("%s ignored GeneratorExit", g.kind())
	case Matches(err, &GeneratorExit):
		return None, nil
	case Matches(err, &StopIteration):
		return StopIterationValue(err), nil
	case g.T == &AsyncGeneratorType && Matches(err, &StopAsyncIteration):
		return None, nil
	}
	return Value{}, err
}

// finish ends a generator that never ran.
func (g *Generator) finish() {
	g.State, g.Regs = GenFinished, nil
	if g.Frame != nil {
		g.Frame.Locals = nil
	}
}

// closeIterator closes what a generator delegates to. That it has no close
// method is no error; nor, as in CPython, that looking for it fails.
func closeIterator(t *Thread, v Value) error {
	if ty := v.Type(); ty == &GeneratorType || ty == &CoroutineType {
		_, err := (*Generator)(v.P).Close(t)
		return err
	}
	f, err := LookupAttr(t, v, t.Interp.Intern("close"))
	if err != nil {
		WriteUnraisable(t, AsException(err), "Exception ignored while closing generator "+reprOr(t, v), Value{})
		return nil
	}
	if f.P == nil {
		return nil
	}
	_, err = Call(t, f, Args{})
	return err
}

// warnThrow warns about the old form of throw() and athrow().
func warnThrow(t *Thread, name string, args []Value) error {
	if len(args) <= 1 {
		return nil
	}
	return Warn(t, &DeprecationWarning, "the (type, exc, tb) signature of "+name+"() is deprecated, use the single-arg signature instead.", 1)
}

// thrownException makes the exception that the arguments of throw() mean. What
// goes wrong in the constructor of its class is thrown in its place.
func thrownException(t *Thread, args []Value) (*BaseException, error) {
	var tb *Traceback
	if len(args) == 3 && !args[2].IsNone() {
		if args[2].Type() != &TracebackType {
			return nil, TypeErrorf("throw() third argument must be a traceback object")
		}
		tb = (*Traceback)(args[2].P)
	}
	value := None
	if len(args) > 1 {
		value = args[1]
	}
	typ := args[0]
	var exc *BaseException
	if cls := typ.AsType(); cls != nil && cls.Has(FlagBaseExcSubclass) {
		v := value
		if e := value.Exception(); e == nil || !e.T.IsSubtype(cls) {
			var cargs []Value
			switch {
			case value.IsNone():
			case value.IsTuple():
				cargs = value.Tuple().Items
			default:
				cargs = []Value{value}
			}
			var err error
			if v, err = CallArgs(t, typ, cargs...); err != nil {
				return AsException(err), nil
			}
		}
		if exc = v.Exception(); exc == nil {
			exc = Errorf(&TypeError, "calling %s should have returned an instance of BaseException, not %s", reprOr(t, typ), v.Type().FullName(t))
		}
	} else if exc = typ.Exception(); exc != nil {
		if !value.IsNone() {
			return nil, TypeErrorf("instance exception may not have a separate value")
		}
	} else {
		return nil, TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %s", TypeName(typ))
	}
	if tb != nil {
		exc.Traceback = tb
	}
	return exc, nil
}

func reprOr(t *Thread, v Value) string {
	s, err := Repr(t, v)
	if err != nil {
		return TypeName(v)
	}
	return s
}

func generatorThrow(t *Thread, v Value, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Value{}, TypeErrorf("%s.throw() takes no keyword arguments", TypeName(v))
	}
	if err := CheckPositional("throw", len(args.V), 1, 3); err != nil {
		return Value{}, err
	}
	if err := warnThrow(t, "throw", args.V); err != nil {
		return Value{}, err
	}
	r, finished, err := (*Generator)(v.P).throwArgs(t, append([]Value(nil), args.V...), true)
	return yieldedOrStop(t, r, finished, err)
}

func generatorSendMethod(t *Thread, v, x Value) (Value, error) {
	r, finished, err := (*Generator)(v.P).Send(t, x)
	return yieldedOrStop(t, r, finished, err)
}

func generatorClose(t *Thread, v Value) (Value, error) { return (*Generator)(v.P).Close(t) }

func generatorRepr(t *Thread, v Value) (Value, error) {
	g := (*Generator)(v.P)
	return StrValue("<" + g.T.Name + " object " + g.Qualname.String() + " at " + Address(t, v) + ">"), nil
}

// generatorDel closes a generator that is not needed any more.
func generatorDel(t *Thread, v Value) error {
	g := (*Generator)(v.P)
	switch {
	case g.State == GenFinished:
		return nil
	case g.T == &AsyncGeneratorType && g.rare != nil && g.rare.finalizer.P != nil && !g.Closed:
		if _, err := CallArgs(t, g.rare.finalizer, v); err != nil {
			WriteUnraisable(t, AsException(err), "Exception ignored while finalizing generator "+reprOr(t, v), Value{})
		}
		return nil
	case g.T == &CoroutineType && g.State == GenCreated:
		if err := warnUnawaited(t, v); err != nil {
			WriteUnraisable(t, AsException(err), "Exception ignored while finalizing coroutine "+reprOr(t, v), Value{})
		}
		return nil
	}
	if _, err := g.Close(t); err != nil {
		WriteUnraisable(t, AsException(err), "Exception ignored while closing generator "+reprOr(t, v), Value{})
	}
	return nil
}

// warnUnawaited warns about a coroutine that was never awaited.
func warnUnawaited(t *Thread, v Value) error {
	if m, err := importModule(t, t.Interp.Intern("warnings")); err == nil {
		if f, err := LookupAttr(t, m, t.Interp.Intern("_warn_unawaited_coroutine")); err == nil && f.P != nil {
			_, err = CallArgs(t, f, v)
			return err
		}
	}
	return Warn(t, &RuntimeWarning, "coroutine '"+(*Generator)(v.P).Qualname.String()+"' was never awaited", 1)
}

func generatorSizeof(t *Thread, v Value) (Value, error) {
	return Int(int64(200 + 16*len((*Generator)(v.P).Regs))), nil
}

// FrameObject returns the frame object of a generator, or nil when it has ended.
func (g *Generator) FrameObject(t *Thread) *FrameObj {
	switch g.State {
	case GenFinished:
		return nil
	case GenRunning:
		if g.Rec != nil {
			return t.FrameObjectOf(g.Rec)
		}
	}
	if g.Frame == nil {
		g.Frame = &FrameObj{Object: Object{&FrameType}, Fn: g.Fn, Code: g.Code, Gen: g, TraceLines: true}
		g.Frame.LastI = int(g.PC) - 1
	}
	return g.Frame
}

// generatorNameAttr makes the getset of __name__ or __qualname__.
func generatorNameAttr(attr, doc string, field func(g *Generator) **Str) GetSet {
	return GetSet{Name: attr, Doc: doc, Get: func(t *Thread, v Value) (Value, error) {
		return (*field((*Generator)(v.P))).Value(), nil
	}, Set: func(t *Thread, v, x Value) error {
		if x.P == nil || !x.IsStr() {
			return TypeErrorf("%s must be set to a string object", attr)
		}
		*field((*Generator)(v.P)) = x.Str()
		return nil
	}}
}

// generatorGetSets are the attributes of generators, with the prefix of their kind.
func generatorGetSets(prefix, yieldFrom string) []GetSet {
	kindName := map[string]string{"gi_": "generator", "cr_": "coroutine", "ag_": "async generator"}[prefix]
	return []GetSet{
		generatorNameAttr("__name__", "name of the "+kindName, func(g *Generator) **Str { return &g.Name }),
		generatorNameAttr("__qualname__", "qualified name of the "+kindName, func(g *Generator) **Str { return &g.Qualname }),
		{Name: prefix + yieldFrom, Doc: "object being awaited on, or None", Get: func(t *Thread, v Value) (Value, error) {
			return orNone((*Generator)(v.P).YieldFrom()), nil
		}},
		{Name: prefix + "running", Get: func(t *Thread, v Value) (Value, error) {
			g := (*Generator)(v.P)
			if g.T == &AsyncGeneratorType {
				return Bool(g.RunningAsync), nil
			}
			return Bool(g.State == GenRunning), nil
		}},
		{Name: prefix + "frame", Get: func(t *Thread, v Value) (Value, error) {
			if f := (*Generator)(v.P).FrameObject(t); f != nil {
				return valueOf(f), nil
			}
			return None, nil
		}},
		{Name: prefix + "suspended", Get: func(t *Thread, v Value) (Value, error) {
			return Bool((*Generator)(v.P).State == GenSuspended), nil
		}},
		{Name: prefix + "code", Get: func(t *Thread, v Value) (Value, error) { return (*Generator)(v.P).Code.Value(), nil }},
	}
}

// isIterableCoroutine tells whether a generator is one of types.coroutine().
func (g *Generator) isIterableCoroutine() bool {
	return g.T == &GeneratorType && g.Code.Flags&bytecode.FlagIterableCoroutine != 0
}

// AwaitIter is the iterator that awaiting v drives.
func AwaitIter(t *Thread, v Value) (Value, error) {
	ty := v.Type()
	if ty == &CoroutineType || ty == &GeneratorType && (*Generator)(v.P).isIterableCoroutine() {
		return v, nil
	}
	if ty.Slots.Await == nil {
		return Value{}, TypeErrorf("'%s' object can't be awaited", ty.Name)
	}
	r, err := ty.Slots.Await(t, v)
	if err != nil {
		return Value{}, err
	}
	if rt := r.Type(); rt == &CoroutineType || rt == &GeneratorType && (*Generator)(r.P).isIterableCoroutine() {
		return Value{}, TypeErrorf("__await__() returned a coroutine")
	}
	if r.Type().Slots.Next == nil {
		return Value{}, TypeErrorf("__await__() returned non-iterator of type '%s'", TypeName(r))
	}
	return r, nil
}

func initGenerator() {
	t := &GeneratorType
	t.Iter = func(t *Thread, v Value) (Value, error) { return v, nil }
	t.Next, t.Slots.Send, t.Repr, t.Del = generatorNext, generatorSend, generatorRepr, generatorDel
	t.HasWeakref = true
	t.Methods = []Def{
		{Name: "send", Sig: "(value, /)", F1: generatorSendMethod,
			Doc: "send(value)\n\nResume with a value; what it yields next is returned, StopIteration ends it."},
		{Name: "throw", FV: generatorThrow,
			Doc: "throw(value)\nthrow(type[,value[,tb]])\n\nRaise an exception where it is suspended; what it yields next is returned.\nThe form with several arguments is deprecated."},
		{Name: "close", Sig: "()", F0: generatorClose, Doc: "close() -> raise GeneratorExit inside generator."},
		{Name: "__sizeof__", Sig: "()", F0: generatorSizeof, Doc: "gen.__sizeof__() -> size of gen in memory, in bytes"},
		ClassGetItemDef(),
	}
	t.GetSets = generatorGetSets("gi_", "yieldfrom")
}
