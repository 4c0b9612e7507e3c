package sys

import (
	"runtime"
	"sort"

	"github.com/gopy-lang/gopy/interp/object"
)

// The version of Python that gopy implements.
const (
	versionMajor, versionMinor, versionMicro = 3, 14, 6
	hexVersion                               = versionMajor<<24 | versionMinor<<16 | versionMicro<<8 | 0xf0
)

func fields(names ...string) []object.StructSeqField {
	out := make([]object.StructSeqField, len(names))
	for i, n := range names {
		out[i].Name = n
	}
	return out
}

var (
	versionInfoType = noNew(object.NewStructSeqType("sys.version_info", "Version information as a named tuple.",
		fields("major", "minor", "micro", "releaselevel", "serial"), 5))
	flagsType = noNew(object.NewStructSeqType("sys.flags", "Flags provided through command line arguments or environment vars.",
		fields("debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment",
			"verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding",
			"safe_path", "int_max_str_digits", "gil", "thread_inherit_context", "context_aware_warnings"), 18))
	floatInfoType = object.NewStructSeqType("sys.float_info", "A named tuple holding information about the float type.",
		fields("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"), 11)
	intInfoType = object.NewStructSeqType("sys.int_info", "A named tuple that holds information about Python's internal representation of integers.",
		fields("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"), 4)
	hashInfoType = object.NewStructSeqType("sys.hash_info", "A named tuple providing parameters used for computing hashes.",
		fields("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"), 9)
	threadInfoType = object.NewStructSeqType("sys.thread_info", "A named tuple holding information about the thread implementation.",
		fields("name", "lock", "version"), 3)
	asyncgenHooksType = object.NewStructSeqType("asyncgen_hooks", "Named tuple of the asynchronous generator hooks.",
		fields("firstiter", "finalizer"), 2)
	unraisableArgsType = object.NewStructSeqType("sys.UnraisableHookArgs", "Type used to pass arguments to sys.unraisablehook.",
		fields("exc_type", "exc_value", "exc_traceback", "err_msg", "object"), 5)
)

// noNew forbids making more instances of a type.
func noNew(ty *object.Type) *object.Type {
	ty.Flags |= object.FlagDisallowNew
	ty.New = nil
	return ty
}

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	set := func(name string, v object.Value) { m.Dict.SetStr(in.Intern(name), v) }
	i := func(n int) object.Value { return object.Int(int64(n)) }
	o := &in.Options
	set("version", object.StrValue("3.14.6 (gopy) [Go "+runtime.Version()+"]"))
	version := object.NewStructSeq(versionInfoType, i(versionMajor), i(versionMinor), i(versionMicro), object.StrValue("final"), i(0))
	set("version_info", version)
	set("hexversion", i(hexVersion))
	set("api_version", i(1013))
	set("copyright", object.StrValue("gopy: see LICENSE. The Python library in it is copyright (c) 2001 Python Software Foundation."))
	set("flags", object.NewStructSeq(flagsType, i(0), object.Int(b(o.Inspect)), object.Int(b(o.Interactive)), i(o.Optimize), object.Int(b(o.DontWriteBytecode)),
		object.Int(b(o.NoUserSite)), object.Int(b(o.NoSite)), object.Int(b(o.IgnoreEnvironment)), i(o.Verbose), i(o.BytesWarning), i(o.Quiet),
		i(o.HashRandomization), i(o.Isolated), object.Bool(o.DevMode != 0), i(o.UTF8Mode), object.Int(b(o.WarnDefaultEncoding)),
		object.Bool(o.SafePath), i(o.IntMaxStrDigits), i(1), i(o.ThreadInheritContext), i(0)))
	set("float_info", object.NewStructSeq(floatInfoType, object.Float(1.7976931348623157e308), i(1024), i(308), object.Float(2.2250738585072014e-308),
		i(-1021), i(-307), i(15), i(53), object.Float(2.220446049250313e-16), i(2), i(1)))
	set("int_info", object.NewStructSeq(intInfoType, i(30), i(4), i(4300), i(640)))
	set("hash_info", object.NewStructSeq(hashInfoType, i(64), i(1<<61-1), i(314159), i(0), i(1000003), object.StrValue("siphash13"), i(64), i(128), i(0)))
	threads := "pthread"
	if runtime.GOOS == "windows" {
		threads = "nt"
	}
	set("thread_info", object.NewStructSeq(threadInfoType, object.StrValue(threads), object.None, object.None))
	set("maxsize", i(1<<63-1))
	set("maxunicode", i(0x10ffff))
	set("byteorder", object.StrValue("little"))
	set("float_repr_style", object.StrValue("short"))
	set("platlibdir", object.StrValue("lib"))
	platform := runtime.GOOS
	if platform == "windows" {
		platform = "win32"
	} else {
		set("abiflags", object.StrValue(""))
	}
	set("platform", object.StrValue(platform))
	set("dont_write_bytecode", object.Bool(o.DontWriteBytecode))
	set("pycache_prefix", object.None)
	if o.PycachePrefix != "" {
		set("pycache_prefix", object.StrValue(object.DecodeFS([]byte(o.PycachePrefix))))
	}
	set("_git", object.TupleValue(object.StrValue("gopy"), object.StrValue(""), object.StrValue("")))
	set("_framework", object.StrValue(""))
	set("meta_path", object.NewList(nil).Value())
	set("path_hooks", object.NewList(nil).Value())
	set("path_importer_cache", object.NewDict().Value())
	set("path", object.NewList(nil).Value())
	var warn []object.Value
	for _, w := range o.WarnOptions {
		warn = append(warn, object.StrValue(w))
	}
	set("warnoptions", object.NewList(warn).Value())
	x := object.NewDict()
	for k, v := range o.XOptions {
		if v == "" {
			x.SetStr(object.NewStr(k), object.True)
		} else {
			x.SetStr(object.NewStr(k), object.StrValue(v))
		}
	}
	set("_xoptions", x.Value())
	impl := object.NewDict()
	for _, kv := range []struct {
		k string
		v object.Value
	}{{"name", object.StrValue("gopy")}, {"cache_tag", object.StrValue("gopy-314")}, {"version", version}, {"hexversion", i(hexVersion)},
		{"_multiarch", object.StrValue(multiarch())}, {"supports_isolated_interpreters", object.True}} {
		impl.SetStr(in.Intern(kv.k), kv.v)
	}
	set("implementation", object.NewSimpleNamespace(impl))
	var names []string
	for name := range in.Native {
		names = append(names, name)
	}
	sort.Strings(names)
	tuple := object.AllocTuple(len(names))
	for j, n := range names {
		tuple.Items[j] = in.Intern(n).Value()
	}
	set("builtin_module_names", tuple.Value())
	known := make([]object.Value, len(stdlibModuleNames))
	for i, name := range stdlibModuleNames {
		known[i] = object.StrValue(name)
	}
	set("stdlib_module_names", object.NewFrozenSet(known))
	monitoring, err := newMonitoring(t)
	if err != nil {
		return err
	}
	set("monitoring", monitoring)
	jit, err := object.NewNativeModule(t, &jitDef)
	if err != nil {
		return err
	}
	set("_jit", jit.Value())
	for _, name := range []string{"displayhook", "excepthook", "breakpointhook", "unraisablehook"} {
		v, _ := m.Dict.GetStr(in.Intern(name))
		set("__"+name+"__", v)
	}
	return nil
}

func b(v bool) int64 {
	if v {
		return 1
	}
	return 0
}

func multiarch() string {
	arch := map[string]string{"amd64": "x86_64", "arm64": "aarch64"}[runtime.GOARCH]
	switch runtime.GOOS {
	case "linux":
		return arch + "-linux-gnu"
	}
	return runtime.GOOS
}

// jitDef is sys._jit: there is no JIT compiler.
var jitDef = object.ModuleDef{Name: "sys._jit", Defs: []object.Def{
	{Name: "is_available", Sig: "()", Doc: "Return True if the current Python executable supports JIT compilation, and False otherwise.", F0: never},
	{Name: "is_enabled", Sig: "()", Doc: "Return True if JIT compilation is enabled for the current Python process, and False otherwise.", F0: never},
	{Name: "is_active", Sig: "()", Doc: "Return True if the topmost Python frame is currently executing JIT code, and False otherwise.", F0: never},
}}
