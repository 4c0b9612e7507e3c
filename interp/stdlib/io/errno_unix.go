//go:build unix

package io

import "syscall"

const (
	eagain         = int64(syscall.EAGAIN)
	holesSupported = true
)
