package object

// Empty tells whether the cell holds nothing.
func (c *Cell) Empty() bool { return c.V.P == nil || c.V.IsUnbound() }

func cellNew(t *Thread, cls *Type, args Args) (Value, error) {
	if err := NoKeywords("cell", args); err != nil {
		return Value{}, err
	}
	if err := CheckPositional("cell", len(args.V), 0, 1); err != nil {
		return Value{}, err
	}
	v := Unbound()
	if len(args.V) == 1 {
		v = args.V[0]
	}
	return NewCell(v).Value(), nil
}

func cellRepr(t *Thread, v Value) (Value, error) {
	c := (*Cell)(v.P)
	if c.Empty() {
		return StrValue("<cell at " + Address(t, v) + ": empty>"), nil
	}
	return StrValue("<cell at " + Address(t, v) + ": " + TypeName(c.V) + " object at " + Address(t, c.V) + ">"), nil
}

// cellCompare compares the contents; an empty cell comes before all others.
func cellCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if a.Type() != &CellType || b.Type() != &CellType {
		return NotImplemented, nil
	}
	x, y := (*Cell)(a.P), (*Cell)(b.P)
	if !x.Empty() && !y.Empty() {
		return Compare(t, x.V, y.V, op)
	}
	rank := func(c *Cell) int64 {
		if c.Empty() {
			return 0
		}
		return 1
	}
	return Compare(t, Int(rank(x)), Int(rank(y)), op)
}

var cellGetSets = []GetSet{
	{Name: "cell_contents", Get: func(t *Thread, v Value) (Value, error) {
		c := (*Cell)(v.P)
		if c.Empty() {
			return Value{}, ValueErrorf("Cell is empty")
		}
		return c.V, nil
	}, Set: func(t *Thread, v, x Value) error {
		if x.P == nil {
			x = Unbound()
		}
		(*Cell)(v.P).V = x
		return nil
	}},
}

func initCell() {
	t := &CellType
	t.Doc = "cell([contents])\n--\n\nA variable that functions share; without contents it is empty."
	t.New, t.Repr, t.Compare = cellNew, cellRepr, cellCompare
	t.GetSets = cellGetSets
}
