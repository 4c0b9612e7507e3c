package object

import "weak"

// weakType is a reference to a type that does not keep it alive.
type weakType = weak.Pointer[Type]
