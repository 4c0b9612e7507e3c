package eval

import (
	"testing"
	"unsafe"

	. "github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

func r(i int) uint16 { return uint16(i * RegisterSize) }

func wide(op Opcode, a uint16, w int) Instruction {
	i := Instruction{Op: op, A: a}
	i.SetWide(uint32(w))
	return i
}

// program is a hand-made function in an interpreter of its own.
func program(tb testing.TB, code *Code) (*object.Thread, *object.Function) {
	e := New(nil)
	in := object.NewInterp(e, object.Options{})
	e.Attach(in)
	in.Builtins = &object.Module{Object: object.Object{T: &object.ModuleType}, Dict: object.NewDict()}
	in.GIL.Acquire(in.Main)
	code.Flags = FlagOptimized | FlagNewLocals
	code.SetLocations(make([]Location, len(code.Instructions)))
	globals := object.NewDict()
	fn := e.newFunction(in.Main, object.NewCode(in, code), globals)
	globals.SetStr(in.Intern(code.Name), fn.Value())
	return in.Main, fn
}

func fibCode() *Code {
	return &Code{Name: "fib", Qualname: "fib", ArgCount: 1, NRegs: 6, LocalNames: []string{"n"}, LocalKinds: []LocalKind{LocalVariable},
		Names: []string{"fib"}, Constants: []any{int64(1), int64(2)},
		Instructions: []Instruction{
			{JUMP_IF_NOT_LT_RK, r(0), r(1), 1},
			wide(RETURN_VALUE, r(0), 0),
			wide(LOAD_GLOBAL, r(1), 0),
			{BINARY_SUB_RK, r(3), r(0), r(0)},
			{CALL, r(1), 1, 0},
			wide(LOAD_GLOBAL, r(2), 0),
			{BINARY_SUB_RK, r(4), r(0), r(1)},
			{CALL, r(2), 1, 0},
			{BINARY_ADD_RR, r(1), r(1), r(2)},
			{RETURN_VALUE, r(1), 0, 0},
		}}
}

func loopCode() *Code {
	return &Code{Name: "loop", Qualname: "loop", ArgCount: 1, NRegs: 5, LocalNames: []string{"n", "s", "i"},
		LocalKinds: []LocalKind{LocalVariable, LocalVariable, LocalVariable}, Constants: []any{int64(0), int64(7), int64(1)},
		Instructions: []Instruction{
			wide(LOAD_CONST, r(1), 0),
			wide(LOAD_CONST, r(2), 0),
			{JUMP_IF_NOT_LT_RR, r(2), r(0), 5},
			{BINARY_MUL_RR, r(3), r(2), r(2)},
			{BINARY_MOD_RK, r(3), r(3), r(1)},
			{INPLACE_ADD_RR, r(1), r(1), r(3)},
			{INPLACE_ADD_RK, r(2), r(2), r(2)},
			{LOOP_IF_LT_RR, r(2), r(0), 0x10000 - 5},
			{RETURN_VALUE, r(1), 0, 0},
		}}
}

func call1(t *object.Thread, fn *object.Function, n int64) (object.Value, error) {
	return object.CallArgs(t, object.Value{P: unsafe.Pointer(fn)}, object.Int(n))
}

func TestFib(t *testing.T) {
	th, fn := program(t, fibCode())
	v, err := call1(th, fn, 20)
	if err != nil || v != object.Int(6765) {
		t.Fatalf("fib(20) = %v, %v %v", v, err, err.(*object.BaseException).Args.Items[0].Str())
	}
}

func BenchmarkFib25(b *testing.B) {
	th, fn := program(b, fibCode())
	for i := 0; i < b.N; i++ {
		if _, err := call1(th, fn, 25); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWhile1M(b *testing.B) {
	th, fn := program(b, loopCode())
	for i := 0; i < b.N; i++ {
		if _, err := call1(th, fn, 1000000); err != nil {
			b.Fatal(err)
		}
	}
}
