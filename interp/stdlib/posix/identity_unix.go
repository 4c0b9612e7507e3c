//go:build unix

package posix

import (
	"os"
	"os/user"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

var identityDefs = []object.Def{
	idGetter("getegid", unix.Getegid), idGetter("geteuid", unix.Geteuid), idGetter("getgid", unix.Getgid), idGetter("getuid", unix.Getuid),
	idGetter("getpid", os.Getpid), idGetter("getppid", os.Getppid), idGetter("getpgrp", unix.Getpgrp),
	{Name: "getgroups", Sig: "()", Doc: "Return list of supplemental group IDs for the process.", F0: getgroups},
	{Name: "getgrouplist", Sig: "(user, group, /)", Doc: "Returns a list of groups to which a user belongs.", F2: getgrouplist},
	{Name: "getpgid", Sig: "(pid)", Doc: "Call the system call getpgid(), and return the result.", FN: pidGetter(unix.Getpgid)},
	{Name: "getsid", Sig: "(pid, /)", Doc: "Call the system call getsid(pid) and return the result.", FN: pidGetter(unix.Getsid)},
	{Name: "getpriority", Sig: "(which, who)", Doc: "Return program scheduling priority.", FN: getpriority},
	{Name: "setpriority", Sig: "(which, who, priority)", Doc: "Set program scheduling priority.", FN: setpriority},
	idSetter("setuid", "uid", unix.Setuid), idSetter("setgid", "gid", unix.Setgid),
	idSetter("seteuid", "euid", func(id int) error { return unix.Setreuid(-1, id) }),
	idSetter("setegid", "egid", func(id int) error { return unix.Setregid(-1, id) }),
	{Name: "setreuid", Sig: "(ruid, euid, /)", Doc: "Set the current process's real and effective user ids.", F2: idPair("uid", unix.Setreuid)},
	{Name: "setregid", Sig: "(rgid, egid, /)", Doc: "Set the current process's real and effective group ids.", F2: idPair("gid", unix.Setregid)},
	{Name: "setgroups", Sig: "(groups, /)", Doc: "Set the groups of the current process to list.", F1: setgroups},
	{Name: "setpgid", Sig: "(pid, pgrp, /)", Doc: "Call the system call setpgid(pid, pgrp).", F2: setpgid},
	{Name: "setpgrp", Sig: "()", Doc: "Make the current process the leader of its process group.",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return none(unix.Setpgid(0, 0)) }},
	{Name: "setsid", Sig: "()", Doc: "Call the system call setsid().",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			_, err := unix.Setsid()
			return none(err)
		}},
}

func idGetter(name string, f func() int) object.Def {
	return object.Def{Name: name, Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.Int(int64(f())), nil }}
}

func idSetter(name, what string, f func(id int) error) object.Def {
	return object.Def{Name: name, Sig: "(" + what + ", /)", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
		id, err := idArg(t, v, what[len(what)-3:])
		if err != nil {
			return object.Value{}, err
		}
		return none(f(id))
	}}
}

func idPair(what string, f func(a, b int) error) func(t *object.Thread, self, a, b object.Value) (object.Value, error) {
	return func(t *object.Thread, _, a, b object.Value) (object.Value, error) {
		x, err := idArg(t, a, what)
		if err != nil {
			return object.Value{}, err
		}
		y, err := idArg(t, b, what)
		if err != nil {
			return object.Value{}, err
		}
		return none(f(x, y))
	}
}

func pidGetter(f func(pid int) (int, error)) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		pid, err := intArg(t, a[0])
		if err != nil {
			return object.Value{}, err
		}
		n, err := f(pid)
		if err != nil {
			return object.Value{}, errno.OSError(err)
		}
		return object.Int(int64(n)), nil
	}
}

func getgroups(t *object.Thread, _ object.Value) (object.Value, error) {
	g, err := unix.Getgroups()
	if err != nil {
		return none(err)
	}
	out := object.NewList(nil)
	for _, n := range g {
		out.Append(object.Int(int64(n)))
	}
	return out.Value(), nil
}

func getgrouplist(t *object.Thread, _, name, group object.Value) (object.Value, error) {
	if !name.IsStr() {
		return object.Value{}, object.TypeErrorf("getgrouplist() argument 1 must be str, not %s", object.TypeName(name))
	}
	gid, err := idArg(t, group, "gid")
	if err != nil {
		return object.Value{}, err
	}
	out := object.NewList([]object.Value{object.Int(int64(gid))})
	u, err := user.Lookup(name.Str().String())
	if err == nil {
		ids, _ := u.GroupIds()
		for _, s := range ids {
			n := 0
			for i := range len(s) {
				n = 10*n + int(s[i]-'0')
			}
			if n != gid {
				out.Append(object.Int(int64(n)))
			}
		}
	}
	return out.Value(), nil
}

func setgroups(t *object.Thread, _, v object.Value) (object.Value, error) {
	items, err := object.Items(t, v)
	if err != nil {
		return object.Value{}, object.TypeErrorf("setgroups argument must be a sequence")
	}
	ids := make([]int, len(items))
	for i, x := range items {
		if !x.IsInt() {
			return object.Value{}, object.TypeErrorf("groups must be integers")
		}
		if ids[i], err = idArg(t, x, "gid"); err != nil {
			return object.Value{}, err
		}
	}
	return none(unix.Setgroups(ids))
}

func setpgid(t *object.Thread, _, a, b object.Value) (object.Value, error) {
	pid, err := intArg(t, a)
	if err != nil {
		return object.Value{}, err
	}
	group, err := intArg(t, b)
	if err != nil {
		return object.Value{}, err
	}
	return none(unix.Setpgid(pid, group))
}

func getpriority(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	which, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	who, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	n, err := priority(which, who)
	if err != nil {
		return none(err)
	}
	return object.Int(int64(n)), nil
}

func setpriority(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	var n [3]int
	for i := range n {
		var err error
		if n[i], err = intArg(t, a[i]); err != nil {
			return object.Value{}, err
		}
	}
	return none(unix.Setpriority(n[0], n[1], n[2]))
}

func getlogin(t *object.Thread, _ object.Value) (object.Value, error) {
	if name := loginName(); name != "" {
		return object.StrValue(name), nil
	}
	return none(unix.ENXIO)
}
