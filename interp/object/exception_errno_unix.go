//go:build !windows

package object

import "syscall"

// errnoClasses gives error numbers their classes.
var errnoClasses = [...]struct {
	errno int64
	cls   *Type
}{
	{int64(syscall.ENOENT), &FileNotFoundError},
	{int64(syscall.EEXIST), &FileExistsError},
	{int64(syscall.EACCES), &PermissionError},
	{int64(syscall.EPERM), &PermissionError},
	{int64(syscall.EISDIR), &IsADirectoryError},
	{int64(syscall.ENOTDIR), &NotADirectoryError},
	{int64(syscall.EAGAIN), &BlockingIOError},
	{int64(syscall.EWOULDBLOCK), &BlockingIOError},
	{int64(syscall.EALREADY), &BlockingIOError},
	{int64(syscall.EINPROGRESS), &BlockingIOError},
	{int64(syscall.EPIPE), &BrokenPipeError},
	{int64(syscall.ESHUTDOWN), &BrokenPipeError},
	{int64(syscall.ECHILD), &ChildProcessError},
	{int64(syscall.ECONNABORTED), &ConnectionAbortedError},
	{int64(syscall.ECONNREFUSED), &ConnectionRefusedError},
	{int64(syscall.ECONNRESET), &ConnectionResetError},
	{int64(syscall.EINTR), &InterruptedError},
	{int64(syscall.ESRCH), &ProcessLookupError},
	{int64(syscall.ETIMEDOUT), &TimeoutError},
}
