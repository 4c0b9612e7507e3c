//go:build unix

// Package selectmod is the native module select.
package selectmod

import (
	"math"
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// Module is select.
var Module = object.ModuleDef{Name: "select",
	Doc: "This module supports asynchronous I/O on multiple file descriptors.",
	Defs: []object.Def{
		{Name: "select", Sig: "(rlist, wlist, xlist, timeout=None, /)", Doc: "Wait until one or more file descriptors are ready for some kind of I/O.", FN: selectCall},
		{Name: "poll", Sig: "()", Doc: "Returns a polling object.", F0: newPoll},
	},
	Init: func(t *object.Thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("error"), object.OSError.Value())
		for _, c := range append(constants, moreConstants...) {
			m.Dict.SetStr(t.Interp.Intern(c.name), object.Int(c.value))
		}
		for _, ty := range moreTypes {
			m.Dict.SetStr(t.Interp.Intern(ty.ShortName()), ty.Value())
		}
		return nil
	}}

type constant struct {
	name  string
	value int64
}

var constants = []constant{{"POLLIN", unix.POLLIN}, {"POLLPRI", unix.POLLPRI}, {"POLLOUT", unix.POLLOUT}, {"POLLERR", unix.POLLERR},
	{"POLLHUP", unix.POLLHUP}, {"POLLNVAL", unix.POLLNVAL}, {"POLLRDNORM", 64}, {"POLLRDBAND", 128}, {"PIPE_BUF", pipeBuf}}

// slice is how long one wait lasts before signals are looked at.
const slice = 50 * time.Millisecond

// wait calls f with waits that together last as long as timeout (< 0: for
// ever) until it finds something.
func wait(t *object.Thread, timeout time.Duration, f func(d time.Duration) (int, error)) (int, error) {
	end := time.Now().Add(timeout)
	for {
		d := slice
		if timeout >= 0 {
			d = min(max(time.Until(end), 0), slice)
		}
		var n int
		var err error
		t.Blocking(func() { n, err = f(d) })
		if err != nil && err != unix.EINTR {
			return 0, errno.OSError(err)
		}
		if err == nil && n > 0 {
			return n, nil
		}
		if err := t.Poll(); err != nil {
			return 0, err
		}
		if timeout >= 0 && time.Until(end) <= 0 {
			return 0, nil
		}
	}
}

// timeoutArg converts a timeout in units; None is -1.
func timeoutArg(t *object.Thread, v object.Value, unit time.Duration, what string) (time.Duration, error) {
	if v.IsNoneOrAbsent() {
		return -1, nil
	}
	f, ok := v.FloatOf()
	if !ok || v.IsInt() {
		if v.Type().Slots.Index == nil {
			return 0, object.TypeErrorf("timeout must be %s or None", what)
		}
		i, err := object.Index(t, v)
		if err != nil {
			return 0, err
		}
		if !i.IsInt64() {
			return 0, object.OverflowErrorf("timestamp out of range for platform time_t")
		}
		f = float64(i.Int64())
	}
	switch {
	case math.IsNaN(f):
		return 0, object.ValueErrorf("Invalid value NaN (not a number)")
	case math.Abs(f) >= math.MaxInt64/float64(unit):
		return 0, object.OverflowErrorf("timeout is too large")
	}
	if f < 0 {
		return time.Duration(math.Floor(f * float64(unit))), nil // away from zero
	}
	return time.Duration(math.Ceil(f * float64(unit))), nil
}

var nameFileno = object.StaticName("fileno")

// fdArg converts a descriptor or an object with fileno().
func fdArg(t *object.Thread, v object.Value) (int, error) {
	if !v.IsInt() {
		f, err := object.LookupAttr(t, v, nameFileno)
		if err != nil {
			return 0, err
		}
		if f.P == nil {
			return 0, object.TypeErrorf("argument must be an int, or have a fileno() method.")
		}
		if v, err = object.CallArgs(t, f); err != nil {
			return 0, err
		}
		if !v.IsInt() {
			return 0, object.TypeErrorf("fileno() returned a non-integer")
		}
	}
	i := v.ExactInt()
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	if i.Int64() < 0 {
		return 0, object.ValueErrorf("file descriptor cannot be a negative integer (%d)", i.Int64())
	}
	return int(i.Int64()), nil
}

// fdSet is one of select's lists.
type fdSet struct {
	items []object.Value
	fds   []int
	set   unix.FdSet
}

func selectCall(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	timeout, err := timeoutArg(t, a[3], time.Second, "a float")
	if err != nil {
		return object.Value{}, err
	}
	if timeout < 0 && !a[3].IsNoneOrAbsent() {
		return object.Value{}, object.ValueErrorf("timeout must be non-negative")
	}
	var sets [3]fdSet
	highest := -1
	for i := range sets {
		if a[i].Type().Slots.Iter == nil && a[i].Type().Slots.SeqItem == nil {
			return object.Value{}, object.TypeErrorf("arguments 1-3 must be sequences")
		}
		s := &sets[i]
		// fileno() may change the list.
		err := object.ForEach(t, a[i], func(x object.Value) error {
			fd, err := fdArg(t, x)
			if err != nil {
				return err
			}
			if fd >= unix.FD_SETSIZE {
				return object.ValueErrorf("filedescriptor out of range in select()")
			}
			s.items = append(s.items, x)
			s.fds = append(s.fds, fd)
			s.set.Set(fd)
			highest = max(highest, fd)
			return nil
		})
		if err != nil {
			return object.Value{}, err
		}
	}
	var ready [3]unix.FdSet
	n, err := wait(t, timeout, func(d time.Duration) (int, error) {
		for i := range ready {
			ready[i] = sets[i].set
		}
		tv := unix.NsecToTimeval(int64(d))
		return unix.Select(highest+1, &ready[0], &ready[1], &ready[2], &tv)
	})
	if err != nil {
		return object.Value{}, err
	}
	var out [3]object.Value
	for i := range out {
		l := object.NewList(nil)
		if n > 0 {
			for k, fd := range sets[i].fds {
				if ready[i].IsSet(fd) {
					l.Append(sets[i].items[k])
				}
			}
		}
		out[i] = l.Value()
	}
	return object.TupleValue(out[:]...), nil
}

// poller is a select.poll object.
type poller struct {
	object.Object
	fds    []unix.PollFd
	active bool
}

var pollType = object.Type{Name: "select.poll", Flags: object.FlagDisallowNew}

func newPoll(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Value{P: unsafe.Pointer(&poller{Object: object.Object{T: &pollType}})}, nil
}

func pollOf(v object.Value) *poller { return (*poller)(v.P) }

func (p *poller) find(fd int) int {
	for i := range p.fds {
		if int(p.fds[i].Fd) == fd {
			return i
		}
	}
	return -1
}

// maskArg converts an event mask.
func maskArg(t *object.Thread, v object.Value, def int16) (int16, error) {
	if v.P == nil {
		return def, nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	switch {
	case i.BigIntOf().Sign() < 0:
		return 0, object.ValueErrorf("Cannot convert negative int")
	case !i.IsInt64() || i.Int64() > math.MaxUint16:
		return 0, object.OverflowErrorf("Python int too large for C unsigned short")
	}
	return int16(uint16(i.Int64())), nil
}

func init() {
	ty := &pollType
	ty.Methods = []object.Def{
		{Name: "register", Sig: "(fd, eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)", Opt: 1, F2: func(t *object.Thread, v, f, mask object.Value) (object.Value, error) {
			fd, err := fdArg(t, f)
			if err != nil {
				return object.Value{}, err
			}
			m, err := maskArg(t, mask, unix.POLLIN|unix.POLLPRI|unix.POLLOUT)
			if err != nil {
				return object.Value{}, err
			}
			p := pollOf(v)
			if i := p.find(fd); i >= 0 {
				p.fds[i].Events = m
			} else {
				p.fds = append(p.fds, unix.PollFd{Fd: int32(fd), Events: m})
			}
			return object.None, nil
		}},
		{Name: "modify", Sig: "(fd, eventmask, /)", F2: func(t *object.Thread, v, f, mask object.Value) (object.Value, error) {
			fd, err := fdArg(t, f)
			if err != nil {
				return object.Value{}, err
			}
			m, err := maskArg(t, mask, 0)
			if err != nil {
				return object.Value{}, err
			}
			p := pollOf(v)
			i := p.find(fd)
			if i < 0 {
				return object.Value{}, errno.OSError(unix.ENOENT)
			}
			p.fds[i].Events = m
			return object.None, nil
		}},
		{Name: "unregister", Sig: "(fd, /)", F1: func(t *object.Thread, v, f object.Value) (object.Value, error) {
			fd, err := fdArg(t, f)
			if err != nil {
				return object.Value{}, err
			}
			p := pollOf(v)
			i := p.find(fd)
			if i < 0 {
				return object.Value{}, object.KeyErrorFor(object.Int(int64(fd)))
			}
			p.fds = append(p.fds[:i:i], p.fds[i+1:]...)
			return object.None, nil
		}},
		{Name: "poll", Sig: "(timeout=None, /)", F1: pollPoll, Opt: 1},
	}
	object.ReadyType(ty)
}

func pollPoll(t *object.Thread, v, timeout object.Value) (object.Value, error) {
	d, err := timeoutArg(t, timeout, time.Millisecond, "an integer")
	if err != nil {
		return object.Value{}, err
	}
	p := pollOf(v)
	if p.active {
		return object.Value{}, object.RuntimeErrorf("concurrent poll() invocation")
	}
	p.active = true
	defer func() { p.active = false }()
	fds := append([]unix.PollFd(nil), p.fds...)
	_, err = wait(t, d, func(d time.Duration) (int, error) {
		return unix.Poll(fds, int((d+time.Millisecond-1)/time.Millisecond))
	})
	if err != nil {
		return object.Value{}, err
	}
	out := object.NewList(nil)
	for _, f := range fds {
		if f.Revents != 0 {
			out.Append(object.TupleValue(object.Int(int64(f.Fd)), object.Int(int64(uint16(f.Revents)))))
		}
	}
	return out.Value(), nil
}
