# Names with two leading underscores inside a class.
class A:
    __secret = 1
    __dunder__ = 2
    _single = 3
    ___three = 4

    def __init__(self):
        self.__x = "A's"
        self.__dict__["__raw"] = "raw"

    def get(self):
        return self.__x, self.__secret, A.__secret

    def __private(self):
        return "private method"

    def call(self):
        return self.__private()

    def local(self, __parameter=5):
        __variable = __parameter + 1
        return sorted(locals())[:2], __variable

    def keyword(self, **kw):
        return kw

    def use(self):
        return self.keyword(__k=1)

    def strings(self):
        return getattr(self, "_A__x"), hasattr(self, "__x")

    class __Inner:
        __v = 1

    inner = __Inner


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = "B's"

    def both(self):
        return self.__x, self._A__x


a, b = A(), B()
print(a.get(), a.call(), a.local(), a.use(), a.strings())
print(b.both(), sorted(vars(b)))
print(A.inner.__name__, A.inner.__qualname__, vars(A.inner)["_Inner__v"] if "_Inner__v" in vars(A.inner) else sorted(vars(A.inner))[0])
print(sorted(n for n in vars(A) if n.startswith("_A")))
for expression in ("a.__x", "a.__secret", "a.__dunder__", "a._A__secret", "a.__private()"):
    try:
        print(eval(expression))
    except AttributeError as error:
        print(error)


class _Under:
    __y = 1
    def get(self):
        return self.__y


class __Two:
    __y = 2


class ___:
    __y = 3


print(sorted(n for n in vars(_Under) if "y" in n), sorted(n for n in vars(__Two) if "y" in n), sorted(n for n in vars(___) if "y" in n))


class Imports:
    import math as __math
    pi = __math.floor(3.7)

    def f(self):
        global __g
        __g = 7
        try:
            1 / 0
        except ZeroDivisionError as __e:
            kept = type(__e).__name__
        for __i in range(2):
            pass
        return kept, __i, sorted(n for n in locals() if n.startswith("_"))


print(Imports.pi, Imports().f(), _Imports__g)


def outside():
    class C:
        def __m(self):
            return "m"
        def both(self):
            return [self.__m() for _ in range(2)], (lambda: self.__m())()
    return C().both()


print(outside())
