//go:build ignore

// Gen writes zsysconf_linux.go, the configuration variables of Linux and those
// values that are the same everywhere, from the CPython that the environment
// variable GOPY_ORACLE names.
package main

import (
	"log"
	"os"
	"os/exec"
)

const script = `
import os
print('// Code generated from CPython by gen.go; DO NOT EDIT.\n\npackage posix\n')
for kind in 'sysconf', 'confstr', 'pathconf':
    print('var %sNames = []constant{' % kind)
    for name, n in getattr(os, kind + '_names').items():
        print('\t{"%s", %d},' % (name, n))
    print('}\n')
# What depends on the machine is asked for at run time.
dynamic = {0, 1, 2, 4, 30, 83, 84, 85, 86}
print('// sysconfValues are the answers that do not depend on the machine.')
print('var sysconfValues = [...][2]int64{')
for n in sorted(set(os.sysconf_names.values()) - dynamic):
    try:
        print('\t{%d, %d},' % (n, os.sysconf(n)))
    except (OSError, ValueError):
        pass
print('}\n')
print('var pathconfValues = [...][2]int64{')
for n in sorted(set(os.pathconf_names.values()) - {3, 14, 16, 17, 18}):
    try:
        print('\t{%d, %d},' % (n, os.pathconf('/', n)))
    except (OSError, ValueError):
        pass
print('}')
`

func main() {
	log.SetFlags(0)
	oracle := os.Getenv("GOPY_ORACLE")
	if oracle == "" {
		log.Fatal("gen: set GOPY_ORACLE to a CPython 3.14")
	}
	out, err := exec.Command(oracle, "-c", script).Output()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("zsysconf_linux.go", out, 0o644); err != nil {
		log.Fatal(err)
	}
}
