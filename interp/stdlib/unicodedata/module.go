// Package unicodedata is the native module unicodedata: the Unicode character
// database, and the one of Unicode 3.2.0, which IDNA needs.
package unicodedata

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/object"
)

// Module is unicodedata.
var Module = object.ModuleDef{
	Name:  "unicodedata",
	Doc:   "This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters. The data in\nthis database is based on the UnicodeData.txt file version\n" + ucd.Version + " which is publicly available from ftp://ftp.unicode.org/.\n\nThe module uses the same names and symbols as defined by the\nUnicodeData File Format " + ucd.Version + ".\n",
	Defs:  functions,
	Types: []*object.Type{&ucdType},
	Init: func(t *object.Thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("unidata_version"), object.StrValue(ucd.Version))
		m.Dict.SetStr(t.Interp.Intern("ucd_3_2_0"), value{P: unsafe.Pointer(&database{object.Object{T: &ucdType}})})
		return nil
	},
}

type value = object.Value

// database is the UCD object: ucd_3_2_0 is the only one.
type database struct {
	object.Object
}

var ucdType = object.Type{Name: "unicodedata.UCD"}

func init() {
	ucdType.Flags |= object.FlagDisallowNew
	ucdType.Methods = functions
	ucdType.GetSets = []object.GetSet{{Name: "unidata_version", Member: true, Get: func(*object.Thread, value) (value, error) {
		return object.StrValue("3.2.0"), nil
	}}}
	object.ReadyType(&ucdType)
}

// functions are those of the module, and the methods of UCD.
var functions = []object.Def{
	{Name: "decimal", Sig: "(chr, default=<unrepresentable>, /)", F2: decimal, Opt: 1, Doc: "Return the decimal value of a character as an int, or the default; else raise ValueError."},
	{Name: "digit", Sig: "(chr, default=<unrepresentable>, /)", F2: digit, Opt: 1, Doc: "Return the digit value of a character as an int, or the default; else raise ValueError."},
	{Name: "numeric", Sig: "(chr, default=<unrepresentable>, /)", F2: numeric, Opt: 1, Doc: "Return the numeric value of a character as a float, or the default; else raise ValueError."},
	{Name: "category", Sig: "(chr, /)", F1: category, Doc: "Return the general category of a character."},
	{Name: "bidirectional", Sig: "(chr, /)", F1: bidirectional, Doc: "Return the bidirectional class of a character, or an empty string."},
	{Name: "combining", Sig: "(chr, /)", F1: combining, Doc: "Return the canonical combining class of a character, 0 if there is none."},
	{Name: "mirrored", Sig: "(chr, /)", F1: mirrored, Doc: "Return 1 if a character is mirrored in bidirectional text, else 0."},
	{Name: "east_asian_width", Sig: "(chr, /)", F1: eastAsianWidth, Doc: "Return the East Asian width of a character."},
	{Name: "decomposition", Sig: "(chr, /)", F1: decomposition, Doc: "Return the decomposition mapping of a character, or an empty string."},
	{Name: "name", Sig: "(chr, default=<unrepresentable>, /)", F2: name, Opt: 1, Doc: "Return the name of a character, or the default; else raise ValueError."},
	{Name: "lookup", Sig: "(name, /)", F1: lookup, Doc: "Return the character, or sequence of characters, of that name.\n\nRaises KeyError when there is none."},
	{Name: "is_normalized", Sig: "(form, unistr, /)", F2: isNormalized, Doc: "Tell whether a string is in the normal form: 'NFC', 'NFKC', 'NFD' or 'NFKD'."},
	{Name: "normalize", Sig: "(form, unistr, /)", F2: normalize, Doc: "Return the normal form of a string: 'NFC', 'NFKC', 'NFD' or 'NFKD'."},
}

func typeName(v value) string {
	if v.IsNone() {
		return "None"
	}
	return object.TypeName(v)
}

// isOld tells whether self is ucd_3_2_0.
func isOld(self value) bool { return self.Type() == &ucdType }

// char checks an argument that must be one character; where is "argument" or "argument 1".
func char(v value, fn, where string) (rune, error) {
	if !v.IsStr() {
		return 0, object.TypeErrorf("%s() %s must be a unicode character, not %s", fn, where, typeName(v))
	}
	r := v.Str().Rune()
	if r < 0 {
		return 0, object.TypeErrorf("%s(): %s must be a unicode character, not a string of length %d", fn, where, v.Str().Len())
	}
	return r, nil
}

// orDefault is the answer of a function for a character that has no such value.
func orDefault(def value, msg string) (value, error) {
	if def.P != nil {
		return def, nil
	}
	return value{}, object.ValueErrorf("%s", msg)
}

func decimal(t *object.Thread, self, c, def value) (value, error) {
	r, err := char(c, "decimal", "argument 1")
	if err != nil {
		return value{}, err
	}
	n := ucd.Decimal(r)
	if isOld(self) {
		n = oldDecimal(r, n)
	}
	if n < 0 {
		return orDefault(def, "not a decimal")
	}
	return object.Int(int64(n)), nil
}

func digit(t *object.Thread, self, c, def value) (value, error) {
	r, err := char(c, "digit", "argument 1")
	if err != nil {
		return value{}, err
	}
	n := ucd.Digit(r)
	if n < 0 {
		return orDefault(def, "not a digit")
	}
	return object.Int(int64(n)), nil
}

func numeric(t *object.Thread, self, c, def value) (value, error) {
	r, err := char(c, "numeric", "argument 1")
	if err != nil {
		return value{}, err
	}
	f, ok := ucd.Numeric(r)
	if isOld(self) {
		f, ok = oldNumeric(r, f, ok)
	}
	if !ok {
		return orDefault(def, "not a numeric character")
	}
	return object.Float(f), nil
}

func category(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "category", "argument")
	if err != nil {
		return value{}, err
	}
	if isOld(self) {
		return object.StrValue(oldCategory(r)), nil
	}
	return object.StrValue(ucd.Category(r)), nil
}

func bidirectional(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "bidirectional", "argument")
	if err != nil {
		return value{}, err
	}
	if isOld(self) {
		return object.StrValue(oldBidirectional(r)), nil
	}
	return object.StrValue(ucd.Bidirectional(r)), nil
}

func combining(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "combining", "argument")
	if err != nil {
		return value{}, err
	}
	if isOld(self) && !oldAssigned(r) {
		return object.Int(0), nil
	}
	return object.Int(int64(ucd.Combining(r))), nil
}

func mirrored(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "mirrored", "argument")
	if err != nil {
		return value{}, err
	}
	m := ucd.Mirrored(r)
	if isOld(self) {
		m = oldMirrored(r)
	}
	if m {
		return object.Int(1), nil
	}
	return object.Int(0), nil
}

func eastAsianWidth(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "east_asian_width", "argument")
	if err != nil {
		return value{}, err
	}
	if isOld(self) {
		return object.StrValue(oldWidth(r)), nil
	}
	return object.StrValue(ucd.EastAsianWidth(r)), nil
}

func decomposition(t *object.Thread, self, c value) (value, error) {
	r, err := char(c, "decomposition", "argument")
	if err != nil {
		return value{}, err
	}
	if isOld(self) && !oldAssigned(r) {
		return object.StrValue(""), nil
	}
	return object.StrValue(ucd.Decomposition(r)), nil
}

func name(t *object.Thread, self, c, def value) (value, error) {
	r, err := char(c, "name", "argument 1")
	if err != nil {
		return value{}, err
	}
	s, ok := ucd.Name(r)
	if !ok || isOld(self) && !oldAssigned(r) {
		return orDefault(def, "no such name")
	}
	return object.StrValue(s), nil
}

// maxName is the length that CPython's lookup takes.
const maxName = 256

func lookup(t *object.Thread, self, v value) (value, error) {
	var s string
	if v.IsStr() {
		s = v.Str().String()
		if _, err := object.EncodeStr(t, v.Str(), "utf-8", ""); err != nil {
			return value{}, err
		}
	} else {
		b, err := object.AsBytes(t, v)
		if err != nil {
			return value{}, err
		}
		s = string(b)
	}
	if len(s) > maxName {
		return value{}, object.KeyErrorFor(object.StrValue("name too long"))
	}
	r, ok := ucd.Lookup(s, !isOld(self))
	if ok && isOld(self) {
		// The old database has neither aliases nor sequences.
		name, _ := ucd.Name([]rune(r)[0])
		ok = strings.EqualFold(name, s)
	}
	if !ok {
		return value{}, object.KeyErrorFor(object.StrValue("undefined character name '" + strings.ToValidUTF8(s, "\uFFFD") + "'"))
	}
	return object.StrValue(r), nil
}

// formArgs checks the arguments of normalize and is_normalized.
func formArgs(form, s value, fn string) (ucd.Form, *object.Str, error) {
	if !form.IsStr() {
		return 0, nil, object.TypeErrorf("%s() argument 1 must be str, not %s", fn, typeName(form))
	}
	if !s.IsStr() {
		return 0, nil, object.TypeErrorf("%s() argument 2 must be str, not %s", fn, typeName(s))
	}
	f, ok := ucd.ParseForm(form.Str().String())
	if !ok && s.Str().Len() > 0 {
		return 0, nil, object.ValueErrorf("invalid normalization form")
	}
	return f, s.Str(), nil
}

func isNormalized(t *object.Thread, self, form, s value) (value, error) {
	if s.IsStr() && s.Str().Len() == 0 && form.IsStr() {
		return object.True, nil
	}
	f, str, err := formArgs(form, s, "is_normalized")
	if err != nil {
		return value{}, err
	}
	if str.IsASCII() {
		return object.True, nil
	}
	if isOld(self) {
		return object.Bool(oldNormalize(f, str.String()) == str.String()), nil
	}
	return object.Bool(ucd.IsNormalized(f, str.String())), nil
}

func normalize(t *object.Thread, self, form, s value) (value, error) {
	f, str, err := formArgs(form, s, "normalize")
	if err != nil {
		return value{}, err
	}
	if str.IsASCII() {
		return s, nil
	}
	if isOld(self) {
		return object.StrValue(oldNormalize(f, str.String())), nil
	}
	return object.StrValue(ucd.Normalize(f, str.String())), nil
}
