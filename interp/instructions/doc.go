// Package instructions holds the definition of every instruction: one Go
// function each, type-checked here and never run. The generator in gen reads
// them and writes the evaluation loops (interp/eval/zloop*.go), the opcode
// tables (interp/bytecode/zopcode.go) and INSTRUCTIONS.md.
//
// A definition's name is the opcode, its parameters are the operands (see the
// kinds in dsl.go), its comment the line that documents it, its body the text
// of the case in the loop. Directives:
//
//	//inst:forms=RR,RK     one opcode for each form of the RK, int64 and float64 operands
//	//inst:each ADD:+:Add  one opcode for each row; _X in the name, ARITH, CMP, BINOP, CMPOP stand for it
//	//inst:special         made by specialisation only
//
// Rules: check everything, then commit (an instruction must be restartable
// until its last deopt); call save before anything that can raise, look at
// frames or run Python code; keep fast paths in the body, because the loop is
// too big for the inliner, and slow ones in methods of eval.Engine.
package instructions

//go:generate go run ./gen -root ../..
