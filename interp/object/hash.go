package object

import (
	"os"
	"strconv"
	"sync"

	"github.com/gopy-lang/gopy/interp/internal/siphash"
)

// The secret of the string hash belongs to the process, not to an interpreter:
// the names in the dicts of builtin types are shared. It is chosen when the
// first string is hashed, which package initialisation does not do, so that a
// command line can decide before (SetHashSeed).
var (
	hashOnce sync.Once
	hashKey  siphash.Key
)

// SetHashSeed chooses the secret of the str and bytes hash as
// PYTHONHASHSEED=seed does; random asks for a random one. It has no effect,
// and returns false, once anything was hashed.
func SetHashSeed(seed uint32, random bool) bool {
	done := false
	hashOnce.Do(func() {
		done = true
		if random {
			hashKey = siphash.RandomKey()
		} else {
			hashKey = siphash.SeedKey(seed)
		}
	})
	return done
}

// chooseHashKey follows PYTHONHASHSEED where nobody called SetHashSeed.
func chooseHashKey() {
	if s := os.Getenv("PYTHONHASHSEED"); s != "" && s != "random" {
		if n, err := strconv.ParseUint(s, 10, 32); err == nil {
			hashKey = siphash.SeedKey(uint32(n))
			return
		}
	}
	hashKey = siphash.RandomKey()
}

// HashKey returns the secret of the str and bytes hash.
func HashKey() *siphash.Key {
	hashOnce.Do(chooseHashKey)
	return &hashKey
}

// Hash returns hash(s) as an unsigned word; it is computed once.
func (s *Str) Hash() uint64 {
	if s.hash != 0 {
		return s.hash
	}
	return s.computeHash()
}

func (s *Str) computeHash() uint64 {
	if s.n == 0 {
		return 0
	}
	k := HashKey()
	var h uint64
	if s.IsASCII() {
		h = uint64(k.Hash(s.String()))
	} else {
		h = uint64(k.HashText(s.String()))
	}
	s.hash = h
	return h
}

var hashStaticsOnce sync.Once

// hashStatics computes the hashes of the static strings, which several
// interpreters read, before the first one runs.
func hashStatics() {
	hashStaticsOnce.Do(func() {
		for _, slot := range staticStrs.slots {
			if slot.s != nil {
				slot.s.Hash()
			}
		}
	})
}
