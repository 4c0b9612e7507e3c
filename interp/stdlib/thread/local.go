package thread

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// local is a _thread._local: an object with a __dict__ for each thread.
type local struct {
	object.Object
	args  object.Args // of the constructor: __init__ runs in each thread
	dicts map[*object.Thread]*object.Dict
	dict  *object.Dict // the running thread's, during an access
}

var localType = object.Type{Name: "_thread._local", Doc: "Thread-local data", HasWeakref: true}

// locals are the local objects of an interpreter that hold something for some thread.
type locals struct{ all map[*object.Thread][]*local }

var localsKey byte

func init() {
	localType.Flags |= object.FlagBaseType
	alloc := func(cls *object.Type) object.Value {
		l := &local{Object: object.Object{T: cls}, dicts: map[*object.Thread]*object.Dict{}}
		return object.Value{P: unsafe.Pointer(l)}
	}
	localType.AllocSub = alloc
	localType.DictOffset = unsafe.Offsetof(local{}.dict)
	localType.HasDict = true
	localType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if len(args.V) > 0 && !object.OverridesInit(cls) {
			return object.Value{}, object.TypeErrorf("Initialization arguments are not supported")
		}
		v := alloc(cls)
		l := (*local)(v.P)
		l.args = object.Args{V: append([]object.Value(nil), args.V...), Kw: args.Kw}
		l.add(t)
		return v, nil
	}
	localType.GetAttr = localGetAttr
	localType.SetAttr = localSetAttr
	localType.GetSets = []object.GetSet{{Name: "__dict__", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		d, err := dictOf(t, v)
		if err != nil {
			return object.Value{}, err
		}
		return d.Value(), nil
	}}}
	object.ReadyType(&localType)
}

// add makes the dict of thread t.
func (l *local) add(t *object.Thread) *object.Dict {
	d := object.NewDict()
	l.dicts[t] = d
	s, ok := t.Interp.State[&localsKey].(*locals)
	if !ok {
		s = &locals{map[*object.Thread][]*local{}}
		t.Interp.State[&localsKey] = s
	}
	s.all[t] = append(s.all[t], l)
	return d
}

// dropLocals forgets what the thread t stored.
func dropLocals(t *object.Thread) {
	if s, ok := t.Interp.State[&localsKey].(*locals); ok {
		for _, l := range s.all[t] {
			delete(l.dicts, t)
		}
		delete(s.all, t)
	}
}

func dictOf(t *object.Thread, v object.Value) (*object.Dict, error) {
	l := (*local)(v.P)
	if d := l.dicts[t]; d != nil {
		return d, nil
	}
	d := l.add(t)
	if init := v.Type().Slots.Init; init != nil && object.OverridesInit(v.Type()) {
		if err := init(t, v, l.args); err != nil {
			delete(l.dicts, t)
			return nil, err
		}
	}
	return d, nil
}

func localGetAttr(t *object.Thread, v object.Value, name *object.Str) (object.Value, error) {
	d, err := dictOf(t, v)
	if err != nil {
		return object.Value{}, err
	}
	(*local)(v.P).dict = d
	return object.ObjectGetAttr(t, v, name)
}

func localSetAttr(t *object.Thread, v object.Value, name *object.Str, x object.Value) error {
	d, err := dictOf(t, v)
	if err != nil {
		return err
	}
	if name.String() == "__dict__" {
		return object.AttributeErrorf("'%s' object attribute '__dict__' is read-only", object.TypeName(v))
	}
	(*local)(v.P).dict = d
	return object.ObjectSetAttr(t, v, name, x)
}
