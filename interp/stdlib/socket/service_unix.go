//go:build unix

package socket

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// eachEntry calls f with the name, the number and the aliases of every line of
// a file like /etc/services until f returns true.
func eachEntry(file string, builtin string, f func(name, number string, aliases []string) bool) bool {
	var in *bufio.Scanner
	if r, err := os.Open(file); err == nil {
		defer r.Close()
		in = bufio.NewScanner(r)
	} else {
		in = bufio.NewScanner(strings.NewReader(builtin))
	}
	for in.Scan() {
		line, _, _ := strings.Cut(in.Text(), "#")
		w := strings.Fields(line)
		if len(w) >= 2 && f(w[0], w[1], w[2:]) {
			return true
		}
	}
	return false
}

// The entries where a system has no file.
const (
	builtinServices = `ftp 21/tcp
ssh 22/tcp
telnet 23/tcp
smtp 25/tcp mail
domain 53/tcp
domain 53/udp
tftp 69/udp
http 80/tcp www
pop3 110/tcp
ntp 123/udp
imap2 143/tcp imap
snmp 161/udp
https 443/tcp
https 443/udp
imaps 993/tcp
pop3s 995/tcp
`
	builtinProtocols = `ip 0 IP
icmp 1 ICMP
igmp 2 IGMP
tcp 6 TCP
udp 17 UDP
ipv6 41 IPv6
ipv6-icmp 58 IPv6-ICMP
sctp 132 SCTP
`
)

func contains(name string, names []string, want string) bool {
	for _, n := range names {
		if n == want {
			return true
		}
	}
	return name == want
}

// servicePort finds the port of a service; proto "" is any.
func servicePort(name, proto string) (int, bool) {
	port := 0
	ok := eachEntry("/etc/services", builtinServices, func(n, number string, aliases []string) bool {
		p, q, _ := strings.Cut(number, "/")
		if !contains(n, aliases, name) || proto != "" && q != proto {
			return false
		}
		var err error
		port, err = strconv.Atoi(p)
		return err == nil
	})
	return port, ok
}

// serviceName finds the service of a port; proto "" is any.
func serviceName(port int, proto string) (string, bool) {
	name := ""
	ok := eachEntry("/etc/services", builtinServices, func(n, number string, _ []string) bool {
		p, q, _ := strings.Cut(number, "/")
		name = n
		return p == strconv.Itoa(port) && (proto == "" || q == proto)
	})
	return name, ok
}

func protoArg(t *thread, fn string, a []value) (string, error) {
	if len(a) < 2 {
		return "", nil
	}
	return textArg(t, a[1], fn, "2")
}

func getServByName(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("getservbyname", args, 1, 2)
	if err != nil {
		return value{}, err
	}
	name, err := textArg(t, a[0], "getservbyname", "1")
	if err != nil {
		return value{}, err
	}
	proto, err := protoArg(t, "getservbyname", a)
	if err != nil {
		return value{}, err
	}
	port, ok := servicePort(name, proto)
	if !ok {
		return value{}, object.NewException(&object.OSError, "service/proto not found")
	}
	return object.Int(int64(port)), nil
}

func getServByPort(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("getservbyport", args, 1, 2)
	if err != nil {
		return value{}, err
	}
	port := 0
	if err := intArgs(t, a, &port); err != nil {
		return value{}, err
	}
	proto, err := protoArg(t, "getservbyport", a)
	if err != nil {
		return value{}, err
	}
	if port < 0 || port > 0xffff {
		return value{}, object.OverflowErrorf("getservbyport: port must be 0-65535.")
	}
	name, ok := serviceName(port, proto)
	if !ok {
		return value{}, object.NewException(&object.OSError, "port/proto not found")
	}
	return object.StrValue(name), nil
}

func getProtoByName(t *thread, _ value, args object.Args) (value, error) {
	a, err := positional("getprotobyname", args, 1, 1)
	if err != nil {
		return value{}, err
	}
	name, err := textArg(t, a[0], "getprotobyname", "1")
	if err != nil {
		return value{}, err
	}
	n := 0
	ok := eachEntry("/etc/protocols", builtinProtocols, func(p, number string, aliases []string) bool {
		var err error
		n, err = strconv.Atoi(number)
		return err == nil && contains(p, aliases, name)
	})
	if !ok {
		return value{}, object.NewException(&object.OSError, "protocol not found")
	}
	return object.Int(int64(n)), nil
}
