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
