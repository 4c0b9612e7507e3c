package object

import "unsafe"

// CachedVersion returns the number that identifies the keys and their places
// if a cache asked for it and it still holds, else 0.
func (d *Dict) CachedVersion() uint64 { return d.keysVersion }

// EntryBase returns the address of the entries, to which EntryOffset is relative.
func (d *Dict) EntryBase() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(d.entries)) }

// EntryOffset returns the byte offset of the value of a str key, or -1.
func (d *Dict) EntryOffset(name *Str) int {
	i := d.findStr(name)
	if i < 0 {
		return -1
	}
	return i*int(unsafe.Sizeof(dictEntry{})) + int(unsafe.Offsetof(dictEntry{}.val))
}

// HashFold is the factor of fold.
const HashFold = 0x9E3779B1

// DictEntrySize is the size of an entry: a key and a value.
const DictEntrySize = unsafe.Sizeof(dictEntry{})

// EntryCount returns the number of entries, holes included.
func (d *Dict) EntryCount() int { return len(d.entries) }

// Index returns the address of the index, or nil; IndexMask is one less than
// the number of its slots.
func (d *Dict) Index() unsafe.Pointer { return d.index }

// IndexMask: see Index.
func (d *Dict) IndexMask() uint32 { return 1<<(d.log&31) - 1 }

// Last returns the str that Fetch or Store found last, or nil, and LastValue
// the address of its value. A program that asks whether a key is there most
// often goes on with that key.
func (d *Dict) Last() unsafe.Pointer { return d.last }

// LastValue: see Last.
func (d *Dict) LastValue() *Value {
	return (*Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(d.entries)), uintptr(d.lastEntry)*unsafe.Sizeof(dictEntry{})+unsafe.Offsetof(dictEntry{}.val)))
}

// Fetch is Get that remembers where it found a str.
func (d *Dict) Fetch(t *Thread, key Value) (Value, bool, error) {
	if d.strKeys && key.Type() == &StrType {
		i := d.findStr(key.Str())
		if i < 0 {
			return Value{}, false, nil
		}
		d.last, d.lastEntry = key.P, int32(i)
		return d.entries[i].val, true, nil
	}
	return d.Get(t, key)
}

// Store is Set that remembers where it stored the value of a str.
func (d *Dict) Store(t *Thread, key, v Value) error {
	if d.strKeys && key.Type() == &StrType {
		i := d.findStr(key.Str())
		if i >= 0 {
			d.entries[i].val = v
		} else {
			d.insert(key.Str().Hash(), key, v)
			i = len(d.entries) - 1
		}
		d.last, d.lastEntry = key.P, int32(i)
		return nil
	}
	return d.Set(t, key, v)
}
