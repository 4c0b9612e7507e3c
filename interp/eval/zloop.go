// Code generated from interp/instructions; DO NOT EDIT.

package eval

import (
	"math"
	"math/bits"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// runPlain runs frames until the one at entry returns.
func (e *Engine) runPlain(t *object.Thread, entry *object.Frame) (ret object.Value, err error) {
	var (
		f        *object.Frame
		base, pc unsafe.Pointer // pc is the next instruction
		code     *object.Code
		op       bytecode.Opcode
	)
	t.SetFrame(entry)
resume:
	f = t.CurrentFrame()
	base = f.BasePtr()
	code = f.CodeOf()
	pc = f.PCPtr()
loop:
	for {
		op = (*bytecode.Instruction)(pc).Op
		pc = unsafe.Add(pc, bytecode.InstructionSize)
		switch op {
		case bytecode.NOP: // local.go

		case bytecode.BINARY_ADD_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Add); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_ADD_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Add); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_ADD_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Add); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUB_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Sub); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUB_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Sub); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUB_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Sub); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MUL_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MUL_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MUL_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_TRUEDIV_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.TrueDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_TRUEDIV_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.TrueDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_TRUEDIV_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.TrueDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_FLOORDIV_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.FloorDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_FLOORDIV_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.FloorDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_FLOORDIV_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.FloorDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MOD_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mod); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MOD_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mod); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MOD_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Mod); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_POW_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Pow); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_POW_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Pow); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_POW_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Pow); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_LSHIFT_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.LShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_LSHIFT_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.LShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_LSHIFT_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.LShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_RSHIFT_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.RShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_RSHIFT_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.RShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_RSHIFT_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.RShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_AND_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.And); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_AND_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.And); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_AND_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.And); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_OR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Or); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_OR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Or); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_OR_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Or); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_XOR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Xor); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_XOR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Xor); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_XOR_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.Xor); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MATMUL_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.MatMul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MATMUL_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.MatMul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_MATMUL_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Binary(t, *l, *r, object.MatMul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_ADD_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Add); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_ADD_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Add); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_SUB_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Sub); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_SUB_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Sub); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MUL_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Mul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MUL_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Mul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_TRUEDIV_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.TrueDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_TRUEDIV_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.TrueDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_FLOORDIV_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.FloorDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_FLOORDIV_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.FloorDiv); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MOD_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Mod); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MOD_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Mod); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_POW_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Pow); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_POW_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Pow); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_LSHIFT_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.LShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_LSHIFT_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.LShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_RSHIFT_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.RShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_RSHIFT_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.RShift); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_AND_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.And); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_AND_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.And); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_OR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Or); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_OR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Or); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_XOR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Xor); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_XOR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.Xor); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MATMUL_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.MatMul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.INPLACE_MATMUL_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.InPlaceBinary(t, *l, *r, object.MatMul); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.UNARY_NEGATIVE: // arith.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if v.P == object.IntTag() && v.N != 1<<63 {
				dst = object.Value{P: object.IntTag(), N: -v.N}
			} else if v.P == object.FloatTag() {
				dst = object.Value{P: object.FloatTag(), N: math.Float64bits(-math.Float64frombits(v.N))}
			} else if dst, err = e.Unary(t, *v, 0); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.UNARY_POSITIVE: // arith.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.Unary(t, *v, 1); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.UNARY_INVERT: // arith.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.Unary(t, *v, 2); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.UNARY_NOT: // arith.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			var truth bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if truth, err = object.Truth(t, *v); err != nil {
				goto raised
			}
			dst = object.Bool(!truth)
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.TO_BOOL: // arith.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			var truth bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if truth, err = object.Truth(t, *v); err != nil {
				goto raised
			}
			dst = object.Bool(truth)
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.LOAD_ATTR: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var v object.Value
			if v, err = b.Type().GetAttr(t, *b, name); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.STORE_ATTR: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B]
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if err = a.Type().SetAttr(t, *a, name, *c); err != nil {
				goto raised
			}
			goto resume
		case bytecode.DELETE_ATTR: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if err = a.Type().SetAttr(t, *a, name, object.Value{}); err != nil {
				goto raised
			}
			goto resume
		case bytecode.LOAD_METHOD: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var v, self object.Value
			if v, self, err = object.LookupMethod(t, *b, name); err != nil {
				goto raised
			}
			*a = v
			*at(a, 1) = self
			goto resume
		case bytecode.LOAD_SPECIAL: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			which := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = which
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v, self object.Value
			if v, self, err = e.LoadSpecial(t, *b, int(which)); err != nil {
				goto raised
			}
			*a = v
			*at(a, 1) = self
			goto resume
		case bytecode.LOAD_SUPER_ATTR: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			w := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			name := t.CurrentFrame().CodeOf().Names[w&0x7fffffff]
			var v object.Value
			if v, err = e.SuperAttr(t, *a, *at(a, 1), *at(a, 2), name, w>>31 != 0); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.LOAD_SUPER_METHOD: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			w := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			name := t.CurrentFrame().CodeOf().Names[w&0x7fffffff]
			var v, self object.Value
			if v, self, err = e.SuperMethod(t, *a, *at(a, 1), *at(a, 2), name, w>>31 != 0); err != nil {
				goto raised
			}
			*a = v
			*at(a, 1) = self
			goto resume
		case bytecode.BUILD_LIST: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = object.ListFrom((*[1 << 17]object.Value)(unsafe.Pointer(first))[:int(n):int(n)]).Value()
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_LIST_FOR: // build.go
			var dst object.Value
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			every := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = every
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			n := 0
			if every := t.CurrentFrame().Instruction().C; every != 0 {
				n = e.LoopLen(state)
			} else {
				if e.adapt(t) {
					goto restart
				}
			}
			dst = object.NewListHint(n).Value()
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_MAP_FOR: // build.go
			var dst object.Value
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			every := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = every
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			n := 0
			if every := t.CurrentFrame().Instruction().C; every != 0 {
				n = e.LoopLen(state)
			}
			dst = object.NewDictSize(n).Value()
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_TUPLE: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if n == 2 {
				dst = object.PairTuple(*first, *at(first, 1)).Value()
			} else {
				tu := object.AllocTuple(int(n))
				copy(tu.Items, (*[1 << 17]object.Value)(unsafe.Pointer(first))[:int(n):int(n)])
				dst = tu.Value()
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_SET: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.BuildSet(t, (*[1 << 17]object.Value)(unsafe.Pointer(first))[:int(n):int(n)]); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_MAP: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.BuildMap(t, (*[1 << 17]object.Value)(unsafe.Pointer(first))[:2*int(n):2*int(n)]); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_STRING: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = object.BuildString(t, (*[1 << 17]object.Value)(unsafe.Pointer(first))[:int(n):int(n)])
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.LIST_APPEND: // build.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			list := l.List()
			n := list.Len()
			if n < list.Cap() {
				if list.Kind == object.ListValues {
					*(*object.Value)(unsafe.Add(list.Ptr(), n*bytecode.RegisterSize)) = *x
					list.SetLen(n + 1)
					continue loop
				}
				if x.P == object.StorageTag(list.Kind) {
					*(*uint64)(unsafe.Add(list.Ptr(), n*8)) = x.N
					list.SetLen(n + 1)
					continue loop
				}
			}
			if n >= 4 && code.SiteBase != nil {
				(*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Index = uint32(min(n+n/4+4, object.MaxHint))
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			l.List().Append(*x)
			goto resume
		case bytecode.LIST_EXTEND: // build.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = e.ListExtend(t, l.List(), *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.LIST_TO_TUPLE: // build.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = e.ListToTuple(l.List())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.SET_ADD: // build.go
			s := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			found, known := false, false
			if x.P == object.IntTag() || x.Type() == &object.StrType {
				hash_ := x.N
				plain_ := hash_ < 1<<61-1
				if x.P != object.IntTag() {
					hash_ = x.Str().CachedHash()
					plain_ = hash_ != 0
				}
				if table_ := s.Set().Table(); table_ != nil && plain_ {
					entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64(s.Set().TableMask()))*object.SetEntrySize+object.SetEntryKey))
					if *entry_ == *x {
						found, known = true, true
					} else if entry_.P == nil {
						known = true
					}
				}
			}

			if known && found {
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			s = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = object.SetAdd(t, *s, *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.SET_UPDATE: // build.go
			s := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			s = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = object.SetUpdate(t, *s, *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.MAP_ADD: // build.go
			d := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			k := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if code.SiteBase != nil {
				if n := d.Dict().Len() + 1; n > int((*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Index) && n <= object.MaxHint {
					(*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Index = uint32(n)
				}
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			d = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			k = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if err = d.Dict().Set(t, *k, *v); err != nil {
				goto raised
			}
			goto resume
		case bytecode.DICT_UPDATE: // build.go
			d := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			d = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = e.DictUpdate(t, d.Dict(), *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.DICT_MERGE: // build.go
			d := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			fn := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			d = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			fn = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if err = e.DictMerge(t, d.Dict(), *x, *fn); err != nil {
				goto raised
			}
			goto resume
		case bytecode.FORMAT_SIMPLE: // build.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if v.Type() == &object.StrType {
				dst = *v
			} else if dst, err = e.Format(t, *v, object.Value{}); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.FORMAT_PIECE: // build.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			how := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = how
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if v.P == object.IntTag() || v.P == object.FloatTag() || how < 2 && v.Type() == &object.StrType {
				dst = *v
			} else if dst, err = object.TextPiece(t, *v, int(how)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.FORMAT_PERCENT: // build.go
			var dst object.Value
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			first = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = object.FormatPercent(t, first.Str(), (*[1 << 17]object.Value)(unsafe.Pointer(at(first, 1)))[:int(n):int(n)]); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.FORMAT_WITH_SPEC: // build.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			spec := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			spec = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = e.Format(t, *v, *spec); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.CONVERT_VALUE: // build.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			how := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = how
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.Convert(t, *v, int(how)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_INTERPOLATION: // build.go
			var dst object.Value
			parts := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			how := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = how
			f.PC = uintptr(pc)
			t.SetFrame(f)
			parts = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = e.BuildInterpolation(t, (*[1 << 17]object.Value)(unsafe.Pointer(parts))[:3:3], int(how))
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_TEMPLATE: // build.go
			var dst object.Value
			parts := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			parts = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = e.BuildTemplate(t, *parts, *at(parts, 1))
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.CALL: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if e.adapt(t) {
				goto restart
			}
			*at(a, 1) = object.Unbound()
			if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
				goto raised
			}
			t.Back = -1
			goto pollBack
		case bytecode.CALL_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if e.adapt(t) {
				goto restart
			}
			if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
				goto raised
			}
			t.Back = -1
			goto pollBack
		case bytecode.CALL_KW: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if e.adapt(t) {
				goto restart
			}
			*at(a, 1) = object.Unbound()
			if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
				goto raised
			}
			t.Back = -1
			goto pollBack
		case bytecode.CALL_METHOD_KW: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if e.adapt(t) {
				goto restart
			}
			if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
				goto raised
			}
			t.Back = -1
			goto pollBack
		case bytecode.CALL_EX: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if err = e.CallEx(t, t.CurrentFrame(), a); err != nil {
				goto raised
			}
			t.Back = -1
			goto pollBack
		case bytecode.COMPARE_EQ_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_EQ_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_NE_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_NE_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_LT_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_LT_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_LE_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_LE_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_GT_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_GT_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_GE_RR: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.COMPARE_GE_RK: // compare.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.Compare(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.JUMP_IF_EQ_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_EQ_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_LT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_LT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_LE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_LE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_GT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_GT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_GE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_GE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_EQ_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_EQ_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_NE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_NE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_LT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_LT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_LE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_LE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_GT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_GT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_GE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_GE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.LOOP_IF_EQ_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_EQ_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.EQ); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_NE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_NE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.NE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_LT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_LT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_LE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_LE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.LE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_GT_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_GT_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GT); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_GE_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.LOOP_IF_GE_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var truth bool
			if truth, err = e.CompareTruth(t, *l, *r, object.GE); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.IS_OP: // compare.go
			var dst bool
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			dst = *l == *r
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.IS_NOT_OP: // compare.go
			var dst bool
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			dst = *l != *r
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.CONTAINS_OP_RR: // compare.go
			var dst bool
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if dst {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.False
			}
			goto resume
		case bytecode.CONTAINS_OP_RK: // compare.go
			var dst bool
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if dst, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if dst {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.False
			}
			goto resume
		case bytecode.NOT_CONTAINS_OP_RR: // compare.go
			var dst bool
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			dst = !dst
			if dst {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.False
			}
			goto resume
		case bytecode.NOT_CONTAINS_OP_RK: // compare.go
			var dst bool
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if dst, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			dst = !dst
			if dst {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = object.False
			}
			goto resume
		case bytecode.PUSH_EXC: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if t.CurrentFrame().Flags&object.FrameGenerator != 0 {
				*a = e.PushExcGenerator(t, t.CurrentFrame(), *b)
				goto resume
			}
			v := object.None
			if t.Handled != nil {
				v = t.Handled.Value()
			}
			t.Handled = b.Exception()
			*a = v
			goto resume
		case bytecode.POP_EXC: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if t.CurrentFrame().Flags&object.FrameGenerator != 0 {
				e.PopExcGenerator(t, t.CurrentFrame(), *a)
				goto resume
			}
			t.Handled = a.Exception()
			goto resume
		case bytecode.JUMP_IF_NOT_EXC_MATCH: // except.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			cls := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			var match bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			cls = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if cls.Type() == &object.TypeType && (*object.Type)(cls.P).Flags&object.FlagBaseExcSubclass != 0 {
				match = x.Type().IsSubtype((*object.Type)(cls.P))
			} else if match, err = e.ExceptionMatches(t, *x, *cls); err != nil {
				goto raised
			}
			if !match {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.CHECK_EG_MATCH: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			cls := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			cls = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			var rest, match object.Value
			if rest, match, err = e.GroupMatch(t, *x, *cls); err != nil {
				goto raised
			}
			*a = rest
			*at(a, 1) = match
			goto resume
		case bytecode.PREP_RERAISE_STAR: // except.go
			var dst object.Value
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			parts := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			parts = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = e.PrepReraiseStar(t, *x, *parts); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.RAISE: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			switch n {
			case 0:
				err = e.RaiseHandled(t)
				goto raised
			case 1:
				err = e.Raise(t, *a, object.Value{})
				goto raised
			}
			err = e.Raise(t, *a, *at(a, 1))
			goto raised
		case bytecode.RERAISE: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			err = e.Reraise(t, *a)
			goto raised
		case bytecode.EXC_INFO: // except.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			e.ExcInfo(a, *x)
			goto resume
		case bytecode.GET_ITER: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			isIter := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = isIter
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if isIter != 0 {
				x := *v
				*a = x
				*at(a, 1) = object.Unbound()
				goto resume
			}
			if err = e.GetIter(t, *v, a); err != nil {
				goto raised
			}
			goto resume
		case bytecode.GET_ITER_OBJECT: // for.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = object.Iter(t, *v); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.FOR_ITER: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			var v object.Value
			if v, err = e.ForIter(t, state); err != nil {
				goto raised
			}
			if v.P != nil {
				*a = v
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.MAKE_FUNCTION: // function.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			k := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			*a = e.MakeFunction(t, t.CurrentFrame(), int(k))
			goto resume
		case bytecode.SET_FUNCTION_ATTRIBUTE: // function.go
			fn := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			what := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = what
			f.PC = uintptr(pc)
			t.SetFrame(f)
			fn = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			e.SetFunctionAttribute(*fn, *v, int(what))
			goto resume
		case bytecode.SETUP_ANNOTATIONS: // function.go
			f.PC = uintptr(pc)
			t.SetFrame(f)

			if err = e.SetupAnnotations(t, *(*object.Value)(t.CurrentFrame().BasePtr())); err != nil {
				goto raised
			}
			goto resume
		case bytecode.MAKE_TYPEVAR: // function.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			how := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = how
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.MakeTypeVar(t, t.CurrentFrame(), *b, *at(b, 1), int(how)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.MAKE_PARAMSPEC: // function.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.MakeTypeVar(t, t.CurrentFrame(), *b, *b, 3); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.MAKE_TYPEVARTUPLE: // function.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.MakeTypeVar(t, t.CurrentFrame(), *b, *b, 4); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.SET_TYPEPARAM_DEFAULT: // function.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = e.SetTypeParamDefault(t, *a, *b); err != nil {
				goto raised
			}
			goto resume
		case bytecode.SET_FUNCTION_TYPE_PARAMS: // function.go
			fn := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			params := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			fn = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			params = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			e.SetFunctionTypeParams(*fn, *params)
			goto resume
		case bytecode.SUBSCRIPT_GENERIC: // function.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.SubscriptGeneric(t, t.CurrentFrame(), *b); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.MAKE_TYPEALIAS: // function.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.MakeTypeAlias(t, t.CurrentFrame(), *b, *at(b, 1), *at(b, 2)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.RETURN_GENERATOR: // generator.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			v := e.MakeGenerator(t, t.CurrentFrame(), a)
			ret = v
			goto returnSaved
		case bytecode.YIELD_VALUE: // generator.go
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if f.Flags == object.FrameGenerator|object.FrameForIter && t.Handled == nil {
				g := f.GeneratorOf()
				g.PC = uint32((uintptr(pc) - code.InsBase) / bytecode.InstructionSize)
				g.SendReg = int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)
				g.State = object.GenSuspended
				g.Rec = nil
				to := unsafe.Pointer(unsafe.SliceData(g.Regs))
				for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
					o -= bytecode.RegisterSize
					*(*object.Value)(unsafe.Add(to, o)) = *(*object.Value)(unsafe.Add(base, o))
				}
				v := *b
				dest := f.Dest
				f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
				base = f.BasePtr()
				code = f.CodeOf()
				*(*object.Value)(unsafe.Add(base, uintptr(dest))) = v
				d := int16(f.Instruction().C)
				pc = unsafe.Add(f.PCPtr(), int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = -1
					goto poll
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			v := *b
			if e.Yield(t, t.CurrentFrame(), v, &ret) {
				return
			}
			goto resume
		case bytecode.SEND: // generator.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			g := (*object.Generator)(b.P)
			if g.T == &object.GeneratorType || g.T == &object.CoroutineType {
				c := g.Code
				nb := unsafe.Add(base, code.FrameBytes)
				nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
				if g.State == object.GenSuspended && g.Handled == nil && t.Handled == nil && uintptr(nb)+c.FrameBytes <= t.RegLimit && uintptr(unsafe.Pointer(nf)) < t.FrameLimit {
					f.PC = uintptr(pc)
					nf.Base = uintptr(nb)
					nf.Code = uintptr(unsafe.Pointer(c))
					nf.Fn = uintptr(unsafe.Pointer(g.Fn))
					nf.Dest = uint32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)
					nf.Flags = object.FrameGenerator | object.FrameSend
					nf.Owner = uintptr(unsafe.Pointer(g))
					nf.Prev = uintptr(unsafe.Pointer(f))
					g.State = object.GenRunning
					g.Rec = nf
					v := *a
					f = nf
					base = nb
					code = c
					pc = unsafe.Add(c.First, uintptr(g.PC)*bytecode.InstructionSize)
					from := unsafe.Pointer(unsafe.SliceData(g.Regs))
					for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
						o -= bytecode.RegisterSize
						*(*object.Value)(unsafe.Add(base, o)) = *(*object.Value)(unsafe.Add(from, o))
					}
					if g.SendReg >= 0 {
						*(*object.Value)(unsafe.Add(base, uintptr(g.SendReg))) = v
					}
					continue loop
				}
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v object.Value
			var finished bool
			if b.Type() == &object.GeneratorType || b.Type() == &object.CoroutineType {
				if e.ResumeInLoop(t, t.CurrentFrame(), b, object.FrameSend, t.CurrentFrame().Instruction().A) {
					goto resume
				}
			}
			if v, finished, err = e.Send(t, *b, *a); err != nil {
				goto raised
			}
			if finished {
				*a = v
				goto resume
			}
			if e.Yield(t, t.CurrentFrame(), v, &ret) {
				return
			}
			goto resume
		case bytecode.GET_YIELD_FROM_ITER: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.YieldFromIter(t, t.CurrentFrame().CodeOf(), *b); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.GET_AWAITABLE: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			where := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = where
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.Awaitable(t, *b, int(where)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.GET_AITER: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.AIter(t, *b); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.GET_ANEXT: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.ANext(t, *b); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.END_ASYNC_FOR: // generator.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !a.Type().IsSubtype(&object.StopAsyncIteration) {
				err = e.Reraise(t, *a)
				goto raised
			}
			t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			goto resume
		case bytecode.STOPITERATION_ERROR: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = e.StopIterationError(t.CurrentFrame().CodeOf(), *b)
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.ASYNC_GEN_WRAP: // generator.go
			var dst object.Value
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			dst = e.AsyncGenWrap(*b)
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.LOAD_GLOBAL: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if e.adapt(t) {
				goto restart
			}
			fn := t.CurrentFrame().FuncOf()
			var v object.Value
			ok := false
			if fn.Globals.T == &object.DictType && fn.Builtins.T == &object.DictType {
				if v, ok = fn.Globals.GetStr(name); !ok {
					v, ok = fn.Builtins.GetStr(name)
				}
			}
			if !ok {
				if v, err = e.GlobalMissing(t, fn, name); err != nil {
					goto raised
				}
			}
			*a = v
			goto resume
		case bytecode.STORE_GLOBAL: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			t.CurrentFrame().FuncOf().Globals.SetStr(name, *a)
			goto resume
		case bytecode.DELETE_GLOBAL: // global.go
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)

			if !t.CurrentFrame().FuncOf().Globals.DeleteStr(name) {
				err = e.NameError(name)
				goto raised
			}
			goto resume
		case bytecode.LOAD_NAME: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = e.LoadName(t, t.CurrentFrame(), *(*object.Value)(t.CurrentFrame().BasePtr()), name); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.STORE_NAME: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			locals := (*object.Value)(t.CurrentFrame().BasePtr())
			if locals.Type() == &object.DictType {
				locals.Dict().SetStr(name, *a)
				goto resume
			}
			if err = object.SetItem(t, *locals, name.Value(), *a); err != nil {
				goto raised
			}
			goto resume
		case bytecode.DELETE_NAME: // global.go
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)

			if err = e.DeleteName(t, *(*object.Value)(t.CurrentFrame().BasePtr()), name); err != nil {
				goto raised
			}
			goto resume
		case bytecode.LOAD_FROM_DICT_OR_GLOBALS: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = e.LoadName(t, t.CurrentFrame(), *a, name); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.LOAD_BUILD_CLASS: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = e.BuildClass(t, t.CurrentFrame()); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.LOAD_COMMON_CONSTANT: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = b
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			*a = e.CommonConstant(t.CurrentFrame(), int(b))
			goto resume
		case bytecode.IMPORT_NAME: // import.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B]
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			var v object.Value
			if v, err = e.ImportName(t, t.CurrentFrame(), name, *at(c, 1), *c); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.IMPORT_FROM: // import.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			m := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			m = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v object.Value
			if v, err = e.ImportFrom(t, *m, name); err != nil {
				goto raised
			}
			*a = v
			goto resume
		case bytecode.IMPORT_STAR: // import.go
			m := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			m = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if err = e.ImportStar(t, *m, *(*object.Value)(t.CurrentFrame().BasePtr())); err != nil {
				goto raised
			}
			goto resume
		case bytecode.JUMP: // jump.go
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
		case bytecode.JUMP_BACK: // jump.go
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			if t.Breaker.Load() != 0 {
				t.Back = int(d)
				goto poll
			}
		case bytecode.JUMP_IF_TRUE: // jump.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			if v.P == object.TruePtr() {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				continue loop
			}
			if v.P == object.FalsePtr() || v.P == object.NonePtr() {
				continue loop
			}
			if v.P == object.IntTag() {
				if v.N != 0 {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			var truth bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if truth, err = object.Truth(t, *v); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_FALSE: // jump.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			if v.P == object.TruePtr() {
				continue loop
			}
			if v.P == object.FalsePtr() || v.P == object.NonePtr() {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				continue loop
			}
			if v.P == object.IntTag() {
				if v.N == 0 {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			var truth bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if truth, err = object.Truth(t, *v); err != nil {
				goto raised
			}
			if !truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.LOOP_IF_TRUE: // jump.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			if v.P == object.TruePtr() {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = -1
					goto poll
				}
				continue loop
			}
			if v.P == object.FalsePtr() || v.P == object.NonePtr() {
				continue loop
			}
			var truth bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if truth, err = object.Truth(t, *v); err != nil {
				goto raised
			}
			if truth {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.JUMP_IF_NONE: // jump.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			if v.P == object.NonePtr() {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_NONE: // jump.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			d := int32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide())
			if v.P != object.NonePtr() {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_IS: // jump.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if *l == *r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_IS_NOT: // jump.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if *l != *r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_IN_RR: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			var found bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_IN_RK: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			var found bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_IN_RR: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			var found bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if !found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_IN_RK: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			var found bool
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.adapt(t) {
				goto restart
			}
			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if !found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.MOVE: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			*a = *b
		case bytecode.LOAD_CONST: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			k := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			*a = *(*object.Value)(unsafe.Add(code.KBase, uintptr(k)*bytecode.RegisterSize))
		case bytecode.LOAD_FAR: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			w := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			*a = *(*object.Value)(unsafe.Add(base, uintptr(w)*bytecode.RegisterSize))
		case bytecode.STORE_FAR: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			w := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			*(*object.Value)(unsafe.Add(base, uintptr(w)*bytecode.RegisterSize)) = *a
		case bytecode.CLEAR: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			for i := 0; i < int(n); i++ {
				*at(a, i) = object.Unbound()
			}
		case bytecode.CHECK_BOUND: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if a.P == object.UnboundTag() {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				err = e.UnboundError(code, int((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)/bytecode.RegisterSize)
				goto raised
			}
		case bytecode.DELETE_FAST: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if a.P == object.UnboundTag() {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				err = e.UnboundError(code, int((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)/bytecode.RegisterSize)
				goto raised
			}
			*a = object.Unbound()
		case bytecode.MAKE_CELL: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			*a = object.Value{P: unsafe.Pointer(object.NewCell(*a))}
			goto resume
		case bytecode.COPY_FREE: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			from := unsafe.Pointer(unsafe.SliceData(f.FuncOf().Closure))
			for ; n > 0; n-- {
				*a = object.Value{P: *(*unsafe.Pointer)(from)}
				from = unsafe.Add(from, unsafe.Sizeof(from))
				a = at(a, 1)
			}
		case bytecode.LOAD_DEREF: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			v := (*object.Cell)(b.P).V
			if v.P == object.UnboundTag() {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				err = e.UnboundError(code, int((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)/bytecode.RegisterSize)
				goto raised
			}
			*a = v
		case bytecode.STORE_DEREF: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			(*object.Cell)(a.P).V = *b
		case bytecode.DELETE_DEREF: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Cell)(a.P)
			if c.V.P == object.UnboundTag() {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				err = e.UnboundError(code, int((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)/bytecode.RegisterSize)
				goto raised
			}
			c.V = object.Unbound()
		case bytecode.LOAD_FROM_DICT_OR_DEREF: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			name := code.Names[(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C]
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			b = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v object.Value
			if v, err = e.LookupMapping(t, *a, name); err != nil {
				goto raised
			}
			if v.P == nil {
				if v = (*object.Cell)(b.P).V; v.P == object.UnboundTag() {
					err = e.UnboundError(t.CurrentFrame().CodeOf(), int(t.CurrentFrame().Instruction().B)/bytecode.RegisterSize)
					goto raised
				}
			}
			*a = v
			goto resume
		case bytecode.LOAD_LOCALS: // local.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			*a = *(*object.Value)(base)
		case bytecode.MATCH_MAPPING: // match.go
			var dst bool
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			dst = v.Type().Flags&object.FlagMapping != 0
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.MATCH_SEQUENCE: // match.go
			var dst bool
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			dst = v.Type().Flags&object.FlagSequence != 0
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.MATCH_KEYS: // match.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			keys := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			keys = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = e.MatchKeys(t, *v, *keys); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.MATCH_CLASS: // match.go
			var dst object.Value
			parts := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			parts = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if dst, err = e.MatchClass(t, *parts, *at(parts, 1), *at(parts, 2), int(n)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.GET_LEN: // match.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var n int
			if n, err = object.Len(t, *v); err != nil {
				goto raised
			}
			dst = object.Int(int64(n))
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.PRINT_EXPR: // match.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if err = e.PrintExpr(t, *v); err != nil {
				goto raised
			}
			goto resume
		case bytecode.RETURN_VALUE: // return.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := *a
			if f.Flags != 0 {
				if f.Flags != object.FrameInit || v != object.None {
					ret = v
					goto returnSlow
				}
				v = *(*object.Value)(f.OwnerPtr())
			}
			dest := f.Dest
			f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
			base = f.BasePtr()
			code = f.CodeOf()
			pc = f.PCPtr()
			*(*object.Value)(unsafe.Add(base, uintptr(dest))) = v
		case bytecode.RETURN_CONST: // return.go
			k := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).Wide()
			v := *(*object.Value)(unsafe.Add(code.KBase, uintptr(k)*bytecode.RegisterSize))
			if f.Flags != 0 {
				if f.Flags != object.FrameInit || v != object.None {
					ret = v
					goto returnSlow
				}
				v = *(*object.Value)(f.OwnerPtr())
			}
			dest := f.Dest
			f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
			base = f.BasePtr()
			code = f.CodeOf()
			pc = f.PCPtr()
			*(*object.Value)(unsafe.Add(base, uintptr(dest))) = v
		case bytecode.BINARY_SUBSCR_RR: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.GetItem(t, *v, *key); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUBSCR_RK: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			key = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if dst, err = object.GetItem(t, *v, *key); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.STORE_SUBSCR_RR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if err = object.SetItem(t, *v, *key, *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.STORE_SUBSCR_KR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			key := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			key = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if e.adapt(t) {
				goto restart
			}
			if err = object.SetItem(t, *v, *key, *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.DELETE_SUBSCR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = object.SetItem(t, *v, *key, object.Value{}); err != nil {
				goto raised
			}
			goto resume
		case bytecode.BINARY_SLICE: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			bounds := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			bounds = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = e.Slice(t, *v, *bounds, *at(bounds, 1)); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.STORE_SLICE: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			bounds := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			bounds = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if err = object.SetItem(t, *v, object.NewSlice(*bounds, *at(bounds, 1), object.None), *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.BUILD_SLICE: // subscr.go
			var dst object.Value
			parts := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			parts = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			step := object.None
			if n == 3 {
				step = *at(parts, 2)
			}
			dst = object.NewSlice(*parts, *at(parts, 1), step)
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.UNPACK_SEQUENCE: // unpack.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			if v.Type() == &object.TupleType {
				tu := v.Tuple()
				if len(tu.Items) == int(n) {
					// v may be one of the registers that are written.
					for i, p := 0, unsafe.SliceData(tu.Items); i < int(n); i++ {
						*at(a, i) = *at(p, i)
					}
					continue loop
				}
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if v.Type() == &object.ListType && v.List().Len() == int(n) {
				l := v.List()
				for i := 0; i < int(n); i++ {
					*at(a, i) = l.At(i)
				}
				goto resume
			}
			if err = e.Unpack(t, *v, (*[1 << 17]object.Value)(unsafe.Pointer(a))[:int(n):int(n)]); err != nil {
				goto raised
			}
			goto resume
		case bytecode.UNPACK_EX: // unpack.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = n
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if err = e.UnpackEx(t, *v, a, int(n&255), int(n>>8)); err != nil {
				goto raised
			}
			goto resume
		case bytecode.BINARY_ADD_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l + r
			if (l^dst)&(r^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_ADD_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = l + r
			if (l^dst)&(r^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_ADD_INT_KR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l + r
			if (l^dst)&(r^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_SUB_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l - r
			if (l^r)&(l^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_SUB_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = l - r
			if (l^r)&(l^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_SUB_INT_KR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l - r
			if (l^r)&(l^dst) < 0 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_MUL_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l * r
			// A division would settle the last few cases, but costs the loop two registers.
			if (l != int64(int32(l)) || r != int64(int32(r))) && bits.Len64(uint64(l^l>>63))+bits.Len64(uint64(r^r>>63)) > 62 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_MUL_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = l * r
			// A division would settle the last few cases, but costs the loop two registers.
			if (l != int64(int32(l)) || r != int64(int32(r))) && bits.Len64(uint64(l^l>>63))+bits.Len64(uint64(r^r>>63)) > 62 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_MUL_INT_KR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = l * r
			// A division would settle the last few cases, but costs the loop two registers.
			if (l != int64(int32(l)) || r != int64(int32(r))) && bits.Len64(uint64(l^l>>63))+bits.Len64(uint64(r^r>>63)) > 62 {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_FLOORDIV_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if r == 0 || r == -1 {
				goto deopt
			}
			dst = l / r
			if (l^r) < 0 && dst*r != l {
				dst--
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_FLOORDIV_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if r == 0 || r == -1 {
				goto deopt
			}
			dst = l / r
			if (l^r) < 0 && dst*r != l {
				dst--
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_MOD_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(l|r)>>32 == 0 && r != 0 {
				dst = int64(uint32(l) % uint32(r))
			} else {
				if r == 0 || r == -1 {
					goto deopt
				}
				dst = l % r
				if dst != 0 && (dst^r) < 0 {
					dst += r
				}
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_MOD_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(l|r)>>32 == 0 && r != 0 {
				dst = int64(uint32(l) % uint32(r))
			} else {
				if r == 0 || r == -1 {
					goto deopt
				}
				dst = l % r
				if dst != 0 && (dst^r) < 0 {
					dst += r
				}
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_AND_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l & r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_AND_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l & r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_OR_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l | r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_OR_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l | r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_XOR_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l ^ r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_XOR_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l ^ r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_LSHIFT_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r) > 62 {
				goto deopt
			}
			dst = l << uint64(r)
			if dst>>uint64(r) != l {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_LSHIFT_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(r) > 62 {
				goto deopt
			}
			dst = l << uint64(r)
			if dst>>uint64(r) != l {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_LSHIFT_INT_KR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r) > 62 {
				goto deopt
			}
			dst = l << uint64(r)
			if dst>>uint64(r) != l {
				goto deopt
			}
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_RSHIFT_INT_RR: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r) > 63 {
				goto deopt
			}
			dst = l >> uint64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_RSHIFT_INT_RK: // arith.go
			var dst int64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(r) > 63 {
				goto deopt
			}
			dst = l >> uint64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = uint64(dst)
			if dst_.P != object.IntTag() {
				dst_.P = object.IntTag()
			}
		case bytecode.BINARY_TRUEDIV_INT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if r == 0 || uint64(l+1<<53) > 1<<54 || uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = float64(l) / float64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_INT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if r == 0 || uint64(l+1<<53) > 1<<54 || uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = float64(l) / float64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if r == 0 {
				goto deopt
			}
			dst = l / r
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			if r == 0 {
				goto deopt
			}
			dst = l / r
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if r == 0 {
				goto deopt
			}
			dst = l / r
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_INT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l + float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_INT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l + float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_FLOAT_INT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l + float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_INT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l - float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_INT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l - float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_FLOAT_INT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l - float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_INT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l * float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_INT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l * float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_FLOAT_INT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (l * float64(r))
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_INT_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_INT_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_INT_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) + r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_INT_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_INT_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_SUB_INT_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) - r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_INT_FLOAT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_INT_FLOAT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_MUL_INT_FLOAT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			if uint64(l+1<<53) > 1<<54 {
				goto deopt
			}
			dst = (float64(l) * r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_INT_RR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if r == 0 || uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = l / float64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_INT_RK: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			if r == 0 || uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = l / float64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_TRUEDIV_FLOAT_INT_KR: // arith.go
			var dst float64
			l_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			if r == 0 || uint64(r+1<<53) > 1<<54 {
				goto deopt
			}
			dst = l / float64(r)
			dst_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dst_.N = math.Float64bits(dst)
			if dst_.P != object.FloatTag() {
				dst_.P = object.FloatTag()
			}
		case bytecode.BINARY_ADD_STR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			dst = object.ConcatStr(l.Str(), r.Str())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_ADD_STR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			dst = object.ConcatStr(l.Str(), r.Str())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_ADD_STR_KR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			dst = object.ConcatStr(l.Str(), r.Str())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_APPEND_STR_RR: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			dst = object.AppendStr(l.Str(), r.Str())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_APPEND_STR_RK: // arith.go
			var dst object.Value
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			dst = object.AppendStr(l.Str(), r.Str())
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.LOAD_ATTR_SLOT: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(b.P)
			if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
				goto deopt
			}
			*a = *(*object.Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index)))
		case bytecode.LOAD_ATTR_POLY: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			o := (*object.Instance)(b.P)
			many := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Poly
			p := &many.Entries[0]
			for n := many.N; ; n-- {
				if n == 0 {
					goto deopt
				}
				if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
					break
				}
				p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
			}
			if p.Slot == 0 {
				*a = p.Value
				continue loop
			}
			*a = *(*object.Value)(unsafe.Add(unsafe.Pointer(o), p.Slot))
		case bytecode.LOAD_ATTR_MEMBER: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(b.P)
			if o.T.Version != s.Version {
				goto deopt
			}
			v := *(*object.Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index)))
			if v.P == nil {
				goto deopt
			}
			*a = v
		case bytecode.LOAD_ATTR_CLASS_VALUE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(b.P)
			if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
				goto deopt
			}
			*a = s.Value
		case bytecode.LOAD_ATTR_TYPE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(b.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
				goto deopt
			}
			*a = s.Value
		case bytecode.LOAD_ATTR_MODULE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			m := (*object.Module)(b.P)
			if m.T != &object.ModuleType || m.Dict.CachedVersion() != s.Version {
				goto deopt
			}
			*a = *(*object.Value)(unsafe.Add(m.Dict.EntryBase(), uintptr(s.Index)))
		case bytecode.STORE_ATTR_SLOT: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(a.P)
			if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
				goto deopt
			}
			*(*object.Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
		case bytecode.STORE_ATTR_NEW: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(a.P)
			if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
				goto deopt
			}
			*(*object.Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
			o.Shape = (*object.Shape)(s.Ptr2)
		case bytecode.STORE_ATTR_POLY: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			o := (*object.Instance)(a.P)
			many := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Poly
			p := &many.Entries[0]
			for n := many.N; ; n-- {
				if n == 0 {
					goto deopt
				}
				if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
					break
				}
				p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
			}
			*(*object.Value)(unsafe.Add(unsafe.Pointer(o), p.Slot)) = *c
			if p.To != nil {
				o.Shape = (*object.Shape)(p.To)
			}
		case bytecode.STORE_ATTR_MEMBER: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(a.P)
			if o.T.Version != s.Version {
				goto deopt
			}
			*(*object.Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
		case bytecode.LOAD_METHOD_INSTANCE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			o := (*object.Instance)(b.P)
			if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
				goto deopt
			}
			self := *b
			*a = s.Value
			*at(a, 1) = self
		case bytecode.LOAD_METHOD_POLY: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			o := (*object.Instance)(b.P)
			many := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Poly
			p := &many.Entries[0]
			for n := many.N; ; n-- {
				if n == 0 {
					goto deopt
				}
				if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
					break
				}
				p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
			}
			self := *b
			*a = p.Value
			*at(a, 1) = self
		case bytecode.LOAD_METHOD_TYPE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			if b.Type().Version != s.Version {
				goto deopt
			}
			self := *b
			*a = s.Value
			*at(a, 1) = self
		case bytecode.LOAD_METHOD_MODULE: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			m := (*object.Module)(b.P)
			if m.T != &object.ModuleType || m.Dict.CachedVersion() != s.Version {
				goto deopt
			}
			*a = *(*object.Value)(unsafe.Add(m.Dict.EntryBase(), uintptr(s.Index)))
			*at(a, 1) = object.Unbound()
		case bytecode.LOAD_METHOD_CLASS: // attr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			b := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(b.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
				goto deopt
			}
			*a = s.Value
			*at(a, 1) = object.Unbound()
		case bytecode.BUILD_LIST_LEARNED: // build.go
			var dst object.Value
			n := (*object.Site)((*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr).TakeHint()
			f.PC = uintptr(pc)
			t.SetFrame(f)

			dst = object.NewListHint(n).Value()
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BUILD_MAP_LEARNED: // build.go
			var dst object.Value
			n := (*object.Site)((*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr).TakeHint()
			f.PC = uintptr(pc)
			t.SetFrame(f)

			dst = object.NewDictSize(n).Value()
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.CALL_FUNCTION_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			c := (*object.Code)(s.Ptr)
			if fn.T != &object.FunctionType || fn.Code != c {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 2*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = s.Ptr2
			for o := uintptr(n) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_FUNCTION_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			c := (*object.Code)(s.Ptr)
			if fn.T != &object.FunctionType || fn.Code != c {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 2*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = s.Ptr2
			for o := uintptr(n) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_FUNCTIONS_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType {
				goto deopt
			}
			c := fn.Code
			if !c.Simple || c.ArgCount != int(n) {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 2*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = c.First
			for o := uintptr(n) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_FUNCTIONS_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType {
				goto deopt
			}
			c := fn.Code
			if !c.Simple || c.ArgCount != int(n) {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 2*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = c.First
			for o := uintptr(n) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_METHOD_FUNCTION: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			c := (*object.Code)(s.Ptr)
			if fn.T != &object.FunctionType || fn.Code != c || at(a, 1).P == object.UnboundTag() {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 1*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = s.Ptr2
			for o := uintptr(n+1) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_METHOD_FUNCTIONS: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || at(a, 1).P == object.UnboundTag() {
				goto deopt
			}
			c := fn.Code
			if !c.Simple || c.ArgCount != int(n)+1 {
				goto deopt
			}
			nb := unsafe.Add(unsafe.Pointer(a), 1*bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				f.PC = uintptr(pc)
				t.SetFrame(f)
				e.runGeneric(t)
				goto restart
			}
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			if dest == 0 {
				dest = (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A + 1
			}
			nf.Dest = uint32(dest - 1)
			nf.Flags = 0
			nf.Prev = uintptr(unsafe.Pointer(f))
			f = nf
			base = nb
			code = c
			pc = c.First
			for o := uintptr(n+1) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
				(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
			}
			if t.Breaker.Load() != 0 {
				t.Back = -1
				goto poll
			}
		case bytecode.CALL_PLANNED_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, uint16(dest)) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_PLANNED_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, uint16(dest)) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_METHOD_PLANNED: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr || at(a, 1).P == object.UnboundTag() {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 1, 0, uint16(dest)) {
				if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_KW_PLANNED_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, 0) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_KW_PLANNED_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, 0) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_METHOD_KW_PLANNED: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := (*object.Function)(a.P)
			if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr || at(a, 1).P == object.UnboundTag() {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushPlanned(t, t.CurrentFrame(), fn, (*object.CallPlan)(s.Ptr2), a, 1, 0, 0) {
				if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_CLASS_PLANNED_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			plan := (*object.CallPlan)(s.Ptr2)
			fn := (*object.Function)(s.Value.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushInstance(t, t.CurrentFrame(), ty, fn, plan, a, uint16(dest)) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_CLASS_PLANNED_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			plan := (*object.CallPlan)(s.Ptr2)
			fn := (*object.Function)(s.Value.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushInstance(t, t.CurrentFrame(), ty, fn, plan, a, uint16(dest)) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), nil, uint16(dest)); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_KW_CLASS_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			plan := (*object.CallPlan)(s.Ptr2)
			fn := (*object.Function)(s.Value.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushInstance(t, t.CurrentFrame(), ty, fn, plan, a, 0) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_KW_CLASS_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			names := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = names
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			plan := (*object.CallPlan)(s.Ptr2)
			fn := (*object.Function)(s.Value.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			if !e.PushInstance(t, t.CurrentFrame(), ty, fn, plan, a, 0) {
				*at(a, 1) = object.Unbound()
				if err = e.Call(t, t.CurrentFrame(), a, int(n), t.CurrentFrame().CodeOf().KwNames(int(names)), 0); err != nil {
					goto raised
				}
			}
			goto resume
		case bytecode.CALL_CLASS_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
				goto deopt
			}
			fn := (*object.Function)(s.Value.P)
			c := fn.Code
			nb := unsafe.Add(unsafe.Pointer(a), bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if unsafe.Pointer(c) != s.Ptr2 || uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				goto deopt
			}
			if dest == 0 {
				dest = uint16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A) + 1
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			nf.Base = uintptr(nb)
			nf.PC = c.InsBase
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			nf.Dest = uint32(dest - 1)
			nf.Flags = object.FrameInit
			nf.Owner = uintptr(unsafe.Pointer(a))
			nf.Prev = uintptr(unsafe.Pointer(t.CurrentFrame()))
			self := object.NewInstance(ty).Value()
			*a = self
			*at(a, 1) = self
			for p := unsafe.Add(nb, (uintptr(n)+1)*bytecode.RegisterSize); uintptr(p) < uintptr(nb)+c.LocalBytes; p = unsafe.Add(p, bytecode.RegisterSize) {
				(*object.Value)(p).P = object.UnboundTag()
			}
			t.SetFrame(nf)
			t.Back = -1
			goto pollBack
		case bytecode.CALL_CLASS_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			ty := (*object.Type)(a.P)
			if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
				goto deopt
			}
			fn := (*object.Function)(s.Value.P)
			c := fn.Code
			nb := unsafe.Add(unsafe.Pointer(a), bytecode.RegisterSize)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if unsafe.Pointer(c) != s.Ptr2 || uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
				goto deopt
			}
			if dest == 0 {
				dest = uint16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A) + 1
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			nf.Base = uintptr(nb)
			nf.PC = c.InsBase
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(fn))
			nf.Dest = uint32(dest - 1)
			nf.Flags = object.FrameInit
			nf.Owner = uintptr(unsafe.Pointer(a))
			nf.Prev = uintptr(unsafe.Pointer(t.CurrentFrame()))
			self := object.NewInstance(ty).Value()
			*a = self
			*at(a, 1) = self
			for p := unsafe.Add(nb, (uintptr(n)+1)*bytecode.RegisterSize); uintptr(p) < uintptr(nb)+c.LocalBytes; p = unsafe.Add(p, bytecode.RegisterSize) {
				(*object.Value)(p).P = object.UnboundTag()
			}
			t.SetFrame(nf)
			t.Back = -1
			goto pollBack
		case bytecode.CALL_NATIVE_0_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)

			var v object.Value
			if v, err = nf.Def.F0(t, nf.Self); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_0_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)

			var v object.Value
			if v, err = nf.Def.F0(t, nf.Self); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_1_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x object.Value
			if n != 0 {
				x = *at(a, 2)
			}
			if v, err = nf.Def.F1(t, nf.Self, x); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_1_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x object.Value
			if n != 0 {
				x = *at(a, 2)
			}
			if v, err = nf.Def.F1(t, nf.Self, x); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_2_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x, y object.Value
			if n != 0 {
				x = *at(a, 2)
				if n != 1 {
					y = *at(a, 3)
				}
			}
			if v, err = nf.Def.F2(t, nf.Self, x, y); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_2_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x, y object.Value
			if n != 0 {
				x = *at(a, 2)
				if n != 1 {
					y = *at(a, 3)
				}
			}
			if v, err = nf.Def.F2(t, nf.Self, x, y); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_N_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = object.CallPositional(t, nf.Def, nf.Self, (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_NATIVE_N_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = object.CallPositional(t, nf.Def, nf.Self, (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_TYPE_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			ty := (*object.Type)(a.P)
			if unsafe.Pointer(ty) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = ty.Slots.New(t, ty, object.Args{V: (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]}); err != nil {
				goto raised
			}
			if v.Type() != (*object.Type)(a.P) {
				if err = object.InitMade(t, (*object.Type)(a.P), v, object.Args{V: (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]}); err != nil {
					goto raised
				}
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_TYPE_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			ty := (*object.Type)(a.P)
			if unsafe.Pointer(ty) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = ty.Slots.New(t, ty, object.Args{V: (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]}); err != nil {
				goto raised
			}
			if v.Type() != (*object.Type)(a.P) {
				if err = object.InitMade(t, (*object.Type)(a.P), v, object.Args{V: (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]}); err != nil {
					goto raised
				}
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_STR_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if a.P != unsafe.Pointer(&object.StrType) {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			x := at(a, 2)
			var v object.Value
			if x.P == object.IntTag() {
				v = object.IntStr(t, int64(x.N))
			} else if v, err = object.CallStr(t, *x); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_STR_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			if a.P != unsafe.Pointer(&object.StrType) {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			x := at(a, 2)
			var v object.Value
			if x.P == object.IntTag() {
				v = object.IntStr(t, int64(x.N))
			} else if v, err = object.CallStr(t, *x); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_METHOD_NATIVE_0: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := (*object.MethodDescriptor)(a.P)
			if unsafe.Pointer(d) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != d.Owner {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = d.Def.F0(t, *at(a, 1)); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_METHOD_NATIVE_1: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := (*object.MethodDescriptor)(a.P)
			if unsafe.Pointer(d) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != d.Owner {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x object.Value
			if n != 0 {
				x = *at(a, 2)
			}
			if v, err = d.Def.F1(t, *at(a, 1), x); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_METHOD_NATIVE_2: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := (*object.MethodDescriptor)(a.P)
			if unsafe.Pointer(d) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != d.Owner {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, x, y object.Value
			if n != 0 {
				x = *at(a, 2)
				if n != 1 {
					y = *at(a, 3)
				}
			}
			if v, err = d.Def.F2(t, *at(a, 1), x, y); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_METHOD_NATIVE_3: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := (*object.MethodDescriptor)(a.P)
			if unsafe.Pointer(d) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != d.Owner {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v, y, z object.Value
			if n > 1 {
				y = *at(a, 3)
				if n > 2 {
					z = *at(a, 4)
				}
			}
			if v, err = d.Def.F3(t, *at(a, 1), *at(a, 2), y, z); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_METHOD_NATIVE_N: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := (*object.MethodDescriptor)(a.P)
			if unsafe.Pointer(d) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != d.Owner {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			var v object.Value
			if v, err = object.CallPositional(t, d.Def, *at(a, 1), (*[1 << 17]object.Value)(unsafe.Pointer(at(a, 2)))[:int(n):int(n)]); err != nil {
				goto raised
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_DICT_GET: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			n := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B
			_ = n
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			d := at(a, 1).Dict()
			if a.P != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || d.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			key := at(a, 2)
			p := d.Find(key)
			if p != nil {
				*t.CurrentFrame().CallResult() = *p
				goto resume
			}
			v, ok := object.Value{}, false
			if v, ok, err = d.Fetch(t, *key); err != nil {
				goto raised
			}
			if !ok {
				v = object.None
				if n == 2 {
					v = *at(a, 3)
				}
			}
			*t.CurrentFrame().CallResult() = v
			goto resume
		case bytecode.CALL_LIST_APPEND: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if a.P != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr || at(a, 1).Type() != &object.ListType {
				goto deopt
			}
			list, x := at(a, 1).List(), at(a, 2)
			n0 := list.Len()
			if n0 < list.Cap() {
				if list.Kind == object.ListValues {
					*(*object.Value)(unsafe.Add(list.Ptr(), n0*bytecode.RegisterSize)) = *x
					list.SetLen(n0 + 1)
					if dest == 0 {
						*a = object.None
					} else {
						*(*object.Value)(unsafe.Add(base, uintptr(dest-1))) = object.None
					}
					continue loop
				}
				if x.P == object.StorageTag(list.Kind) {
					*(*uint64)(unsafe.Add(list.Ptr(), n0*8)) = x.N
					list.SetLen(n0 + 1)
					if dest == 0 {
						*a = object.None
					} else {
						*(*object.Value)(unsafe.Add(base, uintptr(dest-1))) = object.None
					}
					continue loop
				}
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)

			list.Append(*x)
			*t.CurrentFrame().CallResult() = object.None
			goto resume
		case bytecode.CALL_LEN_PLAIN: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			x := at(a, 2)
			var l int
			switch x.Type() {
			case &object.ListType:
				l = x.List().Len()
			case &object.StrType:
				l = x.Str().Len()
			case &object.TupleType:
				l = len(x.Tuple().Items)
			case &object.DictType:
				l = x.Dict().Len()
			default:
				if l, err = object.Len(t, *x); err != nil {
					goto raised
				}
			}
			*t.CurrentFrame().CallResult() = object.Int(int64(l))
			goto resume
		case bytecode.CALL_LEN_METHOD: // call.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			dest := (*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C
			_ = dest
			if at(a, 1).P != object.UnboundTag() {
				goto deopt
			}
			nf := (*object.NativeFunction)(a.P)
			if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			x := at(a, 2)
			var l int
			switch x.Type() {
			case &object.ListType:
				l = x.List().Len()
			case &object.StrType:
				l = x.Str().Len()
			case &object.TupleType:
				l = len(x.Tuple().Items)
			case &object.DictType:
				l = x.Dict().Len()
			default:
				if l, err = object.Len(t, *x); err != nil {
					goto raised
				}
			}
			*t.CurrentFrame().CallResult() = object.Int(int64(l))
			goto resume
		case bytecode.COMPARE_EQ_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l == r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_EQ_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l == r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_NE_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l != r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_NE_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l != r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LT_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l < r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LT_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l < r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LE_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l <= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LE_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l <= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GT_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l > r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GT_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l > r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GE_INT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			dst = (l >= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GE_INT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := int64(r_.N)
			dst = (l >= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.JUMP_IF_EQ_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_EQ_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_EQ_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l == r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_EQ_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l == r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_NE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l != r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_NE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l != r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l < r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l < r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l <= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l <= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l > r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l > r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l >= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l >= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.LOOP_IF_EQ_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_EQ_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_NE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_NE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GT_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GT_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GE_INT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.IntTag() {
				goto deopt
			}
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GE_INT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.IntTag() {
				goto deopt
			}
			l := int64(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := int64(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.COMPARE_EQ_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l == r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_EQ_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l == r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_NE_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l != r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_NE_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l != r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LT_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l < r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LT_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l < r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LE_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l <= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_LE_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l <= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GT_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l > r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GT_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l > r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GE_FLOAT_RR: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			dst = (l >= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.COMPARE_GE_FLOAT_RK: // compare.go
			var dst bool
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			r := math.Float64frombits(r_.N)
			dst = (l >= r)
			if dst {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.True
			} else {
				*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = object.False
			}
		case bytecode.JUMP_IF_EQ_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_EQ_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l == r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l != r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_LE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_GE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_EQ_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l == r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_EQ_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l == r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_NE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l != r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_NE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l != r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l < r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l < r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l <= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_LE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l <= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l > r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l > r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l >= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.JUMP_IF_NOT_GE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if !(l >= r) {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
			}
		case bytecode.LOOP_IF_LT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l < r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_LE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l <= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GT_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GT_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l > r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GE_FLOAT_RR: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if r_.P != object.FloatTag() {
				goto deopt
			}
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.LOOP_IF_GE_FLOAT_RK: // compare.go
			l_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			if l_.P != object.FloatTag() {
				goto deopt
			}
			l := math.Float64frombits(l_.N)
			r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			r := math.Float64frombits(r_.N)
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l >= r {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.JUMP_IF_EQ_STR_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			if l.P == r.P {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if e.EqualStr(l.Str(), r.Str()) {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_EQ_STR_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			if l.P == r.P {
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if e.EqualStr(l.Str(), r.Str()) {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_EQ_STR_RR: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			if l.P == r.P {
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if !e.EqualStr(l.Str(), r.Str()) {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_EQ_STR_RK: // compare.go
			l := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			r := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if l.Type() != &object.StrType || r.Type() != &object.StrType {
				goto deopt
			}
			if l.P == r.P {
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			l = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			r = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if !e.EqualStr(l.Str(), r.Str()) {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.FOR_ITER_RANGE: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if state.P != object.RangeMark() {
				goto deopt
			}
			if state.N != 0 {
				state.N--
				cur := at(state, 1)
				n := cur.N
				cur.N = n + 1
				number_, tag_ := n, object.IntTag()
				a.N = number_
				if a.P != tag_ {
					a.P = tag_
				}

				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.FOR_ITER_LIST: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			l := state.List()
			pos := at(state, 1)
			if l.T != &object.ListType || pos.P != object.IntTag() {
				goto deopt
			}
			i := int(pos.N)
			if i < l.Len() {
				pos.N = uint64(i + 1)
				switch l.Kind {
				case object.ListValues:
					*a = *(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
				default:
					number_, tag_ := *(*uint64)(unsafe.Add(l.Ptr(), i*8)), object.StorageTag(l.Kind)
					a.N = number_
					if a.P != tag_ {
						a.P = tag_
					}

				}
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			} else {
				*state = object.None
				*pos = object.Unbound()
			}
		case bytecode.FOR_ITER_TUPLE: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			tu := state.Tuple()
			pos := at(state, 1)
			if tu.T != &object.TupleType || pos.P != object.IntTag() {
				goto deopt
			}
			i := int(pos.N)
			if i < len(tu.Items) {
				pos.N = uint64(i + 1)
				*a = tu.Items[i]
				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = int(d)
					goto poll
				}
			}
		case bytecode.FOR_ITER_RANGE_STEP: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			it := (*object.RangeIter)(state.P)
			if it.T != &object.RangeIterType {
				goto deopt
			}
			if it.Left > 0 {
				n := it.Pos
				it.Pos = n + it.Step
				it.Left--
				number_, tag_ := uint64(n), object.IntTag()
				a.N = number_
				if a.P != tag_ {
					a.P = tag_
				}

				pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				if t.Breaker.Load() != 0 {
					t.Back = -1
					goto poll
				}
			}
		case bytecode.FOR_ITER_DICT: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			it := (*object.DictIter)(state.P)
			if it.T != &object.DictKeyIterType && it.T != &object.DictValueIterType {
				goto deopt
			}
			if it.Dict != nil && it.Used == it.Dict.Len() && it.Left > 0 && it.Pos < it.Dict.EntryCount() {
				entry := (*object.Value)(unsafe.Add(it.Dict.EntryBase(), uintptr(it.Pos)*object.DictEntrySize))
				if entry.P != nil {
					it.Pos++
					it.Left--
					if it.T == &object.DictKeyIterType {
						*a = *entry
					} else {
						*a = *at(entry, 1)
					}
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
					if t.Breaker.Load() != 0 {
						t.Back = -1
						goto poll
					}
					continue loop
				}
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v object.Value
			if v, err = e.ForIter(t, state); err != nil {
				goto raised
			}
			if v.P != nil {
				*a = v
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			goto resume
		case bytecode.FOR_ITER_ITEMS: // for.go
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			it := (*object.DictIter)(state.P)
			if it.T != &object.DictItemIterType {
				goto deopt
			}
			offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			first := (*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(offset)))
			if it.Dict != nil && it.Used == it.Dict.Len() && it.Left > 0 && it.Pos < it.Dict.EntryCount() {
				entry := (*object.Value)(unsafe.Add(it.Dict.EntryBase(), uintptr(it.Pos)*object.DictEntrySize))
				if entry.P != nil {
					it.Pos++
					it.Left--
					*first = *entry
					*at(first, 1) = *at(entry, 1)
					t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
					t.Back = -1
					goto pollBack
				}
			}
			var ok bool
			if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
				goto raised
			}
			if ok {
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			goto resume
		case bytecode.FOR_ITER_ENUMERATE: // for.go
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			o := (*object.Enumerate)(state.P)
			if o.T != &object.EnumerateType {
				goto deopt
			}
			it := (*object.ListIter)(o.Iter.P)
			if it.T != &object.ListIterType {
				goto deopt
			}
			offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			first := (*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(offset)))
			l, i := it.List, it.Pos
			if l != nil && uint(i) < uint(l.Len()) && o.Index.P == object.IntTag() && o.Index.N != math.MaxInt64 {
				it.Pos = i + 1
				*first = o.Index
				o.Index.N++
				switch l.Kind {
				case object.ListValues:
					*at(first, 1) = *(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
				default:
					*at(first, 1) = object.Value{P: object.StorageTag(l.Kind), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
				}
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			var ok bool
			if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
				goto raised
			}
			if ok {
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			goto resume
		case bytecode.FOR_ITER_ZIP: // for.go
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			z := (*object.Zip)(state.P)
			if z.T != &object.ZipType || len(z.Iters) != 2 || z.Strict {
				goto deopt
			}
			iters := unsafe.SliceData(z.Iters)
			left, right := (*object.ListIter)(iters.P), (*object.ListIter)(at(iters, 1).P)
			if left.T != &object.ListIterType || right.T != &object.ListIterType || left == right {
				goto deopt
			}
			offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			first := (*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(offset)))
			l, r, i, j := left.List, right.List, left.Pos, right.Pos
			if l != nil && r != nil && uint(i) < uint(l.Len()) && uint(j) < uint(r.Len()) {
				left.Pos, right.Pos = i+1, j+1
				switch l.Kind {
				case object.ListValues:
					*first = *(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
				default:
					*first = object.Value{P: object.StorageTag(l.Kind), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
				}
				switch r.Kind {
				case object.ListValues:
					*at(first, 1) = *(*object.Value)(unsafe.Add(r.Ptr(), j*bytecode.RegisterSize))
				default:
					*at(first, 1) = object.Value{P: object.StorageTag(r.Kind), N: *(*uint64)(unsafe.Add(r.Ptr(), j*8))}
				}
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			var ok bool
			if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
				goto raised
			}
			if ok {
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = -1
				goto pollBack
			}
			goto resume
		case bytecode.FOR_ITER_NATIVE: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			ty := state.Type()
			if unsafe.Pointer(ty) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var v object.Value
			if v, err = ty.Slots.Next(t, *state); err != nil {
				goto raised
			}
			if v.P != nil {
				*a = v
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				t.Back = int(d)
				goto pollBack
			}
			goto resume
		case bytecode.FOR_ITER_GENERATOR: // for.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			g := (*object.Generator)(state.P)
			if g.T != &object.GeneratorType {
				goto deopt
			}
			c := g.Code
			nb := unsafe.Add(base, code.FrameBytes)
			nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
			if g.State <= object.GenSuspended && g.Handled == nil && t.Handled == nil && uintptr(nb)+c.FrameBytes <= t.RegLimit && uintptr(unsafe.Pointer(nf)) < t.FrameLimit {
				f.PC = uintptr(pc)
				nf.Base = uintptr(nb)
				nf.Code = uintptr(unsafe.Pointer(c))
				nf.Fn = uintptr(unsafe.Pointer(g.Fn))
				nf.Dest = uint32((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)
				nf.Flags = object.FrameGenerator | object.FrameForIter
				nf.Owner = uintptr(unsafe.Pointer(g))
				nf.Prev = uintptr(unsafe.Pointer(f))
				g.State = object.GenRunning
				g.Rec = nf
				f = nf
				base = nb
				code = c
				pc = unsafe.Add(c.First, uintptr(g.PC)*bytecode.InstructionSize)
				from := unsafe.Pointer(unsafe.SliceData(g.Regs))
				for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
					o -= bytecode.RegisterSize
					*(*object.Value)(unsafe.Add(base, o)) = *(*object.Value)(unsafe.Add(from, o))
				}
				if g.SendReg >= 0 {
					*(*object.Value)(unsafe.Add(base, uintptr(g.SendReg))) = object.None
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if !e.ResumeInLoop(t, t.CurrentFrame(), state, object.FrameForIter, t.CurrentFrame().Instruction().A) {
				var v object.Value
				if v, err = e.ForIter(t, state); err != nil {
					goto raised
				}
				if v.P != nil {
					*a = v
					t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
					t.Back = int(d)
					goto pollBack
				}
				goto resume
			}
			goto resume
		case bytecode.FOR_ITER_PAIR: // for.go
			state := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			if unsafe.Pointer(state.Type()) != (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale)).Ptr {
				goto deopt
			}
			first := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A)))
			f.PC = uintptr(pc)
			t.SetFrame(f)
			state = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			var ok bool
			if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
				goto raised
			}
			if ok {
				t.CurrentFrame().PC += uintptr(int(d+1) * bytecode.InstructionSize)
				t.Back = int(d + 1)
				goto pollBack
			}
			goto resume
		case bytecode.LOAD_GLOBAL_MODULE: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			d := f.FuncOf().Globals
			if d.CachedVersion() != s.Version {
				goto deopt
			}
			*a = *(*object.Value)(unsafe.Add(d.EntryBase(), uintptr(s.Index)))
		case bytecode.LOAD_GLOBAL_BUILTIN: // global.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			s := (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))))-code.InsBase)*object.SiteScale))
			fn := f.FuncOf()
			if fn.Globals.CachedVersion() != s.Version || fn.Builtins.CachedVersion() != s.Version2 {
				goto deopt
			}
			*a = *(*object.Value)(unsafe.Add(fn.Builtins.EntryBase(), uintptr(s.Index)))
		case bytecode.JUMP_IF_IN_DICT: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			o := c.Dict()
			if o.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			p := o.Find(x)
			if p != nil {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
				goto resume
			}
			var found bool
			if _, found, err = o.Fetch(t, *x); err != nil {
				goto raised
			}
			if found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_IN_DICT: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			o := c.Dict()
			if o.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))

			p := o.Find(x)
			if p != nil {
				goto resume
			}
			var found bool
			if _, found, err = o.Fetch(t, *x); err != nil {
				goto raised
			}
			if !found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_IN_SET_RR: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			s := c.Set()
			if s.T != &object.SetType && s.T != &object.FrozenSetType {
				goto deopt
			}
			found, known := false, false
			if x.P == object.IntTag() || x.Type() == &object.StrType {
				hash_ := x.N
				plain_ := hash_ < 1<<61-1
				if x.P != object.IntTag() {
					hash_ = x.Str().CachedHash()
					plain_ = hash_ != 0
				}
				if table_ := s.Table(); table_ != nil && plain_ {
					entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64(s.TableMask()))*object.SetEntrySize+object.SetEntryKey))
					if *entry_ == *x {
						found, known = true, true
					} else if entry_.P == nil {
						known = true
					}
				}
			}

			if known {
				if found {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_IN_SET_RK: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			s := c.Set()
			if s.T != &object.SetType && s.T != &object.FrozenSetType {
				goto deopt
			}
			found, known := false, false
			if x.P == object.IntTag() || x.Type() == &object.StrType {
				hash_ := x.N
				plain_ := hash_ < 1<<61-1
				if x.P != object.IntTag() {
					hash_ = x.Str().CachedHash()
					plain_ = hash_ != 0
				}
				if table_ := s.Table(); table_ != nil && plain_ {
					entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64(s.TableMask()))*object.SetEntrySize+object.SetEntryKey))
					if *entry_ == *x {
						found, known = true, true
					} else if entry_.P == nil {
						known = true
					}
				}
			}

			if known {
				if found {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_IN_SET_RR: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			s := c.Set()
			if s.T != &object.SetType && s.T != &object.FrozenSetType {
				goto deopt
			}
			found, known := false, false
			if x.P == object.IntTag() || x.Type() == &object.StrType {
				hash_ := x.N
				plain_ := hash_ < 1<<61-1
				if x.P != object.IntTag() {
					hash_ = x.Str().CachedHash()
					plain_ = hash_ != 0
				}
				if table_ := s.Table(); table_ != nil && plain_ {
					entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64(s.TableMask()))*object.SetEntrySize+object.SetEntryKey))
					if *entry_ == *x {
						found, known = true, true
					} else if entry_.P == nil {
						known = true
					}
				}
			}

			if known {
				if !found {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))

			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if !found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.JUMP_IF_NOT_IN_SET_RK: // jump.go
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			c := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			d := int16((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)
			s := c.Set()
			if s.T != &object.SetType && s.T != &object.FrozenSetType {
				goto deopt
			}
			found, known := false, false
			if x.P == object.IntTag() || x.Type() == &object.StrType {
				hash_ := x.N
				plain_ := hash_ < 1<<61-1
				if x.P != object.IntTag() {
					hash_ = x.Str().CachedHash()
					plain_ = hash_ != 0
				}
				if table_ := s.Table(); table_ != nil && plain_ {
					entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64(s.TableMask()))*object.SetEntrySize+object.SetEntryKey))
					if *entry_ == *x {
						found, known = true, true
					} else if entry_.P == nil {
						known = true
					}
				}
			}

			if known {
				if !found {
					pc = unsafe.Add(pc, int(d)*bytecode.InstructionSize)
				}
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			c = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))

			if found, err = object.Contains(t, *c, *x); err != nil {
				goto raised
			}
			if !found {
				t.CurrentFrame().PC += uintptr(int(d) * bytecode.InstructionSize)
			}
			goto resume
		case bytecode.BINARY_SUBSCR_LIST_INT_RR: // subscr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if i_.P != object.IntTag() {
				goto deopt
			}
			i := int64(i_.N)
			l := v.List()
			if l.T != &object.ListType {
				goto deopt
			}
			n := l.Len()
			if i < 0 {
				i += int64(n)
			}
			if uint64(i) >= uint64(n) {
				goto deopt
			}
			if l.Kind == object.ListValues {
				*a = *(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
				continue loop
			}
			number_, tag_ := *(*uint64)(unsafe.Add(l.Ptr(), i*8)), object.StorageTag(l.Kind)
			a.N = number_
			if a.P != tag_ {
				a.P = tag_
			}
		case bytecode.BINARY_SUBSCR_LIST_INT_RK: // subscr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			i := int64(i_.N)
			l := v.List()
			if l.T != &object.ListType {
				goto deopt
			}
			n := l.Len()
			if i < 0 {
				i += int64(n)
			}
			if uint64(i) >= uint64(n) {
				goto deopt
			}
			if l.Kind == object.ListValues {
				*a = *(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
				continue loop
			}
			number_, tag_ := *(*uint64)(unsafe.Add(l.Ptr(), i*8)), object.StorageTag(l.Kind)
			a.N = number_
			if a.P != tag_ {
				a.P = tag_
			}
		case bytecode.BINARY_SUBSCR_TUPLE_INT_RR: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if i_.P != object.IntTag() {
				goto deopt
			}
			i := int64(i_.N)
			tu := v.Tuple()
			if tu.T != &object.TupleType {
				goto deopt
			}
			if i < 0 {
				i += int64(len(tu.Items))
			}
			if uint64(i) >= uint64(len(tu.Items)) {
				goto deopt
			}
			dst = tu.Items[i]
			*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = dst
		case bytecode.BINARY_SUBSCR_TUPLE_INT_RK: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			i := int64(i_.N)
			tu := v.Tuple()
			if tu.T != &object.TupleType {
				goto deopt
			}
			if i < 0 {
				i += int64(len(tu.Items))
			}
			if uint64(i) >= uint64(len(tu.Items)) {
				goto deopt
			}
			dst = tu.Items[i]
			*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = dst
		case bytecode.BINARY_SUBSCR_STR_INT_RR: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if i_.P != object.IntTag() {
				goto deopt
			}
			i := int64(i_.N)
			s := v.Str()
			if s.T != &object.StrType || !s.IsASCII() {
				goto deopt
			}
			if i < 0 {
				i += int64(s.Len())
			}
			if uint64(i) >= uint64(s.Len()) {
				goto deopt
			}
			dst = object.CharStr(s.String()[i])
			*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = dst
		case bytecode.BINARY_SUBSCR_STR_INT_RK: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			i := int64(i_.N)
			s := v.Str()
			if s.T != &object.StrType || !s.IsASCII() {
				goto deopt
			}
			if i < 0 {
				i += int64(s.Len())
			}
			if uint64(i) >= uint64(s.Len()) {
				goto deopt
			}
			dst = object.CharStr(s.String()[i])
			*(*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A))) = dst
		case bytecode.BINARY_SUBSCR_SLICE_RR: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if key.Type() != &object.SliceType || key.Slice().Step != object.None {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			if dst, err = object.SliceOf(t, *v, key.Slice().Start, key.Slice().Stop); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUBSCR_SLICE_RK: // subscr.go
			var dst object.Value
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			if key.Type() != &object.SliceType || key.Slice().Step != object.None {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			v = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			key = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			if dst, err = object.SliceOf(t, *v, key.Slice().Start, key.Slice().Stop); err != nil {
				goto raised
			}
			*(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A))) = dst
			goto resume
		case bytecode.BINARY_SUBSCR_DICT_RR: // subscr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			d := v.Dict()
			if d.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			p := d.Find(key)
			if p != nil {
				*a = *p
				goto resume
			}
			var x object.Value
			var ok bool
			if x, ok, err = d.Fetch(t, *key); err != nil {
				goto raised
			}
			if !ok {
				err = object.KeyErrorFor(*key)
				goto raised
			}
			*a = x
			goto resume
		case bytecode.BINARY_SUBSCR_DICT_RK: // subscr.go
			a := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			key := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			d := v.Dict()
			if d.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A)))
			key = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().C)))

			p := d.Find(key)
			if p != nil {
				*a = *p
				goto resume
			}
			var x object.Value
			var ok bool
			if x, ok, err = d.Fetch(t, *key); err != nil {
				goto raised
			}
			if !ok {
				err = object.KeyErrorFor(*key)
				goto raised
			}
			*a = x
			goto resume
		case bytecode.STORE_SUBSCR_LIST_INT_RR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			i_ := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			if i_.P != object.IntTag() {
				goto deopt
			}
			i := int64(i_.N)
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			l := v.List()
			if l.T != &object.ListType {
				goto deopt
			}
			n := l.Len()
			if i < 0 {
				i += int64(n)
			}
			if uint64(i) >= uint64(n) {
				goto deopt
			}
			if l.Kind == object.ListValues {
				*(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize)) = *x
				continue loop
			}
			if x.P == object.StorageTag(l.Kind) {
				*(*uint64)(unsafe.Add(l.Ptr(), i*8)) = x.N
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			e.runGeneric(t)
			goto restart // the list changes its storage
		case bytecode.STORE_SUBSCR_LIST_INT_KR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			i_ := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			i := int64(i_.N)
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			l := v.List()
			if l.T != &object.ListType {
				goto deopt
			}
			n := l.Len()
			if i < 0 {
				i += int64(n)
			}
			if uint64(i) >= uint64(n) {
				goto deopt
			}
			if l.Kind == object.ListValues {
				*(*object.Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize)) = *x
				continue loop
			}
			if x.P == object.StorageTag(l.Kind) {
				*(*uint64)(unsafe.Add(l.Ptr(), i*8)) = x.N
				continue loop
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			e.runGeneric(t)
			goto restart // the list changes its storage
		case bytecode.STORE_SUBSCR_DICT_RR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			key := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			d := v.Dict()
			if d.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			key = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().B)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			p := d.Find(key)
			if p != nil {
				*p = *x
				goto resume
			}
			if err = d.Store(t, *key, *x); err != nil {
				goto raised
			}
			goto resume
		case bytecode.STORE_SUBSCR_DICT_KR: // subscr.go
			v := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).A)))
			key := (*object.Value)(unsafe.Add(code.KBase, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).B)))
			x := (*object.Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize)).C)))
			d := v.Dict()
			if d.T != &object.DictType {
				goto deopt
			}
			f.PC = uintptr(pc)
			t.SetFrame(f)
			key = (*object.Value)(unsafe.Add(code.KBase, uintptr(f.Instruction().B)))
			x = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().C)))

			p := d.Find(key)
			if p != nil {
				*p = *x
				goto resume
			}
			if err = d.Store(t, *key, *x); err != nil {
				goto raised
			}
			goto resume
		default:
			panic("BUG: invalid opcode " + op.String())
		}
		continue
	deopt:
		// The guard failed: the generic instruction runs instead this time.
		f.PC = uintptr(pc)
		t.SetFrame(f)
		e.miss(t)
	restart:
		// The instruction at hand was rewritten.
		f = t.CurrentFrame()
		base = f.BasePtr()
		code = f.CodeOf()
		pc = unsafe.Add(f.PCPtr(), -bytecode.InstructionSize)
		continue
	poll:
		f.PC = uintptr(pc)
		t.SetFrame(f)
	pollBack:
		// What is raised here is raised by the instruction that jumped, back instructions ago: the one before its
		// target may stand outside of the try statement that the loop is in. After a call, which is where
		// else the loop polls, it is raised by the first instruction of what was called.
		if t.Breaker.Load() == 0 {
			goto resume
		}
		if err = e.handleBreaker(t); err != nil {
			t.CurrentFrame().PC -= uintptr(t.Back * bytecode.InstructionSize)
			goto raised
		}
		if e.instrumented(t) {
			return e.runTraced(t, t.CurrentFrame())
		}
		goto resume
	returnSlow:
		f.PC = uintptr(pc)
		t.SetFrame(f)
	returnSaved:
		if t.CurrentFrame().Flags&object.FrameEntry != 0 {
			e.leave(t)
			return ret, nil
		}
		err = e.returnFrom(t, ret)
		ret = object.Value{} // ret and err live as long as the loop: they must keep nothing alive
		if err != nil {
			goto raised
		}
		goto resume
	raised:
		if !e.unwind(t, &err) {
			return object.Value{}, err
		}
		err = nil
		goto resume
	}
}
