//go:build unix

package errno

import "syscall"

func systemNumber(e syscall.Errno) int { return int(e) }
