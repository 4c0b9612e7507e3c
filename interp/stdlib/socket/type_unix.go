//go:build unix

package socket

import (
	"fmt"
	"math"
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// Socket is a _socket.socket object.
type Socket struct {
	object.Object
	object.Extra
	fd                  int // -1: closed
	family, kind, proto int
	timeout             time.Duration // < 0: none
}

var socketType = object.Type{Name: "_socket.socket", Doc: "socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object\nsocket(family=-1, type=-1, proto=-1, fileno=None) -> socket object\n\n" +
	"Open a socket of the given type. With a fileno the family, type and protocol\nthat are not given are those of the descriptor.\nThe socket is created as non-inheritable."}

func of(v value) *Socket { return (*Socket)(v.P) }

// Value returns s as a Python value.
func (s *Socket) Value() value { return value{P: unsafe.Pointer(s)} }

// newSocket makes an object for the open descriptor fd.
func newSocket(t *thread, cls *object.Type, fd, family, kind, proto int) (*Socket, error) {
	v, err := object.Call(t, cls.Value(), object.Args{V: []value{object.Int(int64(family)), object.Int(int64(kind)), object.Int(int64(proto)), object.Int(int64(fd))}})
	if err != nil {
		return nil, err
	}
	return of(v), nil
}

func init() {
	ty := &socketType
	ty.Flags = object.FlagBaseType | object.FlagHasFinalizer
	ty.HasWeakref = false
	ty.AllocSub = func(cls *object.Type) value {
		return (&Socket{Object: object.Object{T: cls}, fd: -1, timeout: -1}).Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(Socket{}.Extra)
	ty.Slots.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		v := cls.AllocSub(cls)
		t.Interp.TrackFinalizer(v)
		return v, nil
	}
	ty.Slots.Init = socketInit
	ty.Slots.Repr = func(t *thread, v value) (value, error) {
		s := of(v)
		return object.StrValue(fmt.Sprintf("<socket object, fd=%d, family=%d, type=%d, proto=%d>", s.fd, s.family, s.kind, s.proto)), nil
	}
	ty.Slots.Del = socketDel
	member := func(name, doc string, get func(s *Socket) int) object.GetSet {
		return object.GetSet{Name: name, Doc: doc, Member: true, Get: func(t *thread, v value) (value, error) { return object.Int(int64(get(of(v)))), nil }}
	}
	ty.GetSets = []object.GetSet{
		member("family", "the socket family", func(s *Socket) int { return s.family }),
		member("type", "the socket type", func(s *Socket) int { return s.kind }),
		member("proto", "the socket protocol", func(s *Socket) int { return s.proto }),
		{Name: "timeout", Doc: "the socket timeout", Get: getTimeout},
	}
	ty.Methods = []object.Def{
		{Name: "_accept", Sig: "()", Doc: "_accept() -> (integer, address info)\n\nWait for an incoming connection. Return a new socket file descriptor\nrepresenting the connection, and the address of the client.", F0: accept},
		{Name: "bind", Sig: "(object, /)", Doc: "bind(address)\n\nBind the socket to a local address.", F1: bind},
		{Name: "close", Sig: "()", Doc: "close()\n\nClose the socket. It cannot be used after this call.", F0: socketClose},
		{Name: "connect", Sig: "(object, /)", Doc: "connect(address)\n\nConnect the socket to a remote address.", F1: connect},
		{Name: "connect_ex", Sig: "(object, /)", Doc: "connect_ex(address) -> errno\n\nThis is like connect(address), but returns an error code (the errno value)\ninstead of raising an exception when an error occurs.", F1: connectEx},
		{Name: "detach", Sig: "()", Doc: "detach()\n\nClose the socket object without closing the underlying file descriptor.\nThe object cannot be used after this call; the descriptor is returned.", F0: detach},
		{Name: "fileno", Sig: "()", Doc: "fileno() -> integer\n\nReturn the integer file descriptor of the socket.", F0: fileno},
		{Name: "getpeername", Sig: "()", Doc: "getpeername() -> address info\n\nReturn the address of the remote endpoint.", F0: getPeerName},
		{Name: "getsockname", Sig: "()", Doc: "getsockname() -> address info\n\nReturn the address of the local endpoint.", F0: getSockName},
		{Name: "getsockopt", Doc: "getsockopt(level, option[, buffersize]) -> value\n\nGet a socket option: an int, or bytes when a buffer size is given.", FV: getSockOpt},
		{Name: "setsockopt", Doc: "setsockopt(level, option, value: int)\nsetsockopt(level, option, value: buffer)\nsetsockopt(level, option, None, optlen: int)\n\nSet a socket option.", FV: setSockOpt},
		{Name: "gettimeout", Sig: "()", Doc: "gettimeout() -> timeout\n\nReturns the timeout in seconds (float) associated with socket operations;\nNone: none.", F0: getTimeout},
		{Name: "settimeout", Sig: "(object, /)", Doc: "settimeout(timeout)\n\nSet a timeout on socket operations, in seconds. 0 is setblocking(False), None setblocking(True).", F1: setTimeout},
		{Name: "getblocking", Sig: "()", Doc: "getblocking()\n\nReturns True if socket is in blocking mode, or False if it\nis in non-blocking mode.", F0: getBlocking},
		{Name: "setblocking", Sig: "(object, /)", Doc: "setblocking(flag)\n\nSet the socket to blocking (flag is true) or non-blocking (false).", F1: setBlocking},
		{Name: "listen", Doc: "listen([backlog])\n\nEnable a server to accept connections.", FV: listen},
		{Name: "shutdown", Sig: "(object, /)", Doc: "shutdown(flag)\n\nShut down the reading side of the socket (flag == SHUT_RD), the writing side\n(flag == SHUT_WR), or both ends (flag == SHUT_RDWR).", F1: shutdown},
		{Name: "recv", Doc: "recv(buffersize[, flags]) -> data\n\nReceive up to buffersize bytes from the socket.", FV: recv},
		{Name: "recv_into", Doc: "recv_into(buffer, [nbytes[, flags]]) -> nbytes_read\n\nA version of recv() that stores its data into a buffer.", FV: recvInto},
		{Name: "recvfrom", Doc: "recvfrom(buffersize[, flags]) -> (data, address info)\n\nLike recv(buffersize, flags) but also return the sender's address info.", FV: recvFrom},
		{Name: "recvfrom_into", Doc: "recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)\n\nLike recv_into(buffer[, nbytes[, flags]]) but also return the sender's address info.", FV: recvFromInto},
		{Name: "recvmsg", Doc: "recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)\n\nReceive normal data and ancillary data from the socket.", FV: recvMsg},
		{Name: "recvmsg_into", Doc: "recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)\n\nReceive normal data into buffers, and ancillary data.", FV: recvMsgInto},
		{Name: "send", Doc: "send(data[, flags]) -> count\n\nSend a data string to the socket. Returns the number of bytes sent, which may\nbe less than len(data) if the network is busy.", FV: send},
		{Name: "sendall", Doc: "sendall(data[, flags])\n\nSend a data string to the socket, until all of it is sent.", FV: sendAll},
		{Name: "sendto", Doc: "sendto(data[, flags], address) -> count\n\nLike send(data, flags) but allows specifying the destination address.", FV: sendTo},
		{Name: "sendmsg", Doc: "sendmsg(buffers[, ancdata[, flags[, address]]]) -> count\n\nSend normal and ancillary data to the socket.", FV: sendMsg},
		{Name: "__reduce_ex__", Sig: "(protocol, /)", F1: func(t *thread, v, _ value) (value, error) {
			return value{}, object.TypeErrorf("cannot pickle '%s' object", v.Type().FullName(t))
		}},
	}
	object.ReadyType(ty)
}

func socketInit(t *thread, v value, args object.Args) error {
	if n := len(args.Pos()); n > 4 {
		return object.TypeErrorf("socket() takes at most 4 arguments (%d given)", n)
	}
	var a [4]value
	copy(a[:], args.Pos())
	names := [...]string{"family", "type", "proto", "fileno"}
	for i, name := range args.Kw {
		at := -1
		for k, n := range names {
			if name.String() == n {
				at = k
			}
		}
		if at < 0 {
			return object.TypeErrorf("socket() got an unexpected keyword argument '%s'", name.String())
		}
		if a[at].P != nil {
			return object.TypeErrorf("argument for socket() given by name ('%s') and position (%d)", name.String(), at+1)
		}
		a[at] = args.KwValues()[i]
	}
	family, kind, proto := -1, -1, -1
	for i, to := range [...]*int{&family, &kind, &proto} {
		if a[i].P == nil {
			continue
		}
		var err error
		if *to, err = intArg(t, a[i]); err != nil {
			return err
		}
	}
	fd, nonBlocking := -1, false
	if a[3].P != nil && !a[3].IsNone() {
		var err error
		if fd, err = intArg(t, a[3]); err != nil {
			return err
		}
		if fd < 0 {
			return object.ValueErrorf("negative file descriptor")
		}
		sa, err := unix.Getsockname(fd)
		if err != nil && (family < 0 || err == unix.EBADF || err == unix.ENOTSOCK) && err != unix.EAFNOSUPPORT {
			return errno.OSError(err)
		}
		if family < 0 {
			family = familyOf(sa)
			if family < 0 {
				if family, err = domainOf(fd); err != nil {
					return errno.OSError(err)
				}
			}
		}
		if kind < 0 {
			if kind, err = unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_TYPE); err != nil {
				return errno.OSError(err)
			}
		}
		if proto < 0 {
			if proto, err = protocolOf(fd); err != nil {
				return errno.OSError(err)
			}
		}
	} else {
		if family < 0 {
			family = unix.AF_INET
		}
		if kind < 0 {
			kind = unix.SOCK_STREAM
		}
		if proto < 0 {
			proto = 0
		}
		var err error
		t.Blocking(func() { fd, err = openSocket(family, kind, proto) })
		if err != nil {
			return errno.OSError(err)
		}
	}
	kind, nonBlocking = splitType(kind)
	s := of(v)
	if s.fd >= 0 {
		_ = unix.Close(s.fd)
	}
	s.fd, s.family, s.kind, s.proto = fd, family, kind, proto
	s.timeout = time.Duration(stateOf(t).timeout)
	if nonBlocking {
		s.timeout = 0
	} else if s.timeout >= 0 {
		if err := unix.SetNonblock(fd, true); err != nil {
			return errno.OSError(err)
		}
	}
	return nil
}

// socketDel closes a socket that nobody has closed.
func socketDel(t *thread, v value) error {
	s := of(v)
	if s.fd < 0 {
		return nil
	}
	r, err := object.Repr(t, v)
	if err == nil {
		err = object.Warn(t, &object.ResourceWarning, "unclosed "+r, 1)
	}
	if s.fd >= 0 {
		fd := s.fd
		s.fd = -1
		_ = closeSocket(t, fd)
	}
	return err
}

func socketClose(t *thread, v value) (value, error) {
	s := of(v)
	if s.fd < 0 {
		return object.None, nil
	}
	fd := s.fd
	s.fd = -1
	return object.None, closeSocket(t, fd)
}

func detach(t *thread, v value) (value, error) {
	s := of(v)
	fd := s.fd
	s.fd = -1
	return object.Int(int64(fd)), nil
}

func fileno(t *thread, v value) (value, error) { return object.Int(int64(of(v).fd)), nil }

// parseTimeout converts a timeout in seconds; None is -1.
func parseTimeout(t *thread, v value) (time.Duration, error) {
	if v.IsNone() {
		return -1, nil
	}
	f, ok := v.FloatOf()
	if !ok || v.IsInt() {
		if v.Type().Slots.Index == nil {
			return 0, object.TypeErrorf("'%s' object cannot be interpreted as an integer or float", object.TypeName(v))
		}
		i, err := object.Index(t, v)
		if err != nil {
			return 0, err
		}
		if !i.IsInt64() || i.Int64() > math.MaxInt64/int64(time.Second) || i.Int64() < math.MinInt64/int64(time.Second) {
			return 0, object.OverflowErrorf("timestamp too large to convert to C PyTime_t")
		}
		f = float64(i.Int64())
	}
	switch {
	case math.IsNaN(f):
		return 0, object.ValueErrorf("Invalid value NaN (not a number)")
	case math.Abs(f) >= math.MaxInt64:
		return 0, object.OverflowErrorf("timestamp out of range for platform time_t")
	case math.Abs(f)*1e9 >= math.MaxInt64:
		return 0, object.OverflowErrorf("timestamp too large to convert to C PyTime_t")
	case f < 0:
		return 0, object.ValueErrorf("Timeout value out of range")
	}
	return time.Duration(math.Ceil(f * 1e9)), nil
}

func timeoutValue(d time.Duration) value {
	if d < 0 {
		return object.None
	}
	return object.Float(d.Seconds())
}

func getTimeout(t *thread, v value) (value, error) { return timeoutValue(of(v).timeout), nil }

func setTimeout(t *thread, v, x value) (value, error) {
	d, err := parseTimeout(t, x)
	if err != nil {
		return value{}, err
	}
	s := of(v)
	s.timeout = d
	if err := unix.SetNonblock(s.fd, d >= 0); err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}

func getBlocking(t *thread, v value) (value, error) { return object.Bool(of(v).timeout != 0), nil }

func setBlocking(t *thread, v, x value) (value, error) {
	on, err := object.Truth(t, x)
	if err != nil {
		return value{}, err
	}
	if on {
		return setTimeout(t, v, object.None)
	}
	return setTimeout(t, v, object.Int(0))
}

func getDefaultTimeout(t *thread, _ value) (value, error) {
	return timeoutValue(time.Duration(stateOf(t).timeout)), nil
}

func setDefaultTimeout(t *thread, _, x value) (value, error) {
	d, err := parseTimeout(t, x)
	if err == nil {
		stateOf(t).timeout = int64(d)
	}
	return object.None, err
}

func socketPair(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("socketpair", args, 0, 3)
	if err != nil {
		return value{}, err
	}
	family, kind, proto := unix.AF_UNIX, unix.SOCK_STREAM, 0
	if err := intArgs(t, a, &family, &kind, &proto); err != nil {
		return value{}, err
	}
	fds, err := openPair(family, kind, proto)
	if err != nil {
		return value{}, errno.OSError(err)
	}
	var out [2]value
	for i, fd := range fds {
		s, err := newSocket(t, &socketType, fd, family, kind, proto)
		if err != nil {
			return value{}, err
		}
		out[i] = s.Value()
	}
	return object.TupleValue(out[:]...), nil
}
