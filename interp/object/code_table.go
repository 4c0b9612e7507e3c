package object

import "github.com/gopy-lang/gopy/interp/bytecode"

// appendVarint appends a number in groups of six bits, the lowest first, as
// CPython's location table has them.
func appendVarint(b []byte, n uint32) []byte {
	for n >= 64 {
		b = append(b, 0x40|byte(n&63))
		n >>= 6
	}
	return append(b, byte(n))
}

func appendSigned(b []byte, n int32) []byte {
	if n < 0 {
		return appendVarint(b, uint32(-n)<<1|1)
	}
	return appendVarint(b, uint32(n)<<1)
}

// lineTable is co_linetable: the locations in CPython's format, every entry in
// its long form.
func lineTable(c *bytecode.Code) []byte {
	const noLocation, longForm = 15, 14
	var out []byte
	line := int32(c.FirstLine)
	list := c.Locations()
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && j-i < 8 && list[j] == list[i] {
			j++
		}
		l := list[i]
		form := byte(longForm)
		if l.Line < 0 {
			form = noLocation
		}
		out = append(out, 0x80|form<<3|byte(j-i-1))
		if form == longForm {
			out = appendSigned(out, l.Line-line)
			out = appendVarint(out, uint32(max(l.EndLine-l.Line, 0)))
			out = appendVarint(out, uint32(l.Col+1))
			out = appendVarint(out, uint32(l.EndCol+1))
			line = l.Line
		}
		i = j
	}
	return out
}

// exceptionTable is co_exceptiontable in CPython's format: start, length,
// target and depth in big-endian groups of six bits.
func exceptionTable(c *bytecode.Code) []byte {
	var out []byte
	number := func(n uint32, first byte) {
		for shift := 24; shift > 0; shift -= 6 {
			if n >= 1<<shift {
				out = append(out, byte(n>>shift)&63|0x40|first)
				first = 0
			}
		}
		out = append(out, byte(n&63)|first)
	}
	for _, e := range c.Exceptions {
		number(e.Start, 0x80)
		number(e.End-e.Start, 0)
		number(e.Target, 0)
		number(uint32(e.Register)<<1, 0)
	}
	return out
}
