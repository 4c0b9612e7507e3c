package errno

import "syscall"

// winNumbers gives the errors of Windows the numbers of the C library; what
// is missing is EINVAL, as in C.
var winNumbers = map[syscall.Errno]int{2: 2, 3: 2, 4: 24, 5: 13, 6: 9, 8: 12, 15: 2, 16: 13, 17: 18, 18: 2, 19: 13, 32: 13, 33: 13,
	53: 2, 65: 13, 67: 2, 80: 17, 82: 13, 83: 13, 108: 13, 109: 32, 112: 28, 114: 9, 123: 22, 128: 10, 145: 41, 158: 13,
	161: 2, 167: 13, 183: 17, 206: 2, 215: 11, 232: 32, 267: 20}

func systemNumber(e syscall.Errno) int {
	switch {
	case e == syscall.ENOENT:
		return 2
	case e == syscall.EEXIST:
		return 17
	case e == syscall.EACCES:
		return 13
	}
	if n, ok := winNumbers[e]; ok {
		return n
	}
	if 10000 <= e && e < 12000 {
		return int(e)
	}
	return 22
}
