//go:build unix

package stdlib

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/fcntl"
	"github.com/gopy-lang/gopy/interp/stdlib/posixsubprocess"
	"github.com/gopy-lang/gopy/interp/stdlib/pwd"
	"github.com/gopy-lang/gopy/interp/stdlib/selectmod"
)

// systemModules are the modules that only Unix has.
func systemModules() []*object.ModuleDef {
	return []*object.ModuleDef{&fcntl.Module, &posixsubprocess.Module, &pwd.Module, &pwd.Group, &selectmod.Module}
}
