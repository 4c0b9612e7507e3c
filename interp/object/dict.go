package object

import (
	"math/bits"
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
// its own. Only dicts with other keys keep the hashes, behind the index, since
// __hash__ must not be asked twice.
type Dict struct {
	Object
	// keysVersion identifies the set of keys and their places, for inline
	// caches: unique among all dicts, 0 until a cache asks for it, and reset
	// to 0 when a key is added, removed or moved.
	keysVersion uint64
	entries     []dictEntry
	index       unsafe.Pointer // words: hash<<32 | entry number + 1; 0: empty, dictDeleted: deleted; nil: no index
	last        unsafe.Pointer // the exact str that a subscript found last, in entry lastEntry, or nil
	used        int
	first       int32 // entries before this one are holes
	fill        int32 // insertions since the dict was built; the index slots that are not empty
	lastEntry   int32
	log         uint8 // the index has 1<<log slots; behind them stand the hashes of the entries, if not plain
	strKeys     bool  // all keys are exact strs
	plain       bool  // all keys are exact strs or ints in int64 range
}

type dictEntry struct {
	key, val Value
}

const (
	dictDeleted = uint64(^uint32(0))
	dictMinLog  = 3
	dictMinSize = 1 << dictMinLog // of the index; dicts of plain keys have none at that size
	dictLinear  = 5               // insertions into a dict of the least size
)

// NewDict returns an empty dict.
func NewDict() *Dict { return &Dict{Object: Object{&DictType}, strKeys: true, plain: true} }

// NewDictSize returns an empty dict with room for n keys.
func NewDictSize(n int) *Dict {
	d := NewDict()
	if n > dictLinear {
		size := indexSize((n*3 + 1) / 2)
		d.entries = make([]dictEntry, 0, n)
		d.reindex(size, nil)
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
func fold(h uint64) uint32 { return uint32(h) ^ uint32(h>>32)*HashFold }

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

// slots are the words of the index, which must be there.
func (d *Dict) slots() []uint64 { return unsafe.Slice((*uint64)(d.index), 1<<(d.log&31)) }

// kept is the address of the kept hash of entry i, in a dict that is not plain.
func (d *Dict) kept(i int) *uint64 { return (*uint64)(unsafe.Add(d.index, (1<<(d.log&31)+i)*8)) }

// entryHash is the hash of the key of entry i.
func (d *Dict) entryHash(i int) uint64 {
	if !d.plain {
		return *d.kept(i)
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
	slots := d.slots()
	mask := uint32(len(slots) - 1)
	perturb := h
	for i := h & mask; ; {
		x := slots[i]
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

// findInt returns the entry of an int key in a plain dict, or -1.
func (d *Dict) findInt(key int64) int {
	if d.index == nil {
		for i := range d.entries {
			if d.entries[i].key == Int(key) {
				return i
			}
		}
		return -1
	}
	h := fold(hashInt64(key))
	slots := d.slots()
	mask := uint32(len(slots) - 1)
	perturb := h
	for i := h & mask; ; {
		x := slots[i]
		if uint32(x>>32) == h {
			if n := uint32(x) - 1; int(n) < len(d.entries) && d.entries[n].key == Int(key) {
				return int(n)
			}
		}
		if x == 0 {
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
	if d.plain && key.IsInt64() {
		return d.findInt(key.Int64()), nil
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
	slots := d.slots()
	mask := uint32(len(slots) - 1)
	perturb := g
	for i := g & mask; ; {
		x := slots[i]
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
	entries, index := unsafe.SliceData(d.entries), d.index
	if same, err = Equal(t, stored, key); err != nil {
		return false, false, err
	}
	changed = unsafe.SliceData(d.entries) != entries || d.index != index ||
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
	return (1 << (d.log & 31)) * 2 / 3
}

// insert adds a key with hash h that is known to be absent.
func (d *Dict) insert(h uint64, key, v Value) {
	if !isPlain(key) {
		if d.plain {
			d.strKeys, d.plain = false, false
			d.reindex(1<<max(d.log, dictMinLog), nil)
		}
	} else if d.strKeys && key.Type() != &StrType {
		d.strKeys = false
	}
	if int(d.fill) >= d.limit() {
		d.grow()
	} else if len(d.entries) == cap(d.entries) {
		d.moreEntries()
	}
	d.add(h, key, v)
	if d.index != nil {
		d.indexEntry(fold(h), len(d.entries))
	}
}

// moreEntries makes room for entries, of a dict whose index has room.
func (d *Dict) moreEntries() {
	d.entries = append(make([]dictEntry, 0, min(max(2*len(d.entries), 2), d.limit())), d.entries...)
}

// add appends an entry for which there is room, without the index.
func (d *Dict) add(h uint64, key, v Value) {
	d.keysVersion = 0
	n := len(d.entries)
	d.entries = d.entries[:n+1]
	e := &d.entries[n]
	e.key, e.val = key, v
	d.used++
	d.fill++
	if !d.plain {
		*d.kept(n) = h
	}
}

// setInt stores the value of an int key in a plain dict.
func (d *Dict) setInt(key int64, v Value) {
	h := hashInt64(key)
	if d.index == nil {
		if i := d.findInt(key); i >= 0 {
			d.entries[i].val = v
			return
		}
		d.insert(h, Int(key), v)
		return
	}
	g := fold(h)
	slots := d.slots()
	mask := uint32(len(slots) - 1)
	perturb := g
	i := g & mask
	for {
		x := slots[i]
		if x == 0 {
			break
		}
		if uint32(x>>32) == g {
			if n := uint32(x) - 1; int(n) < len(d.entries) && d.entries[n].key == Int(key) {
				d.entries[n].val = v
				return
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	if int(d.fill) >= d.limit() || len(d.entries) == cap(d.entries) {
		d.insert(h, Int(key), v)
		return
	}
	d.strKeys = false
	d.add(h, Int(key), v)
	slots[i] = uint64(g)<<32 | uint64(len(d.entries))
}

func (d *Dict) indexEntry(h uint32, number int) {
	slots := d.slots()
	mask := uint32(len(slots) - 1)
	perturb := h
	i := h & mask
	for slots[i] != 0 {
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	slots[i] = uint64(h)<<32 | uint64(number)
}

// grow compacts the entries and makes room for more.
func (d *Dict) grow() {
	size := indexSize(d.used * 3)
	d.rebuild(make([]dictEntry, 0, size*2/3), size)
}

// rebuild moves the entries that are no holes behind those of entries, which
// are holes, and makes an index of that size.
func (d *Dict) rebuild(entries []dictEntry, size int) {
	gap := len(entries)
	var hashes []uint64
	if !d.plain {
		hashes = make([]uint64, gap, cap(entries))
	}
	if d.used == len(d.entries) && d.plain {
		entries = append(entries, d.entries...)
	} else {
		for i := range d.entries {
			if d.entries[i].key.P != nil {
				entries = append(entries, d.entries[i])
				if hashes != nil {
					hashes = append(hashes, *d.kept(i))
				}
			}
		}
	}
	d.entries, d.first = entries, int32(gap)
	d.keysVersion, d.last = 0, nil
	d.fill = int32(d.used)
	if size > dictMinSize || !d.plain {
		d.reindex(size, hashes)
	} else {
		d.index, d.log = nil, 0
	}
}

// reindex builds the index anew, with that size. hashes are those of the
// entries; nil says that their keys are plain.
func (d *Dict) reindex(size int, hashes []uint64) {
	n := size
	if !d.plain {
		n += max(cap(d.entries), size*2/3)
	}
	d.index = unsafe.Pointer(unsafe.SliceData(make([]uint64, n)))
	d.log = uint8(bits.TrailingZeros(uint(size)))
	for i := range d.entries {
		if d.entries[i].key.P == nil {
			continue
		}
		h := uint64(0)
		if hashes != nil {
			h = hashes[i]
		} else {
			h = plainHash(d.entries[i].key)
		}
		d.indexEntry(fold(h), i+1)
		if !d.plain {
			*d.kept(i) = h
		}
	}
}

// removeEntry deletes entry i. It leaves a hole, so that an iteration under
// way does not take a later insertion for what it has seen.
func (d *Dict) removeEntry(i int) {
	if d.index != nil {
		h := fold(d.entryHash(i))
		slots := d.slots()
		mask := uint32(len(slots) - 1)
		perturb := h
		j := h & mask
		for want := uint64(h)<<32 | uint64(i+1); slots[j] != want; {
			perturb >>= 5
			j = (j*5 + perturb + 1) & mask
		}
		slots[j] = dictDeleted
	}
	d.entries[i] = dictEntry{}
	d.used--
	d.keysVersion, d.last = 0, nil
	if i == int(d.first) {
		for i++; i < len(d.entries) && d.entries[i].key.P == nil; {
			i++
		}
		d.first = int32(i)
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
	d.first = min(d.first, int32(i))
	return key, val
}

// Next iterates: it returns the first entry at or after *pos and moves *pos
// behind it. Deleting during the iteration is safe; after insertions the
// iteration may see entries twice or not at all (check Len).
func (d *Dict) Next(pos *int) (key, val Value, ok bool) {
	if *pos < int(d.first) {
		*pos = int(d.first)
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
	d.entries, d.index, d.last, d.log = nil, nil, nil, 0
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
		if o.index != nil {
			size := 1 << (o.log & 31)
			n := size
			if !o.plain {
				n += max(cap(d.entries), size*2/3)
			}
			from := unsafe.Slice((*uint64)(o.index), size)
			if !o.plain {
				from = unsafe.Slice((*uint64)(o.index), size+len(o.entries))
			}
			index := append(make([]uint64, 0, n), from...)
			d.index, d.log = unsafe.Pointer(unsafe.SliceData(index)), o.log
		}
		d.fill, d.first = o.fill, o.first
		return
	}
	size := indexSize((o.used*3 + 1) / 2)
	d.entries = make([]dictEntry, 0, size*2/3)
	var hashes []uint64
	for i := range o.entries {
		if o.entries[i].key.P != nil {
			d.entries = append(d.entries, o.entries[i])
			if !o.plain {
				hashes = append(hashes, *o.kept(i))
			}
		}
	}
	d.fill = int32(d.used)
	if size > dictMinSize || !d.plain {
		d.reindex(size, hashes)
	}
}

// EntryIndex returns the place of a str key for an inline cache, or -1;
// EntryValue reads it while the KeysVersion is the same.
func (d *Dict) EntryIndex(name *Str) int { return d.findStr(name) }

// EntryValue returns the address of the value of entry i.
func (d *Dict) EntryValue(i int) *Value { return &d.entries[i].val }
