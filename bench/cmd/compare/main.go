// Compare measures gopy against CPython, program by program.
//
// Both run in turn (A B A B ...), so that a change in the machine's mood hits both. A program prints
//
//	RESULT name best_seconds median_seconds
//
// and may print anything else, which has to be the same under both. The ratio is the time of gopy divided by that of
// CPython: 0.5 is twice as fast.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

type options struct {
	gopy, oracle    string
	programs, micro string
	only            *regexp.Regexp
	rounds          int
	starts          int
	timeout         time.Duration
	json, limits    string
	gopyArgs        listFlag
}

// listFlag collects the values of a flag that is given more than once.
type listFlag []string

func (l *listFlag) String() string     { return fmt.Sprint([]string(*l)) }
func (l *listFlag) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	var o options
	only := flag.String("only", "", "run the programs whose name (like micro/fib) matches this expression")
	flag.StringVar(&o.gopy, "gopy", "bin/gopy", "gopy's executable")
	flag.StringVar(&o.oracle, "oracle", os.Getenv("GOPY_ORACLE"), "CPython's executable")
	flag.StringVar(&o.programs, "programs", "bench/programs", "folder with the project's own programs")
	flag.StringVar(&o.micro, "micro", "../shared/micro", "folder with small programs; may be absent")
	flag.IntVar(&o.rounds, "rounds", 3, "how often each program runs under each interpreter")
	flag.IntVar(&o.starts, "starts", 20, "how often the interpreters are started to time that; 0: not at all")
	flag.DurationVar(&o.timeout, "timeout", 2*time.Minute, "time for one run")
	flag.StringVar(&o.json, "json", "", "write the figures to this file, too")
	flag.StringVar(&o.limits, "max-ratio", "", "file with the largest ratios allowed; exit code 1 if one is exceeded")
	flag.Var(&o.gopyArgs, "arg", "an argument for gopy before the program's name; may be repeated")
	flag.Parse()
	if flag.NArg() != 0 || o.rounds < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if o.oracle == "" {
		fail(fmt.Errorf("no CPython: set GOPY_ORACLE or -oracle (make bench does)"))
	}
	var err error
	if o.only, err = regexp.Compile(*only); err != nil {
		fail(err)
	}
	for _, path := range []*string{&o.gopy, &o.oracle} {
		if *path, err = filepath.Abs(*path); err != nil {
			fail(err)
		}
		if _, err := os.Stat(*path); err != nil {
			fail(err)
		}
	}
	var limits []limit
	if o.limits != "" {
		if limits, err = readLimits(o.limits); err != nil {
			fail(err)
		}
	}

	rows, err := o.run()
	if err != nil {
		fail(err)
	}
	report := newReport(rows)
	if err := report.print(os.Stdout); err != nil {
		fail(err)
	}
	if o.json != "" {
		if err := report.writeJSON(o.json); err != nil {
			fail(err)
		}
	}
	bad := append(report.failures(), check(report, limits)...)
	for _, line := range bad {
		fmt.Println("FAIL", line)
	}
	if len(bad) != 0 {
		os.Exit(1)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "compare:", err)
	os.Exit(1)
}
