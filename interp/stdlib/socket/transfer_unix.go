//go:build unix

package socket

import (
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// slice is how long one wait lasts before signals are looked at.
const slice = 50 * time.Millisecond

// deadline is the end of an operation; the zero one never comes.
type deadline time.Time

func newDeadline(timeout time.Duration) deadline {
	if timeout < 0 {
		return deadline{}
	}
	return deadline(time.Now().Add(timeout))
}

// wait waits until one of the events happens on the socket.
func (s *Socket) wait(t *thread, events int16, end deadline) error {
	fds := []unix.PollFd{{Fd: int32(s.fd), Events: events}}
	for {
		d := slice
		if end != (deadline{}) {
			if d = time.Until(time.Time(end)); d < 0 {
				d = 0
			}
			d = min(d, slice)
		}
		var n int
		var err error
		t.Blocking(func() { n, err = unix.Poll(fds, int((d+time.Millisecond-1)/time.Millisecond)) })
		switch {
		case err != nil && err != unix.EINTR:
			return errno.OSError(err)
		case err == nil && n > 0:
			return nil
		}
		if err := t.Poll(); err != nil {
			return err
		}
		if end != (deadline{}) && time.Until(time.Time(end)) <= 0 {
			return object.NewException(&object.TimeoutError, "timed out")
		}
	}
}

// retry calls f, with the flag that keeps it from blocking, until it does not
// say EAGAIN, waiting for the events in between. A call that has no such flag
// waits first where the descriptor is a blocking one.
func (s *Socket) retry(t *thread, events int16, flag bool, f func(flags int) error) error {
	end := newDeadline(s.timeout)
	if !flag && s.timeout < 0 {
		if err := s.wait(t, events, end); err != nil {
			return err
		}
	}
	for {
		var err error
		t.Blocking(func() { err = f(unix.MSG_DONTWAIT) })
		switch {
		case err == nil:
			return nil
		case err == unix.EINTR:
			if err := t.Poll(); err != nil {
				return err
			}
		case (err == unix.EAGAIN || err == unix.EWOULDBLOCK) && s.timeout != 0:
			if err := s.wait(t, events, end); err != nil {
				return err
			}
		default:
			return errno.OSError(err)
		}
	}
}

// receive fills p.
func (s *Socket) receive(t *thread, p []byte, flags int) (n int, sa unix.Sockaddr, err error) {
	err = s.retry(t, unix.POLLIN, true, func(f int) (err error) {
		if flags&unix.MSG_WAITALL != 0 {
			f = 0
		}
		n, sa, err = unix.Recvfrom(s.fd, p, flags|f)
		return err
	})
	return n, sa, err
}

// transmit sends p, to sa unless that is nil.
func (s *Socket) transmit(t *thread, p []byte, flags int, sa unix.Sockaddr) (n int, err error) {
	err = s.retry(t, unix.POLLOUT, true, func(f int) (err error) {
		n, err = unix.SendmsgN(s.fd, p, nil, sa, flags|f)
		return err
	})
	return n, err
}

// size converts a buffer size.
func size(t *thread, v value, fn string) (int, error) {
	n, err := object.SizeArg(t, v)
	if err == nil && n < 0 {
		err = object.ValueErrorf("negative buffersize in %s", fn)
	}
	return n, err
}

func (s *Socket) receiveBytes(t *thread, fn string, args object.Args) (value, unix.Sockaddr, error) {
	a, err := positional(fn, args, 1, 2)
	if err != nil {
		return value{}, nil, err
	}
	n, err := size(t, a[0], fn)
	if err != nil {
		return value{}, nil, err
	}
	flags := 0
	if err := intArgs(t, a[1:], &flags); err != nil {
		return value{}, nil, err
	}
	if n == 0 && fn == "recv" {
		return object.NewBytes(nil), nil, nil
	}
	buf := make([]byte, n)
	got, sa, err := s.receive(t, buf, flags)
	if err != nil {
		return value{}, nil, err
	}
	if got < n/2 {
		return object.CopyBytes(buf[:got]), sa, nil
	}
	return object.NewBytes(buf[:got:got]), sa, nil
}

func recv(t *thread, v value, args object.Args) (value, error) {
	b, _, err := of(v).receiveBytes(t, "recv", args)
	return b, err
}

func recvFrom(t *thread, v value, args object.Args) (value, error) {
	b, sa, err := of(v).receiveBytes(t, "recvfrom", args)
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(b, addressValue(sa)), nil
}

// receiveInto is recv_into and recvfrom_into.
func (s *Socket) receiveInto(t *thread, fn, small string, args object.Args) (int, unix.Sockaddr, error) {
	var a [3]value
	copy(a[:], args.Pos())
	if n := len(args.Pos()); n > 3 {
		return 0, nil, object.TypeErrorf("%s() takes at most 3 arguments (%d given)", fn, n)
	}
	for i, name := range args.Kw {
		at := map[string]int{"buffer": 0, "nbytes": 1, "flags": 2}
		k, ok := at[name.String()]
		if !ok {
			return 0, nil, object.TypeErrorf("%s() got an unexpected keyword argument '%s'", fn, name.String())
		}
		a[k] = args.KwValues()[i]
	}
	if a[0].P == nil {
		return 0, nil, object.TypeErrorf("%s() missing required argument 'buffer' (pos 1)", fn)
	}
	b, err := object.GetBuffer(t, a[0], object.BufWritable)
	if err != nil {
		return 0, nil, object.TypeErrorf("%s() argument 1 must be read-write bytes-like object, not %s", fn, object.TypeName(a[0]))
	}
	defer b.Done()
	p := b.Data[b.Offset : b.Offset+b.Len()]
	n, flags := 0, 0
	if a[1].P != nil {
		if n, err = size(t, a[1], fn); err != nil {
			return 0, nil, err
		}
	}
	if a[2].P != nil {
		if flags, err = intArg(t, a[2]); err != nil {
			return 0, nil, err
		}
	}
	if n > len(p) {
		return 0, nil, object.ValueErrorf("%s", small)
	}
	if n > 0 {
		p = p[:n]
	}
	if len(p) == 0 && fn == "recv_into" {
		return 0, nil, nil
	}
	return s.receive(t, p, flags)
}

func recvInto(t *thread, v value, args object.Args) (value, error) {
	n, _, err := of(v).receiveInto(t, "recv_into", "buffer too small for requested bytes", args)
	return object.Int(int64(n)), err
}

func recvFromInto(t *thread, v value, args object.Args) (value, error) {
	n, sa, err := of(v).receiveInto(t, "recvfrom_into", "nbytes is greater than the length of the buffer", args)
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(object.Int(int64(n)), addressValue(sa)), nil
}

// withData calls f with the memory of a bytes-like object.
func withData(t *thread, v value, f func(p []byte) error) error {
	b, err := object.GetBuffer(t, v, object.BufSimple)
	if err != nil {
		return err
	}
	defer b.Done()
	return f(b.Data[b.Offset : b.Offset+b.Len()])
}

func send(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("send", args, 1, 2)
	if err != nil {
		return value{}, err
	}
	flags, n := 0, 0
	if err := intArgs(t, a[1:], &flags); err != nil {
		return value{}, err
	}
	s := of(v)
	err = withData(t, a[0], func(p []byte) error {
		for {
			k, err := s.transmit(t, p[n:], flags, nil)
			n += k
			// A send on a blocking stream takes everything.
			if err != nil && n > 0 {
				return nil
			}
			if err != nil || n == len(p) || s.timeout >= 0 || s.kind != unix.SOCK_STREAM {
				return err
			}
		}
	})
	return object.Int(int64(n)), err
}

func sendAll(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("sendall", args, 1, 2)
	if err != nil {
		return value{}, err
	}
	flags := 0
	if err := intArgs(t, a[1:], &flags); err != nil {
		return value{}, err
	}
	s := of(v)
	err = withData(t, a[0], func(p []byte) error {
		end := newDeadline(s.timeout)
		for {
			n := 0
			var err error
			t.Blocking(func() { n, err = unix.SendmsgN(s.fd, p, nil, nil, flags|unix.MSG_DONTWAIT) })
			p = p[max(n, 0):]
			switch {
			case err == nil && len(p) == 0:
				return nil
			case err == nil || err == unix.EINTR:
				if err := t.Poll(); err != nil {
					return err
				}
				if end != (deadline{}) && s.timeout > 0 && time.Until(time.Time(end)) <= 0 {
					return object.NewException(&object.TimeoutError, "timed out")
				}
			case err == unix.EAGAIN && s.timeout != 0:
				if err := s.wait(t, unix.POLLOUT, end); err != nil {
					return err
				}
			default:
				return errno.OSError(err)
			}
		}
	})
	return object.None, err
}

func sendTo(t *thread, v value, args object.Args) (value, error) {
	a := args.Pos()
	if len(a) < 2 || len(a) > 3 {
		return value{}, object.TypeErrorf("sendto() takes 2 or 3 arguments (%d given)", len(a))
	}
	flags, n := 0, 0
	if len(a) == 3 {
		if err := intArgs(t, a[1:2], &flags); err != nil {
			return value{}, err
		}
	}
	s := of(v)
	err := withData(t, a[0], func(p []byte) error {
		sa, err := s.address(t, a[len(a)-1], "sendto")
		if err == nil {
			n, err = s.transmit(t, p, flags, sa)
		}
		return err
	})
	return object.Int(int64(n)), err
}
