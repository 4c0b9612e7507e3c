//go:build unix

// Package posix is the native module posix (nt on Windows): the calls of the
// operating system. Go cannot fork, so fork and forkpty are absent.
package posix

import (
	"cmp"
	"runtime"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

const moduleName = "posix"

func splitRootText(s string) (drive, root, tail string) {
	root, tail = posixRoot(s)
	return "", root, tail
}

func normalize(s string) string { return posixNormalize(s) }

// Module is posix.
var Module = object.ModuleDef{Name: moduleName,
	Doc: "This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface).  Refer to the library manual and\ncorresponding Unix manual entries for more information on calls.",
	Defs: append(append(append([]object.Def{
		{Name: "_create_environ", Sig: "()", Doc: "Create the environment dictionary.", F0: createEnviron},
		{Name: "_path_normpath", Sig: "(path)", Doc: "Normalize path, eliminating double slashes, etc.", FN: normPath},
		{Name: "_path_splitroot_ex", Sig: "(p)", Doc: "Split a pathname into drive, root and tail.", FN: splitRoot},
		{Name: "_inputhook", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }},
		{Name: "_is_inputhook_installed", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.False, nil }},
		{Name: "access", Sig: "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", Doc: "Use the real uid/gid to test for access to a path.", FN: access},
		{Name: "chdir", Sig: "(path)", Doc: "Change the current working directory to the specified path.", FN: chdir},
		{Name: "chmod", Sig: "(path, mode, *, dir_fd=None, follow_symlinks=True)", Doc: "Change the access permissions of a file.", FN: chmod},
		{Name: "chown", Sig: "(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", Doc: "Change the owner and group id of path to the numeric uid and gid.", FN: chownFunc("chown")},
		{Name: "chroot", Sig: "(path)", Doc: "Change root directory to path.", FN: chroot},
		{Name: "close", Sig: "(fd)", Doc: "Close a file descriptor.", FN: closeFD},
		{Name: "closerange", Sig: "(fd_low, fd_high, /)", Doc: "Closes all file descriptors in [fd_low, fd_high), ignoring errors.", F2: closeRange},
		{Name: "device_encoding", Sig: "(fd)", Doc: "Return a string describing the encoding of a terminal's file descriptor.", FN: deviceEncoding},
		{Name: "dup", Sig: "(fd, /)", Doc: "Return a duplicate of a file descriptor.", F1: dup},
		{Name: "dup2", Sig: "(fd, fd2, inheritable=True)", Doc: "Duplicate file descriptor.", FN: dup2},
		{Name: "fchdir", Sig: "(fd)", Doc: "Change to the directory of the given file descriptor.", FN: fdCall(unix.Fchdir)},
		{Name: "fchmod", Sig: "(fd, mode)", Doc: "Change the access permissions of the file given by file descriptor fd.", FN: fchmod},
		{Name: "fchown", Sig: "(fd, uid, gid)", Doc: "Change the owner and group id of the file specified by file descriptor.", FN: fchown},
		{Name: "fspath", Sig: "(path)", Doc: "Return the file system path representation of the object.", FN: fspath},
		{Name: "fstat", Sig: "(fd)", Doc: "Perform a stat system call on the given file descriptor.", FN: fstat},
		{Name: "fstatvfs", Sig: "(fd, /)", Doc: "Perform an fstatvfs system call on the given fd.", F1: fstatvfs},
		{Name: "fsync", Sig: "(fd)", Doc: "Force write of fd to disk.", FN: fdCall(unix.Fsync)},
		{Name: "ftruncate", Sig: "(fd, length, /)", Doc: "Truncate a file, specified by file descriptor, to a specific length.", F2: ftruncate},
		{Name: "get_blocking", Sig: "(fd, /)", Doc: "Get the blocking mode of the file descriptor.", F1: getBlocking},
		{Name: "get_inheritable", Sig: "(fd, /)", Doc: "Get the close-on-exe flag of the specified file descriptor.", F1: getInheritable},
		{Name: "get_terminal_size", Sig: "(fd=<unrepresentable>, /)", Doc: "Return the size of the terminal window as (columns, lines).", F1: getTerminalSize, Opt: 1},
		{Name: "getcwd", Sig: "()", Doc: "Return a unicode string representing the current working directory.", F0: getcwd(false)},
		{Name: "getcwdb", Sig: "()", Doc: "Return a bytes string representing the current working directory.", F0: getcwd(true)},
		{Name: "isatty", Sig: "(fd, /)", Doc: "Return True if the fd is connected to a terminal.", F1: isatty},
		{Name: "lchown", Sig: "(path, uid, gid)", Doc: "Change the owner and group id of path to the numeric uid and gid.", FN: chownFunc("lchown")},
		{Name: "link", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", Doc: "Create a hard link to a file.", FN: link},
		{Name: "listdir", Sig: "(path=None)", Doc: "Return a list containing the names of the files in the directory.", FN: listdir},
		{Name: "lockf", Sig: "(fd, command, length, /)", Doc: "Apply, test or remove a POSIX lock on an open file descriptor.", F3: lockf},
		{Name: "lseek", Sig: "(fd, position, whence, /)", Doc: "Set the position of a file descriptor.  Return the new position.", F3: lseek},
		{Name: "lstat", Sig: "(path, *, dir_fd=None)", Doc: "Perform a stat system call on the given path, without following symbolic links.", FN: lstat},
		{Name: "mkdir", Sig: "(path, mode=511, *, dir_fd=None)", Doc: "Create a directory.", FN: mkdir},
		{Name: "mkfifo", Sig: "(path, mode=438, *, dir_fd=None)", Doc: "Create a \"fifo\" (a POSIX named pipe).", FN: mkfifo},
		{Name: "open", Sig: "(path, flags, mode=511, *, dir_fd=None)", Doc: "Open a file for low level IO.  Returns a file descriptor (integer).", FN: open},
		{Name: "pipe", Sig: "()", Doc: "Create a pipe.", F0: pipe},
		{Name: "pread", Sig: "(fd, length, offset, /)", Doc: "Read a number of bytes from a file descriptor starting at a particular offset.", F3: pread},
		{Name: "putenv", Sig: "(name, value, /)", Doc: "Change or add an environment variable.", F2: putenv},
		{Name: "pwrite", Sig: "(fd, buffer, offset, /)", Doc: "Write bytes to a file descriptor starting at a particular offset.", F3: pwrite},
		{Name: "read", Sig: "(fd, length, /)", Doc: "Read from a file descriptor.  Returns a bytes object.", F2: read},
		{Name: "readinto", Sig: "(fd, buffer, /)", Doc: "Read into a buffer object from a file descriptor.", F2: readInto},
		{Name: "readlink", Sig: "(path, *, dir_fd=None)", Doc: "Return a string representing the path to which the symbolic link points.", FN: readlink},
		{Name: "remove", Sig: "(path, *, dir_fd=None)", Doc: "Remove a file (same as unlink()).", FN: unlink("remove")},
		{Name: "rename", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", Doc: "Rename a file or directory.", FN: renameFunc("rename")},
		{Name: "replace", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", Doc: "Rename a file or directory, overwriting the destination.", FN: renameFunc("replace")},
		{Name: "rmdir", Sig: "(path, *, dir_fd=None)", Doc: "Remove a directory.", FN: rmdir},
		{Name: "scandir", Sig: "(path=None)", Doc: "Return an iterator of DirEntry objects for given path.", FN: scandir},
		{Name: "set_blocking", Sig: "(fd, blocking, /)", Doc: "Set the blocking mode of the specified file descriptor.", F2: setBlocking},
		{Name: "set_inheritable", Sig: "(fd, inheritable, /)", Doc: "Set the inheritable flag of the specified file descriptor.", F2: setInheritable},
		{Name: "stat", Sig: "(path, *, dir_fd=None, follow_symlinks=True)", Doc: "Perform a stat system call on the given path.", FN: stat},
		{Name: "statvfs", Sig: "(path)", Doc: "Perform a statvfs system call on the given path.", FN: statvfs},
		{Name: "strerror", Sig: "(code, /)", Doc: "Translate an error code to a message string.", F1: strerror},
		{Name: "symlink", Sig: "(src, dst, target_is_directory=False, *, dir_fd=None)", Doc: "Create a symbolic link pointing to src named dst.", FN: symlink},
		{Name: "truncate", Sig: "(path, length)", Doc: "Truncate a file, specified by path, to a specific length.", FN: truncate},
		{Name: "unlink", Sig: "(path, *, dir_fd=None)", Doc: "Remove a file (same as remove()).", FN: unlink("unlink")},
		{Name: "unsetenv", Sig: "(name, /)", Doc: "Delete an environment variable.", F1: unsetenv},
		{Name: "utime", Sig: "(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)", Doc: "Set the access and modified time of path.", FN: utime},
		{Name: "write", Sig: "(fd, data, /)", Doc: "Write a bytes object to a file descriptor.", F2: write},
	}, processDefs...), identityDefs...), systemDefs...),
	Init: initModule}

func initModule(t *object.Thread, m *object.Module) error {
	set := func(name string, v object.Value) { m.Dict.SetStr(t.Interp.Intern(name), v) }
	for _, c := range constants {
		set(c.name, object.Int(c.value))
	}
	for _, c := range systemConstants {
		set(c.name, object.Int(c.value))
	}
	for _, ty := range []*object.Type{statResultType, statvfsResultType, terminalSizeType, timesResultType, unameResultType, waitidResultType, schedParamType, &dirEntryType} {
		if ty != nil {
			set(ty.ShortName(), ty.Value())
		}
	}
	set("error", object.OSError.Value())
	set("environ", environ())
	have := object.NewList(nil)
	for _, s := range haveFunctions {
		have.Append(object.StrValue(s))
	}
	set("_have_functions", have.Value())
	for _, table := range nameTables {
		d := object.NewDict()
		for _, c := range table.names {
			d.SetStr(t.Interp.Intern(c.name), object.Int(c.value))
		}
		set(table.name, d.Value())
	}
	return nil
}

type constant struct {
	name  string
	value int64
}

// haveFunctions tells os.py what takes descriptors and dir_fd.
var haveFunctions = []string{"HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FCHMODAT", "HAVE_FCHOWN", "HAVE_FCHOWNAT",
	"HAVE_FDOPENDIR", "HAVE_FPATHCONF", "HAVE_FSTATAT", "HAVE_FSTATVFS", "HAVE_FTRUNCATE", "HAVE_FUTIMENS", "HAVE_LINKAT",
	"HAVE_LCHOWN", "HAVE_LSTAT", "HAVE_LUTIMES", "HAVE_MKDIRAT", "HAVE_MKFIFOAT", "HAVE_MKNODAT", "HAVE_OPENAT",
	"HAVE_READLINKAT", "HAVE_RENAMEAT", "HAVE_SYMLINKAT", "HAVE_UNLINKAT", "HAVE_UTIMENSAT"}

var constants = []constant{
	{"F_OK", 0}, {"R_OK", 4}, {"W_OK", 2}, {"X_OK", 1},
	{"F_ULOCK", lockUnlock}, {"F_LOCK", lockWait}, {"F_TLOCK", lockTry}, {"F_TEST", lockTest},
	{"O_RDONLY", unix.O_RDONLY}, {"O_WRONLY", unix.O_WRONLY}, {"O_RDWR", unix.O_RDWR}, {"O_ACCMODE", unix.O_ACCMODE},
	{"O_APPEND", unix.O_APPEND}, {"O_ASYNC", unix.O_ASYNC}, {"O_CLOEXEC", unix.O_CLOEXEC}, {"O_CREAT", unix.O_CREAT},
	{"O_DIRECTORY", unix.O_DIRECTORY}, {"O_DSYNC", unix.O_DSYNC}, {"O_EXCL", unix.O_EXCL}, {"O_NDELAY", unix.O_NDELAY},
	{"O_NOCTTY", unix.O_NOCTTY}, {"O_NOFOLLOW", unix.O_NOFOLLOW}, {"O_NONBLOCK", unix.O_NONBLOCK}, {"O_SYNC", unix.O_SYNC}, {"O_TRUNC", unix.O_TRUNC},
	{"EX_OK", 0}, {"EX_USAGE", 64}, {"EX_DATAERR", 65}, {"EX_NOINPUT", 66}, {"EX_NOUSER", 67}, {"EX_NOHOST", 68}, {"EX_UNAVAILABLE", 69},
	{"EX_SOFTWARE", 70}, {"EX_OSERR", 71}, {"EX_OSFILE", 72}, {"EX_CANTCREAT", 73}, {"EX_IOERR", 74}, {"EX_TEMPFAIL", 75},
	{"EX_PROTOCOL", 76}, {"EX_NOPERM", 77}, {"EX_CONFIG", 78},
	{"PRIO_PROCESS", 0}, {"PRIO_PGRP", 1}, {"PRIO_USER", 2},
	{"P_ALL", 0}, {"P_PID", 1}, {"P_PGID", 2},
	{"POSIX_SPAWN_OPEN", spawnOpen}, {"POSIX_SPAWN_CLOSE", spawnClose}, {"POSIX_SPAWN_DUP2", spawnDup2},
	{"WNOHANG", unix.WNOHANG}, {"WUNTRACED", unix.WUNTRACED}, {"WCONTINUED", unix.WCONTINUED},
	{"RTLD_LAZY", 1}, {"RTLD_NOW", 2}, {"RTLD_LOCAL", 0}, {"ST_RDONLY", 1}, {"ST_NOSUID", 2}, {"TMP_MAX", 238328},
	{"SEEK_HOLE", seekHole}, {"SEEK_DATA", seekData},
	{"CLD_EXITED", 1}, {"CLD_KILLED", 2}, {"CLD_DUMPED", 3}, {"CLD_TRAPPED", 4}, {"CLD_STOPPED", 5}, {"CLD_CONTINUED", 6},
}

func strerror(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue(errno.Message(n)), nil
}

func deviceEncoding(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if !isTerminal(fd) {
		return object.None, nil
	}
	return object.StrValue("utf-8"), nil
}

func cpuCount(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(cmp.Or(t.Interp.Options.CPUCount, runtime.NumCPU()))), nil
}
