# Descriptors: data and non-data, precedence, on classes and metaclasses, __set_name__, functions.
class Data:
    def __init__(self, tag="data"):
        self.tag = tag

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return "class access to " + self.name
        return f"{self.tag} {self.name} get {obj.__dict__.get(self.name)}"

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value * 2

    def __delete__(self, obj):
        print("delete", self.name)
        obj.__dict__.pop(self.name, None)


class NonData:
    def __get__(self, obj, cls=None):
        return "non-data", obj is None, cls.__name__


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["stored"] = value


class A:
    d = Data()
    n = NonData()
    s = SetOnly()

    def method(self):
        return "method"


a = A()
print(a.d, A.d, a.n, A.n, type(a.s).__name__)
a.d = 5
print(a.d, a.__dict__)
a.__dict__["d"] = "direct"
print(a.d)
del a.d
print(a.d, a.__dict__)
a.n = "instance wins"
print(a.n, A.n)
a.s = "x"
print(a.__dict__["stored"], type(a.s).__name__)
a.__dict__["s"] = "now visible"
print(a.s)
try:
    del a.s
except AttributeError as error:
    print("AttributeError", error)
a.method = lambda: "shadowed"
print(a.method(), A.method(a), A.method.__get__(a)(), A.__dict__["method"].__get__(None, A) is A.method)
A.d2 = Data()
try:
    a.d2
except AttributeError as error:
    print(error)


class B(A):
    d = Data("b")


b = B()
b.d = 1
print(b.d, super(B, b).d, super(B, B).d)


class Meta(type):
    m = Data("meta")
    n = NonData()

    def helper(cls):
        return "helper of " + cls.__name__


class C(metaclass=Meta):
    n = "C's own"
    __slots__ = ()


print(C.helper(), C.n, hasattr(C(), "helper"))


class Wrong:
    def __get__(self, obj, cls):
        raise AttributeError("from the descriptor")


class D:
    w = Wrong()

    def __getattr__(self, name):
        return "getattr " + name


print(D().w)
try:
    D.w
except AttributeError as error:
    print(error)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no " + name)


try:
    class E:
        x = BadName()
except ValueError as error:
    print(error, error.__notes__)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls):
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class F:
    @Lazy
    def slow(self):
        print("computed")
        return 42


f = F()
print(f.slow, f.slow, f.__dict__)


class InstanceAttr:
    pass


i = InstanceAttr()
i.d = NonData()
print(type(i.d).__name__)
print(type(A.__dict__["method"]).__get__(A.method, a, A)(), (lambda self: self).__get__(5)())
print(classmethod(lambda cls: cls).__get__(5)() is int, staticmethod(len).__get__(5)("ab"))
