package traceback

import (
	"sort"

	"github.com/gopy-lang/gopy/interp/object"
)

// suggestion is what follows the message of an error about a name that is not
// there: a name that is, and is like it.
func (c *collector) suggestion(exc *object.BaseException) string {
	v := exc.Value()
	attr := "name"
	isName := exc.T.IsSubtype(&object.NameError)
	switch {
	case exc.T.IsSubtype(&object.ImportError):
		attr = "name_from"
	case isName, exc.T.IsSubtype(&object.AttributeError):
	default:
		return ""
	}
	name := c.attribute(v, attr)
	if name.IsNoneOrAbsent() {
		return ""
	}
	text, found := "", ""
	if name.IsStr() {
		wrong := name.Str().String()
		switch {
		case isName:
			found = c.suggestName(exc.Traceback, name.Str())
		case attr == "name":
			found = c.suggestAttribute(exc, wrong)
		default:
			found = c.suggestImport(v, wrong)
		}
	}
	if found != "" {
		text = ". Did you mean: '" + found + "'?"
	}
	if isName && c.isStdlibModule(name) {
		shown := c.safeStr(name, "name")
		if text != "" {
			return text + " Or did you forget to import '" + shown + "'?"
		}
		return ". Did you forget to import '" + shown + "'?"
	}
	return text
}

func (c *collector) isStdlibModule(name object.Value) bool {
	if c.t.Interp.Sys == nil {
		return false
	}
	names, ok := c.t.Interp.Sys.Dict.GetStr(c.intern("stdlib_module_names"))
	if !ok {
		return false
	}
	found, err := object.Contains(c.t, names, name)
	return err == nil && found
}

// innermost returns the frame where the exception was raised, or nil.
func innermost(tb *object.Traceback) *object.FrameObj {
	if tb == nil {
		return nil
	}
	for tb.Next != nil {
		tb = tb.Next
	}
	return tb.Frame
}

// local returns a local variable of a frame; absent when there is none.
func (c *collector) local(f *object.FrameObj, name string) object.Value {
	v, err := object.GetItem(c.t, f.LocalsMapping(), c.intern(name).Value())
	if err != nil {
		return object.Value{}
	}
	return v
}

func (c *collector) suggestName(tb *object.Traceback, wrong *object.Str) string {
	f := innermost(tb)
	if f == nil {
		return ""
	}
	var names []string
	add := func(v object.Value) error {
		if v.IsStr() {
			names = append(names, v.Str().String())
		}
		return nil
	}
	for _, m := range []object.Value{f.LocalsMapping(), f.Fn.Globals.Value(), f.Fn.Builtins.Value()} {
		if object.ForEach(c.t, m, add) != nil {
			return ""
		}
	}
	if self := c.local(f, "self"); self.P != nil {
		if v, err := object.LookupAttr(c.t, self, wrong); err == nil && v.P != nil {
			return "self." + wrong.String()
		}
	}
	return object.Suggest(wrong.String(), names)
}

// directory returns the sorted names that v's __dir__ gives.
func (c *collector) directory(v object.Value) ([]string, bool) {
	r, err := object.CallMethod(c.t, v, c.intern("__dir__"))
	if err != nil && object.Matches(err, &object.TypeError) {
		// v is a class, whose __dir__ is for its instances.
		r, err = object.CallMethod(c.t, v.Type().Value(), c.intern("__dir__"), v)
	}
	if err != nil {
		return nil, false
	}
	var names []string
	err = object.ForEach(c.t, r, func(n object.Value) error {
		if n.IsStr() {
			names = append(names, n.Str().String())
		}
		return nil
	})
	sort.Strings(names)
	return names, err == nil
}

func (c *collector) suggestAttribute(exc *object.BaseException, wrong string) string {
	obj := c.attribute(exc.Value(), "obj")
	if obj.P == nil {
		return ""
	}
	names, ok := c.directory(obj)
	if !ok {
		return ""
	}
	private := wrong != "" && wrong[0] == '_'
	if f := innermost(exc.Traceback); !private && f != nil {
		private = c.local(f, "self") == obj
	}
	return object.Suggest(wrong, visible(names, private))
}

func (c *collector) suggestImport(exc object.Value, wrong string) string {
	name := c.attribute(exc, "name")
	if name.P == nil || !name.IsStr() {
		return ""
	}
	m, err := c.t.Interp.Engine.Import(c.t, name.Str(), object.None, object.None, object.None, 0)
	if err != nil {
		return ""
	}
	names, ok := c.directory(m)
	if !ok {
		return ""
	}
	return object.Suggest(wrong, visible(names, wrong != "" && wrong[0] == '_'))
}

// visible leaves out names with an underscore in front, unless private.
func visible(names []string, private bool) []string {
	if private {
		return names
	}
	out := names[:0]
	for _, n := range names {
		if n == "" || n[0] != '_' {
			out = append(out, n)
		}
	}
	return out
}
