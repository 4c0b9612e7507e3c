package gc

import (
	"slices"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// referents calls visit for each object that v refers to.
func referents(t *object.Thread, v object.Value, visit func(object.Value)) {
	if v.Immediate() {
		return
	}
	see := func(x object.Value) {
		if x.P != nil && !x.IsUnbound() {
			visit(x)
		}
	}
	ty := v.Type()
	if ty.Slots.Traverse != nil {
		ty.Slots.Traverse(v, see)
	}
	switch c := v.AsType(); {
	case c != nil:
		if c.Flags&object.FlagHeapType == 0 {
			return
		}
		see(c.OwnDict().Value())
		for _, b := range c.MRO {
			see(b.Value())
		}
	case ty == &object.FunctionType:
		f := (*object.Function)(v.P)
		see(f.Code.Value())
		see(f.Globals.Value())
		see(f.Module)
		see(f.Doc)
		see(f.Annotations)
		see(f.Annotate)
		for _, d := range f.Defaults {
			see(d)
		}
		if f.KwDefaults != nil {
			see(f.KwDefaults.Value())
		}
		if f.Dict != nil {
			see(f.Dict.Value())
		}
		for _, cell := range f.Closure {
			see(object.Value{P: unsafe.Pointer(cell)})
		}
	case v.Is(&object.ModuleType):
		see((*object.Module)(v.P).Dict.Value())
	case ty.Flags&object.FlagHeapType != 0:
		see(ty.Value())
		if d := object.InstanceDict(v); d != nil {
			see(d.Value())
		}
		if x := object.ExtraOf(v); x != nil {
			for _, s := range x.Slots {
				see(s)
			}
		}
	}
}

func getReferents(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	if err := object.NoKeywords("get_referents", args); err != nil {
		return object.Value{}, err
	}
	out := object.NewList(nil)
	for _, v := range args.V {
		var found []object.Value
		referents(t, v, func(x object.Value) { found = append(found, x) })
		if v.Type() == &object.ListType || v.Type() == &object.TupleType {
			slices.Reverse(found) // as CPython, which visits their items from the end
		}
		for _, x := range found {
			out.Append(x)
		}
	}
	return out.Value(), nil
}

// reachable returns the tracked objects that the loaded modules lead to: Go's
// collector keeps no list of all objects.
func reachable(t *object.Thread) []object.Value {
	seen := map[object.Value]struct{}{}
	var out, stack []object.Value
	push := func(x object.Value) {
		if x.Immediate() {
			return
		}
		if _, ok := seen[x]; ok {
			return
		}
		seen[x] = struct{}{}
		stack = append(stack, x)
	}
	push(t.Interp.Modules.Value())
	for len(stack) > 0 {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if tracked(v) {
			out = append(out, v)
		}
		referents(t, v, push)
	}
	return out
}

func getObjects(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if a[0].P != nil && a[0] != object.None {
		n, err := object.IndexInt(t, a[0], &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		switch {
		case n >= 3:
			return object.Value{}, object.ValueErrorf("generation must be less than the number of available generations (3)")
		case n < 0:
			return object.Value{}, object.ValueErrorf("generation cannot be negative")
		case n < 2:
			return object.NewList(nil).Value(), nil
		}
	}
	return object.NewList(reachable(t)).Value(), nil
}

func getReferrers(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
	if err := object.NoKeywords("get_referrers", args); err != nil {
		return object.Value{}, err
	}
	out := object.NewList(nil)
	for _, v := range reachable(t) {
		found := false
		referents(t, v, func(x object.Value) {
			for _, w := range args.V {
				found = found || x == w
			}
		})
		if found {
			out.Append(v)
		}
	}
	return out.Value(), nil
}
