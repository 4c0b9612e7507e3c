# classmethod, staticmethod and property as objects.
class A:
    @classmethod
    def c(cls, x=1):
        "class doc"
        return cls.__name__, x

    @staticmethod
    def s(x=2):
        "static doc"
        return x

    raw_c = classmethod(lambda cls: cls)
    raw_s = staticmethod(len)
    chained = staticmethod(classmethod(lambda cls: cls)) if False else None

    class Nested:
        pass

    k = classmethod(Nested) if False else None


class B(A):
    pass


print(A.c(), B.c(5), A().c(), B().c(x=3), A.s(), A().s(9), B.raw_c() is B, A.raw_s("abc"), A().raw_s([1]))
d = A.__dict__
print(type(d["c"]).__name__, type(d["s"]).__name__, d["c"].__func__.__name__, d["s"].__func__.__name__, d["c"].__wrapped__ is d["c"].__func__, d["c"].__name__, d["s"].__qualname__, d["c"].__doc__, d["s"].__doc__, d["s"].__module__)
print(A.c.__self__ is A, B.c.__self__ is B, A.c == A.c, A.c is A.c, B.c == A.c, A.s is A.s, type(A.c).__name__, type(A.s).__name__, callable(d["s"]), callable(d["c"]), d["s"](7))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: d["c"]())
attempt(lambda: classmethod())
attempt(lambda: staticmethod())
attempt(lambda: classmethod(1, 2))
attempt(lambda: classmethod(5).__get__(None, int)())
attempt(lambda: staticmethod(5).__get__(None, int))
attempt(lambda: A.s(1, 2))
attempt(lambda: A.c(1, 2))
attempt(lambda: classmethod(lambda c: c).__get__(5)())
attempt(lambda: classmethod(lambda c: c).__get__(5, str)())
attempt(lambda: staticmethod(lambda: "s").__get__(5)())
attempt(lambda: repr(d["c"]).split(" at ")[0])
attempt(lambda: repr(d["s"]).split(" at ")[0])
print(d["c"].__isabstractmethod__, d["s"].__isabstractmethod__, hasattr(d["c"], "__annotations__"))


class Sub(classmethod):
    def __get__(self, obj, cls):
        return ("sub", super().__get__(obj, cls)())


class C:
    x = Sub(lambda cls: cls.__name__)


print(C.x, C().x)
C.added = classmethod(lambda cls: "added later " + cls.__name__)
C.added_static = staticmethod(lambda: "static later")
C.plain = len
C.func = lambda self: "method"
print(C.added(), C().added(), C().added_static(), C.plain("ab"), C().func(), C.func(1))
s = staticmethod(lambda x: x * 2)
s.attribute = 1
print(s(4), s.attribute, s.__wrapped__(1), staticmethod(s)(3))


class Meta(type):
    @classmethod
    def mc(mcls): return mcls.__name__
    def m(cls): return cls.__name__


class D(metaclass=Meta):
    pass


print(D.mc(), D.m(), hasattr(D(), "m"), Meta.mc())


class Alt:
    def __init__(self, v): self.v = v
    @classmethod
    def from_text(cls, text): return cls(int(text))
    @classmethod
    def default(cls): return cls.from_text("7")


class AltSub(Alt):
    pass


print(type(AltSub.default()).__name__, AltSub.default().v, Alt.from_text("3").v, list(map(Alt.from_text, "12"))[1].v)
