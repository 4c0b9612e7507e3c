package selectmod

import "github.com/gopy-lang/gopy/interp/object"

const pipeBuf = 512

var moreConstants []constant

var moreTypes []*object.Type
