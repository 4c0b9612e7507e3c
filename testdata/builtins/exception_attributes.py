# Attributes and text of every builtin exception.
import errno
SOURCES = r"""
BaseException(), BaseException(1), BaseException(1, 'a'), str(BaseException()), str(BaseException(1)), str(BaseException(1, 2)), BaseException('x').args, repr(Exception('it\'s')), str(Exception(None)), Exception([1]).args, repr(ValueError('a', 1))
KeyError('k'), str(KeyError('k')), str(KeyError(1, 2)), str(KeyError()), str(KeyError((1, 2))), str(IndexError('i')), str(LookupError('l'))
StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, StopIteration(1, 2).args, StopAsyncIteration(1).args
SystemExit().code, SystemExit(3).code, SystemExit('m').code, SystemExit(1, 2).code, str(SystemExit(3)), repr(SystemExit('x'))
OSError(2, 'No such file').errno, OSError(2, 'a').strerror, OSError(2, 'a', 'f').filename, OSError(2, 'a', 'f', None, 'g').filename2, str(OSError(2, 'a', 'f')), str(OSError(2, 'a', 'f', None, 'g')), str(OSError('only')), OSError('only').errno, repr(OSError(2, 'a', 'f')), OSError(2, 'a', 'f').args, str(OSError()), OSError(1).args
[type(OSError(n, 'x')).__name__ for n in (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.EPIPE, errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED, errno.EINTR, errno.ETIMEDOUT, errno.EAGAIN, errno.ECHILD, errno.ESRCH, errno.EINVAL, errno.ESHUTDOWN, errno.EALREADY, errno.EINPROGRESS)]
IOError is OSError, EnvironmentError is OSError, type(IOError(2, 'x')).__name__, FileNotFoundError(5, 'x').errno, type(FileNotFoundError(13, 'x')).__name__, BlockingIOError(11, 'x', 7).characters_written, issubclass(ConnectionError, OSError), type(OSError(9999, 'x')).__name__
BlockingIOError(11, 'x').characters_written
ImportError('m', name='n', path='p').name, ImportError('m', name='n', path='p').path, ImportError('m').name, str(ImportError('m', name='n')), repr(ImportError('m', name='n')), ImportError(name='x').msg, ImportError('m').msg, ModuleNotFoundError('q', name='z').name, ImportError('a', 'b').msg, ImportError('m', name_from='f').name_from
ImportError('m', nope=1)
NameError('n', name='x').name, NameError('n').name, UnboundLocalError('u', name='y').name, AttributeError('a', name='n', obj=5).name, AttributeError('a', name='n', obj=5).obj, AttributeError('a').obj, repr(AttributeError('a', name='n'))
NameError('n', nope=1)
AttributeError('n', nope=1)
SyntaxError('m').msg, SyntaxError('m', ('f', 1, 2, 'text')).filename, SyntaxError('m', ('f', 1, 2, 'text', 3, 4)).end_offset, SyntaxError().msg, str(SyntaxError('m', ('f', 1, 2, 'text'))), str(SyntaxError('m', (None, 1, 2, 'text'))), str(SyntaxError('m')), repr(SyntaxError('m', ('f', 1, 2, 't'))), SyntaxError('m').print_file_and_line, IndentationError('i').msg, TabError('t').args, str(SyntaxError('m', ('dir/f.py', 7, 2, 'text'))), SyntaxError('m', ('f', 1, 2, 'text')).text, SyntaxError('m', ('f', 1, 2, 'text')).lineno
SyntaxError('m', 5)
SyntaxError('m', (1, 2))
SyntaxError('m', ('f', 1, 2, 't', 3))
UnicodeDecodeError('c', b'abc', 1, 2, 'r').object, UnicodeDecodeError('c', b'abc', 1, 2, 'r').start, UnicodeEncodeError('c', 'abc', 1, 3, 'r').end, UnicodeEncodeError('c', 'abc', 1, 3, 'r').reason, UnicodeTranslateError('abc', 0, 1, 'r').object, UnicodeDecodeError('c', b'abc', 1, 2, 'r').encoding, UnicodeError('plain').args, repr(UnicodeDecodeError('c', b'a', 0, 1, 'r'))
UnicodeDecodeError('c', 'text', 0, 1, 'r')
UnicodeEncodeError('c', b'text', 0, 1, 'r')
UnicodeDecodeError()
UnicodeEncodeError('c', 'a', 'b', 1, 'r')
str(UnicodeDecodeError('c', b'abc', 0, 3, 'r')), str(UnicodeEncodeError('c', 'aéb', 1, 2, 'r')), str(UnicodeEncodeError('c', '\U0001F600', 0, 1, 'r')), str(UnicodeTranslateError('ab', 0, 2, 'r')), str(UnicodeDecodeError('c', b'', 0, 1, 'r')), str(UnicodeEncodeError('c', 'a', 5, 9, 'r'))
BaseException(x=1)
ValueError(a=1)
KeyError.__new__(KeyError, 1).args, ValueError.__mro__, [c.__name__ for c in OSError.__subclasses__()][:3], type(Exception.__doc__), sorted(c.__name__ for c in BaseException.__subclasses__() if c.__module__ == "builtins"), issubclass(RecursionError, RuntimeError), issubclass(NotImplementedError, RuntimeError), issubclass(PythonFinalizationError, RuntimeError), issubclass(UnicodeError, ValueError), issubclass(TabError, IndentationError), issubclass(EncodingWarning, Warning), issubclass(ExceptionGroup, Exception)
[e.__name__ for e in (ZeroDivisionError, OverflowError, FloatingPointError, ArithmeticError, AssertionError, BufferError, EOFError, MemoryError, ReferenceError, RuntimeError, SystemError, TypeError, GeneratorExit, KeyboardInterrupt, DeprecationWarning, PendingDeprecationWarning, RuntimeWarning, SyntaxWarning, UserWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning) if not e('x').args == ('x',)]
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
