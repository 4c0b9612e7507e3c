package object

// The exception classes. BaseException and Exception carry the suffix Type
// because BaseException is the Go type of their instances.
// ExceptionGroup, which has two bases, is in exception_group.go.
var (
	BaseExceptionType         = Type{Name: "BaseException", Base: &ObjectType}
	BaseExceptionGroup        = Type{Name: "BaseExceptionGroup", Base: &BaseExceptionType}
	GeneratorExit             = Type{Name: "GeneratorExit", Base: &BaseExceptionType}
	KeyboardInterrupt         = Type{Name: "KeyboardInterrupt", Base: &BaseExceptionType}
	SystemExit                = Type{Name: "SystemExit", Base: &BaseExceptionType}
	ExceptionType             = Type{Name: "Exception", Base: &BaseExceptionType}
	ArithmeticError           = Type{Name: "ArithmeticError", Base: &ExceptionType}
	FloatingPointError        = Type{Name: "FloatingPointError", Base: &ArithmeticError}
	OverflowError             = Type{Name: "OverflowError", Base: &ArithmeticError}
	ZeroDivisionError         = Type{Name: "ZeroDivisionError", Base: &ArithmeticError}
	AssertionError            = Type{Name: "AssertionError", Base: &ExceptionType}
	AttributeError            = Type{Name: "AttributeError", Base: &ExceptionType}
	BufferError               = Type{Name: "BufferError", Base: &ExceptionType}
	EOFError                  = Type{Name: "EOFError", Base: &ExceptionType}
	ImportError               = Type{Name: "ImportError", Base: &ExceptionType}
	ModuleNotFoundError       = Type{Name: "ModuleNotFoundError", Base: &ImportError}
	LookupError               = Type{Name: "LookupError", Base: &ExceptionType}
	IndexError                = Type{Name: "IndexError", Base: &LookupError}
	KeyError                  = Type{Name: "KeyError", Base: &LookupError}
	MemoryError               = Type{Name: "MemoryError", Base: &ExceptionType}
	NameError                 = Type{Name: "NameError", Base: &ExceptionType}
	UnboundLocalError         = Type{Name: "UnboundLocalError", Base: &NameError}
	OSError                   = Type{Name: "OSError", Base: &ExceptionType}
	BlockingIOError           = Type{Name: "BlockingIOError", Base: &OSError}
	ChildProcessError         = Type{Name: "ChildProcessError", Base: &OSError}
	ConnectionError           = Type{Name: "ConnectionError", Base: &OSError}
	BrokenPipeError           = Type{Name: "BrokenPipeError", Base: &ConnectionError}
	ConnectionAbortedError    = Type{Name: "ConnectionAbortedError", Base: &ConnectionError}
	ConnectionRefusedError    = Type{Name: "ConnectionRefusedError", Base: &ConnectionError}
	ConnectionResetError      = Type{Name: "ConnectionResetError", Base: &ConnectionError}
	FileExistsError           = Type{Name: "FileExistsError", Base: &OSError}
	FileNotFoundError         = Type{Name: "FileNotFoundError", Base: &OSError}
	InterruptedError          = Type{Name: "InterruptedError", Base: &OSError}
	IsADirectoryError         = Type{Name: "IsADirectoryError", Base: &OSError}
	NotADirectoryError        = Type{Name: "NotADirectoryError", Base: &OSError}
	PermissionError           = Type{Name: "PermissionError", Base: &OSError}
	ProcessLookupError        = Type{Name: "ProcessLookupError", Base: &OSError}
	TimeoutError              = Type{Name: "TimeoutError", Base: &OSError}
	ReferenceError            = Type{Name: "ReferenceError", Base: &ExceptionType}
	RuntimeError              = Type{Name: "RuntimeError", Base: &ExceptionType}
	NotImplementedError       = Type{Name: "NotImplementedError", Base: &RuntimeError}
	PythonFinalizationError   = Type{Name: "PythonFinalizationError", Base: &RuntimeError}
	RecursionError            = Type{Name: "RecursionError", Base: &RuntimeError}
	StopAsyncIteration        = Type{Name: "StopAsyncIteration", Base: &ExceptionType}
	StopIteration             = Type{Name: "StopIteration", Base: &ExceptionType}
	SyntaxError               = Type{Name: "SyntaxError", Base: &ExceptionType}
	IncompleteInputError      = Type{Name: "_IncompleteInputError", Base: &SyntaxError}
	IndentationError          = Type{Name: "IndentationError", Base: &SyntaxError}
	TabError                  = Type{Name: "TabError", Base: &IndentationError}
	SystemError               = Type{Name: "SystemError", Base: &ExceptionType}
	TypeError                 = Type{Name: "TypeError", Base: &ExceptionType}
	ValueError                = Type{Name: "ValueError", Base: &ExceptionType}
	UnicodeError              = Type{Name: "UnicodeError", Base: &ValueError}
	UnicodeDecodeError        = Type{Name: "UnicodeDecodeError", Base: &UnicodeError}
	UnicodeEncodeError        = Type{Name: "UnicodeEncodeError", Base: &UnicodeError}
	UnicodeTranslateError     = Type{Name: "UnicodeTranslateError", Base: &UnicodeError}
	Warning                   = Type{Name: "Warning", Base: &ExceptionType}
	BytesWarning              = Type{Name: "BytesWarning", Base: &Warning}
	DeprecationWarning        = Type{Name: "DeprecationWarning", Base: &Warning}
	EncodingWarning           = Type{Name: "EncodingWarning", Base: &Warning}
	FutureWarning             = Type{Name: "FutureWarning", Base: &Warning}
	ImportWarning             = Type{Name: "ImportWarning", Base: &Warning}
	PendingDeprecationWarning = Type{Name: "PendingDeprecationWarning", Base: &Warning}
	ResourceWarning           = Type{Name: "ResourceWarning", Base: &Warning}
	RuntimeWarning            = Type{Name: "RuntimeWarning", Base: &Warning}
	SyntaxWarning             = Type{Name: "SyntaxWarning", Base: &Warning}
	UnicodeWarning            = Type{Name: "UnicodeWarning", Base: &Warning}
	UserWarning               = Type{Name: "UserWarning", Base: &Warning}
	ExceptionGroup            = Type{Name: "ExceptionGroup", Base: &BaseExceptionGroup, Bases: []*Type{&BaseExceptionGroup, &ExceptionType}}
)
