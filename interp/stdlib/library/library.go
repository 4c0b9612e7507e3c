// Package library is the Python part of the standard library, packed into one archive that the binary carries.
//
// The archive is built by the program in the folder pack (make build runs it) and embedded from the folder packed. A
// build without it works too: then [Open] reports that there is none, and gopy looks for a library elsewhere.
//
// Nothing is unpacked, decompressed, copied or indexed at start: the sorted index is searched where it lies in the
// binary, and the bytecode of a module is a part of the binary's own data. Only sources, which tracebacks and inspect
// want, are compressed.
//
// The package knows nothing of Python objects or of the compiler.
package library

import (
	"embed"
	"io/fs"
	"reflect"
)

// Dir is the folder in which the modules of the archive claim to lie: the module json.decoder has the __file__
// Dir + "/json/decoder.py". No such folder exists. It is the same on every platform, with slashes, so that a path in a
// traceback is the same everywhere, and it stands on sys.path where CPython has its own lib/python3.14.
const Dir = Prefix + "/lib/python3.14"

// Prefix is sys.prefix of an interpreter that runs on the embedded library.
const Prefix = "/gopy"

//go:embed packed
var packed embed.FS

const packedName = "packed/library.pack"

// Open returns the library that the binary carries; ok is false if it was built without one.
func Open() (lib *Library, ok bool) {
	data, ok := embedded()
	if !ok {
		return nil, false
	}
	lib, err := Read(data)
	if err != nil {
		return nil, false
	}
	return lib, true
}

// embedded returns the archive where it lies in the binary.
//
// go:embed into a string would need the archive to exist at every build, and reading it through the file system copies
// it (megabytes, at every start). So the string is taken out of the embed.FS by reflection, which may read an unexported
// field; should a later Go lay embed.FS out differently, the copy is made after all, and a test says so.
func embedded() (string, bool) {
	if data, ok := inPlace(&packed, packedName); ok {
		return data, true
	}
	data, err := fs.ReadFile(packed, packedName)
	return string(data), err == nil
}

func inPlace(files *embed.FS, name string) (data string, ok bool) {
	list := reflect.ValueOf(files).Elem().FieldByName("files")
	if list.Kind() != reflect.Pointer || list.IsNil() || list.Elem().Kind() != reflect.Slice {
		return "", false
	}
	list = list.Elem()
	for i := range list.Len() {
		file := list.Index(i)
		if file.Kind() != reflect.Struct {
			return "", false
		}
		fileName, fileData := file.FieldByName("name"), file.FieldByName("data")
		if fileName.Kind() != reflect.String || fileData.Kind() != reflect.String {
			return "", false
		}
		if fileName.String() == name {
			return fileData.String(), true
		}
	}
	return "", false
}
