package object

import (
	"unsafe"
)

var (
	nameClassCell        = internStatic("__classcell__")
	nameClassDictCell    = internStatic("__classdictcell__")
	nameInitSubclass     = internStatic("__init_subclass__")
	nameSetName          = internStatic("__set_name__")
	nameMroEntries       = internStatic("__mro_entries__")
	nameFirstLineNo      = internStatic("__firstlineno__")
	nameWeakref          = internStatic("__weakref__")
	nameAbstractMethods  = internStatic("__abstractmethods__")
	nameTypeParams       = internStatic("__type_params__")
	nameAnnotations      = internStatic("__annotations__")
	nameAnnotationsCache = internStatic("__annotations_cache__")
	nameAnnotate         = internStatic("__annotate__")
	nameAnnotateFunc     = internStatic("__annotate_func__")
)

// typeCall is the call of a class: type.__call__.
func typeCall(t *Thread, v Value, args Args) (Value, error) {
	cls := (*Type)(v.P)
	if cls == &TypeType {
		switch len(args.V) - len(args.Kw) {
		case 1:
			if len(args.Kw) == 0 {
				return args.V[0].Type().Value(), nil
			}
			return Value{}, TypeErrorf("type() takes no keyword arguments")
		case 3:
		default:
			return Value{}, TypeErrorf("type() takes 1 or 3 arguments")
		}
	}
	if cls.Slots.New == nil {
		return Value{}, TypeErrorf("cannot create '%s' instances", cls.Name)
	}
	obj, err := cls.Slots.New(t, cls, args)
	if err != nil {
		return Value{}, err
	}
	return obj, InitMade(t, cls, obj, args)
}

// InitMade initialises what the __new__ of cls made for these arguments.
func InitMade(t *Thread, cls *Type, obj Value, args Args) error {
	made := obj.Type()
	if made != cls && !made.IsSubtype(cls) || made.Slots.Init == nil {
		return nil
	}
	return made.Slots.Init(t, obj, args)
}

// NewIsAll tells whether ty is a builtin type whose __init__ has nothing to do.
func NewIsAll(ty *Type) bool {
	return ty != &TypeType && ty.Flags&FlagHeapType == 0 && ty.Slots.New != nil && !ty.IsObjectNew() && ty.IsObjectInit()
}

func typeInit(t *Thread, v Value, args Args) error {
	n := len(args.V) - len(args.Kw)
	if len(args.Kw) > 0 && n == 1 {
		return TypeErrorf("type.__init__() takes no keyword arguments")
	}
	if n != 1 && n != 3 {
		return TypeErrorf("type.__init__() takes 1 or 3 arguments")
	}
	return nil
}

// classMaker collects what type.__new__ works with.
type classMaker struct {
	t    *Thread
	meta *Type
	name *Str
	cls  *Type
	ns   *Dict // the class's own dict, a copy of the namespace
	kw   Args  // the keyword arguments, for __init_subclass__

	slots               []*Str // members of __slots__, mangled and in order of layout
	hasSlots            bool   // the namespace has __slots__
	addDict, addWeakref bool
}

// typeNew is type.__new__(meta, name, bases, namespace, **kwargs).
func typeNew(t *Thread, meta *Type, args Args) (Value, error) {
	pos := args.Pos()
	if len(pos) != 3 {
		return Value{}, TypeErrorf("type.__new__() takes exactly 3 arguments (%d given)", len(pos))
	}
	if !pos[0].IsStr() {
		return Value{}, TypeErrorf("type.__new__() argument 1 must be str, not %s", TypeName(pos[0]))
	}
	if !pos[1].IsTuple() {
		return Value{}, TypeErrorf("type.__new__() argument 2 must be tuple, not %s", TypeName(pos[1]))
	}
	if !pos[2].IsDict() {
		return Value{}, TypeErrorf("type.__new__() argument 3 must be dict, not %s", TypeName(pos[2]))
	}
	bases := pos[1].Tuple().Items
	for _, b := range bases {
		if b.AsType() != nil {
			continue
		}
		f, err := LookupAttr(t, b, nameMroEntries)
		if err != nil {
			return Value{}, err
		}
		if f.P != nil {
			return Value{}, TypeErrorf("type() doesn't support MRO entry resolution; use types.new_class()")
		}
	}
	winner, err := metaclassOf(meta, bases)
	if err != nil {
		return Value{}, err
	}
	if winner != meta {
		if *winner.slotWord(0) != *TypeType.slotWord(0) {
			if winner.Slots.New == nil {
				return Value{}, TypeErrorf("cannot create '%s' instances", winner.Name)
			}
			return winner.Slots.New(t, winner, args)
		}
		meta = winner
	}
	m := classMaker{t: t, meta: meta, name: pos[0].Str(), kw: Args{args.KwValues(), args.Kw}}
	m.ns = pos[2].Dict().Copy()
	v, err := m.make(bases)
	if err == nil && len(bases) > 0 {
		if cls := (*Type)(v.P); cls.basesTuple == nil {
			cls.basesTuple = pos[1].P
		}
	}
	return v, err
}

// metaclassOf returns the most derived metaclass of the bases and meta.
func metaclassOf(meta *Type, bases []Value) (*Type, error) {
	winner := meta
	for _, b := range bases {
		bt := b.Type()
		if winner.IsSubtype(bt) {
			continue
		}
		if bt.IsSubtype(winner) {
			winner = bt
			continue
		}
		return nil, TypeErrorf("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
	}
	return winner, nil
}

// make builds the class.
func (m *classMaker) make(bases []Value) (Value, error) {
	t := m.t
	types, base, err := baseTypes(bases)
	if err != nil {
		return Value{}, err
	}
	if err := m.readSlots(base, types); err != nil {
		return Value{}, err
	}
	if err := checkTypeName(t, m.name); err != nil {
		return Value{}, err
	}
	cls := &Type{Object: Object{m.meta}, Name: m.name.String(), Base: base, Bases: types, dict: m.ns, Interp: t.Interp,
		Flags: FlagHeapType | FlagBaseType | base.Flags&inheritedFlags, heap: &HeapType{Name: m.name, Qualname: m.name}}
	m.cls = cls
	if m.name.T != &StrType {
		cls.heap.Name = NewStr(m.name.String())
	}
	m.layOut()
	if err := m.setNames(); err != nil {
		return Value{}, err
	}
	m.wrapMethods()
	if err := m.takeCells(); err != nil {
		return Value{}, err
	}
	m.addMembers()
	cls.Version = nextVersion()
	if err := cls.computeMRO(t); err != nil {
		return Value{}, err
	}
	cls.Version = nextVersion() // mro() may have looked something up
	if doc, ok := m.ns.GetStr(nameDoc); ok && doc.IsStr() && !doc.Str().IsASCII() {
		if _, err := EncodeStr(t, doc.Str(), "utf-8", "strict"); err != nil {
			return Value{}, err
		}
	} else if !ok {
		m.ns.SetStr(nameDoc, None)
	}
	if _, ok := m.ns.GetStr(nameEq); ok {
		if _, ok := m.ns.GetStr(nameHash); !ok {
			m.ns.SetStr(nameHash, None)
		}
	}
	cls.Flags &^= FlagSequence | FlagMapping
	for _, c := range cls.MRO[1:] {
		cls.Flags |= c.Flags & FlagHasFinalizer
		if cls.Flags&(FlagSequence|FlagMapping) == 0 {
			cls.Flags |= c.Flags & (FlagSequence | FlagMapping) // the first that is either decides
		}
	}
	if err := m.checkKeys(); err != nil {
		return Value{}, err
	}
	cls.fixSlots()
	if alloc := cls.Base.AllocSub; alloc != nil && cls.Flags&FlagHasFinalizer != 0 && cls.Base.Flags&FlagHasFinalizer == 0 {
		in := t.Interp
		cls.AllocSub = func(c *Type) Value {
			v := alloc(c)
			in.trackFinalizer(v)
			return v
		}
	}
	for _, b := range cls.Bases {
		b.addSubclass(t, cls)
	}
	if err := m.callSetNames(); err != nil {
		return Value{}, err
	}
	if err := m.callInitSubclass(); err != nil {
		return Value{}, err
	}
	return cls.Value(), nil
}

// checkKeys warns when the namespace has a key that is no str.
func (m *classMaker) checkKeys() error {
	if m.ns.strKeys {
		return nil
	}
	for _, k := range m.ns.keyValues() {
		if !k.IsStr() {
			return Warn(m.t, &RuntimeWarning, "non-string key in the __dict__ of class "+m.cls.Name, 1)
		}
	}
	return nil
}

// baseTypes checks the bases and finds the best one, which decides the layout.
func baseTypes(bases []Value) ([]*Type, *Type, error) {
	if len(bases) == 0 {
		return []*Type{&ObjectType}, &ObjectType, nil
	}
	types := make([]*Type, len(bases))
	var best, winner *Type
	for i, b := range bases {
		c := b.AsType()
		if c == nil {
			return nil, nil, TypeErrorf("bases must be types")
		}
		types[i] = c
		if !c.acceptableBase() {
			return nil, nil, TypeErrorf("type '%s' is not an acceptable base type", c.Name)
		}
		layout := c.layout
		switch {
		case winner == nil:
			winner, best = layout, c
		case winner.hasLayout(layout):
		case layout.hasLayout(winner):
			winner, best = layout, c
		default:
			return nil, nil, TypeErrorf("multiple bases have instance lay-out conflict")
		}
	}
	return types, best, nil
}

func (t *Type) acceptableBase() bool {
	return t.Flags&FlagBaseType != 0 && (t.Plain || t.AllocSub != nil)
}

// layOut decides how instances of the new class look.
func (m *classMaker) layOut() {
	cls, base := m.cls, m.cls.Base
	cls.Plain = base.Plain
	cls.AllocSub = base.AllocSub
	cls.subExtra = base.subExtra
	cls.DictOffset, cls.SlotsOffset = base.DictOffset, base.SlotsOffset
	cls.layout = base.layout
	cls.NSlots = base.NSlots
	cls.HasDict = base.HasDict || m.addDict
	cls.HasWeakref = base.HasWeakref || m.addWeakref
	if base.subExtra != 0 {
		cls.ExtraOffset = base.subExtra
		cls.SlotsOffset = base.subExtra + unsafe.Offsetof(Extra{}.Slots)
		if cls.DictOffset == 0 && cls.HasDict {
			cls.DictOffset = base.subExtra + unsafe.Offsetof(Extra{}.Dict)
		}
	}
	if len(m.slots) > 0 {
		cls.heap.SlotNames = m.slots
		cls.NSlots += len(m.slots)
		cls.layout = cls
	}
}

// setNames sets __module__ and __qualname__.
func (m *classMaker) setNames() error {
	if _, ok := m.ns.GetStr(nameModule); !ok {
		if g := m.t.callerGlobals(); g != nil {
			if mod, ok := g.GetStr(nameName); ok {
				m.ns.SetStr(nameModule, mod)
			}
		}
	}
	if q, ok := m.ns.GetStr(nameQualname); ok {
		if !q.IsStr() {
			return TypeErrorf("type __qualname__ must be a str, not %s", TypeName(q))
		}
		m.cls.heap.Qualname = q.Str()
		m.ns.DeleteStr(nameQualname)
	}
	m.cls.Qualname = m.cls.heap.Qualname.String()
	return nil
}

// callerGlobals returns the globals of the running Python frame, or nil.
func (t *Thread) callerGlobals() *Dict {
	if f := t.CurrentFrame(); f != nil {
		return f.FuncOf().Globals
	}
	return nil
}

// wrapMethods makes __new__ a static method, and __init_subclass__ and
// __class_getitem__ class methods, where they are plain functions.
func (m *classMaker) wrapMethods() {
	if f, ok := m.ns.GetStr(nameNew); ok && f.Type() == &FunctionType {
		m.ns.SetStr(nameNew, NewStaticMethod(f))
	}
	for _, name := range []*Str{nameInitSubclass, nameClassGetItem} {
		if f, ok := m.ns.GetStr(name); ok && f.Type() == &FunctionType {
			m.ns.SetStr(name, NewClassMethod(f))
		}
	}
}

// takeCells removes the compiler's __classcell__ and __classdictcell__ from
// the namespace and fills them.
func (m *classMaker) takeCells() error {
	if v, ok := m.ns.GetStr(nameClassCell); ok {
		if v.Type() != &CellType {
			r, err := Repr(m.t, v.Type().Value())
			if err != nil {
				return err
			}
			return TypeErrorf("__classcell__ must be a nonlocal cell, not %s", r)
		}
		(*Cell)(v.P).V = m.cls.Value()
		m.ns.DeleteStr(nameClassCell)
	}
	if v, ok := m.ns.GetStr(nameClassDictCell); ok {
		if v.Type() != &CellType {
			r, err := Repr(m.t, v.Type().Value())
			if err != nil {
				return err
			}
			return TypeErrorf("__classdictcell__ must be a nonlocal cell, not %s", r)
		}
		(*Cell)(v.P).V = m.ns.Value()
		m.ns.DeleteStr(nameClassDictCell)
	}
	return nil
}

// callSetNames calls __set_name__ of the attributes that have one. They may
// change the namespace, so it is walked as it was.
func (m *classMaker) callSetNames() error {
	type attr struct{ k, v Value }
	var attrs []attr
	for pos := 0; ; {
		k, v, ok := m.ns.Next(&pos)
		if !ok {
			break
		}
		if v.Type().Lookup(m.t, nameSetName).P != nil {
			attrs = append(attrs, attr{k, v})
		}
	}
	for _, a := range attrs {
		_, _, err := special2(m.t, a.v, nameSetName, m.cls.Value(), a.k)
		if err != nil {
			if e, ok := err.(*BaseException); ok {
				key, rerr := Repr(m.t, a.k)
				if rerr != nil {
					return rerr
				}
				AddNote(m.t, e, "Error calling __set_name__ on '"+TypeName(a.v)+"' instance "+key+" in '"+m.cls.Name+"'")
			}
			return err
		}
	}
	return nil
}

// callInitSubclass calls super(cls, cls).__init_subclass__(**kwargs).
func (m *classMaker) callInitSubclass() error {
	f, err := SuperGetAttr(m.t, m.cls.Value(), m.cls.Value(), nameInitSubclass)
	if err != nil {
		return err
	}
	_, err = Call(m.t, f, m.kw)
	return err
}
