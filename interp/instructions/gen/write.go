package main

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"
)

const header = "// Code generated from interp/instructions; DO NOT EDIT.\n\n"

// writeOpcodes makes bytecode/zopcode.go: the numbers, names and operand kinds.
func writeOpcodes(defs []*instruction) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(header + "package bytecode\n\n// The opcodes. From FirstSpecialized on they are made by specialisation only.\nconst (\n")
	first := ""
	for i, d := range defs {
		if i == 0 {
			fmt.Fprintf(&b, "%s Opcode = iota // %s\n", d.name, d.comment)
		} else {
			fmt.Fprintf(&b, "%s // %s\n", d.name, d.comment)
		}
		if d.special && first == "" {
			first = d.name
		}
	}
	fmt.Fprintf(&b, ")\n\n// FirstSpecialized is the first opcode that no compiler emits.\nconst FirstSpecialized = %s\n\n", first)
	fmt.Fprintf(&b, "// OpcodeCount is the number of opcodes.\nconst OpcodeCount = %d\n\n", len(defs))
	b.WriteString("var opcodeTable = [OpcodeCount]opcodeInfo{\n")
	for _, d := range defs {
		fmt.Fprintf(&b, "{%q, [3]OperandKind{%s}, %q},\n", d.name, strings.Join(operandKinds(d), ", "), d.comment)
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

// operandKinds returns the kinds of A, B and C as names of bytecode.OperandKind.
func operandKinds(d *instruction) []string {
	kinds := []string{"OperandNone", "OperandNone", "OperandNone"}
	for i, o := range d.operands {
		at := int(o.letter) - 'A'
		if o.letter == 'W' {
			at = 1
		}
		k := ""
		switch o.kind {
		case "R", "RK", "int64", "float64", "Value", "bool":
			k = "OperandRead"
			if o.constant {
				k = "OperandConst"
			} else if d.results && i == 0 {
				k = "OperandWrite"
			}
		case "Off":
			k = "OperandWindow"
		case "Imm":
			k = "OperandImm"
		case "Jump":
			k = "OperandJump"
		case "Name":
			k = "OperandName"
		case "WideR":
			k = "OperandWideReg"
		case "WideK":
			k = "OperandWideConst"
		case "WideJ":
			k = "OperandWideJump"
		case "WideN":
			k = "OperandWideName"
		}
		kinds[at] = k
	}
	return kinds
}

// writeReference makes INSTRUCTIONS.md.
func writeReference(defs []*instruction) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("<!-- " + strings.TrimSpace(strings.TrimPrefix(header, "// ")) + " -->\n\n# Instructions\n\n")
	b.WriteString("R[x] is a register of the window, K[x] a constant. The part after the second heading is made by specialisation only.\n\n")
	b.WriteString("## Emitted by the compiler\n\n| opcode | operands | meaning | defined in |\n|---|---|---|---|\n")
	specials := false
	for _, d := range defs {
		if d.special && !specials {
			specials = true
			b.WriteString("\n## Specialised\n\n| opcode | operands | meaning | defined in |\n|---|---|---|---|\n")
		}
		var ops []string
		for _, o := range d.operands {
			kind := o.kind
			if o.constant {
				kind = "K"
			}
			ops = append(ops, fmt.Sprintf("%c:%s", o.letter, kind))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", d.name, strings.Join(ops, " "), strings.ReplaceAll(d.comment, "|", "\\|"), d.file)
	}
	return b.Bytes(), nil
}
