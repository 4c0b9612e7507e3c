//go:build ignore

// Gen writes zold.go, what Unicode 3.2.0 has otherwise than the version of
// package ucd, from the CPython that the environment variable GOPY_ORACLE
// names, by way of dump.py.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"os/exec"
	"strings"
)

func main() {
	log.SetFlags(0)
	oracle := os.Getenv("GOPY_ORACLE")
	if oracle == "" {
		log.Fatal("gen: set GOPY_ORACLE to a CPython 3.14")
	}
	cmd := exec.Command(oracle, "-X", "utf8", "dump.py")
	cmd.Stderr = os.Stderr
	data, err := cmd.Output()
	if err != nil {
		log.Fatal(err)
	}
	out := bytes.NewBufferString("// Code generated from CPython's unicodedata by gen.go; DO NOT EDIT.\n\npackage unicodedata\n\n")
	kinds := map[string]string{"category": "textRange", "bidirectional": "textRange", "width": "textRange",
		"mirrored": "numberRange", "decimal": "numberRange", "numeric": "numberRange", "corrected": "numberRange"}
	last := ""
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if f[0] != last {
			if last != "" {
				out.WriteString("}\n\n")
			}
			fmt.Fprintf(out, "var old%sRanges = [...]%s{\n", strings.ToUpper(f[0][:1])+f[0][1:], kinds[f[0]])
			last = f[0]
		}
		v := f[3]
		if kinds[f[0]] == "textRange" {
			v = fmt.Sprintf("%q", v)
		}
		fmt.Fprintf(out, "{%s, %s, %s},\n", f[1], f[2], v)
	}
	out.WriteString("}\n")
	src, err := format.Source(out.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("zold.go", src, 0o644); err != nil {
		log.Fatal(err)
	}
}
