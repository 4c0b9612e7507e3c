package object

// errnoClasses gives error numbers their classes: the C library's numbers for
// files and processes, those of Winsock for connections.
var errnoClasses = [...]struct {
	errno int64
	cls   *Type
}{
	{2, &FileNotFoundError},
	{17, &FileExistsError},
	{13, &PermissionError},
	{1, &PermissionError},
	{21, &IsADirectoryError},
	{20, &NotADirectoryError},
	{11, &BlockingIOError},
	{10035, &BlockingIOError},
	{10037, &BlockingIOError},
	{10036, &BlockingIOError},
	{32, &BrokenPipeError},
	{10058, &BrokenPipeError},
	{10, &ChildProcessError},
	{10053, &ConnectionAbortedError},
	{10061, &ConnectionRefusedError},
	{10054, &ConnectionResetError},
	{4, &InterruptedError},
	{3, &ProcessLookupError},
	{10060, &TimeoutError},
}
