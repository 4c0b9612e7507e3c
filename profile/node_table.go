package profile

// nodeTable finds the child of a node by location: an open-addressed hash
// table of node indices whose keys are in the nodes themselves, so that it costs
// 4 bytes a slot. The zero value is ready.
type nodeTable struct {
	slots []uint32 // node index; 0 is empty, for the root is nobody's child
	used  int
}

func hashNode(parent, loc uint32) uint64 {
	h := (uint64(parent)<<32 | uint64(loc)) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

func (t *nodeTable) child(nodes *[]Node, parent, loc uint32) uint32 {
	if t.used*4 >= len(t.slots)*3 {
		t.grow(*nodes)
	}
	mask := uint64(len(t.slots) - 1)
	i := hashNode(parent, loc) & mask
	for {
		n := t.slots[i]
		if n == 0 {
			break
		}
		if k := (*nodes)[n]; k.Parent == parent && k.Location == loc {
			return n
		}
		i = (i + 1) & mask
	}
	n := uint32(len(*nodes))
	*nodes = append(*nodes, Node{parent, loc})
	t.slots[i] = n
	t.used++
	return n
}

func (t *nodeTable) grow(nodes []Node) {
	size := max(64, len(t.slots)*2)
	slots := make([]uint32, size)
	mask := uint64(size - 1)
	for n := 1; n < len(nodes); n++ {
		i := hashNode(nodes[n].Parent, nodes[n].Location) & mask
		for slots[i] != 0 {
			i = (i + 1) & mask
		}
		slots[i] = uint32(n)
	}
	t.slots = slots
}
