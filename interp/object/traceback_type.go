package object

func tracebackOf(v Value) *Traceback { return (*Traceback)(v.P) }

var tracebackSig = ParseSignature("(tb_next, tb_frame, tb_lasti, tb_lineno)")

func tracebackNew(t *Thread, cls *Type, args Args) (Value, error) {
	var a [4]Value
	if err := tracebackSig.Bind("traceback", args, a[:]); err != nil {
		return Value{}, err
	}
	if a[1].Type() != &FrameType {
		return Value{}, TypeErrorf("traceback() argument 'tb_frame' must be frame, not %s", TypeName(a[1]))
	}
	lasti, err := IndexInt(t, a[2], &OverflowError)
	if err != nil {
		return Value{}, err
	}
	line, err := IndexInt(t, a[3], &OverflowError)
	if err != nil {
		return Value{}, err
	}
	var next *Traceback
	switch {
	case a[0].IsNone():
	case a[0].Type() == &TracebackType:
		next = tracebackOf(a[0])
	default:
		return Value{}, TypeErrorf("expected traceback object or None, got '%s'", TypeName(a[0]))
	}
	return (&Traceback{Object{&TracebackType}, next, frameOf(a[1]), lasti >> 1, line, lasti&1 != 0}).Value(), nil
}

func tracebackSetNext(t *Thread, v, x Value) error {
	var next *Traceback
	switch {
	case x.P == nil:
		return TypeErrorf("can't delete tb_next attribute")
	case x.IsNone():
	case x.Type() == &TracebackType:
		next = tracebackOf(x)
	default:
		return TypeErrorf("expected traceback object, got '%s'", TypeName(x))
	}
	for tb := next; tb != nil; tb = tb.Next {
		if tb == tracebackOf(v) {
			return ValueErrorf("traceback loop detected")
		}
	}
	tracebackOf(v).Next = next
	return nil
}

func initTraceback() {
	t := &TracebackType
	t.Doc = "traceback(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nCreate a new traceback object."
	t.New = tracebackNew
	t.Methods = []Def{{Name: "__dir__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		return NewList([]Value{StrValue("tb_frame"), StrValue("tb_next"), StrValue("tb_lasti"), StrValue("tb_lineno")}).Value(), nil
	}}}
	t.GetSets = []GetSet{
		{Name: "tb_frame", Member: true, Get: func(t *Thread, v Value) (Value, error) { return tracebackOf(v).Frame.Value(), nil }},
		{Name: "tb_lasti", Member: true, Get: func(t *Thread, v Value) (Value, error) {
			tb := tracebackOf(v)
			n := int64(tb.LastI * codeUnit)
			if tb.half {
				n++
			}
			return Int(n), nil
		}},
		{Name: "tb_next", Get: func(t *Thread, v Value) (Value, error) {
			if n := tracebackOf(v).Next; n != nil {
				return n.Value(), nil
			}
			return None, nil
		}, Set: tracebackSetNext},
		{Name: "tb_lineno", Get: func(t *Thread, v Value) (Value, error) {
			tb := tracebackOf(v)
			if tb.Line > 0 {
				return Int(int64(tb.Line)), nil
			}
			if n := tb.Frame.Code.LineAt(tb.LastI); n > 0 {
				return Int(int64(n)), nil
			}
			return None, nil
		}},
	}
}
