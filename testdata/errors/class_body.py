# An error while a class body runs, in a metaclass, and in a decorator.
import sys


class Meta(type):
    def __new__(mcls, name, bases, ns):
        if "bad" in ns:
            raise TypeError("the metaclass refuses")
        return super().__new__(mcls, name, bases, ns)


def refuse(cls):
    raise ValueError("the decorator refuses")


def one():
    class A(metaclass=Meta):
        bad = 1


def two():
    @refuse
    class B:
        x = 1


def three():
    class C:
        @property
        def p(self):
            return self.q

        y = [i for i in range(3)][7]


for f in (one, two, three):
    try:
        f()
    except Exception:
        sys.__excepthook__(*sys.exc_info())


class Outer:
    class Inner:
        value = undefined_in_class
