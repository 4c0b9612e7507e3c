// Package time is Python's time module.
package time

import (
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "time", Doc: "This module provides various functions to manipulate time values.", Defs: []object.Def{
	{Name: "perf_counter", Sig: "()", Doc: "Performance counter for benchmarking.", F0: perfCounter},
	{Name: "time", Sig: "()", Doc: "Return the current time in seconds since the Epoch.", F0: now},
}}

// start is when the process started: monotonic clocks count from here.
var start = time.Now()

func perfCounter(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Float(time.Since(start).Seconds()), nil
}

func now(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Float(float64(time.Now().UnixNano()) / 1e9), nil
}
