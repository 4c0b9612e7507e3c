package object

import "unsafe"

// typeCacheSize is the number of entries, a power of two.
const typeCacheSize = 4096

// typeCache remembers what names mean on types, by type version and interned
// name; absent Values are remembered too. Versions are never used again, so
// entries need no invalidation.
type typeCache [typeCacheSize]typeCacheEntry

type typeCacheEntry struct {
	version uint64
	name    *Str
	value   Value
}

// Lookup returns the attribute name of the type, as found in the dicts along
// its MRO (_PyType_Lookup), or the zero Value.
func (t *Type) Lookup(th *Thread, name *Str) Value {
	e := &th.Interp.typeCache[(uintptr(t.Version)*61^uintptr(unsafe.Pointer(name))>>4)%typeCacheSize]
	if e.version == t.Version && e.name == name {
		return e.value
	}
	return t.lookupSlow(th, name)
}

func (t *Type) lookupSlow(th *Thread, name *Str) Value {
	if !name.isInterned() {
		if in := th.Interp.InternStr(name); in != name {
			return t.Lookup(th, in)
		}
	}
	version := t.Version
	v := t.lookupOdd(th, name)
	if t.Version != 0 && t.Version == version {
		e := &th.Interp.typeCache[(uintptr(t.Version)*61^uintptr(unsafe.Pointer(name))>>4)%typeCacheSize]
		*e = typeCacheEntry{t.Version, name, v}
	}
	return v
}

// lookupOdd is LookupUncached that also finds keys of class dicts that are no
// strs but equal to the name; their __eq__ may do anything, even change the MRO.
func (t *Type) lookupOdd(th *Thread, name *Str) Value {
	for _, c := range t.MRO {
		d := c.OwnDict()
		if v, ok := d.GetStr(name); ok {
			return v
		}
		if !d.strKeys {
			if v, ok, err := d.Get(th, name.Value()); ok && err == nil {
				return v
			}
		}
	}
	return Value{}
}

// LookupUncached is Lookup without the cache, for package initialisation.
func (t *Type) LookupUncached(name *Str) Value {
	for _, c := range t.MRO {
		if v, ok := c.OwnDict().GetStr(name); ok {
			return v
		}
	}
	return Value{}
}
