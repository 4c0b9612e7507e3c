// Package types is the native module _types: the builtin types that have no
// name in builtins.
package types

import "github.com/gopy-lang/gopy/interp/object"

// CapsuleType is the type of CPython's wrappers of C pointers. There are none
// in gopy; programs ask whether something is one.
var CapsuleType = object.Type{Name: "PyCapsule", Doc: "Capsule objects wrap a C pointer in a Python object.", Flags: object.FlagDisallowNew}

func init() { object.ReadyType(&CapsuleType) }

// Module is _types.
var Module = object.ModuleDef{
	Name: "_types",
	Doc:  "Define names for built-in types.",
	Init: func(t *object.Thread, m *object.Module) error {
		for _, x := range []struct {
			name string
			ty   *object.Type
		}{
			{"AsyncGeneratorType", &object.AsyncGeneratorType},
			{"BuiltinFunctionType", &object.NativeFunctionType},
			{"BuiltinMethodType", &object.NativeFunctionType},
			{"CapsuleType", &CapsuleType},
			{"CellType", &object.CellType},
			{"ClassMethodDescriptorType", &object.ClassMethodDescriptorType},
			{"CodeType", &object.CodeType},
			{"CoroutineType", &object.CoroutineType},
			{"EllipsisType", &object.EllipsisType},
			{"FrameType", &object.FrameType},
			{"FunctionType", &object.FunctionType},
			{"GeneratorType", &object.GeneratorType},
			{"GenericAlias", &object.GenericAliasType},
			{"GetSetDescriptorType", &object.GetSetDescriptorType},
			{"LambdaType", &object.FunctionType},
			{"MappingProxyType", &object.MappingProxyType},
			{"MemberDescriptorType", &object.MemberDescriptorType},
			{"MethodDescriptorType", &object.MethodDescriptorType},
			{"MethodType", &object.MethodType},
			{"MethodWrapperType", &object.MethodWrapperType},
			{"ModuleType", &object.ModuleType},
			{"NoneType", &object.NoneType},
			{"NotImplementedType", &object.NotImplementedType},
			{"SimpleNamespace", &object.SimpleNamespaceType},
			{"TracebackType", &object.TracebackType},
			{"UnionType", &object.UnionType},
			{"WrapperDescriptorType", &object.WrapperDescriptorType},
		} {
			m.Dict.SetStr(t.Interp.Intern(x.name), x.ty.Value())
		}
		return nil
	},
}
