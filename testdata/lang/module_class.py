# Modules: replacing sys.modules entries, changing a module's class, lazy attributes.
import sys
import types


class Lazy(types.ModuleType):
    @property
    def computed(self):
        return "computed in " + self.__name__

    def __call__(self, x):
        return x * 2

    def __setattr__(self, name, value):
        super().__setattr__(name, ("set", value) if name.startswith("v") else value)


m = types.ModuleType("lazy_module")
m.plain = 1
m.__class__ = Lazy
sys.modules["lazy_module"] = m
import lazy_module
from lazy_module import computed, plain
lazy_module.value = 5
print(lazy_module(4), computed, plain, lazy_module.value, type(lazy_module).__name__, isinstance(lazy_module, types.ModuleType), repr(lazy_module))
m.__getattr__ = lambda name: "dynamic " + name
print(lazy_module.anything, hasattr(lazy_module, "whatever"))
from lazy_module import something_else
print(something_else)
sys.modules["not_module"] = {"a": 1}.keys()
import not_module
print(list(not_module))
me = sys.modules[__name__]
me.injected = "through sys.modules"
print(injected, me.__name__, me.__dict__ is globals())


class Replace(types.ModuleType):
    answer = 42


sys.modules["replaced"] = Replace("replaced")
import replaced
print(replaced.answer, replaced.__doc__, replaced.__spec__)
for bad in (lambda: setattr(m, "__class__", int), lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "nope"), lambda: m.__class__(), lambda: types.ModuleType("x", "d", 3)):
    try:
        bad()
        print("fine")
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
del m.plain
print("plain" in vars(m), dir(types.ModuleType("e")))
