# Metaclasses: __new__, __init__, __call__, __prepare__, conflicts, attributes, class keywords.
class Meta(type):
    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name, len(bases), sorted(k for k in namespace if not k.startswith("__")), kw)
        namespace["added"] = name.lower()
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        print("init", name, kw)
        super().__init__(name, bases, namespace)
        cls.registry = getattr(cls, "registry", []) + [name]

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kw)

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}

    def __len__(cls):
        return 42

    def __getitem__(cls, key):
        return cls.__name__, key

    def __iter__(cls):
        return iter(["a", "b"])

    def __contains__(cls, x):
        return x == "in"

    def __add__(cls, other):
        return "sum of classes"

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    def __instancecheck__(cls, obj):
        return obj == "magic" or super().__instancecheck__(obj)

    def __subclasscheck__(cls, sub):
        return sub is int or super().__subclasscheck__(sub)

    def __getattr__(cls, name):
        if name.startswith("dyn"):
            return "dynamic " + name
        raise AttributeError(name)

    @property
    def prop(cls):
        return "property of " + cls.__name__


class A(metaclass=Meta, option=1):
    def __init__(self, x):
        self.x = x


class B(A, flag="f"):
    pass


print(A.added, B.added, B.registry, A.prepared, type(B) is Meta, B(5).x)
print(len(A), A["k"], list(A), "in" in A, A + B, A, repr(B), A.dynamic_thing, A.prop)
print(isinstance("magic", A), isinstance(5, A), issubclass(int, A), issubclass(B, A), issubclass(str, A))
try:
    A.missing
except AttributeError as error:
    print("AttributeError", error)
print(hasattr(B(1), "prop"), hasattr(B(1), "dynamic"))
C = Meta("C", (A,), {"z": 1}, how="direct")
print(C.z, C.registry)


class Other(type):
    pass


class O(metaclass=Other):
    pass


try:
    class Conflict(A, O):
        pass
except TypeError as error:
    print(error)


class Both(Meta, Other):
    pass


class Resolved(A, O, metaclass=Both):
    pass


print(type(Resolved).__name__)


def function_meta(name, bases, namespace):
    return name, bases, sorted(k for k in namespace if not k.startswith("__"))


class NotAClass(metaclass=function_meta):
    x = 1


print(NotAClass)


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Only(metaclass=Singleton):
    def __init__(self, v=0):
        self.v = v


print(Only(1) is Only(2), Only().v)


class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        class Recording(dict):
            def __setitem__(self, key, value):
                if not key.startswith("__"):
                    self.setdefault("order", []).append(key)
                super().__setitem__(key, value)
        return Recording()


class Fields(metaclass=Ordered):
    b = 1
    a = 2
    b = 3


print(Fields.order)
try:
    class BadPrepare(metaclass=type("M", (type,), {"__prepare__": lambda *a: 5})):
        pass
except TypeError as error:
    print(error)
print(type.__call__(type, 5), type(type) is type, isinstance(type, type), type.__name__)
