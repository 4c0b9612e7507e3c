//go:build unix

package socket

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

// gai is a socket.gaierror.
func gai(t *thread, code int) error {
	v, err := object.CallArgs(t, stateOf(t).gaiError.Value(), object.Int(int64(code)), object.StrValue(gaiMessages[code]))
	if err != nil {
		return err
	}
	return v.Exception()
}

// lookupError is the gaierror for an error of Go's resolver.
func lookupError(t *thread, err error) error {
	var d *net.DNSError
	if errors.As(err, &d) && !d.IsNotFound && (d.IsTemporary || d.IsTimeout) {
		return gai(t, eaiAgain)
	}
	return gai(t, eaiNoName)
}

// literal reads an address that is no name.
func literal(host string) (netip.Addr, bool) {
	if ip, ok := parse4(host); ok {
		return netip.AddrFrom4(ip), true
	}
	ip, err := netip.ParseAddr(host)
	return ip, err == nil
}

// lookup resolves a host name, which may be an address.
func lookup(t *thread, host string, family int, numeric bool) ([]netip.Addr, error) {
	if ip, ok := literal(host); ok {
		if family == unix.AF_INET && !ip.Is4() || family == unix.AF_INET6 && ip.Is4() {
			return nil, gai(t, eaiAddrFamily)
		}
		return []netip.Addr{ip}, nil
	}
	if numeric || host == "" || strings.IndexByte(host, 0) >= 0 {
		return nil, gai(t, eaiNoName)
	}
	network := map[int]string{unix.AF_INET: "ip4", unix.AF_INET6: "ip6"}[family]
	if network == "" {
		network = "ip"
	}
	var ips []netip.Addr
	var err error
	t.Blocking(func() { ips, err = net.DefaultResolver.LookupNetIP(context.Background(), network, host) })
	if err != nil {
		return nil, lookupError(t, err)
	}
	for i := range ips {
		ips[i] = ips[i].Unmap()
	}
	return ips, nil
}

// lookupOne resolves the host of a socket's address.
func lookupOne(t *thread, host string, family int) (netip.Addr, error) {
	switch {
	case host == "" && family == unix.AF_INET:
		return netip.IPv4Unspecified(), nil
	case host == "":
		return netip.IPv6Unspecified(), nil
	case host == "<broadcast>" || host == "255.255.255.255":
		if family != unix.AF_INET {
			return netip.Addr{}, object.NewException(&object.OSError, "address family mismatched")
		}
		return netip.AddrFrom4([4]byte{255, 255, 255, 255}), nil
	}
	ips, err := lookup(t, host, family, false)
	if err != nil {
		return netip.Addr{}, err
	}
	return ips[0], nil
}

// transport is what getaddrinfo makes of an address.
type transport struct {
	kind, proto int
	service     string // the name of the protocol in the list of services
}

var transports = [...]transport{{unix.SOCK_STREAM, unix.IPPROTO_TCP, "tcp"}, {unix.SOCK_DGRAM, unix.IPPROTO_UDP, "udp"}, {unix.SOCK_RAW, 0, ""}}

// entry is one transport with its port.
type entry struct{ kind, proto, port int }

// transportsFor finds the transports of a request.
func transportsFor(t *thread, service string, kind, proto int, numeric bool) ([]entry, error) {
	var out []entry
	matched := false
	number, err := strconv.ParseUint(service, 10, 63)
	isNumber := service == "" || err == nil
	if !isNumber && numeric {
		return nil, gai(t, eaiNoName)
	}
	for _, tr := range transports {
		if kind != 0 && tr.kind != kind || proto != 0 && tr.kind != unix.SOCK_RAW && tr.proto != proto {
			continue
		}
		if proto != 0 && kind == 0 && tr.kind == unix.SOCK_RAW && matched {
			continue
		}
		matched = true
		e := entry{tr.kind, tr.proto, int(uint16(number))}
		if tr.kind == unix.SOCK_RAW {
			e.proto = proto
		}
		if !isNumber {
			port, ok := 0, false
			if tr.service != "" {
				port, ok = servicePort(service, tr.service)
			}
			if !ok {
				continue
			}
			e.port = port
		}
		out = append(out, e)
	}
	switch {
	case !matched && kind != 0:
		return nil, gai(t, eaiSockType)
	case len(out) == 0:
		return nil, gai(t, eaiService)
	}
	return out, nil
}

func getAddrInfo(t *thread, _ value, args object.Args) (value, error) {
	var a [6]value
	names := [...]string{"host", "port", "family", "type", "proto", "flags"}
	copy(a[:], args.Pos())
	if n := len(args.Pos()); n > 6 {
		return value{}, object.TypeErrorf("getaddrinfo() takes at most 6 arguments (%d given)", n)
	}
	for i, name := range args.Kw {
		at := -1
		for k, n := range names {
			if name.String() == n {
				at = k
			}
		}
		if at < 0 {
			return value{}, object.TypeErrorf("getaddrinfo() got an unexpected keyword argument '%s'", name.String())
		}
		a[at] = args.KwValues()[i]
	}
	for i := range 2 {
		if a[i].P == nil {
			return value{}, object.TypeErrorf("getaddrinfo() missing required argument '%s' (pos %d)", names[i], i+1)
		}
	}
	var n [4]int
	for i := range n {
		if a[2+i].P != nil {
			var err error
			if n[i], err = intArg(t, a[2+i]); err != nil {
				return value{}, err
			}
		}
	}
	family, kind, proto, flags := n[0], n[1], n[2], n[3]
	host, hasHost := "", !a[0].IsNone()
	if hasHost {
		if !a[0].IsStr() && !a[0].IsBytes() {
			return value{}, object.TypeErrorf("getaddrinfo() argument 1 must be string or None")
		}
		if a[0].IsStr() && !plainHost(a[0].Str()) {
			b, err := object.EncodeStr(t, a[0].Str(), "idna", "strict")
			if err != nil {
				return value{}, err
			}
			host = string(b.Bytes())
		} else if a[0].IsStr() {
			host = a[0].Str().String()
		} else {
			host = string(a[0].Bytes())
		}
	}
	service := ""
	switch p := a[1]; {
	case p.IsInt():
		service = p.ExactInt().BigIntOf().String()
	case p.IsStr():
		service = p.Str().String()
	case p.IsBytes():
		service = string(p.Bytes())
	case !p.IsNone():
		return value{}, object.NewException(&object.OSError, "Int or String expected")
	}
	if !hasHost && a[1].IsNone() {
		return value{}, gai(t, eaiNoName)
	}
	if family != unix.AF_UNSPEC && family != unix.AF_INET && family != unix.AF_INET6 {
		return value{}, gai(t, eaiFamily)
	}
	entries, err := transportsFor(t, service, kind, proto, flags&aiNumericServ != 0)
	if err != nil {
		return value{}, err
	}
	var ips []netip.Addr
	switch {
	case hasHost:
		if ips, err = lookup(t, host, family, flags&aiNumericHost != 0); err != nil {
			return value{}, err
		}
	case flags&aiPassive != 0:
		ips = []netip.Addr{netip.IPv4Unspecified(), netip.IPv6Unspecified()}
	default:
		ips = []netip.Addr{netip.IPv6Loopback(), netip.AddrFrom4([4]byte{127, 0, 0, 1})}
	}
	out := object.NewList(nil)
	first := true
	for _, ip := range ips {
		f := unix.AF_INET6
		if ip.Is4() {
			f = unix.AF_INET
		}
		if family != unix.AF_UNSPEC && f != family {
			continue
		}
		for _, e := range entries {
			var sa unix.Sockaddr
			if ip.Is4() {
				sa = &unix.SockaddrInet4{Port: e.port, Addr: ip.As4()}
			} else {
				sa = &unix.SockaddrInet6{Port: e.port, Addr: ip.As16(), ZoneId: uint32(interfaceIndex(ip.Zone()))}
			}
			canonical := ""
			if flags&aiCanonName != 0 && first {
				canonical = host
			}
			first = false
			out.Append(object.TupleValue(object.Int(int64(f)), object.Int(int64(e.kind)), object.Int(int64(e.proto)), object.StrValue(canonical), addressValue(sa)))
		}
	}
	return out.Value(), nil
}

func getNameInfo(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("getnameinfo", args, 2, 2)
	if err != nil {
		return value{}, err
	}
	if !a[0].IsTuple() {
		return value{}, object.TypeErrorf("getnameinfo() argument 1 must be a tuple")
	}
	flags, port, flow, scope := 0, 0, 0, 0
	if err := intArgs(t, a[1:], &flags); err != nil {
		return value{}, err
	}
	sa := a[0].Tuple().Items
	if len(sa) < 2 || len(sa) > 4 || !sa[0].IsStr() {
		return value{}, object.TypeErrorf("getnameinfo(): illegal sockaddr argument")
	}
	if err := intArgs(t, sa[1:], &port, &flow, &scope); err != nil {
		return value{}, err
	}
	if flow < 0 || flow > 0xfffff {
		return value{}, object.OverflowErrorf("getnameinfo(): flowinfo must be 0-1048575.")
	}
	ips, err := lookup(t, sa[0].Str().String(), unix.AF_UNSPEC, true)
	if err != nil {
		return value{}, err
	}
	ip := ips[0]
	if ip.Is4() && len(sa) != 2 {
		return value{}, object.NewException(&object.OSError, "IPv4 sockaddr must be 2 tuple")
	}
	port = int(uint16(port))
	host := ip.String()
	if !ip.Is4() {
		if scope == 0 {
			scope = interfaceIndex(ip.Zone())
		}
		host = scopedText(ip.As16(), uint32(scope))
	}
	if flags&niNumericHost == 0 {
		var found []string
		t.Blocking(func() { found, err = net.DefaultResolver.LookupAddr(context.Background(), ip.WithZone("").String()) })
		switch {
		case err == nil && len(found) > 0:
			host = strings.TrimSuffix(found[0], ".")
		case flags&niNameReqd != 0:
			return value{}, gai(t, eaiNoName)
		}
	}
	service := strconv.Itoa(port)
	if flags&niNumericServ == 0 {
		proto := "tcp"
		if flags&niDgram != 0 {
			proto = "udp"
		}
		if name, ok := serviceName(port, proto); ok {
			service = name
		}
	}
	return object.TupleValue(object.StrValue(host), object.StrValue(service)), nil
}

// nameArg is the host argument of the gethostby functions.
func nameArg(t *thread, fn string, args object.Args) (string, error) {
	a, err := positional(fn, args, 1, 1)
	if err != nil {
		return "", err
	}
	if v := a[0]; !v.IsStr() && !v.IsBytes() && !v.Type().IsSubtype(&object.ByteArrayType) {
		return "", object.TypeErrorf("%s() argument 1 must be str, bytes or bytearray, not %s", fn, object.TypeName(v))
	}
	return hostArg(t, a[0])
}

func getHostByName(t *thread, _ value, args object.Args) (value, error) {
	host, err := nameArg(t, "gethostbyname", args)
	if err != nil {
		return value{}, err
	}
	ip, err := lookupOne(t, host, unix.AF_INET)
	if err != nil {
		return value{}, err
	}
	return object.StrValue(ip.String()), nil
}

func strList(items []string) value {
	l := object.NewList(nil)
	for _, s := range items {
		l.Append(object.StrValue(s))
	}
	return l.Value()
}

func getHostByNameEx(t *thread, _ value, args object.Args) (value, error) {
	host, err := nameArg(t, "gethostbyname_ex", args)
	if err != nil {
		return value{}, err
	}
	ips, err := lookup(t, host, unix.AF_INET, false)
	if err != nil {
		return value{}, err
	}
	var texts []string
	for _, ip := range ips {
		texts = append(texts, ip.String())
	}
	return object.TupleValue(object.StrValue(host), strList(nil), strList(texts)), nil
}

func getHostByAddr(t *thread, _ value, args object.Args) (value, error) {
	host, err := nameArg(t, "gethostbyaddr", args)
	if err != nil {
		return value{}, err
	}
	ips, err := lookup(t, host, unix.AF_UNSPEC, false)
	if err != nil {
		return value{}, err
	}
	ip := ips[0].WithZone("").String()
	var found []string
	t.Blocking(func() { found, err = net.DefaultResolver.LookupAddr(context.Background(), ip) })
	if err != nil || len(found) == 0 {
		v, err := object.CallArgs(t, stateOf(t).hError.Value(), object.Int(1), object.StrValue("Unknown host"))
		if err != nil {
			return value{}, err
		}
		return value{}, v.Exception()
	}
	for i := range found {
		found[i] = strings.TrimSuffix(found[i], ".")
	}
	return object.TupleValue(object.StrValue(found[0]), strList(found[1:]), strList([]string{ip})), nil
}
