package object

import "unsafe"

// dictSub is an instance of a class derived from dict.
type dictSub struct {
	Dict
	Extra
}

func initDict() {
	ty := &DictType
	ty.Doc = "dict() -> new empty dictionary\n" +
		"dict(mapping) -> new dictionary with the mapping's (key, value) pairs\n" +
		"dict(iterable) -> new dictionary with the pairs that the iterable yields\n" +
		"dict(**kwargs) -> new dictionary with the keyword arguments as items"
	ty.Flags |= FlagBaseType | FlagDictSubclass | FlagMapping | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		o := &dictSub{}
		o.T, o.strKeys, o.plain = t, true, true
		return o.Dict.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(dictSub{}.Extra)
	ty.New = dictNew
	ty.Init = dictInit
	ty.Repr = dictRepr
	ty.Hash = HashNotImplemented
	ty.Slots.Compare = dictCompare
	ty.Slots.Iter = dictIter
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return v.Dict().used, nil }
	ty.Slots.GetItem = dictSubscript
	ty.Slots.SetItem = dictSetSubscript
	ty.Slots.Contains = dictContains
	ty.Slots.Binary[Or] = DictOr
	ty.Slots.InPlace[Or] = dictInPlaceOr
	ty.Traverse = func(v Value, visit func(Value)) {
		for _, e := range v.Dict().entries {
			if e.key.P != nil {
				visit(e.key)
				visit(e.val)
			}
		}
	}
	ty.Methods = []Def{
		{Name: "__sizeof__", Sig: "()", F0: dictSizeof, Doc: "Return the size of the dict in memory."},
		{Name: "get", Sig: "(key, default=None, /)", F2: dictGet, Opt: 1, Doc: "Return the value for key if key is in the dictionary, else default."},
		{Name: "setdefault", Sig: "(key, default=None, /)", F2: dictSetDefault, Opt: 1, Doc: "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default."},
		{Name: "pop", Sig: "(key, default=<unrepresentable>, /)", F2: dictPop, Opt: 1, Doc: "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError."},
		{Name: "popitem", Sig: "()", F0: dictPopItem, Doc: "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty."},
		{Name: "keys", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &DictKeysType), nil }, Doc: "Return a set-like object providing a view on the dict's keys."},
		{Name: "items", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &DictItemsType), nil }, Doc: "Return a set-like object providing a view on the dict's items."},
		{Name: "values", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &DictValuesType), nil }, Doc: "Return an object providing a view on the dict's values."},
		{Name: "update", FV: dictUpdate, Doc: "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\n\nE may have a keys() method, or yield pairs; F are keyword arguments."},
		{Name: "fromkeys", Sig: "(iterable, value=None, /)", Class: true, F2: dictFromKeys, Opt: 1, Doc: "Create a new dictionary with keys from iterable and values set to value."},
		{Name: "clear", Sig: "()", F0: dictClear, Doc: "Remove all items from the dict."},
		{Name: "copy", Sig: "()", F0: dictCopy, Doc: "Return a shallow copy of the dict."},
		{Name: "__reversed__", Sig: "()", F0: dictReversed, Doc: "Return a reverse iterator over the dict keys."},
		ClassGetItemDef(),
	}
}

func dictNew(t *Thread, cls *Type, args Args) (Value, error) {
	if cls == &DictType {
		return NewDict().Value(), nil
	}
	return AllocObject(cls), nil
}

func dictInit(t *Thread, v Value, args Args) error {
	return DictUpdateArgs(t, v, args, "dict")
}

func dictUpdate(t *Thread, v Value, args Args) (Value, error) {
	return None, DictUpdateArgs(t, v, args, "update")
}

// DictUpdateArgs is dict.update, under the name that errors use.
func DictUpdateArgs(t *Thread, v Value, args Args, name string) error {
	a := args.Pos()
	if len(a) > 1 {
		return CheckPositional(name, len(a), 0, 1)
	}
	d := v.Dict()
	if len(a) == 1 {
		if err := DictUpdate(t, d, a[0]); err != nil {
			return err
		}
	}
	for i, x := range args.KwValues() {
		if err := d.Set(t, args.Kw[i].Value(), x); err != nil {
			return err
		}
	}
	return nil
}

var (
	nameKeys    = internStatic("keys")
	nameMissing = internStatic("__missing__")
	nameAddNote = internStatic("add_note")
)

// DictUpdate stores in d what a mapping or an iterable of pairs holds.
func DictUpdate(t *Thread, d *Dict, from Value) error {
	if from.Type() == &DictType {
		return DictMerge(t, d, from.Dict(), false)
	}
	keys, err := LookupAttr(t, from, nameKeys)
	if err != nil {
		return err
	}
	if keys.P != nil {
		return DictUpdateMapping(t, d, from)
	}
	return dictUpdatePairs(t, d, from)
}

// DictUpdateMapping stores in d what a mapping (anything with keys()) holds.
func DictUpdateMapping(t *Thread, d *Dict, from Value) error {
	if from.IsDict() && hasDictIter(from.Type()) {
		return DictMerge(t, d, from.Dict(), false)
	}
	keys, err := CallMethod(t, from, nameKeys)
	if err != nil {
		return err
	}
	items, err := Iter(t, keys)
	if err != nil {
		if Matches(err, &TypeError) {
			return TypeErrorf("%s.keys() returned a non-iterable (type %s)", TypeName(from), TypeName(keys))
		}
		return err
	}
	list, err := ListOf(t, items)
	if err != nil {
		return err
	}
	for i := 0; i < list.n; i++ {
		k := list.At(i)
		x, err := GetItem(t, from, k)
		if err != nil {
			return err
		}
		if err := d.Set(t, k, x); err != nil {
			return err
		}
	}
	return nil
}

// hasDictIter tells whether a class derived from dict iterates as dict does.
func hasDictIter(ty *Type) bool {
	return ty == &DictType || sameUnary(ty.Slots.Iter, dictIter)
}

func sameUnary(a, b UnaryFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}

// dictUpdatePairs stores the (key, value) pairs that an iterable yields.
func dictUpdatePairs(t *Thread, d *Dict, pairs Value) error {
	n := 0
	return ForEach(t, pairs, func(pair Value) error {
		items, err := Items(t, pair)
		if err != nil {
			if Matches(err, &TypeError) && pair.Type().Slots.Iter == nil && pair.Type().SeqItem == nil {
				err = TypeErrorf("object is not iterable")
			}
			if e, ok := err.(*BaseException); ok && e.T == &TypeError {
				note := "Cannot convert dictionary update sequence element #" + formatInt(n) + " to a sequence"
				if _, err := CallMethod(t, e.Value(), nameAddNote, StrValue(note)); err != nil {
					return err
				}
			}
			return err
		}
		if len(items) != 2 {
			return ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", n, len(items))
		}
		n++
		return d.Set(t, items[0], items[1])
	})
}

func dictRepr(t *Thread, v Value) (Value, error) { return reprOf(t, v, appendDictRepr) }

func appendDictRepr(t *Thread, b []byte, v Value) ([]byte, error) {
	d := v.Dict()
	if d.used == 0 {
		return append(b, "{}"...), nil
	}
	if t.ReprEnter(v) {
		return append(b, "{...}"...), nil
	}
	defer t.ReprLeave(v)
	b = append(b, '{')
	for pos, first := 0, true; ; first = false {
		k, x, ok := d.Next(&pos)
		if !ok {
			return append(b, '}'), nil
		}
		if !first {
			b = append(b, ", "...)
		}
		var err error
		if b, err = AppendRepr(t, b, k); err != nil {
			return b, err
		}
		if b, err = AppendRepr(t, append(b, ": "...), x); err != nil {
			return b, err
		}
	}
}

func dictCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if op != EQ && op != NE || !a.IsDict() || !b.IsDict() {
		return NotImplemented, nil
	}
	same, err := dictEqual(t, a.Dict(), b.Dict())
	return Bool(same == (op == EQ)), err
}

func dictEqual(t *Thread, a, b *Dict) (bool, error) {
	if a.used != b.used {
		return false, nil
	}
	for i := 0; i < len(a.entries); i++ {
		e := a.entries[i]
		if e.key.P == nil {
			continue
		}
		x, ok, err := b.GetHash(t, e.key, a.entryHash(i))
		if err != nil || !ok {
			return false, err
		}
		same, err := Equal(t, x, e.val)
		if err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

func dictSubscript(t *Thread, v, key Value) (Value, error) {
	x, ok, err := v.Dict().Get(t, key)
	if ok || err != nil {
		return x, err
	}
	if v.Type() != &DictType {
		f, err := BoundSpecial(t, v, nameMissing)
		if err != nil {
			return Value{}, err
		}
		if f.P != nil {
			return CallArgs(t, f, key)
		}
	}
	return Value{}, KeyErrorFor(key)
}

func dictSetSubscript(t *Thread, v, key, x Value) error {
	d := v.Dict()
	if x.P != nil {
		if d.strKeys && key.Type() == &StrType {
			d.SetStr(key.Str(), x)
			return nil
		}
		return d.Set(t, key, x)
	}
	_, ok, err := d.Delete(t, key)
	if err == nil && !ok {
		err = KeyErrorFor(key)
	}
	return err
}

func dictContains(t *Thread, v, key Value) (bool, error) {
	_, ok, err := v.Dict().Get(t, key)
	return ok, err
}

func DictOr(t *Thread, a, b Value) (Value, error) {
	if !a.IsDict() || !b.IsDict() {
		return NotImplemented, nil
	}
	d := a.Dict().Copy()
	return d.Value(), DictUpdate(t, d, b)
}

func dictInPlaceOr(t *Thread, a, b Value) (Value, error) {
	return a, DictUpdate(t, a.Dict(), b)
}

// dictSizeof follows the size of CPython's table of the same capacity.
func dictSizeof(t *Thread, v Value) (Value, error) {
	d := v.Dict()
	if d.used == 0 {
		return Int(48), nil
	}
	return Int(int64(88 + (1<<d.log)&^1 + cap(d.entries)*24)), nil
}

func dictGet(t *Thread, v, key, def Value) (Value, error) {
	x, ok, err := v.Dict().Get(t, key)
	if ok || err != nil {
		return x, err
	}
	if def.P == nil {
		return None, nil
	}
	return def, nil
}

func dictSetDefault(t *Thread, v, key, def Value) (Value, error) {
	if def.P == nil {
		def = None
	}
	x, _, err := v.Dict().SetDefault(t, key, def)
	return x, err
}

func dictPop(t *Thread, v, key, def Value) (Value, error) {
	d := v.Dict()
	if d.used > 0 {
		x, ok, err := d.Delete(t, key)
		if ok || err != nil {
			return x, err
		}
	}
	if def.P == nil {
		return Value{}, KeyErrorFor(key)
	}
	return def, nil
}

func dictPopItem(t *Thread, v Value) (Value, error) {
	d := v.Dict()
	if d.used == 0 {
		return Value{}, Errorf(&KeyError, "popitem(): dictionary is empty")
	}
	k, x := d.popLast()
	return TupleValue(k, x), nil
}

func dictClear(t *Thread, v Value) (Value, error) {
	v.Dict().Clear()
	return None, nil
}

func dictCopy(t *Thread, v Value) (Value, error) { return v.Dict().Copy().Value(), nil }

func dictFromKeys(t *Thread, cls, iterable, value Value) (Value, error) {
	if value.P == nil {
		value = None
	}
	v, err := CallArgs(t, cls)
	if err != nil {
		return Value{}, err
	}
	if v.Type() != &DictType {
		return v, ForEach(t, iterable, func(k Value) error { return SetItem(t, v, k, value) })
	}
	d := v.Dict()
	switch iterable.Type() {
	case &DictType:
		o := iterable.Dict()
		for i := 0; i < len(o.entries); i++ {
			if e := o.entries[i]; e.key.P != nil {
				if err := d.SetHash(t, e.key, o.entryHash(i), value); err != nil {
					return Value{}, err
				}
			}
		}
		return v, nil
	case &SetType, &FrozenSetType:
		s := iterable.Set()
		for i := 0; i < len(s.table); i++ {
			if e := s.table[i]; e.active() {
				if err := d.SetHash(t, e.key, e.hash, value); err != nil {
					return Value{}, err
				}
			}
		}
		return v, nil
	}
	return v, ForEach(t, iterable, func(k Value) error { return d.Set(t, k, value) })
}
