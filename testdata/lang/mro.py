# Multiple inheritance: C3 order, cooperative super, conflicts, mixins, changing __bases__.
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
class E(C):
    def who(self): return ["E"] + super().who()
class F(D, E):
    pass


def names(cls):
    return " ".join(c.__name__ for c in cls.__mro__)


print(D().who(), names(D))
print(F().who(), names(F))
for bases in ((A, B), (B, A, C), (D, E), (object, A), (A, A), (B, C, B)):
    try:
        print(names(type("X", bases, {})))
    except TypeError as error:
        print(str(error).replace("\n", " "))


class Mixin:
    def describe(self):
        return "<" + super().describe() + ">"


class Base:
    def describe(self):
        return "base"


class Mixed(Mixin, Base):
    pass


print(Mixed().describe(), names(Mixed))


class Changeable(B):
    pass


print(Changeable().who())
Changeable.__bases__ = (C,)
print(Changeable().who(), names(Changeable))
try:
    Changeable.__bases__ = (int,)
except TypeError as error:
    print(error)
try:
    A.__bases__ = ()
except TypeError as error:
    print(error)
try:
    A.__bases__ = (D,)
except TypeError as error:
    print(error)
try:
    class Layout(int, str):
        pass
except TypeError as error:
    print(error)


class Meta(type):
    def mro(cls):
        return [cls, *reversed(super().mro()[1:-1]), object]


class G(A, Base, metaclass=Meta):
    pass


print(names(G), G().describe())


class X:
    v = "X"
class Y(X):
    pass
class Z(X):
    v = "Z"
class W(Y, Z):
    pass


print(W.v, W().v, W.mro() == list(W.__mro__))
Y.v = "Y later"
print(W.v)
del Y.v
print(W.v)
print(D.__base__.__name__, F.__base__.__name__, Mixed.__bases__)


class Entries:
    def __mro_entries__(self, bases):
        print("bases", len(bases))
        return (A,)


class FromEntries(Entries(), Base):
    pass


print(names(FromEntries), len(FromEntries.__orig_bases__))
