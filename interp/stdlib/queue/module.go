// Package queue is the native module _queue: the queue without bounds that
// queue.SimpleQueue is.
package queue

import (
	"math"
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _queue.
var Module = object.ModuleDef{
	Name:  "_queue",
	Doc:   "The accelerated half of the module queue.",
	Types: []*object.Type{&SimpleQueueType, &emptyType},
}

var emptyType = object.Type{Name: "_queue.Empty", Base: &object.ExceptionType, Flags: object.FlagBaseType, Doc: "Exception raised by Queue.get(block=0)/get_nowait()."}

// SimpleQueueType is _queue.SimpleQueue.
var SimpleQueueType = object.Type{Name: "_queue.SimpleQueue"}

// simpleQueue is a ring of items. Who holds the GIL owns it; a thread that
// waits has a channel in waiting, which put makes ready.
type simpleQueue struct {
	object.Object
	buf     []value // the length is a power of two
	head, n int
	waiting []chan struct{}
}

type simpleQueueSub struct {
	simpleQueue
	object.Extra
}

func of(v value) *simpleQueue { return (*simpleQueue)(v.P) }

func init() {
	object.ReadyType(&emptyType)
	ty := &SimpleQueueType
	ty.Doc = "SimpleQueue()\n--\n\nSimple, unbounded, reentrant FIFO queue."
	ty.Flags |= object.FlagBaseType
	ty.HasWeakref = true
	ty.AllocSub = func(cls *object.Type) value {
		q := &simpleQueueSub{}
		q.T = cls
		return value{P: unsafe.Pointer(q)}
	}
	ty.ExtraOffset = unsafe.Offsetof(simpleQueueSub{}.Extra)
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if object.SameInit(cls, &SimpleQueueType) {
			if len(args.Pos()) > 0 {
				return value{}, object.TypeErrorf("SimpleQueue() takes no positional arguments")
			}
			if len(args.Kw) > 0 {
				return value{}, object.NoKeywords("SimpleQueue", args)
			}
		}
		if cls != &SimpleQueueType {
			return object.AllocObject(cls), nil
		}
		return value{P: unsafe.Pointer(&simpleQueue{Object: object.Object{T: cls}})}, nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		q := of(v)
		for i := range q.n {
			visit(q.buf[(q.head+i)&(len(q.buf)-1)])
		}
	}
	ty.Methods = []object.Def{
		{Name: "empty", Sig: "()", F0: func(t *thread, v value) (value, error) { return object.Bool(of(v).n == 0), nil }, Doc: "Return True if the queue is empty, False otherwise (not reliable!)."},
		{Name: "get", Sig: "(block=True, timeout=None)", FN: get, Doc: "Remove and return an item from the queue.\n\nIf block is true, wait until there is one, at most timeout seconds unless that is None; raise Empty\nwhen there was none. If block is false, raise Empty at once."},
		{Name: "get_nowait", Sig: "()", F0: func(t *thread, v value) (value, error) {
			if q := of(v); q.n > 0 {
				return q.take(), nil
			}
			return value{}, object.NewExceptionArgs(&emptyType)
		}, Doc: "Remove and return an item from the queue without blocking.\n\nRaise Empty if there is none."},
		{Name: "put", Sig: "(item, block=True, timeout=None)", FN: func(t *thread, v value, a []value) (value, error) {
			if a[1].P != nil {
				if _, err := object.Truth(t, a[1]); err != nil {
					return value{}, err
				}
			}
			of(v).put(a[0])
			return object.None, nil
		}, Doc: "Put the item on the queue.\n\nThe optional arguments are there for compatibility with Queue: this never blocks."},
		{Name: "put_nowait", Sig: "(item)", F1: func(t *thread, v, x value) (value, error) {
			of(v).put(x)
			return object.None, nil
		}, Doc: "Put an item into the queue without blocking."},
		{Name: "qsize", Sig: "()", F0: func(t *thread, v value) (value, error) { return object.Int(int64(of(v).n)), nil }, Doc: "Return the approximate size of the queue (not reliable!)."},
		object.ClassGetItemDef(),
	}
	object.ReadyType(ty)
}

func (q *simpleQueue) put(x value) {
	if q.n == len(q.buf) {
		buf := make([]value, max(8, 2*len(q.buf)))
		k := copy(buf, q.buf[q.head:])
		copy(buf[k:], q.buf[:q.head])
		q.buf, q.head = buf, 0
	}
	q.buf[(q.head+q.n)&(len(q.buf)-1)] = x
	q.n++
	if len(q.waiting) > 0 {
		close(q.waiting[0])
		q.waiting = q.waiting[1:]
	}
}

// take removes the first item; there is one.
func (q *simpleQueue) take() value {
	x := q.buf[q.head]
	q.buf[q.head] = value{}
	q.head = (q.head + 1) & (len(q.buf) - 1)
	if q.n--; q.n == 0 && len(q.buf) > 64 {
		q.buf, q.head = nil, 0
	}
	return x
}

// drop takes a thread that waits no longer off the list. One that was called
// meanwhile passes the call on.
func (q *simpleQueue) drop(ready chan struct{}) {
	for i, c := range q.waiting {
		if c == ready {
			q.waiting = append(q.waiting[:i], q.waiting[i+1:]...)
			return
		}
	}
	if q.n > 0 && len(q.waiting) > 0 {
		close(q.waiting[0])
		q.waiting = q.waiting[1:]
	}
}

// seconds takes a timeout.
func seconds(t *thread, v value) (time.Duration, error) {
	f, ok := v.FloatOf()
	switch {
	case ok:
		if math.IsNaN(f) {
			return 0, object.ValueErrorf("Invalid value NaN (not a number)")
		}
	case v.Type().Slots.Index != nil || v.IsInt():
		n, err := object.Index(t, v)
		if err != nil {
			return 0, err
		}
		if f, err = object.AsFloat(t, n); err != nil {
			return 0, object.OverflowErrorf("timeout value is too large")
		}
	default:
		return 0, object.TypeErrorf("'%s' object cannot be interpreted as an integer or float", object.TypeName(v))
	}
	if f < 0 {
		return 0, object.ValueErrorf("'timeout' must be a non-negative number")
	}
	if f > float64(math.MaxInt64/int64(time.Second)) {
		return 0, object.OverflowErrorf("timeout value is too large")
	}
	return time.Duration(f * float64(time.Second)), nil
}

func get(t *thread, v value, a []value) (value, error) {
	q := of(v)
	block := true
	if a[0].P != nil {
		var err error
		if block, err = object.Truth(t, a[0]); err != nil {
			return value{}, err
		}
	}
	var until <-chan time.Time
	if block && !a[1].IsNoneOrAbsent() {
		d, err := seconds(t, a[1])
		if err != nil {
			return value{}, err
		}
		if q.n == 0 {
			timer := time.NewTimer(d)
			defer timer.Stop()
			until = timer.C
		}
	}
	for q.n == 0 {
		if !block {
			return value{}, object.NewExceptionArgs(&emptyType)
		}
		ready := make(chan struct{})
		q.waiting = append(q.waiting, ready)
		late := false
		t.Blocking(func() {
			select {
			case <-ready:
			case <-until:
				late = true
			case <-t.Wakeup():
			}
		})
		q.drop(ready)
		if err := t.Interp.CheckSignals(t); err != nil {
			return value{}, err
		}
		if late && q.n == 0 {
			return value{}, object.NewExceptionArgs(&emptyType)
		}
	}
	return q.take(), nil
}
