// Package sre is Python's _sre module: patterns, matches and scanners over the
// matching engine in interp/internal/sre.
package sre

import (
	"github.com/gopy-lang/gopy/interp/internal/sre"
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_sre", Doc: "", Types: []*object.Type{&templateType}, Defs: []object.Def{
	{Name: "compile", Sig: "(pattern, flags, code, groups, groupindex, indexgroup)", FN: compile},
	{Name: "template", Sig: "(pattern, template, /)", F2: template, Doc: "template is a list containing interleaved literal strings (str or bytes) and group indices (int)."},
	{Name: "getcodesize", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.Int(sre.CodeSize), nil }},
	{Name: "ascii_iscased", Sig: "(character, /)", F1: onRune(func(r rune) object.Value { return object.Bool(sre.ASCIIIsCased(r)) })},
	{Name: "ascii_tolower", Sig: "(character, /)", F1: onRune(func(r rune) object.Value { return object.Int(int64(sre.ASCIILower(r))) })},
	{Name: "unicode_iscased", Sig: "(character, /)", F1: onRune(func(r rune) object.Value { return object.Bool(sre.UnicodeIsCased(r)) })},
	{Name: "unicode_tolower", Sig: "(character, /)", F1: onRune(func(r rune) object.Value { return object.Int(int64(sre.UnicodeLower(r))) })},
}, Init: func(t *object.Thread, m *object.Module) error {
	for name, n := range map[string]int64{"MAGIC": sre.Magic, "CODESIZE": sre.CodeSize, "MAXREPEAT": sre.MaxRepeat, "MAXGROUPS": sre.MaxGroups} {
		m.Dict.SetStr(t.Interp.Intern(name), object.Int(n))
	}
	return nil
}}

func onRune(f func(rune) object.Value) func(*object.Thread, object.Value, object.Value) (object.Value, error) {
	return func(t *object.Thread, _, v object.Value) (object.Value, error) {
		n, err := object.IndexInt(t, v, &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		return f(rune(n)), nil
	}
}
