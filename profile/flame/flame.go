// Package flame draws flame graphs: one self-contained HTML page that needs no
// network, and an SVG picture. It knows package profile and nothing of gopy's engine.
//
// The page's script and style are hand-written (page.js, page.css). A profile's
// names are data throughout: they are in a JSON element, and the page's
// content security policy lets run only the script that is ours, by its hash.
package flame

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the page's sources
	"encoding/base64"
	"html"
	"io"

	"github.com/gopy-lang/gopy/profile"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

// Options say what to draw.
type Options struct {
	Type  int    // sample type to show first
	Title string // of the page
	Diff  bool   // the profile has two sample types: base, and new
	Notes []string
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// WriteHTML writes the page.
func WriteHTML(w io.Writer, p *profile.Profile, o Options) error {
	var data bytes.Buffer
	if err := writeData(&data, p, o); err != nil {
		return err
	}
	csp := "default-src 'none'; script-src " + hash(pageJS) + "; style-src " + hash(pageCSS) + "; base-uri 'none'; form-action 'none'"
	values := map[string][]byte{
		"{{csp}}":    []byte(csp),
		"{{title}}":  []byte(html.EscapeString(o.Title)),
		"{{style}}":  []byte(pageCSS),
		"{{script}}": []byte(pageJS),
		"{{data}}":   data.Bytes(),
	}
	rest := []byte(pageHTML)
	for len(rest) > 0 { // one pass: what is put in is not looked at again
		i := bytes.Index(rest, []byte("{{"))
		if i < 0 {
			break
		}
		end := i + bytes.Index(rest[i:], []byte("}}")) + 2
		if _, err := w.Write(rest[:i]); err != nil {
			return err
		}
		if _, err := w.Write(values[string(rest[i:end])]); err != nil {
			return err
		}
		rest = rest[end:]
	}
	_, err := w.Write(rest)
	return err
}
