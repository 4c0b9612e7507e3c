package profile

import (
	"bytes"

	pprof "github.com/google/pprof/profile"
)

// Pprof gives the profile as google/pprof's own structs.
func (p *Profile) Pprof() (*pprof.Profile, error) {
	var buf bytes.Buffer
	if err := WritePprofRaw(&buf, p); err != nil {
		return nil, err
	}
	return pprof.ParseUncompressed(buf.Bytes())
}

// FromPprof takes over a profile in google/pprof's structs.
func FromPprof(g *pprof.Profile) (*Profile, error) {
	var buf bytes.Buffer
	if err := g.WriteUncompressed(&buf); err != nil {
		return nil, err
	}
	return ReadAs(&buf, Pprof)
}
