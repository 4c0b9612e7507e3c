// Package bytecode is gopy's compiled form of Python code: the instruction
// format, the Code container, its tables, its disassembler and its file form.
//
// It must not know Python objects: a Code holds plain Go values only, so that
// it can be built, printed, written and read without a running interpreter.
package bytecode

// Instruction is one fixed-width instruction: a 16-bit opcode and three 16-bit
// operands. Operands that name registers or operand-form constants are
// pre-scaled to byte offsets (index*RegisterSize).
type Instruction struct {
	Op      Opcode
	A, B, C uint16
}

// Opcode numbers an instruction; the constants are generated from the
// definitions in interp/instructions.
type Opcode uint16

const (
	// InstructionSize is the size of an Instruction in bytes.
	InstructionSize = 8
	// RegisterSize is the size of a register (a Value) in bytes; register
	// operands are multiples of it.
	RegisterSize = 16
	// MaxRegister is the highest register that an operand can name. Code with
	// more uses LOAD_FAR and STORE_FAR.
	MaxRegister = 65535/RegisterSize - 1
	// MaxOperandConst is the highest constant index that a K operand can name.
	MaxOperandConst = MaxRegister
	// MaxJump is the furthest that a 16-bit jump operand reaches, in instructions.
	MaxJump = 32767
)

// Wide returns the 32-bit operand that B (low) and C (high) form together.
func (i Instruction) Wide() uint32 { return uint32(i.B) | uint32(i.C)<<16 }

// SetWide stores a 32-bit operand in B and C.
func (i *Instruction) SetWide(w uint32) { i.B, i.C = uint16(w), uint16(w>>16) }

// OperandKind says what an operand of an instruction is.
type OperandKind uint8

// The operand kinds. Those called Wide use B and C together.
const (
	OperandNone      OperandKind = iota
	OperandRead                  // a register that is read, perhaps also written, perhaps the first of several
	OperandWrite                 // a register that is only written
	OperandConst                 // a constant, index scaled like a register
	OperandWindow                // a register as an offset
	OperandImm                   // a number
	OperandJump                  // a signed distance in instructions from the next one
	OperandName                  // an index into Names
	OperandWideReg               // an unscaled register index
	OperandWideConst             // an unscaled constant index
	OperandWideJump              // a signed distance in instructions
	OperandWideName              // an index into Names
)

type opcodeInfo struct {
	name     string
	operands [3]OperandKind
	doc      string
}

// String returns the name of the opcode.
func (op Opcode) String() string {
	if int(op) < OpcodeCount {
		return opcodeTable[op].name
	}
	return "INVALID"
}

// Operands returns the kinds of A, B and C.
func (op Opcode) Operands() [3]OperandKind { return opcodeTable[op].operands }

// Doc returns the line that documents the opcode.
func (op Opcode) Doc() string { return opcodeTable[op].doc }
