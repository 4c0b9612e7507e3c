package hashes

import (
	"hash"
	"math/big"

	"github.com/gopy-lang/gopy/interp/object"
)

const blakeParameters = ".MAX_DIGEST_SIZE, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, " +
	"node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)"

func blakeModule() object.ModuleDef {
	list := []*algorithm{
		{typeName: "blake2b", make: func() hash.Hash { return &blake{wide: true} }},
		{typeName: "blake2s", make: func() hash.Hash { return &blake{} }}}
	def := module("_blake2", "_blake2b provides BLAKE2b for hashlib\n", list)
	init := def.Init
	def.Init = func(t *object.Thread, m *object.Module) error {
		for _, c := range [...]struct {
			name string
			b, s int64
		}{{"SALT_SIZE", 16, 8}, {"PERSON_SIZE", 16, 8}, {"MAX_KEY_SIZE", 64, 32}, {"MAX_DIGEST_SIZE", 64, 32}} {
			m.Dict.SetStr(t.Interp.Intern("BLAKE2B_"+c.name), object.Int(c.b))
			m.Dict.SetStr(t.Interp.Intern("BLAKE2S_"+c.name), object.Int(c.s))
		}
		return init(t, m)
	}
	return def
}

// defineBlake adds what only the BLAKE2 types have: constants and a constructor.
func (a *algorithm) defineBlake(ty *object.Type) {
	wide := a.typeName == "blake2b"
	salt, key := 8, 32
	upper := "BLAKE2s"
	if wide {
		salt, key, upper = 16, 64, "BLAKE2b"
	}
	ty.Flags |= object.FlagBaseType
	ty.AllocSub = func(cls *object.Type) object.Value { return newHasher(cls, a, nil) }
	ty.ConstAttrs = []object.ConstAttr{{Name: "SALT_SIZE", Value: object.Int(int64(salt))}, {Name: "PERSON_SIZE", Value: object.Int(int64(salt))},
		{Name: "MAX_KEY_SIZE", Value: object.Int(int64(key))}, {Name: "MAX_DIGEST_SIZE", Value: object.Int(int64(key))}}
	sig := "(data=b'', *, digest_size=_blake2." + a.typeName + blakeParameters
	ty.Doc = a.typeName + sig + "\n--\n\nReturn a new " + upper + " hash object."
	def := &object.Def{Name: a.typeName, Sig: sig}
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		d := *def
		d.FN = func(t *object.Thread, _ object.Value, v []object.Value) (object.Value, error) {
			return a.constructBlake(t, cls, wide, salt, key, v)
		}
		return object.CallNative(t, &d, object.Value{}, args)
	}
}

func (a *algorithm) constructBlake(t *object.Thread, cls *object.Type, wide bool, saltMax, keyMax int, v []object.Value) (object.Value, error) {
	d, err := oneOf(v[0], v[13])
	if err != nil {
		return object.Value{}, err
	}
	p := &blakeParams{size: keyMax, fanout: 1, depth: 1}
	small := func(x object.Value, def, low, high int, msg string, a ...any) int {
		if err != nil || x.P == nil {
			return def
		}
		var n int
		if n, err = object.IndexInt(t, x, &object.OverflowError); err == nil && (n < low || n > high) {
			if msg == "" {
				name := "Blake2s"
				if wide {
					name = "Blake2b"
				}
				err = object.ValueErrorf("digest_size for %s must be between 1 and %d bytes, here it is %d", name, keyMax, n)
			} else {
				err = object.ValueErrorf(msg, a...)
			}
		}
		return n
	}
	bytes := func(x object.Value, limit int, what string) []byte {
		if err != nil || x.P == nil {
			return nil
		}
		var b []byte
		if b, err = object.AsBytes(t, x); err == nil && len(b) > limit {
			err = object.ValueErrorf("maximum %s length is %d bytes", what, limit)
		}
		return b
	}
	unsigned := func(x object.Value, width uint, long bool, name string) uint64 {
		if err != nil || x.P == nil {
			return 0
		}
		var i object.Value
		if i, err = object.Index(t, x); err != nil {
			return 0
		}
		z := i.BigIntOf()
		c := "unsigned long"
		if long {
			c += " long"
		}
		switch {
		case z.Sign() < 0:
			err = object.ValueErrorf("Cannot convert negative int")
		case !z.IsUint64():
			err = object.OverflowErrorf("Python int too large for C %s", c)
		case z.Cmp(new(big.Int).Lsh(big.NewInt(1), width)) >= 0:
			err = object.OverflowErrorf("%s is too large", name)
		}
		return z.Uint64()
	}
	p.size = small(v[1], keyMax, 1, keyMax, "")
	p.salt = bytes(v[3], saltMax, "salt")
	p.person = bytes(v[4], saltMax, "person")
	p.fanout = byte(small(v[5], 1, 0, 255, "fanout must be between 0 and 255"))
	p.depth = byte(small(v[6], 1, 1, 255, "depth must be between 1 and 255"))
	p.leafSize = uint32(unsigned(v[7], 32, false, "leaf_size"))
	width := uint(48)
	if wide {
		width = 64
	}
	p.nodeOffset = unsigned(v[8], width, true, "node_offset")
	p.nodeDepth = byte(small(v[9], 0, 0, 255, "node_depth must be between 0 and 255"))
	p.innerSize = byte(small(v[10], 0, 0, keyMax, "inner_size must be between 0 and is %d", keyMax))
	key := bytes(v[2], keyMax, "key")
	if err == nil && v[11].P != nil {
		p.lastNode, err = object.Truth(t, v[11])
	}
	if err != nil {
		return object.Value{}, err
	}
	o := newHasher(cls, a, newBlake(wide, p, key))
	if d.P != nil {
		b, err := data(t, d)
		if err != nil {
			return object.Value{}, err
		}
		asHasher(o).write(t, b)
	}
	return o, nil
}
