package library

import (
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"time"
)

// Item is a module or file to be packed.
type Item struct {
	Name      string // as Entry.Name
	IsPackage bool
	IsFile    bool   // not a module
	Code      []byte // nil if there is none
	Source    []byte
	ModTime   time.Time
}

// Write packs the items. The code of the modules named in first comes first, in that order: modules that every start
// loads should be neighbours, as the binary is read page by page. The same items give the same bytes.
func Write(w io.Writer, version string, codeVersion uint64, items []Item, first []string) error {
	items = slices.Clone(items)
	slices.SortFunc(items, func(a, b Item) int { return cmp.Compare(a.Name, b.Name) })
	var names, data bytes.Buffer
	for i, item := range items {
		if i > 0 && items[i-1].Name == item.Name {
			return fmt.Errorf("two modules are named %s", item.Name)
		}
		names.WriteString(item.Name)
	}
	if len(version) > headerSize-40 {
		return fmt.Errorf("version %q is too long", version)
	}

	start := headerSize + len(items)*recordSize + names.Len()
	start += (codeAlign - start%codeAlign) % codeAlign
	records := make([][recordSize]byte, len(items))
	put := func(record *[recordSize]byte, at int, n int) {
		binary.LittleEndian.PutUint32(record[at:], uint32(n))
	}

	order := make([]int, len(items))
	rank := make(map[string]int, len(first))
	for i, name := range first {
		rank[name] = i - len(first)
	}
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rank[items[a].Name], rank[items[b].Name]) })
	for _, i := range order {
		if code := items[i].Code; len(code) > 0 {
			put(&records[i], 8, start+data.Len())
			put(&records[i], 12, len(code))
			data.Write(code)
			data.Write(make([]byte, (codeAlign-len(code)%codeAlign)%codeAlign))
		}
	}

	offset := 0
	for i, item := range items {
		record := &records[i]
		flags := 0
		if item.IsPackage {
			flags |= flagPackage
		}
		if item.IsFile {
			flags |= flagFile
		}
		put(record, 0, offset)
		binary.LittleEndian.PutUint16(record[4:], uint16(len(item.Name)))
		binary.LittleEndian.PutUint16(record[6:], uint16(flags))
		offset += len(item.Name)

		before := data.Len()
		compressor, err := flate.NewWriter(&data, flate.BestCompression)
		if err != nil {
			return err
		}
		if _, err := compressor.Write(item.Source); err != nil {
			return err
		}
		if err := compressor.Close(); err != nil {
			return err
		}
		put(record, 16, start+before)
		put(record, 20, data.Len()-before)
		put(record, 24, len(item.Source))
		put(record, 28, int(item.ModTime.Unix()))
	}

	total := start + data.Len()
	if total >= 1<<32 {
		return fmt.Errorf("the library is too large: %d bytes", total)
	}
	header := append([]byte(magic), make([]byte, headerSize-len(magic))...)
	for at, n := range map[int]int{8: format, 12: len(items), 16: headerSize + len(items)*recordSize, 20: start} {
		binary.LittleEndian.PutUint32(header[at:], uint32(n))
	}
	binary.LittleEndian.PutUint64(header[24:], codeVersion)
	binary.LittleEndian.PutUint64(header[32:], uint64(total))
	copy(header[40:], version)

	var out bytes.Buffer
	out.Grow(total)
	out.Write(header)
	for i := range records {
		out.Write(records[i][:])
	}
	out.Write(names.Bytes())
	out.Write(make([]byte, start-out.Len()))
	out.Write(data.Bytes())
	_, err := w.Write(out.Bytes())
	return err
}
