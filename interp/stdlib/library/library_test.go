package library

import (
	"bytes"
	"embed"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"
	"unsafe"
)

var day = time.Date(2026, 6, 10, 0, 0, 0, 0, time.UTC)

var items = []Item{
	{Name: "os", Code: []byte("OS CODE"), Source: []byte("import stat\n"), ModTime: day},
	{Name: "json", IsPackage: true, Code: []byte("J"), Source: []byte("# json\n"), ModTime: day},
	{Name: "json.decoder", Code: bytes.Repeat([]byte("decoder"), 99), Source: bytes.Repeat([]byte("x = 1\n"), 999), ModTime: day},
	{Name: "json.tool.deep", Source: []byte("pass"), ModTime: day},
	{Name: "json_x", Source: nil, ModTime: day},
	{Name: "LICENSE.txt", IsFile: true, Source: []byte("PSF"), ModTime: day},
	{Name: "json/data.txt", IsFile: true, Source: []byte("data"), ModTime: day},
	{Name: "naïve", Source: []byte("é"), ModTime: day},
}

func archive(t testing.TB) string {
	var out bytes.Buffer
	if err := Write(&out, "3.14.6", 77, items, []string{"os", "json"}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func open(t testing.TB) *Library {
	lib, err := Read(archive(t))
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func TestEntries(t *testing.T) {
	lib := open(t)
	if lib.Len() != len(items) || lib.Version() != "3.14.6" || lib.CodeVersion() != 77 {
		t.Errorf("%d entries, version %q, code %d", lib.Len(), lib.Version(), lib.CodeVersion())
	}
	for _, item := range items {
		entry, ok := lib.Find(item.Name)
		if ok == item.IsFile {
			t.Errorf("Find(%s) is %v", item.Name, ok)
		}
		if item.IsFile {
			if entry, ok = lib.File(item.Name); !ok {
				t.Errorf("no file %s", item.Name)
			}
		}
		source, err := entry.Source()
		if err != nil || !bytes.Equal(source, item.Source) || entry.Size() != len(item.Source) {
			t.Errorf("%s: source %q, %v", item.Name, source, err)
		}
		if !bytes.Equal(entry.Code(), item.Code) || entry.IsPackage() != item.IsPackage || entry.IsModule() == item.IsFile ||
			entry.Name() != item.Name || !entry.ModTime().Equal(day) {
			t.Errorf("%s: %q %v %v %s %v", item.Name, entry.Code(), entry.IsPackage(), entry.IsModule(), entry.Name(), entry.ModTime())
		}
	}
	for _, name := range []string{"", "o", "osx", "json.", "json.decoderx", "a", "zzz", "json.tool"} {
		if entry, ok := lib.Find(name); ok {
			t.Errorf("Find(%q) found %s", name, entry.Name())
		}
	}
}

func TestPaths(t *testing.T) {
	lib := open(t)
	for name, path := range map[string]string{
		"os":             "/gopy/lib/python3.14/os.py",
		"json":           "/gopy/lib/python3.14/json/__init__.py",
		"json.tool.deep": "/gopy/lib/python3.14/json/tool/deep.py",
		"json/data.txt":  "/gopy/lib/python3.14/json/data.txt",
	} {
		entry, ok := lib.FilePath(path)
		if !ok || entry.Name() != name || entry.Path() != path {
			t.Errorf("FilePath(%s): %v, %s", path, ok, name)
		}
	}
	for _, path := range []string{"/gopy/lib/python3.14", "/gopy/lib/python3.14/", "/gopy/lib/python3.14/json.py", "os.py", "/usr/os.py",
		"/gopy/lib/python3.14/os/__init__.py", "/gopy/lib/python3.14/json.decoder.py", "/gopy/lib/python3.14/os"} {
		if entry, ok := lib.FilePath(path); ok {
			t.Errorf("FilePath(%s) found %s", path, entry.Name())
		}
	}
	if entry, _ := lib.Find("json"); entry.PackageDir() != "/gopy/lib/python3.14/json" {
		t.Error(entry.PackageDir())
	}
}

func TestModules(t *testing.T) {
	lib := open(t)
	for parent, want := range map[string]string{"": "json json_x naïve os", "json": "json.decoder", "os": "", "nope": "", "json.tool": "json.tool.deep"} {
		var got []string
		for entry := range lib.Modules(parent) {
			got = append(got, entry.Name())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Modules(%q): %v, want %s", parent, got, want)
		}
	}
	for entry := range lib.Modules("") { // stopping early is allowed
		_ = entry
		break
	}
	n := 0
	for range lib.All() {
		n++
	}
	if n != len(items) {
		t.Errorf("All gives %d", n)
	}
}

func TestLayout(t *testing.T) {
	data := archive(t)
	if data != archive(t) {
		t.Error("the same items give different bytes")
	}
	lib := open(t)
	start := func(name string) uintptr {
		entry, _ := lib.Find(name)
		return uintptr(unsafe.Pointer(unsafe.SliceData(entry.Code()))) - uintptr(unsafe.Pointer(unsafe.StringData(lib.data)))
	}
	if os, json, decoder := start("os"), start("json"), start("json.decoder"); os%8+json%8+decoder%8 != 0 || os > json || json > decoder {
		t.Errorf("code lies at %d, %d, %d", os, json, decoder)
	}
	var out bytes.Buffer
	if err := Write(&out, "3.14.6", 1, append(slices.Clone(items), items[0]), nil); err == nil {
		t.Error("a name was packed twice")
	}
}

func TestFindingAndReadingCodeAllocatesNothing(t *testing.T) {
	lib := open(t)
	if n := testing.AllocsPerRun(100, func() {
		entry, _ := lib.Find("json.decoder")
		if len(entry.Code()) == 0 {
			t.Error("no code")
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestDamage(t *testing.T) {
	data := archive(t)
	for _, bad := range []string{"", "gopypack", data[:headerSize], data[:len(data)-1], data + "x", "x" + data[1:], data[:8] + "\x02" + data[9:], data[:12] + "\xff" + data[13:]} {
		if _, err := Read(bad); err == nil {
			t.Errorf("read a damaged archive of %d bytes", len(bad))
		}
	}
	for at := headerSize; at < len(data); at++ { // any byte may be wrong: no panic, no endless memory
		bad := []byte(data)
		bad[at] ^= 0xff
		lib, err := Read(string(bad))
		if err != nil {
			continue
		}
		for entry := range lib.All() {
			entry.Name()
			entry.Path()
			entry.Code()
			_, _ = entry.Source()
		}
		lib.Find("json.decoder")
		lib.File("json/data.txt")
	}
}

//go:embed library.go packed
var sample embed.FS

func TestEmbeddedFilesAreReadInPlace(t *testing.T) {
	data, ok := inPlace(&sample, "library.go")
	want, err := fs.ReadFile(sample, "library.go")
	if !ok || err != nil || data != string(want) {
		t.Fatal("this Go lays embed.FS out in another way: every start copies the library now; mend inPlace")
	}
	again, _ := inPlace(&sample, "library.go")
	if unsafe.StringData(data) != unsafe.StringData(again) {
		t.Error("the file is copied")
	}
	if _, ok := inPlace(&sample, "packed/nothing"); ok {
		t.Error("found what is not there")
	}
}

// With an archive built (make build), the real one is checked as well.
func TestBuiltArchive(t *testing.T) {
	lib, ok := Open()
	if !ok {
		if _, err := fs.Stat(packed, packedName); err == nil {
			t.Fatal("the archive is there but cannot be read")
		}
		t.Skip("no archive is built")
	}
	for _, name := range []string{"os", "json", "json.decoder", "re", "encodings.utf_8", "unittest.case", "asyncio", "typing", "_collections_abc"} {
		entry, ok := lib.Find(name)
		if !ok {
			t.Errorf("no module %s", name)
			continue
		}
		if source, err := entry.Source(); err != nil || len(source) != entry.Size() {
			t.Errorf("%s: %v", name, err)
		}
	}
	for entry := range lib.All() {
		if found, ok := lib.FilePath(entry.Path()); !ok || found.Name() != entry.Name() {
			t.Errorf("%s is not found by its path %s", entry.Name(), entry.Path())
		}
	}
	for _, name := range []string{"test", "tkinter", "idlelib", "ensurepip"} {
		if _, ok := lib.Find(name); ok {
			t.Errorf("%s was packed", name)
		}
	}
}

func BenchmarkOpenAndFind(b *testing.B) {
	if _, ok := Open(); !ok {
		b.Skip("no archive is built")
	}
	for b.Loop() {
		lib, _ := Open()
		if entry, ok := lib.Find("json.decoder"); !ok || entry.IsPackage() {
			b.Fatal("not found")
		}
	}
}
