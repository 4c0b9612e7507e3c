package object

import "fmt"

// The places of BaseExceptionGroup's attributes in BaseException.Fields.
const (
	groupMsg   = iota
	groupExcs  // a tuple
	groupShown // the repr of what was given instead of a list or tuple
	numGroupFields
)

func groupNew(t *Thread, cls *Type, args Args) (Value, error) {
	a := args.Pos()
	if len(a) != 2 {
		return Value{}, TypeErrorf("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(a))
	}
	if !a[0].IsStr() {
		return Value{}, TypeErrorf("BaseExceptionGroup.__new__() argument 1 must be str, not %s", argTypeName(a[0]))
	}
	if !isSequence(a[1]) {
		return Value{}, TypeErrorf("second argument (exceptions) must be a sequence")
	}
	excs := a[1]
	if excs.Type() != &TupleType {
		items, err := CollectItems(t, excs)
		if err != nil {
			return Value{}, err
		}
		excs = NewTuple(items...).Value()
	}
	items := excs.Tuple().Items
	if len(items) == 0 {
		return Value{}, ValueErrorf("second argument (exceptions) must be a non-empty sequence")
	}
	onlyExceptions := true
	for i, x := range items {
		e := x.Exception()
		if e == nil {
			return Value{}, ValueErrorf("Item %d of second argument (exceptions) is not an exception", i)
		}
		onlyExceptions = onlyExceptions && e.T.IsSubtype(&ExceptionType)
	}
	switch {
	case cls == &BaseExceptionGroup && onlyExceptions:
		cls = &ExceptionGroup
	case cls == &BaseExceptionGroup || onlyExceptions:
	case cls == &ExceptionGroup:
		return Value{}, TypeErrorf("Cannot nest BaseExceptions in an ExceptionGroup")
	case cls.IsSubtype(&ExceptionType):
		return Value{}, TypeErrorf("Cannot nest BaseExceptions in '%s'", cls.Name)
	}
	e := allocException(cls, a)
	e.Fields[groupMsg], e.Fields[groupExcs] = a[0], excs
	if !a[1].IsList() && !a[1].IsTuple() {
		// What was given may change later; repr() then still shows it.
		shown, err := ReprStr(t, a[1])
		if err != nil {
			return Value{}, err
		}
		e.Fields[groupShown] = shown.Value()
	}
	return e.Value(), nil
}

// isSequence is PySequence_Check.
func isSequence(v Value) bool { return v.Type().SeqItem != nil && !v.IsDict() }

// groupItems returns the exceptions of a group.
func groupItems(e *BaseException) []Value {
	if x := e.field(groupExcs); x.P != nil {
		return x.Tuple().Items
	}
	return nil
}

func groupStr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	s, err := ToStr(t, orNone(e.field(groupMsg)))
	if err != nil {
		return Value{}, err
	}
	n := len(groupItems(e))
	return StrValue(fmt.Sprintf("%s (%d sub-exception%s)", s.String(), n, plural(n))), nil
}

// groupRepr shows the exceptions as the list or tuple that was given, in the
// state they had then.
func groupRepr(t *Thread, v Value) (Value, error) {
	e := v.Exception()
	msg, err := Repr(t, orNone(e.field(groupMsg)))
	if err != nil {
		return Value{}, err
	}
	if shown := e.field(groupShown); shown.P != nil {
		return StrValue(e.T.ShortName() + "(" + msg + ", " + shown.Str().String() + ")"), nil
	}
	excs := orNone(e.field(groupExcs))
	if a := e.Args.Items; len(a) == 2 && a[1].IsList() && excs.IsTuple() {
		excs = NewList(append([]Value(nil), excs.Tuple().Items...)).Value()
	}
	s, err := Repr(t, excs)
	if err != nil {
		return Value{}, err
	}
	return StrValue(e.T.ShortName() + "(" + msg + ", " + s + ")"), nil
}

func groupDerive(t *Thread, v, excs Value) (Value, error) {
	return CallArgs(t, BaseExceptionGroup.Value(), orNone(v.Exception().field(groupMsg)), excs)
}

// groupMatcher decides which exceptions belong to the matching part of a split.
type groupMatcher struct {
	types     []Value                 // classes, or
	predicate Value                   // a function, or
	instances map[*BaseException]bool // these very leaves
}

// newGroupMatcher makes a matcher of the argument of split and subgroup.
func newGroupMatcher(v Value) (*groupMatcher, error) {
	c := v.AsType()
	switch {
	case c == nil && Callable(v):
		return &groupMatcher{predicate: v}, nil
	case isExceptionClass(v):
		return &groupMatcher{types: []Value{v}}, nil
	case v.Type() == &TupleType:
		for _, x := range v.Tuple().Items {
			if !isExceptionClass(x) {
				return nil, errMatcher()
			}
		}
		return &groupMatcher{types: v.Tuple().Items}, nil
	}
	return nil, errMatcher()
}

func errMatcher() error {
	return TypeErrorf("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

func isExceptionClass(v Value) bool {
	c := v.AsType()
	return c != nil && c.Flags&FlagBaseExcSubclass != 0
}

func (m *groupMatcher) matches(t *Thread, v Value) (bool, error) {
	switch {
	case m.predicate.P != nil:
		r, err := CallArgs(t, m.predicate, v)
		if err != nil {
			return false, err
		}
		return Truth(t, r)
	case m.instances != nil:
		return m.instances[v.Exception()], nil
	}
	for _, c := range m.types {
		if v.Type().IsSubtype(c.AsType()) {
			return true, nil
		}
	}
	return false, nil
}

// split splits an exception into its matching part and, when needRest, what is
// left; absent parts are None.
func (m *groupMatcher) split(t *Thread, v Value, needRest bool) (match, rest Value, err error) {
	isGroup := v.Type().IsSubtype(&BaseExceptionGroup)
	ok := false
	if m.instances == nil || !isGroup {
		if ok, err = m.matches(t, v); err != nil {
			return None, None, err
		}
	}
	if ok {
		return v, None, nil
	}
	if !isGroup {
		return None, v, nil
	}
	if err := t.EnterNative(" in exceptiongroup_split_recursive"); err != nil {
		return None, None, err
	}
	defer t.LeaveNative()
	var matches, rests []Value
	for _, x := range groupItems(v.Exception()) {
		a, b, err := m.split(t, x, needRest)
		if err != nil {
			return None, None, err
		}
		if !a.IsNone() {
			matches = append(matches, a)
		}
		if needRest && !b.IsNone() {
			rests = append(rests, b)
		}
	}
	if match, err = groupSubset(t, v, matches); err != nil {
		return None, None, err
	}
	rest = None
	if needRest {
		rest, err = groupSubset(t, v, rests)
	}
	return match, rest, err
}

// groupSubset derives a group of some of orig's exceptions, with orig's
// traceback, context, cause and notes.
func groupSubset(t *Thread, orig Value, excs []Value) (Value, error) {
	if len(excs) == 0 {
		return None, nil
	}
	r, err := CallMethod(t, orig, nameDerive, NewList(excs).Value())
	if err != nil {
		return Value{}, err
	}
	if !r.Is(&BaseExceptionGroup) {
		return Value{}, TypeErrorf("derive must return an instance of BaseExceptionGroup")
	}
	from, to := orig.Exception(), r.Exception()
	if from.Traceback != nil {
		to.Traceback = from.Traceback
	}
	to.Context, to.Cause, to.SuppressContext = from.Context, from.Cause, true
	notes, err := LookupAttr(t, orig, nameNotes)
	if err != nil {
		return Value{}, err
	}
	if notes.P != nil && isSequence(notes) {
		items, err := CollectItems(t, notes)
		if err != nil {
			return Value{}, err
		}
		if err := SetAttr(t, r, nameNotes, NewList(items).Value()); err != nil {
			return Value{}, err
		}
	}
	return r, nil
}

var nameDerive = internStatic("derive")

func groupSplit(t *Thread, v, matcher Value) (Value, error) {
	match, rest, err := SplitExceptionGroup(t, v, matcher)
	if err != nil {
		return Value{}, err
	}
	return TupleValue(match, rest), nil
}

func groupSubgroup(t *Thread, v, matcher Value) (Value, error) {
	m, err := newGroupMatcher(matcher)
	if err != nil {
		return Value{}, err
	}
	match, _, err := m.split(t, v, false)
	return match, err
}

// NewExceptionGroup is BaseExceptionGroup(msg, excs).
func NewExceptionGroup(t *Thread, msg string, excs []Value) (Value, error) {
	return CallArgs(t, BaseExceptionGroup.Value(), StrValue(msg), NewList(excs).Value())
}

// SplitExceptionGroup is g.split(matcher), whose parts may be None.
func SplitExceptionGroup(t *Thread, g, matcher Value) (match, rest Value, err error) {
	m, err := newGroupMatcher(matcher)
	if err != nil {
		return None, None, err
	}
	return m.split(t, g, true)
}

// ProjectExceptionGroup returns the part of orig that holds the leaves of parts, or None.
func ProjectExceptionGroup(t *Thread, orig Value, parts []Value) (Value, error) {
	m := &groupMatcher{instances: map[*BaseException]bool{}}
	for _, p := range parts {
		if err := m.addLeaves(t, p); err != nil {
			return Value{}, err
		}
	}
	match, _, err := m.split(t, orig, false)
	return match, err
}

func (m *groupMatcher) addLeaves(t *Thread, v Value) error {
	if v.IsNone() {
		return nil
	}
	e := v.Exception()
	if !e.T.IsSubtype(&BaseExceptionGroup) {
		m.instances[e] = true
		return nil
	}
	if err := t.EnterNative(" in collect_exception_group_leaf_ids"); err != nil {
		return err
	}
	defer t.LeaveNative()
	for _, x := range groupItems(e) {
		if err := m.addLeaves(t, x); err != nil {
			return err
		}
	}
	return nil
}

func initExceptionGroup() {
	ty := &BaseExceptionGroup
	ty.Solid, ty.New, ty.Init = true, groupNew, baseExceptionInit
	ty.Slots.Str, ty.Slots.Repr = groupStr, groupRepr
	ty.Methods = []Def{
		ClassGetItemDef(),
		{Name: "derive", Sig: "(excs, /)", F1: groupDerive},
		{Name: "split", Sig: "(matcher_value, /)", F1: groupSplit},
		{Name: "subgroup", Sig: "(matcher_value, /)", F1: groupSubgroup},
	}
	message := exceptionField("message", "exception message", groupMsg, numGroupFields, nil)
	exceptions := exceptionField("exceptions", "nested exceptions", groupExcs, numGroupFields, nil)
	message.Set, exceptions.Set = nil, nil
	ty.GetSets = []GetSet{message, exceptions}
	// CPython makes this class as a program would.
	ExceptionGroup.HasWeakref = true
	ExceptionGroup.GetSets = []GetSet{instanceWeakrefGetSet}
}

// GroupExceptions returns the exceptions of a group, which must not be changed.
func GroupExceptions(e *BaseException) []Value { return groupItems(e) }
