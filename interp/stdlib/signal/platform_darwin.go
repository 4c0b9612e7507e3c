package signal

import "fmt"

const nsig = 32

const (
	sigBlock   = 1
	sigUnblock = 2
	sigSetmask = 3
)

var constants = []constant{
	{"SIGHUP", 1}, {"SIGINT", 2}, {"SIGQUIT", 3}, {"SIGILL", 4}, {"SIGTRAP", 5}, {"SIGABRT", 6}, {"SIGIOT", 6}, {"SIGEMT", 7},
	{"SIGFPE", 8}, {"SIGKILL", 9}, {"SIGBUS", 10}, {"SIGSEGV", 11}, {"SIGSYS", 12}, {"SIGPIPE", 13}, {"SIGALRM", 14}, {"SIGTERM", 15},
	{"SIGURG", 16}, {"SIGSTOP", 17}, {"SIGTSTP", 18}, {"SIGCONT", 19}, {"SIGCHLD", 20}, {"SIGTTIN", 21}, {"SIGTTOU", 22}, {"SIGIO", 23},
	{"SIGXCPU", 24}, {"SIGXFSZ", 25}, {"SIGVTALRM", 26}, {"SIGPROF", 27}, {"SIGWINCH", 28}, {"SIGINFO", 29}, {"SIGUSR1", 30}, {"SIGUSR2", 31},
	{"SIG_BLOCK", sigBlock}, {"SIG_UNBLOCK", sigUnblock}, {"SIG_SETMASK", sigSetmask},
	{"ITIMER_REAL", 0}, {"ITIMER_VIRTUAL", 1}, {"ITIMER_PROF", 2},
}

var descriptions = [nsig]string{1: "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/BPT trap", "Abort trap", "EMT trap",
	"Floating point exception", "Killed", "Bus error", "Segmentation fault", "Bad system call", "Broken pipe", "Alarm clock", "Terminated",
	"Urgent I/O condition", "Suspended (signal)", "Suspended", "Continued", "Child exited", "Stopped (tty input)", "Stopped (tty output)",
	"I/O possible", "Cputime limit exceeded", "Filesize limit exceeded", "Virtual timer expired", "Profiling timer expired",
	"Window size changes", "Information request", "User defined signal 1", "User defined signal 2"}

func exists(n int) bool { return n >= 1 && n < nsig }

func describe(n int) string { return fmt.Sprintf("%s: %d", descriptions[n], n) }
