package io

const (
	eagain         = int64(11)
	holesSupported = false
)
