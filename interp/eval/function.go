package eval

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// MakeFunction makes the function of code constant k.
func (e *Engine) MakeFunction(t *object.Thread, f *object.Frame, k int) object.Value {
	outer := f.FuncOf()
	code := (*object.Code)(f.CodeOf().Consts[k].P)
	fn := &object.Function{Object: object.Object{T: &object.FunctionType}, Code: code, Globals: outer.Globals, Builtins: outer.Builtins,
		Name: code.Name, Qualname: code.Qualname, Module: object.None}
	if m, ok := outer.Globals.GetStr(e.names.name); ok {
		fn.Module = m
	}
	return object.Value{P: unsafe.Pointer(fn)}
}

// SetFunctionAttribute sets what MAKE_FUNCTION left out; see SET_FUNCTION_ATTRIBUTE.
func (e *Engine) SetFunctionAttribute(fnv, v object.Value, what int) {
	fn := (*object.Function)(fnv.P)
	switch what {
	case 1:
		fn.Defaults = v.Tuple().Items
	case 2:
		fn.KwDefaults = v.Dict()
	case 4:
		fn.Annotations = v
	case 8:
		items := v.Tuple().Items
		fn.Closure = make([]*object.Cell, len(items))
		for i, c := range items {
			fn.Closure[i] = (*object.Cell)(c.P)
		}
	case 16:
		// The compiler cannot know the name: a decorator's or a class's function
		// is named by where it stands.
		if a := (*object.Function)(v.P); v.Type() == &object.FunctionType {
			a.Qualname = object.NewStr(fn.Qualname.String() + ".__annotate__")
		}
		fn.Annotate = v
	}
}

// SetFunctionTypeParams sets __type_params__.
func (e *Engine) SetFunctionTypeParams(fnv, params object.Value) {
	(*object.Function)(fnv.P).TypeParams = params
}

// SetupAnnotations gives the mapping of local names an __annotations__ dict.
func (e *Engine) SetupAnnotations(t *object.Thread, locals object.Value) error {
	v, err := e.LookupMapping(t, locals, e.names.annotations)
	if err != nil || v.P != nil {
		return err
	}
	return object.SetItem(t, locals, e.names.annotations.Value(), object.NewDict().Value())
}

// LoadSpecial finds a method of the context manager v: 0 __enter__, 1 __exit__,
// 2 __aenter__, 3 __aexit__.
func (e *Engine) LoadSpecial(t *object.Thread, v object.Value, which int) (object.Value, object.Value, error) {
	name := [...]*object.Str{e.names.enter, e.names.exit, e.names.aenter, e.names.aexit}[which]
	f, self, err := object.LookupSpecial(t, v, name)
	if err != nil || f.P != nil {
		return f, self, err
	}
	protocol, other := "context manager", which^2
	if which >= 2 {
		protocol = "asynchronous context manager"
	}
	hint := ""
	if o, _, err := object.LookupSpecial(t, v, [...]*object.Str{e.names.enter, e.names.exit, e.names.aenter, e.names.aexit}[other]); err == nil && o.P != nil {
		if which < 2 {
			hint = " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
		} else {
			hint = " but it supports the context manager protocol. Did you mean to use 'with'?"
		}
	}
	missing := " (missed " + name.String() + " method)"
	return f, self, object.TypeErrorf("'%s' object does not support the %s protocol%s%s", object.TypeName(v), protocol, missing, hint)
}

// SuperAttr is super(cls, self).name where callee is what the name super
// holds; bare: it was written super().
func (e *Engine) SuperAttr(t *object.Thread, callee, cls, self object.Value, name *object.Str, bare bool) (object.Value, error) {
	if callee != object.SuperType.Value() {
		args := []object.Value{cls, self}
		if bare {
			args = nil
		}
		v, err := object.CallArgs(t, callee, args...)
		if err != nil {
			return v, err
		}
		return object.GetAttr(t, v, name)
	}
	f, bound, err := object.SuperLookup(t, cls, self, name)
	if err != nil || bound.IsUnbound() {
		return f, err
	}
	return object.NewMethod(f, bound), nil
}

// SuperMethod is SuperAttr for a call: a function and self, or an attribute and Unbound.
func (e *Engine) SuperMethod(t *object.Thread, callee, cls, self object.Value, name *object.Str, bare bool) (object.Value, object.Value, error) {
	if callee != object.SuperType.Value() {
		v, err := e.SuperAttr(t, callee, cls, self, name, bare)
		return v, object.Unbound(), err
	}
	return object.SuperLookup(t, cls, self, name)
}

// MakeTypeVar makes a type parameter; how: 0 plain, 1 with bound, 2 with
// constraints (evaluator in arg), 3 ParamSpec, 4 TypeVarTuple.
func (e *Engine) MakeTypeVar(t *object.Thread, f *object.Frame, name, arg object.Value, how int) (object.Value, error) {
	module := f.FuncOf().Module
	return object.NewTypeParam(t, name, arg, how, module)
}

// SetTypeParamDefault gives a type parameter the evaluator of its default.
func (e *Engine) SetTypeParamDefault(t *object.Thread, param, evaluator object.Value) error {
	return object.SetTypeParamDefault(t, param, evaluator)
}

// SubscriptGeneric is typing.Generic[*params].
func (e *Engine) SubscriptGeneric(t *object.Thread, f *object.Frame, params object.Value) (object.Value, error) {
	return object.SubscriptGeneric(t, params)
}

// MakeTypeAlias makes a TypeAliasType.
func (e *Engine) MakeTypeAlias(t *object.Thread, f *object.Frame, name, params, evaluator object.Value) (object.Value, error) {
	return object.NewTypeAlias(t, name, params, evaluator, f.FuncOf().Module)
}
