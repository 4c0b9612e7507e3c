package object

// CompareOp is the operator of a rich comparison.
type CompareOp uint8

// The comparison operators, numbered as CPython's Py_LT... .
const (
	LT CompareOp = iota
	LE
	EQ
	NE
	GT
	GE
)

// BinaryOp is the operator of a binary number slot.
type BinaryOp uint8

// The binary operators.
const (
	Add BinaryOp = iota
	Sub
	Mul
	TrueDiv
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	And
	Or
	Xor
	MatMul
	DivMod
	NumBinaryOps
)

// The signatures of slots.
type (
	UnaryFunc    func(t *Thread, v Value) (Value, error)
	BinaryFunc   func(t *Thread, a, b Value) (Value, error)
	CompareFunc  func(t *Thread, a, b Value, op CompareOp) (Value, error)
	InquiryFunc  func(t *Thread, v Value) (bool, error)
	LenFunc      func(t *Thread, v Value) (int, error)
	HashFunc     func(t *Thread, v Value) (uint64, error)
	GetAttrFunc  func(t *Thread, v Value, name *Str) (Value, error)
	SetAttrFunc  func(t *Thread, v Value, name *Str, x Value) error // x absent: delete
	CallFunc     func(t *Thread, v Value, args Args) (Value, error)
	NewFunc      func(t *Thread, cls *Type, args Args) (Value, error)
	InitFunc     func(t *Thread, v Value, args Args) error
	SetItemFunc  func(t *Thread, v, key, x Value) error // x absent: delete
	ContainsFunc func(t *Thread, v, x Value) (bool, error)
	GetFunc      func(t *Thread, descr, obj Value, owner *Type) (Value, error) // obj absent: through the class
	SetFunc      func(t *Thread, descr, obj, x Value) error                    // x absent: delete
	IndexFunc    func(t *Thread, v Value, i int) (Value, error)
	SetIndexFunc func(t *Thread, v Value, i int, x Value) error // x absent: delete
	TernaryFunc  func(t *Thread, a, b, c Value) (Value, error)
	SendFunc     func(t *Thread, v, x Value) (Value, bool, error) // (value, finished, error)
	BufferFunc   func(t *Thread, v Value, flags int) (*Buffer, error)
	VisitFunc    func(v Value, visit func(Value))
)

// Slots are the operations of a type. They follow CPython's type slots in
// meaning and inheritance: Ready copies missing ones from the base, a class
// that defines a dunder gets a slot that calls it, and a builtin type gets the
// dunders of its slots as wrapper descriptors in its dict.
//
// Binary slots are called with the operands in source order, for either of
// the two types, and return NotImplemented where they cannot answer.
type Slots struct {
	New     NewFunc
	Init    InitFunc
	Call    CallFunc
	Repr    UnaryFunc
	Str     UnaryFunc
	Hash    HashFunc // nil after Ready: inherited; HashNotImplemented: unhashable
	Compare CompareFunc

	GetAttr GetAttrFunc // tp_getattro
	SetAttr SetAttrFunc // tp_setattro
	Get     GetFunc     // tp_descr_get
	Set     SetFunc     // tp_descr_set

	Iter UnaryFunc
	// Next returns the next item, or the zero Value and no error at the end.
	Next UnaryFunc

	// Await, AIter, ANext are am_await, am_aiter and am_anext; Send is am_send.
	Await, AIter, ANext UnaryFunc
	Send                SendFunc

	// numbers
	Binary                [NumBinaryOps]BinaryFunc // Binary[Pow] is the two-argument power
	InPlace               [NumBinaryOps]BinaryFunc // DivMod unused
	Pow3                  TernaryFunc              // pow(a, b, c) with three arguments
	Neg, Pos, Abs, Invert UnaryFunc
	Bool                  InquiryFunc
	ToInt, ToFloat, Index UnaryFunc // nb_int, nb_float, nb_index

	// containers. SeqItem and SeqSetItem are sq_item and sq_ass_item;
	// GetItem and SetItem mp_subscript and mp_ass_subscript.
	Len           LenFunc // sq_length and mp_length
	GetItem       BinaryFunc
	SetItem       SetItemFunc
	SeqItem       IndexFunc
	SeqSetItem    SetIndexFunc
	Contains      ContainsFunc
	Concat        BinaryFunc // sq_concat: a + b after the number slots declined
	InPlaceConcat BinaryFunc
	Repeat        func(t *Thread, v Value, n int) (Value, error) // sq_repeat
	InPlaceRepeat func(t *Thread, v Value, n int) (Value, error)

	Buffer BufferFunc
	Del    func(t *Thread, v Value) error // __del__ (tp_finalize)
	// Traverse visits the objects that v refers to (gc.get_referents).
	Traverse VisitFunc
	// LenHint is __length_hint__ of native iterators; < 0: not known.
	LenHint func(t *Thread, v Value) (int, error)
}

// Buffer is what the buffer protocol hands out (memoryview's data).
type Buffer struct {
	Obj            Value
	Data           []byte // all the memory that items can lie in
	Offset         int    // of the first item in Data; 0 unless BufStrides was asked for
	Readonly       bool
	ItemSize       int
	Format         string
	Shape, Strides []int // empty: a scalar
	Release        func()
}
