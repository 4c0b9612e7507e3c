// Package random is the native module _random: the Mersenne Twister behind the
// module random, with CPython's seeding, so that the same seeds give the same
// numbers.
package random

import (
	"crypto/rand"
	"encoding/binary"
	"math/big"
	"math/bits"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// generator is an instance of _random.Random.
type generator struct {
	object.Object
	twister
	object.Extra
}

var randomType = object.Type{Name: "_random.Random", Doc: "Random() -> a random number generator with a state of its own."}

// Module is _random.
var Module = object.ModuleDef{
	Name:  "_random",
	Doc:   "The Mersenne Twister random number generator.",
	Types: []*object.Type{&randomType},
}

func init() {
	ty := &randomType
	ty.Flags = object.FlagBaseType
	ty.Slots.New, ty.Slots.Init = newRandom, initRandom
	ty.AllocSub = func(cls *object.Type) value {
		g := &generator{Object: object.Object{T: cls}}
		g.index = stateSize
		return value{P: unsafe.Pointer(g)}
	}
	ty.ExtraOffset = unsafe.Offsetof(generator{}.Extra)
	ty.Methods = []object.Def{
		{Name: "random", Sig: "()", F0: random, Doc: "The next number in the interval [0, 1)."},
		{Name: "seed", Sig: "(n=None, /)", F1: seed, Opt: 1, Doc: "Set the state from an int, or the hash of another object; None means from the\nsystem's source of randomness."},
		{Name: "getstate", Sig: "()", F0: getState, Doc: "The state as a tuple."},
		{Name: "setstate", Sig: "(state, /)", F1: setState, Doc: "Set the state to what getstate() returned."},
		{Name: "getrandbits", Sig: "(k, /)", F1: getRandBits, Doc: "An int with k random bits."},
	}
	object.ReadyType(ty)
}

func of(v value) *generator { return (*generator)(v.P) }

func newRandom(t *thread, cls *object.Type, args object.Args) (value, error) {
	return cls.AllocSub(cls), nil
}

func initRandom(t *thread, v value, args object.Args) error {
	if v.Type() == &randomType {
		if err := object.NoKeywords("Random", args); err != nil {
			return err
		}
	}
	pos := args.Pos()
	if err := object.CheckPositional("Random", len(pos), 0, 1); err != nil {
		return err
	}
	n := object.None
	if len(pos) == 1 {
		n = pos[0]
	}
	_, err := seed(t, v, n)
	return err
}

func random(t *thread, self value) (value, error) { return object.Float(of(self).float()), nil }

func seed(t *thread, self, n value) (value, error) {
	key, err := seedKey(t, n)
	if err != nil {
		return value{}, err
	}
	of(self).twister.seed(key)
	return object.None, nil
}

// seedKey makes the words that a seed stands for.
func seedKey(t *thread, n value) ([]uint32, error) {
	switch {
	case n.IsNoneOrAbsent():
		var buf [stateSize * 4]byte
		if _, err := rand.Read(buf[:]); err != nil {
			return nil, object.RuntimeErrorf("%s", err.Error())
		}
		key := make([]uint32, stateSize)
		for i := range key {
			key[i] = binary.LittleEndian.Uint32(buf[i*4:])
		}
		return key, nil
	case n.IsInt():
		return words(n.BigIntOf()), nil
	}
	h, err := object.Hash(t, n)
	if err != nil {
		return nil, err
	}
	return words(new(big.Int).SetUint64(h)), nil
}

// words splits |n| into words, the lowest first; 0 has one.
func words(n *big.Int) []uint32 {
	key := make([]uint32, max(1, (n.BitLen()+31)/32))
	for i, w := range n.Bits() {
		if bits.UintSize == 32 {
			key[i] = uint32(w)
			continue
		}
		key[i*2] = uint32(w)
		if i*2+1 < len(key) {
			key[i*2+1] = uint32(uint64(w) >> 32)
		}
	}
	return key
}

func getState(t *thread, self value) (value, error) {
	g := of(self)
	items := make([]value, stateSize+1)
	for i, w := range g.state {
		items[i] = object.Int(int64(w))
	}
	items[stateSize] = object.Int(int64(g.index))
	return object.TupleValue(items...), nil
}

func setState(t *thread, self, state value) (value, error) {
	if !state.IsTuple() {
		return value{}, object.TypeErrorf("state vector must be a tuple")
	}
	items := state.Tuple().Items
	if len(items) != stateSize+1 {
		return value{}, object.ValueErrorf("state vector is the wrong size")
	}
	var fresh twister
	for i := range fresh.state {
		if !items[i].IsInt() {
			return value{}, object.TypeErrorf("an integer is required")
		}
		z := items[i].BigIntOf()
		switch {
		case z.Sign() < 0:
			return value{}, object.OverflowErrorf("can't convert negative value to unsigned int")
		case !z.IsUint64():
			return value{}, object.OverflowErrorf("Python int too large to convert to C unsigned long")
		}
		fresh.state[i] = uint32(z.Uint64())
	}
	if !items[stateSize].IsInt() {
		return value{}, object.TypeErrorf("an integer is required")
	}
	index := items[stateSize].ExactInt()
	if !index.IsInt64() {
		return value{}, object.OverflowErrorf("Python int too large to convert to C long")
	}
	if i := index.Int64(); i < 0 || i > stateSize {
		return value{}, object.ValueErrorf("invalid state")
	}
	fresh.index = int(index.Int64())
	of(self).twister = fresh
	return object.None, nil
}

// maxBits bounds the ints that getrandbits makes.
const maxBits = 1 << 36

func getRandBits(t *thread, self, a value) (value, error) {
	n, err := object.Index(t, a)
	if err != nil {
		return value{}, err
	}
	if !n.IsInt64() || n.Int64() < 0 {
		z := n.BigIntOf()
		switch {
		case z.Sign() < 0:
			return value{}, object.ValueErrorf("Cannot convert negative int")
		case !z.IsUint64():
			return value{}, object.OverflowErrorf("Python int too large for C uint64_t")
		}
		return value{}, object.NewExceptionArgs(&object.MemoryError)
	}
	k := n.Int64()
	g := of(self)
	switch {
	case k == 0:
		return object.Int(0), nil
	case k <= 32:
		return object.Int(int64(g.next() >> (32 - k))), nil
	case k <= 64:
		low := uint64(g.next())
		return object.Uint(uint64(g.next()>>(64-k))<<32 | low), nil
	case k > maxBits:
		return value{}, object.NewExceptionArgs(&object.MemoryError)
	}
	data := make([]byte, (k+31)/32*4) // big-endian, filled from its end
	for i := len(data) - 4; i >= 0; i -= 4 {
		w := g.next()
		if k < 32 {
			w >>= 32 - k
		}
		binary.BigEndian.PutUint32(data[i:], w)
		k -= 32
	}
	return object.NewBigInt(new(big.Int).SetBytes(data)), nil
}
