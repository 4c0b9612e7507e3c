package json

import (
	"strconv"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// scanner is a _json.Scanner, which reads a JSON value.
type scanner struct {
	object.Object
	strict                              bool
	objectHook, pairsHook               value
	parseFloat, parseInt, parseConstant value
}

var scannerType = object.Type{Name: "_json.Scanner"}

var scannerNames = [...]*object.Str{object.StaticName("strict"), object.StaticName("object_hook"), object.StaticName("object_pairs_hook"),
	object.StaticName("parse_float"), object.StaticName("parse_int"), object.StaticName("parse_constant")}

func initScanner() {
	ty := &scannerType
	ty.Doc = "JSON scanner object"
	ty.Flags |= object.FlagBaseType
	sig := object.ParseSignature("(context)")
	ty.AllocSub = func(cls *object.Type) value {
		s := &scannerSub{}
		s.T = cls
		s.objectHook, s.pairsHook, s.parseFloat, s.parseInt, s.parseConstant = object.None, object.None, object.None, object.None, object.None
		return value{P: unsafe.Pointer(s)}
	}
	ty.ExtraOffset = unsafe.Offsetof(scannerSub{}.Extra)
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		var a [1]value
		if err := sig.Bind("make_scanner", args, a[:]); err != nil {
			return value{}, err
		}
		s := &scanner{Object: object.Object{T: cls}}
		if cls != &scannerType {
			s = (*scanner)(cls.AllocSub(cls).P)
		}
		for i, to := range [...]*value{nil, &s.objectHook, &s.pairsHook, &s.parseFloat, &s.parseInt, &s.parseConstant} {
			v, err := object.GetAttr(t, a[0], scannerNames[i])
			if err != nil {
				return value{}, err
			}
			if to != nil {
				*to = v
			} else if s.strict, err = object.Truth(t, v); err != nil {
				return value{}, err
			}
		}
		return value{P: unsafe.Pointer(s)}, nil
	}
	call := object.ParseSignature("(string, idx)")
	ty.Call = func(t *thread, v value, args object.Args) (value, error) {
		var a [2]value
		if err := call.Bind("scan_once", args, a[:]); err != nil {
			return value{}, err
		}
		return (*scanner)(v.P).scan(t, a[0], a[1])
	}
	ty.Traverse = func(v value, visit func(value)) {
		s := (*scanner)(v.P)
		for _, x := range [...]value{s.objectHook, s.pairsHook, s.parseFloat, s.parseInt, s.parseConstant} {
			visit(x)
		}
	}
	member := func(name string, get func(s *scanner) value) object.GetSet {
		return object.GetSet{Name: name, Doc: name, Member: true, Get: func(t *thread, v value) (value, error) { return get((*scanner)(v.P)), nil }}
	}
	ty.GetSets = []object.GetSet{
		member("strict", func(s *scanner) value { return object.Bool(s.strict) }),
		member("object_hook", func(s *scanner) value { return s.objectHook }),
		member("object_pairs_hook", func(s *scanner) value { return s.pairsHook }),
		member("parse_float", func(s *scanner) value { return s.parseFloat }),
		member("parse_int", func(s *scanner) value { return s.parseInt }),
		member("parse_constant", func(s *scanner) value { return s.parseConstant }),
	}
	object.ReadyType(ty)
}

type scannerSub struct {
	scanner
	object.Extra
}

func (s *scanner) scan(t *thread, doc, index value) (value, error) {
	idx, err := object.SizeArg(t, index)
	if err != nil {
		return value{}, err
	}
	if !doc.IsStr() {
		return value{}, object.TypeErrorf("first argument must be a string, not %s", object.TypeName(doc))
	}
	if idx < 0 {
		return value{}, object.ValueErrorf("idx cannot be negative")
	}
	if idx >= doc.Str().Len() {
		return value{}, object.NewStopIteration(object.Int(int64(idx)))
	}
	r := reader{scanner: s, document: newDocument(doc.Str()), t: t}
	v, next, err := r.value(r.offset(idx))
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(v, object.Int(int64(r.index(next)))), nil
}

// reader reads one document. keys are the names of members so far, which
// objects of one kind share.
type reader struct {
	*scanner
	document
	t    *thread
	keys map[string]*object.Str
}

// stop says that there is no value at offset i.
func (r *reader) stop(i int) (value, int, error) {
	return value{}, 0, object.NewStopIteration(object.Int(int64(r.index(i))))
}

func (r *reader) fail(msg string, i int) (value, int, error) {
	return value{}, 0, decodeError(r.t, msg, r.str, r.index(i))
}

// blank skips white space from offset i on.
func (r *reader) blank(i int) int {
	for i < len(r.text) {
		switch r.text[i] {
		case ' ', '\t', '\n', '\r':
			i++
			continue
		}
		break
	}
	return i
}

// at is the byte at offset i, 0 behind the end.
func (r *reader) at(i int) byte {
	if i < len(r.text) {
		return r.text[i]
	}
	return 0
}

// value reads the value at offset i and returns the offset behind it.
func (r *reader) value(i int) (value, int, error) {
	switch c := r.at(i); c {
	case '"':
		text, next, err := r.scanString(r.t, i+1, r.strict)
		if err != nil {
			return value{}, 0, err
		}
		return object.StrValue(text), next, nil
	case '{':
		if err := r.t.EnterNative(" while decoding a JSON object from a unicode string"); err != nil {
			return value{}, 0, err
		}
		defer r.t.LeaveNative()
		return r.object(i + 1)
	case '[':
		if err := r.t.EnterNative(" while decoding a JSON array from a unicode string"); err != nil {
			return value{}, 0, err
		}
		defer r.t.LeaveNative()
		return r.array(i + 1)
	case 'n', 't', 'f', 'N', 'I', '-':
		rest := r.text[i:]
		switch {
		case c == 'n' && strings.HasPrefix(rest, "null"):
			return object.None, i + 4, nil
		case c == 't' && strings.HasPrefix(rest, "true"):
			return object.True, i + 4, nil
		case c == 'f' && strings.HasPrefix(rest, "false"):
			return object.False, i + 5, nil
		case c == 'N' && strings.HasPrefix(rest, "NaN"):
			return r.constant("NaN", i)
		case c == 'I' && strings.HasPrefix(rest, "Infinity"):
			return r.constant("Infinity", i)
		case c == '-' && strings.HasPrefix(rest, "-Infinity"):
			return r.constant("-Infinity", i)
		}
	}
	return r.number(i)
}

func (r *reader) constant(name string, i int) (value, int, error) {
	v, err := object.CallArgs(r.t, r.parseConstant, object.StrValue(name))
	return v, i + len(name), err
}

// number reads a number.
func (r *reader) number(start int) (value, int, error) {
	i := start
	if r.at(i) == '-' {
		i++
	}
	digits := func() bool {
		from := i
		for i < len(r.text) && r.text[i]-'0' < 10 {
			i++
		}
		return i > from
	}
	switch c := r.at(i); {
	case c == '0':
		i++
	case c >= '1' && c <= '9':
		digits()
	default:
		return r.stop(start)
	}
	isFloat := false
	if r.at(i) == '.' && r.at(i+1)-'0' < 10 {
		isFloat = true
		i++
		digits()
	}
	if c := r.at(i); c == 'e' || c == 'E' {
		before := i
		if i++; r.at(i) == '-' || r.at(i) == '+' {
			i++
		}
		if digits() {
			isFloat = true
		} else {
			i = before
		}
	}
	text := r.text[start:i]
	var v value
	var err error
	switch {
	case isFloat && r.parseFloat == object.FloatType.Value():
		f, _ := strconv.ParseFloat(text, 64) // infinite when it is too big, as in Python
		v = object.Float(f)
	case isFloat:
		v, err = object.CallArgs(r.t, r.parseFloat, object.StrValue(text))
	case r.parseInt == object.IntType.Value():
		if len(text) < 19 {
			n, _ := strconv.ParseInt(text, 10, 64)
			v = object.Int(n)
		} else {
			v, err = object.ToInt(r.t, object.StrValue(text))
		}
	default:
		v, err = object.CallArgs(r.t, r.parseInt, object.StrValue(text))
	}
	return v, i, err
}

// key is the name of a member as a str.
func (r *reader) key(text string) *object.Str {
	if k := r.keys[text]; k != nil {
		return k
	}
	k := object.NewStr(text)
	if r.keys == nil {
		r.keys = map[string]*object.Str{}
	}
	r.keys[k.String()] = k
	return k
}

// object reads the members of an object from offset i on.
func (r *reader) object(i int) (value, int, error) {
	pairs := !r.pairsHook.IsNone()
	var list []value
	d := object.NewDict()
	if i = r.blank(i); r.at(i) != '}' {
		for {
			if r.at(i) != '"' {
				return r.fail("Expecting property name enclosed in double quotes", i)
			}
			text, next, err := r.scanString(r.t, i+1, r.strict)
			if err != nil {
				return value{}, 0, err
			}
			key := r.key(text)
			if i = r.blank(next); r.at(i) != ':' {
				return r.fail("Expecting ':' delimiter", i)
			}
			v, next, err := r.value(r.blank(i + 1))
			if err != nil {
				return value{}, 0, err
			}
			if pairs {
				list = append(list, object.TupleValue(key.Value(), v))
			} else if err := d.Set(r.t, key.Value(), v); err != nil {
				return value{}, 0, err
			}
			i = r.blank(next)
			if c := r.at(i); c == '}' {
				break
			} else if c != ',' {
				return r.fail("Expecting ',' delimiter", i)
			}
			comma := i
			if i = r.blank(i + 1); r.at(i) == '}' {
				return r.fail("Illegal trailing comma before end of object", comma)
			}
		}
	}
	i++
	switch {
	case pairs:
		v, err := object.CallArgs(r.t, r.pairsHook, object.ListFrom(list).Value())
		return v, i, err
	case !r.objectHook.IsNone():
		v, err := object.CallArgs(r.t, r.objectHook, d.Value())
		return v, i, err
	}
	return d.Value(), i, nil
}

// array reads the items of an array from offset i on.
func (r *reader) array(i int) (value, int, error) {
	var list []value
	if i = r.blank(i); r.at(i) != ']' {
		for {
			v, next, err := r.value(i)
			if err != nil {
				return value{}, 0, err
			}
			list = append(list, v)
			i = r.blank(next)
			if c := r.at(i); c == ']' {
				break
			} else if c != ',' {
				return r.fail("Expecting ',' delimiter", i)
			}
			comma := i
			if i = r.blank(i + 1); r.at(i) == ']' {
				return r.fail("Illegal trailing comma before end of array", comma)
			}
		}
	}
	return object.ListFrom(list).Value(), i + 1, nil
}
