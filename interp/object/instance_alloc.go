package object

// Instances of each size; Go needs a type to know where the pointers are.
type (
	instance1 struct {
		Instance
		a [1]Value
	}
	instance2 struct {
		Instance
		a [2]Value
	}
	instance3 struct {
		Instance
		a [3]Value
	}
	instance4 struct {
		Instance
		a [4]Value
	}
	instance5 struct {
		Instance
		a [5]Value
	}
	instance6 struct {
		Instance
		a [6]Value
	}
	instance7 struct {
		Instance
		a [7]Value
	}
	instance8 struct {
		Instance
		a [8]Value
	}
	instance9 struct {
		Instance
		a [9]Value
	}
	instance10 struct {
		Instance
		a [10]Value
	}
	instance11 struct {
		Instance
		a [11]Value
	}
	instance12 struct {
		Instance
		a [12]Value
	}
	instance13 struct {
		Instance
		a [13]Value
	}
	instance14 struct {
		Instance
		a [14]Value
	}
	instance15 struct {
		Instance
		a [15]Value
	}
	instance16 struct {
		Instance
		a [16]Value
	}
	instance20 struct {
		Instance
		a [20]Value
	}
	instance24 struct {
		Instance
		a [24]Value
	}
	instance28 struct {
		Instance
		a [28]Value
	}
	instance32 struct {
		Instance
		a [32]Value
	}
)

// allocInstance allocates an instance with at least n inline slots.
func allocInstance(n int) *Instance {
	switch n {
	case 0:
		return &Instance{}
	case 1:
		return &new(instance1).Instance
	case 2:
		return &new(instance2).Instance
	case 3:
		return &new(instance3).Instance
	case 4:
		return &new(instance4).Instance
	case 5:
		return &new(instance5).Instance
	case 6:
		return &new(instance6).Instance
	case 7:
		return &new(instance7).Instance
	case 8:
		return &new(instance8).Instance
	case 9:
		return &new(instance9).Instance
	case 10:
		return &new(instance10).Instance
	case 11:
		return &new(instance11).Instance
	case 12:
		return &new(instance12).Instance
	case 13:
		return &new(instance13).Instance
	case 14:
		return &new(instance14).Instance
	case 15:
		return &new(instance15).Instance
	case 16:
		return &new(instance16).Instance
	case 17, 18, 19, 20:
		return &new(instance20).Instance
	case 21, 22, 23, 24:
		return &new(instance24).Instance
	case 25, 26, 27, 28:
		return &new(instance28).Instance
	case 29, 30, 31, 32:
		return &new(instance32).Instance
	}
	panic("BUG: allocInstance: too many slots")
}
