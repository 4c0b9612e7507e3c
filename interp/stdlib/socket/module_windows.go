// Package socket is Python's _socket module as far as gopy has it: names and
// numbers, so that the modules that import it can be imported. Making a socket
// raises NotImplementedError.
package socket

import (
	"os"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_socket", Doc: "Implementation module for socket operations: gopy has no sockets yet.", Defs: []object.Def{
	{Name: "gethostname", Sig: "()", Doc: "Return the current host name.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		name, err := os.Hostname()
		if err != nil {
			return object.Value{}, object.NewException(&object.OSError, err.Error())
		}
		return object.StrValue(name), nil
	}},
	{Name: "getdefaulttimeout", Sig: "()", Doc: "Returns the default timeout: none.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }},
}, Init: func(t *object.Thread, m *object.Module) error {
	in := t.Interp
	for name, n := range map[string]int64{"AF_UNSPEC": 0, "AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10, "SOCK_STREAM": 1, "SOCK_DGRAM": 2, "SOCK_RAW": 3,
		"SOCK_CLOEXEC": 0o2000000, "SOCK_NONBLOCK": 0o4000, "SOL_SOCKET": 1, "SO_REUSEADDR": 2, "SO_ERROR": 4, "SO_BROADCAST": 6, "SO_KEEPALIVE": 9,
		"SO_REUSEPORT": 15, "SO_TYPE": 3, "IPPROTO_TCP": 6, "IPPROTO_UDP": 17, "IPPROTO_IPV6": 41, "IPPROTO_IP": 0, "IPV6_V6ONLY": 26, "TCP_NODELAY": 1,
		"SOMAXCONN": 4096, "SHUT_RD": 0, "SHUT_WR": 1, "SHUT_RDWR": 2, "AI_PASSIVE": 1, "AI_CANONNAME": 2, "AI_NUMERICHOST": 4, "AI_ADDRCONFIG": 32,
		"NI_NUMERICHOST": 1, "NI_NUMERICSERV": 2, "NI_NAMEREQD": 8, "EAI_NONAME": -2, "EAI_FAMILY": -6, "EAI_AGAIN": -3, "EAI_SERVICE": -8, "EAI_SOCKTYPE": -7,
		"MSG_PEEK": 2, "MSG_WAITALL": 256, "MSG_DONTWAIT": 64, "MSG_OOB": 1, "MSG_NOSIGNAL": 16384, "INADDR_ANY": 0} {
		m.Dict.SetStr(in.Intern(name), object.Int(n))
	}
	m.Dict.SetStr(in.Intern("has_ipv6"), object.False)
	m.Dict.SetStr(in.Intern("error"), object.OSError.Value())
	m.Dict.SetStr(in.Intern("timeout"), object.TimeoutError.Value())
	m.Dict.SetStr(in.Intern("socket"), socketType.Value())
	m.Dict.SetStr(in.Intern("SocketType"), socketType.Value())
	for _, name := range []string{"herror", "gaierror"} {
		d := object.NewDict()
		d.SetStr(in.Intern("__module__"), object.StrValue("socket"))
		cls, err := object.CallArgs(t, object.TypeType.Value(), object.StrValue(name), object.TupleValue(object.OSError.Value()), d.Value())
		if err != nil {
			return err
		}
		m.Dict.SetStr(in.Intern(name), cls)
	}
	return nil
}}

// socketType cannot make instances yet.
var socketType = object.Type{Name: "_socket.socket", Doc: "Sockets, which gopy does not have yet."}

func init() {
	socketType.Flags |= object.FlagBaseType
	socketType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return object.Value{}, object.Errorf(&object.NotImplementedError, "gopy does not support sockets yet")
	}
	socketType.AllocSub = func(cls *object.Type) object.Value { return object.Value{} }
	object.ReadyType(&socketType)
}
