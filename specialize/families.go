package specialize

import "github.com/gopy-lang/gopy/interp/bytecode"

// families says who decides for each generic opcode.
var families = func() (t [bytecode.FirstSpecialized]func(*operands) (bytecode.Opcode, bool)) {
	for row, forms := range binaryGeneric {
		for form, op := range forms {
			if op != 0 {
				t[op] = binaryFor(row, form)
			}
		}
	}
	for row, forms := range inplaceGeneric {
		for form, op := range forms {
			t[op] = binaryFor(row, form)
		}
	}
	for kind := range compareGeneric {
		for row := range compareGeneric[kind] {
			for form, op := range compareGeneric[kind][row] {
				t[op] = compareFor(kind, row, form)
			}
		}
	}
	t[bytecode.LOAD_GLOBAL] = loadGlobal
	t[bytecode.LOAD_ATTR] = loadAttr
	t[bytecode.STORE_ATTR] = storeAttr
	t[bytecode.LOAD_METHOD] = loadMethod
	t[bytecode.BINARY_SUBSCR_RR] = subscr
	t[bytecode.BINARY_SUBSCR_RK] = subscr
	t[bytecode.STORE_SUBSCR_RR] = storeSubscr
	t[bytecode.STORE_SUBSCR_KR] = storeSubscr
	t[bytecode.FOR_ITER] = forIter
	t[bytecode.BUILD_LIST_FOR] = build
	t[bytecode.BUILD_MAP_FOR] = build
	for _, op := range [...]bytecode.Opcode{bytecode.JUMP_IF_IN_RR, bytecode.JUMP_IF_IN_RK, bytecode.JUMP_IF_NOT_IN_RR, bytecode.JUMP_IF_NOT_IN_RK} {
		t[op] = jumpIfIn
	}
	t[bytecode.CALL] = call
	t[bytecode.CALL_METHOD] = callMethod
	t[bytecode.CALL_KW] = callKw
	t[bytecode.CALL_METHOD_KW] = callKw
	return t
}()
