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
	in := object.NewInterp(e, object.Options{RecursionLimit: 1000})
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
			{Op: JUMP_IF_NOT_LT_RK, A: r(0), B: r(1), C: 1},
			wide(RETURN_VALUE, r(0), 0),
			wide(LOAD_GLOBAL, r(1), 0),
			{Op: BINARY_SUB_RK, A: r(3), B: r(0), C: r(0)},
			{Op: CALL, A: r(1), B: 1, C: 0},
			wide(LOAD_GLOBAL, r(2), 0),
			{Op: BINARY_SUB_RK, A: r(4), B: r(0), C: r(1)},
			{Op: CALL, A: r(2), B: 1, C: 0},
			{Op: BINARY_ADD_RR, A: r(1), B: r(1), C: r(2)},
			{Op: RETURN_VALUE, A: r(1), B: 0, C: 0},
		}}
}

func loopCode() *Code {
	return &Code{Name: "loop", Qualname: "loop", ArgCount: 1, NRegs: 5, LocalNames: []string{"n", "s", "i"},
		LocalKinds: []LocalKind{LocalVariable, LocalVariable, LocalVariable}, Constants: []any{int64(0), int64(7), int64(1)},
		Instructions: []Instruction{
			wide(LOAD_CONST, r(1), 0),
			wide(LOAD_CONST, r(2), 0),
			{Op: JUMP_IF_NOT_LT_RR, A: r(2), B: r(0), C: 5},
			{Op: BINARY_MUL_RR, A: r(3), B: r(2), C: r(2)},
			{Op: BINARY_MOD_RK, A: r(3), B: r(3), C: r(1)},
			{Op: INPLACE_ADD_RR, A: r(1), B: r(1), C: r(3)},
			{Op: INPLACE_ADD_RK, A: r(2), B: r(2), C: r(2)},
			{Op: LOOP_IF_LT_RR, A: r(2), B: r(0), C: 0x10000 - 5},
			{Op: RETURN_VALUE, A: r(1), B: 0, C: 0},
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
