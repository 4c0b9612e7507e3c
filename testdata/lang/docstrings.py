# Docstrings: of modules, classes, functions; cleaning of indentation; what is no docstring.
def f():
    """First line.

        Indented more.
    Back.
    """


def g():
    'single' " joined"


def h():
    f"not a docstring {1}"


def i():
    b"not bytes"


def j():
    x = 1
    "too late"


def k():
    r"raw \n"


class C:
    """Class doc.

    Second paragraph.
    """

    def m(self):
        """
        Starts on the second line.
          Deeper.
        """

    @property
    def p(self):
        "Property doc."

    attr = 1
    """not a doc of attr"""


class D(C):
    def m(self):
        pass


class E:
    ("parenthesised")


for thing in (f, g, h, i, j, k, C, C.m, C.p, D, D.m, E):
    print(getattr(thing, "__name__", "property"), repr(thing.__doc__))
print(__doc__, (lambda: "x").__doc__, len.__doc__[:20], int.__doc__[:20], [].append.__doc__)
C.__doc__ = "assigned"
f.__doc__ = "new"
print(C.__doc__, f.__doc__, C().__doc__, D().__doc__)
import inspect
print(inspect.getdoc(D.m), inspect.getdoc(D))
try:
    int.__doc__ = "x"
except TypeError as error:
    print(error)
space = {}
exec('"""Module doc."""\nx = 1', space)
print(space["__doc__"])


async def a():
    "async doc"


def gen():
    "generator doc"
    yield


def only():
    """\tTabs
\tare expanded"""


print(a.__doc__, gen.__doc__, repr(only.__doc__), C.__dict__["p"].__doc__)
