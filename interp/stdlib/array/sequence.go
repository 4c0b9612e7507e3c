package array

import (
	"bytes"
	"cmp"
	"math"
	"slices"

	"github.com/gopy-lang/gopy/interp/object"
)

func arrayItem(t *thread, v value, i int) (value, error) {
	a := of(v)
	if uint(i) >= uint(a.Len()) {
		return value{}, object.IndexErrorf("array index out of range")
	}
	return a.item(i)
}

// index takes key as an index.
func (a *Array) index(t *thread, key value) (int, error) {
	i, err := object.IndexInt(t, key, &object.IndexError)
	if err == nil && i < 0 {
		i += a.Len()
	}
	return i, err
}

func arrayGetItem(t *thread, v, key value) (value, error) {
	a := of(v)
	if key.Type().Slots.Index != nil {
		i, err := a.index(t, key)
		if err != nil {
			return value{}, err
		}
		return arrayItem(t, v, i)
	}
	if !key.IsSlice() {
		return value{}, object.TypeErrorf("array indices must be integers")
	}
	start, stop, step, err := object.SliceUnpack(t, key)
	if err != nil {
		return value{}, err
	}
	start, _, n := object.SliceAdjust(start, stop, step, a.Len())
	r := newArray(a.kind, make([]byte, n*a.size))
	if step == 1 {
		copy(r.data, a.data[start*a.size:])
		return r.Value(), nil
	}
	for i := range n {
		copy(r.data[i*a.size:(i+1)*a.size], a.data[(start+i*step)*a.size:])
	}
	return r.Value(), nil
}

func arraySetIndex(t *thread, v value, i int, x value) error {
	a := of(v)
	if uint(i) >= uint(a.Len()) {
		return object.IndexErrorf("array assignment index out of range")
	}
	if x.P == nil {
		return a.splice(i, i+1, nil)
	}
	bits, err := a.kind.encode(t, x)
	if err != nil {
		return err
	}
	if i >= a.Len() {
		return object.IndexErrorf("array assignment index out of range") // conversion to a number ran code
	}
	put(a.data[i*a.size:], a.size, bits)
	return nil
}

// splice replaces items i to j by other bytes.
func (a *Array) splice(i, j int, by []byte) error {
	i, j = i*a.size, j*a.size
	if len(by) != j-i {
		if err := a.resizable(); err != nil {
			return err
		}
	}
	a.data = slices.Replace(a.data, i, j, by...)
	return nil
}

func arraySetItem(t *thread, v, key, x value) error {
	a := of(v)
	if key.Type().Slots.Index != nil {
		i, err := a.index(t, key)
		if err != nil {
			return err
		}
		return arraySetIndex(t, v, i, x)
	}
	if !key.IsSlice() {
		return object.TypeErrorf("array indices must be integers")
	}
	start, stop, step, err := object.SliceUnpack(t, key)
	if err != nil {
		return err
	}
	start, stop, n := object.SliceAdjust(start, stop, step, a.Len())
	var by []byte
	if x.P != nil {
		if !x.Is(&Type) {
			return object.TypeErrorf("can only assign array (not \"%s\") to array slice", object.TypeName(x))
		}
		b := of(x)
		if b.kind != a.kind {
			return object.TypeErrorf("bad argument type for built-in operation")
		}
		if by = b.data; b == a {
			by = slices.Clone(by)
		}
	}
	if step > 0 && stop < start || step < 0 && stop > start {
		stop = start
	}
	switch {
	case step == 1:
		return a.splice(start, max(start, stop), by)
	case x.P == nil:
		if n == 0 {
			return nil
		}
		if err := a.resizable(); err != nil {
			return err
		}
		if step < 0 {
			start, step = start+(n-1)*step, -step
		}
		kept := a.data[:start*a.size]
		for i := start; i < a.Len(); i++ {
			if i > start+(n-1)*step || (i-start)%step != 0 {
				kept = append(kept, a.data[i*a.size:(i+1)*a.size]...)
			}
		}
		a.data = kept
		return nil
	case len(by) != n*a.size:
		return object.ValueErrorf("attempt to assign array of size %d to extended slice of size %d", len(by)/a.size, n)
	}
	for i := range n {
		copy(a.data[(start+i*step)*a.size:], by[i*a.size:(i+1)*a.size])
	}
	return nil
}

// equal compares item i with x. Items are new objects each time, so no NaN is
// the same as another.
func (a *Array) equal(t *thread, i int, x value) (bool, error) {
	y, err := a.item(i)
	if err != nil {
		return false, err
	}
	if y.IsFloat() && math.IsNaN(y.Float64()) {
		r, err := object.Compare(t, y, x, object.EQ)
		if err != nil {
			return false, err
		}
		return object.Truth(t, r)
	}
	return object.Equal(t, y, x)
}

func (a *Array) find(t *thread, x value, start, stop int) (int, error) {
	for i := start; i < stop && i < a.Len(); i++ {
		same, err := a.equal(t, i, x)
		if err != nil {
			return -1, err
		}
		if same {
			return i, nil
		}
	}
	return -1, nil
}

func arrayCount(t *thread, v, x value) (value, error) {
	a, n := of(v), int64(0)
	for i := 0; i < a.Len(); i++ {
		same, err := a.equal(t, i, x)
		if err != nil {
			return value{}, err
		}
		if same {
			n++
		}
	}
	return object.Int(n), nil
}

func arrayIndex(t *thread, v, x, start, stop value) (value, error) {
	i, j, err := object.ClipStartStop(t, start, stop, of(v).Len)
	if err != nil {
		return value{}, err
	}
	if i, err = of(v).find(t, x, i, j); err != nil {
		return value{}, err
	}
	if i < 0 {
		return value{}, object.ValueErrorf("array.index(x): x not in array")
	}
	return object.Int(int64(i)), nil
}

func arrayRemove(t *thread, v, x value) (value, error) {
	a := of(v)
	i, err := a.find(t, x, 0, a.Len())
	if err != nil {
		return value{}, err
	}
	if i < 0 {
		return value{}, object.ValueErrorf("array.remove(x): x not in array")
	}
	return object.None, a.splice(i, i+1, nil)
}

func arrayInsert(t *thread, v, index, x value) (value, error) {
	i, err := object.SizeArg(t, index)
	if err != nil {
		return value{}, err
	}
	a := of(v)
	bits, err := a.kind.encode(t, x)
	if err != nil {
		return value{}, err
	}
	if i < 0 {
		i = max(i+a.Len(), 0)
	}
	i = min(i, a.Len())
	var b [8]byte
	put(b[:], a.size, bits)
	return object.None, a.splice(i, i, b[:a.size])
}

func arrayPop(t *thread, v, index value) (value, error) {
	a, i := of(v), -1
	if index.P != nil {
		var err error
		if i, err = object.SizeArg(t, index); err != nil {
			return value{}, err
		}
	}
	if a.Len() == 0 {
		return value{}, object.IndexErrorf("pop from empty array")
	}
	if i < 0 {
		i += a.Len()
	}
	if uint(i) >= uint(a.Len()) {
		return value{}, object.IndexErrorf("pop index out of range")
	}
	x, err := a.item(i)
	if err != nil {
		return value{}, err
	}
	return x, a.splice(i, i+1, nil)
}

func arrayReverse(t *thread, v value) (value, error) {
	a := of(v)
	var tmp [8]byte
	for i, j := 0, len(a.data)-a.size; i < j; i, j = i+a.size, j-a.size {
		copy(tmp[:], a.data[i:i+a.size])
		copy(a.data[i:i+a.size], a.data[j:])
		copy(a.data[j:], tmp[:a.size])
	}
	return object.None, nil
}

func arrayConcat(t *thread, v, x value) (value, error) {
	if !x.Is(&Type) {
		return value{}, object.TypeErrorf("can only append array (not \"%s\") to array", object.TypeName(x))
	}
	a, b := of(v), of(x)
	if a.kind != b.kind {
		return value{}, object.TypeErrorf("bad argument type for built-in operation")
	}
	return newArray(a.kind, slices.Concat(a.data, b.data)).Value(), nil
}

func arrayInPlaceConcat(t *thread, v, x value) (value, error) {
	if !x.Is(&Type) {
		return value{}, object.TypeErrorf("can only extend with array (not \"%s\")", object.TypeName(x))
	}
	return v, of(v).extend(t, x)
}

func arrayRepeat(t *thread, v value, n int) (value, error) {
	a := of(v)
	n = max(n, 0)
	if err := object.RepeatSize(len(a.data), n, 1); err != nil {
		return value{}, err
	}
	return newArray(a.kind, bytes.Repeat(a.data, n)).Value(), nil
}

func arrayInPlaceRepeat(t *thread, v value, n int) (value, error) {
	a := of(v)
	n = max(n, 0)
	if err := object.RepeatSize(len(a.data), n, 1); err != nil {
		return value{}, err
	}
	if len(a.data) > 0 && n != 1 {
		if err := a.resizable(); err != nil {
			return value{}, err
		}
		a.data = bytes.Repeat(a.data, n)
	}
	return v, nil
}

// arrayCompare compares item by item, the items of one type without making objects.
func arrayCompare(t *thread, v, w value, op object.CompareOp) (value, error) {
	if !v.Is(&Type) || !w.Is(&Type) {
		return object.NotImplemented, nil
	}
	a, b := of(v), of(w)
	if a.Len() != b.Len() && (op == object.EQ || op == object.NE) {
		return object.Bool(op == object.NE), nil
	}
	if a.kind == b.kind && !a.kind.isFloat() {
		if op == object.EQ || op == object.NE {
			return object.Bool(bytes.Equal(a.data, b.data) == (op == object.EQ)), nil
		}
		if a.kind == 'B' {
			return order(bytes.Compare(a.data, b.data), op), nil
		}
	}
	for i := 0; i < a.Len() && i < b.Len(); i++ {
		x, err := a.item(i)
		if err != nil {
			return value{}, err
		}
		same, err := b.equal(t, i, x)
		if err != nil {
			return value{}, err
		}
		if same {
			continue
		}
		switch op {
		case object.EQ:
			return object.False, nil
		case object.NE:
			return object.True, nil
		}
		return object.Compare(t, x, b.at(i), op)
	}
	return order(cmp.Compare(a.Len(), b.Len()), op), nil
}

// order is the answer to a comparison of two things that c orders.
func order(c int, op object.CompareOp) value {
	switch op {
	case object.LT:
		return object.Bool(c < 0)
	case object.LE:
		return object.Bool(c <= 0)
	case object.EQ:
		return object.Bool(c == 0)
	case object.NE:
		return object.Bool(c != 0)
	case object.GT:
		return object.Bool(c > 0)
	}
	return object.Bool(c >= 0)
}
