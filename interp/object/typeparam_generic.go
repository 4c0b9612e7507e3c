package object

// GenericType is typing.Generic. Its instances are those of object.
var GenericType = Type{Name: "typing.Generic", Doc: "Abstract base class for generic types.", Plain: true}

// genericCall calls a function of typing with the class and these arguments.
func genericCall(name string) func(t *Thread, cls Value, args Args) (Value, error) {
	return func(t *Thread, cls Value, args Args) (Value, error) {
		typing, err := importModule(t, t.Interp.Intern("typing"))
		if err != nil {
			return Value{}, err
		}
		f, err := GetAttr(t, typing, t.Interp.Intern(name))
		if err != nil {
			return Value{}, err
		}
		return Call(t, f, Args{append([]Value{cls}, args.V...), args.Kw})
	}
}

func initGeneric() {
	t := &GenericType
	t.Flags |= FlagBaseType
	t.Slots.New = ObjectType.Slots.New
	t.Methods = []Def{
		{Name: "__class_getitem__", Class: true, FV: genericCall("_generic_class_getitem"), Doc: "Parameterizes a generic class."},
		{Name: "__init_subclass__", Class: true, FV: genericCall("_generic_init_subclass"), Doc: "Function to initialize subclasses."},
	}
}

// SubscriptGeneric is typing.Generic[*params]. A TypeVarTuple stands unpacked there.
func SubscriptGeneric(t *Thread, params Value) (Value, error) {
	items := append([]Value(nil), params.Tuple().Items...)
	for i, p := range items {
		if p.Type() == &TypeVarTupleType {
			it, err := iterUnpacked(t, p)
			if err != nil {
				return Value{}, err
			}
			if items[i], err = Next(t, it); err != nil {
				return Value{}, err
			}
		}
	}
	return typingCall(t, "_GenericAlias", GenericType.Value(), NewTuple(items...).Value())
}
