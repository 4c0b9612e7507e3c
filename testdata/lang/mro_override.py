# Metaclasses that decide the method resolution order, and change classes while it is computed.
class Reversed(type):
    def mro(cls):
        return type.mro(cls)[::-1]


class R(metaclass=Reversed):
    def f(self):
        return "R.f"


print(R.__mro__, R.__repr__ is object.__repr__)


class UsesClass(type):
    def mro(cls):
        cls.__dict__["early"](cls)
        return super().mro()


class U(metaclass=UsesClass):
    def early(self):
        print(__class__.__name__, __class__.__mro__)


for bad in (lambda c: [c, int, object], lambda c: [c, 1, object], lambda c: [], lambda c: 5, lambda c: [object]):
    class Meta(type):
        mro = bad

    try:
        class B(metaclass=Meta):
            pass
        print(B.__mro__)
    except TypeError as e:
        print(e)


class Rebase(type):
    ready = False

    def mro(cls):
        if Rebase.ready and cls.__name__ == "C":
            Rebase.ready = False
            C.__bases__ = (B2,)
        return type.mro(cls)


class A(metaclass=Rebase): pass
class B1(A): pass
class B2(A): pass
class C(A): pass


Rebase.ready = True
C.__bases__ = (B1,)
print(C.__bases__, C.__mro__)
print([c.__name__ for c in A.__subclasses__()], [c.__name__ for c in B1.__subclasses__()], [c.__name__ for c in B2.__subclasses__()])


class Slots:
    __slots__ = ["__qualname__", "__classcell__", "__private"]

    def f(self):
        return __class__


print(sorted(k for k in Slots.__dict__ if k in ("__qualname__", "__classcell__", "_Slots__private")), Slots().f())
for ns in ({"__slots__": ["a", "a"]}, {"__slots__": "__dict__"}, {"__slots__": ()}):
    K = type("K", (), ns)
    print(K.__slots__, K.__dictoffset__ != 0, hasattr(K(), "__dict__"))
class Base1: __slots__ = "x"
class Base2: __slots__ = "y"
class Base3: pass
for bases in ((Base1, Base2), (Base1, Base3), (Base3, Base1), (Base1, dict), (int, Base3), (Exception, Base3), (KeyError, OSError), (KeyError, ValueError), (OSError, ImportError)):
    try:
        K = type("K", bases, {})
        print([b.__name__ for b in bases], K.__base__.__name__, [c.__name__ for c in K.__mro__])
    except TypeError as e:
        print([b.__name__ for b in bases], e)
