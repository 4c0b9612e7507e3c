package object

// coreFlags are the flags by which layouts are recognised; they hold whatever
// the init functions of the types say.
var coreFlags = [...]struct {
	t *Type
	f TypeFlags
}{
	{&TypeType, FlagTypeSubclass | FlagBaseType},
	{&IntType, FlagIntSubclass | FlagBaseType | FlagMatchSelf},
	{&BoolType, FlagIntSubclass | FlagMatchSelf},
	{&FloatType, FlagFloatSubclass | FlagBaseType | FlagMatchSelf},
	{&ComplexType, FlagBaseType},
	{&StrType, FlagStrSubclass | FlagBaseType | FlagMatchSelf},
	{&BytesType, FlagBytesSubclass | FlagBaseType | FlagMatchSelf},
	{&ByteArrayType, FlagBaseType | FlagMatchSelf},
	{&MemoryViewType, FlagSequence},
	{&ListType, FlagListSubclass | FlagBaseType | FlagMatchSelf | FlagSequence},
	{&TupleType, FlagTupleSubclass | FlagBaseType | FlagMatchSelf | FlagSequence},
	{&DictType, FlagDictSubclass | FlagBaseType | FlagMatchSelf | FlagMapping},
	{&SetType, FlagSetSubclass | FlagBaseType | FlagMatchSelf},
	{&FrozenSetType, FlagSetSubclass | FlagBaseType | FlagMatchSelf},
	{&RangeType, FlagSequence},
	{&FunctionType, FlagMethodDescriptor},
	{&BaseExceptionType, FlagBaseExcSubclass | FlagBaseType},
}

func setCoreFlags() {
	for _, c := range coreFlags {
		c.t.Flags |= c.f
	}
	// Every exception class can be derived from.
	for _, t := range builtinTypes {
		for b := t; b != nil; b = b.Base {
			if b == &BaseExceptionType {
				t.Flags |= FlagBaseType
			}
		}
	}
	BoolType.Base = &IntType
}
