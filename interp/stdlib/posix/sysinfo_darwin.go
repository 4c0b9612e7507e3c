package posix

import (
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

var schedParamType *object.Type

var systemDefs = []object.Def{
	{Name: "cpu_count", Sig: "()", Doc: "Return the number of logical CPUs in the system.", F0: cpuCount},
	{Name: "sync", Sig: "()", Doc: "Force write of everything to disk.",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			t.Blocking(func() { _ = unix.Sync() })
			return object.None, nil
		}},
}

var nameTables []struct {
	name  string
	names []constant
}

func elapsed() float64 { return time.Since(started).Seconds() }

func priority(which, who int) (int, error) { return unix.Getpriority(which, who) }

func getloadavg(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Value{}, object.NewException(&object.OSError, "Load averages are unobtainable")
}

func loginName() string { return "" }
