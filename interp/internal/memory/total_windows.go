package memory

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// total is what the machine and its page file can give; 0: not known.
func total() uint64 {
	var status struct {
		length, load                                                   uint32
		totalPhys, availPhys, totalPage, availPage, totalVirtual, rest uint64
		extended                                                       uint64
	}
	status.length = uint32(unsafe.Sizeof(status))
	call := windows.NewLazySystemDLL("kernel32.dll").NewProc("GlobalMemoryStatusEx")
	if ok, _, _ := call.Call(uintptr(unsafe.Pointer(&status))); ok == 0 {
		return 0
	}
	return status.totalPage
}
