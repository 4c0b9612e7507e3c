package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/object"
)

var ctx = context.Background()

func start(t *testing.T, c interp.Config) *interp.Interp {
	t.Helper()
	py, err := interp.New(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { py.Close() })
	return py
}

func eval(t *testing.T, py *interp.Interp, expr string) interp.Object {
	t.Helper()
	v, err := py.Eval(ctx, expr, interp.Object{})
	if err != nil {
		t.Fatalf("%s: %v", expr, err)
	}
	return v
}

func TestFromGo(t *testing.T) {
	py := start(t, interp.Config{})
	type point struct {
		X, Y   int
		Name   string `py:"name"`
		Hidden int    `py:"-"`
		secret int
	}
	var nilPointer *point
	big1 := new(big.Int).Lsh(big.NewInt(1), 100)
	for _, c := range []struct {
		x    any
		want string
	}{
		{nil, "None"}, {nilPointer, "None"}, {true, "True"}, {7, "7"}, {int8(-3), "-3"}, {uint64(math.MaxUint64), "18446744073709551615"},
		{1.5, "1.5"}, {float32(0.5), "0.5"}, {complex(1, 2), "(1+2j)"}, {"häß", "'häß'"}, {"a\xffb", `'a\udcffb'`}, {[]byte("a\x00"), `b'a\x00'`},
		{big1, "1267650600228229401496703205376"}, {[]int{1, 2}, "[1, 2]"}, {[2]string{"a", "b"}, "('a', 'b')"}, {interp.Tuple{1, "x"}, "(1, 'x')"},
		{map[string]int{"a": 1}, "{'a': 1}"}, {map[int][]any{3: {nil, false}}, "{3: [None, False]}"}, {point{1, 2, "p", 3, 4}, "{'X': 1, 'Y': 2, 'name': 'p'}"},
		{&point{}, "{'X': 0, 'Y': 0, 'name': ''}"}, {errors.New("bad"), "RuntimeError('bad')"}, {interp.Opaque{Value: point{}}, "<opaque interp_test.point>"},
		{[]any{[]any{}}, "[[]]"}, {struct{}{}, "{}"}, {[]string(nil), "[]"}, {time.Second, "1000000000"},
	} {
		v, err := py.Object(c.x)
		if err != nil {
			t.Errorf("%#v: %v", c.x, err)
		} else if got := v.Repr(); got != c.want {
			t.Errorf("%#v: %s, want %s", c.x, got, c.want)
		}
	}
	type loop struct{ Next any }
	l := &loop{}
	l.Next = l
	if _, err := py.Object(l); err == nil || !strings.Contains(err.Error(), "RecursionError") {
		t.Errorf("a loop: %v", err)
	}
	if _, err := py.Object(make(chan int)); err == nil || !strings.Contains(err.Error(), "TypeError: a Go value of type chan int") {
		t.Errorf("a channel: %v", err)
	}
	if _, err := py.Object(map[*[]int]int{new([]int): 1}); err == nil {
		t.Errorf("an unhashable key was taken")
	}
}

func TestToGo(t *testing.T) {
	py := start(t, interp.Config{})
	big1 := new(big.Int).Lsh(big.NewInt(1), 100)
	for expr, want := range map[string]any{
		"None": nil, "True": true, "7": int64(7), "2**100": big1, "1.5": 1.5, "1j": 1i, "'ä'": "ä", "'a\\udcff'": "a\xff", "b'x'": []byte("x"),
		"[1, 'a', None]": []any{int64(1), "a", nil}, "(1,)": []any{int64(1)}, "{'a': [1]}": map[string]any{"a": []any{int64(1)}},
		"{1: 2}": map[any]any{int64(1): int64(2)}, "{}": map[string]any{}, "bytearray(b'y')": []byte("y"), "frozenset([2])": []any{int64(2)},
	} {
		got, err := eval(t, py, expr).Go()
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %#v, %v; want %#v", expr, got, err, want)
		}
	}
	type point struct {
		X    int8
		Name *string `py:"name"`
	}
	name := "n"
	for _, c := range []struct {
		expr string
		dst  any // pointer
		want any // value, or the error
	}{
		{"3", new(int), 3}, {"300", new(int8), "OverflowError: Python int too large for Go's int8"}, {"-1", new(uint), "OverflowError: Python int out of the range of Go's uint"},
		{"2**63", new(uint64), uint64(1 << 63)}, {"2**100", new(int64), "OverflowError: Python int too large for Go's int64"}, {"'x'", new(int), "TypeError: 'str' object cannot be interpreted as an integer"},
		{"1.5", new(int), "TypeError: 'float' object cannot be interpreted as an integer"}, {"True", new(int), 1}, {"1", new(bool), "TypeError: expected bool, not int"},
		{"3", new(float64), 3.0}, {"2.5", new(float32), float32(2.5)}, {"1", new(string), "TypeError: expected str, not int"}, {"range(3)", new([]int), []int{0, 1, 2}},
		{"'abc'", new([]string), "TypeError: expected an iterable, not str"}, {"[1, 2]", new([2]int), [2]int{1, 2}}, {"[1]", new([2]int), "ValueError: expected 2 items, not 1"},
		{"{'a': 1}", new(map[string]int), map[string]int{"a": 1}}, {"[('a', 1)]", new(map[string]int), "TypeError: expected dict, not list"},
		{"{'X': 3, 'name': 'n'}", new(point), point{3, &name}}, {"{'name': None}", new(point), point{}}, {"__import__('types').SimpleNamespace(X=5)", new(point), point{X: 5}},
		{"None", new(*int), (*int)(nil)}, {"b'ab'", new([]byte), []byte("ab")}, {"[1, 2]", new([]byte), []byte{1, 2}}, {"{(1,): 1}", new(map[any]int), "TypeError: a key of type tuple cannot be a key of a Go map"},
		{"1", new(chan int), "TypeError: a Go value of type chan int cannot take a Python object"},
	} {
		err := eval(t, py, c.expr).To(c.dst)
		if err != nil {
			if err.Error() != c.want {
				t.Errorf("%s to %T: %v, want %v", c.expr, c.dst, err, c.want)
			}
			continue
		}
		if got := reflect.ValueOf(c.dst).Elem().Interface(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s to %T: %#v, want %#v", c.expr, c.dst, got, c.want)
		}
	}
	if err := py.Exec(ctx, "l = []; l.append(l)", interp.Object{}); err != nil {
		t.Fatal(err)
	}
	if _, err := eval(t, py, "l").Go(); err == nil || !strings.Contains(err.Error(), "RecursionError") {
		t.Errorf("a list in itself: %v", err)
	}
	if err := eval(t, py, "1").To(3); err == nil {
		t.Error("a destination that is no pointer was taken")
	}
	x := &struct{ a int }{1}
	if v, err := py.Object(interp.Opaque{Value: x}); err != nil {
		t.Error(err)
	} else if got, err := v.Go(); err != nil || got != any(x) {
		t.Errorf("an opaque value came back as %v, %v", got, err)
	}
}

func TestObjects(t *testing.T) {
	py := start(t, interp.Config{})
	if err := py.Exec(ctx, "class C:\n    def __init__(self, a): self.a = a\n    def add(self, *args, **kw): return [self.a, *args, *kw.items()]", interp.Object{}); err != nil {
		t.Fatal(err)
	}
	cls, err := py.Main().Attr("C")
	if err != nil {
		t.Fatal(err)
	}
	c, err := cls.Call(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.SetAttr("a", "changed"); err != nil {
		t.Fatal(err)
	}
	add, err := c.Attr("add")
	if err != nil {
		t.Fatal(err)
	}
	v, err := add.CallKw(ctx, []any{2, c}, map[string]any{"k": 3})
	if err != nil {
		t.Fatal(err)
	}
	if got := v.Repr(); !strings.HasPrefix(got, "['changed', 2, <__main__.C object at 0x") || !strings.HasSuffix(got, ">, ('k', 3)]") {
		t.Error(got)
	}
	if v.Type() != "list" || v.IsNone() || !(interp.Object{}).IsNone() || (interp.Object{}).String() != "None" {
		t.Error("types of objects")
	}
	if err := v.SetItem(0, 9); err != nil {
		t.Fatal(err)
	}
	if x, err := v.Item(0); err != nil || x.String() != "9" {
		t.Errorf("%v, %v", x, err)
	}
	if _, err := v.Item(10); err == nil || err.Error() != "IndexError: list index out of range" {
		t.Error(err)
	}
	if _, err := c.Attr("missing"); err == nil || err.Error() != "AttributeError: 'C' object has no attribute 'missing'" {
		t.Error(err)
	}
	if _, err := py.Import(ctx, "no_such_module"); err == nil || err.Error() != "ModuleNotFoundError: No module named 'no_such_module'" {
		t.Error(err)
	}
	if m, err := py.Import(ctx, "os.path"); err != nil || m.Type() != "module" {
		t.Error(m, err)
	}
	if _, err := py.Eval(ctx, "1 +", interp.Object{}); err == nil || !strings.HasPrefix(err.Error(), "SyntaxError: invalid syntax") {
		t.Error(err)
	}
	other := start(t, interp.Config{})
	if _, err := other.Object(c); err == nil {
		t.Error("an object of another interpreter was taken")
	}
	if _, err := other.Eval(ctx, "1", py.Main()); err == nil {
		t.Error("globals of another interpreter were taken")
	}
}

func TestErrors(t *testing.T) {
	py := start(t, interp.Config{})
	boom := errors.New("boom")
	fail := interp.Function("fail", "()", "", func() error { return fmt.Errorf("host: %w", boom) })
	if err := py.Register(&object.ModuleDef{Name: "host", Defs: []object.Def{fail}}); err != nil {
		t.Fatal(err)
	}
	err := py.Exec(ctx, "import host\nhost.fail()", interp.Object{})
	if err == nil || err.Error() != "RuntimeError: host: boom" || !errors.Is(err, boom) {
		t.Errorf("%v", err)
	}
	err = py.Exec(ctx, "import sys\nsys.exit(3)", interp.Object{})
	var exc *interp.Error
	if !errors.As(err, &exc) {
		t.Fatal(err)
	}
	if code, ok := exc.ExitCode(); code != 3 || !ok {
		t.Errorf("exit code %d, %v", code, ok)
	}
	err = py.Exec(ctx, "class E(Exception):\n    def __str__(self): raise ValueError('inner')\nraise E", interp.Object{})
	if err == nil || err.Error() != "E: <ValueError: inner>" {
		t.Errorf("%v", err)
	}
	v := eval(t, py, "ValueError('v')")
	x, err := v.Go()
	if e, ok := x.(error); err != nil || !ok || e.Error() != "ValueError: v" {
		t.Errorf("%v, %v", x, err)
	}
	panicky := interp.Function("panicky", "()", "", func() { panic("oops") })
	py.Register(&object.ModuleDef{Name: "host2", Defs: []object.Def{panicky}})
	if err := py.Exec(ctx, "import host2; host2.panicky()", interp.Object{}); err == nil || !strings.HasPrefix(err.Error(), "BUG: oops") {
		t.Errorf("a panic: %v", err)
	}
	func() {
		defer func() {
			if recover() == nil {
				t.Error("a function that does not fit its signature was taken")
			}
		}()
		interp.Function("f", "(a, b)", "", func(int) {})
	}()
	py.Close()
	if err := py.Exec(ctx, "1", interp.Object{}); err != interp.ErrClosed {
		t.Errorf("closed: %v", err)
	}
	if err := py.Close(); err != nil {
		t.Error(err)
	}
}

func TestFunctions(t *testing.T) {
	py := start(t, interp.Config{})
	var got []string
	note := func(format string, a ...any) { got = append(got, fmt.Sprintf(format, a...)) }
	err := py.Register(&object.ModuleDef{Name: "host", Defs: []object.Def{
		interp.Function("all", "(a, /, b=1, *args, c, **kw)", "", func(a string, b int, args []int, c *float64, kw map[string]any) string {
			return fmt.Sprint(a, b, args, *c, kw)
		}),
		interp.Function("call", "(f, n)", "", func(th *object.Thread, f object.Value, n int) (object.Value, error) {
			return object.CallArgs(th, f, object.Int(int64(n)))
		}),
		interp.Function("note", "", "", note),
		interp.Function("sum", "", "", func(a, b int) int { return a + b }),
	}})
	if err != nil {
		t.Fatal(err)
	}
	for expr, want := range map[string]string{
		"host.all('x', c=2.5)":                           "'x0 [] 2.5 map[]'",
		"host.all('x', 5, 6, 7, c=1, d='e')":             "'x5 [6 7] 1 map[d:e]'",
		"host.call(lambda n: n * 2, 21)":                 "42",
		"host.sum(1, 2)":                                 "3",
		"host.note('%v-%v', 1, 'a')":                     "None",
		"str(inspect.signature(host.all))":               `'(a, /, b=1, *args, c, **kw)'`,
		"[type(e).__name__ for e in [err(host.sum, 1)]]": "['TypeError']",
	} {
		g, err := py.Globals(nil)
		if err == nil {
			err = py.Exec(ctx, "import host, inspect\ndef err(f, *a):\n    try: f(*a)\n    except Exception as e: return e", g)
		}
		if err != nil {
			t.Fatal(err)
		}
		v, err := py.Eval(ctx, expr, g)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
		} else if v.Repr() != want {
			t.Errorf("%s: %s, want %s", expr, v.Repr(), want)
		}
	}
	if !reflect.DeepEqual(got, []string{"1-a"}) {
		t.Error(got)
	}
	f, err := py.Object(func(s string) string { return strings.ToUpper(s) })
	if err != nil {
		t.Fatal(err)
	}
	g, _ := py.Globals(map[string]any{"up": f})
	if v, err := py.Eval(ctx, "list(map(up, 'ab'))", g); err != nil || v.Repr() != "['A', 'B']" {
		t.Error(v, err)
	}
}

func TestStreams(t *testing.T) {
	var out, errs bytes.Buffer
	py := start(t, interp.Config{Stdin: strings.NewReader("first\nsecond ä\nrest"), Stdout: &out, Stderr: &errs})
	err := py.Exec(ctx, `
import sys
print(input('? '), sys.stdin.readline(), sys.stdin.read(), sep='|', end='')
print('é\udcff', file=sys.stderr)
sys.stdout.flush()
sys.stdout.buffer.write(b'\xff')
print(sys.stdin.isatty(), sys.stdout.name, sys.stdout.encoding, end='')
try: sys.stdin.fileno()
except OSError as e: print(type(e).__name__)
`, interp.Object{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "? first|second ä\n|rest\xffFalse <stdout> utf-8UnsupportedOperation\n"; got != want {
		t.Errorf("stdout %q, want %q", got, want)
	}
	if got, want := errs.String(), "é\\udcff\n"; got != want {
		t.Errorf("stderr %q, want %q", got, want)
	}
}

func TestCancel(t *testing.T) {
	py := start(t, interp.Config{})
	for name, program := range map[string]string{
		"loop":     "while True: pass",
		"sleep":    "import time; time.sleep(1000)",
		"lock":     "import threading; l = threading.Lock(); l.acquire(); l.acquire()",
		"stubborn": "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
		"native":   "sum(x for x in iter(int, 1))",
	} {
		ctx, cancel := context.WithCancelCause(ctx)
		why := errors.New("enough")
		time.AfterFunc(30*time.Millisecond, func() { cancel(why) })
		begin := time.Now()
		err := py.Exec(ctx, program, interp.Object{})
		if !errors.Is(err, why) || time.Since(begin) > 20*time.Second {
			t.Errorf("%s: %v after %v", name, err, time.Since(begin))
		}
		if err := py.Exec(context.Background(), "x = sum(range(1000))", interp.Object{}); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if err := py.Exec(ended, "print('not run')", interp.Object{}); err != context.Canceled {
		t.Error(err)
	}
	// finally blocks have their time.
	late, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	if err := py.Exec(late, "done = []\ntry:\n    while True: x = 1\nfinally:\n    done.append(len([x for x in range(100)]))", interp.Object{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if got := eval(t, py, "done").Repr(); got != "[100]" {
		t.Error(got)
	}
}

func TestGoroutinesShareAnInterpreter(t *testing.T) {
	py := start(t, interp.Config{})
	if err := py.Exec(ctx, "n = 0\ndef inc():\n    global n\n    n += 1", interp.Object{}); err != nil {
		t.Fatal(err)
	}
	inc, err := py.Main().Attr("inc")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 100 {
				if _, err := inc.Call(ctx); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if got := eval(t, py, "n").String(); got != "400" {
		t.Error(got)
	}
}
