package stdlib

import "github.com/gopy-lang/gopy/interp/object"

// systemModules are the modules that only this system has.
func systemModules() []*object.ModuleDef { return nil }
