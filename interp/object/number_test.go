package object

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// readNumber makes the number that repr shows as text.
func readNumber(t *testing.T, th *Thread, text string) Value {
	t.Helper()
	cls := &IntType
	switch {
	case text == "True" || text == "False":
		return Bool(text == "True")
	case strings.HasSuffix(text, "j") || strings.HasSuffix(text, ")"):
		if text == "-0j" {
			return mustCall(t, th, &ComplexType, Float(0), mustCall(t, th, &FloatType, StrValue("-0.0")))
		}
		cls = &ComplexType
	case strings.ContainsAny(text, ".enf"):
		cls = &FloatType
	}
	return mustCall(t, th, cls, StrValue(text))
}

var factOps = map[string]BinaryOp{"+": Add, "-": Sub, "*": Mul, "/": TrueDiv, "//": FloorDiv, "%": Mod, "**": Pow,
	"divmod": DivMod, "<<": LShift, ">>": RShift, "&": And, "|": Or, "^": Xor}

var factCompares = map[string]CompareOp{"==": EQ, "<": LT, "<=": LE}

// TestNumberFacts checks what testdata/number_facts.py found CPython to do.
func TestNumberFacts(t *testing.T) {
	th := newTestThread(t)
	f, err := os.Open("testdata/number_facts.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	failures := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		part := strings.Split(sc.Text(), "\t")
		a, b := readNumber(t, th, part[0]), readNumber(t, th, part[2])
		var r Value
		var err error
		if op, ok := factOps[part[1]]; ok {
			r, err = Binary(th, a, b, op)
		} else if op, ok := factCompares[part[1]]; ok {
			r, err = Compare(th, a, b, op)
		} else if part[1] == "pow3" {
			r, err = Power(th, a, b, Int(1000007))
		} else {
			r, err = CallMethod(th, a, NewStr("__round__"), b)
		}
		got := ""
		if err != nil {
			e := AsException(err)
			s, err := ToStr(th, e.Value())
			if err != nil {
				t.Fatal(err)
			}
			got = e.T.Name + ": " + s.String()
		} else if got, err = Repr(th, r); err != nil {
			t.Fatal(err)
		}
		if got != part[3] {
			t.Errorf("%s %s %s: got %s, want %s", part[0], part[1], part[2], got, part[3])
			if failures++; failures > 30 {
				t.FailNow()
			}
		}
	}
}
