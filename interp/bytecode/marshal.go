package bytecode

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"unsafe"
)

// The file form of code, little-endian:
//
//	header        marshalMagic (8 bytes)
//	instructions  count u64 of all codes, then 8 bytes each, one code after the other: aligned, so that they are
//	              used where they lie
//	strings       count, then each as length and bytes
//	code          the outermost code; nested ones are among its constants
//
// Numbers without a size are unsigned varints (zigzag where they may be negative). A code is: name, qualname,
// filename (string numbers), first line, argument counts, flags, registers, local names with kinds, names,
// exception table, number of instructions, locations (length and deltas, decoded when asked for), constants.
// The mark changes with the format and with the instruction set.
const (
	marshalFormat = 1
	marshalMagic  = uint64('g') | 'o'<<8 | 'p'<<16 | 'y'<<24 | marshalFormat<<32 | OpcodeCount<<40
)

// Constant tags.
const (
	tagNone = iota
	tagTrue
	tagFalse
	tagInt
	tagBig
	tagFloat
	tagComplex
	tagString
	tagBytes
	tagEllipsis
	tagTuple
	tagFrozenSet
	tagSlice
	tagCode
)

type marshaler struct {
	strings map[string]int
	list    []string
	ins     []byte
	out     []byte
}

// Marshal returns the file form of code.
func Marshal(c *Code) []byte {
	m := &marshaler{strings: map[string]int{}}
	m.code(c)
	out := binary.LittleEndian.AppendUint64(nil, marshalMagic)
	out = binary.LittleEndian.AppendUint64(out, uint64(len(m.ins)/InstructionSize))
	out = append(out, m.ins...)
	out = binary.AppendUvarint(out, uint64(len(m.list)))
	for _, s := range m.list {
		out = append(binary.AppendUvarint(out, uint64(len(s))), s...)
	}
	return append(out, m.out...)
}

func (m *marshaler) uint(n uint64) { m.out = binary.AppendUvarint(m.out, n) }

func (m *marshaler) string(s string) {
	i, ok := m.strings[s]
	if !ok {
		i = len(m.list)
		m.strings[s] = i
		m.list = append(m.list, s)
	}
	m.uint(uint64(i))
}

func (m *marshaler) code(c *Code) {
	m.string(c.Name)
	m.string(c.Qualname)
	m.string(c.Filename)
	for _, n := range [...]int{c.FirstLine, c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount, int(c.Flags), c.NRegs} {
		m.uint(uint64(n))
	}
	m.uint(uint64(len(c.LocalNames)))
	for i, n := range c.LocalNames {
		m.string(n)
		m.out = append(m.out, byte(c.LocalKinds[i]))
	}
	m.uint(uint64(len(c.Names)))
	for _, n := range c.Names {
		m.string(n)
	}
	m.uint(uint64(len(c.Exceptions)))
	for _, e := range c.Exceptions {
		for _, n := range [...]uint32{e.Start, e.End, e.Target, uint32(e.Register)} {
			m.uint(uint64(n))
		}
	}
	m.uint(uint64(len(c.Instructions)))
	for _, ins := range c.Instructions {
		for _, w := range [...]uint16{uint16(ins.Op), ins.A, ins.B, ins.C} {
			m.ins = binary.LittleEndian.AppendUint16(m.ins, w)
		}
	}
	locations := packLocations(c)
	m.uint(uint64(len(locations)))
	m.out = append(m.out, locations...)
	m.uint(uint64(len(c.Constants)))
	for _, k := range c.Constants {
		m.constant(k)
	}
}

// packLocations writes each location as deltas to the one before.
func packLocations(c *Code) []byte {
	var out []byte
	var last Location
	for i := range c.Instructions {
		l := c.Location(i)
		for _, d := range [...]int32{l.Line - last.Line, l.EndLine - l.Line, l.Col - last.Col, l.EndCol - l.Col} {
			out = binary.AppendVarint(out, int64(d))
		}
		last = l
	}
	return out
}

func (m *marshaler) constants(tag byte, list []any) {
	m.out = append(m.out, tag)
	m.uint(uint64(len(list)))
	for _, k := range list {
		m.constant(k)
	}
}

func (m *marshaler) constant(k any) {
	tag := func(t byte) { m.out = append(m.out, t) }
	float := func(f float64) { m.out = binary.LittleEndian.AppendUint64(m.out, math.Float64bits(f)) }
	switch k := k.(type) {
	case nil:
		tag(tagNone)
	case bool:
		if k {
			tag(tagTrue)
		} else {
			tag(tagFalse)
		}
	case int64:
		tag(tagInt)
		m.out = binary.AppendVarint(m.out, k)
	case *big.Int:
		tag(tagBig)
		sign := uint64(0)
		if k.Sign() < 0 {
			sign = 1
		}
		b := k.Bytes()
		m.uint(uint64(len(b))<<1 | sign)
		m.out = append(m.out, b...)
	case float64:
		tag(tagFloat)
		float(k)
	case complex128:
		tag(tagComplex)
		float(real(k))
		float(imag(k))
	case string:
		tag(tagString)
		m.string(k)
	case []byte:
		tag(tagBytes)
		m.string(string(k))
	case Ellipsis:
		tag(tagEllipsis)
	case Tuple:
		m.constants(tagTuple, k)
	case FrozenSet:
		m.constants(tagFrozenSet, k)
	case Slice:
		m.constants(tagSlice, k[:])
	case *Code:
		tag(tagCode)
		m.code(k)
	default:
		panic(fmt.Sprintf("BUG: constant of type %T", k))
	}
}

// errDamaged is the error of Unmarshal for data that no Marshal of this
// version wrote.
var errDamaged = errors.New("damaged or foreign bytecode")

type unmarshaler struct {
	data    string
	strings []string
	ins     []Instruction
	depth   int
}

// Unmarshal reads the file form of code. The code keeps referring to data,
// which must not change. Data that is damaged gives an error, or code that Verify refuses.
func Unmarshal(data []byte) (code *Code, err error) {
	defer func() {
		if r := recover(); r != nil {
			if r != errDamaged {
				panic(r)
			}
			code, err = nil, errDamaged
		}
	}()
	if len(data) < 16 || binary.LittleEndian.Uint64(data) != marshalMagic {
		return nil, errDamaged
	}
	n := binary.LittleEndian.Uint64(data[8:])
	if n > uint64(len(data)-16)/InstructionSize {
		return nil, errDamaged
	}
	u := &unmarshaler{}
	if n > 0 {
		if p := unsafe.Pointer(&data[16]); uintptr(p)%2 == 0 && littleEndian {
			u.ins = unsafe.Slice((*Instruction)(p), int(n))
		} else {
			u.ins = make([]Instruction, n)
			for i := range u.ins {
				w := data[16+i*InstructionSize:]
				u.ins[i] = Instruction{Opcode(binary.LittleEndian.Uint16(w)), binary.LittleEndian.Uint16(w[2:]),
					binary.LittleEndian.Uint16(w[4:]), binary.LittleEndian.Uint16(w[6:])}
			}
		}
	}
	rest := data[16+n*InstructionSize:]
	u.data = unsafe.String(unsafe.SliceData(rest), len(rest))
	u.strings = make([]string, u.count(1))
	for i := range u.strings {
		u.strings[i] = u.bytes(u.count(1))
	}
	return u.code(), nil
}

var littleEndian = func() bool {
	x := uint16(1)
	return *(*byte)(unsafe.Pointer(&x)) == 1
}()

func (u *unmarshaler) uint() uint64 {
	var n uint64
	for shift := uint(0); shift < 64 && len(u.data) > 0; shift += 7 {
		b := u.data[0]
		u.data = u.data[1:]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	panic(errDamaged)
}

// count reads a number of things that take at least size bytes each.
func (u *unmarshaler) count(size int) int {
	n := u.uint()
	if n > uint64(len(u.data)/size) {
		panic(errDamaged)
	}
	return int(n)
}

func (u *unmarshaler) bytes(n int) string {
	if n > len(u.data) {
		panic(errDamaged)
	}
	s := u.data[:n]
	u.data = u.data[n:]
	return s
}

func (u *unmarshaler) string() string {
	i := u.uint()
	if i >= uint64(len(u.strings)) {
		panic(errDamaged)
	}
	return u.strings[i]
}

func (u *unmarshaler) small() int {
	n := u.uint()
	if n > math.MaxInt32*2+1 {
		panic(errDamaged)
	}
	return int(n)
}

func (u *unmarshaler) code() *Code {
	if u.depth++; u.depth > 200 {
		panic(errDamaged)
	}
	defer func() { u.depth-- }()
	c := &Code{Name: u.string(), Qualname: u.string(), Filename: u.string()}
	c.FirstLine, c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount = u.small(), u.small(), u.small(), u.small()
	c.Flags = uint32(u.small())
	c.NRegs = u.small()
	n := u.count(2)
	c.LocalNames, c.LocalKinds = make([]string, n), make([]LocalKind, n)
	for i := range c.LocalNames {
		c.LocalNames[i] = u.string()
		c.LocalKinds[i] = LocalKind(u.bytes(1)[0])
	}
	c.Names = make([]string, u.count(1))
	for i := range c.Names {
		c.Names[i] = u.string()
	}
	if n := u.count(4); n > 0 {
		c.Exceptions = make([]ExceptionEntry, n)
		for i := range c.Exceptions {
			c.Exceptions[i] = ExceptionEntry{uint32(u.small()), uint32(u.small()), uint32(u.small()), uint16(u.small())}
		}
	}
	k := u.small()
	if k > len(u.ins) {
		panic(errDamaged)
	}
	c.Instructions, u.ins = u.ins[:k:k], u.ins[k:]
	c.locations = u.bytes(u.count(1))
	c.Constants = make([]any, u.count(1))
	for i := range c.Constants {
		c.Constants[i] = u.constant()
	}
	return c
}

func (u *unmarshaler) float() float64 {
	b := u.bytes(8)
	var n uint64
	for i := 7; i >= 0; i-- {
		n = n<<8 | uint64(b[i])
	}
	return math.Float64frombits(n)
}

func (u *unmarshaler) list() []any {
	if u.depth++; u.depth > 200 {
		panic(errDamaged)
	}
	defer func() { u.depth-- }()
	list := make([]any, u.count(1))
	for i := range list {
		list[i] = u.constant()
	}
	return list
}

func (u *unmarshaler) constant() any {
	switch u.bytes(1)[0] {
	case tagNone:
		return nil
	case tagTrue:
		return true
	case tagFalse:
		return false
	case tagInt:
		n := u.uint()
		return int64(n>>1) ^ -int64(n&1)
	case tagBig:
		n := u.uint()
		if n>>1 > uint64(len(u.data)) {
			panic(errDamaged)
		}
		z := new(big.Int).SetBytes([]byte(u.bytes(int(n >> 1))))
		if n&1 != 0 {
			z.Neg(z)
		}
		return z
	case tagFloat:
		return u.float()
	case tagComplex:
		re := u.float()
		return complex(re, u.float())
	case tagString:
		return u.string()
	case tagBytes:
		return []byte(u.string())
	case tagEllipsis:
		return Ellipsis{}
	case tagTuple:
		return Tuple(u.list())
	case tagFrozenSet:
		return FrozenSet(u.list())
	case tagSlice:
		l := u.list()
		if len(l) != 3 {
			panic(errDamaged)
		}
		return Slice{l[0], l[1], l[2]}
	case tagCode:
		return u.code()
	}
	panic(errDamaged)
}

// unpackLocations decodes what packLocations wrote, as far as it is sound.
func unpackLocations(data string, n int) []Location {
	out := make([]Location, 0, n)
	var last Location
	u := &unmarshaler{data: data}
	defer func() {
		if r := recover(); r != nil && r != errDamaged {
			panic(r)
		}
	}()
	delta := func() int32 {
		n := u.uint()
		return int32(int64(n>>1) ^ -int64(n&1))
	}
	for i := 0; i < n; i++ {
		var l Location
		l.Line = last.Line + delta()
		l.EndLine = l.Line + delta()
		l.Col = last.Col + delta()
		l.EndCol = l.Col + delta()
		out = append(out, l)
		last = l
	}
	return out
}
