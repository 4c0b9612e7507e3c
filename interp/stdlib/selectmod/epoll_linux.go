package selectmod

import (
	"math"
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

const pipeBuf = 4096

var moreConstants = []constant{{"POLLWRNORM", 256}, {"POLLWRBAND", 512}, {"POLLMSG", 1024}, {"POLLRDHUP", unix.POLLRDHUP},
	{"EPOLLIN", unix.EPOLLIN}, {"EPOLLOUT", unix.EPOLLOUT}, {"EPOLLPRI", unix.EPOLLPRI}, {"EPOLLERR", unix.EPOLLERR}, {"EPOLLHUP", unix.EPOLLHUP},
	{"EPOLLRDHUP", unix.EPOLLRDHUP}, {"EPOLLET", unix.EPOLLET}, {"EPOLLONESHOT", unix.EPOLLONESHOT}, {"EPOLLEXCLUSIVE", unix.EPOLLEXCLUSIVE},
	{"EPOLLRDNORM", 64}, {"EPOLLRDBAND", 128}, {"EPOLLWRNORM", 256}, {"EPOLLWRBAND", 512}, {"EPOLLMSG", 1024}, {"EPOLLWAKEUP", unix.EPOLLWAKEUP},
	{"EPOLL_CLOEXEC", unix.EPOLL_CLOEXEC}}

var moreTypes = []*object.Type{&epollType}

// epoll is a select.epoll object.
type epoll struct {
	object.Object
	fd int
}

var epollType = object.Type{Name: "select.epoll", Doc: "select.epoll(sizehint=-1, flags=0)\n--\n\nReturns an epolling object."}

func epollOf(v object.Value) *epoll { return (*epoll)(v.P) }

func (e *epoll) check() error {
	if e.fd < 0 {
		return object.ValueErrorf("I/O operation on closed epoll object")
	}
	return nil
}

var epollSignature = object.ParseSignature("(sizehint=-1, flags=0)")

func small(t *object.Thread, v object.Value, def int) (int, error) {
	if v.P == nil {
		return def, nil
	}
	n, err := object.IndexInt(t, v, &object.OverflowError)
	if err == nil && n != int(int32(n)) {
		err = object.OverflowErrorf("Python int too large to convert to C int")
	}
	return n, err
}

func eventMask(t *object.Thread, v object.Value) (uint32, error) {
	if v.P == nil {
		return unix.EPOLLIN | unix.EPOLLPRI | unix.EPOLLOUT, nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	switch {
	case i.BigIntOf().Sign() < 0:
		return 0, object.ValueErrorf("Cannot convert negative int")
	case !i.IsInt64() || i.Int64() > math.MaxUint32:
		return 0, object.OverflowErrorf("Python int too large for C unsigned int")
	}
	return uint32(i.Int64()), nil
}

// control declares register, modify or unregister.
func control(name, sig string, op int) object.Def {
	return object.Def{Name: name, Sig: sig, FN: func(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
		e := epollOf(v)
		fd, err := fdArg(t, a[0])
		if err != nil {
			return object.Value{}, err
		}
		ev := unix.EpollEvent{Fd: int32(fd)}
		if len(a) > 1 {
			if ev.Events, err = eventMask(t, a[1]); err != nil {
				return object.Value{}, err
			}
		}
		if err := e.check(); err != nil {
			return object.Value{}, err
		}
		if err := unix.EpollCtl(e.fd, op, fd, &ev); err != nil {
			return object.Value{}, errno.OSError(err)
		}
		return object.None, nil
	}}
}

func epollClose(t *object.Thread, v object.Value) (object.Value, error) {
	e := epollOf(v)
	if e.fd < 0 {
		return object.None, nil
	}
	fd := e.fd
	e.fd = -1
	var err error
	t.Blocking(func() { err = unix.Close(fd) })
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.None, nil
}

func init() {
	ty := &epollType
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		var a [2]object.Value
		if err := epollSignature.Bind("epoll", args, a[:]); err != nil {
			return object.Value{}, err
		}
		hint, err := small(t, a[0], -1)
		if err != nil {
			return object.Value{}, err
		}
		flags, err := small(t, a[1], 0)
		if err != nil {
			return object.Value{}, err
		}
		if hint < -1 || hint == 0 {
			return object.Value{}, object.ValueErrorf("negative sizehint")
		}
		if flags != 0 && flags != unix.EPOLL_CLOEXEC {
			return object.Value{}, object.NewException(&object.OSError, "invalid flags")
		}
		fd, err := unix.EpollCreate1(unix.EPOLL_CLOEXEC)
		if err != nil {
			return object.Value{}, errno.OSError(err)
		}
		return object.Value{P: unsafe.Pointer(&epoll{object.Object{T: cls}, fd})}, nil
	}
	ty.GetSets = []object.GetSet{{Name: "closed", Doc: "True if the epoll handler is closed", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Bool(epollOf(v).fd < 0), nil
	}}}
	ty.Methods = []object.Def{
		{Name: "fromfd", Sig: "(fd, /)", Class: true, F1: func(t *object.Thread, cls, f object.Value) (object.Value, error) {
			fd, err := small(t, f, -1)
			if err != nil {
				return object.Value{}, err
			}
			return object.Value{P: unsafe.Pointer(&epoll{object.Object{T: cls.AsType()}, fd})}, nil
		}},
		{Name: "close", Sig: "()", F0: epollClose},
		{Name: "fileno", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(epollOf(v).fd)), epollOf(v).check()
		}},
		control("register", "(fd, eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)", unix.EPOLL_CTL_ADD),
		control("modify", "(fd, eventmask)", unix.EPOLL_CTL_MOD),
		control("unregister", "(fd)", unix.EPOLL_CTL_DEL),
		{Name: "poll", Sig: "(timeout=None, maxevents=-1)", FN: epollPoll},
		{Name: "__enter__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) { return v, epollOf(v).check() }},
		{Name: "__exit__", Sig: "(exc_type=None, exc_value=None, exc_tb=None, /)", FN: func(t *object.Thread, v object.Value, _ []object.Value) (object.Value, error) {
			return epollClose(t, v)
		}},
	}
	object.ReadyType(ty)
}

func epollPoll(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	e := epollOf(v)
	if err := e.check(); err != nil {
		return object.Value{}, err
	}
	d, err := timeoutArg(t, a[0], time.Second, "an integer")
	if err != nil {
		return object.Value{}, err
	}
	most, err := small(t, a[1], -1)
	if err != nil {
		return object.Value{}, err
	}
	if most == -1 {
		most = 1023
	} else if most < 1 {
		return object.Value{}, object.ValueErrorf("maxevents must be greater than 0, got %d", most)
	}
	events := make([]unix.EpollEvent, most)
	n, err := wait(t, d, func(d time.Duration) (int, error) {
		return unix.EpollWait(e.fd, events, int((d+time.Millisecond-1)/time.Millisecond))
	})
	if err != nil {
		return object.Value{}, err
	}
	out := object.NewList(nil)
	for _, ev := range events[:n] {
		out.Append(object.TupleValue(object.Int(int64(ev.Fd)), object.Int(int64(ev.Events))))
	}
	return out.Value(), nil
}
