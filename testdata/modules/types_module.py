# types: dynamic creation, namespaces, generic aliases, checks.
import types

print(sorted(n for n in types.__all__)[:12], types.FunctionType is type(lambda: 0), types.MethodType, types.BuiltinFunctionType, types.GeneratorType, types.ModuleType, types.NoneType, types.EllipsisType, types.NotImplementedType, types.UnionType, types.GenericAlias, types.CodeType, types.MappingProxyType, types.CellType, types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.CapsuleType)
ns = types.SimpleNamespace(b=1, a="x")
ns.c = [1]
del ns.b
print(ns, ns == types.SimpleNamespace(a="x", c=[1]), vars(ns), types.SimpleNamespace({"q": 1}), types.SimpleNamespace() != 5, repr(types.SimpleNamespace(self=1)))
m = types.ModuleType("made", "doc")
m.x = 1
print(m, m.__name__, m.__doc__, m.__dict__["x"], m.__spec__, m.__loader__, m.__package__, dir(m)[-1])


def fill(namespace):
    namespace["attr"] = 5
    namespace["method"] = lambda self: self.attr


X = types.new_class("X", (list,), {}, fill)
print(X, X().method(), X.__mro__[1], types.prepare_class("Y", (int,), {"metaclass": type})[0], types.resolve_bases((list, types.GenericAlias(dict, (int, str)))), types.get_original_bases(type("Z", (int,), {})))
g = types.GenericAlias(list, (int,))
print(g, g == list[int], g.__origin__, g.__args__, g.__parameters__, types.GenericAlias(dict, (str, int)), list[int](), isinstance(g, types.GenericAlias), list[int] | None, int | str, (int | str).__args__, isinstance(5, int | str), hash(int | str) == hash(str | int), int | str == str | int, (int | None) == (None | int), list[int].append, type(list[int]()))


class P:
    @types.DynamicClassAttribute
    def d(self): return "instance"
    def __getattr__(self, name): return name


print(P().d, types.coroutine(lambda: (yield)).__code__.co_flags & 0x100 != 0)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: types.FunctionType(5, {}), lambda: types.MethodType(5, 1), lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace(**{"a b": 1}), lambda: types.NoneType(1), lambda: types.GeneratorType(), lambda: types.CodeType(), lambda: types.CellType(1, 2), lambda: types.MappingProxyType(5), lambda: types.new_class("A", (5,)), lambda: list[int][str], lambda: int | 5, lambda: isinstance(5, list[int] | int), lambda: issubclass(int, list[int]), lambda: types.UnionType(), lambda: m.nothing, lambda: types.coroutine(5), lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2), lambda: setattr(m, "__class__", int), lambda: delattr(m, "nope"), lambda: types.FunctionType((lambda: 5).__code__, {})()):
    attempt(f)
