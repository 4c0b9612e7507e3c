package hashes

import (
	"encoding/hex"
	"hash"
	"strings"
	"sync"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// hasher is a hash object. Threads may share one: long updates run without the
// GIL, so that a lock of its own guards the state.
type hasher struct {
	object.Object
	mu   sync.Mutex
	h    hash.Hash
	algo *algorithm
}

func asHasher(v object.Value) *hasher { return (*hasher)(v.P) }

func newHasher(ty *object.Type, a *algorithm, h hash.Hash) object.Value {
	return object.Value{P: unsafe.Pointer(&hasher{Object: object.Object{T: ty}, h: h, algo: a})}
}

// data returns the bytes to hash.
func data(t *object.Thread, v object.Value) ([]byte, error) {
	if v.IsStr() {
		return nil, object.TypeErrorf("Strings must be encoded before hashing")
	}
	if v.Type().Slots.Buffer == nil {
		return nil, object.TypeErrorf("object supporting the buffer API required")
	}
	return object.AsBytes(t, v)
}

func (o *hasher) write(t *object.Thread, b []byte) {
	if len(b) < gilMinSize {
		o.mu.Lock()
		o.h.Write(b)
		o.mu.Unlock()
		return
	}
	t.Blocking(func() {
		o.mu.Lock()
		o.h.Write(b)
		o.mu.Unlock()
	})
}

// construct makes a hash object of the arguments data and string.
func (a *algorithm) construct(t *object.Thread, d, text object.Value) (object.Value, error) {
	d, err := oneOf(d, text)
	if err != nil {
		return object.Value{}, err
	}
	v := newHasher(a.ty, a, a.make())
	if d.P != nil {
		b, err := data(t, d)
		if err != nil {
			return object.Value{}, err
		}
		asHasher(v).write(t, b)
	}
	return v, nil
}

// oneOf returns the argument data or its old name string.
func oneOf(d, text object.Value) (object.Value, error) {
	if text.IsNoneOrAbsent() {
		return d, nil
	}
	if d.P != nil {
		return d, object.TypeErrorf("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
	}
	return text, nil
}

func update(t *object.Thread, v, obj object.Value) (object.Value, error) {
	b, err := data(t, obj)
	if err != nil {
		return object.Value{}, err
	}
	asHasher(v).write(t, b)
	return object.None, nil
}

// clone copies the state.
func (o *hasher) clone() hash.Hash {
	o.mu.Lock()
	defer o.mu.Unlock()
	c, err := o.h.(hash.Cloner).Clone()
	if err != nil {
		panic("BUG: hash without copy: " + err.Error())
	}
	return c
}

func copyHasher(t *object.Thread, v object.Value) (object.Value, error) {
	o := asHasher(v)
	return newHasher(o.T, o.algo, o.clone()), nil
}

func (o *hasher) sum() []byte {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.h.Sum(nil)
}

// extend is the digest of a SHAKE.
func (o *hasher) extend(t *object.Thread, length object.Value) ([]byte, error) {
	i, err := object.Index(t, length)
	if err != nil {
		return nil, err
	}
	switch {
	case i.BigIntOf().Sign() < 0:
		return nil, object.ValueErrorf("Cannot convert negative int")
	case !i.BigIntOf().IsUint64():
		return nil, object.OverflowErrorf("Python int too large for C unsigned long")
	case i.BigIntOf().Uint64() >= 1<<29:
		return nil, object.ValueErrorf("length is too large")
	}
	b := make([]byte, i.Int64())
	o.clone().(*shake).Read(b)
	return b, nil
}

// define makes the type of an algorithm's objects.
func (a *algorithm) define(module string) {
	ty := &object.Type{Name: module + "." + a.typeName}
	a.ty = ty
	ty.Methods = []object.Def{
		{Name: "copy", Sig: "()", Doc: "Return a copy of the hash object.", F0: copyHasher},
		{Name: "update", Sig: "(obj, /)", Doc: "Update this hash object's state with the provided bytes-like object.", F1: update},
	}
	_, extendable := a.make().(*shake)
	if extendable {
		ty.Methods = append(ty.Methods,
			object.Def{Name: "digest", Sig: "(length)", Doc: "Return the digest value as a bytes object.", FN: func(t *object.Thread, v object.Value, args []object.Value) (object.Value, error) {
				b, err := asHasher(v).extend(t, args[0])
				return object.NewBytes(b), err
			}},
			object.Def{Name: "hexdigest", Sig: "(length)", Doc: "Return the digest value as a string of hexadecimal digits.", FN: func(t *object.Thread, v object.Value, args []object.Value) (object.Value, error) {
				b, err := asHasher(v).extend(t, args[0])
				return object.StrValue(hex.EncodeToString(b)), err
			}})
	} else {
		ty.Methods = append(ty.Methods,
			object.Def{Name: "digest", Sig: "()", Doc: "Return the digest value as a bytes object.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
				return object.NewBytes(asHasher(v).sum()), nil
			}},
			object.Def{Name: "hexdigest", Sig: "()", Doc: "Return the digest value as a string of hexadecimal digits.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
				return object.StrValue(hex.EncodeToString(asHasher(v).sum())), nil
			}})
	}
	name := a.name
	if name == "" {
		name = a.typeName
	}
	constant := func(attr string, x object.Value) object.GetSet {
		return object.GetSet{Name: attr, Get: func(t *object.Thread, v object.Value) (object.Value, error) { return x, nil }}
	}
	ty.GetSets = []object.GetSet{constant("name", object.StrValue(name)),
		{Name: "block_size", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(asHasher(v).h.BlockSize())), nil
		}},
		{Name: "digest_size", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(asHasher(v).h.Size())), nil
		}}}
	if module == "_sha3" {
		suffix := "\x06"
		if extendable {
			suffix = "\x1f"
		}
		rate := func(v object.Value) int64 { return int64(asHasher(v).h.BlockSize()) * 8 }
		ty.GetSets = append(ty.GetSets, constant("_suffix", object.NewBytesString(suffix)),
			object.GetSet{Name: "_rate_bits", Get: func(t *object.Thread, v object.Value) (object.Value, error) { return object.Int(rate(v)), nil }},
			object.GetSet{Name: "_capacity_bits", Get: func(t *object.Thread, v object.Value) (object.Value, error) { return object.Int(1600 - rate(v)), nil }})
		ty.Doc = typeName(a.typeName)
		def := &object.Def{Name: a.typeName, Sig: signature, FN: func(t *object.Thread, _ object.Value, args []object.Value) (object.Value, error) {
			return a.construct(t, args[0], args[2])
		}}
		ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
			return object.CallNative(t, def, object.Value{}, args)
		}
	} else if module != "_blake2" {
		ty.Flags |= object.FlagDisallowNew
	} else {
		a.defineBlake(ty)
	}
	object.ReadyType(ty)
}

func typeName(s string) string {
	return s + signature + "\n--\n\nReturn a new " + strings.ToUpper(s) + " hash object."
}
