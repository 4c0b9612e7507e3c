// Command gen makes the evaluation loops, the opcode tables and
// INSTRUCTIONS.md from the definitions in interp/instructions. Run it by `make gen`
// in the root of the repository; -dir writes below another root (for the staleness test).
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	root := flag.String("root", ".", "root of the repository")
	dir := flag.String("dir", "", "write below this folder instead of the root")
	flag.Parse()
	if *dir == "" {
		*dir = *root
	}
	defs, err := readDefinitions(filepath.Join(*root, "interp/instructions"))
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
	outputs := map[string]func([]*instruction) ([]byte, error){
		"interp/bytecode/zopcode.go":          writeOpcodes,
		"interp/eval/zloop.go":                writePlainLoop,
		"interp/eval/zloop_traced.go":         writeTracedLoop,
		"interp/instructions/INSTRUCTIONS.md": writeReference,
	}
	for name, write := range outputs {
		text, err := write(defs)
		if err == nil {
			path := filepath.Join(*dir, name)
			if err = os.MkdirAll(filepath.Dir(path), 0o755); err == nil {
				err = os.WriteFile(path, text, 0o644)
			}
		}
		if err != nil {
			os.WriteFile(filepath.Join(os.TempDir(), "gen-failed.go"), text, 0o644)
			fmt.Fprintln(os.Stderr, "gen:", name+":", err)
			os.Exit(1)
		}
	}
}
