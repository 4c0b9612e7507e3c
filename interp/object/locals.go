package object

import "github.com/gopy-lang/gopy/interp/bytecode"

// Locals is locals() in frame f: the mapping of local names of module, class
// and exec code; a new dict in functions (PEP 667).
func Locals(t *Thread, f *Frame) (Value, error) {
	c := f.CodeOf()
	if c.Flags&bytecode.FlagOptimized == 0 {
		m := *f.Local(0)
		hidden := false
		for i, k := range c.LocalKinds {
			hidden = hidden || k&bytecode.LocalHidden != 0 && !f.Local(i).IsUnbound()
		}
		if !hidden {
			return m, nil
		}
		// Inside an inlined comprehension its variables are shown alone.
		d := NewDict()
		localsInto(d, c, f, true)
		return d.Value(), nil
	}
	d := NewDict()
	localsInto(d, c, f, false)
	if f.Flags&FrameObject != 0 {
		// What was stored in f_locals beside the variables.
		if o := t.FrameObjectOf(f); o.ExtraLocals != nil {
			if err := DictUpdateMapping(t, d, o.ExtraLocals.Value()); err != nil {
				return Value{}, err
			}
		}
	}
	return d.Value(), nil
}

// localsInto stores the bound local variables, cells and free variables.
func localsInto(d *Dict, c *Code, f *Frame, hiddenOnly bool) {
	for pass := 0; pass < 2; pass++ {
		for i, name := range c.Locals {
			kind := c.LocalKinds[i]
			hidden := kind&bytecode.LocalHidden != 0
			if kind == 0 || hidden != (pass == 1) || hiddenOnly && !hidden {
				continue
			}
			v := *f.Local(i)
			if kind&(bytecode.LocalCell|bytecode.LocalFree) != 0 && !v.IsUnbound() && v.Type() == &CellType {
				v = (*Cell)(v.P).V
			}
			if !v.IsUnbound() && v.P != nil {
				shareValue(v)
				d.SetStr(name, v)
			}
		}
	}
}
