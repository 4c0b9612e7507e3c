package specialize

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// subscr decides for BINARY_SUBSCR.
func subscr(o *operands) (bytecode.Opcode, bool) {
	v := o.reg(o.ins.B)
	form, key := formRR, object.Value{}
	if o.ins.Op == bytecode.BINARY_SUBSCR_RK {
		form, key = formRK, o.konst(o.ins.C)
	} else {
		key = o.reg(o.ins.C)
	}
	switch ty := v.Type(); {
	case ty == &object.DictType:
		return [...]bytecode.Opcode{bytecode.BINARY_SUBSCR_DICT_RR, bytecode.BINARY_SUBSCR_DICT_RK}[form], true
	case key.Type() == &object.SliceType && key.Slice().Step == object.None && (ty == &object.StrType || ty == &object.ListType || ty == &object.TupleType):
		return [...]bytecode.Opcode{bytecode.BINARY_SUBSCR_SLICE_RR, bytecode.BINARY_SUBSCR_SLICE_RK}[form], true
	case !key.IsInt64():
	case ty == &object.ListType:
		return [...]bytecode.Opcode{bytecode.BINARY_SUBSCR_LIST_INT_RR, bytecode.BINARY_SUBSCR_LIST_INT_RK}[form], true
	case ty == &object.TupleType:
		return [...]bytecode.Opcode{bytecode.BINARY_SUBSCR_TUPLE_INT_RR, bytecode.BINARY_SUBSCR_TUPLE_INT_RK}[form], true
	case ty == &object.StrType && v.Str().IsASCII():
		return [...]bytecode.Opcode{bytecode.BINARY_SUBSCR_STR_INT_RR, bytecode.BINARY_SUBSCR_STR_INT_RK}[form], true
	}
	return 0, false
}

// storeSubscr decides for STORE_SUBSCR.
func storeSubscr(o *operands) (bytecode.Opcode, bool) {
	v := o.reg(o.ins.A)
	form, key := 0, object.Value{}
	if o.ins.Op == bytecode.STORE_SUBSCR_KR {
		form, key = 1, o.konst(o.ins.B)
	} else {
		key = o.reg(o.ins.B)
	}
	switch {
	case v.Type() == &object.DictType:
		return [...]bytecode.Opcode{bytecode.STORE_SUBSCR_DICT_RR, bytecode.STORE_SUBSCR_DICT_KR}[form], true
	case v.Type() == &object.ListType && key.IsInt64():
		return [...]bytecode.Opcode{bytecode.STORE_SUBSCR_LIST_INT_RR, bytecode.STORE_SUBSCR_LIST_INT_KR}[form], true
	}
	return 0, false
}
