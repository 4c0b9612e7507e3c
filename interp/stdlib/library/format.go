package library

import "fmt"

// The archive, all numbers little-endian:
//
//	header   magic "gopypack", format u32, entries u32, names u32 (offset), first data byte u32 (offset),
//	         code version u64, total length u64, library version (16 bytes, zero-padded)
//	index    one record of recordSize bytes per entry, sorted by name (by bytes)
//	names    the names, one after the other
//	data     code and compressed sources, as the records say
//
// A record:
//
//	 0  name u32 offset in names     4  name length u16      6  flags u16
//	 8  code u32 offset             12  code length u32
//	16  source u32 offset           20  packed length u32    24  plain length u32
//	28  modification time u32 (seconds since 1970 of the source file)
//
// Names of modules are dotted (json.decoder). A file that is not a module has its path as its name, with slashes; the
// flags keep it from being taken for a module. Code is stored as it is, at offsets that are multiples of 8; sources and other files are deflated.
const (
	magic      = "gopypack"
	format     = 1
	headerSize = 56
	recordSize = 32
	codeAlign  = 8
)

const (
	flagPackage = 1 << iota // the module is a package: its file is NAME/__init__.py
	flagFile                // not a module but another file of the library
)

func u16(s string, at int) int {
	s = s[at : at+2]
	return int(s[0]) | int(s[1])<<8
}

func u32(s string, at int) int {
	s = s[at : at+4]
	return int(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
}

func u64(s string, at int) uint64 {
	return uint64(u32(s, at)) | uint64(u32(s, at+4))<<32
}

// Read makes a library of the archive in data, which it keeps and reads from for ever. It looks at the header only:
// what else is wrong with a record shows when that entry is asked for.
func Read(data string) (*Library, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return nil, fmt.Errorf("not a packed library")
	}
	if v := u32(data, 8); v != format {
		return nil, fmt.Errorf("packed library has format %d, want %d", v, format)
	}
	if n := u64(data, 32); n != uint64(len(data)) {
		return nil, fmt.Errorf("packed library is %d bytes long, its header says %d", len(data), n)
	}
	count, names, first := u32(data, 12), u32(data, 16), u32(data, 20)
	if headerSize+count*recordSize != names || names > first || first > len(data) {
		return nil, fmt.Errorf("packed library has a damaged header")
	}
	return &Library{
		data:  data,
		index: data[headerSize:names],
		names: data[names:first],
		count: count,
	}, nil
}
