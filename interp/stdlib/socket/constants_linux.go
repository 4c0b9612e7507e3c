package socket

import "golang.org/x/sys/unix"

// systemConstants are the numbers that only this system has.
var systemConstants = []constant{
	{"AF_ASH", unix.AF_ASH}, {"AF_ATMPVC", unix.AF_ATMPVC}, {"AF_ATMSVC", unix.AF_ATMSVC}, {"AF_AX25", unix.AF_AX25},
	{"AF_BRIDGE", unix.AF_BRIDGE}, {"AF_ECONET", unix.AF_ECONET}, {"AF_IRDA", unix.AF_IRDA}, {"AF_KEY", unix.AF_KEY}, {"AF_LLC", unix.AF_LLC},
	{"AF_NETBEUI", unix.AF_NETBEUI}, {"AF_NETLINK", unix.AF_NETLINK}, {"AF_NETROM", unix.AF_NETROM}, {"AF_PACKET", unix.AF_PACKET},
	{"AF_PPPOX", unix.AF_PPPOX}, {"AF_ROSE", unix.AF_ROSE}, {"AF_SECURITY", unix.AF_SECURITY}, {"AF_WANPIPE", unix.AF_WANPIPE},
	{"AF_X25", unix.AF_X25}, {"IPPROTO_UDPLITE", unix.IPPROTO_UDPLITE}, {"IPV6_RECVERR", unix.IPV6_RECVERR},
	{"IP_FREEBIND", unix.IP_FREEBIND}, {"IP_RECVERR", unix.IP_RECVERR}, {"IP_RECVORIGDSTADDR", unix.IP_RECVORIGDSTADDR},
	{"IP_TRANSPARENT", unix.IP_TRANSPARENT}, {"MSG_CMSG_CLOEXEC", unix.MSG_CMSG_CLOEXEC}, {"MSG_CONFIRM", unix.MSG_CONFIRM},
	{"MSG_ERRQUEUE", unix.MSG_ERRQUEUE}, {"MSG_FASTOPEN", unix.MSG_FASTOPEN}, {"MSG_MORE", unix.MSG_MORE},
	{"SCM_CREDENTIALS", unix.SCM_CREDENTIALS}, {"SOCK_CLOEXEC", unix.SOCK_CLOEXEC}, {"SOCK_NONBLOCK", unix.SOCK_NONBLOCK},
	{"SOL_IP", unix.SOL_IP}, {"SOL_TCP", unix.SOL_TCP}, {"SOL_UDP", unix.SOL_UDP}, {"SO_BINDTODEVICE", unix.SO_BINDTODEVICE},
	{"SO_DOMAIN", unix.SO_DOMAIN}, {"SO_MARK", unix.SO_MARK}, {"SO_PASSCRED", unix.SO_PASSCRED}, {"SO_PASSSEC", unix.SO_PASSSEC},
	{"SO_PEERCRED", unix.SO_PEERCRED}, {"SO_PEERSEC", unix.SO_PEERSEC}, {"SO_PRIORITY", unix.SO_PRIORITY}, {"SO_PROTOCOL", unix.SO_PROTOCOL},
	{"TCP_CONGESTION", unix.TCP_CONGESTION}, {"TCP_CORK", unix.TCP_CORK}, {"TCP_DEFER_ACCEPT", unix.TCP_DEFER_ACCEPT},
	{"TCP_INFO", unix.TCP_INFO}, {"TCP_KEEPIDLE", unix.TCP_KEEPIDLE}, {"TCP_LINGER2", unix.TCP_LINGER2}, {"TCP_MD5SIG", unix.TCP_MD5SIG},
	{"TCP_QUEUE_SEQ", unix.TCP_QUEUE_SEQ}, {"TCP_QUICKACK", unix.TCP_QUICKACK}, {"TCP_REPAIR", unix.TCP_REPAIR},
	{"TCP_REPAIR_OPTIONS", unix.TCP_REPAIR_OPTIONS}, {"TCP_REPAIR_QUEUE", unix.TCP_REPAIR_QUEUE}, {"TCP_SYNCNT", unix.TCP_SYNCNT},
	{"TCP_THIN_DUPACK", unix.TCP_THIN_DUPACK}, {"TCP_THIN_LINEAR_TIMEOUTS", unix.TCP_THIN_LINEAR_TIMEOUTS},
	{"TCP_TIMESTAMP", unix.TCP_TIMESTAMP}, {"TCP_USER_TIMEOUT", unix.TCP_USER_TIMEOUT}, {"TCP_WINDOW_CLAMP", unix.TCP_WINDOW_CLAMP},
}

// The numbers of getaddrinfo and getnameinfo, of the C library's netdb.h.
const (
	aiPassive     = 0x1
	aiCanonName   = 0x2
	aiNumericHost = 0x4
	aiV4Mapped    = 0x8
	aiAll         = 0x10
	aiAddrConfig  = 0x20
	aiNumericServ = 0x400

	niNumericHost = 1
	niNumericServ = 2
	niNoFQDN      = 4
	niNameReqd    = 8
	niDgram       = 16

	eaiBadFlags   = -1
	eaiNoName     = -2
	eaiAgain      = -3
	eaiFail       = -4
	eaiNoData     = -5
	eaiFamily     = -6
	eaiSockType   = -7
	eaiService    = -8
	eaiAddrFamily = -9
	eaiMemory     = -10
	eaiSystem     = -11
	eaiOverflow   = -12
)

// gaiMessages are the texts of getaddrinfo's errors that happen here.
var gaiMessages = map[int]string{
	eaiBadFlags: "Bad value for ai_flags", eaiNoName: "Name or service not known", eaiAgain: "Temporary failure in name resolution",
	eaiFail: "Non-recoverable failure in name resolution", eaiNoData: "No address associated with hostname", eaiFamily: "ai_family not supported",
	eaiSockType: "ai_socktype not supported", eaiService: "Servname not supported for ai_socktype",
	eaiAddrFamily: "Address family for hostname not supported",
}
