// Package bisect is the native module _bisect.
package bisect

import "github.com/gopy-lang/gopy/interp/object"

const signature = "(a, x, lo=0, hi=None, *, key=None)"

// Module is _bisect.
var Module = object.ModuleDef{
	Name: "_bisect",
	Doc:  "Bisection algorithms: searching in lists that are kept sorted, and inserting there.",
	Defs: []object.Def{
		{Name: "bisect_right", Sig: signature, FN: right.bisect, Doc: "Return the index where to insert item x in list a, assuming a is sorted.\n\nIf x is already in the list, the index is behind the rightmost x.\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched; a custom key function gives the sort order."},
		{Name: "insort_right", Sig: signature, FN: right.insort, Doc: "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in a, insert it to the right of the rightmost x."},
		{Name: "bisect_left", Sig: signature, FN: left.bisect, Doc: "Return the index where to insert item x in list a, assuming a is sorted.\n\nIf x is already in the list, the index is that of the leftmost x.\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched; a custom key function gives the sort order."},
		{Name: "insort_left", Sig: signature, FN: left.insort, Doc: "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in a, insert it to the left of the leftmost x."},
	},
}

type (
	thread = object.Thread
	value  = object.Value
)

// side is where an item goes among equal ones.
type side bool

const (
	left  side = false
	right side = true
)

// search finds the place of x; key is applied to the items, not to x.
func (s side) search(t *thread, a, x, low, high, key value) (int, error) {
	lo, hi := 0, -1
	var err error
	if low.P != nil {
		if lo, err = object.SizeArg(t, low); err != nil {
			return 0, err
		}
	}
	if !high.IsNoneOrAbsent() {
		if high.Type().Index == nil && !high.IsInt() {
			return 0, object.TypeErrorf("argument should be integer or None, not '%s'", object.TypeName(high))
		}
		if hi, err = object.IndexInt(t, high, nil); err != nil {
			return 0, err
		}
	}
	if lo < 0 {
		return 0, object.ValueErrorf("lo must be non-negative")
	}
	if hi == -1 {
		if hi, err = object.Len(t, a); err != nil {
			return 0, err
		}
	}
	item := a.Type().SeqItem
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		var y value
		if item != nil {
			y, err = item(t, a, mid)
		} else {
			y, err = object.GetItem(t, a, object.Int(int64(mid)))
		}
		if err == nil && key.P != nil {
			y, err = object.CallArgs(t, key, y)
		}
		if err != nil {
			return 0, err
		}
		var up bool
		if s == right {
			up, err = object.CompareBool(t, x, y, object.LT)
			up = !up
		} else {
			up, err = object.CompareBool(t, y, x, object.LT)
		}
		if err != nil {
			return 0, err
		}
		if up {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, nil
}

func keyOf(a []value) value {
	if a[4].IsNoneOrAbsent() {
		return value{}
	}
	return a[4]
}

func (s side) bisect(t *thread, _ value, a []value) (value, error) {
	i, err := s.search(t, a[0], a[1], a[2], a[3], keyOf(a))
	return object.Int(int64(i)), err
}

var nameInsert = object.StaticName("insert")

func (s side) insort(t *thread, _ value, a []value) (value, error) {
	key, x := keyOf(a), a[1]
	if key.P != nil {
		var err error
		if x, err = object.CallArgs(t, key, x); err != nil {
			return value{}, err
		}
	}
	i, err := s.search(t, a[0], x, a[2], a[3], key)
	if err != nil {
		return value{}, err
	}
	if a[0].Type() == &object.ListType {
		a[0].List().Insert(i, a[1])
		return object.None, nil
	}
	_, err = object.CallMethod(t, a[0], nameInsert, object.Int(int64(i)), a[1])
	return object.None, err
}
