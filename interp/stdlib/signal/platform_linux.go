package signal

import "fmt"

const nsig = 65

const (
	sigBlock   = 0
	sigUnblock = 1
	sigSetmask = 2
)

var constants = []constant{
	{"ITIMER_PROF", 2},
	{"ITIMER_REAL", 0},
	{"ITIMER_VIRTUAL", 1},
	{"SIGABRT", 6},
	{"SIGALRM", 14},
	{"SIGBUS", 7},
	{"SIGCHLD", 17},
	{"SIGCLD", 17},
	{"SIGCONT", 18},
	{"SIGFPE", 8},
	{"SIGHUP", 1},
	{"SIGILL", 4},
	{"SIGINT", 2},
	{"SIGIO", 29},
	{"SIGIOT", 6},
	{"SIGKILL", 9},
	{"SIGPIPE", 13},
	{"SIGPOLL", 29},
	{"SIGPROF", 27},
	{"SIGPWR", 30},
	{"SIGQUIT", 3},
	{"SIGRTMAX", 64},
	{"SIGRTMIN", 34},
	{"SIGSEGV", 11},
	{"SIGSTKFLT", 16},
	{"SIGSTOP", 19},
	{"SIGSYS", 31},
	{"SIGTERM", 15},
	{"SIGTRAP", 5},
	{"SIGTSTP", 20},
	{"SIGTTIN", 21},
	{"SIGTTOU", 22},
	{"SIGURG", 23},
	{"SIGUSR1", 10},
	{"SIGUSR2", 12},
	{"SIGVTALRM", 26},
	{"SIGWINCH", 28},
	{"SIGXCPU", 24},
	{"SIGXFSZ", 25},
	{"SIG_BLOCK", 0},
	{"SIG_SETMASK", 2},
	{"SIG_UNBLOCK", 1},
}

// exists tells whether there is a signal; the C library keeps 32 and 33 for itself.
func exists(n int) bool { return n >= 1 && n < nsig && n != 32 && n != 33 }

func describe(n int) string {
	if n >= 34 {
		return fmt.Sprintf("Real-time signal %d", n-34)
	}
	return descriptions[n]
}
