package object

// LookupMethod finds the attribute name of v for a call: a function and the
// self to pass first, or an attribute and Unbound.
func LookupMethod(t *Thread, v Value, name *Str) (Value, Value, error) {
	r, err := GetAttr(t, v, name)
	return r, Unbound(), err
}
