package library

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"
	"unsafe"
)

// Library is an opened archive. It is immutable: any number of interpreters may read it at once.
type Library struct {
	data  string
	index string
	names string
	count int
}

// Entry is one module (or other file) of a library.
type Entry struct {
	lib *Library
	at  int // of its record in the index
}

// CodeVersion is the number that the packer was given for the bytecode. Code of another version than the running
// interpreter's must not be used; the sources are good whatever it is.
func (lib *Library) CodeVersion() uint64 { return u64(lib.data, 24) }

// Version is that of the library, like "3.14.6".
func (lib *Library) Version() string { return strings.TrimRight(lib.data[40:headerSize], "\x00") }

// Len is the number of entries.
func (lib *Library) Len() int { return lib.count }

// Find returns the module of that dotted name.
func (lib *Library) Find(name string) (Entry, bool) {
	at, ok := lib.search(name)
	if !ok {
		return Entry{}, false
	}
	entry := Entry{lib, at}
	return entry, entry.flags()&flagFile == 0
}

// File returns the entry whose Path is Dir + "/" + path: a module's source or another file, by its path with slashes.
func (lib *Library) File(path string) (Entry, bool) {
	if at, ok := lib.search(path); ok && lib.flags(at)&flagFile != 0 {
		return Entry{lib, at}, true
	}
	name, ok := strings.CutSuffix(path, ".py")
	if !ok || strings.Contains(name, ".") {
		return Entry{}, false
	}
	name, isPackage := strings.CutSuffix(name, "/__init__")
	entry, ok := lib.Find(strings.ReplaceAll(name, "/", "."))
	return entry, ok && entry.IsPackage() == isPackage
}

// FilePath is File for a path as __file__ has it: one below Dir.
func (lib *Library) FilePath(path string) (Entry, bool) {
	rest, ok := strings.CutPrefix(path, Dir+"/")
	if !ok {
		return Entry{}, false
	}
	return lib.File(rest)
}

// search returns the offset of the record of that name in the index: the first one that is not smaller if there is none.
func (lib *Library) search(name string) (at int, found bool) {
	low, high := 0, lib.count
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch strings.Compare(lib.name(middle*recordSize), name) {
		case -1:
			low = middle + 1
		case 0:
			return middle * recordSize, true
		default:
			high = middle
		}
	}
	return low * recordSize, false
}

// name is that of the record at that offset, "" if it is damaged.
func (lib *Library) name(at int) string {
	offset, length := u32(lib.index, at), u16(lib.index, at+4)
	if offset > len(lib.names) || length > len(lib.names)-offset {
		return ""
	}
	return lib.names[offset : offset+length]
}

func (lib *Library) flags(at int) int { return u16(lib.index, at+6) }

// part is a piece of the data, "" if there is none or its bounds are damaged.
func (lib *Library) part(offset, length int) string {
	if offset > len(lib.data) || length > len(lib.data)-offset {
		return ""
	}
	return lib.data[offset : offset+length]
}

// Modules yields the modules directly in a package, sorted by name: those on the top level if the name is "". It is
// what pkgutil.iter_modules wants.
func (lib *Library) Modules(parent string) iter.Seq[Entry] {
	prefix := parent
	if prefix != "" {
		prefix += "."
	}
	return func(yield func(Entry) bool) {
		at, _ := lib.search(prefix)
		for ; at < len(lib.index); at += recordSize {
			name := lib.name(at)
			if !strings.HasPrefix(name, prefix) {
				return
			}
			if lib.flags(at)&flagFile != 0 || strings.Contains(name[len(prefix):], ".") {
				continue
			}
			if !yield(Entry{lib, at}) {
				return
			}
		}
	}
}

// All yields every entry, sorted by name.
func (lib *Library) All() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for at := 0; at < len(lib.index); at += recordSize {
			if !yield(Entry{lib, at}) {
				return
			}
		}
	}
}

// Name is the dotted name of a module, or the path (below Dir) of another file.
func (e Entry) Name() string { return e.lib.name(e.at) }

// IsPackage tells whether the module is a package.
func (e Entry) IsPackage() bool { return e.flags()&flagPackage != 0 }

// IsModule tells whether the entry is a module and not another file.
func (e Entry) IsModule() bool { return e.flags()&flagFile == 0 }

func (e Entry) flags() int { return e.lib.flags(e.at) }

// Path is the module's __file__.
func (e Entry) Path() string { return Path(e.Name(), e.IsPackage(), e.IsModule()) }

// Path is the __file__ of a module of that name, or the path of a file that is not a module.
func Path(name string, isPackage, isModule bool) string {
	switch {
	case !isModule:
		return Dir + "/" + name
	case isPackage:
		return Dir + "/" + strings.ReplaceAll(name, ".", "/") + "/__init__.py"
	}
	return Dir + "/" + strings.ReplaceAll(name, ".", "/") + ".py"
}

// PackageDir is the one element of a package's __path__.
func (e Entry) PackageDir() string { return Dir + "/" + strings.ReplaceAll(e.Name(), ".", "/") }

// Code is the module's bytecode where it lies in the archive: it must not be written to. It is nil if the library was
// packed without code, or if the module did not compile.
func (e Entry) Code() []byte {
	code := e.lib.part(u32(e.lib.index, e.at+8), u32(e.lib.index, e.at+12))
	if code == "" {
		return nil
	}
	return unsafe.Slice(unsafe.StringData(code), len(code))
}

// Size is the length of the source.
func (e Entry) Size() int { return u32(e.lib.index, e.at+24) }

// ModTime is when the source file was last changed, to the second.
func (e Entry) ModTime() time.Time { return time.Unix(int64(u32(e.lib.index, e.at+28)), 0) }

// Source decompresses the text of the module, or the content of the file.
func (e Entry) Source() ([]byte, error) {
	packed := e.lib.part(u32(e.lib.index, e.at+16), u32(e.lib.index, e.at+20))
	size := e.Size()
	if size > maxDeflate*(len(packed)+1) {
		return nil, e.damaged(io.ErrUnexpectedEOF)
	}
	source := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	r := flate.NewReader(strings.NewReader(packed))
	if _, err := source.ReadFrom(io.LimitReader(r, int64(size)+1)); err != nil {
		return nil, e.damaged(err)
	}
	if source.Len() != size {
		return nil, e.damaged(io.ErrUnexpectedEOF)
	}
	return source.Bytes(), nil
}

// maxDeflate is more than the ratio that deflate can reach, so that a damaged record cannot ask for all memory.
const maxDeflate = 1100

func (e Entry) damaged(err error) error {
	return fmt.Errorf("packed library: %s: %w", e.Name(), err)
}
