// Oracle prints the path of a CPython 3.14.6 executable, the reference that gopy is tested and measured against.
//
// CPython comes embedded in a Go module, so a machine needs nothing but Go. The first call unpacks it into the cache
// folder ($GOPY_CACHE, else a folder gopy in the user's cache folder); later calls find it there.
//
//	oracle          the executable
//	oracle -lib     the folder of its standard library
//	oracle -root    the folder that holds both
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// version is that of the embedded CPython and of its build; it names the folder in the cache.
const version = "3.14.6-20260610-1"

func main() {
	lib := flag.Bool("lib", false, "print the folder of the standard library")
	root := flag.Bool("root", false, "print the folder that holds the executable and the library")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: oracle [-lib | -root]   prints a path of CPython "+version+", unpacking it first if need be")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 0 || *lib && *root {
		flag.Usage()
		os.Exit(2)
	}
	path, err := find(*lib, *root)
	if err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
	fmt.Println(path)
}

func find(lib, root bool) (string, error) {
	cache, err := cacheDir()
	if err != nil {
		return "", err
	}
	dir, err := install(cache, extract)
	if err != nil {
		return "", err
	}
	switch {
	case lib:
		return libraryPath(runtime.GOOS, dir), nil
	case root:
		return dir, nil
	}
	return executablePath(runtime.GOOS, dir), nil
}

// cacheDir is the folder under which the unpacked CPython lies.
func cacheDir() (string, error) {
	if dir := os.Getenv("GOPY_CACHE"); dir != "" {
		return filepath.Abs(dir)
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder (set GOPY_CACHE): %w", err)
	}
	return filepath.Join(dir, "gopy"), nil
}

// install returns the folder of the unpacked CPython under cache, and has it unpacked when it is not there yet.
// It appears by one rename, so neither a killed run nor two runs at once can leave half of it behind.
func install(cache string, unpack func(dir string) error) (string, error) {
	dir := filepath.Join(cache, fmt.Sprintf("cpython-%s-%s-%s", version, runtime.GOOS, runtime.GOARCH))
	if isDir(dir) {
		return dir, nil
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return "", err
	}
	fresh, err := os.MkdirTemp(cache, ".cpython-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(fresh) // after the rename there is nothing left to remove
	tree := filepath.Join(fresh, "cpython")
	if err := unpack(tree); err != nil {
		return "", fmt.Errorf("unpacking CPython: %w", err)
	}
	for _, path := range []string{executablePath(runtime.GOOS, tree), libraryPath(runtime.GOOS, tree)} {
		if _, err := os.Stat(path); err != nil {
			return "", fmt.Errorf("the unpacked CPython is incomplete: %w", err)
		}
	}
	if err := os.Rename(tree, dir); err != nil && !isDir(dir) { // somebody else may have been faster
		return "", err
	}
	return dir, nil
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func executablePath(goos, dir string) string {
	if goos == "windows" {
		return filepath.Join(dir, "python.exe")
	}
	return filepath.Join(dir, "bin", "python3.14")
}

func libraryPath(goos, dir string) string {
	if goos == "windows" {
		return filepath.Join(dir, "Lib")
	}
	return filepath.Join(dir, "lib", "python3.14")
}

var errNoCPython = errors.New("no CPython is embedded for " + runtime.GOOS + "/" + runtime.GOARCH +
	": set GOPY_ORACLE to a CPython 3.14.6 of your own")
