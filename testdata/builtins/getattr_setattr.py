# getattr, setattr, delattr, hasattr, dir, vars, __import__, and other builtins on names.
class A:
    x = 1

    def __getattr__(self, name):
        if name == "raises":
            raise ValueError("not an AttributeError")
        raise AttributeError(name)


a = A()
print(getattr(a, "x"), getattr(a, "y", "default"), hasattr(a, "x"), hasattr(a, "y"), setattr(a, "z", 3), a.z, delattr(a, "z"), hasattr(a, "z"), getattr(a, "y", None), getattr(int, "real").__name__, getattr("abc", "upper")())


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: getattr(a, "y"), lambda: hasattr(a, "raises"), lambda: getattr(a, "raises", 1), lambda: getattr(a, 5), lambda: hasattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, 5), lambda: getattr(), lambda: getattr(a), lambda: getattr(a, "a", 1, 2), lambda: setattr(a, "b"), lambda: delattr(a), lambda: delattr(a, "none"), lambda: getattr(a, b"x"), lambda: setattr(5, "x", 1), lambda: delattr(int, "real"), lambda: hasattr(a), lambda: getattr(None, "x"), lambda: setattr(None, "x", 1)):
    attempt(f)
setattr(a, "spaced name", 1)
setattr(a, "", 2)
print(getattr(a, "spaced name"), getattr(a, ""), sorted(vars(a)), [n for n in dir(a) if not n.startswith("__")])
print(sorted(dir())[:3], "a" in dir(), dir([])[-1], dir(5) == sorted(dir(5)), dir(A)[-1], "x" in dir(A), len(dir()) > 3, dir(type("D", (), {"__dir__": lambda s: ["b", "a", "b"]})()))
attempt(lambda: dir(1, 2))
attempt(lambda: dir(type("D", (), {"__dir__": lambda s: [1, "a"]})()))
print(vars() is globals(), "a" in vars(), vars(A)["x"], __import__("math").floor(2.5), __import__("os.path").__name__)
attempt(lambda: vars(1, 2))
attempt(lambda: __import__("no_such"))
attempt(lambda: __import__(5))
attempt(lambda: __import__(""))
attempt(lambda: __import__("x", level=-1))
print(id(a) == id(a), callable(a), isinstance(a, A), issubclass(A, A), repr(type(a)), hash(a) == hash(a), A.__name__, NotImplemented, Ellipsis is ..., __debug__, type(NotImplemented).__name__, copyright.__class__.__name__ if 0 else "")
attempt(lambda: bool(NotImplemented))
attempt(lambda: not NotImplemented)
attempt(lambda: type(None)(1))
attempt(lambda: type(...)(1))
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented, None.__bool__(), None.__repr__(), repr(...), str(NotImplemented), hash(None) == hash(None), NotImplemented.__reduce__(), (...).__reduce__())
attempt(lambda: setattr(__builtins__, "added_builtin", 5) or added_builtin)
attempt(lambda: None())
attempt(lambda: None < None)
attempt(lambda: ... + 1)
attempt(lambda: breakpoint if 0 else "breakpoint exists")
attempt(lambda: format(a, "x"))
attempt(lambda: compile("1", "f"))
attempt(lambda: exec())
attempt(lambda: globals(1))
attempt(lambda: locals(1))
attempt(lambda: len())
attempt(lambda: len([], []))
attempt(lambda: len(obj=[]))
attempt(lambda: abs(1, 2))
attempt(lambda: repr())
attempt(lambda: id())
attempt(lambda: callable())
attempt(lambda: isinstance(1))
attempt(lambda: hash())
attempt(lambda: ascii(1, 2))
