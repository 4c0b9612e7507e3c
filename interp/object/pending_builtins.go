package object

// NewANextDefault is anext(it, default)'s awaitable.
func NewANextDefault(awaitable, def Value) Value { panic("BUG: pending") }
