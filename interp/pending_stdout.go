package interp

import (
	"os"

	"github.com/gopy-lang/gopy/interp/object"
)

// provisionalStreams gives sys a stdout and stderr until _io is there.
func (ip *Interp) provisionalStreams() error {
	for name, f := range map[string]*os.File{"stdout": os.Stdout, "stderr": os.Stderr} {
		def := &object.ModuleDef{Name: name, Defs: []object.Def{
			{Name: "write", F1: func(t *object.Thread, _, s object.Value) (object.Value, error) {
				f.WriteString(s.Str().String())
				return object.None, nil
			}},
			{Name: "flush", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }},
		}}
		out, err := object.NewNativeModule(ip.thread, def)
		if err != nil {
			return err
		}
		ip.in.Sys.Dict.SetStr(ip.in.Intern(name), out.Value())
	}
	return nil
}
