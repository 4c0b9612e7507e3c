package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gopy-lang/gopy/profile"
)

// TestSpeedscopeSchema validates what is written of every file against the
// schema that speedscope publishes (testdata/speedscope-schema.json, from its
// npm package 1.25.0, MIT licence).
func TestSpeedscopeSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("testdata/speedscope-schema.json")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../testdata/profiles/*")
	if err != nil || len(files) < 10 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		if filepath.Ext(name) == ".md" {
			continue
		}
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := profile.Read(f)
		f.Close()
		if err != nil {
			t.Fatal(name, err)
		}
		var out bytes.Buffer
		if _, err := profile.Write(&out, p, profile.Speedscope, -1); err != nil {
			t.Fatal(err)
		}
		v, err := jsonschema.UnmarshalJSON(&out)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%s: %v", filepath.Base(name), err)
		}
	}
	if err := schema.Validate(map[string]any{"profiles": 1}); err == nil {
		t.Error("the schema takes anything")
	}
}
