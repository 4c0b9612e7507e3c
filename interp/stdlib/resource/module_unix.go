//go:build unix

// Package resource is Python's resource module.
package resource

import (
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
)

var usageType = object.NewStructSeqType("resource.struct_rusage", "struct_rusage: Result from getrusage.", []object.StructSeqField{
	{Name: "ru_utime"}, {Name: "ru_stime"}, {Name: "ru_maxrss"}, {Name: "ru_ixrss"}, {Name: "ru_idrss"}, {Name: "ru_isrss"}, {Name: "ru_minflt"},
	{Name: "ru_majflt"}, {Name: "ru_nswap"}, {Name: "ru_inblock"}, {Name: "ru_oublock"}, {Name: "ru_msgsnd"}, {Name: "ru_msgrcv"},
	{Name: "ru_nsignals"}, {Name: "ru_nvcsw"}, {Name: "ru_nivcsw"}}, 16)

// Module declares the module.
var Module = object.ModuleDef{Name: "resource", Doc: "Resource usage information.", Defs: []object.Def{
	{Name: "getrusage", Sig: "(who, /)", F1: getrusage},
	{Name: "getrlimit", Sig: "(resource, /)", F1: getrlimit},
	{Name: "setrlimit", Sig: "(resource, limits, /)", F2: setrlimit},
	{Name: "getpagesize", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		return object.Int(int64(syscall.Getpagesize())), nil
	}},
}, Init: func(t *object.Thread, m *object.Module) error {
	in := t.Interp
	for name, n := range map[string]int64{"RUSAGE_SELF": syscall.RUSAGE_SELF, "RUSAGE_CHILDREN": syscall.RUSAGE_CHILDREN, "RLIMIT_CPU": syscall.RLIMIT_CPU,
		"RLIMIT_FSIZE": syscall.RLIMIT_FSIZE, "RLIMIT_DATA": syscall.RLIMIT_DATA, "RLIMIT_STACK": syscall.RLIMIT_STACK, "RLIMIT_CORE": syscall.RLIMIT_CORE,
		"RLIMIT_NOFILE": syscall.RLIMIT_NOFILE, "RLIMIT_AS": syscall.RLIMIT_AS, "RLIM_INFINITY": -1} {
		m.Dict.SetStr(in.Intern(name), object.Int(n))
	}
	m.Dict.SetStr(in.Intern("struct_rusage"), usageType.Value())
	m.Dict.SetStr(in.Intern("error"), object.OSError.Value())
	return nil
}}

func failed(err error) error {
	if e, ok := err.(syscall.Errno); ok {
		return object.NewExceptionArgs(&object.OSError, object.Int(int64(e)), object.StrValue(e.Error()))
	}
	return object.NewException(&object.OSError, err.Error())
}

func getrusage(t *object.Thread, _, who object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, who, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var u syscall.Rusage
	if err := syscall.Getrusage(n, &u); err != nil {
		return object.Value{}, object.ValueErrorf("invalid who parameter")
	}
	seconds := func(tv syscall.Timeval) object.Value { return object.Float(float64(tv.Sec) + float64(tv.Usec)/1e6) }
	i := func(n int64) object.Value { return object.Int(n) }
	return object.NewStructSeq(usageType, seconds(u.Utime), seconds(u.Stime), i(int64(u.Maxrss)), i(int64(u.Ixrss)), i(int64(u.Idrss)), i(int64(u.Isrss)),
		i(int64(u.Minflt)), i(int64(u.Majflt)), i(int64(u.Nswap)), i(int64(u.Inblock)), i(int64(u.Oublock)), i(int64(u.Msgsnd)), i(int64(u.Msgrcv)),
		i(int64(u.Nsignals)), i(int64(u.Nvcsw)), i(int64(u.Nivcsw))), nil
}

func getrlimit(t *object.Thread, _, r object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, r, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var l syscall.Rlimit
	if err := syscall.Getrlimit(n, &l); err != nil {
		return object.Value{}, failed(err)
	}
	return object.TupleValue(object.Int(int64(l.Cur)), object.Int(int64(l.Max))), nil
}

func setrlimit(t *object.Thread, _, r, limits object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, r, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	items, err := object.Items(t, limits)
	if err != nil {
		return object.Value{}, err
	}
	if len(items) != 2 {
		return object.Value{}, object.ValueErrorf("expected a tuple of 2 integers")
	}
	var v [2]int
	for i := range v {
		if v[i], err = object.IndexInt(t, items[i], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	var l syscall.Rlimit
	if err := syscall.Getrlimit(n, &l); err != nil {
		return object.Value{}, failed(err)
	}
	setLimits(&l, v[0], v[1])
	if err := syscall.Setrlimit(n, &l); err != nil {
		return object.Value{}, failed(err)
	}
	return object.None, nil
}

func setLimits(l *syscall.Rlimit, cur, max int) { l.Cur, l.Max = uint64(cur), uint64(max) }
