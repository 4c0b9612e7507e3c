package socket

import "golang.org/x/sys/unix"

// systemConstants are the numbers that only this system has.
var systemConstants = []constant{
	{"LOCAL_PEERCRED", unix.LOCAL_PEERCRED}, {"SCM_CREDS", unix.SCM_CREDS}, {"SO_USELOOPBACK", unix.SO_USELOOPBACK},
	{"TCP_KEEPALIVE", unix.TCP_KEEPALIVE}, {"MSG_EOF", unix.MSG_EOF}, {"AF_LINK", unix.AF_LINK}, {"AF_SYSTEM", unix.AF_SYSTEM},
	{"TCP_CONNECTION_INFO", unix.TCP_CONNECTION_INFO},
}

// The numbers of getaddrinfo and getnameinfo, of the C library's netdb.h.
const (
	aiPassive     = 0x1
	aiCanonName   = 0x2
	aiNumericHost = 0x4
	aiNumericServ = 0x1000
	aiAll         = 0x100
	aiAddrConfig  = 0x400
	aiV4Mapped    = 0x800

	niNoFQDN      = 1
	niNumericHost = 2
	niNameReqd    = 4
	niNumericServ = 8
	niDgram       = 16

	eaiAddrFamily = 1
	eaiAgain      = 2
	eaiBadFlags   = 3
	eaiFail       = 4
	eaiFamily     = 5
	eaiMemory     = 6
	eaiNoData     = 7
	eaiNoName     = 8
	eaiService    = 9
	eaiSockType   = 10
	eaiSystem     = 11
	eaiOverflow   = 14
)

// gaiMessages are the texts of getaddrinfo's errors that happen here.
var gaiMessages = map[int]string{
	eaiBadFlags: "invalid value for ai_flags", eaiNoName: "nodename nor servname provided, or not known", eaiAgain: "temporary failure in name resolution",
	eaiFail: "non-recoverable failure in name resolution", eaiNoData: "no address associated with nodename", eaiFamily: "ai_family not supported",
	eaiSockType: "ai_socktype not supported", eaiService: "servname not supported for ai_socktype",
	eaiAddrFamily: "address family for nodename not supported",
}
