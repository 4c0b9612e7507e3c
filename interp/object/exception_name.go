package object

// This file holds NameError and the class side of AttributeError.

func nameErrorInit(t *Thread, v Value, args Args) error {
	e := v.Exception()
	var f [1]Value
	if err := bindFields("NameError", args, nameErrorFields[:], f[:]); err != nil {
		return err
	}
	e.setArgs(args.Pos())
	e.fields(1)[0] = f[0]
	return nil
}

var nameErrorFields = [...]string{"name"}

func attributeErrorInit(t *Thread, v Value, args Args) error {
	e := v.Exception()
	var f [2]Value
	if err := bindFields("AttributeError", args, attributeErrorFields[:], f[:]); err != nil {
		return err
	}
	e.setArgs(args.Pos())
	copy(e.fields(2), f[:])
	return nil
}

var attributeErrorFields = [...]string{AttrErrName: "name", AttrErrObj: "obj"}

// attributeErrorState is the __dict__ with name and args; obj, which may not
// be picklable, is left out.
func attributeErrorState(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	d := NewDict()
	if e.Dict != nil {
		d = e.Dict.Copy()
	}
	if name := e.field(AttrErrName); name.P != nil {
		d.SetStr(nameSpecName, name)
	}
	d.SetStr(nameArgs, e.Args.Value())
	return d.Value(), nil
}

var nameArgs = internStatic("args")

func attributeErrorReduce(t *Thread, v Value) (Value, error) {
	state, err := attributeErrorState(t, v)
	if err != nil {
		return Value{}, err
	}
	e := v.Exception()
	return TupleValue(e.T.Value(), e.Args.Value(), state), nil
}

func initNameErrors() {
	NameError.Solid, NameError.Init = true, nameErrorInit
	NameError.GetSets = []GetSet{exceptionField("name", "name", 0, 1, nil)}
	AttributeError.Solid, AttributeError.Init = true, attributeErrorInit
	AttributeError.GetSets = []GetSet{
		exceptionField("name", "attribute name", AttrErrName, 2, nil),
		exceptionField("obj", "object", AttrErrObj, 2, nil),
	}
	AttributeError.Methods = []Def{
		{Name: "__getstate__", Sig: "()", F0: attributeErrorState},
		{Name: "__reduce__", Sig: "()", F0: attributeErrorReduce},
	}
}
