//go:build !((linux && (amd64 || arm64)) || (darwin && (amd64 || arm64)) || (windows && amd64))

package main

// extract has nothing to unpack here: the Go module holds no CPython for this platform.
func extract(string) error { return errNoCPython }
