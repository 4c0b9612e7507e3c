package object

// This file is the dict as Python sees it: keys are hashed and compared by
// __hash__ and __eq__, which may raise, and may change the dict.

// DictKeyHash is the hash of a dict key; the TypeError of an unhashable key says so.
func DictKeyHash(t *Thread, key Value) (uint64, error) {
	if key.IsInt64() {
		return hashInt64(key.Int64()), nil
	}
	h, err := Hash(t, key)
	if err != nil {
		return 0, unhashableAs(t, err, key, "a dict key")
	}
	return h, nil
}

// unhashableAs rewords the TypeError of Hash.
func unhashableAs(t *Thread, err error, v Value, what string) error {
	e, ok := err.(*BaseException)
	if !ok || e.T != &TypeError {
		return err
	}
	s, err := ToStr(t, e.Value())
	if err != nil {
		return err
	}
	return TypeErrorf("cannot use '%s' as %s (%s)", v.Type().FullName(t), what, s.String())
}

// Get returns the value of key, and false when it is missing. It hashes and
// compares as Python does.
func (d *Dict) Get(t *Thread, key Value) (Value, bool, error) {
	if d.strKeys && key.Type() == &StrType {
		v, ok := d.GetStr(key.Str())
		return v, ok, nil
	}
	if d.plain && key.IsInt64() {
		if i := d.findInt(key.Int64()); i >= 0 {
			return d.entries[i].val, true, nil
		}
		return Value{}, false, nil
	}
	h, err := DictKeyHash(t, key)
	if err != nil {
		return Value{}, false, err
	}
	return d.GetHash(t, key, h)
}

// GetHash is Get with the hash known.
func (d *Dict) GetHash(t *Thread, key Value, h uint64) (Value, bool, error) {
	i, err := d.find(t, key, h)
	if err != nil || i < 0 {
		return Value{}, false, err
	}
	return d.entries[i].val, true, nil
}

// Set stores a value.
func (d *Dict) Set(t *Thread, key, v Value) error {
	if d.plain && key.IsInt64() {
		d.setInt(key.Int64(), v)
		return nil
	}
	h, err := DictKeyHash(t, key)
	if err != nil {
		return err
	}
	return d.SetHash(t, key, h, v)
}

// SetHash is Set with the hash known.
func (d *Dict) SetHash(t *Thread, key Value, h uint64, v Value) error {
	i, err := d.find(t, key, h)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.entries[i].val = v
		return nil
	}
	d.insert(h, key, v)
	return nil
}

// SetDefault returns the value of key; a missing one is set to v before.
func (d *Dict) SetDefault(t *Thread, key, v Value) (value Value, found bool, err error) {
	h, err := DictKeyHash(t, key)
	if err != nil {
		return Value{}, false, err
	}
	i, err := d.find(t, key, h)
	if err != nil {
		return Value{}, false, err
	}
	if i >= 0 {
		return d.entries[i].val, true, nil
	}
	d.insert(h, key, v)
	return v, false, nil
}

// Delete removes key and tells whether it was there; the value is returned.
func (d *Dict) Delete(t *Thread, key Value) (Value, bool, error) {
	h, err := DictKeyHash(t, key)
	if err != nil {
		return Value{}, false, err
	}
	return d.DeleteHash(t, key, h)
}

// DeleteHash is Delete with the hash known.
func (d *Dict) DeleteHash(t *Thread, key Value, h uint64) (Value, bool, error) {
	i, err := d.find(t, key, h)
	if err != nil || i < 0 {
		return Value{}, false, err
	}
	v := d.entries[i].val
	d.removeEntry(i)
	return v, true, nil
}

// DictMerge stores the entries of o in d; with keep, those whose keys d has stay as they are.
func DictMerge(t *Thread, d, o *Dict, keep bool) error {
	if d == o || o.used == 0 {
		return nil
	}
	if d.used == 0 && len(d.entries) == 0 {
		d.copyFrom(o)
		return nil
	}
	n := o.used
	for i := 0; i < len(o.entries); i++ {
		e := o.entries[i]
		if e.key.P == nil {
			continue
		}
		h := o.entryHash(i)
		at, err := d.find(t, e.key, h)
		if err != nil {
			return err
		}
		switch {
		case at < 0:
			d.insert(h, e.key, e.val)
		case !keep:
			d.entries[at].val = e.val
		}
		if o.used != n {
			return RuntimeErrorf("dict mutated during update")
		}
	}
	return nil
}
