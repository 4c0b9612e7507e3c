package object

import (
	"runtime"
	"sync"
	"unsafe"
	"weak"
)

// WeakRef is a weakref.ref (and, by its type, a proxy). Go's weak pointers
// tell when the target is gone; a cleanup of the target then queues the
// callbacks, which run at the next safe point of the main thread.
type WeakRef struct {
	Object
	target   weak.Pointer[Object]
	Callback Value
	hash     uint64
	hashed   bool
	static   Value // a target that never dies (a builtin type)
	extra    Extra
}

// The weak reference types.
var (
	WeakRefType           = Type{Name: "weakref.ReferenceType"}
	WeakProxyType         = Type{Name: "weakref.ProxyType"}
	WeakCallableProxyType = Type{Name: "weakref.CallableProxyType"}
)

// weakTable holds the weak references of an interpreter by target.
type weakTable struct {
	refs map[weak.Pointer[Object]][]weak.Pointer[WeakRef]
	mu   sync.Mutex
	dead []weak.Pointer[Object] // guarded by mu: targets whose callbacks are due
}

func initWeakref() {
	t := &WeakRefType
	t.Flags |= FlagBaseType
	t.ExtraOffset = unsafe.Offsetof(WeakRef{}.extra)
	t.AllocSub = func(cls *Type) Value { return Value{unsafe.Pointer(&WeakRef{Object: Object{cls}}), 0} }
	t.Slots.New = func(th *Thread, cls *Type, args Args) (Value, error) {
		pos := args.Pos()
		if cls == t && len(args.Kw) > 0 {
			return Value{}, TypeErrorf("ref() takes no keyword arguments")
		}
		if err := CheckPositional("__new__", len(pos), 1, 2); err != nil {
			return Value{}, err
		}
		callback := None
		if len(pos) > 1 {
			callback = pos[1]
		}
		return newWeakRef(th, cls, pos[0], callback)
	}
	t.Slots.Init = func(th *Thread, v Value, args Args) error {
		if len(args.V) < 1 || len(args.V) > 2 {
			return CheckPositional("__init__", len(args.V), 1, 2)
		}
		return nil
	}
	t.Slots.Call = func(th *Thread, v Value, args Args) (Value, error) {
		if len(args.V) > 0 {
			return Value{}, TypeErrorf("weakref.__call__() takes no arguments (%d given)", len(args.V))
		}
		return WeakRefGet(v), nil
	}
	t.Slots.Hash = func(th *Thread, v Value) (uint64, error) {
		r := (*WeakRef)(v.P)
		if !r.hashed {
			x := WeakRefGet(v)
			if x == None {
				return 0, TypeErrorf("weak object has gone away")
			}
			h, err := Hash(th, x)
			if err != nil {
				return 0, err
			}
			r.hash, r.hashed = h, true
		}
		return r.hash, nil
	}
	t.Slots.Compare = func(th *Thread, a, b Value, op CompareOp) (Value, error) {
		if op != EQ && op != NE || !b.Is(t) || !a.Is(t) {
			return NotImplemented, nil
		}
		x, y := WeakRefGet(a), WeakRefGet(b)
		if x == None || y == None {
			return Bool((a == b) == (op == EQ)), nil
		}
		return Compare(th, x, y, op)
	}
	t.Slots.Repr = func(th *Thread, v Value) (Value, error) {
		x := WeakRefGet(v)
		if x == None {
			return StrValue("<weakref at " + Address(th, v) + "; dead>"), nil
		}
		s := "<weakref at " + Address(th, v) + "; to '" + x.Type().Name + "' at " + Address(th, x)
		if n, err := LookupAttr(th, x, nameName); err == nil && n.P != nil && n.IsStr() {
			s += " (" + n.Str().String() + ")"
		}
		return StrValue(s + ">"), nil
	}
	t.GetSets = []GetSet{{Name: "__callback__", Get: func(th *Thread, v Value) (Value, error) {
		if c := (*WeakRef)(v.P).Callback; c.P != nil {
			return c, nil
		}
		return None, nil
	}}}
	t.Methods = []Def{{Name: "__class_getitem__", Class: true, F1: NewGenericAlias1}}
	initWeakProxy()
}

// WeakRefGet returns the target of a weak reference, or None.
func WeakRefGet(v Value) Value {
	r := (*WeakRef)(v.P)
	if r.static.P != nil {
		return r.static
	}
	if o := r.target.Value(); o != nil {
		return Value{unsafe.Pointer(o), 0}
	}
	return None
}

// weakReferenceable tells whether there can be weak references to v.
func weakReferenceable(v Value) bool { return !v.Immediate() && v.Type().HasWeakref }

func newWeakRef(t *Thread, cls *Type, v, callback Value) (Value, error) {
	if !weakReferenceable(v) {
		return Value{}, TypeErrorf("cannot create weak reference to '%s' object", TypeName(v))
	}
	if callback == None {
		callback = Value{}
	}
	r := &WeakRef{Object: Object{cls}, Callback: callback}
	if ty := v.AsType(); ty != nil && ty.Flags&FlagHeapType == 0 {
		r.static = v
		return Value{unsafe.Pointer(r), 0}, nil
	}
	key := weak.Make((*Object)(v.P))
	w := t.Interp.weakTable()
	refs, known := w.refs[key]
	if callback.P == nil && (cls == &WeakRefType || cls == &WeakProxyType || cls == &WeakCallableProxyType) {
		for _, p := range refs {
			if o := p.Value(); o != nil && o.T == cls && o.Callback.P == nil {
				return Value{unsafe.Pointer(o), 0}, nil
			}
		}
	}
	r.target = key
	alive := refs[:0:0]
	for _, p := range refs {
		if p.Value() != nil {
			alive = append(alive, p)
		}
	}
	w.refs[key] = append(alive, weak.Make(r))
	if !known {
		main := t.Interp.Main
		runtime.AddCleanup((*Object)(v.P), func(key weak.Pointer[Object]) {
			w.mu.Lock()
			w.dead = append(w.dead, key)
			w.mu.Unlock()
			main.Breaker.Or(BreakFinal)
		}, key)
	}
	return Value{unsafe.Pointer(r), 0}, nil
}

func (in *Interp) weakTable() *weakTable {
	if in.weak == nil {
		in.weak = &weakTable{refs: map[weak.Pointer[Object]][]weak.Pointer[WeakRef]{}}
	}
	return in.weak
}

// WeakRefs returns the weak references to v that are alive.
func WeakRefs(t *Thread, v Value) []Value {
	if !weakReferenceable(v) {
		return nil
	}
	var out []Value
	for _, p := range t.Interp.weakTable().refs[weak.Make((*Object)(v.P))] {
		if r := p.Value(); r != nil {
			out = append(out, Value{unsafe.Pointer(r), 0})
		}
	}
	return out
}

// RunWeakCallbacks runs the finalizers of objects that died, and calls the
// callbacks of the references whose targets did.
func (in *Interp) RunWeakCallbacks(t *Thread) {
	in.runFinalizers(t)
	w := in.weakTable()
	for {
		w.mu.Lock()
		dead := w.dead
		w.dead = nil
		w.mu.Unlock()
		if len(dead) == 0 {
			return
		}
		for _, key := range dead {
			refs := w.refs[key]
			delete(w.refs, key)
			for i := len(refs) - 1; i >= 0; i-- {
				r := refs[i].Value()
				if r == nil || r.Callback.P == nil {
					continue
				}
				callback := r.Callback
				r.Callback = Value{}
				if _, err := CallArgs(t, callback, Value{unsafe.Pointer(r), 0}); err != nil {
					WriteUnraisable(t, AsException(err), ignoredWhileCalling(t, "weakref callback", callback), Value{})
				}
			}
		}
	}
}
