package eval

import "github.com/gopy-lang/gopy/interp/object"

// GroupMatch splits exception x by the class(es) of an except* clause into the
// rest and the matching part (None where empty); a naked exception that
// matches is wrapped in a group.
func (e *Engine) GroupMatch(t *object.Thread, x, cls object.Value) (rest, match object.Value, err error) {
	items := []object.Value{cls}
	if cls.IsTuple() {
		items = cls.Tuple().Items
	}
	for _, c := range items {
		ty := c.AsType()
		if ty == nil || ty.Flags&object.FlagBaseExcSubclass == 0 {
			return rest, match, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
		}
		if ty.IsSubtype(&object.BaseExceptionGroup) {
			return rest, match, object.TypeErrorf("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	if x == object.None {
		return object.None, object.None, nil
	}
	exc := x.Exception()
	ok, err := e.ExceptionMatches(t, x, cls)
	if err != nil {
		return rest, match, err
	}
	if ok {
		if exc.T.IsSubtype(&object.BaseExceptionGroup) {
			return object.None, x, nil
		}
		g, err := object.CallArgs(t, object.BaseExceptionGroup.Value(), object.StrValue(""), object.TupleValue(x))
		if err != nil {
			return rest, match, err
		}
		e.addTraceback(t, t.CurrentFrame(), g.Exception())
		return object.None, g, nil
	}
	if exc.T.IsSubtype(&object.BaseExceptionGroup) {
		return e.splitGroup(t, x, cls)
	}
	return x, object.None, nil
}

// splitGroup calls the method split of a group, which a class may override.
func (e *Engine) splitGroup(t *object.Thread, x, cls object.Value) (rest, match object.Value, err error) {
	r, err := object.CallMethod(t, x, e.in.Intern("split"), cls)
	if err != nil {
		return rest, match, err
	}
	if !r.IsTuple() {
		return rest, match, object.TypeErrorf("%s.split must return a tuple, not %s", object.TypeName(x), object.TypeName(r))
	}
	parts := r.Tuple().Items
	if len(parts) < 2 {
		return rest, match, object.TypeErrorf("%s.split must return a 2-tuple, got tuple of size %d", object.TypeName(x), len(parts))
	}
	return parts[1], parts[0], nil
}

// PrepReraiseStar returns what a try with except* raises at its end: from the
// original exception and the parts raised or left over.
func (e *Engine) PrepReraiseStar(t *object.Thread, orig, parts object.Value) (object.Value, error) {
	var raised, reraised []object.Value
	for _, p := range parts.List().Copy() {
		if p == object.None {
			continue
		}
		if sameMetadata(p.Exception(), orig.Exception()) {
			reraised = append(reraised, p)
		} else {
			raised = append(raised, p)
		}
	}
	if !orig.Type().IsSubtype(&object.BaseExceptionGroup) {
		// A naked exception was caught and wrapped: at most one part exists.
		for _, p := range parts.List().Copy() {
			if p != object.None {
				return p, nil
			}
		}
		return object.None, nil
	}
	rest := object.Value{}
	if len(reraised) > 0 {
		var err error
		if rest, err = object.ProjectExceptionGroup(t, orig, reraised); err != nil {
			return rest, err
		}
	}
	if len(raised) == 0 {
		if rest.P == nil {
			return object.None, nil
		}
		return rest, nil
	}
	if rest.P != nil && rest != object.None {
		raised = append(raised, rest)
	}
	if len(raised) == 1 {
		return raised[0], nil
	}
	return object.NewExceptionGroup(t, "", raised)
}

// sameMetadata tells whether a part was only reraised, not raised anew.
func sameMetadata(a, b *object.BaseException) bool {
	return a.T.IsSubtype(&object.BaseExceptionGroup) && b.T.IsSubtype(&object.BaseExceptionGroup) &&
		a.Traceback == b.Traceback && a.Cause == b.Cause && a.Context == b.Context
}
