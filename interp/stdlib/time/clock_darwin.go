package time

import "github.com/gopy-lang/gopy/interp/object"

var moreClocks []constant

var moreClockDefs []object.Def
