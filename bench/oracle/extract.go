//go:build (linux && (amd64 || arm64)) || (darwin && (amd64 || arm64)) || (windows && amd64)

package main

import "github.com/kluctl/go-embed-python/python"

// extract unpacks the embedded CPython into dir.
func extract(dir string) error {
	_, err := python.NewEmbeddedPythonWithTmpDir(dir, false)
	return err
}
