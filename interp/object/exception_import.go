package object

// The places of ImportError's attributes in BaseException.Fields.
const (
	importMsg = iota
	importName
	importPath
	importNameFrom
	numImportFields
)

var importErrorFields = [...]string{"name", "path", "name_from"}

func importErrorInit(t *Thread, v Value, args Args) error {
	e := v.Exception()
	var f [numImportFields]Value
	if err := bindFields("ImportError", args, importErrorFields[:], f[importName:]); err != nil {
		return err
	}
	e.setArgs(args.Pos())
	f[importMsg] = e.onlyArg()
	copy(e.fields(numImportFields), f[:])
	return nil
}

// importErrorMsg is the msg of an ImportError, or the zero Value.
func importErrorMsg(e *BaseException) Value {
	if e.Fields == nil {
		return e.onlyArg()
	}
	return e.field(importMsg)
}

func importErrorStr(t *Thread, v Value) (Value, error) {
	if msg := importErrorMsg(v.Exception()); msg.P != nil && msg.IsExactStr() {
		return msg, nil
	}
	return baseExceptionStr(t, v)
}

func importErrorReduce(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	state := e.Dict
	copied := false
	for i, name := range importErrorFields {
		x := e.field(importName + i)
		if x.P == nil {
			continue
		}
		if !copied {
			copied = true
			if state == nil {
				state = NewDict()
			} else {
				state = state.Copy()
			}
		}
		state.SetStr(t.Interp.Intern(name), x)
	}
	if state == nil {
		return TupleValue(e.T.Value(), e.Args.Value()), nil
	}
	return TupleValue(e.T.Value(), e.Args.Value(), state.Value()), nil
}

// NewImportError makes an ImportError, or of the derived class cls, with its
// attributes; name, path and nameFrom may be absent.
func NewImportError(cls *Type, msg string, name, path, nameFrom Value) error {
	e := NewException(cls, msg)
	e.Fields = []Value{importMsg: e.Args.Items[0], importName: name, importPath: path, importNameFrom: nameFrom}
	return e
}

func initImportError() {
	ImportError.Solid, ImportError.Init = true, importErrorInit
	ImportError.Slots.Str = importErrorStr
	ImportError.GetSets = []GetSet{
		exceptionField("msg", "exception message", importMsg, numImportFields, (*BaseException).onlyArg),
		exceptionField("name", "module name", importName, numImportFields, (*BaseException).onlyArg),
		exceptionField("path", "module path", importPath, numImportFields, (*BaseException).onlyArg),
		exceptionField("name_from", "name imported from module", importNameFrom, numImportFields, (*BaseException).onlyArg),
	}
	ImportError.Methods = []Def{{Name: "__reduce__", Sig: "()", F0: importErrorReduce}}
}
