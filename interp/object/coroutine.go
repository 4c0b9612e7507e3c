package object

// CoroutineWrapperType is the type of what coroutine.__await__() returns.
var CoroutineWrapperType = Type{Name: "coroutine_wrapper"}

// CoroutineWrapper is an iterator that drives a coroutine.
type CoroutineWrapper struct {
	Object
	Coro *Generator
}

func wrapped(v Value) *Generator { return (*CoroutineWrapper)(v.P).Coro }

func coroutineAwait(t *Thread, v Value) (Value, error) {
	return valueOf(&CoroutineWrapper{Object{&CoroutineWrapperType}, (*Generator)(v.P)}), nil
}

// CoroutineOrigin is the tuple of (filename, line, function name) for the
// innermost frames where a coroutine is made (sys.set_coroutine_origin_tracking_depth).
func CoroutineOrigin(t *Thread, f *Frame, depth int) Value {
	var out []Value
	for ; f != nil && len(out) < depth; f = f.Caller() {
		c := f.CodeOf()
		line := None
		if n := c.LineAt(f.InstructionIndex()); n > 0 {
			line = Int(int64(n))
		}
		out = append(out, TupleValue(c.Filename.Value(), line, c.Name.Value()))
	}
	return NewTuple(out...).Value()
}

func initCoroutine() {
	t := &CoroutineType
	t.Repr, t.Del = generatorRepr, generatorDel
	t.Await, t.Slots.Send = coroutineAwait, generatorSend
	t.HasWeakref = true
	t.Methods = []Def{
		{Name: "send", Sig: "(value, /)", F1: generatorSendMethod,
			Doc: "send(value)\n\nSend a value into coroutine; what it yields next is returned, StopIteration\nends it."},
		{Name: "throw", FV: generatorThrow,
			Doc: "throw(value)\nthrow(type[,value[,tb]])\n\nRaise an exception in coroutine where it is suspended; what it yields next\nis returned.\nThe form with several arguments is deprecated."},
		{Name: "close", Sig: "()", F0: generatorClose, Doc: "close() -> raise GeneratorExit inside coroutine."},
		{Name: "__sizeof__", Sig: "()", F0: generatorSizeof, Doc: "gen.__sizeof__() -> size of gen in memory, in bytes"},
		ClassGetItemDef(),
	}
	t.GetSets = append(generatorGetSets("cr_", "await"),
		GetSet{Name: "cr_origin", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Generator)(v.P).origin()), nil }})

	w := &CoroutineWrapperType
	w.Doc = "A wrapper object implementing __await__ for coroutines."
	w.Iter = func(t *Thread, v Value) (Value, error) { return v, nil }
	w.Next = func(t *Thread, v Value) (Value, error) {
		r, finished, err := wrapped(v).Send(t, None)
		return endedByReturn(t, r, finished, err)
	}
	w.Slots.Send = func(t *Thread, v, x Value) (Value, bool, error) { return wrapped(v).Send(t, x) }
	w.Methods = []Def{
		{Name: "send", Sig: "(value, /)", F1: func(t *Thread, v, x Value) (Value, error) { return generatorSendMethod(t, wrapped(v).Value(), x) },
			Doc: "send(value)\n\nSend a value into coroutine; what it yields next is returned, StopIteration\nends it."},
		{Name: "throw", FV: func(t *Thread, v Value, args Args) (Value, error) { return generatorThrow(t, wrapped(v).Value(), args) },
			Doc: "throw(value)\nthrow(type[,value[,tb]])\n\nRaise an exception in coroutine where it is suspended; what it yields next\nis returned.\nThe form with several arguments is deprecated."},
		{Name: "close", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return wrapped(v).Close(t) },
			Doc: "close() -> raise GeneratorExit inside coroutine."},
	}
}
