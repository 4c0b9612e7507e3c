// Package opcode is Python's _opcode module. It describes CPython's bytecode, of
// which the module opcode has the numbers, and not gopy's own.
package opcode

//go:generate sh -c "$GOPY_ORACLE gen.py > zopcode.go"
//go:generate gofmt -w zopcode.go

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_opcode", Doc: "Opcode support module.", Defs: []object.Def{
	{Name: "stack_effect", Sig: "(opcode, oparg=None, /, *, jump=None)", Doc: "Compute the stack effect of the opcode.", FN: stackEffect},
	{Name: "is_valid", Sig: "(opcode)", Doc: "Return True if opcode is valid, False otherwise.", FN: has(valid)},
	{Name: "has_arg", Sig: "(opcode)", Doc: "Return True if the opcode uses its oparg, False otherwise.", FN: has(hasArg)},
	{Name: "has_const", Sig: "(opcode)", Doc: "Return True if the opcode accesses a constant, False otherwise.", FN: has(hasConst)},
	{Name: "has_name", Sig: "(opcode)", Doc: "Return True if the opcode accesses an attribute by name, False otherwise.", FN: has(hasName)},
	{Name: "has_jump", Sig: "(opcode)", Doc: "Return True if the opcode has a jump target, False otherwise.", FN: has(hasJump)},
	{Name: "has_free", Sig: "(opcode)", Doc: "Return True if the opcode accesses a free variable, False otherwise.", FN: has(hasFree)},
	{Name: "has_local", Sig: "(opcode)", Doc: "Return True if the opcode accesses a local variable, False otherwise.", FN: has(hasLocal)},
	{Name: "has_exc", Sig: "(opcode)", Doc: "Return True if the opcode sets an exception handler, False otherwise.", FN: has(hasExc)},
	{Name: "get_specialization_stats", Sig: "()", Doc: "Return the specialization stats", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		return object.None, nil
	}},
	{Name: "get_nb_ops", Sig: "()", Doc: "Return array of symbols of binary ops.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		out := object.NewList(nil)
		for _, op := range binaryOps {
			out.Append(object.TupleValue(object.StrValue(op[0]), object.StrValue(op[1])))
		}
		return out.Value(), nil
	}},
	{Name: "get_intrinsic1_descs", Sig: "()", Doc: "Return a list of names of the unary intrinsics.", F0: listOf(intrinsic1[:])},
	{Name: "get_intrinsic2_descs", Sig: "()", Doc: "Return a list of names of the binary intrinsics.", F0: listOf(intrinsic2[:])},
	{Name: "get_special_method_names", Sig: "()", Doc: "Return a list of special method names.", F0: listOf(specialMethods[:])},
	{Name: "get_executor", Sig: "(code, offset)", Doc: "Return the executor object at offset in code if exists, None otherwise.", FN: getExecutor},
}, Init: func(t *object.Thread, m *object.Module) error {
	m.Dict.SetStr(t.Interp.Intern("ENABLE_SPECIALIZATION"), object.Int(1))
	m.Dict.SetStr(t.Interp.Intern("ENABLE_SPECIALIZATION_FT"), object.Int(1))
	return nil
}}

// kinds are properties of an opcode.
type kinds uint8

const (
	valid kinds = 1 << iota
	hasArg
	hasConst
	hasName
	hasJump
	hasFree
	hasLocal
	hasExc
)

type info struct {
	kinds
	effects [3]effect // without jump, with jump, the larger of both
}

// effect says by how much an instruction changes the height of the stack:
// base + slope*arg + odd*(arg&1); where high is not linear the slope counts
// for the low byte of the argument, and high for the rest.
type effect struct {
	known                  bool
	base, slope, odd, high int32
}

const linear = 1 << 20

func (e *effect) of(arg int) int {
	n := int(e.base) + int(e.odd)*(arg&1)
	if e.high == linear {
		return n + int(e.slope)*arg
	}
	return n + int(e.slope)*(arg&0xff) + int(e.high)*(arg>>8)
}

func find(t *object.Thread, v object.Value) (*info, error) {
	n, err := object.IndexInt(t, v, &object.OverflowError)
	if err != nil || n < 0 || n >= len(opcodes) || opcodes[n].kinds == 0 {
		return nil, err
	}
	return &opcodes[n], nil
}

func has(k kinds) func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		op, err := find(t, a[0])
		return object.Bool(op != nil && op.kinds&k != 0), err
	}
}

func listOf(names []string) func(t *object.Thread, _ object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value) (object.Value, error) {
		out := object.NewList(nil)
		for _, s := range names {
			out.Append(object.StrValue(s))
		}
		return out.Value(), nil
	}
}

func stackEffect(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	op, err := find(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	arg := 0
	if !a[1].IsNoneOrAbsent() {
		if arg, err = object.IndexInt(t, a[1], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	which := 2
	switch {
	case a[2].IsNoneOrAbsent():
	case a[2].IsFalse():
		which = 0
	case a[2].IsTrue():
		which = 1
	default:
		return object.Value{}, object.ValueErrorf("stack_effect: jump must be False, True or None")
	}
	if op == nil || !op.effects[which].known || op.kinds&hasArg != 0 && arg < 0 {
		return object.Value{}, object.ValueErrorf("invalid opcode or oparg")
	}
	return object.Int(int64(op.effects[which].of(arg))), nil
}

func getExecutor(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if a[0].Type() != &object.CodeType {
		return object.Value{}, object.TypeErrorf("expected a code object, not '%s'", object.TypeName(a[0]))
	}
	if _, err := object.IndexInt(t, a[1], &object.OverflowError); err != nil {
		return object.Value{}, err
	}
	return object.Value{}, object.ValueErrorf("no executor at given byte offset")
}
