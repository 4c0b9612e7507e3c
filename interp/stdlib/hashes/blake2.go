package hashes

import (
	"encoding/binary"
	"hash"
	"math/bits"
)

// BLAKE2 (RFC 7693) with all of its parameters, which the packages for Go leave
// out: salt, personalisation and tree hashing. b is BLAKE2b with words of 64
// bits, s BLAKE2s with words of 32.

// blakeParams is the parameter block.
type blakeParams struct {
	size, key            int
	fanout, depth        byte
	leafSize             uint32
	nodeOffset           uint64
	nodeDepth, innerSize byte
	salt, person         []byte
	lastNode             bool
}

var blakeIV64 = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
	0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}

var blakeSigma = [10][16]byte{
	{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
	{14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
	{11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
	{7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
	{9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
	{2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
	{12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
	{13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
	{6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
	{10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}

// blake is the state of either variant; BLAKE2s keeps its words in the low
// halves of h.
type blake struct {
	wide     bool // BLAKE2b
	h        [8]uint64
	counter  [2]uint64
	buf      [128]byte
	n        int // bytes in buf
	size     int
	lastNode bool
}

func newBlake(wide bool, p *blakeParams, key []byte) *blake {
	b := &blake{wide: wide, size: p.size, lastNode: p.lastNode}
	var block [64]byte
	block[0], block[1], block[2], block[3] = byte(p.size), byte(len(key)), p.fanout, p.depth
	binary.LittleEndian.PutUint32(block[4:], p.leafSize)
	binary.LittleEndian.PutUint64(block[8:], p.nodeOffset)
	if wide {
		block[16], block[17] = p.nodeDepth, p.innerSize
		copy(block[32:48], p.salt)
		copy(block[48:64], p.person)
		for i := range b.h {
			b.h[i] = blakeIV64[i] ^ binary.LittleEndian.Uint64(block[i*8:])
		}
	} else {
		block[14], block[15] = p.nodeDepth, p.innerSize
		copy(block[16:24], p.salt)
		copy(block[24:32], p.person)
		for i := range b.h {
			b.h[i] = uint64(uint32(blakeIV64[i]>>32) ^ binary.LittleEndian.Uint32(block[i*4:]))
		}
	}
	if len(key) > 0 {
		var pad [128]byte
		copy(pad[:], key)
		b.Write(pad[:b.BlockSize()])
	}
	return b
}

// Clone copies the state.
func (b *blake) Clone() (hash.Cloner, error) {
	c := *b
	return &c, nil
}

// Reset is not needed: Python's hash objects cannot be reset.
func (b *blake) Reset() { panic("BUG: BLAKE2 reset") }

// Size is the length of the digest.
func (b *blake) Size() int { return b.size }

// BlockSize is the length of a block.
func (b *blake) BlockSize() int {
	if b.wide {
		return 128
	}
	return 64
}

// Write adds data. The last block stays in the buffer, as it is treated differently.
func (b *blake) Write(p []byte) (int, error) {
	total, size := len(p), b.BlockSize()
	for len(p) > 0 {
		if b.n == size {
			b.block(b.buf[:size], uint64(size), false)
			b.n = 0
		}
		if b.n == 0 {
			for len(p) > size {
				b.block(p[:size], uint64(size), false)
				p = p[size:]
			}
		}
		k := copy(b.buf[b.n:size], p)
		b.n += k
		p = p[k:]
	}
	return total, nil
}

// Sum appends the digest.
func (b *blake) Sum(out []byte) []byte {
	c := *b
	size := c.BlockSize()
	clear(c.buf[c.n:])
	c.block(c.buf[:size], uint64(c.n), true)
	var digest [64]byte
	for i, w := range c.h {
		if c.wide {
			binary.LittleEndian.PutUint64(digest[i*8:], w)
		} else {
			binary.LittleEndian.PutUint32(digest[i*4:], uint32(w))
		}
	}
	return append(out, digest[:c.size]...)
}

func (b *blake) block(p []byte, n uint64, last bool) {
	if b.wide {
		b.block64(p, n, last)
	} else {
		b.block32(p, n, last)
	}
}

func (b *blake) block64(p []byte, n uint64, last bool) {
	var carry uint64
	b.counter[0], carry = bits.Add64(b.counter[0], n, 0)
	b.counter[1] += carry
	var m, v [16]uint64
	for i := range m {
		m[i] = binary.LittleEndian.Uint64(p[i*8:])
	}
	copy(v[:8], b.h[:])
	copy(v[8:], blakeIV64[:])
	v[12] ^= b.counter[0]
	v[13] ^= b.counter[1]
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	g := func(i, j, k, l int, x, y uint64) {
		v[i] += v[j] + x
		v[l] = bits.RotateLeft64(v[l]^v[i], -32)
		v[k] += v[l]
		v[j] = bits.RotateLeft64(v[j]^v[k], -24)
		v[i] += v[j] + y
		v[l] = bits.RotateLeft64(v[l]^v[i], -16)
		v[k] += v[l]
		v[j] = bits.RotateLeft64(v[j]^v[k], -63)
	}
	for r := range 12 {
		s := &blakeSigma[r%10]
		g(0, 4, 8, 12, m[s[0]], m[s[1]])
		g(1, 5, 9, 13, m[s[2]], m[s[3]])
		g(2, 6, 10, 14, m[s[4]], m[s[5]])
		g(3, 7, 11, 15, m[s[6]], m[s[7]])
		g(0, 5, 10, 15, m[s[8]], m[s[9]])
		g(1, 6, 11, 12, m[s[10]], m[s[11]])
		g(2, 7, 8, 13, m[s[12]], m[s[13]])
		g(3, 4, 9, 14, m[s[14]], m[s[15]])
	}
	for i := range b.h {
		b.h[i] ^= v[i] ^ v[i+8]
	}
}

func (b *blake) block32(p []byte, n uint64, last bool) {
	b.counter[0] += n
	var m, v [16]uint32
	for i := range m {
		m[i] = binary.LittleEndian.Uint32(p[i*4:])
	}
	for i := range b.h {
		v[i], v[i+8] = uint32(b.h[i]), uint32(blakeIV64[i]>>32)
	}
	v[12] ^= uint32(b.counter[0])
	v[13] ^= uint32(b.counter[0] >> 32)
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	g := func(i, j, k, l int, x, y uint32) {
		v[i] += v[j] + x
		v[l] = bits.RotateLeft32(v[l]^v[i], -16)
		v[k] += v[l]
		v[j] = bits.RotateLeft32(v[j]^v[k], -12)
		v[i] += v[j] + y
		v[l] = bits.RotateLeft32(v[l]^v[i], -8)
		v[k] += v[l]
		v[j] = bits.RotateLeft32(v[j]^v[k], -7)
	}
	for r := range 10 {
		s := &blakeSigma[r]
		g(0, 4, 8, 12, m[s[0]], m[s[1]])
		g(1, 5, 9, 13, m[s[2]], m[s[3]])
		g(2, 6, 10, 14, m[s[4]], m[s[5]])
		g(3, 7, 11, 15, m[s[6]], m[s[7]])
		g(0, 5, 10, 15, m[s[8]], m[s[9]])
		g(1, 6, 11, 12, m[s[10]], m[s[11]])
		g(2, 7, 8, 13, m[s[12]], m[s[13]])
		g(3, 4, 9, 14, m[s[14]], m[s[15]])
	}
	for i := range b.h {
		b.h[i] ^= uint64(v[i] ^ v[i+8])
	}
}
