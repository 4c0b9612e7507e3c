package syntax

import "unicode/utf8"

// nameTable gives equal identifiers the same string: source text holds few
// names often. It is a hash table with linear probing.
type nameTable struct {
	slots []string
	count int
}

func (n *nameTable) intern(b []byte) string {
	if len(n.slots) == 0 {
		n.slots = make([]string, 64)
	}
	h := uint32(len(b))
	for _, c := range b {
		h = h*31 + uint32(c)
	}
	h ^= h >> 15
	mask := uint32(len(n.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := n.slots[i]
		if s == "" {
			s = string(b)
			n.slots[i] = s
			n.count++
			if n.count*2 > len(n.slots) {
				n.grow()
			}
			return normalizedName(s)
		}
		if s == string(b) {
			return normalizedName(s)
		}
	}
}

func normalizedName(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return normalizeIdentifier(s)
		}
	}
	return s
}

func (n *nameTable) grow() {
	old := n.slots
	n.slots = make([]string, len(old)*2)
	mask := uint32(len(n.slots) - 1)
	for _, s := range old {
		if s == "" {
			continue
		}
		h := uint32(len(s))
		for i := 0; i < len(s); i++ {
			h = h*31 + uint32(s[i])
		}
		h ^= h >> 15
		i := h & mask
		for n.slots[i] != "" {
			i = (i + 1) & mask
		}
		n.slots[i] = s
	}
}
