package object

import "unsafe"

// Set is a set or frozenset (by its type). Its table, its probe sequence and
// its growth follow the published description of CPython's, so that sets of
// the same hashes iterate in the same order there and here: open addressing
// with a short linear probe before each perturbed jump.
type Set struct {
	Object
	table  []setEntry // nil: empty, of the least size
	used   int        // keys
	fill   int        // keys and removed ones
	finger int        // where pop looks next
	hash   uint64     // of a frozenset; 0: not computed
}

// setEntry is a place in the table: the key is absent in a free one, and the
// mark in one whose key was removed, which has the hash -1, that no key has.
type setEntry struct {
	hash uint64
	key  Value
}

const (
	setMinSize    = 8
	setLinear     = 9
	setPerturb    = 5
	setManyFrom   = 50000 // larger sets double, smaller ones quadruple
	setHashGone   = ^uint64(0)
	setLoadTop    = 5 // full when fill*5 >= mask*3
	setLoadBottom = 3
)

// setGone marks removed keys. It is never visible to Python.
var setGone = Object{&NoneType}

func (e *setEntry) active() bool {
	return e.key.P != nil && e.key.P != unsafe.Pointer(&setGone)
}

// newSet returns an empty set.
func newSet() *Set { return &Set{Object: Object{&SetType}} }

// newFrozenSet returns an empty frozenset, to be filled before it is visible.
func newFrozenSet() *Set { return &Set{Object: Object{&FrozenSetType}} }

// Value returns s as a Python value.
func (s *Set) Value() Value { return Value{unsafe.Pointer(s), 0} }

// Set returns the *Set of a Value whose type has FlagSetSubclass.
func (v Value) Set() *Set { return (*Set)(v.P) }

// IsAnySet tells whether v is a set or frozenset (or of a subclass).
func (v Value) IsAnySet() bool { return v.Type().Flags&FlagSetSubclass != 0 }

func isAnySet(v Value) bool { return v.Type().Flags&FlagSetSubclass != 0 }

// Len returns the number of keys.
func (s *Set) Len() int { return s.used }

// mask is the table size less one.
func (s *Set) mask() int {
	if s.table == nil {
		return setMinSize - 1
	}
	return len(s.table) - 1
}

// Next iterates: it returns the first key at or after *pos and moves *pos behind it.
func (s *Set) Next(pos *int) (Value, bool) {
	for *pos < len(s.table) {
		e := &s.table[*pos]
		*pos++
		if e.active() {
			return e.key, true
		}
	}
	return Value{}, false
}

// Table returns the address of the table, or nil, for the instructions: pairs
// of a hash and a key of SetEntrySize bytes. TableMask is one less than the
// number of places.
func (s *Set) Table() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(s.table)) }

// TableMask: see Table.
func (s *Set) TableMask() int { return len(s.table) - 1 }

// SetEntrySize is the size of a place in the table of a set; the key is at SetEntryKey.
const (
	SetEntrySize = unsafe.Sizeof(setEntry{})
	SetEntryKey  = unsafe.Offsetof(setEntry{}.key)
)

// find returns the place of key, or -1.
func (s *Set) find(t *Thread, key Value, h uint64) (int, error) {
	if s.used == 0 {
		return -1, nil
	}
	at, _, err := s.probe(t, key, h)
	return at, err
}

// probe looks for key in a table that exists: at is its place, or -1 with the
// place where it is to be added, the last one with a removed key or else the
// free one that ended the search.
func (s *Set) probe(t *Thread, key Value, h uint64) (at, place int, err error) {
restart:
	place = -1
	table := s.table
	mask := uint64(len(table) - 1)
	perturb := h
	for i := h & mask; ; {
		probes := uint64(0)
		if i+setLinear <= mask {
			probes = setLinear
		}
		for j := i; j <= i+probes; j++ {
			e := &table[j]
			if e.key.P == nil {
				if place < 0 {
					place = int(j)
				}
				return -1, place, nil
			}
			if e.hash != h {
				if e.hash == setHashGone {
					place = int(j)
				}
				continue
			}
			if e.key == key {
				return int(j), 0, nil
			}
			same, known := quickEqual(e.key, key)
			if !known {
				stored := e.key
				if same, err = Equal(t, stored, key); err != nil {
					return -1, 0, err
				}
				if unsafe.SliceData(s.table) != unsafe.SliceData(table) || table[j].key != stored {
					if s.table == nil {
						s.table = make([]setEntry, setMinSize)
					}
					goto restart // __eq__ changed the set
				}
			}
			if same {
				return int(j), 0, nil
			}
		}
		perturb >>= setPerturb
		i = (i*5 + 1 + perturb) & mask
	}
}

// freePlace returns the first free place for hash h.
func freePlace(table []setEntry, h uint64) *setEntry {
	mask := uint64(len(table) - 1)
	perturb := h
	for i := h & mask; ; {
		probes := uint64(0)
		if i+setLinear <= mask {
			probes = setLinear
		}
		for j := i; j <= i+probes; j++ {
			if table[j].key.P == nil {
				return &table[j]
			}
		}
		perturb >>= setPerturb
		i = (i*5 + 1 + perturb) & mask
	}
}

// AddHash adds a key with hash h and tells whether it is new.
func (s *Set) AddHash(t *Thread, key Value, h uint64) (bool, error) {
	if s.table == nil {
		s.table = make([]setEntry, setMinSize)
	}
	at, place, err := s.probe(t, key, h)
	if err != nil || at >= 0 {
		return false, err
	}
	e := &s.table[place]
	s.used++
	if e.key.P != nil {
		*e = setEntry{h, key}
		return true, nil
	}
	*e = setEntry{h, key}
	s.fill++
	if s.fill*setLoadTop >= s.mask()*setLoadBottom {
		s.resize(s.growSize())
	}
	return true, nil
}

func (s *Set) growSize() int {
	if s.used > setManyFrom {
		return s.used * 2
	}
	return s.used * 4
}

// resize makes a table with more than n places.
func (s *Set) resize(n int) {
	size := setMinSize
	for size <= n {
		size <<= 1
	}
	old := s.table
	if size == setMinSize && len(old) <= setMinSize && s.fill == s.used {
		return
	}
	s.table = make([]setEntry, size)
	for i := range old {
		if old[i].active() {
			*freePlace(s.table, old[i].hash) = old[i]
		}
	}
	s.fill = s.used
}

// removeAt removes the key at place i.
func (s *Set) removeAt(i int) {
	s.table[i] = setEntry{setHashGone, Value{unsafe.Pointer(&setGone), 0}}
	s.used--
}

// DiscardHash removes a key with hash h and tells whether it was there.
func (s *Set) DiscardHash(t *Thread, key Value, h uint64) (bool, error) {
	i, err := s.find(t, key, h)
	if err != nil || i < 0 {
		return false, err
	}
	s.removeAt(i)
	return true, nil
}

// pop removes and returns a key of a set that is not empty.
func (s *Set) pop() Value {
	i := s.finger & s.mask()
	for !s.table[i].active() {
		if i++; i > s.mask() {
			i = 0
		}
	}
	key := s.table[i].key
	s.removeAt(i)
	s.finger = i + 1
	return key
}

// Clear removes all keys.
func (s *Set) Clear() { s.table, s.used, s.fill = nil, 0, 0 } // pop goes on where it was

// merge adds the keys of another set.
func (s *Set) merge(t *Thread, o *Set) error {
	if s == o || o.used == 0 {
		return nil
	}
	if (s.fill+o.used)*setLoadTop >= s.mask()*setLoadBottom {
		s.resize((s.used + o.used) * 2)
	}
	if s.fill == 0 {
		if s.mask() == o.mask() && o.fill == o.used {
			s.table = append(s.table[:0:0], o.table...)
			s.fill, s.used = o.fill, o.used
			return nil
		}
		if s.table == nil {
			s.table = make([]setEntry, setMinSize)
		}
		for i := range o.table {
			if e := &o.table[i]; e.active() {
				*freePlace(s.table, e.hash) = *e
			}
		}
		s.fill, s.used = o.used, o.used
		return nil
	}
	for i := 0; i < len(o.table); i++ {
		if e := o.table[i]; e.active() {
			if _, err := s.AddHash(t, e.key, e.hash); err != nil {
				return err
			}
		}
	}
	return nil
}

// frozenHash is the hash of a frozenset: independent of the order.
func (s *Set) frozenHash() uint64 {
	if s.hash != 0 {
		return s.hash
	}
	h := uint64(0)
	for i := range s.table {
		if e := &s.table[i]; e.active() {
			h ^= ((e.hash ^ 89869747) ^ (e.hash << 16)) * 3644798167
		}
	}
	h ^= (uint64(s.used) + 1) * 1927868237
	h ^= (h >> 11) ^ (h >> 25)
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	return h
}
