package interp_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/object"
)

func Example() {
	ctx := context.Background()
	py, err := interp.New(interp.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer py.Close()
	globals, err := py.Globals(map[string]any{"prices": map[string]float64{"tea": 2.5, "cake": 4}})
	if err != nil {
		log.Fatal(err)
	}
	if err := py.Exec(ctx, "total = sum(prices.values())", globals); err != nil {
		log.Fatal(err)
	}
	v, err := py.Eval(ctx, "total * 2", globals)
	if err != nil {
		log.Fatal(err)
	}
	var total float64
	if err := v.To(&total); err != nil {
		log.Fatal(err)
	}
	fmt.Println(total)
	// Output: 13
}

// A Python function is called like a Go one.
func ExampleObject_Call() {
	ctx := context.Background()
	py, err := interp.New(interp.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer py.Close()
	textwrap, err := py.Import(ctx, "textwrap")
	if err != nil {
		log.Fatal(err)
	}
	wrap, err := textwrap.Attr("wrap")
	if err != nil {
		log.Fatal(err)
	}
	v, err := wrap.CallKw(ctx, []any{"the quick brown fox jumps"}, map[string]any{"width": 10})
	if err != nil {
		log.Fatal(err)
	}
	var lines []string
	if err := v.To(&lines); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%q\n", lines)
	// Output: ["the quick" "brown fox" "jumps"]
}

// A module of the host is declared as those of the standard library are.
func ExampleInterp_Register() {
	ctx := context.Background()
	py, err := interp.New(interp.Config{Stdout: os.Stdout})
	if err != nil {
		log.Fatal(err)
	}
	defer py.Close()
	err = py.Register(&object.ModuleDef{
		Name: "shop",
		Doc:  "What the shop knows.",
		Defs: []object.Def{
			interp.Function("stock", "(article, /, *, shelf=1)", "Tell how many there are.", func(article string, shelf int) (int, error) {
				if article == "" {
					return 0, errors.New("no article")
				}
				return len(article) + shelf, nil
			}),
			// The form that the library's modules have: objects as they are, nothing converted.
			{Name: "shout", Sig: "(text, /)", F1: func(t *object.Thread, _, text object.Value) (object.Value, error) {
				s, err := object.ToStr(t, text)
				if err != nil {
					return object.Value{}, err
				}
				return object.StrValue(strings.ToUpper(s.String())), nil
			}},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	err = py.Exec(ctx, `
import shop, inspect
print(shop.stock("tea", shelf=4), shop.shout("tea"))
print(inspect.signature(shop.stock))
try:
    shop.stock(3)
except TypeError as e:
    print(e)
`, interp.Object{})
	if err != nil {
		log.Fatal(err)
	}
	// Output:
	// 7 TEA
	// (article, /, *, shelf=1)
	// stock() argument 'article': expected str, not int
}

// Exceptions are Go errors.
func ExampleError() {
	ctx := context.Background()
	py, err := interp.New(interp.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer py.Close()
	err = py.Exec(ctx, "def f(x):\n    return 1 / x\nf(0)", interp.Object{})
	var exc *interp.Error
	if errors.As(err, &exc) {
		fmt.Println(exc.Class(), "-", exc.Message())
		fmt.Print(exc.Traceback())
	}
	// Output:
	// ZeroDivisionError - division by zero
	// Traceback (most recent call last):
	//   File "<string>", line 3, in <module>
	//     f(0)
	//     ~^^^
	//   File "<string>", line 2, in f
	//     return 1 / x
	//            ~~^~~
	// ZeroDivisionError: division by zero
}

// A context ends a program that would run for ever.
func ExampleInterp_Exec_context() {
	py, err := interp.New(interp.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer py.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	err = py.Exec(ctx, "while True: pass", interp.Object{})
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	// Output: KeyboardInterrupt: context deadline exceeded true
}
