package profile

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// readPprof reads profile.proto as a stream: samples go straight into the call
// tree, so the file is never in memory as a whole. (google/pprof's parser holds
// the bytes, then a struct per sample with a slice of pointers.)
//
// Locations, functions and strings come after the samples that name them, so
// everything is kept by index and resolved at the end.
func readPprof(r *bufio.Reader) (*Profile, error) {
	d := &pprofDecoder{r: r, b: NewBuilder(), locMap: map[uint64]uint32{}, setIndex: map[string]uint32{}}
	if err := d.run(); err != nil {
		return nil, err
	}
	return d.resolve()
}

var errProto = errors.New("damaged pprof: bad field")

type pprofDecoder struct {
	r   *bufio.Reader
	b   *Builder
	buf []byte // a message too long for the reader's buffer

	types     []protoType
	started   bool
	strings   []string
	locDense  []uint32 // dense location index plus one, by small id
	locMap    map[uint64]uint32
	locs      []protoLocation // by dense index
	functions []protoFunction
	mappings  []protoMapping
	setIndex  map[string]uint32 // by the raw bytes of a sample's labels
	sets      [][]protoLabel
	comments  []uint64
	scalars   [16]uint64
	period    protoType

	stack  []LocationID
	values []int64
	labels []byte
}

type (
	protoType     struct{ typ, unit uint64 }
	protoLabel    struct{ key, str, num, unit uint64 }
	protoLocation struct {
		defined          bool
		mapping, address uint64
		folded           bool
		lines            []protoLine
	}
	protoLine     struct{ function, line, column uint64 }
	protoFunction struct{ id, name, system, file, start uint64 }
	protoMapping  struct {
		id, start, limit, offset, file, build uint64
		flags                                 [4]bool
	}
)

// maxID bounds locations and functions so that dense indices fit.
const maxID = math.MaxInt32

func (d *pprofDecoder) run() error {
	fields := 0
	for {
		tag, err := binary.ReadUvarint(d.r)
		if err == io.EOF {
			break
		}
		if err != nil {
			return pprofError(err)
		}
		fields++
		field, wire := tag>>3, tag&7
		switch wire {
		case 0:
			v, err := binary.ReadUvarint(d.r)
			if err != nil {
				return pprofError(err)
			}
			if field == 13 {
				d.comments = append(d.comments, v)
			} else if field < 16 {
				d.scalars[field] = v
			}
		case 2:
			n, err := binary.ReadUvarint(d.r)
			if err != nil {
				return pprofError(err)
			}
			msg, discard, err := d.message(n)
			if err != nil {
				return pprofError(err)
			}
			if err := d.field(field, msg); err != nil {
				return err
			}
			d.r.Discard(discard)
		case 1, 5:
			n := 8
			if wire == 5 {
				n = 4
			}
			if _, err := d.r.Discard(n); err != nil {
				return pprofError(err)
			}
		default:
			return errProto
		}
	}
	if fields == 0 {
		return errors.New("empty file")
	}
	return nil
}

func pprofError(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errors.New("truncated pprof")
	}
	if err.Error() == "binary: varint overflows a 64-bit integer" {
		return errProto
	}
	return err
}

// message gives the next n bytes, without a copy where they fit the reader's
// buffer; the caller then discards them.
func (d *pprofDecoder) message(n uint64) (msg []byte, discard int, err error) {
	if n <= uint64(d.r.Size()) {
		msg, err = d.r.Peek(int(n))
		return msg, int(n), err
	}
	d.buf = d.buf[:0]
	for n > 0 { // piecewise: a false length must not allocate
		step := int(min(n, 1<<20))
		at := len(d.buf)
		d.buf = append(d.buf, make([]byte, step)...)
		if _, err := io.ReadFull(d.r, d.buf[at:]); err != nil {
			return nil, 0, err
		}
		n -= uint64(step)
	}
	return d.buf, 0, nil
}

func (d *pprofDecoder) field(field uint64, msg []byte) error {
	switch field {
	case 1:
		t, err := protoValueType(msg)
		if len(d.types) >= 1024 {
			return errors.New("damaged pprof: over 1024 sample types")
		}
		d.types = append(d.types, t)
		return err
	case 2:
		return d.sample(msg)
	case 3:
		return d.mapping(msg)
	case 4:
		return d.location(msg)
	case 5:
		var f protoFunction
		err := protoFields(msg, func(field, v uint64, _ []byte) error {
			switch field {
			case 1:
				f.id = v
			case 2:
				f.name = v
			case 3:
				f.system = v
			case 4:
				f.file = v
			case 5:
				f.start = v
			}
			return nil
		})
		d.functions = append(d.functions, f)
		return err
	case 6:
		d.strings = append(d.strings, string(msg))
	case 11:
		var err error
		d.period, err = protoValueType(msg)
		return err
	case 13: // packed comments
		for len(msg) > 0 {
			v, n := binary.Uvarint(msg)
			if n <= 0 {
				return errProto
			}
			d.comments = append(d.comments, v)
			msg = msg[n:]
		}
	}
	return nil
}

// protoFields calls f with each field of msg: a number, or bytes.
func protoFields(msg []byte, f func(field, v uint64, b []byte) error) error {
	for len(msg) > 0 {
		tag, n := binary.Uvarint(msg)
		if n <= 0 {
			return errProto
		}
		msg = msg[n:]
		var v uint64
		var b []byte
		switch tag & 7 {
		case 0:
			v, n = binary.Uvarint(msg)
			if n <= 0 {
				return errProto
			}
			msg = msg[n:]
		case 2:
			size, n := binary.Uvarint(msg)
			if n <= 0 || size > uint64(len(msg)-n) {
				return errProto
			}
			b = msg[n : n+int(size)]
			msg = msg[n+int(size):]
			if b == nil {
				b = []byte{}
			}
		case 1, 5:
			size := 8
			if tag&7 == 5 {
				size = 4
			}
			if len(msg) < size {
				return errProto
			}
			msg = msg[size:]
			continue
		default:
			return errProto
		}
		if err := f(tag>>3, v, b); err != nil {
			return err
		}
	}
	return nil
}

func protoValueType(msg []byte) (t protoType, err error) {
	err = protoFields(msg, func(field, v uint64, _ []byte) error {
		switch field {
		case 1:
			t.typ = v
		case 2:
			t.unit = v
		}
		return nil
	})
	return t, err
}

// sample is the hot path: it decodes by hand and allocates nothing for a stack
// that is known.
func (d *pprofDecoder) sample(msg []byte) error {
	d.stack, d.values, d.labels = d.stack[:0], d.values[:0], d.labels[:0]
	for len(msg) > 0 {
		tag := uint64(msg[0])
		n := 1
		if tag >= 0x80 {
			if tag, n = binary.Uvarint(msg); n <= 0 {
				return errProto
			}
		}
		msg = msg[n:]
		var b []byte
		var v uint64
		switch tag & 7 {
		case 0:
			if v, n = binary.Uvarint(msg); n <= 0 {
				return errProto
			}
			msg = msg[n:]
		case 2:
			size, n := binary.Uvarint(msg)
			if n <= 0 || size > uint64(len(msg)-n) {
				return errProto
			}
			b = msg[n : n+int(size)]
			msg = msg[n+int(size):]
		case 1, 5:
			size := 8
			if tag&7 == 5 {
				size = 4
			}
			if len(msg) < size {
				return errProto
			}
			msg = msg[size:]
			continue
		default:
			return errProto
		}
		switch tag {
		case 1<<3 | 2: // packed location ids
			for len(b) > 0 {
				id := uint64(b[0])
				n := 1
				if id >= 0x80 {
					if len(b) > 1 && b[1] < 0x80 {
						id, n = id&0x7f|uint64(b[1])<<7, 2
					} else if id, n = binary.Uvarint(b); n <= 0 {
						return errProto
					}
				}
				b = b[n:]
				if id < uint64(len(d.locDense)) && d.locDense[id] != 0 {
					d.stack = append(d.stack, LocationID(d.locDense[id]-1))
				} else {
					d.stack = append(d.stack, LocationID(d.dense(id)))
				}
			}
		case 1 << 3:
			d.stack = append(d.stack, LocationID(d.dense(v)))
		case 2<<3 | 2: // packed values
			for len(b) > 0 {
				v, n := binary.Uvarint(b)
				if n <= 0 {
					return errProto
				}
				b = b[n:]
				d.values = append(d.values, int64(v))
			}
		case 2 << 3:
			d.values = append(d.values, int64(v))
		case 3<<3 | 2:
			d.labels = appendVarint(d.labels, uint64(len(b)))
			d.labels = append(d.labels, b...)
		}
	}
	if !d.started {
		d.started = true
		d.b.ntypes = len(d.values)
	}
	if len(d.values) != d.b.ntypes {
		return fmt.Errorf("damaged pprof: a sample with %d values among samples with %d", len(d.values), d.b.ntypes)
	}
	set, err := d.labelSet()
	if err != nil {
		return err
	}
	d.b.AddAt(d.b.Node(d.stack), LabelsID(set), d.values...)
	return nil
}

// dense gives the dense index of a location id, in order of first sight. Ids are mostly
// 1, 2, 3, …, and found in a slice; one that would make the slice much longer than there
// are locations is in a map.
func (d *pprofDecoder) dense(id uint64) uint32 {
	if id < uint64(len(d.locDense)) && d.locDense[id] != 0 {
		return d.locDense[id] - 1
	}
	if i, ok := d.locMap[id]; ok {
		return i
	}
	i := uint32(len(d.locs))
	d.locs = append(d.locs, protoLocation{})
	if id >= uint64(4*len(d.locs)+1024) {
		d.locMap[id] = i
		return i
	}
	if n := int(id) + 1 - len(d.locDense); n > 0 {
		d.locDense = append(d.locDense, make([]uint32, n)...)
	}
	d.locDense[id] = i + 1
	return i
}

func (d *pprofDecoder) labelSet() (uint32, error) {
	if len(d.labels) == 0 {
		return 0, nil
	}
	if i, ok := d.setIndex[string(d.labels)]; ok {
		return i, nil
	}
	var set []protoLabel
	for b := d.labels; len(b) > 0; {
		size, n := binary.Uvarint(b)
		msg := b[n : n+int(size)]
		b = b[n+int(size):]
		var l protoLabel
		if err := protoFields(msg, func(field, v uint64, _ []byte) error {
			switch field {
			case 1:
				l.key = v
			case 2:
				l.str = v
			case 3:
				l.num = v
			case 4:
				l.unit = v
			}
			return nil
		}); err != nil {
			return 0, err
		}
		set = append(set, l)
	}
	d.sets = append(d.sets, set)
	i := uint32(len(d.sets)) // set 0 is the empty one
	d.setIndex[string(d.labels)] = i
	return i, nil
}

func (d *pprofDecoder) mapping(msg []byte) error {
	var m protoMapping
	err := protoFields(msg, func(field, v uint64, _ []byte) error {
		switch field {
		case 1:
			m.id = v
		case 2:
			m.start = v
		case 3:
			m.limit = v
		case 4:
			m.offset = v
		case 5:
			m.file = v
		case 6:
			m.build = v
		case 7, 8, 9, 10:
			m.flags[field-7] = v != 0
		}
		return nil
	})
	d.mappings = append(d.mappings, m)
	return err
}

func (d *pprofDecoder) location(msg []byte) error {
	var id uint64
	l := protoLocation{defined: true}
	err := protoFields(msg, func(field, v uint64, b []byte) error {
		switch field {
		case 1:
			id = v
		case 2:
			l.mapping = v
		case 3:
			l.address = v
		case 4:
			var ln protoLine
			if err := protoFields(b, func(field, v uint64, _ []byte) error {
				switch field {
				case 1:
					ln.function = v
				case 2:
					ln.line = v
				case 3:
					ln.column = v
				}
				return nil
			}); err != nil {
				return err
			}
			l.lines = append(l.lines, ln)
		case 5:
			l.folded = v != 0
		}
		return nil
	})
	if err != nil {
		return err
	}
	if id == 0 {
		return errors.New("damaged pprof: location with id 0")
	}
	i := d.dense(id)
	if d.locs[i].defined {
		return fmt.Errorf("damaged pprof: location %d is defined twice", id)
	}
	d.locs[i] = l
	return nil
}

// resolve turns indices into the profile's own tables.
func (d *pprofDecoder) resolve() (*Profile, error) {
	p := d.b.p
	if !d.started && len(d.types) == 0 {
		return nil, errors.New("damaged pprof: no sample types")
	}
	if d.started && len(d.types) != d.b.ntypes {
		return nil, fmt.Errorf("damaged pprof: %d sample types, samples have %d values", len(d.types), d.b.ntypes)
	}
	if len(d.strings) > 0 && d.strings[0] != "" {
		return nil, errors.New("damaged pprof: the string table does not begin with the empty string")
	}
	var bad error
	str := func(i uint64) string {
		if i < uint64(len(d.strings)) {
			return d.strings[i]
		}
		if i != 0 && bad == nil {
			bad = fmt.Errorf("damaged or truncated pprof: string %d of %d", i, len(d.strings))
		}
		return ""
	}
	valueType := func(t protoType) ValueType { return ValueType{str(t.typ), str(t.unit)} }
	for _, t := range d.types {
		p.SampleTypes = append(p.SampleTypes, valueType(t))
	}
	mappings := map[uint64]uint32{}
	for _, m := range d.mappings {
		if m.id == 0 || mappings[m.id] != 0 {
			return nil, fmt.Errorf("damaged pprof: mapping id %d is 0 or used twice", m.id)
		}
		p.Mappings = append(p.Mappings, Mapping{m.start, m.limit, m.offset, str(m.file), str(m.build), m.flags[0], m.flags[1], m.flags[2], m.flags[3]})
		mappings[m.id] = uint32(len(p.Mappings))
	}
	functions := make(map[uint64]uint32, len(d.functions))
	for _, f := range d.functions {
		if f.id == 0 || functions[f.id] != 0 {
			return nil, fmt.Errorf("damaged pprof: function id %d is 0 or used twice", f.id)
		}
		fn := Function{Name: str(f.name), SystemName: str(f.system), File: str(f.file), StartLine: int64(f.start)}
		if fn.SystemName == fn.Name {
			fn.SystemName = ""
		}
		if fn.Name == "" {
			fn.Name = fn.SystemName
		}
		p.Functions = append(p.Functions, fn)
		functions[f.id] = uint32(len(p.Functions))
	}
	p.Locations = make([]Location, len(d.locs))
	for i, l := range d.locs {
		if !l.defined {
			return nil, errors.New("damaged or truncated pprof: a sample names a location that is not there")
		}
		loc := Location{Address: l.address, Folded: l.folded}
		if l.mapping != 0 {
			if loc.Mapping = mappings[l.mapping]; loc.Mapping == 0 {
				return nil, fmt.Errorf("damaged pprof: mapping %d is not there", l.mapping)
			}
		}
		if len(l.lines) > 0 {
			loc.Lines = make([]Line, 0, len(l.lines))
		}
		for _, ln := range l.lines {
			f := functions[ln.function]
			if f == 0 {
				if ln.function == 0 {
					continue
				}
				return nil, fmt.Errorf("damaged or truncated pprof: function %d is not there", ln.function)
			}
			loc.Lines = append(loc.Lines, Line{Function: f - 1, Line: int64(ln.line), Column: int64(ln.column)})
		}
		p.Locations[i] = loc
	}
	d.locs = nil
	d.nameUnsymbolized(p)
	for _, set := range d.sets {
		labels := make([]Label, 0, len(set))
		for _, l := range set {
			labels = append(labels, Label{Key: str(l.key), Str: str(l.str), Num: int64(l.num), Unit: str(l.unit)})
		}
		p.LabelSets = append(p.LabelSets, labels)
	}
	p.DropFrames, p.KeepFrames = str(d.scalars[7]), str(d.scalars[8])
	p.TimeNanos, p.DurationNanos = int64(d.scalars[9]), int64(d.scalars[10])
	p.PeriodType, p.Period = valueType(d.period), int64(d.scalars[12])
	p.DefaultSampleType, p.DocURL = str(d.scalars[14]), str(d.scalars[15])
	for _, c := range d.comments {
		p.Comments = append(p.Comments, str(c))
	}
	if bad != nil {
		return nil, bad
	}
	return p, nil
}

// nameUnsymbolized gives a location without a function one that is named after its
// address, so that every frame has a name everywhere else.
func (d *pprofDecoder) nameUnsymbolized(p *Profile) {
	named := map[uint64]uint32{}
	for i := range p.Locations {
		l := &p.Locations[i]
		if len(l.Lines) > 0 {
			continue
		}
		fn, ok := named[l.Address]
		if !ok {
			fn = uint32(len(p.Functions))
			p.Functions = append(p.Functions, Function{Name: fmt.Sprintf("0x%x", l.Address)})
			named[l.Address] = fn
		}
		l.Lines = []Line{{Function: fn}}
	}
}
