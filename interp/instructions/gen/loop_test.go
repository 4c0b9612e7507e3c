package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// define reads definitions out of the text of a Go file.
func define(t *testing.T, text string) ([]*instruction, error) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.go"), []byte("package instructions\n\n"+text), 0o644); err != nil {
		t.Fatal(err)
	}
	return readDefinitions(dir)
}

// squeeze takes the white space out of generated text.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestCaseText(t *testing.T) {
	for _, x := range []struct{ name, definition, want string }{
		{"typed operands", "// R[A] = R[B] + R[C]\n//inst:forms=RK\nfunc ADD(l, r int64) (dst int64) {\n\tdst = l + r\n\treturn\n}\n",
			`case bytecode.ADD_RK: // x.go var dst int64 ` +
				`l_ := (*object.Value)(unsafe.Add(base, uintptr(ins.B))) if l_.P != object.IntTag() { goto deopt } l := int64(l_.N) ` +
				`r_ := (*object.Value)(unsafe.Add(code.KBase, uintptr(ins.C))) r := int64(r_.N) dst = l + r ` +
				`dst_ := (*object.Value)(unsafe.Add(base, uintptr(ins.A))) dst_.N = uint64(dst) if dst_.P != object.IntTag() { dst_.P = object.IntTag() }`},
		{"behind save", "// x\nfunc X(a R) {\n\tsave()\n\tif err = e.Do(t, f, *a); err != nil {\n\t\tfail(err)\n\t}\n}\n",
			`case bytecode.X: // x.go a := (*object.Value)(unsafe.Add(base, uintptr(ins.A))) f.PC = uintptr(pc) t.SetFrame(f) ` +
				`a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A))) ` +
				`if err = e.Do(t, t.CurrentFrame(), *a); err != nil { goto raised } goto resume`},
		// Nothing may follow a jump: go vet calls it unreachable.
		{"ends by a jump", "// x\nfunc X(a R) {\n\tsave()\n\tfail(e.Do(t, *a))\n}\n",
			`case bytecode.X: // x.go a := (*object.Value)(unsafe.Add(base, uintptr(ins.A))) f.PC = uintptr(pc) t.SetFrame(f) ` +
				`a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A))) ` +
				`err = e.Do(t, *a) goto raised`},
		{"jump in a branch", "// x\nfunc X(a R) {\n\tsave()\n\tif e.Done(a) {\n\t\tnext()\n\t}\n}\n",
			`case bytecode.X: // x.go a := (*object.Value)(unsafe.Add(base, uintptr(ins.A))) f.PC = uintptr(pc) t.SetFrame(f) ` +
				`a = (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(f.Instruction().A))) ` +
				`if e.Done(a) { goto resume } goto resume`},
	} {
		t.Run(x.name, func(t *testing.T) {
			defs, err := define(t, x.definition)
			if err != nil || len(defs) != 1 {
				t.Fatalf("%d definitions, %v", len(defs), err)
			}
			text, err := defs[0].caseText()
			if err != nil {
				t.Fatal(err)
			}
			text = strings.ReplaceAll(text, "(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))", "ins")
			if got := squeeze(text); got != x.want {
				t.Errorf("got  %s\nwant %s", got, x.want)
			}
		})
	}
}

func TestExpand(t *testing.T) {
	defs, err := define(t, "// R[A] = R[B] X R[C]\n//inst:special\n//inst:forms=RR,RK\n//inst:each ADD:+:Add SUB:-:Sub\nfunc OP_X(l, r RK) (dst Value) {\n}\n\n// nothing\nfunc NOP() {\n}\n")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, d := range defs {
		names = append(names, d.name+": "+d.comment)
	}
	// What only specialisation makes comes last.
	const want = "NOP: nothing; OP_ADD_RR: R[A] = R[B] + R[C]; OP_ADD_RK: R[A] = R[B] + R[C]; OP_SUB_RR: R[A] = R[B] - R[C]; OP_SUB_RK: R[A] = R[B] - R[C]"
	if got := strings.Join(names, "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestBadDefinitions(t *testing.T) {
	for _, x := range []struct{ definition, message string }{
		{"// x\n//inst:frob\nfunc X() {\n}\n", "unknown directive"},
		{"// x\nfunc X(a, b, c, d R) {\n}\n", "more than three operands"},
		{"// x\n//inst:forms=RRR\nfunc X(a, b R) {\n}\n", "more letters"},
		{"// x\n//inst:forms=RK\nfunc X(a, b R) {\n}\n", "cannot be a constant"},
		{"// x\n//inst:each ADD:+\nfunc X_X(a, b R) {\n}\n", "want NAME:operator:constant"},
		{"// x\n//inst:each ADD:+:Add\nfunc Y(a, b R) {\n}\n", "must contain _X"},
	} {
		if _, err := define(t, x.definition); err == nil || !strings.Contains(err.Error(), x.message) {
			t.Errorf("%q: error %v, want %q", x.definition, err, x.message)
		}
	}
	defs, err := define(t, "// x\nfunc X(a R) {\n\tsave()\n\tpc = nil\n}\n")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := defs[0].caseText(); err == nil {
		t.Error("pc may be used after save")
	}
}
