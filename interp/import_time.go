package interp

import (
	"fmt"
	"os"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// importTimes is what -X importtime needs: how deep imports are nested, and what those
// inside the one under way took so far.
type importTimes struct {
	level  int
	inner  time.Duration
	header bool
	cached bool // -X importtime=2: tell of modules, too, that were imported before
}

// newImportTimes returns what prints the times in this mode of -X importtime; nil for 0.
func newImportTimes(mode int) *importTimes {
	if mode == 0 {
		return nil
	}
	return &importTimes{cached: mode > 1}
}

// run calls load, which imports the module name, and prints what it took.
func (it *importTimes) run(name string, load func() (object.Value, error)) (object.Value, error) {
	if !it.header {
		it.header = true
		os.Stderr.WriteString("import time: self [us] | cumulative | imported package\n")
	}
	outer := it.inner
	it.inner = 0
	it.level++
	begin := time.Now()
	v, err := load()
	took := time.Since(begin)
	it.level--
	it.print(fmt.Sprintf("%9d", (took-it.inner).Microseconds()), fmt.Sprintf("%10d", took.Microseconds()), name)
	it.inner = outer + took
	return v, err
}

// found prints that a module was there already.
func (it *importTimes) found(name string) {
	if it.cached {
		it.print("cached   ", "cached    ", name)
	}
}

func (it *importTimes) print(self, cumulative, name string) {
	fmt.Fprintf(os.Stderr, "import time: %s | %s | %*s%s\n", self, cumulative, it.level*2, "", object.EncodeFS(name))
}
