package main

import (
	"os"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// fatalError is a setting that ends the start, as CPython's does.
type fatalError struct{ msg, state string }

func (e fatalError) Error() string {
	return "Fatal Python error: " + e.msg + "\nPython runtime state: " + e.state + "\n"
}

func fatal(msg string) error { return fatalError{msg, "preinitialized"} }

// env returns an environment variable, unless -E says to look at none.
func (o *options) env(name string) string {
	if o.config.Options.IgnoreEnvironment {
		return ""
	}
	return os.Getenv(name)
}

// setting is an -X option and the environment variable that means the same. It returns the text, and
// whether it comes from the option; set is false if there is neither.
func (o *options) setting(option, variable string) (value string, isOption, set bool) {
	if v, ok := o.config.Options.XOptions[option]; ok {
		return v, true, true
	}
	v := o.env(variable)
	return v, false, v != ""
}

// finish adds what the environment and the -X options say.
func (o *options) finish() (*options, error) {
	c := &o.config.Options
	c.HashRandomization = 1
	number := func(name string, p *int) {
		if v := o.env(name); v != "" {
			n, err := strconv.Atoi(v)
			if err != nil || n < 0 {
				n = 1
			}
			*p = max(*p, n)
		}
	}
	flag := func(name string, p *bool) {
		if o.env(name) != "" {
			*p = true
		}
	}
	number("PYTHONOPTIMIZE", &c.Optimize)
	number("PYTHONVERBOSE", &c.Verbose)
	flag("PYTHONDONTWRITEBYTECODE", &c.DontWriteBytecode)
	flag("PYTHONUNBUFFERED", &o.unbuffered)
	flag("PYTHONNOUSERSITE", &c.NoUserSite)
	flag("PYTHONSAFEPATH", &c.SafePath)
	if o.env("PYTHONINSPECT") != "" {
		o.inspect, c.Inspect = true, true
	}
	for _, f := range []func() error{o.utf8Mode, o.hashSeed, o.intDigits, o.importTime, o.modes} {
		if err := f(); err != nil {
			return nil, err
		}
	}
	o.warnings()
	if v := o.env("PYTHONPATH"); v != "" {
		o.config.Path = append(o.config.Path, strings.Split(v, string(os.PathListSeparator))...)
	}
	o.config.StdioEncoding, o.config.StdioErrors, _ = strings.Cut(o.env("PYTHONIOENCODING"), ":")
	switch os.Getenv("GOPY_SPECIALIZE") {
	case "off":
		c.Specialize = object.SpecializeOff
	case "eager":
		c.Specialize = object.SpecializeEager
	}
	o.config.Args = o.args
	o.config.Unbuffered, o.config.SkipFirstLine = o.unbuffered, o.skipFirstLine
	if exe, err := os.Executable(); err == nil {
		o.config.Executable = exe
	}
	return o, nil
}

func (o *options) utf8Mode() error {
	v, isOption, set := o.setting("utf8", "PYTHONUTF8")
	switch {
	case !set:
	case v == "1" || isOption && v == "":
		o.config.Options.UTF8Mode = 1
	case v == "0":
	case isOption:
		return fatalError{"preconfig_init_utf8_mode: invalid -X utf8 option value", "preinitializing"}
	default:
		return fatalError{"preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value", "preinitializing"}
	}
	return nil
}

func (o *options) hashSeed() error {
	v := o.env("PYTHONHASHSEED")
	if v == "" || v == "random" {
		return nil
	}
	n, err := strconv.ParseUint(v, 10, 32)
	if err != nil {
		return fatal(`config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]`)
	}
	if n == 0 {
		o.config.Options.HashRandomization = 0
	}
	return nil
}

func (o *options) intDigits() error {
	v, isOption, set := o.setting("int_max_str_digits", "PYTHONINTMAXSTRDIGITS")
	if !set {
		return nil
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 || n > 0 && n < 640 {
		name := "PYTHONINTMAXSTRDIGITS"
		if isOption {
			name = "-X int_max_str_digits"
		}
		return fatal("config_init_int_max_str_digits: " + name + ": invalid limit; must be >= 640 or 0 for unlimited.")
	}
	if n == 0 {
		n = -1 // Config takes 0 for the default
	}
	o.config.Options.IntMaxStrDigits = n
	return nil
}

func (o *options) importTime() error {
	c := &o.config.Options
	v, isOption, set := o.setting("importtime", "PYTHONPROFILEIMPORTTIME")
	n, err := strconv.Atoi(v)
	switch {
	case !set:
	case v == "2":
		c.ImportTime = 2
	case v == "" || v == "1" || !isOption && err != nil:
		c.ImportTime = 1
	case isOption:
		return fatal("config_init_import_time: -X importtime: values other than 1 and 2 are reserved for future use.")
	case n != 0:
		return fatal("config_init_import_time: PYTHONPROFILEIMPORTTIME: numeric values other than 1 and 2 are reserved for future use.")
	}
	return nil
}

// modes reads what is left of the -X options.
func (o *options) modes() error {
	c := &o.config.Options
	if _, ok := c.XOptions["dev"]; ok || o.env("PYTHONDEVMODE") != "" {
		c.DevMode = 1
	}
	if _, ok := c.XOptions["warn_default_encoding"]; ok || o.env("PYTHONWARNDEFAULTENCODING") != "" {
		c.WarnDefaultEncoding = true
	}
	if _, ok := c.XOptions["no_debug_ranges"]; ok || o.env("PYTHONNODEBUGRANGES") != "" {
		c.NoDebugRanges = true
	}
	if v, _, set := o.setting("pycache_prefix", "PYTHONPYCACHEPREFIX"); set {
		c.PycachePrefix = v
	}
	if v, isOption, set := o.setting("tracemalloc", "PYTHONTRACEMALLOC"); set && !(isOption && v == "") {
		if n, err := strconv.Atoi(v); err != nil || n < 0 {
			if isOption {
				return fatal("config_init_tracemalloc: -X tracemalloc=NFRAME: invalid number of frames")
			}
			return fatal("config_init_tracemalloc: PYTHONTRACEMALLOC: invalid number of frames")
		}
	}
	if v, ok := c.XOptions["frozen_modules"]; ok && v != "on" && v != "off" && v != "" {
		return fatal(`bad value for option -X frozen_modules (expected "on" or "off")`)
	}
	if v, _, set := o.setting("gil", "PYTHON_GIL"); set && v == "0" {
		return fatal("config_read_gil: Disabling the GIL is not supported by this build")
	}
	if v, isOption, set := o.setting("cpu_count", "PYTHON_CPU_COUNT"); set && v != "default" {
		n, err := strconv.Atoi(v)
		switch {
		case err == nil && n > 0:
			c.CPUCount = n
		case isOption:
			return fatal("config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid number, n must be greater than 0")
		default:
			return fatal("config_init_cpu_count: PYTHON_CPU_COUNT=n: n is missing or an invalid number, n must be greater than 0")
		}
	}
	if v, _, set := o.setting("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT"); set && v == "1" {
		c.ThreadInheritContext = 1
	}
	return nil
}

// warnings orders the warning filters as CPython does: those of the command line last, as the
// last one counts.
func (o *options) warnings() {
	c := &o.config.Options
	var all []string
	if c.DevMode != 0 {
		all = append(all, "default")
	}
	if v := o.env("PYTHONWARNINGS"); v != "" {
		all = append(all, strings.Split(v, ",")...)
	}
	all = append(all, c.WarnOptions...)
	switch {
	case c.BytesWarning > 1:
		all = append(all, "error::BytesWarning")
	case c.BytesWarning == 1:
		all = append(all, "default::BytesWarning")
	}
	c.WarnOptions = all
}
