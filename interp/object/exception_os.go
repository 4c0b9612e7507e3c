package object

// The places of OSError's attributes in BaseException.Fields.
const (
	osErrno = iota
	osStrerror
	osFilename
	osFilename2
	osWritten // characters_written of BlockingIOError; absent: not set
	numOSFields
)

// osInitInInit tells whether the arguments are for __init__: a derived class
// that overrides it but not __new__ may give it what it likes.
func osInitInInit(cls *Type) bool {
	return !sameInit(cls.Init, OSError.Init) && sameNew(cls.New, OSError.New)
}

func osErrorNew(t *Thread, cls *Type, args Args) (Value, error) {
	if osInitInInit(cls) {
		return allocException(cls, nil).Value(), nil
	}
	if len(args.Kw) > 0 {
		return Value{}, noKeywordsFor(cls.Name)
	}
	a := args.V
	if cls == &OSError && len(a) >= 2 && len(a) <= 5 {
		if sub := errnoClass(a[0]); sub != nil {
			cls = sub
		}
	}
	e := allocException(cls, nil)
	return e.Value(), e.osErrorFill(t, a)
}

// errnoClass returns the class of OSErrors with this number, or nil.
func errnoClass(n Value) *Type {
	if !n.IsInt() {
		return nil
	}
	if n = n.ExactInt(); !n.IsInt64() {
		return nil
	}
	for i := range errnoClasses {
		if errnoClasses[i].errno == n.Int64() {
			return errnoClasses[i].cls
		}
	}
	return nil
}

func osErrorInit(t *Thread, v Value, args Args) error {
	if !osInitInInit(v.Type()) {
		return nil // __new__ did it
	}
	if len(args.Kw) > 0 {
		return noKeywordsFor(TypeName(v))
	}
	return v.Exception().osErrorFill(t, args.V)
}

// osErrorFill sets args and the attributes.
func (e *BaseException) osErrorFill(t *Thread, a []Value) error {
	f := e.fields(numOSFields)
	clear(f)
	if len(a) >= 2 && len(a) <= 5 {
		f[osErrno], f[osStrerror] = a[0], a[1]
		if len(a) >= 3 && !a[2].IsNone() {
			if ty := a[2].Type(); e.T == &BlockingIOError && (ty.Index != nil || ty.ToInt != nil || ty.ToFloat != nil) {
				n, err := writtenCount(t, a[2])
				if err != nil {
					return err
				}
				f[osWritten] = n
			} else {
				f[osFilename] = a[2]
				if len(a) == 5 && !a[4].IsNone() {
					f[osFilename2] = a[4]
				}
				a = a[:2]
			}
		}
	}
	e.setArgs(a)
	return nil
}

// writtenCount is an argument for characters_written.
func writtenCount(t *Thread, v Value) (Value, error) {
	n, err := IndexInt(t, v, &ValueError)
	return Int(int64(n)), err
}

// osFields returns the attributes, also of exceptions that native code made.
func (e *BaseException) osFields() [numOSFields]Value {
	var f [numOSFields]Value
	copy(f[:], e.Fields)
	if e.Fields == nil && len(e.Args.Items) == 2 {
		copy(f[:], e.Args.Items)
	}
	return f
}

func osErrorStr(t *Thread, v Value) (Value, error) {
	f := v.Exception().osFields()
	if f[osFilename].P == nil && (f[osErrno].P == nil || f[osStrerror].P == nil) {
		return baseExceptionStr(t, v)
	}
	text := []byte("[Errno ")
	for i, end := range [...]string{osErrno: "] ", osStrerror: ""} {
		s, err := ToStr(t, orNone(f[i]))
		if err != nil {
			return Value{}, err
		}
		text = append(append(text, s.String()...), end...)
	}
	if f[osFilename].P != nil {
		var err error
		if text, err = AppendRepr(t, append(text, ": "...), f[osFilename]); err != nil {
			return Value{}, err
		}
		if f[osFilename2].P != nil {
			if text, err = AppendRepr(t, append(text, " -> "...), f[osFilename2]); err != nil {
				return Value{}, err
			}
		}
	}
	return NewStrBytes(text).Value(), nil
}

func osErrorReduce(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	args := e.Args
	if name := e.field(osFilename); name.P != nil && len(args.Items) == 2 {
		if second := e.field(osFilename2); second.P != nil {
			args = NewTuple(args.Items[0], args.Items[1], name, None, second)
		} else {
			args = NewTuple(args.Items[0], args.Items[1], name)
		}
	}
	if e.Dict != nil {
		return TupleValue(e.T.Value(), args.Value(), e.Dict.Value()), nil
	}
	return TupleValue(e.T.Value(), args.Value()), nil
}

func osGetWritten(t *Thread, v Value) (Value, error) {
	if n := v.Exception().field(osWritten); n.P != nil && n.Int64() != -1 {
		return n, nil
	}
	return Value{}, AttributeErrorf("characters_written")
}

func osSetWritten(t *Thread, v, x Value) error {
	if x.P == nil {
		if _, err := osGetWritten(t, v); err != nil {
			return err
		}
	} else {
		var err error
		if x, err = writtenCount(t, x); err != nil {
			return err
		}
	}
	v.Exception().fields(numOSFields)[osWritten] = x
	return nil
}

// osField is exceptionField for OSError, whose native exceptions may have the
// number and the text as arguments only.
func osField(name, doc string, i int) GetSet {
	g := exceptionField(name, doc, i, numOSFields, nil)
	g.Get = func(t *Thread, v Value) (Value, error) { return orNone(v.Exception().osFields()[i]), nil }
	g.Set = func(t *Thread, v, x Value) error {
		e := v.Exception()
		f := e.osFields()
		f[i] = x
		copy(e.fields(numOSFields), f[:])
		return nil
	}
	return g
}

// NewOSError makes the OSError, of the class that fits, for an error number.
// filename may be absent.
func NewOSError(errno int, text string, filename Value) error {
	cls := errnoClass(Int(int64(errno)))
	if cls == nil {
		cls = &OSError
	}
	e := NewExceptionArgs(cls, Int(int64(errno)), StrValue(text))
	f := e.fields(numOSFields)
	copy(f, e.Args.Items)
	f[osFilename] = filename
	return e
}

func initOSError() {
	OSError.Solid, OSError.New, OSError.Init = true, osErrorNew, osErrorInit
	OSError.Slots.Str = osErrorStr
	OSError.GetSets = []GetSet{
		osField("errno", "POSIX exception code", osErrno),
		osField("strerror", "exception strerror", osStrerror),
		osField("filename", "exception filename", osFilename),
		osField("filename2", "second exception filename", osFilename2),
		{Name: "characters_written", Get: osGetWritten, Set: osSetWritten},
	}
	OSError.Methods = []Def{{Name: "__reduce__", Sig: "()", F0: osErrorReduce}}
}
