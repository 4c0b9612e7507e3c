# __build_class__, __prepare__, __classcell__, and classes without the class statement.
import builtins

original = builtins.__build_class__
log = []


def noted(func, name, *bases, **keywords):
    log.append((name, [b.__name__ for b in bases], sorted(keywords)))
    return original(func, name, *bases, **keywords)


builtins.__build_class__ = noted


class A:
    x = 1


class B(A, metaclass=type):
    def cls(self):
        return __class__


builtins.__build_class__ = original
print(log, B().cls().__name__)
made = __build_class__(lambda: None, "Made", A)
print(made, made.x)
for bad in (lambda: __build_class__(), lambda: __build_class__(5, "x"), lambda: __build_class__(lambda: None), lambda: __build_class__(lambda: None, 5)):
    try:
        bad()
    except TypeError as error:
        print(error)


class Meta(type):
    def __new__(mcls, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(mcls, name, bases, ns)


try:
    class C(metaclass=Meta):
        def f(self):
            return __class__
except RuntimeError as error:
    print(error)


class Late(type):
    def __new__(mcls, name, bases, ns):
        mcls.kept = dict(ns)
        return super().__new__(mcls, name, bases, ns)


class D(metaclass=Late):
    a = 1
    def m(self): return super().__repr__()[:5]


print(sorted(k for k in Late.kept), D().m())


def body():
    y = 5


try:
    exec("class E(*[A], **{'metaclass': Late}): z = 3")
    print(E.z, type(E).__name__)
except TypeError as error:
    print(error)


class Namespace(dict):
    def __getitem__(self, key):
        if key.startswith("auto_"):
            return key[5:].upper()
        return super().__getitem__(key)


class AutoMeta(type):
    __prepare__ = classmethod(lambda m, n, b: Namespace())


class F(metaclass=AutoMeta):
    value = auto_hello
    def method(self): return 1


print(F.value, F().method())
