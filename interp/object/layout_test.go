package object

import (
	"reflect"
	"testing"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// What the specialised instructions read, and machine code will read: the type
// word first, then these fields at these places. Who changes one of them has
// to look at interp/instructions, and to change this table on purpose.
func TestLayout(t *testing.T) {
	if unsafe.Sizeof(uintptr(0)) != 8 {
		t.Skip("not a 64-bit machine")
	}
	const word = 8
	for _, x := range []struct {
		what      string
		got, want uintptr
	}{
		{"size of Value", unsafe.Sizeof(Value{}), bytecode.RegisterSize},
		{"Value.P", unsafe.Offsetof(Value{}.P), 0},
		{"Value.N", unsafe.Offsetof(Value{}.N), word},
		{"size of Object", unsafe.Sizeof(Object{}), word},

		{"size of bytecode.Instruction", unsafe.Sizeof(bytecode.Instruction{}), bytecode.InstructionSize},
		{"Instruction.Op", unsafe.Offsetof(bytecode.Instruction{}.Op), 0},
		{"Instruction.A", unsafe.Offsetof(bytecode.Instruction{}.A), 2},
		{"Instruction.B", unsafe.Offsetof(bytecode.Instruction{}.B), 4},
		{"Instruction.C", unsafe.Offsetof(bytecode.Instruction{}.C), 6},
		// An instruction's site is found by a multiplication of its offset.
		{"size of Site", unsafe.Sizeof(Site{}) % bytecode.InstructionSize, 0},

		{"List.Object", unsafe.Offsetof(List{}.Object), 0},
		{"List.Kind", unsafe.Offsetof(List{}.Kind), word},
		{"List.ptr", unsafe.Offsetof(List{}.ptr), 2 * word},
		{"List.n", unsafe.Offsetof(List{}.n), 3 * word},
		{"List.c", unsafe.Offsetof(List{}.c), 4 * word},
		{"listSub.List", unsafe.Offsetof(listSub{}.List), 0},

		{"Tuple.Object", unsafe.Offsetof(Tuple{}.Object), 0},
		{"Tuple.Items", unsafe.Offsetof(Tuple{}.Items), word},

		{"Instance.Object", unsafe.Offsetof(Instance{}.Object), 0},
		{"Instance.Shape", unsafe.Offsetof(Instance{}.Shape), word},
		{"Instance.ext", unsafe.Offsetof(Instance{}.ext), 2 * word},
		{"first slot of an instance", unsafe.Offsetof(instance4{}.a), 3 * word},
		{"SlotOffset(0)", uintptr(SlotOffset(0)), 3 * word},
		{"SlotOffset(1)", uintptr(SlotOffset(1)), 3*word + bytecode.RegisterSize},

		{"Function.Object", unsafe.Offsetof(Function{}.Object), 0},
		{"Function.Code", unsafe.Offsetof(Function{}.Code), word},
		{"Function.Globals", unsafe.Offsetof(Function{}.Globals), 2 * word},
		{"Function.Builtins", unsafe.Offsetof(Function{}.Builtins), 3 * word},
		{"Cell.Object", unsafe.Offsetof(Cell{}.Object), 0},
		{"Cell.V", unsafe.Offsetof(Cell{}.V), word},
		{"Method.Func", unsafe.Offsetof(Method{}.Func), word},
		{"Method.Self", unsafe.Offsetof(Method{}.Self), 3 * word},

		{"Dict.Object", unsafe.Offsetof(Dict{}.Object), 0},
		{"Dict.keysVersion", unsafe.Offsetof(Dict{}.keysVersion), word},
		{"Dict.entries", unsafe.Offsetof(Dict{}.entries), 2 * word},
		{"size of dictEntry", unsafe.Sizeof(dictEntry{}), 2 * bytecode.RegisterSize},
		{"dictEntry.val", unsafe.Offsetof(dictEntry{}.val), bytecode.RegisterSize},

		{"RangeIter.Pos", unsafe.Offsetof(RangeIter{}.Pos), word},
		{"RangeIter.Step", unsafe.Offsetof(RangeIter{}.Step), 2 * word},
		{"RangeIter.Left", unsafe.Offsetof(RangeIter{}.Left), 3 * word},
		{"ListIter.List", unsafe.Offsetof(ListIter{}.List), word},
		{"ListIter.Pos", unsafe.Offsetof(ListIter{}.Pos), 2 * word},
		{"TupleIter.Tuple", unsafe.Offsetof(TupleIter{}.Tuple), word},
		{"TupleIter.Pos", unsafe.Offsetof(TupleIter{}.Pos), 2 * word},
		{"DictIter.Dict", unsafe.Offsetof(DictIter{}.Dict), word},
		{"DictIter.Pos", unsafe.Offsetof(DictIter{}.Pos), 2 * word},
		{"DictIter.Used", unsafe.Offsetof(DictIter{}.Used), 3 * word},
		{"DictIter.Left", unsafe.Offsetof(DictIter{}.Left), 4 * word},

		{"Str.T", unsafe.Offsetof(Str{}.T), 0},
		{"asciiStr.Str", unsafe.Offsetof(asciiStr{}.Str), 0},

		{"Frame.Base", unsafe.Offsetof(Frame{}.Base), 0},
		{"Frame.PC", unsafe.Offsetof(Frame{}.PC), word},
		{"Frame.Code", unsafe.Offsetof(Frame{}.Code), 2 * word},
		{"Frame.Fn", unsafe.Offsetof(Frame{}.Fn), 3 * word},
		{"Frame.Dest", unsafe.Offsetof(Frame{}.Dest), 4 * word},
		{"Frame.Flags", unsafe.Offsetof(Frame{}.Flags), 4*word + 4},
		{"Frame.Owner", unsafe.Offsetof(Frame{}.Owner), 5 * word},
		{"Frame.Prev", unsafe.Offsetof(Frame{}.Prev), 6 * word},
		{"size of Frame", FrameSize, 7 * word},
		{"Thread.Breaker", unsafe.Offsetof(Thread{}.Breaker), 0},
	} {
		if x.got != x.want {
			t.Errorf("%s: %d, want %d", x.what, x.got, x.want)
		}
	}
}

// TestTagsContiguous: "is an immediate" is one subtraction and one comparison.
func TestTagsContiguous(t *testing.T) {
	for i, p := range []unsafe.Pointer{IntTag(), FloatTag(), UnboundTag()} {
		if p != unsafe.Add(unsafe.Pointer(&tags), i*int(unsafe.Sizeof(Object{}))) {
			t.Errorf("tag %d is not at its place", i)
		}
	}
	for _, v := range []Value{Int(-1), Float(0.5), Unbound()} {
		if !v.Immediate() {
			t.Errorf("%v is no immediate", v)
		}
	}
	for _, v := range []Value{None, True, EmptyStr().Value(), NewList(nil).Value(), {}} {
		if v.Immediate() {
			t.Errorf("%v is an immediate", v)
		}
	}
	if Int(0).Type() != &IntType || Float(0).Type() != &FloatType {
		t.Error("a tag's type word is not its type")
	}
}

// TestFrameHoldsNoPointers: calls need no write barrier only as long as the
// collector sees nothing in a frame record.
func TestFrameHoldsNoPointers(t *testing.T) {
	for _, f := range fieldsWithPointers(Frame{}) {
		t.Errorf("Frame.%s holds a Go pointer", f)
	}
	for _, f := range fieldsWithPointers(bytecode.Instruction{}) {
		t.Errorf("Instruction.%s holds a Go pointer", f)
	}
	if len(fieldsWithPointers(Value{})) != 1 {
		t.Error("Value should hold one pointer, P")
	}
}

// fieldsWithPointers returns the fields of a struct that the collector looks at.
func fieldsWithPointers(x any) (names []string) {
	s := reflect.TypeOf(x)
	for i := range s.NumField() {
		switch f := s.Field(i); f.Type.Kind() {
		case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
			reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.Float32, reflect.Float64:
		default:
			names = append(names, f.Name)
		}
	}
	return names
}
