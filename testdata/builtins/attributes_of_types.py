# The public attributes and dunders that each builtin type has.
import types

kinds = [int, float, complex, bool, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, type, object, property, super, classmethod, staticmethod, enumerate, zip, map, filter, reversed,
         types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.ModuleType, types.FrameType, types.TracebackType, types.CodeType, types.CellType,
         types.MappingProxyType, types.SimpleNamespace, types.GenericAlias, types.UnionType, types.NoneType, types.EllipsisType, BaseException, OSError, SyntaxError, StopIteration, ExceptionGroup, type({}.keys()), type({}.values()), type({}.items()), type(iter([])), type(iter("")), type(iter({})), type(iter(range(1)))]
common = set(dir(object))
for kind in kinds:
    names = sorted(set(dir(kind)) - common)
    print(kind.__name__, len(names), " ".join(n for n in names if not n.startswith("_")), "|", " ".join(n[2:-2] for n in names if n.startswith("__")))
print(sorted(common))
for kind in kinds:
    print(kind.__name__, [b.__name__ for b in kind.__mro__], kind.__module__, kind.__qualname__, bool(kind.__doc__), kind.__hash__ is None)
