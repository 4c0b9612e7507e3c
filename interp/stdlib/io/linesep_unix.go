//go:build !windows

package io

// lineSeparator is os.linesep.
const lineSeparator = "\n"
