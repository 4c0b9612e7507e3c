package random

// twister is the Mersenne Twister MT19937.
type twister struct {
	state [stateSize]uint32
	index int // of the next word to use; stateSize: all are used up
}

const (
	stateSize = 624
	period    = 397
	upperMask = 0x80000000
	lowerMask = 0x7fffffff
	matrix    = 0x9908b0df
)

// next returns 32 random bits.
func (m *twister) next() uint32 {
	if m.index >= stateSize {
		m.regenerate()
	}
	y := m.state[m.index]
	m.index++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

func mix(upper, lower, far uint32) uint32 {
	y := upper&upperMask | lower&lowerMask
	return far ^ y>>1 ^ -(y&1)&matrix
}

func (m *twister) regenerate() {
	s := &m.state
	for k := 0; k < stateSize-period; k++ {
		s[k] = mix(s[k], s[k+1], s[k+period])
	}
	for k := stateSize - period; k < stateSize-1; k++ {
		s[k] = mix(s[k], s[k+1], s[k+period-stateSize])
	}
	s[stateSize-1] = mix(s[stateSize-1], s[0], s[period-1])
	m.index = 0
}

// seedWord fills the state from one word.
func (m *twister) seedWord(seed uint32) {
	s := &m.state
	s[0] = seed
	for i := uint32(1); i < stateSize; i++ {
		s[i] = 1812433253*(s[i-1]^s[i-1]>>30) + i
	}
	m.index = stateSize
}

// seed fills the state from a key of any length but 0.
func (m *twister) seed(key []uint32) {
	m.seedWord(19650218)
	s := &m.state
	i, j := 1, 0
	step := func() {
		if i++; i >= stateSize {
			s[0] = s[stateSize-1]
			i = 1
		}
	}
	for range max(stateSize, len(key)) {
		s[i] = (s[i] ^ (s[i-1]^s[i-1]>>30)*1664525) + key[j] + uint32(j)
		step()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range stateSize - 1 {
		s[i] = (s[i] ^ (s[i-1]^s[i-1]>>30)*1566083941) - uint32(i)
		step()
	}
	s[0] = 0x80000000
}

// float returns a float in [0, 1) with 53 random bits.
func (m *twister) float() float64 {
	a, b := m.next()>>5, m.next()>>6
	return (float64(a)*67108864 + float64(b)) * (1.0 / 9007199254740992)
}
