package object

// This file is what OrderedDict needs of a dict: its ends, and moving entries.

// InitEmpty makes d an empty dict of that type, for types derived from dict.
func (d *Dict) InitEmpty(ty *Type) {
	*d = Dict{Object: Object{ty}, strKeys: true, plain: true}
}

// end returns the last or first entry of a dict that is not empty.
func (d *Dict) end(last bool) int {
	if !last {
		return int(d.first)
	}
	i := len(d.entries) - 1
	for d.entries[i].key.P == nil {
		i--
	}
	if i < len(d.entries)-1 {
		// Trailing holes are dropped, so that this stays fast; only
		// OrderedDict, whose iterators see every change, may do it here.
		d.entries = d.entries[:i+1]
	}
	return i
}

// move moves entry i to the end, or to the front.
func (d *Dict) move(i int, last bool) {
	h, e := d.entryHash(i), d.entries[i]
	d.removeEntry(i)
	if last {
		d.insert(h, e.key, e.val)
		return
	}
	if d.first == 0 || int(d.fill) >= d.limit() {
		d.makeGap()
	}
	d.first--
	d.entries[d.first] = e
	if !d.plain {
		*d.kept(int(d.first)) = h
	}
	d.used++
	d.fill++
	d.keysVersion = 0
	if d.index != nil {
		d.indexEntry(fold(h), int(d.first)+1)
	}
}

// makeGap rebuilds the dict with room in front of the first entry.
func (d *Dict) makeGap() {
	gap := d.used + 4
	size := indexSize(d.used * 6)
	d.rebuild(make([]dictEntry, gap, gap+size*2/3), size)
}
