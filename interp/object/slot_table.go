package object

import "unsafe"

// slotDef says which special method goes with which slot. A name can have two
// slots (__getitem__ is mp_subscript and sq_item), a slot several names
// (__setitem__ and __delitem__).
type slotDef struct {
	name   string
	offset uintptr // of the slot in Slots
	wrap   wrapKind
	op     uint8  // CompareOp or BinaryOp
	sig    string // without the name, self included
	doc    string
	str    *Str // name, interned
}

// wrapKind says how a slot is called as a method.
type wrapKind uint8

const (
	wrapNothing wrapKind = iota // the slot makes no descriptor
	wrapUnary
	wrapNext
	wrapBinary  // self op value
	wrapBinaryR // value op self
	wrapPow
	wrapPowR
	wrapInquiry
	wrapLen
	wrapHash
	wrapCompare
	wrapGetAttr
	wrapSetAttr
	wrapDelAttr
	wrapCall
	wrapInit
	wrapGet
	wrapSet
	wrapDelete
	wrapSetItem
	wrapDelItem
	wrapSeqItem
	wrapSeqSetItem
	wrapSeqDelItem
	wrapContains
	wrapRepeat
	wrapBuffer
	wrapReleaseBuffer
	wrapDel
)

const (
	sigSelf  = "($self, /)"
	sigValue = "($self, value, /)"
	sigKey   = "($self, key, /)"
	sigCall  = "($self, /, *args, **kwargs)"
	sigPow   = "($self, value, mod=None, /)"
)

const binarySize = unsafe.Sizeof(BinaryFunc(nil))

func binaryOffset(op BinaryOp) uintptr {
	return unsafe.Offsetof(Slots{}.Binary) + uintptr(op)*binarySize
}

func inPlaceOffset(op BinaryOp) uintptr {
	return unsafe.Offsetof(Slots{}.InPlace) + uintptr(op)*binarySize
}

// slotTable is in the order in which the descriptors come in a type's dict.
var slotTable = [...]slotDef{
	{name: "__new__", offset: unsafe.Offsetof(Slots{}.New)},
	{name: "__repr__", offset: unsafe.Offsetof(Slots{}.Repr), wrap: wrapUnary, sig: sigSelf, doc: "Return repr(self)."},
	{name: "__hash__", offset: unsafe.Offsetof(Slots{}.Hash), wrap: wrapHash, sig: sigSelf, doc: "Return hash(self)."},
	{name: "__call__", offset: unsafe.Offsetof(Slots{}.Call), wrap: wrapCall, sig: sigCall, doc: "Call self as a function."},
	{name: "__str__", offset: unsafe.Offsetof(Slots{}.Str), wrap: wrapUnary, sig: sigSelf, doc: "Return str(self)."},
	{name: "__getattribute__", offset: unsafe.Offsetof(Slots{}.GetAttr), wrap: wrapGetAttr, sig: "($self, name, /)", doc: "Return getattr(self, name)."},
	{name: "__getattr__", offset: unsafe.Offsetof(Slots{}.GetAttr)},
	{name: "__setattr__", offset: unsafe.Offsetof(Slots{}.SetAttr), wrap: wrapSetAttr, sig: "($self, name, value, /)", doc: "Implement setattr(self, name, value)."},
	{name: "__delattr__", offset: unsafe.Offsetof(Slots{}.SetAttr), wrap: wrapDelAttr, sig: "($self, name, /)", doc: "Implement delattr(self, name)."},
	{name: "__lt__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(LT), sig: sigValue, doc: "Return self<value."},
	{name: "__le__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(LE), sig: sigValue, doc: "Return self<=value."},
	{name: "__eq__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(EQ), sig: sigValue, doc: "Return self==value."},
	{name: "__ne__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(NE), sig: sigValue, doc: "Return self!=value."},
	{name: "__gt__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(GT), sig: sigValue, doc: "Return self>value."},
	{name: "__ge__", offset: unsafe.Offsetof(Slots{}.Compare), wrap: wrapCompare, op: uint8(GE), sig: sigValue, doc: "Return self>=value."},
	{name: "__iter__", offset: unsafe.Offsetof(Slots{}.Iter), wrap: wrapUnary, sig: sigSelf, doc: "Implement iter(self)."},
	{name: "__next__", offset: unsafe.Offsetof(Slots{}.Next), wrap: wrapNext, sig: sigSelf, doc: "Implement next(self)."},
	{name: "__get__", offset: unsafe.Offsetof(Slots{}.Get), wrap: wrapGet, sig: "($self, instance, owner=None, /)", doc: "Return an attribute of instance, which is of type owner."},
	{name: "__set__", offset: unsafe.Offsetof(Slots{}.Set), wrap: wrapSet, sig: "($self, instance, value, /)", doc: "Set an attribute of instance to value."},
	{name: "__delete__", offset: unsafe.Offsetof(Slots{}.Set), wrap: wrapDelete, sig: "($self, instance, /)", doc: "Delete an attribute of instance."},
	{name: "__init__", offset: unsafe.Offsetof(Slots{}.Init), wrap: wrapInit, sig: sigCall, doc: "Initialize self.  See help(type(self)) for accurate signature."},
	{name: "__del__", offset: unsafe.Offsetof(Slots{}.Del), wrap: wrapDel, sig: sigSelf, doc: "Called when the instance is about to be destroyed."},
	{name: "__buffer__", offset: unsafe.Offsetof(Slots{}.Buffer), wrap: wrapBuffer, sig: "($self, flags, /)", doc: "Return a buffer object that exposes the underlying memory of the object."},
	{name: "__await__", offset: unsafe.Offsetof(Slots{}.Await), wrap: wrapUnary, sig: sigSelf, doc: "Return an iterator to be used in await expression."},
	{name: "__aiter__", offset: unsafe.Offsetof(Slots{}.AIter), wrap: wrapUnary, sig: sigSelf, doc: "Return an awaitable, that resolves in asynchronous iterator."},
	{name: "__anext__", offset: unsafe.Offsetof(Slots{}.ANext), wrap: wrapUnary, sig: sigSelf, doc: "Return a value or raise StopAsyncIteration."},

	{name: "__add__", offset: binaryOffset(Add), wrap: wrapBinary, op: uint8(Add), sig: sigValue, doc: "Return self+value."},
	{name: "__radd__", offset: binaryOffset(Add), wrap: wrapBinaryR, op: uint8(Add), sig: sigValue, doc: "Return value+self."},
	{name: "__sub__", offset: binaryOffset(Sub), wrap: wrapBinary, op: uint8(Sub), sig: sigValue, doc: "Return self-value."},
	{name: "__rsub__", offset: binaryOffset(Sub), wrap: wrapBinaryR, op: uint8(Sub), sig: sigValue, doc: "Return value-self."},
	{name: "__mul__", offset: binaryOffset(Mul), wrap: wrapBinary, op: uint8(Mul), sig: sigValue, doc: "Return self*value."},
	{name: "__rmul__", offset: binaryOffset(Mul), wrap: wrapBinaryR, op: uint8(Mul), sig: sigValue, doc: "Return value*self."},
	{name: "__mod__", offset: binaryOffset(Mod), wrap: wrapBinary, op: uint8(Mod), sig: sigValue, doc: "Return self%value."},
	{name: "__rmod__", offset: binaryOffset(Mod), wrap: wrapBinaryR, op: uint8(Mod), sig: sigValue, doc: "Return value%self."},
	{name: "__divmod__", offset: binaryOffset(DivMod), wrap: wrapBinary, op: uint8(DivMod), sig: sigValue, doc: "Return divmod(self, value)."},
	{name: "__rdivmod__", offset: binaryOffset(DivMod), wrap: wrapBinaryR, op: uint8(DivMod), sig: sigValue, doc: "Return divmod(value, self)."},
	{name: "__pow__", offset: binaryOffset(Pow), wrap: wrapPow, op: uint8(Pow), sig: sigPow, doc: "Return pow(self, value, mod)."},
	{name: "__rpow__", offset: binaryOffset(Pow), wrap: wrapPowR, op: uint8(Pow), sig: sigPow, doc: "Return pow(value, self, mod)."},
	{name: "__pow__", offset: unsafe.Offsetof(Slots{}.Pow3)},
	{name: "__rpow__", offset: unsafe.Offsetof(Slots{}.Pow3)},
	{name: "__neg__", offset: unsafe.Offsetof(Slots{}.Neg), wrap: wrapUnary, sig: sigSelf, doc: "-self"},
	{name: "__pos__", offset: unsafe.Offsetof(Slots{}.Pos), wrap: wrapUnary, sig: sigSelf, doc: "+self"},
	{name: "__abs__", offset: unsafe.Offsetof(Slots{}.Abs), wrap: wrapUnary, sig: sigSelf, doc: "abs(self)"},
	{name: "__bool__", offset: unsafe.Offsetof(Slots{}.Bool), wrap: wrapInquiry, sig: sigSelf, doc: "True if self else False"},
	{name: "__invert__", offset: unsafe.Offsetof(Slots{}.Invert), wrap: wrapUnary, sig: sigSelf, doc: "~self"},
	{name: "__lshift__", offset: binaryOffset(LShift), wrap: wrapBinary, op: uint8(LShift), sig: sigValue, doc: "Return self<<value."},
	{name: "__rlshift__", offset: binaryOffset(LShift), wrap: wrapBinaryR, op: uint8(LShift), sig: sigValue, doc: "Return value<<self."},
	{name: "__rshift__", offset: binaryOffset(RShift), wrap: wrapBinary, op: uint8(RShift), sig: sigValue, doc: "Return self>>value."},
	{name: "__rrshift__", offset: binaryOffset(RShift), wrap: wrapBinaryR, op: uint8(RShift), sig: sigValue, doc: "Return value>>self."},
	{name: "__and__", offset: binaryOffset(And), wrap: wrapBinary, op: uint8(And), sig: sigValue, doc: "Return self&value."},
	{name: "__rand__", offset: binaryOffset(And), wrap: wrapBinaryR, op: uint8(And), sig: sigValue, doc: "Return value&self."},
	{name: "__xor__", offset: binaryOffset(Xor), wrap: wrapBinary, op: uint8(Xor), sig: sigValue, doc: "Return self^value."},
	{name: "__rxor__", offset: binaryOffset(Xor), wrap: wrapBinaryR, op: uint8(Xor), sig: sigValue, doc: "Return value^self."},
	{name: "__or__", offset: binaryOffset(Or), wrap: wrapBinary, op: uint8(Or), sig: sigValue, doc: "Return self|value."},
	{name: "__ror__", offset: binaryOffset(Or), wrap: wrapBinaryR, op: uint8(Or), sig: sigValue, doc: "Return value|self."},
	{name: "__int__", offset: unsafe.Offsetof(Slots{}.ToInt), wrap: wrapUnary, sig: sigSelf, doc: "int(self)"},
	{name: "__float__", offset: unsafe.Offsetof(Slots{}.ToFloat), wrap: wrapUnary, sig: sigSelf, doc: "float(self)"},
	{name: "__iadd__", offset: inPlaceOffset(Add), wrap: wrapBinary, op: uint8(Add), sig: sigValue, doc: "Return self+=value."},
	{name: "__isub__", offset: inPlaceOffset(Sub), wrap: wrapBinary, op: uint8(Sub), sig: sigValue, doc: "Return self-=value."},
	{name: "__imul__", offset: inPlaceOffset(Mul), wrap: wrapBinary, op: uint8(Mul), sig: sigValue, doc: "Return self*=value."},
	{name: "__imod__", offset: inPlaceOffset(Mod), wrap: wrapBinary, op: uint8(Mod), sig: sigValue, doc: "Return self%=value."},
	{name: "__ipow__", offset: inPlaceOffset(Pow), wrap: wrapBinary, op: uint8(Pow), sig: sigValue, doc: "Return self**=value."},
	{name: "__ilshift__", offset: inPlaceOffset(LShift), wrap: wrapBinary, op: uint8(LShift), sig: sigValue, doc: "Return self<<=value."},
	{name: "__irshift__", offset: inPlaceOffset(RShift), wrap: wrapBinary, op: uint8(RShift), sig: sigValue, doc: "Return self>>=value."},
	{name: "__iand__", offset: inPlaceOffset(And), wrap: wrapBinary, op: uint8(And), sig: sigValue, doc: "Return self&=value."},
	{name: "__ixor__", offset: inPlaceOffset(Xor), wrap: wrapBinary, op: uint8(Xor), sig: sigValue, doc: "Return self^=value."},
	{name: "__ior__", offset: inPlaceOffset(Or), wrap: wrapBinary, op: uint8(Or), sig: sigValue, doc: "Return self|=value."},
	{name: "__floordiv__", offset: binaryOffset(FloorDiv), wrap: wrapBinary, op: uint8(FloorDiv), sig: sigValue, doc: "Return self//value."},
	{name: "__rfloordiv__", offset: binaryOffset(FloorDiv), wrap: wrapBinaryR, op: uint8(FloorDiv), sig: sigValue, doc: "Return value//self."},
	{name: "__truediv__", offset: binaryOffset(TrueDiv), wrap: wrapBinary, op: uint8(TrueDiv), sig: sigValue, doc: "Return self/value."},
	{name: "__rtruediv__", offset: binaryOffset(TrueDiv), wrap: wrapBinaryR, op: uint8(TrueDiv), sig: sigValue, doc: "Return value/self."},
	{name: "__ifloordiv__", offset: inPlaceOffset(FloorDiv), wrap: wrapBinary, op: uint8(FloorDiv), sig: sigValue, doc: "Return self//=value."},
	{name: "__itruediv__", offset: inPlaceOffset(TrueDiv), wrap: wrapBinary, op: uint8(TrueDiv), sig: sigValue, doc: "Return self/=value."},
	{name: "__index__", offset: unsafe.Offsetof(Slots{}.Index), wrap: wrapUnary, sig: sigSelf, doc: "Return self converted to an integer, if self is suitable for use as an index into a list."},
	{name: "__matmul__", offset: binaryOffset(MatMul), wrap: wrapBinary, op: uint8(MatMul), sig: sigValue, doc: "Return self@value."},
	{name: "__rmatmul__", offset: binaryOffset(MatMul), wrap: wrapBinaryR, op: uint8(MatMul), sig: sigValue, doc: "Return value@self."},
	{name: "__imatmul__", offset: inPlaceOffset(MatMul), wrap: wrapBinary, op: uint8(MatMul), sig: sigValue, doc: "Return self@=value."},

	{name: "__len__", offset: unsafe.Offsetof(Slots{}.Len), wrap: wrapLen, sig: sigSelf, doc: "Return len(self)."},
	{name: "__getitem__", offset: unsafe.Offsetof(Slots{}.GetItem), wrap: wrapBinary, sig: sigKey, doc: "Return self[key]."},
	{name: "__setitem__", offset: unsafe.Offsetof(Slots{}.SetItem), wrap: wrapSetItem, sig: "($self, key, value, /)", doc: "Set self[key] to value."},
	{name: "__delitem__", offset: unsafe.Offsetof(Slots{}.SetItem), wrap: wrapDelItem, sig: sigKey, doc: "Delete self[key]."},
	{name: "__add__", offset: unsafe.Offsetof(Slots{}.Concat), wrap: wrapBinary, sig: sigValue, doc: "Return self+value."},
	{name: "__mul__", offset: unsafe.Offsetof(Slots{}.Repeat), wrap: wrapRepeat, sig: sigValue, doc: "Return self*value."},
	{name: "__rmul__", offset: unsafe.Offsetof(Slots{}.Repeat), wrap: wrapRepeat, sig: sigValue, doc: "Return value*self."},
	{name: "__getitem__", offset: unsafe.Offsetof(Slots{}.SeqItem), wrap: wrapSeqItem, sig: sigKey, doc: "Return self[key]."},
	{name: "__setitem__", offset: unsafe.Offsetof(Slots{}.SeqSetItem), wrap: wrapSeqSetItem, sig: "($self, key, value, /)", doc: "Set self[key] to value."},
	{name: "__delitem__", offset: unsafe.Offsetof(Slots{}.SeqSetItem), wrap: wrapSeqDelItem, sig: sigKey, doc: "Delete self[key]."},
	{name: "__contains__", offset: unsafe.Offsetof(Slots{}.Contains), wrap: wrapContains, sig: sigKey, doc: "Return bool(key in self)."},
	{name: "__iadd__", offset: unsafe.Offsetof(Slots{}.InPlaceConcat), wrap: wrapBinary, sig: sigValue, doc: "Implement self+=value."},
	{name: "__imul__", offset: unsafe.Offsetof(Slots{}.InPlaceRepeat), wrap: wrapRepeat, sig: sigValue, doc: "Implement self*=value."},
	{name: "__length_hint__", offset: unsafe.Offsetof(Slots{}.LenHint)},
}

// slotWord returns the word of a slot: a Go function value, which is one pointer.
func (s *Slots) slotWord(offset uintptr) *unsafe.Pointer {
	return (*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(s), offset))
}

// slotIndex finds the definitions of a name; the second is -1 when there is one only.
var slotIndex map[string][2]int8

// pythonSlots holds for each slot the function that classes defining its
// special method get. The functions refer to it in their turn, so it is filled
// by initPythonSlots.
var pythonSlots Slots

func initSlots() {
	defer initSlotGroups()
	slotIndex = make(map[string][2]int8, len(slotTable))
	for i := range slotTable {
		d := &slotTable[i]
		d.str = internStatic(d.name)
		if x, ok := slotIndex[d.name]; ok {
			x[1] = int8(i)
			slotIndex[d.name] = x
		} else {
			slotIndex[d.name] = [2]int8{int8(i), -1}
		}
	}
	initPythonSlots()
}

// slotsOfName returns the slot definitions of a special method's name.
func slotsOfName(name *Str) [2]int8 {
	if s := name.String(); len(s) > 4 && s[:2] == "__" {
		if x, ok := slotIndex[s]; ok {
			return x
		}
	}
	return [2]int8{-1, -1}
}
