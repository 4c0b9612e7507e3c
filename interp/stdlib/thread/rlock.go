package thread

import (
	"fmt"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// rlock is a lock that its owner may take again.
type rlock struct {
	object.Object
	free  chan struct{}
	owner *object.Thread
	count int
	extra object.Extra
}

var rlockType = object.Type{Name: "_thread.RLock", Doc: "A reentrant lock.", HasWeakref: true, Methods: []object.Def{
	{Name: "acquire", Sig: "(blocking=True, timeout=-1)", Doc: "Lock the lock.", FN: rlockAcquire},
	{Name: "release", Sig: "()", Doc: "Release the lock.", F0: rlockRelease},
	{Name: "locked", Sig: "()", Doc: "Return a boolean indicating whether this object is locked right now.", F0: rlockLocked},
	{Name: "__enter__", Sig: "()", Doc: "Lock the lock.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		return rlockAcquire(t, v, make([]object.Value, 2))
	}},
	{Name: "__exit__", Sig: "(*exc_info)", Doc: "Release the lock.", FV: func(t *object.Thread, v object.Value, _ object.Args) (object.Value, error) {
		return rlockRelease(t, v)
	}},
	{Name: "_is_owned", Sig: "()", Doc: "For internal use by threading.Condition.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Bool(asRLock(v).owner == t), nil
	}},
	{Name: "_recursion_count", Sig: "()", Doc: "For internal use by reentrancy checks.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		if r := asRLock(v); r.owner == t {
			return object.Int(int64(r.count)), nil
		}
		return object.Int(0), nil
	}},
	{Name: "_acquire_restore", Sig: "(state, /)", Doc: "For internal use by threading.Condition.", F1: rlockRestore},
	{Name: "_release_save", Sig: "()", Doc: "For internal use by threading.Condition.", F0: rlockSave},
	{Name: "_at_fork_reinit", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		asRLock(v).reset()
		return object.None, nil
	}},
}}

func init() {
	rlockType.Flags |= object.FlagBaseType
	rlockType.ExtraOffset = unsafe.Offsetof(rlock{}.extra)
	alloc := func(cls *object.Type) object.Value {
		r := &rlock{Object: object.Object{T: cls}}
		r.reset()
		return object.Value{P: unsafe.Pointer(r)}
	}
	rlockType.AllocSub = alloc
	rlockType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return alloc(cls), nil
	}
	rlockType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		r := asRLock(v)
		state, owner := "unlocked", uint64(0)
		if r.count > 0 {
			state, owner = "locked", r.owner.ID
		}
		return object.StrValue(fmt.Sprintf("<%s %s object owner=%d count=%d at %s>", state, v.Type().Name, owner, r.count, object.Address(t, v))), nil
	}
	object.ReadyType(&rlockType)
}

func asRLock(v object.Value) *rlock { return (*rlock)(v.P) }

func (r *rlock) reset() {
	r.free = make(chan struct{}, 1)
	r.free <- struct{}{}
	r.owner, r.count = nil, 0
}

func rlockAcquire(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	r := asRLock(v)
	d, err := timeoutArgs(t, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	if r.owner == t {
		r.count++
		return object.True, nil
	}
	ok, err := waitFor(t, r.free, d)
	if ok {
		r.owner, r.count = t, 1
	}
	return object.Bool(ok), err
}

func rlockRelease(t *object.Thread, v object.Value) (object.Value, error) {
	r := asRLock(v)
	if r.owner != t {
		return object.Value{}, object.RuntimeErrorf("cannot release un-acquired lock")
	}
	if r.count--; r.count == 0 {
		r.owner = nil
		r.free <- struct{}{}
	}
	return object.None, nil
}

func rlockLocked(t *object.Thread, v object.Value) (object.Value, error) {
	return object.Bool(asRLock(v).count > 0), nil
}

// rlockSave releases the lock however often it was taken, and says how often.
func rlockSave(t *object.Thread, v object.Value) (object.Value, error) {
	r := asRLock(v)
	if r.count == 0 {
		return object.Value{}, object.RuntimeErrorf("cannot release un-acquired lock")
	}
	state := object.TupleValue(object.Int(int64(r.count)), object.Int(int64(r.owner.ID)))
	r.owner, r.count = nil, 0
	r.free <- struct{}{}
	return state, nil
}

func rlockRestore(t *object.Thread, v, state object.Value) (object.Value, error) {
	r := asRLock(v)
	if !state.IsTuple() || len(state.Tuple().Items) != 2 || !state.Tuple().Items[0].IsInt64() {
		return object.Value{}, object.TypeErrorf("_acquire_restore() argument must be what _release_save() returned")
	}
	if _, err := waitFor(t, r.free, -1); err != nil {
		return object.Value{}, err
	}
	r.owner, r.count = t, int(state.Tuple().Items[0].Int64())
	return object.None, nil
}
