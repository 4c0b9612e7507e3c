# object: its methods, default repr, equality, hashing, attributes, reduce, format, dir.
o = object()
print(type(o), o == o, o != object(), hash(o) == hash(o), bool(o), isinstance(o, object), repr(o).split(" at ")[0], str(o).split(" at ")[0], o.__class__, type(o.__doc__))
print(o.__eq__(o), o.__eq__(5), o.__ne__(o), o.__ne__(5), o.__lt__(5), o.__ge__(o), object.__eq__(5, 5), o.__dir__()[:1] != [], "__init__" in dir(o), o.__sizeof__() > 0, o.__reduce_ex__(2)[0].__name__, o.__init_subclass__(), o.__format__("") == str(o), o.__repr__() == repr(o), o.__str__() == str(o), o.__getstate__())
print(sorted(dir(object)))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class C:
    pass


class D:
    __slots__ = ("x", "y")


c, d = C(), D()
c.b, c.a = 2, 1
d.x = 5
print(c.__getstate__(), d.__getstate__(), C.__getstate__(object.__new__(C)), c.__dict__, object.__getattribute__(c, "a"), object.__setattr__(c, "z", 9), c.z, object.__delattr__(c, "z"), hasattr(c, "z"), object.__new__(C).__class__.__name__, object.__init__(c), object.__hash__(c) == hash(c), object.__repr__(5).split(" at ")[0], object.__str__("text"), object.__format__(5, ""), object.__reduce_ex__(c, 2)[2], [x.__name__ if hasattr(x, "__name__") else x for x in object.__reduce_ex__(c, 2)[:1]])
for f in (lambda: object(1), lambda: object(x=1), lambda: setattr(o, "x", 1), lambda: o.x, lambda: delattr(o, "x"), lambda: o < o, lambda: o + 1, lambda: o(), lambda: o[0], lambda: len(o), lambda: iter(o), lambda: int(o), lambda: float(o), lambda: format(o, "x"), lambda: o.__format__("x"), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__getattribute__(c, "nope"), lambda: object.__setattr__(5, "x", 1), lambda: setattr(object, "x", 1), lambda: object.__init__(), lambda: object.__reduce_ex__(d, 0), lambda: vars(o), lambda: setattr(o, "__class__", C), lambda: setattr(c, "__class__", int), lambda: setattr(c, "__class__", D), lambda: object.__eq__(1), lambda: c.__init__(1), lambda: C(1), lambda: abs(o), lambda: -o, lambda: o @ o, lambda: reversed(o), lambda: round(o), lambda: o in o, lambda: o.__class__(), lambda: next(o), lambda: hash(type("H", (), {"__eq__": lambda s, o: 1})())):
    attempt(lambda: str(f()).split(" at ")[0])
print(C() == C(), C() != C(), c == c, c in [c], [c] == [c], c is c, id(c) == id(c), hash(c) == hash(c), isinstance(hash(c), int), C.__hash__ is object.__hash__, C.__eq__ is object.__eq__, C.__init__ is object.__init__, C.__new__ is object.__new__, C.__repr__ is object.__repr__)
c.__class__ = type("E", (), {"who": lambda self: "E"})
print(c.who(), c.a, type(c).__name__, sorted(n for n in dir(c) if not n.startswith("__")))
