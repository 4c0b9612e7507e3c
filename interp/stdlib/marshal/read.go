package marshal

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

type reader struct {
	t     *object.Thread
	data  []byte
	file  object.Value // read on demand, if present
	code  bool
	depth int
	refs  []object.Value
}

// flagRef marks a value that later ones may refer to.
const flagRef = 0x80

func eof() error {
	return object.NewException(&object.EOFError, "marshal data too short")
}

func bad(what string) error {
	return object.ValueErrorf("bad marshal data (%s)", what)
}

// take returns the next n bytes.
func (r *reader) take(n int) ([]byte, error) {
	if r.file.P != nil && len(r.data) < n {
		b, err := object.CallMethod(r.t, r.file, r.t.Interp.Intern("read"), object.Int(int64(n-len(r.data))))
		if err != nil {
			return nil, err
		}
		more, err := object.AsBytes(r.t, b)
		if err != nil {
			return nil, err
		}
		r.data = append(append([]byte(nil), r.data...), more...)
	}
	if len(r.data) < n {
		return nil, eof()
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b, nil
}

func (r *reader) long() (int, error) {
	b, err := r.take(4)
	if err != nil {
		return 0, err
	}
	return int(int32(binary.LittleEndian.Uint32(b))), nil
}

func (r *reader) size(what string) (int, error) {
	n, err := r.long()
	if err == nil && n < 0 {
		err = bad(what + " size out of range")
	}
	return n, err
}

func (r *reader) top() (object.Value, error) {
	v, err := r.value()
	if err == nil && v.P == nil {
		err = object.TypeErrorf("NULL object in marshal data for object")
	}
	return v, err
}

// value reads one value; the zero Value is the mark that ends a dict.
func (r *reader) value() (object.Value, error) {
	if r.depth++; r.depth > maxDepth {
		return object.Value{}, bad("recursion limit exceeded")
	}
	defer func() { r.depth-- }()
	b, err := r.take(1)
	if err != nil {
		return object.Value{}, object.NewException(&object.EOFError, "EOF read where object expected")
	}
	tag := b[0] &^ flagRef
	at := -1
	if b[0]&flagRef != 0 && tag != '0' && tag != 'r' {
		at = len(r.refs)
		r.refs = append(r.refs, object.Value{})
	}
	v, err := r.body(tag, at)
	if err == nil && at >= 0 {
		r.refs[at] = v
	}
	return v, err
}

func (r *reader) body(tag byte, at int) (object.Value, error) {
	switch tag {
	case '0':
		return object.Value{}, nil
	case 'N':
		return object.None, nil
	case 'T':
		return object.True, nil
	case 'F':
		return object.False, nil
	case '.':
		return object.Ellipsis, nil
	case 'S':
		return object.StopIteration.Value(), nil
	case 'i':
		n, err := r.long()
		return object.Int(int64(n)), err
	case 'I':
		b, err := r.take(8)
		if err != nil {
			return object.Value{}, err
		}
		return object.Int(int64(binary.LittleEndian.Uint64(b))), nil
	case 'l':
		return r.int()
	case 'f', 'g':
		f, err := r.float(tag == 'g')
		return object.Float(f), err
	case 'x', 'y':
		re, err := r.float(tag == 'y')
		if err != nil {
			return object.Value{}, err
		}
		im, err := r.float(tag == 'y')
		return object.NewComplex(complex(re, im)), err
	case 's':
		n, err := r.size("bytes object")
		if err != nil {
			return object.Value{}, err
		}
		b, err := r.take(n)
		if err != nil {
			return object.Value{}, err
		}
		return object.NewBytes(append([]byte(nil), b...)), nil
	case 'u', 't', 'a', 'A', 'z', 'Z':
		return r.text(tag)
	case ')':
		b, err := r.take(1)
		if err != nil {
			return object.Value{}, err
		}
		return r.tuple(int(b[0]), at)
	case '(':
		n, err := r.size("tuple")
		if err != nil {
			return object.Value{}, err
		}
		return r.tuple(n, at)
	case '[':
		n, err := r.size("list")
		if err != nil {
			return object.Value{}, err
		}
		l := object.NewList(nil)
		r.keep(at, l.Value())
		for ; n > 0; n-- {
			v, err := r.item("list")
			if err != nil {
				return object.Value{}, err
			}
			l.Append(v)
		}
		return l.Value(), nil
	case '{':
		d := object.NewDict()
		r.keep(at, d.Value())
		for {
			k, err := r.value()
			if err != nil || k.P == nil {
				return d.Value(), err
			}
			v, err := r.value()
			if err != nil {
				return object.Value{}, err
			}
			if v.P == nil {
				return d.Value(), nil
			}
			if err := d.Set(r.t, k, v); err != nil {
				return object.Value{}, err
			}
		}
	case '<', '>':
		n, err := r.size("set")
		if err != nil {
			return object.Value{}, err
		}
		var items []object.Value
		for ; n > 0; n-- {
			v, err := r.item("set")
			if err != nil {
				return object.Value{}, err
			}
			items = append(items, v)
		}
		cls := &object.SetType
		if tag == '>' {
			cls = &object.FrozenSetType
		}
		return object.CallArgs(r.t, cls.Value(), object.TupleValue(items...))
	case ':':
		var p [3]object.Value
		for i := range p {
			v, err := r.item("slice")
			if err != nil {
				return v, err
			}
			p[i] = v
		}
		return object.NewSlice(p[0], p[1], p[2]), nil
	case 'r':
		n, err := r.long()
		if err != nil {
			return object.Value{}, err
		}
		if n < 0 || n >= len(r.refs) || r.refs[n].P == nil {
			return object.Value{}, bad("invalid reference")
		}
		return r.refs[n], nil
	case 'c':
		if !r.code {
			return object.Value{}, object.ValueErrorf("unmarshalling code objects is disallowed")
		}
		n, err := r.size("code object")
		if err != nil {
			return object.Value{}, err
		}
		b, err := r.take(n)
		if err != nil {
			return object.Value{}, err
		}
		code, err := bytecode.Unmarshal(append([]byte(nil), b...))
		if err != nil {
			return object.Value{}, bad(err.Error())
		}
		return object.NewCode(r.t.Interp, code).Value(), nil
	}
	return object.Value{}, bad("unknown type code")
}

// keep makes a container known before its items are read, as they may refer to it.
func (r *reader) keep(at int, v object.Value) {
	if at >= 0 {
		r.refs[at] = v
	}
}

func (r *reader) item(where string) (object.Value, error) {
	v, err := r.value()
	if err == nil && v.P == nil {
		err = object.TypeErrorf("NULL object in marshal data for %s", where)
	}
	return v, err
}

func (r *reader) tuple(n, at int) (object.Value, error) {
	var items []object.Value
	for ; n > 0; n-- {
		v, err := r.item("tuple")
		if err != nil {
			return v, err
		}
		items = append(items, v)
	}
	return object.TupleValue(items...), nil
}

func (r *reader) text(tag byte) (object.Value, error) {
	var n int
	var err error
	if tag == 'z' || tag == 'Z' {
		var b []byte
		if b, err = r.take(1); err == nil {
			n = int(b[0])
		}
	} else {
		n, err = r.size("string")
	}
	if err != nil {
		return object.Value{}, err
	}
	b, err := r.take(n)
	if err != nil {
		return object.Value{}, err
	}
	if !wtf8.Valid(string(b)) {
		return object.CallMethod(r.t, object.NewBytes(append([]byte(nil), b...)), r.t.Interp.Intern("decode"), object.StrValue("utf-8"), object.StrValue("surrogatepass"))
	}
	s := object.NewStrBytes(b)
	if tag == 't' || tag == 'A' || tag == 'Z' {
		s = r.t.Interp.InternStr(s)
	}
	return s.Value(), nil
}

func (r *reader) int() (object.Value, error) {
	n, err := r.long()
	if err != nil {
		return object.Value{}, err
	}
	count := n
	if n < 0 {
		count = -n
	}
	z := new(big.Int)
	b, err := r.take(2 * count)
	if err != nil {
		return object.Value{}, err
	}
	for i := count - 1; i >= 0; i-- {
		digit := binary.LittleEndian.Uint16(b[2*i:])
		if digit > 0x7fff {
			return object.Value{}, bad("digit out of range in long")
		}
		if i == count-1 && digit == 0 {
			return object.Value{}, bad("unnormalized long data")
		}
		z.Or(z.Lsh(z, 15), big.NewInt(int64(digit)))
	}
	if n < 0 {
		z.Neg(z)
	}
	return object.NewBigInt(z), nil
}

func (r *reader) float(binaryForm bool) (float64, error) {
	if binaryForm {
		b, err := r.take(8)
		if err != nil {
			return 0, err
		}
		return math.Float64frombits(binary.LittleEndian.Uint64(b)), nil
	}
	b, err := r.take(1)
	if err != nil {
		return 0, err
	}
	if b, err = r.take(int(b[0])); err != nil {
		return 0, err
	}
	f, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return 0, bad("float")
	}
	return f, nil
}
