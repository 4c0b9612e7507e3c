package signal

import (
	"os"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
)

const nsig = 23

var constants = []constant{{"SIGINT", 2}, {"SIGILL", 4}, {"SIGFPE", 8}, {"SIGSEGV", 11}, {"SIGTERM", 15}, {"SIGBREAK", 21}, {"SIGABRT", 22},
	{"CTRL_C_EVENT", 0}, {"CTRL_BREAK_EVENT", 1}}

var descriptions = map[int]string{2: "Interrupt", 4: "Illegal instruction", 8: "Floating-point exception", 11: "Segmentation fault",
	15: "Terminated", 21: "Break", 22: "Aborted"}

func exists(n int) bool { return descriptions[n] != "" }

func settable(n int) bool { return exists(n) }

func describe(n int) string { return descriptions[n] }

func ignoredAtStart(n int) bool { return false }

func ignorePipe() {}

func platformDefs() []object.Def { return nil }

func platformInit(t *object.Thread, m *object.Module, s *state) error { return nil }

func writeWakeup(fd int, b byte) error {
	_, err := syscall.Write(syscall.Handle(fd), []byte{b})
	return err
}

func isBlocking(fd int) (bool, error) { return false, nil }

// kill ends the process as the C library's default action does.
func kill(n int) error {
	os.Exit(3)
	return nil
}
