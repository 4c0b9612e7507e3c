package json

import (
	"math"
	"strconv"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// encoder is a _json.Encoder, which writes a value as JSON.
type encoder struct {
	object.Object
	markers, fallback, encode, indent value
	keySeparator, itemSeparator       *object.Str
	sortKeys, skipKeys, allowNaN      bool
	// native says that strs are written by this package: 'a' in ASCII, 'u' as they are.
	native byte
}

var encoderType = object.Type{Name: "_json.Encoder"}

var nameItems = object.StaticName("items")

func initEncoder() {
	ty := &encoderType
	ty.Doc = "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)"
	sig := object.ParseSignature("(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)")
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		var a [9]value
		if err := sig.Bind("make_encoder", args, a[:]); err != nil {
			return value{}, err
		}
		for i := 4; i < 6; i++ {
			if !a[i].IsStr() {
				return value{}, object.TypeErrorf("make_encoder() argument %d must be str, not %s", i+1, object.TypeName(a[i]))
			}
		}
		e := &encoder{Object: object.Object{T: cls}, markers: a[0], fallback: a[1], encode: a[2], indent: a[3], keySeparator: a[4].Str(), itemSeparator: a[5].Str()}
		for i, to := range [...]*bool{&e.sortKeys, &e.skipKeys, &e.allowNaN} {
			var err error
			if *to, err = object.Truth(t, a[6+i]); err != nil {
				return value{}, err
			}
		}
		if !e.markers.IsNone() && !e.markers.IsDict() {
			return value{}, object.TypeErrorf("make_encoder() argument 1 must be dict or None, not %s", object.TypeName(e.markers))
		}
		if e.encode.Type() == &object.NativeFunctionType {
			switch (*object.NativeFunction)(e.encode.P).Def {
			case &Module.Defs[0]:
				e.native = 'u'
			case &Module.Defs[1]:
				e.native = 'a'
			}
		}
		return value{P: unsafe.Pointer(e)}, nil
	}
	call := object.ParseSignature("(obj, _current_indent_level)")
	ty.Call = func(t *thread, v value, args object.Args) (value, error) {
		var a [2]value
		if err := call.Bind("_iterencode", args, a[:]); err != nil {
			return value{}, err
		}
		level, err := object.SizeArg(t, a[1])
		if err != nil {
			return value{}, err
		}
		w := writer{encoder: (*encoder)(v.P), t: t}
		if !w.indent.IsNone() {
			if !w.indent.IsStr() {
				return value{}, object.TypeErrorf("can only concatenate str (not \"%s\") to str", object.TypeName(w.indent))
			}
			w.step, w.indented = w.indent.Str().String(), true
		}
		if err := w.value(a[0], level); err != nil {
			return value{}, err
		}
		return object.TupleValue(object.NewStrBytes(w.b).Value()), nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		e := (*encoder)(v.P)
		for _, x := range [...]value{e.markers, e.fallback, e.encode, e.indent} {
			visit(x)
		}
	}
	member := func(name string, get func(e *encoder) value) object.GetSet {
		return object.GetSet{Name: name, Doc: name, Member: true, Get: func(t *thread, v value) (value, error) { return get((*encoder)(v.P)), nil }}
	}
	ty.GetSets = []object.GetSet{
		member("markers", func(e *encoder) value { return e.markers }),
		member("default", func(e *encoder) value { return e.fallback }),
		member("encoder", func(e *encoder) value { return e.encode }),
		member("indent", func(e *encoder) value { return e.indent }),
		member("key_separator", func(e *encoder) value { return e.keySeparator.Value() }),
		member("item_separator", func(e *encoder) value { return e.itemSeparator.Value() }),
		member("sort_keys", func(e *encoder) value { return object.Bool(e.sortKeys) }),
		member("skipkeys", func(e *encoder) value { return object.Bool(e.skipKeys) }),
	}
	object.ReadyType(ty)
}

// writer writes one value.
type writer struct {
	*encoder
	t        *thread
	b        []byte
	step     string
	indented bool
}

// newline begins a line at a level of indentation.
func (w *writer) newline(level int) {
	if w.indented {
		w.b = append(w.b, '\n')
		w.b = append(w.b, strings.Repeat(w.step, max(level, 0))...)
	}
}

func (w *writer) value(v value, level int) error {
	ty := v.Type()
	switch {
	case v.IsNone():
		w.b = append(w.b, "null"...)
	case v.IsTrue():
		w.b = append(w.b, "true"...)
	case v.IsFalse():
		w.b = append(w.b, "false"...)
	case v.IsInt64():
		w.b = strconv.AppendInt(w.b, v.Int64(), 10)
	case v.IsStr():
		return w.str(v)
	case v.IsInt():
		s, err := object.Repr(w.t, v.ExactInt())
		if err != nil {
			return err
		}
		w.b = append(w.b, s...)
	case ty.Flags&object.FlagFloatSubclass != 0:
		return w.float(v)
	case v.IsList() || v.IsTuple():
		if err := w.t.EnterNative(" while encoding a JSON object"); err != nil {
			return err
		}
		defer w.t.LeaveNative()
		return w.list(v, level)
	case v.IsDict():
		if err := w.t.EnterNative(" while encoding a JSON object"); err != nil {
			return err
		}
		defer w.t.LeaveNative()
		return w.dict(v, level)
	default:
		mark, err := w.enter(v)
		if err != nil {
			return err
		}
		x, err := object.CallArgs(w.t, w.fallback, v)
		if err != nil {
			return err
		}
		if err := w.t.EnterNative(" while encoding a JSON object"); err != nil {
			return err
		}
		defer w.t.LeaveNative()
		if err := w.value(x, level); err != nil {
			return w.note(err, "when serializing "+ty.FullName(w.t)+" object")
		}
		return w.leave(mark)
	}
	return nil
}

// note adds a note to an error.
func (w *writer) note(err error, text string) error {
	e := object.AsException(err)
	object.AddNote(w.t, e, text)
	return e
}

// enter marks v as under way, unless nobody asks for cycles.
func (w *writer) enter(v value) (mark value, err error) {
	if w.markers.IsNone() {
		return value{}, nil
	}
	mark = object.ID(v)
	d := w.markers.Dict()
	_, found, err := d.Get(w.t, mark)
	if err != nil {
		return value{}, err
	}
	if found {
		return value{}, object.ValueErrorf("Circular reference detected")
	}
	return mark, d.Set(w.t, mark, v)
}

func (w *writer) leave(mark value) error {
	if mark.P == nil {
		return nil
	}
	_, found, err := w.markers.Dict().Delete(w.t, mark)
	if err == nil && !found {
		err = object.KeyErrorFor(mark)
	}
	return err
}

func (w *writer) str(v value) error {
	if w.native != 0 {
		w.b = appendQuoted(w.b, v.Str().String(), w.native == 'a')
		return nil
	}
	r, err := object.CallArgs(w.t, w.encode, v)
	if err != nil {
		return err
	}
	if !r.IsStr() {
		return object.TypeErrorf("encoder() must return a string, not %s", object.TypeName(r))
	}
	w.b = append(w.b, r.Str().String()...)
	return nil
}

// floatText is a float in JSON.
func (w *writer) floatText(v value) (string, error) {
	f, _ := v.FloatOf()
	if f-f == 0 {
		return object.Repr(w.t, object.Float(f))
	}
	if !w.allowNaN {
		r, err := object.Repr(w.t, v)
		if err != nil {
			return "", err
		}
		return "", object.ValueErrorf("Out of range float values are not JSON compliant: %s", r)
	}
	switch {
	case math.IsNaN(f):
		return "NaN", nil
	case f > 0:
		return "Infinity", nil
	}
	return "-Infinity", nil
}

func (w *writer) float(v value) error {
	s, err := w.floatText(v)
	w.b = append(w.b, s...)
	return err
}

func (w *writer) list(v value, level int) error {
	items := func() []value {
		if v.IsTuple() {
			return v.Tuple().Items
		}
		return nil
	}()
	n := len(items)
	if items == nil && v.IsList() {
		n = v.List().Len()
	}
	if n == 0 {
		w.b = append(w.b, "[]"...)
		return nil
	}
	mark, err := w.enter(v)
	if err != nil {
		return err
	}
	w.b = append(w.b, '[')
	w.newline(level + 1)
	for i := 0; ; i++ {
		var x value
		if items != nil {
			if i >= len(items) {
				break
			}
			x = items[i]
		} else {
			if i >= v.List().Len() {
				break
			}
			x = v.List().At(i)
		}
		if i > 0 {
			w.b = append(w.b, w.itemSeparator.String()...)
			w.newline(level + 1)
		}
		if err := w.value(x, level+1); err != nil {
			return w.note(err, "when serializing "+v.Type().FullName(w.t)+" item "+strconv.Itoa(i))
		}
	}
	if err := w.leave(mark); err != nil {
		return err
	}
	w.newline(level)
	w.b = append(w.b, ']')
	return nil
}

func (w *writer) dict(v value, level int) error {
	if v.Dict().Len() == 0 && v.Type() == &object.DictType {
		w.b = append(w.b, "{}"...)
		return nil
	}
	if n, err := object.Len(w.t, v); err != nil {
		return err
	} else if n == 0 {
		w.b = append(w.b, "{}"...)
		return nil
	}
	mark, err := w.enter(v)
	if err != nil {
		return err
	}
	w.b = append(w.b, '{')
	first := true
	if w.sortKeys || v.Type() != &object.DictType {
		items, err := object.CallMethod(w.t, v, nameItems)
		if err != nil {
			return err
		}
		l, err := object.ListOf(w.t, items)
		if err != nil {
			return err
		}
		if w.sortKeys {
			if err := object.SortList(w.t, l, value{}, false); err != nil {
				return err
			}
		}
		for i := 0; i < l.Len(); i++ {
			x := l.At(i)
			if !x.IsTuple() || len(x.Tuple().Items) != 2 {
				return object.ValueErrorf("items must return 2-tuples")
			}
			if err := w.member(v, x.Tuple().Items[0], x.Tuple().Items[1], level, &first); err != nil {
				return err
			}
		}
	} else {
		for pos := 0; ; {
			key, x, ok := v.Dict().Next(&pos)
			if !ok {
				break
			}
			if err := w.member(v, key, x, level, &first); err != nil {
				return err
			}
		}
	}
	if err := w.leave(mark); err != nil {
		return err
	}
	if !first {
		w.newline(level)
	}
	w.b = append(w.b, '}')
	return nil
}

// member writes one member of the dict v.
func (w *writer) member(v, key, x value, level int, first *bool) error {
	text := ""
	var err error
	switch {
	case key.IsStr():
	case key.Type().Flags&object.FlagFloatSubclass != 0:
		text, err = w.floatText(key)
	case key.IsTrue():
		text = "true"
	case key.IsFalse():
		text = "false"
	case key.IsNone():
		text = "null"
	case key.IsInt():
		text, err = object.Repr(w.t, key.ExactInt())
	case w.skipKeys:
		return nil
	default:
		return object.TypeErrorf("keys must be str, int, float, bool or None, not %s", object.TypeName(key))
	}
	if err != nil {
		return err
	}
	if !*first {
		w.b = append(w.b, w.itemSeparator.String()...)
	}
	*first = false
	w.newline(level + 1)
	name := key
	if !key.IsStr() {
		name = object.StrValue(text)
	}
	if err := w.str(name); err != nil {
		return err
	}
	w.b = append(w.b, w.keySeparator.String()...)
	if err := w.value(x, level+1); err != nil {
		r, err2 := object.Repr(w.t, key)
		if err2 != nil {
			return err2
		}
		return w.note(err, "when serializing "+v.Type().FullName(w.t)+" item "+r)
	}
	return nil
}
