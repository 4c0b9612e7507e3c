// Package stdlib lists the native modules of the standard library. Those whose
// Python names cannot be Go package names lie in folders without the leading
// underscore: _collections in collections, and so on.
package stdlib

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/bisect"
	"github.com/gopy-lang/gopy/interp/stdlib/codecs"
	"github.com/gopy-lang/gopy/interp/stdlib/collections"
	"github.com/gopy-lang/gopy/interp/stdlib/functools"
	"github.com/gopy-lang/gopy/interp/stdlib/heapq"
	"github.com/gopy-lang/gopy/interp/stdlib/itertools"
	"github.com/gopy-lang/gopy/interp/stdlib/operator"
	"github.com/gopy-lang/gopy/interp/stdlib/stringmod"
	"github.com/gopy-lang/gopy/interp/stdlib/structmod"
	"github.com/gopy-lang/gopy/interp/stdlib/unicodedata"
)

// Modules returns all native modules.
func Modules() []*object.ModuleDef {
	return []*object.ModuleDef{
		&bisect.Module,
		&collections.Module,
		&functools.Module,
		&heapq.Module,
		&itertools.Module,
		&operator.Module,
		&codecs.Module,
		&stringmod.Module,
		&structmod.Module,
		&unicodedata.Module,
	}
}
