package time

import (
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
)

const overflowNumber = 132 // EOVERFLOW

type constant struct {
	name  string
	value int64
}

var (
	clockConstants []constant
	clockDefs      []object.Def
)

func monotonicStart() int64 { return 0 }

// duration is a Filetime that counts from zero.
func duration(t syscall.Filetime) int64 {
	return (int64(t.HighDateTime)<<32 | int64(t.LowDateTime)) * 100
}

func processTime() (int64, error) {
	h, err := syscall.GetCurrentProcess()
	if err != nil {
		return 0, err
	}
	var created, ended, kernel, user syscall.Filetime
	if err := syscall.GetProcessTimes(h, &created, &ended, &kernel, &user); err != nil {
		return 0, err
	}
	return duration(kernel) + duration(user), nil
}

// threadTime is that of the process: Go moves threads between those of the system.
func threadTime() (int64, error) { return processTime() }
