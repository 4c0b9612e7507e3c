//go:build unix

package socket

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

// lengthArg is the argument of CMSG_LEN and CMSG_SPACE.
func lengthArg(t *thread, fn string, args object.Args) (int, error) {
	a, err := positional(fn, args, 1, 1)
	if err != nil {
		return 0, err
	}
	n, err := object.SizeArg(t, a[0])
	if err == nil && (n < 0 || n > math.MaxInt32-64) {
		err = object.OverflowErrorf("%s() argument out of range", fn)
	}
	return n, err
}

func cmsgLen(t *thread, _ value, args object.Args) (value, error) {
	n, err := lengthArg(t, "CMSG_LEN", args)
	return object.Int(int64(unix.CmsgLen(n))), err
}

func cmsgSpace(t *thread, _ value, args object.Args) (value, error) {
	n, err := lengthArg(t, "CMSG_SPACE", args)
	return object.Int(int64(unix.CmsgSpace(n))), err
}

// receiveMessage fills the buffers and returns what recvmsg returns but for the first item.
func (s *Socket) receiveMessage(t *thread, fn string, a []value, buffers [][]byte) (int, []value, error) {
	room, flags := 0, 0
	if len(a) > 0 {
		var err error
		if room, err = object.SizeArg(t, a[0]); err != nil {
			return 0, nil, err
		}
	}
	if len(a) > 1 {
		if err := intArgs(t, a[1:], &flags); err != nil {
			return 0, nil, err
		}
	}
	if room < 0 || room > math.MaxInt32 {
		return 0, nil, object.ValueErrorf("invalid ancillary data buffer length")
	}
	oob := make([]byte, room)
	var n, oobn, got int
	var from unix.Sockaddr
	err := s.retry(t, unix.POLLIN, true, func(f int) (err error) {
		n, oobn, got, from, err = unix.RecvmsgBuffers(s.fd, buffers, oob, flags|f)
		return err
	})
	if err != nil {
		return 0, nil, err
	}
	list := object.NewList(nil)
	messages, _ := unix.ParseSocketControlMessage(oob[:oobn])
	for _, m := range messages {
		list.Append(object.TupleValue(object.Int(int64(m.Header.Level)), object.Int(int64(m.Header.Type)), object.CopyBytes(m.Data)))
	}
	address := object.None
	if u, ok := from.(*unix.SockaddrUnix); from != nil && !(ok && u.Name == "" && s.kind == unix.SOCK_STREAM) {
		address = addressValue(from)
	}
	return n, []value{list.Value(), object.Int(int64(got)), address}, nil
}

func recvMsg(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("recvmsg", args, 1, 3)
	if err != nil {
		return value{}, err
	}
	n, err := object.SizeArg(t, a[0])
	if err != nil {
		return value{}, err
	}
	if n < 0 {
		return value{}, object.ValueErrorf("negative buffer size in recvmsg()")
	}
	buf := make([]byte, n)
	n, rest, err := of(v).receiveMessage(t, "recvmsg", a[1:], [][]byte{buf})
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(append([]value{object.CopyBytes(buf[:n])}, rest...)...), nil
}

func recvMsgInto(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("recvmsg_into", args, 1, 3)
	if err != nil {
		return value{}, err
	}
	if a[0].Type().Slots.Iter == nil && a[0].Type().Slots.SeqItem == nil {
		return value{}, object.TypeErrorf("recvmsg_into() argument 1 must be an iterable")
	}
	var held []*object.Buffer
	defer func() {
		for _, b := range held {
			b.Done()
		}
	}()
	var buffers [][]byte
	err = object.ForEach(t, a[0], func(x value) error {
		b, err := object.GetBuffer(t, x, object.BufWritable)
		if err != nil {
			return object.TypeErrorf("recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers")
		}
		held = append(held, b)
		buffers = append(buffers, b.Data[b.Offset:b.Offset+b.Len()])
		return nil
	})
	if err != nil {
		return value{}, err
	}
	n, rest, err := of(v).receiveMessage(t, "recvmsg_into", a[1:], buffers)
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(append([]value{object.Int(int64(n))}, rest...)...), nil
}

func sendMsg(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("sendmsg", args, 1, 4)
	if err != nil {
		return value{}, err
	}
	s := of(v)
	if a[0].Type().Slots.Iter == nil && a[0].Type().Slots.SeqItem == nil {
		return value{}, object.TypeErrorf("sendmsg() argument 1 must be an iterable")
	}
	var held []*object.Buffer
	defer func() {
		for _, b := range held {
			b.Done()
		}
	}()
	var buffers [][]byte
	err = object.ForEach(t, a[0], func(x value) error {
		b, err := object.GetBuffer(t, x, object.BufSimple)
		if err != nil {
			return err
		}
		held = append(held, b)
		buffers = append(buffers, b.Data[b.Offset:b.Offset+b.Len()])
		return nil
	})
	if err != nil {
		return value{}, err
	}
	var oob []byte
	if len(a) > 1 {
		if oob, err = ancillary(t, a[1]); err != nil {
			return value{}, err
		}
	}
	flags := 0
	if len(a) > 2 {
		if err := intArgs(t, a[2:3], &flags); err != nil {
			return value{}, err
		}
	}
	var to unix.Sockaddr
	if len(a) > 3 && !a[3].IsNone() {
		if to, err = s.address(t, a[3], "sendmsg"); err != nil {
			return value{}, err
		}
	}
	n := 0
	err = s.retry(t, unix.POLLOUT, true, func(f int) (err error) {
		n, err = unix.SendmsgBuffers(s.fd, buffers, oob, to, flags|f)
		return err
	})
	return object.Int(int64(n)), err
}

// ancillary makes the control messages of sendmsg.
func ancillary(t *thread, v value) ([]byte, error) {
	if v.Type().Slots.Iter == nil && v.Type().Slots.SeqItem == nil {
		return nil, object.TypeErrorf("sendmsg() argument 2 must be an iterable")
	}
	var out []byte
	err := object.ForEach(t, v, func(x value) error {
		if !x.IsTuple() {
			return object.TypeErrorf("[sendmsg() ancillary data items]() argument must be 3-item tuple, not %s", object.TypeName(x))
		}
		m := x.Tuple().Items
		if len(m) != 3 {
			return object.TypeErrorf("[sendmsg() ancillary data items]() argument must be tuple of length 3, not %d", len(m))
		}
		level, kind := 0, 0
		if err := intArgs(t, m[:2], &level, &kind); err != nil {
			return err
		}
		return withData(t, m[2], func(p []byte) error {
			out = append(out, controlMessage(level, kind, p)...)
			return nil
		})
	})
	return out, err
}
