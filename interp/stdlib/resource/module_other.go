//go:build !unix

// Package resource is Python's resource module, which this platform does not have.
package resource

import "github.com/gopy-lang/gopy/interp/object"

// Module raises ModuleNotFoundError when it is imported.
var Module = object.ModuleDef{Name: "resource", Init: func(t *object.Thread, m *object.Module) error {
	return object.NewException(&object.ModuleNotFoundError, "No module named 'resource'")
}}
