package object

import "unsafe"

// Instance is an object of a class defined in Python that derives from no
// builtin type but object. Attributes lie in inline slots: first the members
// of __slots__ (Type.NSlots of them), then those that the shape names. An
// absent value is an attribute that is not set. The field order is fixed (see
// layout_test.go).
type Instance struct {
	Object
	// Shape names the attributes behind the __slots__ members; nil: they are
	// in the dict (or there is no dict at all).
	Shape *Shape
	ext   *instanceExt
	// The inline slots follow.
}

// instanceExt is the part of an instance that few have.
type instanceExt struct {
	dict     *Dict   // __dict__, once somebody asked for it; Shape is nil then
	overflow []Value // attributes beyond the inline slots
}

// Shape is a hidden class: the names of an instance's attributes in order of
// creation. The shapes of one class form a tree of transitions from a root,
// and all of a tree go with the same number of inline slots.
type Shape struct {
	Type   *Type
	Inline int    // inline slots of the instances, __slots__ members included
	Names  []*Str // interned
	index  map[*Str]int
	next   map[*Str]*Shape
	last   *Str // the transition taken last
	lastTo *Shape
	root   *Shape
	made   int // root only: instances allocated, until the size is settled
	most   int // root only: the most attributes an instance had
}

const (
	instanceHeader = unsafe.Sizeof(Instance{})
	maxInline      = 32
	maxShapeNames  = 256 // beyond that an instance uses a dict
	shapeIndexFrom = 8   // names searched linearly up to here
)

// Slot returns the address of inline slot i.
func (o *Instance) Slot(i int) *Value {
	return (*Value)(unsafe.Add(unsafe.Pointer(o), instanceHeader+uintptr(i)*16))
}

// Value returns o as a Python value.
func (o *Instance) Value() Value { return Value{unsafe.Pointer(o), 0} }

// Lookup returns the position of name among the shape's attributes, or -1.
// name must be interned.
func (s *Shape) Lookup(name *Str) int {
	if s.index != nil {
		if i, ok := s.index[name]; ok {
			return i
		}
		return -1
	}
	for i, n := range s.Names {
		if n == name {
			return i
		}
	}
	return -1
}

// Add returns the shape with one more name, or nil when there are too many.
func (s *Shape) Add(name *Str) *Shape {
	if s.last == name {
		return s.lastTo
	}
	to := s.next[name]
	if to == nil {
		if len(s.Names) >= maxShapeNames {
			return nil
		}
		to = &Shape{Type: s.Type, Inline: s.Inline, root: s.root}
		to.Names = append(append(make([]*Str, 0, len(s.Names)+1), s.Names...), name)
		if len(to.Names) > shapeIndexFrom {
			to.index = make(map[*Str]int, len(to.Names))
			for i, n := range to.Names {
				to.index[n] = i
			}
		}
		if s.last != nil {
			if s.next == nil {
				s.next = map[*Str]*Shape{s.last: s.lastTo}
			}
			s.next[name] = to
		}
		if len(to.Names) > s.root.most {
			s.root.most = len(to.Names)
		}
	}
	s.last, s.lastTo = name, to
	return to
}

// attr returns the address of attribute i of the shape.
func (o *Instance) attr(i int) *Value {
	i += o.T.NSlots
	if i < o.Shape.Inline {
		return o.Slot(i)
	}
	return &o.ext.overflow[i-o.Shape.Inline]
}

// GetOwn returns the instance attribute name, without asking the type.
func (o *Instance) GetOwn(t *Thread, name *Str) (Value, bool) {
	if s := o.Shape; s != nil {
		if i := s.Lookup(name); i >= 0 {
			return *o.attr(i), true
		}
		if name.isInterned() {
			return Value{}, false
		}
		if i := s.Lookup(t.Interp.InternStr(name)); i >= 0 {
			return *o.attr(i), true
		}
		return Value{}, false
	}
	if o.ext != nil && o.ext.dict != nil {
		return o.ext.dict.GetStr(name)
	}
	return Value{}, false
}

// SetOwn sets the instance attribute name, without asking the type; the class
// must allow a __dict__.
func (o *Instance) SetOwn(t *Thread, name *Str, v Value) {
	name = t.Interp.InternStr(name)
	s := o.Shape
	if s == nil {
		o.Dict().SetStr(name, v)
		return
	}
	if i := s.Lookup(name); i >= 0 {
		*o.attr(i) = v
		return
	}
	to := s.Add(name)
	if to == nil {
		o.Dict().SetStr(name, v)
		return
	}
	if i := o.T.NSlots + len(s.Names); i < s.Inline {
		*o.Slot(i) = v
	} else {
		if o.ext == nil {
			o.ext = &instanceExt{}
		}
		o.ext.overflow = append(o.ext.overflow, v)
		o.T.growInline(i + 1)
	}
	o.Shape = to
}

// DeleteOwn deletes the instance attribute name and tells whether it was there.
func (o *Instance) DeleteOwn(t *Thread, name *Str) bool {
	if _, ok := o.GetOwn(t, name); !ok {
		return false
	}
	return o.Dict().DeleteStr(name)
}

// Dict returns the instance's __dict__, which from now on holds its attributes.
func (o *Instance) Dict() *Dict {
	if o.ext == nil {
		o.ext = &instanceExt{}
	}
	if o.ext.dict == nil {
		d := NewDict()
		if s := o.Shape; s != nil {
			for i, n := range s.Names {
				d.insert(n.Hash(), n.Value(), *o.attr(i))
				if o.T.NSlots+i < s.Inline {
					*o.attr(i) = Value{}
				}
			}
		}
		o.ext.dict, o.ext.overflow = d, nil
		o.Shape = nil
	}
	return o.ext.dict
}

// SetDict makes d the instance's __dict__.
func (o *Instance) SetDict(d *Dict) {
	o.Dict()
	o.ext.dict = d
}

// growInline notes that instances need n inline slots.
func (t *Type) growInline(n int) {
	if n > maxInline {
		n = maxInline
	}
	if t.shapeRoot != nil && n > t.shapeRoot.Inline {
		t.newShapeRoot(n)
	}
}

func (t *Type) newShapeRoot(inline int) {
	s := &Shape{Type: t, Inline: inline}
	s.root = s
	t.shapeRoot = s
}

// firstInline is the number of inline attributes before anything is known of a class.
const firstInline = 4

// NewInstance allocates an instance of a class whose layout is Instance.
func NewInstance(t *Type) *Instance {
	s := t.shapeRoot
	if s == nil {
		n := t.NSlots
		if t.HasDict {
			n += firstInline
		}
		t.newShapeRoot(n)
		s = t.shapeRoot
	}
	if s.made < 16 {
		if s.made++; s.made == 16 && t.HasDict && t.NSlots+s.most < s.Inline {
			t.newShapeRoot(t.NSlots + s.most)
			s = t.shapeRoot
			s.made = 16
		}
	}
	o := allocInstance(s.Inline)
	o.T = t
	if t.HasDict {
		o.Shape = s
	}
	if t.Flags&FlagHasFinalizer != 0 {
		t.Interp.trackFinalizer(o.Value())
	}
	return o
}

// SlotOffset returns the byte offset of inline slot i in an instance.
func SlotOffset(i int) int { return int(instanceHeader) + i*16 }
