package locale

import "github.com/gopy-lang/gopy/interp/object"

// langInfo are the facts of the C locale, by glibc's numbers: groups that
// count upwards from their first constant.
var langInfo = []struct {
	first int
	items []struct{ name, text string }
}{
	{131072, named("ABDAY_", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")},
	{131079, named("DAY_", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")},
	{131086, named("ABMON_", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")},
	{131098, named("MON_", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")},
	{131110, []struct{ name, text string }{{"AM_STR", "AM"}, {"PM_STR", "PM"}, {"D_T_FMT", "%a %b %e %H:%M:%S %Y"}, {"D_FMT", "%m/%d/%y"}, {"T_FMT", "%H:%M:%S"},
		{"T_FMT_AMPM", "%I:%M:%S %p"}, {"ERA", ""}, {"", ""}, {"ERA_D_FMT", ""}, {"ALT_DIGITS", ""}, {"ERA_D_T_FMT", ""}, {"ERA_T_FMT", ""}}},
	{131180, []struct{ name, text string }{{"_DATE_FMT", "%a %b %e %H:%M:%S %Z %Y"}}},
	{262159, []struct{ name, text string }{{"CRNCYSTR", "-"}}},
	{65536, []struct{ name, text string }{{"RADIXCHAR", "."}, {"THOUSEP", ""}}},
	{327680, []struct{ name, text string }{{"YESEXPR", "^[yY]"}, {"NOEXPR", "^[nN]"}}},
	{codeset, []struct{ name, text string }{{"CODESET", ""}}},
}

const codeset = 14

// named numbers the names of a group.
func named(prefix string, texts ...string) []struct{ name, text string } {
	out := make([]struct{ name, text string }, len(texts))
	for i, s := range texts {
		n := string(rune('0' + (i+1)%10))
		if i >= 9 {
			n = "1" + n
		}
		out[i].name, out[i].text = prefix+n, s
	}
	return out
}

var nlLangInfo = object.Def{Name: "nl_langinfo", Sig: "(key, /)", Doc: "Return the value for the locale information associated with key.", F1: func(t *thread, _, key value) (value, error) {
	n, err := object.SizeArg(t, key)
	if err != nil {
		return value{}, err
	}
	for _, g := range langInfo {
		if i := n - g.first; i >= 0 && i < len(g.items) && g.items[i].name != "" {
			if n == codeset {
				if stateOf(t).names[0] == "C" {
					return object.StrValue("ANSI_X3.4-1968"), nil
				}
				return object.StrValue("UTF-8"), nil
			}
			return object.StrValue(g.items[i].text), nil
		}
	}
	return value{}, object.ValueErrorf("unsupported langinfo constant")
}}

func addLangInfo(t *thread, m *object.Module) error {
	in := t.Interp
	for _, g := range langInfo {
		for i, it := range g.items {
			if it.name != "" {
				m.Dict.SetStr(in.Intern(it.name), object.Int(int64(g.first+i)))
			}
		}
	}
	m.Dict.SetStr(in.Intern(nlLangInfo.Name), object.NewNativeFunction(&nlLangInfo, m.Value(), in.Intern("_locale").Value()))
	return nil
}
