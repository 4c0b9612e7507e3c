package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

// Dict is a Python dict: an insertion-ordered compact table.
//
// Entries stand in order of insertion; deleted ones have an absent key until
// the table is rebuilt. An index finds them: an open-addressing table of
// words, each the number of an entry plus one and 32 bits of the key's hash, so
// that most mismatches are seen without touching the entry. Up to five entries
// whose keys are exact strs or small ints are searched without an index.
//
// The number of insertions after which a dict is rebuilt, and its new size, are
// CPython's: they decide what a loop sees that changes the dict it runs over.
//
// The hash itself is not stored: that of an int is the int, and a str caches
// its own. Only dicts with other keys keep the hashes, since __hash__ must not
// be asked twice.
type Dict struct {
	Object
	// keysVersion identifies the set of keys and their places, for inline
	// caches: unique among all dicts, 0 until a cache asks for it, and reset
	// to 0 when a key is added, removed or moved.
	keysVersion uint64
	entries     []dictEntry
	index       []uint64 // hash<<32 | entry number + 1; 0: empty, dictDeleted: deleted; nil: no index
	hashes      []uint64 // hashes of the entries when not all keys are plain, else nil
	used        int
	first       int   // entries before this one are holes
	fill        int32 // insertions since the dict was built; the index slots that are not empty
	strKeys     bool  // all keys are exact strs
	plain       bool  // all keys are exact strs or ints in int64 range
}

type dictEntry struct {
	key, val Value
}

const (
	dictDeleted = uint64(^uint32(0))
	dictMinSize = 8 // of the index; dicts of plain keys have none at that size
	dictLinear  = 5 // insertions into a dict of the least size
)

// NewDict returns an empty dict.
func NewDict() *Dict { return &Dict{Object: Object{&DictType}, strKeys: true, plain: true} }

// NewDictSize returns an empty dict with room for n keys.
func NewDictSize(n int) *Dict {
	d := NewDict()
	if n > dictLinear {
		size := indexSize((n*3 + 1) / 2)
		d.index = make([]uint64, size)
		d.entries = make([]dictEntry, 0, size*2/3)
	} else if n > 0 {
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

// fold makes the 32 bits of a hash that the index uses. Those of small ints
// are the ints, so that ranges of them lie side by side.
func fold(h uint64) uint32 { return uint32(h) ^ uint32(h>>32)*0x9E3779B1 }

// hashInt64 is the hash of an int.
func hashInt64(i int64) uint64 {
	if uint64(i) < 1<<61-1 {
		return uint64(i)
	}
	return uint64(dtoa.HashInt(i))
}

// plainHash is the hash of a key that is an exact str or an int in int64 range.
func plainHash(key Value) uint64 {
	if key.IsInt64() {
		return hashInt64(key.Int64())
	}
	return key.Str().Hash()
}

func isPlain(key Value) bool { return key.IsInt64() || key.Type() == &StrType }

// entryHash is the hash of the key of entry i.
func (d *Dict) entryHash(i int) uint64 {
	if d.hashes != nil {
		return d.hashes[i]
	}
	return plainHash(d.entries[i].key)
}

// sameText tells whether two different exact strs have the same characters.
func sameText(a, b *Str) bool {
	return a.n == b.n && a.meta&b.meta&strInterned == 0 && a.String() == b.String()
}

// findStr returns the entry of a str key, or -1. It asks no __eq__, so it must
// only be used where all keys are strs or a miss is searched again.
func (d *Dict) findStr(name *Str) int {
	if d.index == nil {
		for i := range d.entries {
			if d.entries[i].key.P == unsafe.Pointer(name) {
				return i
			}
		}
		for i := range d.entries {
			if k := d.entries[i].key; k.P != nil && k.Type() == &StrType && sameText(k.Str(), name) {
				return i
			}
		}
		return -1
	}
	h := fold(name.Hash())
	mask := uint32(len(d.index) - 1)
	perturb := h
	for i := h & mask; ; {
		x := d.index[i]
		if uint32(x>>32) == h {
			if x == 0 {
				return -1
			}
			// A deleted slot has an impossible entry number.
			if n := uint32(x) - 1; int(n) < len(d.entries) {
				k := d.entries[n].key
				if k.P == unsafe.Pointer(name) || k.Type() == &StrType && sameText(k.Str(), name) {
					return int(n)
				}
			}
		} else if x == 0 {
			return -1
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
		if d.plain && isPlain(key) {
			for i := range d.entries {
				if k := d.entries[i].key; k == key || k.P != nil && k.Type() == &StrType &&
					key.Type() == &StrType && sameText(k.Str(), key.Str()) {
					return i, nil
				}
			}
			return -1, nil
		}
		for i := 0; i < len(d.entries); i++ {
			k := d.entries[i].key
			if k == key {
				return i, nil
			}
			if k.P != nil {
				same, changed, err := d.equalAt(t, i, key, h)
				if err != nil {
					return -1, err
				}
				if changed {
					goto restart
				}
				if same {
					return i, nil
				}
			}
		}
		return -1, nil
	}
	g := fold(h)
	mask := uint32(len(d.index) - 1)
	perturb := g
	for i := g & mask; ; {
		x := d.index[i]
		if uint32(x>>32) == g {
			if x == 0 {
				return -1, nil
			}
			if n := int(uint32(x) - 1); n < len(d.entries) {
				if d.entries[n].key == key {
					return n, nil
				}
				same, changed, err := d.equalAt(t, n, key, h)
				if err != nil {
					return -1, err
				}
				if changed {
					goto restart
				}
				if same {
					return n, nil
				}
			}
		} else if x == 0 {
			return -1, nil
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// equalAt tells whether entry i has a key equal to key; changed says that
// __eq__ changed the dict, so that the search must begin again.
func (d *Dict) equalAt(t *Thread, i int, key Value, h uint64) (same, changed bool, err error) {
	stored := d.entries[i].key
	same, known := quickEqual(stored, key)
	if known || d.entryHash(i) != h {
		return same, false, nil
	}
	entries, index := unsafe.SliceData(d.entries), unsafe.SliceData(d.index)
	if same, err = Equal(t, stored, key); err != nil {
		return false, false, err
	}
	changed = unsafe.SliceData(d.entries) != entries || unsafe.SliceData(d.index) != index ||
		i >= len(d.entries) || d.entries[i].key != stored
	return same, changed, nil
}

// quickEqual compares two values without running code; known is false when
// only __eq__ can tell. Identical values are equal.
func quickEqual(a, b Value) (same, known bool) {
	if a == b {
		return true, true
	}
	ta, tb := a.Type(), b.Type()
	if ta == &StrType && tb == &StrType {
		return sameText(a.Str(), b.Str()), true
	}
	if a.IsInt64() && b.IsInt64() {
		return false, true
	}
	if ta == &StrType && tb == &IntType || ta == &IntType && tb == &StrType {
		return false, true
	}
	return false, false
}

// indexSize is the least size of an index with n slots.
func indexSize(n int) int {
	size := dictMinSize
	for size < n {
		size *= 2
	}
	return size
}

// limit is how many insertions the dict takes before it is rebuilt.
func (d *Dict) limit() int {
	if d.index == nil {
		return dictLinear
	}
	return len(d.index) * 2 / 3
}

// insert adds a key with hash h that is known to be absent.
func (d *Dict) insert(h uint64, key, v Value) {
	if !isPlain(key) {
		if d.plain {
			d.keepHashes()
		}
	} else if d.strKeys && key.Type() != &StrType {
		d.strKeys = false
	}
	if int(d.fill) >= d.limit() {
		d.grow()
	} else if len(d.entries) == cap(d.entries) {
		d.entries = append(make([]dictEntry, 0, min(max(2*len(d.entries), 2), d.limit())), d.entries...)
	}
	d.keysVersion = 0
	d.entries = append(d.entries, dictEntry{key, v})
	d.used++
	if !d.plain {
		d.hashes = append(d.hashes, h)
	}
	d.fill++
	if d.index != nil {
		d.indexEntry(fold(h), len(d.entries))
	} else if !d.plain {
		d.reindex(dictMinSize)
	}
}

// keepHashes prepares for keys whose hashes must be kept.
func (d *Dict) keepHashes() {
	d.hashes = make([]uint64, len(d.entries), max(cap(d.entries), 4))
	for i := range d.entries {
		if d.entries[i].key.P != nil {
			d.hashes[i] = plainHash(d.entries[i].key)
		}
	}
	d.strKeys, d.plain = false, false
}

func (d *Dict) indexEntry(h uint32, number int) {
	mask := uint32(len(d.index) - 1)
	perturb := h
	i := h & mask
	for d.index[i] != 0 {
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	d.index[i] = uint64(h)<<32 | uint64(number)
}

// grow compacts the entries and makes room for more.
func (d *Dict) grow() {
	size := indexSize(d.used * 3)
	n := size * 2 / 3
	entries := make([]dictEntry, 0, n)
	var hashes []uint64
	if d.hashes != nil {
		hashes = make([]uint64, 0, n)
	}
	if d.used == len(d.entries) {
		entries = append(entries, d.entries...)
		if hashes != nil {
			hashes = append(hashes, d.hashes...)
		}
	} else {
		for i := range d.entries {
			if d.entries[i].key.P != nil {
				entries = append(entries, d.entries[i])
				if hashes != nil {
					hashes = append(hashes, d.hashes[i])
				}
			}
		}
	}
	d.entries, d.hashes, d.first = entries, hashes, 0
	d.keysVersion = 0
	d.fill = int32(d.used)
	if size > dictMinSize || d.hashes != nil {
		d.reindex(size)
	} else {
		d.index = nil
	}
}

// reindex builds the index anew, with that size.
func (d *Dict) reindex(size int) {
	d.index = make([]uint64, size)
	for i := range d.entries {
		if d.entries[i].key.P != nil {
			d.indexEntry(fold(d.entryHash(i)), i+1)
		}
	}
}

// removeEntry deletes entry i. It leaves a hole, so that an iteration under
// way does not take a later insertion for what it has seen.
func (d *Dict) removeEntry(i int) {
	if d.index != nil {
		h := fold(d.entryHash(i))
		mask := uint32(len(d.index) - 1)
		perturb := h
		j := h & mask
		for want := uint64(h)<<32 | uint64(i+1); d.index[j] != want; {
			perturb >>= 5
			j = (j*5 + perturb + 1) & mask
		}
		d.index[j] = dictDeleted
	}
	d.entries[i] = dictEntry{}
	d.used--
	d.keysVersion = 0
	if i == d.first {
		for i++; i < len(d.entries) && d.entries[i].key.P == nil; {
			i++
		}
		d.first = i
	}
}

// popLast removes the last entry of a dict that is not empty.
func (d *Dict) popLast() (key, val Value) {
	i := len(d.entries) - 1
	for d.entries[i].key.P == nil {
		i--
	}
	key, val = d.entries[i].key, d.entries[i].val
	d.removeEntry(i)
	d.entries = d.entries[:i]
	if d.hashes != nil {
		d.hashes = d.hashes[:i]
	}
	d.first = min(d.first, i)
	return key, val
}

// Next iterates: it returns the first entry at or after *pos and moves *pos
// behind it. Deleting during the iteration is safe; after insertions the
// iteration may see entries twice or not at all (check Len).
func (d *Dict) Next(pos *int) (key, val Value, ok bool) {
	if *pos < d.first {
		*pos = d.first
	}
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
	d.entries, d.index, d.hashes = nil, nil, nil
	d.used, d.first, d.fill, d.keysVersion, d.strKeys, d.plain = 0, 0, 0, 0, true, true
}

// Copy returns a new dict with the same entries.
func (d *Dict) Copy() *Dict {
	c := NewDict()
	c.copyFrom(d)
	return c
}

// copyFrom makes d, which must be empty, a copy of o.
func (d *Dict) copyFrom(o *Dict) {
	d.Clear()
	if o.used == 0 {
		return
	}
	d.used, d.strKeys, d.plain = o.used, o.strKeys, o.plain
	if o.used >= len(o.entries)*2/3 {
		// The table is copied as it is, holes included.
		d.entries = append(make([]dictEntry, 0, max(min(cap(o.entries), o.limit()), len(o.entries))), o.entries...)
		if o.hashes != nil {
			d.hashes = append(make([]uint64, 0, cap(d.entries)), o.hashes...)
		}
		if o.index != nil {
			d.index = append(make([]uint64, 0, len(o.index)), o.index...)
		}
		d.fill, d.first = o.fill, o.first
		return
	}
	size := indexSize((o.used*3 + 1) / 2)
	d.entries = make([]dictEntry, 0, size*2/3)
	if o.hashes != nil {
		d.hashes = make([]uint64, 0, size*2/3)
	}
	for i := range o.entries {
		if o.entries[i].key.P != nil {
			d.entries = append(d.entries, o.entries[i])
			if o.hashes != nil {
				d.hashes = append(d.hashes, o.hashes[i])
			}
		}
	}
	d.fill = int32(d.used)
	if size > dictMinSize || d.hashes != nil {
		d.reindex(size)
	}
}

// EntryIndex returns the place of a str key for an inline cache, or -1;
// EntryValue reads it while the KeysVersion is the same.
func (d *Dict) EntryIndex(name *Str) int { return d.findStr(name) }

// EntryValue returns the address of the value of entry i.
func (d *Dict) EntryValue(i int) *Value { return &d.entries[i].val }
