package object

// binarySlot is the number slot of classes that define a binary special
// method or its reflection: the left operand's method first, unless the right
// one is of a subclass that overrides the reflected method.
func binarySlot(t *Thread, a, b Value, op BinaryOp) (Value, error) {
	ta, tb := a.Type(), b.Type()
	python := pythonSlots.Binary[op]
	doOther := ta != tb && tb.Slots.Binary[op] != nil && sameFunc(tb.Slots.Binary[op], python)
	if ta.Slots.Binary[op] != nil && sameFunc(ta.Slots.Binary[op], python) {
		if doOther && tb.IsSubtype(ta) && overrides(t, ta, tb, reflectedNames[op]) {
			r, found, err := maybe1(t, b, reflectedNames[op], a)
			if err != nil || found && r != NotImplemented {
				return r, err
			}
			doOther = false
		}
		r, found, err := maybe1(t, a, binaryNames[op], b)
		if err != nil || found && r != NotImplemented {
			return r, err
		}
	}
	if doOther {
		r, found, err := maybe1(t, b, reflectedNames[op], a)
		if err != nil || found {
			return r, err
		}
	}
	return NotImplemented, nil
}

// overrides tells whether the type right has another attribute name than left.
func overrides(t *Thread, left, right *Type, name *Str) bool {
	b := right.Lookup(t, name)
	return b.P != nil && b != left.Lookup(t, name)
}

func inPlaceSlot(t *Thread, a, b Value, op BinaryOp) (Value, error) {
	r, found, err := special1(t, a, inPlaceNames[op], b)
	if !found && err == nil {
		return NotImplemented, nil
	}
	return r, err
}

func slotAdd(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Add) }
func slotSub(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Sub) }
func slotMul(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Mul) }
func slotTrueDiv(t *Thread, a, b Value) (Value, error)  { return binarySlot(t, a, b, TrueDiv) }
func slotFloorDiv(t *Thread, a, b Value) (Value, error) { return binarySlot(t, a, b, FloorDiv) }
func slotMod(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Mod) }
func slotPow(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Pow) }
func slotLShift(t *Thread, a, b Value) (Value, error)   { return binarySlot(t, a, b, LShift) }
func slotRShift(t *Thread, a, b Value) (Value, error)   { return binarySlot(t, a, b, RShift) }
func slotAnd(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, And) }
func slotOr(t *Thread, a, b Value) (Value, error)       { return binarySlot(t, a, b, Or) }
func slotXor(t *Thread, a, b Value) (Value, error)      { return binarySlot(t, a, b, Xor) }
func slotMatMul(t *Thread, a, b Value) (Value, error)   { return binarySlot(t, a, b, MatMul) }
func slotDivMod(t *Thread, a, b Value) (Value, error)   { return binarySlot(t, a, b, DivMod) }

func slotIAdd(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Add) }
func slotISub(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Sub) }
func slotIMul(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Mul) }
func slotITrueDiv(t *Thread, a, b Value) (Value, error)  { return inPlaceSlot(t, a, b, TrueDiv) }
func slotIFloorDiv(t *Thread, a, b Value) (Value, error) { return inPlaceSlot(t, a, b, FloorDiv) }
func slotIMod(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Mod) }
func slotIPow(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Pow) }
func slotILShift(t *Thread, a, b Value) (Value, error)   { return inPlaceSlot(t, a, b, LShift) }
func slotIRShift(t *Thread, a, b Value) (Value, error)   { return inPlaceSlot(t, a, b, RShift) }
func slotIAnd(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, And) }
func slotIOr(t *Thread, a, b Value) (Value, error)       { return inPlaceSlot(t, a, b, Or) }
func slotIXor(t *Thread, a, b Value) (Value, error)      { return inPlaceSlot(t, a, b, Xor) }
func slotIMatMul(t *Thread, a, b Value) (Value, error)   { return inPlaceSlot(t, a, b, MatMul) }

// slotPow3 is pow() with a modulus: binarySlot with one more argument.
func slotPow3(t *Thread, a, b, c Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	python := pythonSlots.Binary[Pow]
	doOther := ta != tb && tb.Slots.Binary[Pow] != nil && sameFunc(tb.Slots.Binary[Pow], python)
	if ta.Slots.Binary[Pow] != nil && sameFunc(ta.Slots.Binary[Pow], python) {
		if doOther && tb.IsSubtype(ta) && overrides(t, ta, tb, reflectedNames[Pow]) {
			r, found, err := maybe2(t, b, reflectedNames[Pow], a, c)
			if err != nil || found && r != NotImplemented {
				return r, err
			}
			doOther = false
		}
		r, found, err := maybe2(t, a, binaryNames[Pow], b, c)
		if err != nil || found && r != NotImplemented {
			return r, err
		}
	}
	if doOther {
		r, found, err := maybe2(t, b, reflectedNames[Pow], a, c)
		if err != nil || found {
			return r, err
		}
	}
	return NotImplemented, nil
}
