# property: getter, setter, deleter, inheritance, errors, docs, use without decorators.
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        self._degrees = 0

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32


c = Celsius(100)
print(c.degrees, c.fahrenheit)
c.degrees = 37
print(c.degrees, c.fahrenheit)
c.degrees += 1
print(c.degrees)
del c.degrees
print(c.degrees, "degrees" in c.__dict__)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: setattr(c, "degrees", -300))
attempt(lambda: setattr(c, "fahrenheit", 1))
attempt(lambda: delattr(c, "fahrenheit"))
print(Celsius.degrees.__doc__, type(Celsius.degrees), Celsius.degrees.__name__, Celsius.degrees.fset.__name__)
print(Celsius.fahrenheit.fset, Celsius.degrees.fget(c))


class Kelvin(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return self._degrees + 273

    @property
    def fahrenheit(self):
        return "overridden " + str(super().fahrenheit)


k = Kelvin(1)
print(k.degrees, k.fahrenheit)
k.degrees = 2
print(k.degrees)


class Old:
    def get(self): return "got"
    def set(self, value): print("set", value)
    value = property(get, set, None, "documented")
    no_get = property(None, set)
    empty = property()


o = Old()
o.value = 5
print(o.value, Old.value.__doc__)
o.no_get = 1
attempt(lambda: o.no_get)
attempt(lambda: o.empty)
attempt(lambda: setattr(o, "empty", 1))
attempt(lambda: delattr(o, "value"))


class Raises:
    @property
    def broken(self):
        raise AttributeError("inner")

    @property
    def other(self):
        return self.missing

    def __getattr__(self, name):
        return "fallback for " + name


print(Raises().broken, Raises().other)
attempt(lambda: property(1).__get__(o))
print(property(len).__get__("abc"), Old.value.__get__(None, Old) is Old.value)


class Sub(property):
    pass


class Uses:
    @Sub
    def x(self):
        "doc"
        return 1


print(Uses().x, Uses.x.__doc__, type(Uses.x.setter(None)).__name__)


class Abstract:
    @property
    def p(self): ...
    p2 = property(fget=lambda self: "p2", doc="d2")


print(Abstract().p, Abstract().p2, Abstract.p2.__doc__, Abstract.p.__isabstractmethod__)
