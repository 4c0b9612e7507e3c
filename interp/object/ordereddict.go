package object

import "unsafe"

// OrderedDict is a collections.OrderedDict. Its order is that of the dict,
// whose entries can be moved (see dict_move.go).
type OrderedDict struct {
	Dict
	state uint64 // changes when a key is added, removed or moved
	known int    // keys that came and went by the methods of OrderedDict, not of dict
	attrs *Dict  // __dict__
}

type orderedDictSub struct {
	OrderedDict
	Extra
}

// OrderedDictType is collections.OrderedDict.
var OrderedDictType = Type{Name: "collections.OrderedDict", Base: &DictType}

func orderedDictOf(v Value) *OrderedDict { return (*OrderedDict)(v.P) }

func initOrderedDict() {
	ty := &OrderedDictType
	ty.Doc = "Dictionary that remembers insertion order"
	ty.Flags |= FlagBaseType
	ty.HasWeakref = true
	ty.AllocSub = func(t *Type) Value {
		o := &orderedDictSub{}
		o.InitEmpty(t)
		return o.OrderedDict.Dict.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(orderedDictSub{}.Extra)
	ty.DictOffset = unsafe.Offsetof(OrderedDict{}.attrs)
	ty.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		if cls != &OrderedDictType {
			return AllocObject(cls), nil
		}
		o := &OrderedDict{}
		o.InitEmpty(cls)
		return o.Dict.Value(), nil
	}
	ty.Init = func(t *Thread, v Value, args Args) error {
		if n := len(args.Pos()); n > 1 {
			return TypeErrorf("expected at most 1 argument, got %d", n)
		}
		return orderedDictUpdateArgs(t, v, args)
	}
	ty.Repr = orderedDictRepr
	ty.Hash = HashNotImplemented
	ty.Slots.Compare = orderedDictCompare
	ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return newOrderedDictIter(v, orderedKeys, false), nil }
	ty.Slots.SetItem = orderedDictSetItem
	ty.Slots.Binary[Or] = orderedDictOr
	ty.Slots.InPlace[Or] = func(t *Thread, a, b Value) (Value, error) { return a, orderedDictUpdate(t, a, b) }
	ty.GetSets = []GetSet{InstanceDictAttr()}
	ty.Methods = []Def{
		{Name: "fromkeys", Sig: "(iterable, value=None)", Class: true, FN: func(t *Thread, cls Value, a []Value) (Value, error) {
			return dictFromKeys(t, cls, a[0], a[1])
		}, Doc: "Create a new ordered dictionary with keys from iterable and values set to value."},
		{Name: "__sizeof__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			n, err := dictSizeof(t, v)
			return IntAdd(n, Int(int64(56+40*v.Dict().used))), err
		}},
		ReduceDef(orderedDictReduce),
		{Name: "setdefault", Sig: "(key, default=None)", FN: orderedDictSetDefault, Doc: "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default."},
		{Name: "pop", Sig: "(key, default=<unrepresentable>)", FN: func(t *Thread, v Value, a []Value) (Value, error) { return orderedDictPop(t, v, a[0], a[1]) },
			Doc: "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError."},
		{Name: "popitem", Sig: "(last=True)", FN: orderedDictPopItem, Doc: "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false."},
		{Name: "keys", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &orderedKeysType), nil }},
		{Name: "values", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &orderedValuesType), nil }},
		{Name: "items", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newDictView(v.Dict(), &orderedItemsType), nil }},
		{Name: "update", FV: func(t *Thread, v Value, args Args) (Value, error) {
			if n := len(args.Pos()); n > 1 {
				return Value{}, TypeErrorf("update() takes at most 1 positional argument (%d given)", n)
			}
			return None, orderedDictUpdateArgs(t, v, args)
		}},
		{Name: "clear", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			o := orderedDictOf(v)
			o.state++
			o.known = 0
			o.Clear()
			return None, nil
		}, Doc: "Remove all items from ordered dict."},
		{Name: "copy", Sig: "()", F0: orderedDictCopy, Doc: "A shallow copy of ordered dict."},
		{Name: "__reversed__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return newOrderedDictIter(v, orderedKeys, true), nil }},
		{Name: "move_to_end", Sig: "(key, last=True)", FN: orderedDictMoveToEnd, Doc: "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist."},
	}
}

func orderedDictSetItem(t *Thread, v, key, x Value) error {
	o := orderedDictOf(v)
	n := o.used
	err := dictSetSubscript(t, v, key, x)
	o.changed(o.used - n)
	return err
}

// changed notes that n keys were added.
func (o *OrderedDict) changed(n int) {
	if n != 0 {
		o.state++
		o.known += n
	}
}

// entryValue is the value of an entry of v, which CPython looks up by the key:
// what plain keys cannot show is not done for them.
func (o *OrderedDict) entryValue(t *Thread, v Value, e dictEntry) (Value, error) {
	if v.Type() != &OrderedDictType {
		return GetItem(t, v, e.key)
	}
	if e.key.Type().Flags&FlagHeapType == 0 {
		return e.val, nil
	}
	x, ok, err := o.Get(t, e.key)
	if err == nil && !ok {
		err = KeyErrorFor(e.key)
	}
	return x, err
}

// lost is the error of an OrderedDict from which methods of dict removed keys.
func (o *OrderedDict) lost() error {
	if o.used > 0 && o.used < o.known {
		return Errorf(&KeyError, "removed by a method of dict")
	}
	return nil
}

// each calls f with the items; f must not change the dict.
func (o *OrderedDict) each(t *Thread, v Value, f func(k, x Value) error) error {
	if err := o.lost(); err != nil {
		return err
	}
	state := o.state
	for i := 0; i < len(o.entries); i++ {
		e := o.entries[i]
		if e.key.P == nil {
			continue
		}
		x, err := o.entryValue(t, v, e)
		if err == nil && o.state != state {
			err = RuntimeErrorf("OrderedDict mutated during iteration")
		}
		if err == nil {
			err = f(e.key, x)
		}
		if err == nil && o.state != state {
			err = RuntimeErrorf("OrderedDict mutated during iteration")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func orderedDictUpdateArgs(t *Thread, v Value, args Args) error {
	if len(args.Pos()) == 1 {
		if err := orderedDictUpdate(t, v, args.V[0]); err != nil {
			return err
		}
	}
	for i, x := range args.KwValues() {
		if err := SetItem(t, v, args.Kw[i].Value(), x); err != nil {
			return err
		}
	}
	return nil
}

// orderedDictUpdate is MutableMapping.update: it stores items by __setitem__.
func orderedDictUpdate(t *Thread, v, from Value) error {
	if from.Type() == &DictType {
		d := from.Dict()
		for pos := 0; ; {
			k, x, ok := d.Next(&pos)
			if !ok {
				return nil
			}
			if err := SetItem(t, v, k, x); err != nil {
				return err
			}
		}
	}
	keys, err := LookupAttr(t, from, nameKeys)
	if err != nil {
		return err
	}
	if keys.P != nil {
		if keys, err = CallArgs(t, keys); err != nil {
			return err
		}
		return ForEach(t, keys, func(k Value) error {
			x, err := GetItem(t, from, k)
			if err != nil {
				return err
			}
			return SetItem(t, v, k, x)
		})
	}
	items, err := LookupAttr(t, from, nameItems)
	if err != nil {
		return err
	}
	if items.P != nil {
		if from, err = CallArgs(t, items); err != nil {
			return err
		}
	}
	return ForEach(t, from, func(pair Value) error {
		items, err := Items(t, pair)
		switch {
		case err != nil:
			return err
		case len(items) == 0:
			return ValueErrorf("need more than 0 values to unpack")
		case len(items) == 1:
			return ValueErrorf("need more than 1 value to unpack")
		case len(items) > 2:
			return ValueErrorf("too many values to unpack (expected 2)")
		}
		return SetItem(t, v, items[0], items[1])
	})
}

func orderedDictRepr(t *Thread, v Value) (Value, error) {
	name := v.Type().ShortName()
	if v.Dict().used == 0 {
		return StrValue(name + "()"), nil
	}
	if t.ReprEnter(v) {
		return StrValue("..."), nil
	}
	defer t.ReprLeave(v)
	var d *Dict
	if v.Type() == &OrderedDictType {
		d = NewDict()
		if err := orderedDictOf(v).each(t, v, func(k, x Value) error { return d.Set(t, k, x) }); err != nil {
			return Value{}, err
		}
	} else {
		items, err := CallMethod(t, v, nameItems)
		if err != nil {
			return Value{}, err
		}
		d = NewDict()
		if err := dictUpdatePairs(t, d, items); err != nil {
			return Value{}, err
		}
	}
	s, err := Repr(t, d.Value())
	if err != nil {
		return Value{}, err
	}
	return StrValue(name + "(" + s + ")"), nil
}

func orderedDictCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	r, err := dictCompare(t, a, b, op)
	if err != nil || r == NotImplemented || !a.Is(&OrderedDictType) || !b.Is(&OrderedDictType) || r.IsTrue() != (op == EQ) {
		return r, err
	}
	// The items are the same; so must be the order.
	x, y := a.Dict(), b.Dict()
	state1, state2 := orderedDictOf(a).state, orderedDictOf(b).state
	i, j := 0, 0
	for {
		k1, _, ok1 := x.Next(&i)
		k2, _, ok2 := y.Next(&j)
		if !ok1 || !ok2 {
			return Bool((ok1 == ok2) == (op == EQ)), nil
		}
		same, err := Equal(t, k1, k2)
		if err != nil {
			return Value{}, err
		}
		if orderedDictOf(a).state != state1 || orderedDictOf(b).state != state2 {
			return Value{}, RuntimeErrorf("OrderedDict mutated during iteration")
		}
		if !same {
			return Bool(op == NE), nil
		}
	}
}

func orderedDictOr(t *Thread, a, b Value) (Value, error) {
	cls := a.Type()
	if !a.Is(&OrderedDictType) {
		cls = b.Type()
	}
	if !a.IsDict() || !b.IsDict() {
		return NotImplemented, nil
	}
	r, err := CallArgs(t, cls.Value(), a)
	if err != nil {
		return Value{}, err
	}
	return r, orderedDictUpdate(t, r, b)
}

func orderedDictReduce(t *Thread, v Value) (Value, error) {
	state, err := GetState(t, v)
	if err != nil {
		return Value{}, err
	}
	items, err := CallMethod(t, v, nameItems)
	if err != nil {
		return Value{}, err
	}
	it, err := Iter(t, items)
	if err != nil {
		return Value{}, err
	}
	return TupleValue(v.Type().Value(), emptyTuple.Value(), state, None, it), nil
}

func orderedDictSetDefault(t *Thread, v Value, a []Value) (Value, error) {
	key, def := a[0], a[1]
	if def.P == nil {
		def = None
	}
	if v.Type() == &OrderedDictType {
		x, found, err := v.Dict().SetDefault(t, key, def)
		if !found && err == nil {
			orderedDictOf(v).changed(1)
		}
		return x, err
	}
	in, err := Contains(t, v, key)
	if err != nil {
		return Value{}, err
	}
	if in {
		return GetItem(t, v, key)
	}
	return def, SetItem(t, v, key, def)
}

func orderedDictPop(t *Thread, v, key, def Value) (Value, error) {
	x, ok, err := v.Dict().Delete(t, key)
	if err != nil {
		return Value{}, err
	}
	if ok {
		orderedDictOf(v).changed(-1)
		return x, nil
	}
	if def.P == nil {
		return Value{}, KeyErrorFor(key)
	}
	return def, nil
}

func orderedDictPopItem(t *Thread, v Value, a []Value) (Value, error) {
	d := v.Dict()
	last := true
	if a[0].P != nil {
		var err error
		if last, err = Truth(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	if d.used == 0 {
		return Value{}, Errorf(&KeyError, "dictionary is empty")
	}
	i := d.end(last)
	key := d.entries[i].key
	x := d.entries[i].val
	d.removeEntry(i)
	orderedDictOf(v).changed(-1)
	return TupleValue(key, x), nil
}

func orderedDictMoveToEnd(t *Thread, v Value, a []Value) (Value, error) {
	last := true
	if a[1].P != nil {
		var err error
		if last, err = Truth(t, a[1]); err != nil {
			return Value{}, err
		}
	}
	d := v.Dict()
	if d.used == 0 {
		return Value{}, KeyErrorFor(a[0])
	}
	h, err := DictKeyHash(t, a[0])
	if err != nil {
		return Value{}, err
	}
	i, err := d.find(t, a[0], h)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, KeyErrorFor(a[0])
	}
	if i != d.end(last) {
		d.move(i, last)
		orderedDictOf(v).state++
	}
	return None, nil
}

func orderedDictCopy(t *Thread, v Value) (Value, error) {
	if v.Type() == &OrderedDictType {
		o := &OrderedDict{}
		o.InitEmpty(&OrderedDictType)
		r := o.Dict.Value()
		return r, orderedDictOf(v).each(t, v, func(k, x Value) error { return orderedDictSetItem(t, r, k, x) })
	}
	r, err := CallArgs(t, v.Type().Value())
	if err != nil {
		return Value{}, err
	}
	return r, orderedDictOf(v).each(t, v, func(k, x Value) error { return SetItem(t, r, k, x) })
}
