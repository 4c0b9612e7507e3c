//go:build ignore

// Gen writes zerrno_linux.go, the error numbers and messages of Linux, from
// the CPython that the environment variable GOPY_ORACLE names.
package main

import (
	"log"
	"os"
	"os/exec"
)

const script = `
import errno, os
print('// Code generated from CPython by gen.go; DO NOT EDIT.\n\npackage errno\n')
print('// names are the error numbers by name; the first of several names of a number is its own.')
print('var names = []name{')
for n, text in sorted(errno.errorcode.items()):
    print('\t{"%s", %d},' % (text, n))
for text, n in sorted(vars(errno).items()):
    if isinstance(n, int) and errno.errorcode[n] != text:
        print('\t{"%s", %d},' % (text, n))
print('}\n')
print('// messages are the texts of the error numbers.')
print('var messages = [...]string{')
for n in range(134):
    text = os.strerror(n)
    if not text.startswith('Unknown error'):
        print('\t%d: "%s",' % (n, text))
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
	if err := os.WriteFile("zerrno_linux.go", out, 0o644); err != nil {
		log.Fatal(err)
	}
}
