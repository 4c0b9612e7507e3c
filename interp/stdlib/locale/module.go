// Package locale is the native module _locale. gopy has no locales but C and
// its UTF-8 form: numbers, dates and the order of texts are always C's. A
// UTF-8 locale that the environment names is taken for C.UTF-8 under its own
// name, so that programs that ask for the user's settings run.
package locale

import (
	"os"
	"runtime"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

var errorType = object.Type{Name: "locale.Error", Base: &object.ExceptionType, Flags: object.FlagBaseType}

func init() { object.ReadyType(&errorType) }

// Module is _locale.
var Module = object.ModuleDef{
	Name: "_locale",
	Doc:  "Support for POSIX locales.",
	Defs: []object.Def{
		{Name: "setlocale", Sig: "(category, locale=<unrepresentable>, /)", F2: setLocale, Opt: 1, Doc: "Activates/queries locale processing."},
		{Name: "localeconv", Sig: "()", F0: localeConv, Doc: "Returns numeric and monetary locale-specific parameters."},
		{Name: "strcoll", Sig: "(os1, os2, /)", F2: strColl, Doc: "Compares two strings according to the locale."},
		{Name: "strxfrm", Sig: "(string, /)", F1: strXfrm, Doc: "Return a string that can be used as a key for locale-aware comparisons."},
		{Name: "getencoding", Sig: "()", F0: func(t *thread, _ value) (value, error) { return object.StrValue("UTF-8"), nil }, Doc: "Get the current locale encoding."},
	},
	Types: []*object.Type{&errorType},
	Init: func(t *thread, m *object.Module) error {
		s := &state{}
		for i := range s.names {
			s.names[i] = "C"
		}
		if name, ok := known(fromEnvironment(0)); ok {
			s.names[0] = name // the interpreter has taken the encoding from the environment
		}
		t.Interp.State[stateKey{}] = s
		for i, c := range categories {
			if n := number(i); n >= 0 {
				m.Dict.SetStr(t.Interp.Intern(c), object.Int(int64(n)))
			}
		}
		m.Dict.SetStr(t.Interp.Intern("LC_ALL"), object.Int(int64(allCategories())))
		m.Dict.SetStr(t.Interp.Intern("CHAR_MAX"), object.Int(charMax))
		return addLangInfo(t, m)
	},
}

const charMax = 127

// categories are the parts of a locale, by the numbers that Linux gives them.
var categories = [...]string{"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"}

// further are those that have no constant but appear in glibc's names of mixed locales.
var further = [...]string{"LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION"}

// number is the platform's number of category i; negative if it has none.
func number(i int) int {
	switch runtime.GOOS {
	case "linux":
		return i
	case "windows":
		return [...]int{2, 4, 5, 1, 3, -1}[i]
	}
	return [...]int{2, 4, 5, 1, 3, 6}[i]
}

func allCategories() int {
	if runtime.GOOS == "linux" {
		return 6
	}
	return 0
}

// state is the locale of an interpreter: a name for each category, and one for the further ones.
type state struct {
	names [len(categories) + 1]string
}

type stateKey struct{}

func stateOf(t *thread) *state { return t.Interp.State[stateKey{}].(*state) }

// fromEnvironment is the name that the environment gives a category.
func fromEnvironment(i int) string {
	names := [...]string{"LC_ALL", "LC_IDENTIFICATION", "LANG"}
	if i < len(categories) {
		names[1] = categories[i]
	}
	for _, n := range names {
		if v := os.Getenv(n); v != "" {
			return v
		}
	}
	return "C"
}

// known tells whether a locale has the properties of C, and how it is called.
func known(name string) (string, bool) {
	switch name {
	case "C", "POSIX":
		return "C", true
	case "C.UTF-8", "C.utf8":
		return name, true
	}
	return "", false
}

// isUTF8 tells whether a locale's name says that its encoding is UTF-8.
func isUTF8(name string) bool {
	_, enc, _ := strings.Cut(name, ".")
	enc, _, _ = strings.Cut(enc, "@")
	return strings.EqualFold(enc, "UTF-8") || strings.EqualFold(enc, "utf8")
}

func unsupported() (value, error) {
	return value{}, object.NewException(&errorType, "unsupported locale setting")
}

func setLocale(t *thread, _, category, locale value) (value, error) {
	n, err := object.SizeArg(t, category)
	if err != nil {
		return value{}, err
	}
	at := -1
	for i := range categories {
		if number(i) == n {
			at = i
		}
	}
	all := n == allCategories()
	s := stateOf(t)
	if locale.IsNoneOrAbsent() {
		switch {
		case all:
			return object.StrValue(s.all()), nil
		case at < 0:
			return value{}, object.NewException(&errorType, "locale query failed")
		}
		return object.StrValue(s.names[at]), nil
	}
	if !locale.IsStr() {
		return value{}, object.TypeErrorf("setlocale() argument 2 must be str or None, not %s", object.TypeName(locale))
	}
	name := locale.Str().String()
	if strings.Contains(name, "\x00") {
		return value{}, object.ValueErrorf("embedded null character")
	}
	names := s.names
	if !all && at < 0 {
		return unsupported()
	}
	for i := range names {
		if !all && i != at {
			continue
		}
		part, ok := name, false
		switch {
		case name == "":
			if part, ok = known(fromEnvironment(i)); !ok {
				part = fromEnvironment(i)
				ok = isUTF8(part)
			}
		case all && strings.Contains(name, ";"):
			part, ok = "", false
			for _, f := range strings.Split(name, ";") {
				k, v, _ := strings.Cut(f, "=")
				if i < len(categories) && k == categories[i] || i == len(categories) && k == further[0] {
					if part, ok = known(v); !ok && isUTF8(v) && v == s.names[i] {
						part, ok = v, true
					}
				}
			}
		default:
			if part, ok = known(name); !ok && isUTF8(name) && name == fromEnvironment(i) {
				part, ok = name, true
			}
		}
		if !ok {
			return unsupported()
		}
		names[i] = part
	}
	s.names = names
	if all {
		return object.StrValue(s.all()), nil
	}
	return object.StrValue(names[at]), nil
}

// all is the name of the whole locale.
func (s *state) all() string {
	same := true
	for _, n := range s.names {
		same = same && n == s.names[0]
	}
	if same {
		return s.names[0]
	}
	var parts []string
	for i, c := range categories {
		parts = append(parts, c+"="+s.names[i])
	}
	for _, c := range further {
		parts = append(parts, c+"="+s.names[len(categories)])
	}
	return strings.Join(parts, ";")
}

func localeConv(t *thread, _ value) (value, error) {
	d := object.NewDict()
	set := func(name string, v value) { d.SetStr(t.Interp.Intern(name), v) }
	for _, n := range [...]string{"int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"} {
		set(n, object.StrValue(""))
	}
	set("mon_grouping", object.NewList(nil).Value())
	set("positive_sign", object.StrValue(""))
	set("negative_sign", object.StrValue(""))
	for _, n := range [...]string{"int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"} {
		set(n, object.Int(charMax))
	}
	set("decimal_point", object.StrValue("."))
	set("thousands_sep", object.StrValue(""))
	set("grouping", object.NewList(nil).Value())
	return d.Value(), nil
}

// text takes a str without null characters.
func text(name string, arg int, v value) (string, error) {
	if !v.IsStr() {
		if arg == 0 {
			return "", object.TypeErrorf("%s() argument must be str, not %s", name, object.TypeName(v))
		}
		return "", object.TypeErrorf("%s() argument %d must be str, not %s", name, arg, object.TypeName(v))
	}
	s := v.Str().String()
	if strings.Contains(s, "\x00") {
		return "", object.ValueErrorf("embedded null character")
	}
	return s, nil
}

func strColl(t *thread, _, a, b value) (value, error) {
	x, err := text("strcoll", 1, a)
	if err != nil {
		return value{}, err
	}
	y, err := text("strcoll", 2, b)
	if err != nil {
		return value{}, err
	}
	return object.Int(int64(strings.Compare(x, y))), nil
}

func strXfrm(t *thread, _, a value) (value, error) {
	_, err := text("strxfrm", 0, a)
	return a, err
}
