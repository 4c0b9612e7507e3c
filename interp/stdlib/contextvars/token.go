package contextvars

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// token remembers what a variable was before it was set.
type token struct {
	object.Object
	ctx  *context
	v    *variable
	old  object.Value // absent: the variable had no value
	used bool
}

var tokenType = object.Type{Name: "_contextvars.Token"}

// missingType is the type of Token.MISSING.
var missingType = object.Type{Name: "Token.MISSING"}

var missing = object.Value{P: unsafe.Pointer(&object.Object{T: &missingType})}

func asToken(v object.Value) *token { return (*token)(v.P) }

func init() {
	missingType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.StrValue("<Token.MISSING>"), nil
	}
	missingType.Flags |= object.FlagDisallowNew
	object.ReadyType(&missingType)
	tokenType.Methods = []object.Def{
		{Name: "__enter__", Sig: "()", Doc: "Enter into Token context manager.", F0: func(t *object.Thread, v object.Value) (object.Value, error) { return v, nil }},
		{Name: "__exit__", Sig: "(type, val, tb, /)", Doc: "Exit from Token context manager, restore the linked ContextVar.", F3: func(t *object.Thread, v, _, _, _ object.Value) (object.Value, error) {
			return object.None, reset(t, asToken(v).v, v)
		}},
		object.ClassGetItemDef(),
	}
	tokenType.GetSets = []object.GetSet{
		{Name: "var", Get: func(t *object.Thread, v object.Value) (object.Value, error) { return asToken(v).v.value(), nil }},
		{Name: "old_value", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			if old := asToken(v).old; old.P != nil {
				return old, nil
			}
			return missing, nil
		}},
	}
	tokenType.ConstAttrs = []object.ConstAttr{{Name: "MISSING", Value: missing}}
	tokenType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return object.Value{}, object.RuntimeErrorf("Tokens can only be created by ContextVars")
	}
	tokenType.Hash = object.HashNotImplemented
	tokenType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		s, err := object.Repr(t, asToken(v).v.value())
		if err != nil {
			return object.Value{}, err
		}
		used := ""
		if asToken(v).used {
			used = " used"
		}
		return object.StrValue("<Token" + used + " var=" + s + " at " + object.Address(t, v) + ">"), nil
	}
	object.ReadyType(&tokenType)
}
