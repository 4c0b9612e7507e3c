package object

// The builtin types whose Go representation is fixed here. They are filled by
// the init functions of their files, in the order given in ready.go.
var (
	ObjectType                = Type{Name: "object"}
	TypeType                  = Type{Name: "type"}
	NoneType                  = Type{Name: "NoneType"}
	NotImplementedType        = Type{Name: "NotImplementedType"}
	EllipsisType              = Type{Name: "ellipsis"}
	BoolType                  = Type{Name: "bool"}
	IntType                   = Type{Name: "int"}
	FloatType                 = Type{Name: "float"}
	ComplexType               = Type{Name: "complex"}
	StrType                   = Type{Name: "str"}
	BytesType                 = Type{Name: "bytes"}
	ByteArrayType             = Type{Name: "bytearray"}
	MemoryViewType            = Type{Name: "memoryview"}
	TupleType                 = Type{Name: "tuple"}
	ListType                  = Type{Name: "list"}
	DictType                  = Type{Name: "dict"}
	SetType                   = Type{Name: "set"}
	FrozenSetType             = Type{Name: "frozenset"}
	RangeType                 = Type{Name: "range"}
	SliceType                 = Type{Name: "slice"}
	PropertyType              = Type{Name: "property"}
	StaticMethodType          = Type{Name: "staticmethod"}
	ClassMethodType           = Type{Name: "classmethod"}
	SuperType                 = Type{Name: "super"}
	FunctionType              = Type{Name: "function"}
	MethodType                = Type{Name: "method"}
	NativeFunctionType        = Type{Name: "builtin_function_or_method"}
	MethodDescriptorType      = Type{Name: "method_descriptor"}
	ClassMethodDescriptorType = Type{Name: "classmethod_descriptor"}
	WrapperDescriptorType     = Type{Name: "wrapper_descriptor"}
	MethodWrapperType         = Type{Name: "method-wrapper"}
	GetSetDescriptorType      = Type{Name: "getset_descriptor"}
	MemberDescriptorType      = Type{Name: "member_descriptor"}
	CodeType                  = Type{Name: "code"}
	FrameType                 = Type{Name: "frame"}
	TracebackType             = Type{Name: "traceback"}
	CellType                  = Type{Name: "cell"}
	ModuleType                = Type{Name: "module"}
	GeneratorType             = Type{Name: "generator"}
	CoroutineType             = Type{Name: "coroutine"}
	AsyncGeneratorType        = Type{Name: "async_generator"}
	MappingProxyType          = Type{Name: "mappingproxy"}
)
