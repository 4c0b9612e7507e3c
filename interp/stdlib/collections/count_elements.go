package collections

import "github.com/gopy-lang/gopy/interp/object"

var (
	nameGet     = object.StaticName("get")
	nameSetItem = object.StaticName("__setitem__")
)

// countElements is what Counter.update does for an iterable.
func countElements(t *object.Thread, _, mapping, iterable object.Value) (object.Value, error) {
	one := object.Int(1)
	add := func(n object.Value) (object.Value, error) {
		if n.IsInt64() && n.Int64() < 1<<62 {
			return object.Int(n.Int64() + 1), nil
		}
		return object.Binary(t, n, one, object.Add)
	}
	dictType := &object.DictType
	ty := mapping.Type()
	if mapping.IsDict() && ty.Lookup(t, nameGet) == dictType.Lookup(t, nameGet) &&
		ty.Lookup(t, nameSetItem) == dictType.Lookup(t, nameSetItem) {
		d := mapping.Dict()
		return object.None, object.ForEach(t, iterable, func(x object.Value) error {
			h, err := object.DictKeyHash(t, x)
			if err != nil {
				return err
			}
			n, ok, err := d.GetHash(t, x, h)
			if err != nil {
				return err
			}
			if !ok {
				return d.SetHash(t, x, h, one)
			}
			if n, err = add(n); err != nil {
				return err
			}
			return d.SetHash(t, x, h, n)
		})
	}
	get, err := object.GetAttr(t, mapping, nameGet)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.ForEach(t, iterable, func(x object.Value) error {
		n, err := object.CallArgs(t, get, x, object.Int(0))
		if err != nil {
			return err
		}
		if n, err = add(n); err != nil {
			return err
		}
		return object.SetItem(t, mapping, x, n)
	})
}
