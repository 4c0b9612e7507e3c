package errno

// The error numbers of the C library of Windows.
var names = []name{
	{"EPERM", 1}, {"ENOENT", 2}, {"ESRCH", 3}, {"EINTR", 4}, {"EIO", 5}, {"ENXIO", 6}, {"E2BIG", 7}, {"ENOEXEC", 8},
	{"EBADF", 9}, {"ECHILD", 10}, {"EAGAIN", 11}, {"ENOMEM", 12}, {"EACCES", 13}, {"EFAULT", 14}, {"EBUSY", 16},
	{"EEXIST", 17}, {"EXDEV", 18}, {"ENODEV", 19}, {"ENOTDIR", 20}, {"EISDIR", 21}, {"EINVAL", 22}, {"ENFILE", 23},
	{"EMFILE", 24}, {"ENOTTY", 25}, {"EFBIG", 27}, {"ENOSPC", 28}, {"ESPIPE", 29}, {"EROFS", 30}, {"EMLINK", 31},
	{"EPIPE", 32}, {"EDOM", 33}, {"ERANGE", 34}, {"EDEADLK", 36}, {"EDEADLOCK", 36}, {"ENAMETOOLONG", 38}, {"ENOLCK", 39},
	{"ENOSYS", 40}, {"ENOTEMPTY", 41}, {"EILSEQ", 42},
	{"EWOULDBLOCK", 10035}, {"EINPROGRESS", 10036}, {"EALREADY", 10037}, {"ENOTSOCK", 10038}, {"EDESTADDRREQ", 10039},
	{"EMSGSIZE", 10040}, {"EPROTOTYPE", 10041}, {"ENOPROTOOPT", 10042}, {"EPROTONOSUPPORT", 10043}, {"EOPNOTSUPP", 10045},
	{"EAFNOSUPPORT", 10047}, {"EADDRINUSE", 10048}, {"EADDRNOTAVAIL", 10049}, {"ENETDOWN", 10050}, {"ENETUNREACH", 10051},
	{"ECONNABORTED", 10053}, {"ECONNRESET", 10054}, {"ENOBUFS", 10055}, {"EISCONN", 10056}, {"ENOTCONN", 10057},
	{"ESHUTDOWN", 10058}, {"ETIMEDOUT", 10060}, {"ECONNREFUSED", 10061}, {"EHOSTUNREACH", 10065},
}

var messages = map[int]string{1: "Operation not permitted", 2: "No such file or directory", 3: "No such process",
	4: "Interrupted function call", 5: "Input/output error", 9: "Bad file descriptor", 10: "No child processes",
	11: "Resource temporarily unavailable", 12: "Not enough space", 13: "Permission denied", 17: "File exists",
	18: "Improper link", 20: "Not a directory", 21: "Is a directory", 22: "Invalid argument", 24: "Too many open files",
	27: "File too large", 28: "No space left on device", 29: "Invalid seek", 30: "Read-only file system", 32: "Broken pipe",
	33: "Domain error", 34: "Result too large", 38: "Filename too long", 40: "Function not implemented", 41: "Directory not empty"}

func systemNames() []name { return names }

// Message is the text of an error number, as C's strerror gives it.
func Message(n int) string {
	if s, ok := messages[n]; ok {
		return s
	}
	return "Unknown error"
}
