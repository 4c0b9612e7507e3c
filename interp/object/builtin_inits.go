package object

// builtinInits fill the builtin types; the owner of a file with builtin types
// adds its init function here.
var builtinInits = [...]func(){
	initObject,
	initType,
	initWrapper,
	initNativeFunction,
	initMethodDescriptor,
	initAttrDescriptor,
	initMethodWraps,
	initMappingProxy,
	initSuper,
	initInt,
	initFloat,

	initList,
	initListIter,
	initTuple,
	initTupleIter,
	initDict,
	initDictIter,
	initDictView,
	initSet,
	initSetIter,
	initRange,
	initRangeIter,
	initSlice,
	initSeqIter,
	initEnumerate,
	initZip,
	initMap,
	initFilter,
	initReversed,
}

// builtinTypes are the types that are made ready, in this order; bases that
// are missing here are made ready before the types derived from them.
var builtinTypes = [...]*Type{
	&ObjectType, &TypeType, &unboundType,
	&NoneType, &NotImplementedType, &EllipsisType, &BoolType, &IntType, &FloatType, &ComplexType,
	&StrType, &BytesType, &ByteArrayType, &MemoryViewType,
	&TupleType, &ListType, &DictType, &SetType, &FrozenSetType, &RangeType, &SliceType,
	&PropertyType, &StaticMethodType, &ClassMethodType, &SuperType, &FunctionType, &MethodType,
	&NativeFunctionType, &MethodDescriptorType, &ClassMethodDescriptorType, &WrapperDescriptorType, &MethodWrapperType,
	&GetSetDescriptorType, &MemberDescriptorType, &CodeType, &FrameType, &TracebackType, &CellType, &ModuleType,
	&GeneratorType, &CoroutineType, &AsyncGeneratorType, &MappingProxyType,

	&ListIterType, &ListReverseIterType, &TupleIterType,
	&DictKeyIterType, &DictValueIterType, &DictItemIterType,
	&DictReverseKeyIterType, &DictReverseValueIterType, &DictReverseItemIterType,
	&DictKeysType, &DictValuesType, &DictItemsType, &SetIterType,
	&RangeIterType, &LongRangeIterType, &SeqIterType, &CallableIterType,
	&EnumerateType, &ZipType, &MapType, &FilterType, &ReversedType,

	&BaseExceptionType, &BaseExceptionGroup, &GeneratorExit, &KeyboardInterrupt, &SystemExit, &ExceptionType,
	&ArithmeticError, &FloatingPointError, &OverflowError, &ZeroDivisionError, &AssertionError, &AttributeError,
	&BufferError, &EOFError, &ImportError, &ModuleNotFoundError, &LookupError, &IndexError, &KeyError, &MemoryError,
	&NameError, &UnboundLocalError, &OSError, &BlockingIOError, &ChildProcessError, &ConnectionError, &BrokenPipeError,
	&ConnectionAbortedError, &ConnectionRefusedError, &ConnectionResetError, &FileExistsError, &FileNotFoundError,
	&InterruptedError, &IsADirectoryError, &NotADirectoryError, &PermissionError, &ProcessLookupError, &TimeoutError,
	&ReferenceError, &RuntimeError, &NotImplementedError, &PythonFinalizationError, &RecursionError,
	&StopAsyncIteration, &StopIteration, &SyntaxError, &IncompleteInputError, &IndentationError, &TabError, &SystemError,
	&TypeError, &ValueError, &UnicodeError, &UnicodeDecodeError, &UnicodeEncodeError, &UnicodeTranslateError,
	&Warning, &BytesWarning, &DeprecationWarning, &EncodingWarning, &FutureWarning, &ImportWarning,
	&PendingDeprecationWarning, &ResourceWarning, &RuntimeWarning, &SyntaxWarning, &UnicodeWarning, &UserWarning,
	&ExceptionGroup,
}
