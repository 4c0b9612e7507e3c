// Command gopy runs Python programs.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"runtime/pprof"

	"github.com/gopy-lang/gopy/interp"
)

func main() {
	if f := os.Getenv("GOPY_CPUPROFILE"); f != "" {
		w, _ := os.Create(f)
		pprof.StartCPUProfile(w)
		defer pprof.StopCPUProfile()
	}
	debug.SetGCPercent(400)
	ip, err := interp.New(interp.Config{Args: os.Args[1:]})
	if err == nil {
		if len(os.Args) > 2 && os.Args[1] == "-c" {
			err = ip.RunSource([]byte(os.Args[2]), "<string>")
		} else {
			err = ip.RunFile(os.Args[1])
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
