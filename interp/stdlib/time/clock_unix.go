//go:build unix

package time

import (
	"syscall"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

const overflowNumber = int(syscall.EOVERFLOW)

func readClock(id int32) (int64, error) {
	var ts unix.Timespec
	if err := unix.ClockGettime(id, &ts); err != nil {
		return 0, err
	}
	return ts.Nano(), nil
}

func monotonicStart() int64 {
	n, _ := readClock(unix.CLOCK_MONOTONIC)
	return n - int64(time.Since(start))
}

func processTime() (int64, error) { return readClock(unix.CLOCK_PROCESS_CPUTIME_ID) }
func threadTime() (int64, error)  { return readClock(unix.CLOCK_THREAD_CPUTIME_ID) }

type constant struct {
	name  string
	value int64
}

var clockConstants = append([]constant{{"CLOCK_REALTIME", unix.CLOCK_REALTIME}, {"CLOCK_MONOTONIC", unix.CLOCK_MONOTONIC},
	{"CLOCK_PROCESS_CPUTIME_ID", unix.CLOCK_PROCESS_CPUTIME_ID}, {"CLOCK_THREAD_CPUTIME_ID", unix.CLOCK_THREAD_CPUTIME_ID}}, moreClocks...)

var clockDefs = append([]object.Def{
	{Name: "clock_gettime", Sig: "(clk_id, /)", Doc: "Return the time of the specified clock clk_id as a float.", F1: clockGet(true)},
	{Name: "clock_gettime_ns", Sig: "(clk_id, /)", Doc: "Return the time of the specified clock clk_id as nanoseconds (int).", F1: clockGet(false)},
}, moreClockDefs...)

func clockArg(t *object.Thread, v object.Value) (int32, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int32(i.Int64()), nil
}

func clockGet(float bool) func(t *object.Thread, self, v object.Value) (object.Value, error) {
	return func(t *object.Thread, _, v object.Value) (object.Value, error) {
		id, err := clockArg(t, v)
		if err != nil {
			return object.Value{}, err
		}
		n, err := readClock(id)
		if err != nil {
			return object.Value{}, errno.OSError(err)
		}
		if float {
			return object.Float(float64(n) / 1e9), nil
		}
		return object.Int(n), nil
	}
}
