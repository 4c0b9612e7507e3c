package object

import "unsafe"

// Find returns the address of the value of the key k if it is the one that was
// found last, or is the very key that stands where the search for it begins.
// nil says nothing: Fetch searches. For eval.
func (d *Dict) Find(k *Value) *Value {
	if k.P == d.Last() {
		return d.LastValue()
	}
	hash := k.N
	if k.P != IntTag() {
		if k.Type() != &StrType {
			return nil
		}
		hash = k.Str().CachedHash()
	}
	i, end := 0, d.EntryCount()
	if index := d.Index(); index != nil {
		fold := uint32(hash) ^ uint32(hash>>32)*HashFold
		slot := *(*uint64)(unsafe.Add(index, uintptr(fold&d.IndexMask())*8))
		i = int(uint32(slot) - 1)
		if uint32(slot>>32) != fold || i >= end {
			return nil
		}
		end = i + 1
	}
	for ; i < end; i++ {
		if entry := (*Value)(unsafe.Add(d.EntryBase(), uintptr(i)*DictEntrySize)); *entry == *k {
			return (*Value)(unsafe.Add(unsafe.Pointer(entry), unsafe.Sizeof(*entry)))
		}
	}
	return nil
}
