// Package datetime is the module _datetime. It has no code of its own yet: its
// classes are those of _pydatetime, the Python half of the library's datetime,
// under the name that programs and pickles may know.
package datetime

import "github.com/gopy-lang/gopy/interp/object"

// Module is _datetime.
var Module = object.ModuleDef{
	Name: "_datetime",
	Doc:  "Basic date and time types.",
	Init: func(t *object.Thread, m *object.Module) error {
		in := t.Interp
		py, err := in.Engine.Import(t, in.Intern("_pydatetime"), object.None, object.None, object.None, 0)
		if err != nil {
			return err
		}
		for _, name := range [...]string{"date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"} {
			s := in.Intern(name)
			v, err := object.GetAttr(t, py, s)
			if err != nil {
				return err
			}
			m.Dict.SetStr(s, v)
		}
		return nil
	},
}
