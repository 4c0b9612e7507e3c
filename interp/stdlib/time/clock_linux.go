package time

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

var moreClocks = []constant{{"CLOCK_MONOTONIC_RAW", unix.CLOCK_MONOTONIC_RAW}, {"CLOCK_BOOTTIME", unix.CLOCK_BOOTTIME}, {"CLOCK_TAI", unix.CLOCK_TAI}}

var moreClockDefs = []object.Def{
	{Name: "clock_getres", Sig: "(clk_id, /)", Doc: "Return the resolution (precision) of the specified clock clk_id.",
		F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
			id, err := clockArg(t, v)
			if err != nil {
				return object.Value{}, err
			}
			var ts unix.Timespec
			if err := unix.ClockGetres(id, &ts); err != nil {
				return object.Value{}, errno.OSError(err)
			}
			return object.Float(float64(ts.Nano()) / 1e9), nil
		}},
}
