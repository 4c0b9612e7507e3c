//go:build unix

package socket

import (
	"net/netip"
	"strconv"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// familyOf returns the family of an address, or -1.
func familyOf(sa unix.Sockaddr) int {
	switch sa.(type) {
	case *unix.SockaddrInet4:
		return unix.AF_INET
	case *unix.SockaddrInet6:
		return unix.AF_INET6
	case *unix.SockaddrUnix:
		return unix.AF_UNIX
	}
	return -1
}

// addressValue is an address as Python sees it.
func addressValue(sa unix.Sockaddr) value {
	switch sa := sa.(type) {
	case *unix.SockaddrInet4:
		return object.TupleValue(object.StrValue(netip.AddrFrom4(sa.Addr).String()), object.Int(int64(sa.Port)))
	case *unix.SockaddrInet6:
		return object.TupleValue(object.StrValue(scopedText(sa.Addr, sa.ZoneId)), object.Int(int64(sa.Port)), object.Int(0), object.Int(int64(sa.ZoneId)))
	case *unix.SockaddrUnix:
		// The package unix shows the NUL of Linux's abstract names as "@".
		if sa.Name == "@" {
			return object.StrValue("") // no name at all
		}
		if len(sa.Name) > 0 && sa.Name[0] == '@' {
			return object.CopyBytes(append([]byte{0}, sa.Name[1:]...))
		}
		return object.StrValue(object.DecodeFS([]byte(sa.Name)))
	}
	return object.None
}

// scopedText is the text of an IPv6 address, with its interface if it has one.
func scopedText(ip [16]byte, zone uint32) string {
	s := text6(ip)
	if zone == 0 {
		return s
	}
	if name, ok := interfaceName(int(zone)); ok {
		return s + "%" + name
	}
	return s + "%" + strconv.Itoa(int(zone))
}

// address converts the address argument of the method fn.
func (s *Socket) address(t *thread, v value, fn string) (unix.Sockaddr, error) {
	switch s.family {
	case unix.AF_INET:
		if !v.IsTuple() {
			return nil, object.TypeErrorf("%s(): AF_INET address must be tuple, not %s", fn, object.TypeName(v))
		}
		a := v.Tuple().Items
		if len(a) != 2 {
			return nil, object.TypeErrorf("AF_INET address must be a pair (host, port)")
		}
		host, err := hostArg(t, a[0])
		if err != nil {
			return nil, err
		}
		port, err := portArg(t, a[1], fn)
		if err != nil {
			return nil, err
		}
		ip, err := lookupOne(t, host, unix.AF_INET)
		if err != nil {
			return nil, err
		}
		return &unix.SockaddrInet4{Port: port, Addr: ip.As4()}, nil
	case unix.AF_INET6:
		if !v.IsTuple() {
			return nil, object.TypeErrorf("%s(): AF_INET6 address must be tuple, not %s", fn, object.TypeName(v))
		}
		a := v.Tuple().Items
		if len(a) < 2 || len(a) > 4 {
			return nil, object.TypeErrorf("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
		}
		host, err := hostArg(t, a[0])
		if err != nil {
			return nil, err
		}
		port, err := portArg(t, a[1], fn)
		if err != nil {
			return nil, err
		}
		flow, scope := 0, 0
		if err := intArgs(t, a[2:], &flow, &scope); err != nil {
			return nil, err
		}
		if flow < 0 || flow > 0xfffff {
			return nil, object.OverflowErrorf("%s(): flowinfo must be 0-1048575.", fn)
		}
		ip, err := lookupOne(t, host, unix.AF_INET6)
		if err != nil {
			return nil, err
		}
		if zone := ip.Zone(); zone != "" && scope == 0 {
			scope = interfaceIndex(zone)
		}
		return &unix.SockaddrInet6{Port: port, Addr: ip.As16(), ZoneId: uint32(scope)}, nil
	case unix.AF_UNIX:
		var path string
		if v.IsStr() {
			path = object.EncodeFS(v.Str().String())
		} else {
			b, err := object.AsBytes(t, v)
			if err != nil {
				return nil, err
			}
			path = string(b)
		}
		var raw unix.RawSockaddrUnix
		switch {
		case len(path) > len(raw.Path) || len(path) == len(raw.Path) && path[0] != 0:
			return nil, object.NewException(&object.OSError, "AF_UNIX path too long")
		case path != "" && path[0] == '@':
			path = "./" + path // which the package unix would take for an abstract name
		case path == "":
		case path[0] != 0:
			for i := range len(path) {
				if path[i] == 0 {
					path = path[:i]
					break
				}
			}
		}
		return &unix.SockaddrUnix{Name: path}, nil
	}
	return nil, object.NewException(&object.OSError, fn+"(): bad family")
}

// hostArg converts a host name to its ASCII form.
func hostArg(t *thread, v value) (string, error) {
	var host string
	switch {
	case v.IsStr():
		s := v.Str()
		if !plainHost(s) {
			b, err := object.EncodeStr(t, s, "idna", "strict")
			if err != nil {
				return "", err
			}
			host = string(b.Bytes())
		} else {
			host = s.String()
		}
	case v.IsBytes() || v.Type().IsSubtype(&object.ByteArrayType):
		b, err := object.AsBytes(t, v)
		if err != nil {
			return "", err
		}
		host = string(b)
	default:
		return "", object.TypeErrorf("str, bytes or bytearray expected, not %s", object.TypeName(v))
	}
	for i := range len(host) {
		if host[i] == 0 {
			return "", object.TypeErrorf("host name must not contain null character")
		}
	}
	return host, nil
}

// plainHost tells whether the codec idna would leave s as it is.
func plainHost(s *object.Str) bool {
	if !s.IsASCII() {
		return false
	}
	label := 0
	for _, c := range []byte(s.String()) {
		if label++; c == '.' {
			label = 0
		}
		if label > 63 {
			return false
		}
	}
	return true
}

func portArg(t *thread, v value, fn string) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() < 0 || i.Int64() > 0xffff {
		return 0, object.OverflowErrorf("%s(): port must be 0-65535.", fn)
	}
	return int(i.Int64()), nil
}

func bind(t *thread, v, a value) (value, error) {
	s := of(v)
	sa, err := s.address(t, a, "bind")
	if err != nil {
		return value{}, err
	}
	t.Blocking(func() { err = unix.Bind(s.fd, sa) })
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}

// connectTo connects; errno.OSError makes the exception of an error of the system.
func (s *Socket) connectTo(t *thread, sa unix.Sockaddr) error {
	fd, err := s.fd, error(nil)
	if s.timeout < 0 {
		// Waiting is done in poll, which signals may interrupt.
		if err := unix.SetNonblock(fd, true); err != nil {
			return err
		}
		defer func() {
			if s.fd == fd && s.timeout < 0 {
				_ = unix.SetNonblock(fd, false)
			}
		}()
	}
	t.Blocking(func() { err = unix.Connect(fd, sa) })
	if err == unix.EAGAIN && s.timeout < 0 && s.family == unix.AF_UNIX {
		// The listener's queue is full: poll does not tell when that ends.
		_ = unix.SetNonblock(fd, false)
		t.Blocking(func() { err = unix.Connect(fd, sa) })
		return err
	}
	if s.timeout == 0 || err != unix.EINPROGRESS && err != unix.EINTR {
		return err
	}
	if err := s.wait(t, unix.POLLOUT, newDeadline(s.timeout)); err != nil {
		return err
	}
	n, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_ERROR)
	if err == nil && n != 0 && unix.Errno(n) != unix.EISCONN {
		err = unix.Errno(n)
		if s.timeout < 0 {
			endConnect(fd, sa)
		}
	}
	return err
}

func connect(t *thread, v, a value) (value, error) {
	s := of(v)
	sa, err := s.address(t, a, "connect")
	if err == nil {
		err = s.connectTo(t, sa)
	}
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}

func connectEx(t *thread, v, a value) (value, error) {
	s := of(v)
	sa, err := s.address(t, a, "connect_ex")
	if err != nil {
		return value{}, err
	}
	err = s.connectTo(t, sa)
	switch e := err.(type) {
	case nil:
		return object.Int(0), nil
	case unix.Errno:
		return object.Int(int64(e)), nil
	case *object.BaseException:
		if e.T == &object.TimeoutError {
			return object.Int(int64(unix.EWOULDBLOCK)), nil
		}
	}
	return value{}, err
}

func getSockName(t *thread, v value) (value, error) {
	sa, err := unix.Getsockname(of(v).fd)
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return addressValue(sa), nil
}

func getPeerName(t *thread, v value) (value, error) {
	sa, err := unix.Getpeername(of(v).fd)
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return addressValue(sa), nil
}

func listen(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("listen", args, 0, 1)
	if err != nil {
		return value{}, err
	}
	backlog := min(unix.SOMAXCONN, 128)
	if err := intArgs(t, a, &backlog); err != nil {
		return value{}, err
	}
	if err := unix.Listen(of(v).fd, max(backlog, 0)); err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}

func shutdown(t *thread, v, how value) (value, error) {
	n, err := intArg(t, how)
	if err != nil {
		return value{}, err
	}
	t.Blocking(func() { err = unix.Shutdown(of(v).fd, n) })
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}

func accept(t *thread, v value) (value, error) {
	s := of(v)
	var fd int
	var sa unix.Sockaddr
	err := s.retry(t, unix.POLLIN, false, func(_ int) (err error) {
		fd, sa, err = acceptFD(s.fd)
		return err
	})
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(object.Int(int64(fd)), addressValue(sa)), nil
}
