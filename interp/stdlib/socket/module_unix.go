//go:build unix

// Package socket is the native module _socket: sockets of the families
// AF_INET, AF_INET6 and AF_UNIX on the system's own calls. Names are resolved
// by Go's resolver, which reads the files that the C library reads.
//
// Waiting is done in poll, a little at a time, so that signals are handled
// meanwhile; the socket calls themselves do not block.
package socket

import (
	"os"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _socket.
var Module = object.ModuleDef{Name: "_socket", Doc: "Implementation module for socket operations.\n\nSee the socket module for documentation.",
	Defs: []object.Def{
		{Name: "close", Sig: "(object, /)", Doc: "close(integer) -> None\n\nClose an integer socket file descriptor.", F1: closeFD},
		{Name: "dup", Sig: "(object, /)", Doc: "dup(integer) -> integer\n\nDuplicate an integer socket file descriptor.", F1: dupFD},
		{Name: "socketpair", Doc: "socketpair([family[, type [, proto]]]) -> (socket object, socket object)\n\nCreate a pair of sockets that are connected to each other.", FV: socketPair},
		{Name: "gethostname", Sig: "()", Doc: "gethostname() -> string\n\nReturn the current host name.", F0: getHostName},
		{Name: "sethostname", Doc: "sethostname(name)\n\nSets the hostname to name.", FV: setHostName},
		{Name: "getdefaulttimeout", Sig: "()", Doc: "getdefaulttimeout() -> timeout\n\nReturns the default timeout in seconds (float) for new sockets; None: none.", F0: getDefaultTimeout},
		{Name: "setdefaulttimeout", Sig: "(object, /)", Doc: "setdefaulttimeout(timeout)\n\nSet the default timeout in seconds (float) for new sockets; None: none.", F1: setDefaultTimeout},
		{Name: "getaddrinfo", Doc: "getaddrinfo(host, port [, family, type, proto, flags])\n    -> list of (family, type, proto, canonname, sockaddr)\n\nResolve host and port into addrinfo struct.", FV: getAddrInfo},
		{Name: "getnameinfo", Doc: "getnameinfo(sockaddr, flags) --> (host, port)\n\nGet host and port for a sockaddr.", FV: getNameInfo},
		{Name: "gethostbyname", Doc: "gethostbyname(host) -> address\n\nReturn the IP address (a string of the form '255.255.255.255') for a host.", FV: getHostByName},
		{Name: "gethostbyname_ex", Doc: "gethostbyname_ex(host) -> (name, aliaslist, addresslist)\n\nReturn the true host name, a list of aliases, and a list of IP addresses.", FV: getHostByNameEx},
		{Name: "gethostbyaddr", Doc: "gethostbyaddr(host) -> (name, aliaslist, addresslist)\n\nReturn the true host name, a list of aliases, and a list of IP addresses.", FV: getHostByAddr},
		{Name: "getservbyname", Doc: "getservbyname(servicename[, protocolname]) -> integer\n\nReturn a port number from a service name and protocol name.", FV: getServByName},
		{Name: "getservbyport", Doc: "getservbyport(port[, protocolname]) -> string\n\nReturn the service name from a port number and protocol name.", FV: getServByPort},
		{Name: "getprotobyname", Doc: "getprotobyname(name) -> integer\n\nReturn the protocol number for the named protocol.", FV: getProtoByName},
		{Name: "ntohs", Sig: "(integer, /)", Doc: "Convert a 16-bit unsigned integer from network to host byte order.", F1: swap16},
		{Name: "htons", Sig: "(integer, /)", Doc: "Convert a 16-bit unsigned integer from host to network byte order.", F1: swap16},
		{Name: "ntohl", Sig: "(integer, /)", Doc: "Convert a 32-bit unsigned integer from network to host byte order.", F1: swap32},
		{Name: "htonl", Sig: "(integer, /)", Doc: "Convert a 32-bit unsigned integer from host to network byte order.", F1: swap32},
		{Name: "inet_aton", Sig: "(ip_addr, /)", Doc: "Convert an IP address in string format (123.45.67.89) to the 32-bit packed binary format used in low-level network functions.", F1: inetAton},
		{Name: "inet_ntoa", Sig: "(packed_ip, /)", Doc: "Convert an IP address from 32-bit packed binary format to string format.", F1: inetNtoa},
		{Name: "inet_pton", Doc: "inet_pton(af, ip) -> packed IP address string\n\nConvert an IP address from string format to a packed string suitable\nfor use with low-level network functions.", FV: inetPton},
		{Name: "inet_ntop", Doc: "inet_ntop(af, packed_ip) -> string formatted IP address\n\nConvert a packed IP address of the given family to string format.", FV: inetNtop},
		{Name: "if_nameindex", Sig: "()", Doc: "if_nameindex()\n\nReturns a list of network interface information (index, name) tuples.", F0: ifNameIndex},
		{Name: "if_nametoindex", Sig: "(oname, /)", Doc: "Returns the interface index corresponding to the interface name if_name.", F1: ifNameToIndex},
		{Name: "if_indextoname", Sig: "(if_index, /)", Doc: "Returns the interface name corresponding to the interface index if_index.", F1: ifIndexToName},
		{Name: "CMSG_LEN", Doc: "CMSG_LEN(length) -> control message length", FV: cmsgLen},
		{Name: "CMSG_SPACE", Doc: "CMSG_SPACE(length) -> buffer size", FV: cmsgSpace},
	},
	Init: initModule}

// state is the module's state of one interpreter.
type state struct {
	timeout          int64 // default timeout in nanoseconds; -1: none
	gaiError, hError *object.Type
}

var stateKey byte

func stateOf(t *thread) *state {
	s, ok := t.Interp.State[&stateKey].(*state)
	if !ok {
		s = &state{timeout: -1}
		t.Interp.State[&stateKey] = s
	}
	return s
}

func initModule(t *thread, m *object.Module) error {
	in, s := t.Interp, stateOf(t)
	for _, table := range [...][]constant{constants, systemConstants, fixed} {
		for _, c := range table {
			m.Dict.SetStr(in.Intern(c.name), object.Int(c.value))
		}
	}
	m.Dict.SetStr(in.Intern("has_ipv6"), object.True)
	m.Dict.SetStr(in.Intern("error"), object.OSError.Value())
	m.Dict.SetStr(in.Intern("timeout"), object.TimeoutError.Value())
	m.Dict.SetStr(in.Intern("socket"), socketType.Value())
	m.Dict.SetStr(in.Intern("SocketType"), socketType.Value())
	for name, to := range map[string]**object.Type{"herror": &s.hError, "gaierror": &s.gaiError} {
		d := object.NewDict()
		d.SetStr(in.Intern("__module__"), object.StrValue("socket"))
		cls, err := object.CallArgs(t, object.TypeType.Value(), object.StrValue(name), object.TupleValue(object.OSError.Value()), d.Value())
		if err != nil {
			return err
		}
		*to = (*object.Type)(cls.P)
		m.Dict.SetStr(in.Intern(name), cls)
	}
	return nil
}

// intArg converts an argument that C takes as an int.
func intArg(t *thread, v value) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

// intArgs converts the positional arguments from position from on, as far as they are given.
func intArgs(t *thread, a []value, to ...*int) error {
	for i, v := range a {
		if i >= len(to) {
			return nil
		}
		var err error
		if *to[i], err = intArg(t, v); err != nil {
			return err
		}
	}
	return nil
}

// positional checks that there are no keywords, and from low to high arguments.
func positional(name string, args object.Args, low, high int) ([]value, error) {
	if len(args.Kw) > 0 {
		return nil, object.TypeErrorf("_socket.%s() takes no keyword arguments", name)
	}
	if n := len(args.Pos()); n < low || n > high {
		switch {
		case low == high:
			return nil, object.TypeErrorf("%s() takes exactly %d argument%s (%d given)", name, low, plural(low), n)
		case n < low:
			return nil, object.TypeErrorf("%s() takes at least %d argument%s (%d given)", name, low, plural(low), n)
		}
		return nil, object.TypeErrorf("%s() takes at most %d argument%s (%d given)", name, high, plural(high), n)
	}
	return args.Pos(), nil
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

func closeFD(t *thread, _, v value) (value, error) {
	fd, err := intArg(t, v)
	if err != nil {
		return value{}, err
	}
	return object.None, closeSocket(t, fd)
}

// closeSocket closes fd; that the other side is gone is no error.
func closeSocket(t *thread, fd int) error {
	var err error
	t.Blocking(func() { err = unix.Close(fd) })
	if err != nil && err != unix.ECONNRESET && err != unix.EINTR {
		return errno.OSError(err)
	}
	return nil
}

func dupFD(t *thread, _, v value) (value, error) {
	fd, err := intArg(t, v)
	if err != nil {
		return value{}, err
	}
	if fd, err = unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0); err != nil {
		return value{}, errno.OSError(err)
	}
	return object.Int(int64(fd)), nil
}

func getHostName(t *thread, _ value) (value, error) {
	name, err := os.Hostname()
	if err != nil {
		return value{}, errno.OSError(err)
	}
	return object.StrValue(object.DecodeFS([]byte(name))), nil
}
