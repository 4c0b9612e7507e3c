// Package googlepprof converts profiles to and from google/pprof's own Go
// structs. It is a package of its own because that library compiles regular
// expressions when a program that links it starts, which gopy should not pay.
package googlepprof

import (
	"bytes"

	pprof "github.com/google/pprof/profile"

	"github.com/gopy-lang/gopy/profile"
)

// To gives a profile as google/pprof's own structs.
func To(p *profile.Profile) (*pprof.Profile, error) {
	var buf bytes.Buffer
	if err := profile.WritePprofRaw(&buf, p); err != nil {
		return nil, err
	}
	return pprof.ParseUncompressed(buf.Bytes())
}

// From takes over a profile in google/pprof's structs.
func From(g *pprof.Profile) (*profile.Profile, error) {
	var buf bytes.Buffer
	if err := g.WriteUncompressed(&buf); err != nil {
		return nil, err
	}
	return profile.ReadAs(&buf, profile.Pprof)
}
