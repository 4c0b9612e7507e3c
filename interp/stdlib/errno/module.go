// Package errno is Python's errno module, and makes OSErrors out of the error
// numbers of the system for the other modules.
package errno

//go:generate go run gen.go
//go:generate gofmt -w zerrno_linux.go

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// name is an error number with a name.
type name struct {
	text   string
	number int
}

// Module is errno.
var Module = object.ModuleDef{Name: "errno",
	Doc: "This module makes available standard errno system symbols.\n\nThe value of each symbol is the corresponding integer value, and the dictionary\nerrno.errorcode maps numeric codes to symbol names.",
	Init: func(t *object.Thread, m *object.Module) error {
		codes := object.NewDict()
		for _, n := range systemNames() {
			text := t.Interp.Intern(n.text)
			number := object.Int(int64(n.number))
			m.Dict.SetStr(text, number)
			if _, _, err := codes.SetDefault(t, number, text.Value()); err != nil {
				return err
			}
		}
		m.Dict.SetStr(t.Interp.Intern("errorcode"), codes.Value())
		return nil
	}}
