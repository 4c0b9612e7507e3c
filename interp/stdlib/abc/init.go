package abc

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// The bits of __abc_tpflags__: CPython's Py_TPFLAGS_SEQUENCE and _MAPPING.
const (
	tpSequence = 1 << 5
	tpMapping  = 1 << 6
)

const patternFlags = object.FlagSequence | object.FlagMapping

func abcInit(t *object.Thread, _, self object.Value) (object.Value, error) {
	if err := findAbstractMethods(t, self); err != nil {
		return object.Value{}, err
	}
	d := &data{Object: object.Object{T: &dataType}, negativeVersion: counterOf(t).n}
	if err := object.SetAttr(t, self, nameImpl, object.Value{P: unsafe.Pointer(d)}); err != nil {
		return object.Value{}, err
	}
	c := self.AsType()
	if c == nil {
		return object.None, nil
	}
	flags, ok := c.OwnDict().GetStr(nameTPFlags)
	if !ok {
		return object.None, nil
	}
	if flags.IsInt64() {
		switch n := flags.Int64() & (tpSequence | tpMapping); n {
		case tpSequence | tpMapping:
			return object.Value{}, object.TypeErrorf("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING")
		case tpSequence:
			c.Flags = c.Flags&^patternFlags | object.FlagSequence
		case tpMapping:
			c.Flags = c.Flags&^patternFlags | object.FlagMapping
		}
	}
	return object.None, object.SetAttr(t, self, nameTPFlags, object.Value{})
}

// findAbstractMethods sets __abstractmethods__.
func findAbstractMethods(t *object.Thread, self object.Value) error {
	var ns *object.Dict
	if c := self.AsType(); c != nil {
		ns = c.OwnDict()
	} else {
		v, err := object.GetAttr(t, self, nameDict)
		if err != nil {
			return err
		}
		if !v.IsDict() {
			return object.TypeErrorf("__dict__ is not a dict")
		}
		ns = v.Dict()
	}
	var abstract []object.Value
	for i := 0; ; {
		k, v, ok := ns.Next(&i)
		if !ok {
			break
		}
		is, err := isAbstract(t, v)
		if err != nil {
			return err
		}
		if is {
			abstract = append(abstract, k)
		}
	}
	bases, err := object.GetAttr(t, self, nameBases)
	if err != nil {
		return err
	}
	if !bases.IsTuple() {
		return object.TypeErrorf("__bases__ is not tuple")
	}
	for _, base := range bases.Tuple().Items {
		if c := base.AsType(); c == &object.ObjectType {
			continue
		}
		names, err := object.LookupAttr(t, base, nameAbstractMethods)
		if err != nil {
			return err
		}
		if names.P == nil {
			continue
		}
		err = object.ForEach(t, names, func(k object.Value) error {
			if !k.IsStr() {
				return object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(k))
			}
			v, err := object.LookupAttr(t, self, t.Interp.InternStr(k.Str()))
			if err != nil || v.P == nil {
				return err
			}
			is, err := isAbstract(t, v)
			if is {
				abstract = append(abstract, k)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	set, err := object.CallArgs(t, object.FrozenSetType.Value(), object.NewTuple(abstract...).Value())
	if err != nil {
		return err
	}
	return object.SetAttr(t, self, nameAbstractMethods, set)
}

func isAbstract(t *object.Thread, v object.Value) (bool, error) {
	if v.Immediate() || v.IsExactStr() || v.IsNone() {
		return false, nil
	}
	if v.Type() == &object.FunctionType && (*object.Function)(v.P).Dict == nil {
		return false, nil
	}
	a, err := object.LookupAttr(t, v, nameIsAbstract)
	if err != nil || a.P == nil {
		return false, err
	}
	return object.Truth(t, a)
}

func abcRegister(t *object.Thread, _, self, subclass object.Value) (object.Value, error) {
	c := subclass.AsType()
	if c == nil {
		return object.Value{}, object.TypeErrorf("Can only register classes")
	}
	if is, err := object.IsSubclass(t, subclass, self); err != nil || is {
		return subclass, err
	}
	// Only after that, as a class may be registered with itself.
	if is, err := object.IsSubclass(t, self, subclass); err != nil {
		return object.Value{}, err
	} else if is {
		return object.Value{}, object.RuntimeErrorf("Refusing to create an inheritance cycle")
	}
	d, err := dataOf(t, self)
	if err != nil {
		return object.Value{}, err
	}
	d.registry.add(c)
	counterOf(t).n++
	if abc := self.AsType(); abc != nil {
		if f := abc.Flags & patternFlags; f != 0 {
			return subclass, setPatternFlag(t, c, f)
		}
	}
	return subclass, nil
}

// setPatternFlag makes a registered class and its subclasses match the
// patterns that the abstract class matches. Builtin types are shared by all
// interpreters and stay as they are.
func setPatternFlag(t *object.Thread, c *object.Type, flag object.TypeFlags) error {
	if c.Flags&object.FlagHeapType == 0 || c.Flags&patternFlags == flag {
		return nil
	}
	c.Flags = c.Flags&^patternFlags | flag
	subs, err := object.CallMethod(t, object.TypeType.Value(), nameSubclasses, c.Value())
	if err != nil {
		return err
	}
	return object.ForEach(t, subs, func(s object.Value) error {
		if sc := s.AsType(); sc != nil {
			return setPatternFlag(t, sc, flag)
		}
		return nil
	})
}
