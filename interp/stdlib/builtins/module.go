// Package builtins is Python's builtins module: the builtin functions. The
// types among the builtins are package object's.
package builtins

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{
	Name: "builtins",
	Doc:  "Built-in functions, types, exceptions, and other objects.",
	Defs: defs,
	Init: initModule,
}

var defs = []object.Def{
	{Name: "__build_class__", Doc: "Internal helper function used by the class statement.", FV: buildClass},
	{Name: "__import__", Sig: "(name, globals=None, locals=None, fromlist=(), level=0)", Doc: "Import a module.", FN: importModule},
	{Name: "abs", Sig: "(number, /)", Doc: "Return the absolute value of the argument.", F1: abs},
	{Name: "aiter", Sig: "(async_iterable, /)", Doc: "Return an AsyncIterator for an AsyncIterable object.", F1: aiter},
	{Name: "all", Sig: "(iterable, /)", Doc: "Return True if bool(x) is True for all values x in the iterable.", F1: all},
	{Name: "anext", Sig: "(async_iterator, default=<unrepresentable>, /)", Doc: "Return the next item from the async iterator.", F2: anext, Opt: 1},
	{Name: "any", Sig: "(iterable, /)", Doc: "Return True if bool(x) is True for any x in the iterable.", F1: any_},
	{Name: "ascii", Sig: "(obj, /)", Doc: "Return an ASCII-only representation of an object.", F1: ascii},
	{Name: "bin", Sig: "(number, /)", Doc: "Return the binary representation of an integer.\n\n   >>> bin(37)\n   '0b100101'", F1: bin},
	{Name: "breakpoint", Sig: "(*args, **kws)", Doc: "Call sys.breakpointhook(*args, **kws).", FV: breakpoint},
	{Name: "callable", Sig: "(obj, /)", Doc: "Return whether the object is callable (i.e., some kind of function).", F1: callable},
	{Name: "chr", Sig: "(i, /)", Doc: "Return a Unicode string of one character with ordinal i.", F1: chr},
	{Name: "compile", Sig: "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", Doc: "Compile source into a code object that can be executed by exec() or eval().", FN: compile},
	{Name: "delattr", Sig: "(obj, name, /)", Doc: "Deletes the named attribute from the given object.", F2: delattr},
	{Name: "dir", Doc: "Return the names in the current scope, or the attributes of an object.", F1: dir, Opt: 1},
	{Name: "divmod", Sig: "(x, y, /)", Doc: "Return the tuple (x//y, x%y).", F2: divmod},
	{Name: "eval", Sig: "(source, /, globals=None, locals=None)", Doc: "Evaluate the given source in the context of globals and locals.", FN: eval},
	{Name: "exec", Sig: "(source, /, globals=None, locals=None, *, closure=None)", Doc: "Execute the given source in the context of globals and locals.", FN: exec},
	{Name: "format", Sig: "(value, format_spec='', /)", Doc: "Return type(value).__format__(value, format_spec).", F2: format, Opt: 1},
	{Name: "getattr", Doc: "Get a named attribute from an object, or the default.", F3: getattr, Opt: 1},
	{Name: "globals", Sig: "()", Doc: "Return the dictionary containing the current scope's global variables.", F0: globals},
	{Name: "hasattr", Sig: "(obj, name, /)", Doc: "Return whether the object has an attribute with the given name.", F2: hasattr},
	{Name: "hash", Sig: "(obj, /)", Doc: "Return the hash value for the given object.", F1: hash},
	{Name: "hex", Sig: "(number, /)", Doc: "Return the hexadecimal representation of an integer.\n\n   >>> hex(3054)\n   '0xbee'", F1: hex},
	{Name: "id", Sig: "(obj, /)", Doc: "Return the identity of an object.", F1: id},
	{Name: "input", Sig: "(prompt='', /)", Doc: "Read a string from standard input, without the trailing newline.", F1: input, Opt: 1},
	{Name: "isinstance", Sig: "(obj, class_or_tuple, /)", Doc: "Return whether an object is an instance of a class or of a subclass thereof.", F2: isinstance},
	{Name: "issubclass", Sig: "(cls, class_or_tuple, /)", Doc: "Return whether 'cls' is derived from another class or is the same class.", F2: issubclass},
	{Name: "iter", Doc: "Get an iterator from an object, or of the results of a callable until a sentinel.", F2: iter, Opt: 1},
	{Name: "len", Sig: "(obj, /)", Doc: "Return the number of items in a container.", F1: length},
	{Name: "locals", Sig: "()", Doc: "Return a dictionary containing the current scope's local variables.", F0: locals},
	{Name: "max", Doc: "Return the biggest item of an iterable or of two or more arguments.", FV: maximum},
	{Name: "min", Doc: "Return the smallest item of an iterable or of two or more arguments.", FV: minimum},
	{Name: "next", Doc: "Return the next item from the iterator, or the default at its end.", F2: next, Opt: 1},
	{Name: "oct", Sig: "(number, /)", Doc: "Return the octal representation of an integer.\n\n   >>> oct(420)\n   '0o644'", F1: oct},
	{Name: "ord", Sig: "(c, /)", Doc: "Return the ordinal value of a character.", F1: ord},
	{Name: "pow", Sig: "(base, exp, mod=None)", Doc: "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.", FN: pow},
	{Name: "print", Sig: "(*args, sep=' ', end='\\n', file=None, flush=False)", Doc: "Prints the values to a stream, or to sys.stdout by default.", FV: print},
	{Name: "repr", Sig: "(obj, /)", Doc: "Return the canonical string representation of the object.", F1: repr},
	{Name: "round", Sig: "(number, ndigits=None)", Doc: "Round a number to a given precision in decimal digits.", FN: round},
	{Name: "setattr", Sig: "(obj, name, value, /)", Doc: "Sets the named attribute on the given object to the specified value.", F3: setattr},
	{Name: "sorted", Sig: "(iterable, /, *, key=None, reverse=False)", Doc: "Return a new list containing all items from the iterable in ascending order.", FV: sorted},
	{Name: "sum", Sig: "(iterable, /, start=0)", Doc: "Return the sum of a 'start' value (default: 0) plus an iterable of numbers.", FN: sum},
	{Name: "vars", Doc: "Without arguments, equivalent to locals(); with an argument, to object.__dict__.", F1: vars, Opt: 1},
}

// types are the builtin types under their names.
var types = []*object.Type{
	&object.BoolType, &object.ByteArrayType, &object.BytesType, &object.ClassMethodType, &object.ComplexType, &object.DictType,
	&object.EnumerateType, &object.FilterType, &object.FloatType, &object.FrozenSetType, &object.IntType, &object.ListType,
	&object.MapType, &object.MemoryViewType, &object.ObjectType, &object.PropertyType, &object.RangeType, &object.ReversedType,
	&object.SetType, &object.SliceType, &object.StaticMethodType, &object.StrType, &object.SuperType, &object.TupleType,
	&object.TypeType, &object.ZipType,
}

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	set := func(name string, v object.Value) { m.Dict.SetStr(in.Intern(name), v) }
	for _, ty := range types {
		set(ty.Name, ty.Value())
	}
	for _, ty := range object.ExceptionTypes() {
		set(ty.Name, ty.Value())
	}
	set("EnvironmentError", object.OSError.Value())
	set("IOError", object.OSError.Value())
	set("None", object.None)
	set("Ellipsis", object.Ellipsis)
	set("NotImplemented", object.NotImplemented)
	set("False", object.False)
	set("True", object.True)
	set("__debug__", object.Bool(in.Options.Optimize == 0))
	return nil
}
