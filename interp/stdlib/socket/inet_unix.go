//go:build unix

package socket

import (
	"math"
	"net"
	"net/netip"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// unsigned converts an argument that C takes as an unsigned int of that many bits.
func unsigned(t *thread, v value, bits uint) (uint32, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.BigIntOf().Sign() < 0 {
		return 0, object.ValueErrorf("Cannot convert negative int")
	}
	if !i.IsInt64() || i.Int64() >= 1<<bits {
		return 0, object.OverflowErrorf("Python int too large for C uint%d_t", bits)
	}
	return uint32(i.Int64()), nil
}

// All systems that gopy runs on are little-endian.

func swap16(t *thread, _, v value) (value, error) {
	n, err := unsigned(t, v, 16)
	return object.Int(int64(n>>8 | n&0xff<<8)), err
}

func swap32(t *thread, _, v value) (value, error) {
	n, err := unsigned(t, v, 32)
	return object.Int(int64(n>>24 | n>>8&0xff00 | n<<8&0xff0000 | n<<24)), err
}

// parse4 reads an IPv4 address in the forms of inet_aton: one to four numbers,
// decimal, octal or hexadecimal, the last of which fills the bytes that are left.
func parse4(s string) (out [4]byte, ok bool) {
	if i := strings.IndexAny(s, " \t\n\r\v\f"); i >= 0 {
		s = s[:i]
	}
	parts := strings.Split(s, ".")
	if len(parts) > 4 {
		return out, false
	}
	for i, p := range parts {
		if p == "" || strings.ContainsAny(p, "_+-") || len(p) > 1 && p[0] == '0' && strings.ContainsAny(p[1:2], "bBoO") {
			return out, false
		}
		n, err := strconv.ParseUint(p, 0, 64)
		if err != nil {
			return out, false
		}
		if i < len(parts)-1 {
			if n > 0xff {
				return out, false
			}
			out[i] = byte(n)
			continue
		}
		left := 4 - i
		if n >= 1<<(8*uint(left)) {
			return out, false
		}
		for k := 3; k >= i; k-- {
			out[k] = byte(n)
			n >>= 8
		}
	}
	return out, true
}

// text6 is the text of an IPv6 address as the C library writes it.
func text6(ip [16]byte) string {
	compatible := ip[12] != 0 || ip[13] != 0
	for _, b := range ip[:12] {
		compatible = compatible && b == 0
	}
	if compatible {
		return "::" + netip.AddrFrom4([4]byte(ip[12:])).String()
	}
	return netip.AddrFrom16(ip).String()
}

// textArg converts the argument number i of fn that C takes as a string.
func textArg(t *thread, v value, fn, arg string) (string, error) {
	if !v.IsStr() {
		return "", object.TypeErrorf("%s() argument %s must be str, not %s", fn, arg, object.TypeName(v))
	}
	s := v.Str().String()
	if strings.IndexByte(s, 0) >= 0 {
		return "", object.ValueErrorf("embedded null character")
	}
	return s, nil
}

func inetAton(t *thread, _, v value) (value, error) {
	s, err := textArg(t, v, "inet_aton", "")
	if err != nil {
		if !v.IsStr() {
			err = object.TypeErrorf("inet_aton() argument must be str, not %s", object.TypeName(v))
		}
		return value{}, err
	}
	ip, ok := parse4(s)
	if !ok {
		return value{}, object.NewException(&object.OSError, "illegal IP address string passed to inet_aton")
	}
	return object.CopyBytes(ip[:]), nil
}

func inetNtoa(t *thread, _, v value) (value, error) {
	p, err := object.AsBytes(t, v)
	if err != nil {
		return value{}, err
	}
	if len(p) != 4 {
		return value{}, object.NewException(&object.OSError, "packed IP wrong length for inet_ntoa")
	}
	return object.StrValue(netip.AddrFrom4([4]byte(p)).String()), nil
}

func inetPton(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("inet_pton", args, 2, 2)
	if err != nil {
		return value{}, err
	}
	family := 0
	if err := intArgs(t, a, &family); err != nil {
		return value{}, err
	}
	s, err := textArg(t, a[1], "inet_pton", "2")
	if err != nil {
		return value{}, err
	}
	if family != unix.AF_INET && family != unix.AF_INET6 {
		return value{}, errno.OSError(unix.EAFNOSUPPORT)
	}
	ip, err := netip.ParseAddr(s)
	if err != nil || ip.Zone() != "" || ip.Is4() != (family == unix.AF_INET) {
		return value{}, object.NewException(&object.OSError, "illegal IP address string passed to inet_pton")
	}
	return object.CopyBytes(ip.AsSlice()), nil
}

func inetNtop(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("inet_ntop", args, 2, 2)
	if err != nil {
		return value{}, err
	}
	family := 0
	if err := intArgs(t, a, &family); err != nil {
		return value{}, err
	}
	p, err := object.AsBytes(t, a[1])
	if err != nil {
		return value{}, err
	}
	n := map[int]int{unix.AF_INET: 4, unix.AF_INET6: 16}[family]
	switch {
	case n == 0:
		return value{}, object.ValueErrorf("unknown address family %d", family)
	case len(p) != n:
		return value{}, object.ValueErrorf("invalid length of packed IP address string")
	case n == 4:
		return object.StrValue(netip.AddrFrom4([4]byte(p)).String()), nil
	}
	return object.StrValue(text6([16]byte(p))), nil
}

func interfaceName(index int) (string, bool) {
	i, err := net.InterfaceByIndex(index)
	if err != nil {
		return "", false
	}
	return i.Name, true
}

// interfaceIndex is the number of an interface that an address names, or 0.
func interfaceIndex(zone string) int {
	if n, err := strconv.Atoi(zone); err == nil {
		return n
	}
	if i, err := net.InterfaceByName(zone); err == nil {
		return i.Index
	}
	return 0
}

func ifNameIndex(t *thread, _ value) (value, error) {
	list, err := net.Interfaces()
	if err != nil {
		return value{}, object.NewException(&object.OSError, err.Error())
	}
	out := object.NewList(nil)
	for _, i := range list {
		out.Append(object.TupleValue(object.Int(int64(i.Index)), object.StrValue(object.DecodeFS([]byte(i.Name)))))
	}
	return out.Value(), nil
}

func ifNameToIndex(t *thread, _, v value) (value, error) {
	path, err := object.FSPath(t, v)
	if err != nil {
		return value{}, err
	}
	i, err := net.InterfaceByName(object.EncodeFS(path))
	if err != nil {
		return value{}, errno.OSError(unix.ENODEV)
	}
	return object.Int(int64(i.Index)), nil
}

func ifIndexToName(t *thread, _, v value) (value, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return value{}, err
	}
	if i.BigIntOf().Sign() < 0 {
		return value{}, object.ValueErrorf("Cannot convert negative int")
	}
	if !i.IsInt64() || i.Int64() > math.MaxUint32 {
		return value{}, object.OverflowErrorf("Python int too large for C unsigned int")
	}
	name, ok := interfaceName(int(i.Int64()))
	if !ok {
		return value{}, errno.OSError(unix.ENXIO)
	}
	return object.StrValue(object.DecodeFS([]byte(name))), nil
}

func setHostName(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("sethostname", args, 1, 1)
	if err != nil {
		return value{}, err
	}
	var name []byte
	if a[0].IsStr() {
		name = []byte(object.EncodeFS(a[0].Str().String()))
	} else if name, err = object.AsBytes(t, a[0]); err != nil {
		return value{}, err
	}
	if err := setHost(name); err != nil {
		return value{}, errno.OSError(err)
	}
	return object.None, nil
}
