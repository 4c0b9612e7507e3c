package bytecode

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"math/big"
	"sync"
)

// The file form of code is made to be read fast: the strings and instructions
// of all code objects lie together, so that reading is a few large allocations
// and views of the data.
//
//	header        headerSize bytes, see below
//	instructions  8 bytes each, of all code objects in the order of the codes
//	strings       a length each; then their bytes without gaps
//	codes         the outermost code; those among its constants where they stand
//
// Numbers are little-endian or varints. The format of a release is read by that
// release only: the header says how the opcodes are numbered.
const (
	magic      = "GPYC"
	version    = 1
	headerSize = 56

	// maxCodeDepth bounds the nesting of code objects and of tuples.
	maxCodeDepth = 1000
)

// The header's numbers after the magic, 4 bytes each.
const (
	headVersion      = iota
	headOpcodes      // hash of the opcodes' numbers and operands
	headChecksum     // CRC-32C of all that follows the header, and of the counts
	headLength       // of the whole, in bytes
	headInstructions // counts of what all the codes have together
	headStrings
	headCodes
	headNames // Names and LocalNames
	headKinds
	headConstants
	headExceptions
	headStringBytes
)

// crcTable is made when it is needed, for the embedded library never.
var crcTable = sync.OnceValue(func() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) })

// opcodesHash tells one numbering of the opcodes from another.
var opcodesHash = sync.OnceValue(func() uint32 {
	h := uint32(2166136261)
	for op := Opcode(0); op < FirstSpecialized; op++ {
		name := opcodeTable[op].name
		for i := 0; i < len(name); i++ {
			h = (h ^ uint32(name[i])) * 16777619
		}
		for _, k := range opcodeTable[op].operands {
			h = (h ^ uint32(k)) * 16777619
		}
	}
	return h
})

// Marshal returns the file form of a code object and those inside it.
func Marshal(c *Code) []byte {
	w := &writer{index: map[string]uint32{}}
	w.code(c)
	out := make([]byte, headerSize, headerSize+len(w.instructions)+len(w.body)+4096)
	out = append(out, w.instructions...)
	stringBytes := 0
	for _, s := range w.strings {
		out = binary.AppendUvarint(out, uint64(len(s)))
		stringBytes += len(s)
	}
	for _, s := range w.strings {
		out = append(out, s...)
	}
	out = append(out, w.body...)
	copy(out, magic)
	put := func(i int, n int) { binary.LittleEndian.PutUint32(out[4+4*i:], uint32(n)) }
	put(headVersion, version)
	put(headOpcodes, int(opcodesHash()))
	put(headLength, len(out))
	put(headInstructions, len(w.instructions)/InstructionSize)
	put(headStrings, len(w.strings))
	put(headCodes, w.codes)
	put(headNames, w.names)
	put(headKinds, w.kinds)
	put(headConstants, w.constants)
	put(headExceptions, w.exceptions)
	put(headStringBytes, stringBytes)
	put(headChecksum, int(checksum(out)))
	return out
}

// checksum covers all but the header up to the checksum itself.
func checksum(data []byte) uint32 { return crc32.Checksum(data[4+4*headLength:], crcTable()) }

type writer struct {
	instructions, body []byte
	strings            []string
	index              map[string]uint32

	codes, names, kinds, constants, exceptions int
}

func (w *writer) number(n int)   { w.body = binary.AppendUvarint(w.body, uint64(n)) }
func (w *writer) signed(n int64) { w.body = binary.AppendVarint(w.body, n) }
func (w *writer) float(f float64) {
	w.body = binary.LittleEndian.AppendUint64(w.body, math.Float64bits(f))
}

func (w *writer) string(s string) {
	i, ok := w.index[s]
	if !ok {
		i = uint32(len(w.strings))
		w.strings = append(w.strings, s)
		w.index[s] = i
	}
	w.number(int(i))
}

func (w *writer) stringList(list []string) {
	w.number(len(list))
	for _, s := range list {
		w.string(s)
	}
}

func (w *writer) code(c *Code) {
	w.codes++
	for _, in := range c.Instructions {
		w.instructions = binary.LittleEndian.AppendUint16(w.instructions, uint16(in.Op))
		w.instructions = binary.LittleEndian.AppendUint16(w.instructions, in.A)
		w.instructions = binary.LittleEndian.AppendUint16(w.instructions, in.B)
		w.instructions = binary.LittleEndian.AppendUint16(w.instructions, in.C)
	}
	w.string(c.Name)
	w.string(c.Qualname)
	w.string(c.Filename)
	w.signed(int64(c.FirstLine))
	w.number(c.ArgCount)
	w.number(c.PosOnlyArgCount)
	w.number(c.KwOnlyArgCount)
	w.number(int(c.Flags))
	w.number(c.NRegs)
	w.number(len(c.Instructions))
	w.stringList(c.LocalNames)
	w.names += len(c.LocalNames)
	for _, k := range c.LocalKinds {
		w.body = append(w.body, byte(k))
	}
	w.kinds += len(c.LocalKinds)
	w.stringList(c.Names)
	w.names += len(c.Names)
	w.number(len(c.Exceptions))
	last := uint32(0)
	for _, e := range c.Exceptions {
		w.signed(int64(e.Start) - int64(last))
		w.number(int(e.End - e.Start))
		w.number(int(e.Target))
		w.number(int(e.Register))
		last = e.Start
	}
	w.exceptions += len(c.Exceptions)
	locations, base, count := c.encodedLocations()
	w.string(locations)
	w.signed(int64(base))
	w.number(count)
	w.number(len(c.Constants))
	w.constantList(c.Constants)
}

func (w *writer) constantList(list []any) {
	w.constants += len(list)
	for _, v := range list {
		w.constant(v)
	}
}

// The kinds of constants.
const (
	tagNone      = 'N'
	tagTrue      = 'T'
	tagFalse     = 'F'
	tagEllipsis  = '.'
	tagInt       = 'i'
	tagBigInt    = 'I'
	tagFloat     = 'f'
	tagComplex   = 'c'
	tagString    = 's'
	tagBytes     = 'b'
	tagTuple     = '('
	tagFrozenSet = '{'
	tagSlice     = '['
	tagCode      = 'C'
)

func (w *writer) tag(t byte) { w.body = append(w.body, t) }

func (w *writer) constant(v any) {
	switch v := v.(type) {
	case nil:
		w.tag(tagNone)
	case bool:
		if v {
			w.tag(tagTrue)
		} else {
			w.tag(tagFalse)
		}
	case Ellipsis:
		w.tag(tagEllipsis)
	case int64:
		w.tag(tagInt)
		w.signed(v)
	case *big.Int:
		w.tag(tagBigInt)
		text := string(v.Bytes())
		if v.Sign() < 0 {
			text = "-" + text
		} else {
			text = "+" + text
		}
		w.string(text)
	case float64:
		w.tag(tagFloat)
		w.float(v)
	case complex128:
		w.tag(tagComplex)
		w.float(real(v))
		w.float(imag(v))
	case string:
		w.tag(tagString)
		w.string(v)
	case []byte:
		w.tag(tagBytes)
		w.string(string(v))
	case Tuple:
		w.tag(tagTuple)
		w.number(len(v))
		w.constantList(v)
	case FrozenSet:
		w.tag(tagFrozenSet)
		w.number(len(v))
		w.constantList(v)
	case Slice:
		w.tag(tagSlice)
		for _, x := range v {
			w.constant(x)
		}
	case *Code:
		w.tag(tagCode)
		w.code(v)
	default:
		panic(fmt.Sprintf("BUG: bytecode: constant of type %T", v))
	}
}
