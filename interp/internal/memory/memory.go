// Package memory tells how much memory there is.
package memory

import (
	"math"
	"runtime/debug"
	"sync"
)

// Most is the number of bytes that a single allocation may hope for: the machine's memory, or
// Go's memory limit where that is less. Go ends the process when the system refuses memory, so what is larger
// must not be asked for.
var Most = sync.OnceValue(func() int {
	most := total()
	if most == 0 || most > 1<<40 {
		most = 1 << 40
	}
	if limit := debug.SetMemoryLimit(-1); limit > 0 && uint64(limit) < most {
		most = uint64(limit)
	}
	return int(min(most, math.MaxInt/2))
})
