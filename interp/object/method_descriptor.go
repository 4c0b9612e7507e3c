package object

func methodDescriptorCall(t *Thread, v Value, args Args) (Value, error) {
	m := (*MethodDescriptor)(v.P)
	if len(args.V) == len(args.Kw) {
		return Value{}, TypeErrorf("unbound method %s.%s() needs an argument", m.Owner.QualName(), m.Def.Name)
	}
	self := args.V[0]
	if self.Type() != m.Owner && !self.Is(m.Owner) {
		return Value{}, descriptorMismatch(m.Def.Name, m.Owner, self)
	}
	return CallNative(t, m.Def, self, Args{args.V[1:], args.Kw})
}

func methodDescriptorGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	if obj.P == nil {
		return d, nil
	}
	m := (*MethodDescriptor)(d.P)
	if !obj.Is(m.Owner) {
		return Value{}, descriptorMismatch(m.Def.Name, m.Owner, obj)
	}
	return bindNative(m.Def, obj, m.Owner), nil
}

func methodDescriptorRepr(t *Thread, v Value) (Value, error) {
	m := (*MethodDescriptor)(v.P)
	return StrValue("<method '" + m.Def.Name + "' of '" + m.Owner.Name + "' objects>"), nil
}

func classMethodDescriptorGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	m := (*MethodDescriptor)(d.P)
	if owner == nil {
		if obj.P == nil {
			return Value{}, TypeErrorf("descriptor '%s' for type '%s' needs either an object or a type", m.Def.Name, m.Owner.Name)
		}
		owner = obj.Type()
	}
	if !owner.IsSubtype(m.Owner) {
		return Value{}, TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", m.Def.Name, m.Owner.Name, owner.Name)
	}
	return bindNative(m.Def, owner.Value(), owner), nil
}

func classMethodDescriptorCall(t *Thread, v Value, args Args) (Value, error) {
	m := (*MethodDescriptor)(v.P)
	if len(args.V) == len(args.Kw) {
		return Value{}, TypeErrorf("descriptor '%s' of '%s' object needs an argument", m.Def.Name, m.Owner.Name)
	}
	cls := args.V[0].AsType()
	if cls == nil {
		return Value{}, TypeErrorf("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", m.Def.Name, m.Owner.Name, TypeName(args.V[0]))
	}
	if !cls.IsSubtype(m.Owner) {
		return Value{}, TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", m.Def.Name, m.Owner.Name, cls.Name)
	}
	return CallNative(t, m.Def, cls.Value(), Args{args.V[1:], args.Kw})
}

var methodDescriptorGetSets = []GetSet{
	{Name: "__objclass__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*MethodDescriptor)(v.P).Owner.Value(), nil
	}},
	{Name: "__name__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*MethodDescriptor)(v.P).Def.Name), nil
	}},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) { return (*MethodDescriptor)(v.P).Def.docValue(), nil }},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) {
		m := (*MethodDescriptor)(v.P)
		return StrValue(m.Owner.QualName() + "." + m.Def.Name), nil
	}},
	{Name: "__text_signature__", Get: func(t *Thread, v Value) (Value, error) {
		m := (*MethodDescriptor)(v.P)
		if m.Def.Class {
			return m.Def.textSignature("$type"), nil
		}
		return m.Def.textSignature("$self"), nil
	}},
}

var methodDescriptorMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		m := (*MethodDescriptor)(v.P)
		return reduceGetattr(t, m.Owner.Value(), NewStr(m.Def.Name))
	}},
}

func initMethodDescriptor() {
	t := &MethodDescriptorType
	t.Flags = FlagMethodDescriptor
	t.Call, t.Get, t.Repr = methodDescriptorCall, methodDescriptorGet, methodDescriptorRepr
	t.Methods, t.GetSets = methodDescriptorMethods, methodDescriptorGetSets
	c := &ClassMethodDescriptorType
	c.Call, c.Get, c.Repr = classMethodDescriptorCall, classMethodDescriptorGet, methodDescriptorRepr
	c.GetSets = methodDescriptorGetSets
}
