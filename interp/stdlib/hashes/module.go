// Package hashes is Python's _md5, _sha1, _sha2, _sha3 and _blake2 modules.
package hashes

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"hash"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// The modules.
var (
	MD5  = module("_md5", "", []*algorithm{{typeName: "md5", attribute: "MD5Type", name: "md5", make: md5.New}})
	SHA1 = module("_sha1", "", []*algorithm{{typeName: "sha1", attribute: "SHA1Type", name: "sha1", make: sha1.New}})
	SHA2 = module("_sha2", "", []*algorithm{
		{typeName: "SHA224Type", attribute: "SHA224Type", name: "sha224", make: sha256.New224},
		{typeName: "SHA256Type", attribute: "SHA256Type", name: "sha256", make: sha256.New},
		{typeName: "SHA384Type", attribute: "SHA384Type", name: "sha384", make: sha512.New384},
		{typeName: "SHA512Type", attribute: "SHA512Type", name: "sha512", make: sha512.New}})
	SHA3 = module("_sha3", "", []*algorithm{
		{typeName: "sha3_224", make: func() hash.Hash { return sha3.New224() }},
		{typeName: "sha3_256", make: func() hash.Hash { return sha3.New256() }},
		{typeName: "sha3_384", make: func() hash.Hash { return sha3.New384() }},
		{typeName: "sha3_512", make: func() hash.Hash { return sha3.New512() }},
		{typeName: "shake_128", make: func() hash.Hash { return &shake{SHAKE: sha3.NewSHAKE128()} }},
		{typeName: "shake_256", make: func() hash.Hash { return &shake{SHAKE: sha3.NewSHAKE256()} }}})
	Blake2 = blakeModule()
)

// algorithm is one hash function: the type of its objects, and its constructor.
type algorithm struct {
	typeName, attribute string // of the type, which is the constructor itself when it has no other name
	name                string // the function that makes one; "" when the type does
	make                func() hash.Hash
	ty                  *object.Type
}

// gilMinSize is what CPython takes to be worth releasing the GIL for.
const gilMinSize = 2048

const signature = "(data=b'', *, usedforsecurity=True, string=None)"

func module(name, doc string, list []*algorithm) object.ModuleDef {
	def := object.ModuleDef{Name: name, Doc: doc}
	for _, a := range list {
		a.define(name)
		if a.name != "" {
			def.Defs = append(def.Defs, object.Def{Name: a.name, Sig: signature, Doc: "Return a new " + strings.ToUpper(a.name) + " hash object.",
				FN: func(t *object.Thread, _ object.Value, args []object.Value) (object.Value, error) {
					return a.construct(t, args[0], args[2])
				}})
		}
	}
	def.Init = func(t *object.Thread, m *object.Module) error {
		for _, a := range list {
			attribute := a.attribute
			if attribute == "" {
				attribute = a.typeName
			}
			m.Dict.SetStr(t.Interp.Intern(attribute), a.ty.Value())
		}
		m.Dict.SetStr(t.Interp.Intern("_GIL_MINSIZE"), object.Int(gilMinSize))
		if name == "_sha3" {
			m.Dict.SetStr(t.Interp.Intern("implementation"), object.StrValue("Go"))
		}
		return nil
	}
	return def
}

// shake makes a SHAKE look like a hash; its digests have any length.
type shake struct{ *sha3.SHAKE }

func (s *shake) Size() int         { return 0 }
func (s *shake) Sum([]byte) []byte { panic("BUG: SHAKE has no fixed size") }

func (s *shake) Clone() (hash.Cloner, error) {
	state, err := s.MarshalBinary()
	if err != nil {
		return nil, err
	}
	c := sha3.NewSHAKE128()
	if s.BlockSize() == 136 {
		c = sha3.NewSHAKE256()
	}
	return &shake{c}, c.UnmarshalBinary(state)
}
