package interp

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// Function declares a Python function that calls a Go function, for the Defs of an
// object.ModuleDef or for Interp.Object.
//
// The arguments are converted by ToGo and the result by FromGo. signature is the Python
// signature, as in "(name, /, *args, retries=3, **options)"; it binds the
// arguments and makes the TypeErrors. fn has one parameter for each of the
// signature's, in order, of which one that the caller leaves out is the zero value, and may
// have a *object.Thread before them. It returns nothing, a value, an error, or a value and an
// error; a Go error becomes a RuntimeError that keeps it (see Error.Unwrap).
//
// Function panics when fn does not fit its signature, which is a bug of the caller.
func Function(name, signature, doc string, fn any) object.Def {
	def, err := functionDef(name, signature, doc, reflect.ValueOf(fn))
	if err != nil {
		panic("BUG: interp.Function: " + err.Error())
	}
	return *def
}

var threadType = reflect.TypeFor[*object.Thread]()

func functionDef(name, signature, doc string, fn reflect.Value) (*object.Def, error) {
	if fn.Kind() != reflect.Func || fn.IsNil() {
		return nil, fmt.Errorf("%s: not a function", name)
	}
	ty := fn.Type()
	first := 0
	if ty.NumIn() > 0 && ty.In(0) == threadType {
		first = 1
	}
	params := ty.NumIn() - first
	if signature == "" {
		signature = positional(params, ty.IsVariadic())
	}
	sig := object.ParseSignature(signature)
	want := len(sig.Params)
	if sig.VarArgs {
		want++
	}
	if sig.VarKw {
		want++
	}
	if want != params {
		return nil, fmt.Errorf("%s: the signature %s has %d parameters, the Go function %d", name, signature, want, params)
	}
	withError := ty.NumOut() > 0 && ty.Out(ty.NumOut()-1) == errorType
	results := ty.NumOut()
	if withError {
		results--
	}
	if results > 1 {
		return nil, fmt.Errorf("%s: a Go function may return one value and an error", name)
	}
	names := valueNames(signature)
	return &object.Def{Name: name, Sig: signature, Doc: doc, FN: func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		in := make([]reflect.Value, ty.NumIn())
		if first == 1 {
			in[0] = reflect.ValueOf(t)
		}
		for i := range params {
			x := reflect.New(ty.In(first + i)).Elem()
			if a[i].P != nil {
				if err := toReflect(t, a[i], x); err != nil {
					return object.Value{}, inArgument(err, name, names[i])
				}
			}
			in[first+i] = x
		}
		var out []reflect.Value
		if ty.IsVariadic() {
			out = fn.CallSlice(in)
		} else {
			out = fn.Call(in)
		}
		if withError {
			if err, _ := out[results].Interface().(error); err != nil {
				return object.Value{}, exceptionOf(t, err)
			}
		}
		if results == 0 {
			return object.None, nil
		}
		return FromGo(t, out[0].Interface())
	}}, nil
}

// inArgument says which argument a conversion failed for.
func inArgument(err error, function, param string) error {
	exc, ok := err.(*object.BaseException)
	if !ok || len(exc.Args.Items) != 1 || !exc.Args.Items[0].IsStr() {
		return err
	}
	exc.Args = object.NewTuple(object.StrValue(fmt.Sprintf("%s() argument '%s': %s", function, param, exc.Args.Items[0].Str())))
	return exc
}

// positional is the signature of n positional parameters, of which the last takes
// all that follow if variadic.
func positional(n int, variadic bool) string {
	var b strings.Builder
	b.WriteByte('(')
	for i := range n {
		if variadic && i == n-1 {
			break
		}
		fmt.Fprintf(&b, "arg%d, ", i)
	}
	if n > 1 || n == 1 && !variadic {
		b.WriteString("/, ")
	}
	if variadic {
		b.WriteString("*args, ")
	}
	return strings.TrimSuffix(b.String(), ", ") + ")"
}

// valueNames are the names of what a signature binds, in order.
func valueNames(signature string) []string {
	var names []string
	for _, part := range strings.Split(strings.Trim(signature, "()"), ",") {
		part, _, _ = strings.Cut(strings.TrimSpace(part), "=")
		if part = strings.TrimLeft(part, "*"); part != "" && part != "/" {
			names = append(names, part)
		}
	}
	return names
}
