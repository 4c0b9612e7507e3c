package object

// Warn issues a warning of class cls, as warnings.warn does; stacklevel 1 is
// the Python code that is running. The error is the warning itself where a
// filter makes it one.
func Warn(t *Thread, cls *Type, msg string, stacklevel int) error {
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("warnings"), Value{}, Value{}, None, 0)
	if err != nil {
		return err
	}
	_, err = CallMethod(t, m, t.Interp.Intern("warn"), StrValue(msg), cls.Value(), Int(int64(stacklevel)))
	return err
}
