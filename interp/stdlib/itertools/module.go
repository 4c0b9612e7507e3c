// Package itertools is the module itertools, all of it native.
package itertools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module is itertools.
var Module = object.ModuleDef{
	Name: "itertools",
	Doc: "Functional tools for creating and using iterators.\n\nInfinite: count, cycle, repeat.\n\n" +
		"Ending with the shortest input: accumulate, batched, chain, compress, dropwhile, filterfalse, groupby, islice,\n" +
		"pairwise, starmap, tee, takewhile, zip_longest.\n\nCombinatoric: product, permutations, combinations, combinations_with_replacement.",
	Defs: []object.Def{
		{Name: "tee", Sig: "(iterable, n=2, /)", F2: tee, Opt: 1, Doc: "Returns a tuple of n independent iterators."},
	},
	Types: []*object.Type{&accumulateType, &batchedType, &chainType, &combinationsType, &compressType, &countType,
		&replacementType, &cycleType, &dropWhileType, &filterFalseType, &groupByType, &grouperType, &isliceType,
		&pairwiseType, &permutationsType, &productType, &repeatType, &starMapType, &takeWhileType, &teeType,
		&teeDataType, &zipLongestType},
}

func init() {
	initAccumulate()
	initBatched()
	initChain()
	initCombinations()
	initCount()
	initCycle()
	initFilters()
	initGroupBy()
	initISlice()
	initPairwise()
	initPermutations()
	initProduct()
	initRepeat()
	initStarMap()
	initTee()
	initZipLongest()
	for _, t := range Module.Types {
		object.ReadyType(t)
	}
}

type (
	thread = object.Thread
	value  = object.Value
)

// subclassed is an instance of a class derived from the iterator class of T.
type subclassed[T any] struct {
	Obj T
	object.Extra
}

// define sets what all iterator classes have: T is the struct of their
// instances, refs lists the objects that one refers to.
func define[T any](ty *object.Type, doc string, new object.NewFunc, next func(t *thread, o *T) (value, error), refs func(o *T, visit func(value))) {
	ty.Doc = doc
	ty.Flags |= object.FlagBaseType
	ty.AllocSub = func(cls *object.Type) value {
		o := &subclassed[T]{}
		(*object.Object)(unsafe.Pointer(o)).T = cls
		return value{P: unsafe.Pointer(o)}
	}
	var s subclassed[T]
	ty.ExtraOffset = uintptr(unsafe.Pointer(&s.Extra)) - uintptr(unsafe.Pointer(&s))
	ty.New = new
	ty.Slots.Iter = object.IterSelf
	ty.Slots.Next = func(t *thread, v value) (value, error) { return next(t, (*T)(v.P)) }
	ty.Traverse = func(v value, visit func(value)) {
		refs((*T)(v.P), func(x value) {
			if x.P != nil {
				visit(x)
			}
		})
	}
}

// alloc makes an instance of cls, which is base or derived from it.
func alloc[T any](cls, base *object.Type) (*T, value) {
	if cls != base {
		v := object.AllocObject(cls)
		return (*T)(v.P), v
	}
	o := new(T)
	(*object.Object)(unsafe.Pointer(o)).T = cls
	return o, value{P: unsafe.Pointer(o)}
}

// positional checks the arguments of a class that takes n positional ones.
// Derived classes with an __init__ of their own may take keywords.
func positional(name string, cls, base *object.Type, args object.Args, n int) ([]value, error) {
	if object.SameInit(cls, base) {
		if err := object.NoKeywords(name, args); err != nil {
			return nil, err
		}
	}
	pos := args.Pos()
	return pos, object.CheckPositional(name, len(pos), n, n)
}

// pull returns the next item of an iterator.
func pull(t *thread, it value) (value, error) { return it.Type().Slots.Next(t, it) }
