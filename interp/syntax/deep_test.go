package syntax

import (
	"strings"
	"testing"
	"time"
)

// TestDeepNesting checks that nesting costs neither the stack nor exponential
// time, in valid programs and in wrong ones.
func TestDeepNesting(t *testing.T) {
	rep := strings.Repeat
	for _, c := range []struct{ name, open, close string }{
		{"parentheses", "(", ")"}, {"lists", "[", "]"}, {"sets", "{", "}"}, {"dicts", "{a:", "}"},
		{"dict values", "{a: b, c:", "}"}, {"calls", "f(", ")"}, {"keyword arguments", "f(a=", ")"},
		{"call after call", "f(a, g(", "))"}, {"subscripts", "a[", "]"}, {"slices", "a[b:", "]"},
		{"tuples", "(a,", ")"}, {"comprehensions", "[a for a in ", "]"}, {"generators", "(a for a in ", ")"},
		{"conditions", "(a if b else ", ")"}, {"lambdas", "(lambda: ", ")"}, {"lambda defaults", "(lambda a=", ":a)"},
		{"yields", "(yield ", ")"}, {"assignments", "(a := ", ")"}, {"starred", "[*", "]"}, {"f-strings", "f'{", "}'"},
		{"f-strings in brackets", "f'{(", ")}'"}, {"t-strings", "t'{", "}'"}, {"format specs", "f'{a:{", "}}'"},
		{"negation", "-", ""}, {"not", "not ", ""}, {"powers", "a**", ""}, {"lambda", "lambda: ", ""},
		{"if", "a if b else ", ""}, {"or", "a or ", ""}, {"comparisons", "a < ", ""}, {"sums", "a + ", ""},
		{"attributes", "a.", ""}, {"await", "await ", ""}, {"strings", "'a' ", ""}, {"prints", "print ", ""},
		{"print calls", "print(", ")"}, {"elif", "if a: b\nel", ""}, {"equals", "a = ", ""}, {"commas", "a, ", ""},
		{"semicolons", "a; ", ""}, {"if expression", "(a if ", " else b)"}, {"dict unpacking", "{**", "}"},
		{"dict of lambdas", "{a: lambda: ", "}"}, {"calls of generators", "f(a for a in ", ")"},
	} {
		for _, n := range []int{50, 150, 5000} {
			for i, src := range []string{
				rep(c.open, n) + "a" + rep(c.close, n),
				rep(c.open, n) + "a b" + rep(c.close, n),
				rep(c.open, n) + "$" + rep(c.close, n),
				rep(c.open, n),
				rep(c.open, n) + "a" + rep(c.close, n) + " = 1",
				"with " + rep(c.open, n) + "a" + rep(c.close, n) + " b: c",
				"match " + rep(c.open, n) + "a" + rep(c.close, n) + ":\n  case b c: d",
				"def f(a=" + rep(c.open, n) + "a" + rep(c.close, n) + ", b): pass",
				"class A:\n  def f():\n    if a:\n      return " + rep(c.open, n) + "a" + rep(c.close, n) + " $",
			} {
				if n > 150 && i > 2 {
					break // what is too much for CPython's stack is the same everywhere
				}
				start := time.Now()
				_, _ = Parse([]byte(src), Options{})
				if d := time.Since(start); d > 3*time.Second {
					t.Errorf("%s, %d levels: %v for %.80q", c.name, n, d, src)
				}
			}
		}
	}
	for _, c := range []struct{ name, open, close string }{
		{"sequences", "[", "]"}, {"groups", "(", ")"}, {"tuples", "(a, ", ")"}, {"mappings", "{1: ", "}"},
		{"classes", "A(", ")"}, {"keywords", "A(b=", ")"}, {"or", "1 | ", ""}, {"as", "(", " as b)"},
	} {
		for _, n := range []int{50, 150, 5000} {
			for _, tail := range []string{": pass", " b: pass", " $", ""} {
				src := "match a:\n  case " + rep(c.open, n) + "c" + rep(c.close, n) + tail
				start := time.Now()
				_, _ = Parse([]byte(src), Options{})
				if d := time.Since(start); d > 3*time.Second {
					t.Errorf("pattern %s, %d levels: %v for %.80q", c.name, n, d, src)
				}
			}
		}
	}
	for _, block := range []string{"if a:\n", "for a in b:\n", "while a:\n", "with a:\n", "def f():\n", "class A:\n", "try:\n", "match a:\n"} {
		var b strings.Builder
		for i := range 98 {
			b.WriteString(rep(" ", i) + block)
		}
		for _, tail := range []string{rep(" ", 98) + "a\n", rep(" ", 98) + "a b\n", ""} {
			start := time.Now()
			_, _ = Parse([]byte(b.String()+tail), Options{})
			if d := time.Since(start); d > 3*time.Second {
				t.Errorf("blocks %q: %v", block, d)
			}
		}
	}
}
