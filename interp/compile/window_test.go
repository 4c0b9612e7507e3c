package compile

import (
	"fmt"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// checkRegisters checks what Verify cannot see: that no temporary is read
// before it was written, and that nothing that is still needed lies in or
// above the window of a call, where the callee's registers are.
func checkRegisters(c *bytecode.Code) error {
	l := bytecode.AnalyzeLiveness(c)
	locals := len(c.LocalNames)
	if c.Flags&bytecode.FlagOptimized == 0 && locals == 0 {
		locals = 1
	}
	for r := locals; r < c.NRegs; r++ {
		if l.Before(0).Has(r) {
			return fmt.Errorf("%s: register %d is read before it is written", c.Qualname, r)
		}
	}
	handler := map[int]bytecode.ExceptionEntry{}
	for _, e := range c.Exceptions {
		for i := e.Start; i < e.End; i++ {
			handler[int(i)] = e
		}
	}
	for i, in := range c.Instructions {
		switch in.Op {
		case bytecode.CALL, bytecode.CALL_METHOD, bytecode.CALL_KW, bytecode.CALL_METHOD_KW, bytecode.CALL_EX:
		default:
			continue
		}
		w := int(in.A) / bytecode.RegisterSize
		dest := w
		if (in.Op == bytecode.CALL || in.Op == bytecode.CALL_METHOD) && in.C != 0 {
			dest = int(in.C) / bytecode.RegisterSize
		}
		for r := w; r < c.NRegs; r++ {
			if i+1 < len(c.Instructions) && r != dest && l.Before(i+1).Has(r) {
				return fmt.Errorf("%s: register %d is needed after the call at %d", c.Qualname, r, i)
			}
			if e, ok := handler[i]; ok && r != int(e.Register) && l.Before(int(e.Target)).Has(r) {
				return fmt.Errorf("%s: register %d is needed by the handler of the call at %d", c.Qualname, r, i)
			}
		}
	}
	for _, k := range c.Constants {
		if code, ok := k.(*bytecode.Code); ok {
			if err := checkRegisters(code); err != nil {
				return err
			}
		}
	}
	return nil
}
