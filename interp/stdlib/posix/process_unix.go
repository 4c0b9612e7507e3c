//go:build unix

package posix

import (
	"os"
	"syscall"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

var waitidResultType = object.NewStructSeqType(moduleName+".waitid_result", "waitid_result: Result from waitid.",
	fields("si_pid", "si_uid", "si_signo", "si_status", "si_code"), 5)

var processDefs = []object.Def{
	{Name: "_exit", Sig: "(status)", Doc: "Exit to the system with specified status, without normal exit processing.", FN: exit},
	{Name: "abort", Sig: "()", Doc: "Abort the interpreter immediately.", F0: abort},
	{Name: "execv", Sig: "(path, argv, /)", Doc: "Execute an executable path with arguments, replacing current process.", F2: execv},
	{Name: "execve", Sig: "(path, argv, env)", Doc: "Execute an executable path with arguments, replacing current process.", FN: execve},
	{Name: "getloadavg", Sig: "()", Doc: "Return average recent system load information.", F0: getloadavg},
	{Name: "getlogin", Sig: "()", Doc: "Return the actual login name.", F0: getlogin},
	{Name: "kill", Sig: "(pid, signal, /)", Doc: "Kill a process with a signal.", F2: killCall(func(pid int, sig unix.Signal) error { return unix.Kill(pid, sig) })},
	{Name: "killpg", Sig: "(pgid, signal, /)", Doc: "Kill a process group with a signal.", F2: killCall(killGroup)},
	{Name: "nice", Sig: "(increment, /)", Doc: "Add increment to the priority of process and return the new priority.", F1: nice},
	{Name: "posix_spawn", Sig: spawnSig, Doc: "Execute the program specified by path in a new process.", FN: posixSpawn(false)},
	{Name: "posix_spawnp", Sig: spawnSig, Doc: "Execute the program specified by path in a new process.", FN: posixSpawn(true)},
	{Name: "register_at_fork", Sig: "(*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>)",
		Doc: "Register callables to be called when forking a new process.", FN: registerAtFork},
	{Name: "system", Sig: "(command)", Doc: "Execute the command in a subshell.", FN: system},
	{Name: "times", Sig: "()", Doc: "Return a collection containing process timing information.", F0: times},
	{Name: "umask", Sig: "(mask, /)", Doc: "Set the current numeric umask and return the previous umask.", F1: umask},
	{Name: "uname", Sig: "()", Doc: "Return an object identifying the current operating system.", F0: uname},
	{Name: "urandom", Sig: "(size, /)", Doc: "Return a bytes object containing random bytes suitable for cryptographic use.", F1: urandom},
	{Name: "wait", Sig: "()", Doc: "Wait for completion of a child process.", F0: wait},
	{Name: "wait3", Sig: "(options)", Doc: "Wait for completion of a child process.", FN: wait3},
	{Name: "wait4", Sig: "(pid, options)", Doc: "Wait for completion of a specific child process.", FN: wait4},
	{Name: "waitpid", Sig: "(pid, options, /)", Doc: "Wait for completion of a given child process.", F2: waitpid},
	{Name: "waitstatus_to_exitcode", Sig: "(status)", Doc: "Convert a wait status to an exit code.", FN: waitStatusToExitCode},
	statusDef("WCOREDUMP", func(s unix.WaitStatus) object.Value { return object.Bool(s.Signaled() && s&0x80 != 0) }),
	statusDef("WEXITSTATUS", func(s unix.WaitStatus) object.Value { return object.Int(int64(s>>8) & 0xff) }),
	statusDef("WIFCONTINUED", func(s unix.WaitStatus) object.Value { return object.Bool(s.Continued()) }),
	statusDef("WIFEXITED", func(s unix.WaitStatus) object.Value { return object.Bool(s.Exited()) }),
	statusDef("WIFSIGNALED", func(s unix.WaitStatus) object.Value { return object.Bool(s.Signaled()) }),
	statusDef("WIFSTOPPED", func(s unix.WaitStatus) object.Value { return object.Bool(s&0xff == 0x7f) }),
	statusDef("WSTOPSIG", func(s unix.WaitStatus) object.Value { return object.Int(int64(s>>8) & 0xff) }),
	statusDef("WTERMSIG", func(s unix.WaitStatus) object.Value { return object.Int(int64(s & 0x7f)) }),
}

func statusDef(name string, f func(s unix.WaitStatus) object.Value) object.Def {
	return object.Def{Name: name, Sig: "(status)", FN: func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		n, err := intArg(t, a[0])
		if err != nil {
			return object.Value{}, err
		}
		return f(unix.WaitStatus(n)), nil
	}}
}

func exit(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	os.Exit(n & 0xff)
	return object.None, nil
}

// abort ends the process by SIGABRT. The Go runtime would print its stacks.
func abort(t *object.Thread, _ object.Value) (object.Value, error) {
	resetSignal(unix.SIGABRT)
	_ = unix.Kill(os.Getpid(), unix.SIGABRT)
	time.Sleep(time.Second)
	os.Exit(134)
	return object.None, nil
}

// argList converts argv.
func argList(t *object.Thread, fn string, v object.Value) ([]string, error) {
	if !v.Is(&object.ListType) && !v.IsTuple() {
		return nil, object.TypeErrorf("%s: argv must be a tuple or list", fn)
	}
	items, err := object.CollectItems(t, v)
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, object.ValueErrorf("%s: argv must not be empty", fn)
	}
	out := make([]string, len(items))
	for i, x := range items {
		if out[i], err = envText(t, x); err != nil {
			return nil, err
		}
	}
	if out[0] == "" {
		return nil, object.ValueErrorf("%s: argv first element cannot be empty", fn)
	}
	return out, nil
}

// envList converts a mapping of environment variables.
func envList(t *object.Thread, v object.Value) ([]string, error) {
	keysOf, err := object.LookupAttr(t, v, t.Interp.Intern("keys"))
	if err != nil {
		return nil, err
	}
	if keysOf.P == nil {
		return nil, object.TypeErrorf("environment must be a mapping object")
	}
	keys, err := object.CallArgs(t, keysOf)
	if err != nil {
		return nil, err
	}
	var out []string
	err = object.ForEach(t, keys, func(k object.Value) error {
		x, err := object.GetItem(t, v, k)
		if err != nil {
			return err
		}
		name, err := envText(t, k)
		if err != nil {
			return err
		}
		value, err := envText(t, x)
		if err != nil {
			return err
		}
		if name == "" {
			return object.ValueErrorf("illegal environment variable name")
		}
		for i := range len(name) {
			if name[i] == '=' {
				return object.ValueErrorf("illegal environment variable name")
			}
		}
		out = append(out, name+"="+value)
		return nil
	})
	return out, err
}

func execv(t *object.Thread, _, file, argv object.Value) (object.Value, error) {
	p, err := pathArg(t, file, "execv", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	args, err := argList(t, "execv", argv)
	if err != nil {
		return object.Value{}, err
	}
	return object.Value{}, errno.OSError(syscall.Exec(p.name, args, os.Environ()))
}

func execve(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "execve", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	args, err := argList(t, "execve", a[1])
	if err != nil {
		return object.Value{}, err
	}
	env, err := envList(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if p.fd != -1 {
		p.name = "/dev/fd/" + itoa(p.fd)
	}
	return object.Value{}, p.fail(syscall.Exec(p.name, args, env))
}

func killCall(call func(pid int, sig unix.Signal) error) func(t *object.Thread, self, a, b object.Value) (object.Value, error) {
	return func(t *object.Thread, _, a, b object.Value) (object.Value, error) {
		pid, err := intArg(t, a)
		if err != nil {
			return object.Value{}, err
		}
		sig, err := intArg(t, b)
		if err != nil {
			return object.Value{}, err
		}
		t.Blocking(func() {
			err = call(pid, unix.Signal(sig))
			if err == nil && sig != 0 && pid == os.Getpid() {
				awaitOwnSignal(t)
			}
		})
		if err == nil {
			err = t.Poll()
		}
		if _, ok := err.(*object.BaseException); ok {
			return object.Value{}, err
		}
		return none(err)
	}
}

// awaitOwnSignal gives a signal that the process sent itself the time to arrive: the system delivers
// it at once, but Go's runtime hands it on, or ends the process, in another thread.
func awaitOwnSignal(t *object.Thread) {
	for range 40 {
		if t.Interp.Main.Breaker.Load()&object.BreakSignal != 0 {
			return
		}
		time.Sleep(500 * time.Microsecond)
	}
}

func killGroup(pgid int, sig unix.Signal) error {
	if pgid == 1 || pgid < 0 {
		return unix.ESRCH
	}
	return unix.Kill(-pgid, sig)
}

func nice(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	now, err := priority(unix.PRIO_PROCESS, 0)
	if err == nil {
		err = unix.Setpriority(unix.PRIO_PROCESS, 0, now+n)
	}
	if err == nil {
		now, err = priority(unix.PRIO_PROCESS, 0)
	}
	if err != nil {
		return none(err)
	}
	return object.Int(int64(now)), nil
}

func registerAtFork(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	given := false
	for i, name := range [...]string{"before", "after_in_child", "after_in_parent"} {
		if a[i].P == nil {
			continue
		}
		if a[i].Type().Slots.Call == nil {
			return object.Value{}, object.TypeErrorf("'%s' must be callable, not %s", name, object.TypeName(a[i]))
		}
		given = true
	}
	if !given {
		return object.Value{}, object.TypeErrorf("At least one argument is required.")
	}
	return object.None, nil // nothing forks
}

func system(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	cmd, err := envText(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var status unix.WaitStatus
	t.Blocking(func() {
		var pid int
		pid, err = syscall.ForkExec("/bin/sh", []string{"sh", "-c", cmd}, &syscall.ProcAttr{Env: os.Environ(), Files: []uintptr{0, 1, 2}})
		if err == nil {
			err = retry(func() error { _, err := unix.Wait4(pid, &status, 0, nil); return err })
		}
	})
	if err != nil {
		return none(err)
	}
	return object.Int(int64(status)), nil
}

func seconds(tv unix.Timeval) object.Value {
	return object.Float(float64(tv.Sec) + float64(tv.Usec)*1e-6)
}

// started is when the process began to count.
var started = time.Now()

func times(t *object.Thread, _ object.Value) (object.Value, error) {
	var self, children unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &self); err != nil {
		return none(err)
	}
	if err := unix.Getrusage(unix.RUSAGE_CHILDREN, &children); err != nil {
		return none(err)
	}
	return object.NewStructSeq(timesResultType, seconds(self.Utime), seconds(self.Stime), seconds(children.Utime), seconds(children.Stime),
		object.Float(elapsed())), nil
}

func umask(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(unix.Umask(n))), nil
}

func uname(t *object.Thread, _ object.Value) (object.Value, error) {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return none(err)
	}
	s := func(b []byte) object.Value {
		return object.StrValue(object.DecodeFS([]byte(unix.ByteSliceToString(b))))
	}
	return object.NewStructSeq(unameResultType, s(u.Sysname[:]), s(u.Nodename[:]), s(u.Release[:]), s(u.Version[:]), s(u.Machine[:])), nil
}

// waitFor waits for a child; the result is (pid, status).
func waitFor(t *object.Thread, pid, options int, usage *unix.Rusage) (int, unix.WaitStatus, error) {
	var status unix.WaitStatus
	var err error
	t.Blocking(func() {
		err = retry(func() error {
			var err error
			pid, err = unix.Wait4(pid, &status, options, usage)
			return err
		})
	})
	if err != nil {
		return 0, 0, errno.OSError(err)
	}
	return pid, status, nil
}

func waitPair(t *object.Thread, pid, options int) (object.Value, error) {
	pid, status, err := waitFor(t, pid, options, nil)
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleValue(object.Int(int64(pid)), object.Int(int64(status))), nil
}

func wait(t *object.Thread, _ object.Value) (object.Value, error) { return waitPair(t, -1, 0) }

func waitpid(t *object.Thread, _, a, b object.Value) (object.Value, error) {
	pid, err := intArg(t, a)
	if err != nil {
		return object.Value{}, err
	}
	options, err := intArg(t, b)
	if err != nil {
		return object.Value{}, err
	}
	return waitPair(t, pid, options)
}

func waitUsage(t *object.Thread, pid int, opt object.Value) (object.Value, error) {
	options, err := intArg(t, opt)
	if err != nil {
		return object.Value{}, err
	}
	var u unix.Rusage
	pid, status, err := waitFor(t, pid, options, &u)
	if err != nil {
		return object.Value{}, err
	}
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("resource"), object.Value{}, object.Value{}, object.None, 0)
	if err != nil {
		return object.Value{}, err
	}
	cls, err := object.GetAttr(t, m, t.Interp.Intern("struct_rusage"))
	if err != nil {
		return object.Value{}, err
	}
	i := func(n int64) object.Value { return object.Int(n) }
	r, err := object.CallArgs(t, cls, object.TupleValue(seconds(u.Utime), seconds(u.Stime), i(int64(u.Maxrss)), i(int64(u.Ixrss)), i(int64(u.Idrss)),
		i(int64(u.Isrss)), i(int64(u.Minflt)), i(int64(u.Majflt)), i(int64(u.Nswap)), i(int64(u.Inblock)), i(int64(u.Oublock)), i(int64(u.Msgsnd)),
		i(int64(u.Msgrcv)), i(int64(u.Nsignals)), i(int64(u.Nvcsw)), i(int64(u.Nivcsw))))
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleValue(object.Int(int64(pid)), object.Int(int64(status)), r), nil
}

func wait3(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	return waitUsage(t, -1, a[0])
}

func wait4(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	pid, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return waitUsage(t, pid, a[1])
}

func waitStatusToExitCode(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	s := unix.WaitStatus(n)
	switch {
	case s.Exited():
		return object.Int(int64(s.ExitStatus())), nil
	case s.Signaled():
		return object.Int(-int64(s.Signal())), nil
	case s&0xff == 0x7f:
		return object.Value{}, object.ValueErrorf("process stopped by delivery of signal %d", n>>8&0xff)
	}
	return object.Value{}, object.ValueErrorf("invalid wait status: %d", n)
}
