package object

// ExceptionTypes returns the exception classes that are builtins.
func ExceptionTypes() []*Type {
	return []*Type{
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
}
