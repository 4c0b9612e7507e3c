package object

// SetTrace and SetProfile are sys.settrace and sys.setprofile.
func SetTrace(t *Thread, f Value) error {
	if f == None {
		t.TraceFunc = Value{}
		return nil
	}
	return Errorf(&NotImplementedError, "gopy does not support sys.settrace yet")
}

// SetProfile is sys.setprofile.
func SetProfile(t *Thread, f Value) error {
	if f == None {
		t.ProfileFunc = Value{}
		return nil
	}
	return Errorf(&NotImplementedError, "gopy does not support sys.setprofile yet")
}
