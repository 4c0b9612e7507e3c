package object

// A few slots are methods of their own beside the slot in CPython, which makes
// calls of them by name fast: list.__getitem__ is a method_descriptor, not a
// wrapper_descriptor, and has the messages of one.

func addCoexisting() {
	getItem := func(owner *Type) func(t *Thread, v, key Value) (Value, error) {
		return func(t *Thread, v, key Value) (Value, error) { return owner.GetItem(t, v, key) }
	}
	contains := func(owner *Type) func(t *Thread, v, x Value) (Value, error) {
		return func(t *Thread, v, x Value) (Value, error) {
			found, err := owner.Contains(t, v, x)
			return Bool(found), err
		}
	}
	ListType.Methods = append(ListType.Methods, Def{Name: "__getitem__", Sig: "(index, /)", Doc: "Return self[index].", F1: getItem(&ListType)})
	DictType.Methods = append(DictType.Methods,
		Def{Name: "__contains__", Sig: "(key, /)", Doc: "Whether the dictionary has the key.", F1: contains(&DictType)},
		Def{Name: "__getitem__", Sig: "(key, /)", Doc: "Return self[key].", F1: getItem(&DictType)})
	for _, t := range []*Type{&SetType, &FrozenSetType} {
		t.Methods = append(t.Methods, Def{Name: "__contains__", Sig: "(object, /)", Doc: "x.__contains__(y) <==> y in x.", F1: contains(t)})
	}
}
