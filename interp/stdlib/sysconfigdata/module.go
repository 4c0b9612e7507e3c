// Package sysconfigdata is the module of build variables that Lib/sysconfig
// reads: gopy has no C build, so it says only what programs ask about.
package sysconfigdata

import (
	"runtime"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module; its name has the platform in it, as CPython's.
var Module = object.ModuleDef{Name: moduleName(), Doc: "Build variables.", Init: func(t *object.Thread, m *object.Module) error {
	in := t.Interp
	vars := object.NewDict()
	for name, v := range map[string]object.Value{
		"prefix": object.StrValue("/gopy"), "exec_prefix": object.StrValue("/gopy"), "VERSION": object.StrValue("3.14"),
		"Py_DEBUG": object.Int(0), "Py_GIL_DISABLED": object.Int(0), "WITH_PYMALLOC": object.Int(0), "Py_ENABLE_SHARED": object.Int(0),
		"EXT_SUFFIX": object.StrValue(".gopy-314.so"), "SOABI": object.StrValue("gopy-314"), "SIZEOF_VOID_P": object.Int(8),
		"HAVE_FORK": object.Int(0), "MACHDEP": object.StrValue(runtime.GOOS), "abs_builddir": object.StrValue(""), "srcdir": object.StrValue(""),
		"CONFIG_ARGS": object.StrValue(""), "PY_CFLAGS": object.StrValue(""), "CFLAGS": object.StrValue(""), "PYTHONFRAMEWORK": object.StrValue(""),
	} {
		vars.SetStr(in.Intern(name), v)
	}
	m.Dict.SetStr(in.Intern("build_time_vars"), vars.Value())
	return nil
}}

// moduleName is the name that sysconfig makes of sys.platform and
// sys.implementation._multiarch.
func moduleName() string {
	multiarch := runtime.GOOS
	if runtime.GOOS == "linux" {
		arch := map[string]string{"amd64": "x86_64", "arm64": "aarch64"}[runtime.GOARCH]
		multiarch = arch + "-linux-gnu"
	}
	return "_sysconfigdata__" + runtime.GOOS + "_" + multiarch
}
