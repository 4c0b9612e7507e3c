// Pack writes the archive of the standard library that the binary embeds: it walks CPython's Lib folder, compiles every
// module to gopy's bytecode and puts code and sources into one file (see package library).
//
//	pack -lib DIR -o FILE [-v]
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/gopy-lang/gopy/interp/stdlib/library"
)

// compileFunc turns the source of a module into the bytecode that the interpreter reads back. The filename is what
// tracebacks show (co_filename).
type compileFunc func(name, filename string, source []byte) ([]byte, error)

// version is that of CPython whose library is packed, and released is its day: the time of every file. The files
// themselves carry the time of their unpacking, with which no two builds would be alike.
const version = "3.14.6"

var released = time.Date(2026, time.June, 10, 0, 0, 0, 0, time.UTC)

func main() {
	lib := flag.String("lib", "", "CPython's Lib folder (oracle -lib prints one)")
	out := flag.String("o", "", "the archive to write")
	verbose := flag.Bool("v", false, "name the modules that do not compile")
	flag.Parse()
	if *lib == "" || *out == "" || flag.NArg() != 0 {
		fmt.Fprintln(os.Stderr, "usage: pack -lib DIR -o FILE [-v]")
		os.Exit(2)
	}
	if err := run(*lib, *out, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(lib, out string, verbose bool) error {
	items, err := collect(os.DirFS(lib))
	if err != nil {
		return err
	}
	failures := compileAll(items, compileModule)
	for _, err := range failures {
		if verbose {
			fmt.Fprintln(os.Stderr, "pack:", err)
		}
	}

	var archive bytes.Buffer
	if err := library.Write(&archive, version, codeVersion, items, first); err != nil {
		return err
	}
	if old, err := os.ReadFile(out); err == nil && bytes.Equal(old, archive.Bytes()) {
		return nil // the same file with the same time lets go build keep what it has
	}
	if err := writeAtomically(out, archive.Bytes()); err != nil {
		return err
	}
	fmt.Printf("packed %d files of CPython %s's library, %d not compiled, %.1f MB\n",
		len(items), version, len(failures), float64(archive.Len())/1e6)
	return nil
}

// compileAll fills in the code of the modules. A module that does not compile keeps its source only, so that importing
// it gives the error; a few of the library's modules are such on purpose.
func compileAll(items []library.Item, compile compileFunc) (failures []error) {
	var group sync.WaitGroup
	var lock sync.Mutex
	next := make(chan *library.Item)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for item := range next {
				code, err := compile(item.Name, filename(item), item.Source)
				if err != nil {
					lock.Lock()
					failures = append(failures, fmt.Errorf("%s: %w", item.Name, err))
					lock.Unlock()
					continue
				}
				item.Code = code
			}
		})
	}
	for i := range items {
		if !items[i].IsFile {
			next <- &items[i]
		}
	}
	close(next)
	group.Wait()
	return failures
}

// filename is co_filename of a module's code. What CPython carries inside its own binary says so in its tracebacks.
func filename(item *library.Item) string {
	if frozen[item.Name] {
		return "<frozen " + item.Name + ">"
	}
	return library.Path(item.Name, item.IsPackage, true)
}

func writeAtomically(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".pack-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if _, err := file.Write(data); err != nil {
		file.Close()
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	if err := os.Chmod(file.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
