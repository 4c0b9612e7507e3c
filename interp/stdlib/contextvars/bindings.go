package contextvars

import "github.com/gopy-lang/gopy/interp/object"

// bindings are the values of the variables in a context. A copied context
// shares them until one of the two changes them.
type bindings struct {
	vars   []*variable
	values []object.Value
	index  map[*variable]int // nil while there are few
	shared bool
}

const indexFrom = 9

func (b *bindings) find(v *variable) int {
	if b == nil {
		return -1
	}
	if b.index != nil {
		if i, ok := b.index[v]; ok {
			return i
		}
		return -1
	}
	for i, x := range b.vars {
		if x == v {
			return i
		}
	}
	return -1
}

func (b *bindings) len() int {
	if b == nil {
		return 0
	}
	return len(b.vars)
}

func (b *bindings) get(v *variable) (object.Value, bool) {
	if i := b.find(v); i >= 0 {
		return b.values[i], true
	}
	return object.Value{}, false
}

// own returns bindings that may be changed.
func (b *bindings) own() *bindings {
	if b == nil {
		return &bindings{}
	}
	if !b.shared {
		return b
	}
	c := &bindings{vars: append([]*variable(nil), b.vars...), values: append([]object.Value(nil), b.values...)}
	c.reindex()
	return c
}

func (b *bindings) reindex() {
	b.index = nil
	if len(b.vars) >= indexFrom {
		b.index = make(map[*variable]int, len(b.vars))
		for i, v := range b.vars {
			b.index[v] = i
		}
	}
}

func (b *bindings) set(v *variable, x object.Value) *bindings {
	b = b.own()
	if i := b.find(v); i >= 0 {
		b.values[i] = x
		return b
	}
	b.vars, b.values = append(b.vars, v), append(b.values, x)
	if b.index != nil {
		b.index[v] = len(b.vars) - 1
	} else {
		b.reindex()
	}
	return b
}

func (b *bindings) remove(v *variable) *bindings {
	i := b.find(v)
	if i < 0 {
		return b
	}
	b = b.own()
	b.vars = append(b.vars[:i:i], b.vars[i+1:]...)
	b.values = append(b.values[:i:i], b.values[i+1:]...)
	b.reindex()
	return b
}
