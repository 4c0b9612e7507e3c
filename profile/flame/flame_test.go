package flame

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/profile"
)

const hostile = `</script><script>alert(1)</script>{{script}}`

func hostileProfile() *profile.Profile {
	b := profile.NewBuilder(profile.ValueType{Type: "cpu", Unit: "nanoseconds"})
	for i := range 30 {
		b.AddSample([]profile.Frame{{Function: hostile, File: "<img src=x>\x00\x1b\ufffe.py", FirstLine: i}, {Function: "main", File: "a.py"}}, []profile.Label{{Key: "thread", Str: hostile}}, 10)
	}
	return b.Profile()
}

// TestHTMLHoldsNamesAsData: profile/e2e tests the page in a browser; here is
// what can be seen without one.
func TestHTMLHoldsNamesAsData(t *testing.T) {
	var out bytes.Buffer
	if err := WriteHTML(&out, hostileProfile(), Options{Title: hostile, Notes: []string{hostile}}); err != nil {
		t.Fatal(err)
	}
	s := out.String()
	if n := strings.Count(s, "<script"); n != 2 {
		t.Errorf("%d script elements", n)
	}
	if strings.Contains(s, "alert(1)</script>") || strings.Contains(s, "<img") {
		t.Error("a name is markup")
	}
	if !strings.Contains(s, "default-src 'none'; script-src 'sha256-") || strings.Contains(s, "http://") || strings.Contains(s, "https://") {
		t.Error("the page may load something")
	}
	_, data, _ := strings.Cut(s, `id="data">`)
	data, _, _ = strings.Cut(data, "</script>")
	var v struct {
		Title   string
		Strings []string
		Values  [][]int64
		Parents []int
	}
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatal(err)
	}
	if v.Title != hostile || v.Strings[0] != hostile || len(v.Values[0]) != 30 || len(v.Parents) != 32 {
		t.Errorf("%+v", v)
	}
}

func TestSVGIsWellFormed(t *testing.T) {
	for _, p := range []*profile.Profile{hostileProfile(), profile.NewBuilder(profile.ValueType{Type: "x", Unit: "count"}).Profile()} {
		var out bytes.Buffer
		if err := WriteSVG(&out, p, Options{Title: hostile}); err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(bytes.NewReader(out.Bytes()))
		for {
			tok, err := dec.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if el, ok := tok.(xml.StartElement); ok && (el.Name.Local == "script" || el.Name.Local == "img") {
				t.Errorf("element %s", el.Name.Local)
			}
		}
	}
}
