package marshal

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// maxDepth is how deeply values may nest, as in CPython.
const maxDepth = 2000

type writer struct {
	t       *object.Thread
	out     []byte
	version int
	code    bool
	depth   int
}

func unmarshallable() error { return object.ValueErrorf("unmarshallable object") }

func (w *writer) size(tag byte, n int) error {
	if n > math.MaxInt32 {
		return unmarshallable()
	}
	w.out = binary.LittleEndian.AppendUint32(append(w.out, tag), uint32(n))
	return nil
}

func (w *writer) text(tag byte, s string) error {
	if err := w.size(tag, len(s)); err != nil {
		return err
	}
	w.out = append(w.out, s...)
	return nil
}

func (w *writer) values(vs []object.Value) error {
	for _, v := range vs {
		if err := w.value(v); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) value(v object.Value) error {
	if w.depth++; w.depth > maxDepth {
		return object.ValueErrorf("object too deeply nested to marshal")
	}
	defer func() { w.depth-- }()
	switch {
	case v == object.None:
		w.out = append(w.out, 'N')
		return nil
	case v.IsTrue():
		w.out = append(w.out, 'T')
		return nil
	case v.IsFalse():
		w.out = append(w.out, 'F')
		return nil
	case v == object.Ellipsis:
		w.out = append(w.out, '.')
		return nil
	case v == object.StopIteration.Value():
		w.out = append(w.out, 'S')
		return nil
	}
	switch v.Type() {
	case &object.IntType:
		w.int(v)
		return nil
	case &object.FloatType:
		w.float(v.Float64())
		return nil
	case &object.ComplexType:
		c := (*object.Complex)(v.P).V
		if w.version < 2 {
			w.out = append(w.out, 'x')
			for _, f := range [...]float64{real(c), imag(c)} {
				s := strconv.FormatFloat(f, 'g', 17, 64)
				w.out = append(append(w.out, byte(len(s))), s...)
			}
			return nil
		}
		w.out = append(w.out, 'y')
		w.out = binary.LittleEndian.AppendUint64(w.out, math.Float64bits(real(c)))
		w.out = binary.LittleEndian.AppendUint64(w.out, math.Float64bits(imag(c)))
		return nil
	case &object.BytesType:
		return w.text('s', string((*object.Bytes)(v.P).B))
	case &object.StrType:
		s := v.Str()
		switch {
		case w.version >= 4 && s.IsASCII() && s.ByteLen() < 256:
			tag := byte('z')
			if w.t.Interp.Interned(s) {
				tag = 'Z'
			}
			w.out = append(append(w.out, tag, byte(s.ByteLen())), s.String()...)
			return nil
		case w.version >= 4 && s.IsASCII():
			return w.text('a', s.String())
		}
		return w.text('u', s.String())
	case &object.TupleType:
		items := v.Tuple().Items
		if w.version >= 4 && len(items) < 256 {
			w.out = append(w.out, ')', byte(len(items)))
		} else if err := w.size('(', len(items)); err != nil {
			return err
		}
		return w.values(items)
	case &object.ListType:
		items := v.List().Copy()
		if err := w.size('[', len(items)); err != nil {
			return err
		}
		return w.values(items)
	case &object.DictType:
		w.out = append(w.out, '{')
		for i := 0; ; {
			k, x, ok := v.Dict().Next(&i)
			if !ok {
				break
			}
			if err := w.values([]object.Value{k, x}); err != nil {
				return err
			}
		}
		w.out = append(w.out, '0')
		return nil
	case &object.SetType, &object.FrozenSetType:
		items, err := object.CollectItems(w.t, v)
		if err != nil {
			return err
		}
		tag := byte('<')
		if v.Type() == &object.FrozenSetType {
			tag = '>'
		}
		if err := w.size(tag, len(items)); err != nil {
			return err
		}
		return w.values(items)
	case &object.SliceType:
		if w.version < 5 {
			return unmarshallable()
		}
		s := v.Slice()
		w.out = append(w.out, ':')
		return w.values([]object.Value{s.Start, s.Stop, s.Step})
	case &object.CodeType:
		if !w.code {
			return object.ValueErrorf("marshalling code objects is disallowed")
		}
		data := bytecode.Marshal((*object.Code)(v.P).Code)
		if err := w.size('c', len(data)); err != nil {
			return err
		}
		w.out = append(w.out, data...)
		return nil
	}
	if v.Type().Slots.Buffer != nil {
		b, err := object.AsBytes(w.t, v)
		if err != nil {
			return err
		}
		return w.text('s', string(b))
	}
	return unmarshallable()
}

// int writes 32-bit numbers as they are, others as 15-bit digits.
func (w *writer) int(v object.Value) {
	if v.IsInt64() && v.Int64() == int64(int32(v.Int64())) {
		w.out = binary.LittleEndian.AppendUint32(append(w.out, 'i'), uint32(v.Int64()))
		return
	}
	z := v.BigIntOf()
	abs := new(big.Int).Abs(z)
	n := (abs.BitLen() + 14) / 15
	count := int32(n)
	if z.Sign() < 0 {
		count = -count
	}
	w.out = binary.LittleEndian.AppendUint32(append(w.out, 'l'), uint32(count))
	mask := big.NewInt(0x7fff)
	for i := 0; i < n; i++ {
		digit := new(big.Int).And(abs, mask).Uint64()
		w.out = binary.LittleEndian.AppendUint16(w.out, uint16(digit))
		abs.Rsh(abs, 15)
	}
}

func (w *writer) float(f float64) {
	if w.version < 2 {
		s := strconv.FormatFloat(f, 'g', 17, 64)
		w.out = append(append(w.out, 'f', byte(len(s))), s...)
		return
	}
	w.out = binary.LittleEndian.AppendUint64(append(w.out, 'g'), math.Float64bits(f))
}
