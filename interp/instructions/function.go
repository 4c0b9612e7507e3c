package instructions

// R[A] = function from code constant W
func MAKE_FUNCTION(a R, k WideK) {
	save()
	*a = e.MakeFunction(t, f, int(k))
}

// function R[A]: C = 1 defaults, 2 kwdefaults, 4 annotations, 8 closure, 16 __annotate__ is R[B]
func SET_FUNCTION_ATTRIBUTE(fn, v R, what Imm) {
	save()
	e.SetFunctionAttribute(*fn, *v, int(what))
}

// locals R[0] get __annotations__ = {} if they have none
func SETUP_ANNOTATIONS() {
	save()
	if err = e.SetupAnnotations(t, *(*Value)(base)); err != nil {
		fail(err)
	}
}

// R[A] = TypeVar(R[B]); C = 1: bound evaluator R[B+1], 2: constraints evaluator R[B+1]
func MAKE_TYPEVAR(b R, how Imm) (dst Value) {
	save()
	if dst, err = e.MakeTypeVar(t, f, *b, *at(b, 1), int(how)); err != nil {
		fail(err)
	}
	return
}

// R[A] = ParamSpec(R[B])
func MAKE_PARAMSPEC(b R) (dst Value) {
	save()
	if dst, err = e.MakeTypeVar(t, f, *b, *b, 3); err != nil {
		fail(err)
	}
	return
}

// R[A] = TypeVarTuple(R[B])
func MAKE_TYPEVARTUPLE(b R) (dst Value) {
	save()
	if dst, err = e.MakeTypeVar(t, f, *b, *b, 4); err != nil {
		fail(err)
	}
	return
}

// type parameter R[A] gets the default evaluator R[B]
func SET_TYPEPARAM_DEFAULT(a, b R) {
	save()
	if err = e.SetTypeParamDefault(t, *a, *b); err != nil {
		fail(err)
	}
}

// function R[A].__type_params__ = R[B]
func SET_FUNCTION_TYPE_PARAMS(fn, params R) {
	save()
	e.SetFunctionTypeParams(*fn, *params)
}

// R[A] = Generic[*R[B]]
func SUBSCRIPT_GENERIC(b R) (dst Value) {
	save()
	if dst, err = e.SubscriptGeneric(t, f, *b); err != nil {
		fail(err)
	}
	return
}

// R[A] = TypeAliasType(R[B], R[B+1], evaluator R[B+2])
func MAKE_TYPEALIAS(b R) (dst Value) {
	save()
	if dst, err = e.MakeTypeAlias(t, f, *b, *at(b, 1), *at(b, 2)); err != nil {
		fail(err)
	}
	return
}
