package bytecode

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"unsafe"
)

// ErrVersion is the error for code that another version of gopy has written.
var ErrVersion = errors.New("bytecode of another version")

var errDamaged = errors.New("bad marshal data (damaged bytecode)")

// Unmarshal reads what Marshal wrote. The code refers to data, which must not
// be changed any more. Whatever data is, the result can be run safely.
func Unmarshal(data []byte) (*Code, error) {
	c, err := UnmarshalTrusted(data)
	if err != nil {
		return nil, err
	}
	if checksum(data) != binary.LittleEndian.Uint32(data[4+4*headChecksum:]) {
		return nil, errDamaged
	}
	if err := Verify(c); err != nil {
		return nil, err
	}
	return c, nil
}

// UnmarshalTrusted is Unmarshal for data that is known to be sound, as that
// within the executable: it does not look at the checksum and at what the
// instructions do. Damaged data still gives an error or code, never a panic.
func UnmarshalTrusted(data []byte) (c *Code, err error) {
	if len(data) < headerSize || string(data[:4]) != magic {
		return nil, errDamaged
	}
	head := func(i int) int { return int(binary.LittleEndian.Uint32(data[4+4*i:])) }
	if head(headVersion) != version || uint32(head(headOpcodes)) != opcodesHash() {
		return nil, ErrVersion
	}
	if head(headLength) != len(data) {
		return nil, errDamaged
	}
	r := &reader{data: data, pos: headerSize}
	defer func() {
		if e := recover(); e != nil {
			if e != any(errDamaged) {
				panic(e)
			}
			c, err = nil, errDamaged
		}
	}()
	// Each of these takes at least a byte (an instruction 8), so the
	// allocations are bounded by the size of the data.
	r.instructions = r.readInstructions(head(headInstructions))
	r.readStrings(head(headStrings), head(headStringBytes))
	const leastCode = 17 // bytes of a code object's entry
	r.codes = make([]Code, 0, r.count(leastCode*head(headCodes))/leastCode)
	r.names = make([]string, 0, r.count(head(headNames)))
	r.kinds = make([]LocalKind, 0, r.count(head(headKinds)))
	r.constants = make([]any, 0, r.count(head(headConstants)))
	r.exceptions = make([]ExceptionEntry, 0, r.count(head(headExceptions)))
	r.tables = make([]locationTable, cap(r.codes))
	c = r.code(0)
	if r.pos != len(data) {
		return nil, errDamaged
	}
	return c, nil
}

// reader reads code. It panics with errDamaged, which does not leave this file.
type reader struct {
	data []byte
	pos  int

	strings      []string
	instructions []Instruction // those not taken yet

	// Room for what all the codes have, taken piece by piece.
	codes      []Code
	names      []string
	kinds      []LocalKind
	constants  []any
	exceptions []ExceptionEntry
	tables     []locationTable
}

func (r *reader) fail() { panic(errDamaged) }

// count checks the number of things that are still to be read.
func (r *reader) count(n int) int {
	if n < 0 || n > len(r.data)-r.pos {
		r.fail()
	}
	return n
}

func (r *reader) byte() byte {
	if r.pos >= len(r.data) {
		r.fail()
	}
	b := r.data[r.pos]
	r.pos++
	return b
}

func (r *reader) uvarint() uint64 {
	if r.pos < len(r.data) {
		if b := r.data[r.pos]; b < 0x80 {
			r.pos++
			return uint64(b)
		}
	}
	v, n := binary.Uvarint(r.data[r.pos:])
	if n <= 0 {
		r.fail()
	}
	r.pos += n
	return v
}

// number reads a number that must fit in 31 bits.
func (r *reader) number() int {
	v := r.uvarint()
	if v > math.MaxInt32 {
		r.fail()
	}
	return int(v)
}

func (r *reader) signed() int64 {
	v, n := binary.Varint(r.data[r.pos:])
	if n <= 0 {
		r.fail()
	}
	r.pos += n
	return v
}

func (r *reader) float() float64 {
	if len(r.data)-r.pos < 8 {
		r.fail()
	}
	f := math.Float64frombits(binary.LittleEndian.Uint64(r.data[r.pos:]))
	r.pos += 8
	return f
}

func (r *reader) string() string {
	i := r.number()
	if i >= len(r.strings) {
		r.fail()
	}
	return r.strings[i]
}

// readInstructions views the instructions where they lie, if the machine sees
// them as the file has them.
func (r *reader) readInstructions(n int) []Instruction {
	if n < 0 || n > (len(r.data)-r.pos)/InstructionSize {
		r.fail()
	}
	b := r.data[r.pos : r.pos+n*InstructionSize]
	r.pos += len(b)
	if n == 0 {
		return nil
	}
	one := uint16(1)
	little := *(*byte)(unsafe.Pointer(&one)) == 1
	if p := unsafe.Pointer(unsafe.SliceData(b)); little && uintptr(p)%unsafe.Alignof(Instruction{}) == 0 {
		return unsafe.Slice((*Instruction)(p), n)
	}
	list := make([]Instruction, n)
	for i := range list {
		list[i] = Instruction{
			Op: Opcode(binary.LittleEndian.Uint16(b[8*i:])),
			A:  binary.LittleEndian.Uint16(b[8*i+2:]),
			B:  binary.LittleEndian.Uint16(b[8*i+4:]),
			C:  binary.LittleEndian.Uint16(b[8*i+6:]),
		}
	}
	return list
}

func (r *reader) readStrings(n, size int) {
	r.strings = make([]string, r.count(n))
	pos := r.pos
	for range r.strings {
		r.number()
	}
	start := r.pos
	if r.count(size); size > 0 {
		r.pos += size
	}
	end := r.pos
	r.pos = pos
	for i := range r.strings {
		n := r.number()
		if n > end-start {
			r.fail()
		}
		if n > 0 {
			r.strings[i] = unsafe.String(&r.data[start], n)
		}
		start += n
	}
	if start != end {
		r.fail()
	}
	r.pos = end
}

// stringList reads names into the room for them.
func (r *reader) stringList() []string {
	n := r.number()
	at := len(r.names)
	if n == 0 {
		return nil
	}
	if n > cap(r.names)-at {
		r.fail()
	}
	for range n {
		r.names = append(r.names, r.string())
	}
	return r.names[at:len(r.names):len(r.names)]
}

func (r *reader) code(depth int) *Code {
	if depth > maxCodeDepth || len(r.codes) == cap(r.codes) {
		r.fail()
	}
	r.codes = append(r.codes, Code{})
	c := &r.codes[len(r.codes)-1]
	table := &r.tables[len(r.codes)-1]
	c.Name, c.Qualname, c.Filename = r.string(), r.string(), r.string()
	c.FirstLine = r.line()
	c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount = r.number(), r.number(), r.number()
	flags := r.uvarint()
	c.Flags = uint32(flags)
	c.NRegs = r.number()
	n := r.number()
	if n > len(r.instructions) {
		r.fail()
	}
	c.Instructions, r.instructions = r.instructions[:n:n], r.instructions[n:]
	c.LocalNames = r.stringList()
	if n := len(c.LocalNames); n > 0 {
		at := len(r.kinds)
		if n > cap(r.kinds)-at {
			r.fail()
		}
		for range n {
			r.kinds = append(r.kinds, LocalKind(r.byte()))
		}
		c.LocalKinds = r.kinds[at:len(r.kinds):len(r.kinds)]
	}
	c.Names = r.stringList()
	r.exceptionTable(c)
	table.encoded, table.base, table.count = r.string(), int32(r.line()), r.number()
	if table.count > len(c.Instructions) {
		r.fail()
	}
	c.locations = table
	if n := r.number(); n > 0 {
		c.Constants = r.constantList(n, depth)
	}
	return c
}

func (r *reader) line() int {
	v := r.signed()
	if v < math.MinInt32 || v > math.MaxInt32 {
		r.fail()
	}
	return int(v)
}

func (r *reader) exceptionTable(c *Code) {
	n, at := r.number(), len(r.exceptions)
	if n == 0 {
		return
	}
	if n > cap(r.exceptions)-at {
		r.fail()
	}
	last := int64(0)
	for range n {
		start := last + r.signed()
		if start < 0 || start > math.MaxInt32 {
			r.fail()
		}
		e := ExceptionEntry{Start: uint32(start), End: uint32(start) + uint32(r.number()), Target: uint32(r.number())}
		reg := r.number()
		if reg > math.MaxUint16 {
			r.fail()
		}
		e.Register = uint16(reg)
		r.exceptions = append(r.exceptions, e)
		last = start
	}
	c.Exceptions = r.exceptions[at:len(r.exceptions):len(r.exceptions)]
}

func (r *reader) constantList(n, depth int) []any {
	at := len(r.constants)
	if n > cap(r.constants)-at {
		r.fail()
	}
	r.constants = r.constants[:at+n]
	list := r.constants[at : at+n : at+n]
	for i := range list {
		list[i] = r.constant(depth)
	}
	return list
}

func (r *reader) constant(depth int) any {
	if depth > maxCodeDepth {
		r.fail()
	}
	switch r.byte() {
	case tagNone:
		return nil
	case tagTrue:
		return true
	case tagFalse:
		return false
	case tagEllipsis:
		return Ellipsis{}
	case tagInt:
		return r.signed()
	case tagBigInt:
		s := r.string()
		if s == "" {
			r.fail()
		}
		v := new(big.Int).SetBytes([]byte(s[1:]))
		if s[0] == '-' {
			v.Neg(v)
		}
		return v
	case tagFloat:
		return r.float()
	case tagComplex:
		re := r.float()
		return complex(re, r.float())
	case tagString:
		return r.string()
	case tagBytes:
		return []byte(r.string())
	case tagTuple:
		return Tuple(r.constantList(r.number(), depth+1))
	case tagFrozenSet:
		return FrozenSet(r.constantList(r.number(), depth+1))
	case tagSlice:
		var s Slice
		for i := range s {
			s[i] = r.constant(depth + 1)
		}
		return s
	case tagCode:
		return r.code(depth + 1)
	}
	r.fail()
	return nil
}
