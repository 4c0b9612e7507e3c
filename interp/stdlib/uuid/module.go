// Package uuid is the native module _uuid: UUIDs of time and place.
package uuid

import (
	"crypto/rand"
	"encoding/binary"
	"net"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _uuid.
var Module = object.ModuleDef{
	Name: "_uuid",
	Doc:  "UUIDs made of time and place.",
	Defs: []object.Def{{Name: "generate_time_safe", Sig: "()", F0: generate, Doc: "Return the 16 bytes of a UUID of version 1, and -1: nothing kept another process from making the same."}},
	Init: func(t *thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("has_uuid_generate_time_safe"), object.Int(1))
		m.Dict.SetStr(t.Interp.Intern("has_stable_extractable_node"), object.Int(0))
		t.Interp.State[stateKey{}] = &state{}
		return nil
	},
}

type stateKey struct{}

// state is what successive UUIDs share.
type state struct {
	node     [6]byte
	sequence uint16
	last     uint64
}

// node is the hardware address of this machine.
func node() (n [6]byte) {
	interfaces, _ := net.Interfaces()
	for _, i := range interfaces {
		if len(i.HardwareAddr) == 6 && [6]byte(i.HardwareAddr) != n {
			return [6]byte(i.HardwareAddr)
		}
	}
	rand.Read(n[:])
	n[0] |= 1 // multicast: no real address
	return n
}

// toGregorian is the time from the start of the Gregorian calendar to 1970, in 100 ns.
const toGregorian = 0x01b21dd213814000

func generate(t *thread, _ value) (value, error) {
	s := t.Interp.State[stateKey{}].(*state)
	if s.last == 0 {
		s.node = node()
		var b [2]byte
		rand.Read(b[:])
		s.sequence = binary.BigEndian.Uint16(b[:]) & 0x3fff
	}
	now := uint64(time.Now().UnixNano())/100 + toGregorian
	if now <= s.last {
		now = s.last + 1
	}
	s.last = now
	var u [16]byte
	binary.BigEndian.PutUint32(u[0:], uint32(now))
	binary.BigEndian.PutUint16(u[4:], uint16(now>>32))
	binary.BigEndian.PutUint16(u[6:], uint16(now>>48)|0x1000)
	binary.BigEndian.PutUint16(u[8:], s.sequence|0x8000)
	copy(u[10:], s.node[:])
	return object.TupleValue(object.CopyBytes(u[:]), object.Int(-1)), nil
}
