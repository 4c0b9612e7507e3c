package object

import "unsafe"

// Dict is a Python dict: an insertion-ordered compact table. Entries stand in
// order of insertion; deleted ones have an absent key. Small dicts are
// searched linearly, larger ones through an open-addressing index.
type Dict struct {
	Object
	// keysVersion identifies the set of keys and their places, for inline
	// caches: unique among all dicts, 0 until a cache asks for it, and reset
	// to 0 when a key is added, removed or moved.
	keysVersion uint64
	entries     []dictEntry
	index       []uint32 // entry number + 1; 0: empty, dictDeleted: deleted; nil: no index
	used        int
	fill        int  // index slots that are not empty
	strKeys     bool // all keys are exact strs
}

type dictEntry struct {
	hash     uint64
	key, val Value
}

const (
	dictDeleted = ^uint32(0)
	dictLinear  = 8 // entries searched without an index
)

// NewDict returns an empty dict.
func NewDict() *Dict { return &Dict{Object: Object{&DictType}, strKeys: true} }

// NewDictSize returns an empty dict with room for n keys.
func NewDictSize(n int) *Dict {
	d := NewDict()
	if n > 0 {
		d.entries = make([]dictEntry, 0, n)
	}
	return d
}

// Value returns d as a Python value.
func (d *Dict) Value() Value { return Value{unsafe.Pointer(d), 0} }

// Len returns the number of keys.
func (d *Dict) Len() int { return d.used }

// KeysVersion returns the number that identifies the keys and their places.
func (d *Dict) KeysVersion() uint64 {
	if d.keysVersion == 0 {
		d.keysVersion = nextVersion()
	}
	return d.keysVersion
}

// findStr returns the entry of an exact str key, or -1. It asks no __eq__,
// so it must only be used where all keys are strs or a miss is searched again.
func (d *Dict) findStr(name *Str) int {
	if d.index == nil {
		for i := range d.entries {
			if d.entries[i].key.P == unsafe.Pointer(name) {
				return i
			}
		}
		h := name.Hash()
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash == h && e.key.P != nil && e.key.Type() == &StrType && e.key.Str().String() == name.String() {
				return i
			}
		}
		return -1
	}
	h := name.Hash()
	mask := uint64(len(d.index) - 1)
	perturb := h
	for i := h & mask; ; {
		x := d.index[i]
		if x == 0 {
			return -1
		}
		if x != dictDeleted {
			e := &d.entries[x-1]
			if e.key.P == unsafe.Pointer(name) || e.hash == h && e.key.Type() == &StrType && e.key.Str().String() == name.String() {
				return int(x - 1)
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// GetStr returns the value of a str key. Keys of other types that compare
// equal to the string are not found; namespaces hold none.
func (d *Dict) GetStr(name *Str) (Value, bool) {
	if i := d.findStr(name); i >= 0 {
		return d.entries[i].val, true
	}
	return Value{}, false
}

// SetStr stores the value of a str key.
func (d *Dict) SetStr(name *Str, v Value) {
	if i := d.findStr(name); i >= 0 {
		d.entries[i].val = v
		return
	}
	if name.T != &StrType {
		name = NewStr(name.String())
	}
	d.insert(name.Hash(), name.Value(), v)
}

// DeleteStr removes a str key and tells whether it was there.
func (d *Dict) DeleteStr(name *Str) bool {
	i := d.findStr(name)
	if i >= 0 {
		d.removeEntry(i)
	}
	return i >= 0
}

// find returns the entry of key with hash h, or -1.
func (d *Dict) find(t *Thread, key Value, h uint64) (int, error) {
	if d.strKeys && key.Type() == &StrType {
		return d.findStr(key.Str()), nil
	}
restart:
	if d.index == nil {
		for i := 0; i < len(d.entries); i++ {
			e := &d.entries[i]
			if e.key == key {
				return i, nil
			}
			if e.hash == h && e.key.P != nil {
				same, known := quickEqual(e.key, key)
				if !known {
					stored, entries := e.key, unsafe.SliceData(d.entries)
					var err error
					if same, err = Equal(t, stored, key); err != nil {
						return -1, err
					}
					if unsafe.SliceData(d.entries) != entries || i >= len(d.entries) || d.entries[i].key != stored {
						goto restart // __eq__ changed the dict
					}
				}
				if same {
					return i, nil
				}
			}
		}
		return -1, nil
	}
	mask := uint64(len(d.index) - 1)
	perturb := h
	for i := h & mask; ; {
		x := d.index[i]
		if x == 0 {
			return -1, nil
		}
		if x != dictDeleted {
			e := &d.entries[x-1]
			if e.key == key {
				return int(x - 1), nil
			}
			if e.hash == h {
				same, known := quickEqual(e.key, key)
				if !known {
					stored, entries, index := e.key, unsafe.SliceData(d.entries), unsafe.SliceData(d.index)
					var err error
					if same, err = Equal(t, stored, key); err != nil {
						return -1, err
					}
					if unsafe.SliceData(d.entries) != entries || unsafe.SliceData(d.index) != index ||
						int(x-1) >= len(d.entries) || d.entries[x-1].key != stored {
						goto restart
					}
				}
				if same {
					return int(x - 1), nil
				}
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// quickEqual compares two values of equal hash without running code; known is
// false when only __eq__ can tell. Identical values are equal.
func quickEqual(a, b Value) (same, known bool) {
	if a == b {
		return true, true
	}
	ta, tb := a.Type(), b.Type()
	if ta == &StrType && tb == &StrType {
		return a.Str().String() == b.Str().String(), true
	}
	if a.IsInt64() && b.IsInt64() {
		return false, true
	}
	return false, false
}

// insert adds a key that is known to be absent.
func (d *Dict) insert(h uint64, key, v Value) {
	if len(d.entries) == cap(d.entries) || d.index != nil && (d.fill+1)*3 > len(d.index)*2 {
		d.grow()
	}
	d.keysVersion = 0
	if d.strKeys && key.Type() != &StrType {
		d.strKeys = false
	}
	d.entries = append(d.entries, dictEntry{h, key, v})
	d.used++
	if d.index != nil {
		d.indexEntry(h, uint32(len(d.entries)))
	} else if len(d.entries) > dictLinear {
		d.reindex()
	}
}

func (d *Dict) indexEntry(h uint64, x uint32) {
	mask := uint64(len(d.index) - 1)
	perturb := h
	i := h & mask
	for d.index[i] != 0 {
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	d.index[i] = x
	d.fill++
}

// grow compacts the entries and makes room for more.
func (d *Dict) grow() {
	n := d.used*2 + 4
	if d.used < dictLinear {
		n = dictLinear
		if d.used == 0 && cap(d.entries) == 0 {
			n = 4
		}
	}
	entries := make([]dictEntry, 0, n)
	for i := range d.entries {
		if d.entries[i].key.P != nil {
			entries = append(entries, d.entries[i])
		}
	}
	d.entries = entries
	d.keysVersion = 0
	if d.index != nil || n > dictLinear {
		d.reindex()
	}
}

// reindex builds the index for the room that the entries have.
func (d *Dict) reindex() {
	size := 16
	for size*2 < cap(d.entries)*3+3 {
		size *= 2
	}
	d.index = make([]uint32, size)
	d.fill = 0
	for i := range d.entries {
		if d.entries[i].key.P != nil {
			d.indexEntry(d.entries[i].hash, uint32(i+1))
		}
	}
}

// removeEntry deletes entry i.
func (d *Dict) removeEntry(i int) {
	if d.index != nil {
		h := d.entries[i].hash
		mask := uint64(len(d.index) - 1)
		perturb := h
		j := h & mask
		for d.index[j] != uint32(i+1) {
			perturb >>= 5
			j = (j*5 + perturb + 1) & mask
		}
		d.index[j] = dictDeleted
	}
	d.entries[i] = dictEntry{}
	d.used--
	d.keysVersion = 0
	if i == len(d.entries)-1 {
		// Trailing holes are dropped so that popitem stays O(1).
		for i >= 0 && d.entries[i].key.P == nil {
			i--
		}
		d.entries = d.entries[:i+1]
	}
	if d.used == 0 {
		d.strKeys = true
	}
}

// Get returns the value of key, and false when it is missing. It hashes and
// compares as Python does.
func (d *Dict) Get(t *Thread, key Value) (Value, bool, error) {
	if d.strKeys && key.Type() == &StrType {
		v, ok := d.GetStr(key.Str())
		return v, ok, nil
	}
	h, err := Hash(t, key)
	if err != nil {
		return Value{}, false, err
	}
	i, err := d.find(t, key, h)
	if err != nil || i < 0 {
		return Value{}, false, err
	}
	return d.entries[i].val, true, nil
}

// Set stores a value.
func (d *Dict) Set(t *Thread, key, v Value) error {
	h, err := Hash(t, key)
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

// Delete removes key and tells whether it was there; the value is returned.
func (d *Dict) Delete(t *Thread, key Value) (Value, bool, error) {
	h, err := Hash(t, key)
	if err != nil {
		return Value{}, false, err
	}
	i, err := d.find(t, key, h)
	if err != nil || i < 0 {
		return Value{}, false, err
	}
	v := d.entries[i].val
	d.removeEntry(i)
	return v, true, nil
}

// Next iterates: it returns the first entry at or after *pos and moves *pos
// behind it. Deleting during the iteration is safe; after insertions the
// iteration may see entries twice or not at all (check Len).
func (d *Dict) Next(pos *int) (key, val Value, ok bool) {
	for *pos < len(d.entries) {
		e := &d.entries[*pos]
		*pos++
		if e.key.P != nil {
			return e.key, e.val, true
		}
	}
	return Value{}, Value{}, false
}

// Clear removes all keys.
func (d *Dict) Clear() {
	d.entries, d.index, d.used, d.fill, d.keysVersion, d.strKeys = nil, nil, 0, 0, 0, true
}

// Copy returns a new dict with the same entries.
func (d *Dict) Copy() *Dict {
	c := NewDictSize(d.used)
	for i := range d.entries {
		if d.entries[i].key.P != nil {
			c.entries = append(c.entries, d.entries[i])
		}
	}
	c.used, c.strKeys = d.used, d.strKeys
	if c.used > dictLinear {
		c.reindex()
	}
	return c
}

// EntryIndex returns the place of a str key for an inline cache, or -1;
// EntryValue reads it while the KeysVersion is the same.
func (d *Dict) EntryIndex(name *Str) int { return d.findStr(name) }

// EntryValue returns the address of the value of entry i.
func (d *Dict) EntryValue(i int) *Value { return &d.entries[i].val }
