package object

// StopIterationValue returns the value attribute of a StopIteration.
func StopIterationValue(err error) Value {
	e := AsException(err)
	if len(e.Fields) > 0 && e.Fields[0].P != nil {
		return e.Fields[0]
	}
	if len(e.Args.Items) > 0 {
		return e.Args.Items[0]
	}
	return None
}

// TakeStopValue returns the value with which the iterator ended whose Next
// slot returned the zero Value just now, None if it had none.
func (t *Thread) TakeStopValue() Value {
	v := t.StopValue
	t.StopValue = Value{}
	if v.P == nil {
		return None
	}
	return v
}

// ForgetStopValue is for whoever uses an iterator up and has no use for the
// value, which must not become that of the next one to end.
func (t *Thread) ForgetStopValue() { t.StopValue = Value{} }

// stopIteration makes the StopIteration of an iterator whose Next slot
// returned the zero Value just now.
func (t *Thread) stopIteration() error {
	v := t.TakeStopValue()
	if v.IsNone() {
		return NewExceptionArgs(&StopIteration)
	}
	e := NewExceptionArgs(&StopIteration, v)
	e.Fields = []Value{v}
	return e
}

// NewStopIteration makes a StopIteration that carries v.
func NewStopIteration(v Value) error {
	e := NewExceptionArgs(&StopIteration, v)
	e.Fields = []Value{v}
	return e
}
