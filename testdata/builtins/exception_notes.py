# add_note, __notes__, with_traceback, copying, equality, subclasses with their own __init__ and __str__.
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nlines")
print(e.__notes__, str(e), repr(e))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: e.add_note(5))
attempt(lambda: e.add_note())
e.__notes__ = "replaced"
attempt(lambda: e.add_note("x"))
del e.__notes__
e.add_note("again")
print(e.__notes__)
print(e == ValueError("v"), e == e, hash(e) == hash(e), e.args == ("v",), bool(e), e.__traceback__, e.__context__, e.__cause__, e.__suppress_context__)


class Custom(Exception):
    def __init__(self, code, *, detail=None):
        super().__init__(f"code {code}")
        self.code, self.detail = code, detail

    def __str__(self):
        return f"<{self.code}: {self.detail}>"


c = Custom(5, detail="d")
print(c, repr(c), c.args, c.code, c.__dict__, f"{c}", "%s" % c)
attempt(lambda: Custom())


class NoInit(Exception):
    def __init__(self, *args):
        pass


print(NoInit(1, 2).args, str(NoInit(1)), repr(NoInit("x")))


class NewOnly(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from new")
        return self


print(NewOnly("init").args, str(NewOnly()))


class Slots(Exception):
    __slots__ = ("a",)


s = Slots("m")
s.a = 1
s.b = 2
print(s.a, s.b, s.args)


class Multiple(KeyError, AttributeError):
    pass


print(Multiple("k"), repr(Multiple("k", "l")), isinstance(Multiple(), LookupError), [k.__name__ for k in Multiple.__mro__])


class BadStr(Exception):
    def __str__(self):
        return 5


attempt(lambda: str(BadStr()))
attempt(lambda: type("X", (ValueError, OSError), {})("a").args)
attempt(lambda: type("Y", (SystemExit, OSError), {}))
import copy
import pickle
for original in (ValueError("a", 1), KeyError("k"), OSError(2, "msg", "file"), StopIteration(5), SystemExit(3), UnicodeDecodeError("c", b"a", 0, 1, "r"), ImportError("m", name="n", path="p"), AttributeError("x", name="n"), SyntaxError("m", ("f", 1, 2, "t"))):
    original.extra = [1]
    twin = copy.copy(original)
    print(type(twin).__name__, twin.args, twin.extra, str(twin) == str(original), pickle.loads(pickle.dumps(original)).args == original.args, getattr(twin, "name", None))
print(ValueError("a").__reduce__(), OSError(2, "x").__reduce__()[1], e.__setstate__({"z": 1}), e.z)
attempt(lambda: e.__setstate__(5))
attempt(lambda: setattr(e, "args", 5))
attempt(lambda: delattr(e, "args"))
e.args = [1]
print(e.args, e, e.with_traceback(None) is e)
attempt(lambda: e.with_traceback(5))
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.__traceback__.tb_lineno > 0, type(caught.__traceback__).__name__)
