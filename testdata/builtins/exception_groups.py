# ExceptionGroup: construction, split, subgroup, derive, nesting, attributes, repr.
def shape(g):
    if isinstance(g, BaseExceptionGroup):
        return f"{type(g).__name__}<{g.message}>[{', '.join(map(shape, g.exceptions))}]"
    return repr(g)


g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError("t"), ValueError(2)]), OSError("o")])
print(shape(g), str(g), repr(g), g.message, len(g.exceptions), g.args[0], isinstance(g, Exception), ExceptionGroup.__mro__[1].__name__)
print(shape(g.subgroup(ValueError)), shape(g.subgroup((TypeError, OSError))), g.subgroup(KeyError), g.subgroup(ExceptionGroup) is g, shape(g.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
match, rest = g.split(ValueError)
print(shape(match), "|", shape(rest))
print([x and shape(x) for x in g.split(KeyError)], [x and shape(x) for x in g.split(Exception)], [x and shape(x) for x in g.split(lambda e: isinstance(e, OSError))])
g.add_note("note")
g.__cause__ = KeyError("cause")
m = g.subgroup(TypeError)
print(m.__notes__, repr(m.__cause__), m.__notes__ is g.__notes__, m.__traceback__)
print(shape(g.derive([KeyError("d")])), type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)


class Mine(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Mine(self.message, excs, self.code)


mine = Mine("m", [ValueError(1), TypeError(2)], 7)
part = mine.subgroup(ValueError)
print(shape(part), part.code, type(mine.split(TypeError)[1]).__name__)


class NoDerive(ExceptionGroup):
    pass


print(type(NoDerive("n", [ValueError(1), TypeError(1)]).subgroup(ValueError)).__name__)


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


for f in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m"), lambda: ExceptionGroup(), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m", [ValueError]), lambda: ExceptionGroup("m", {ValueError(): 1}), lambda: ExceptionGroup("m", "ab"), lambda: ExceptionGroup("m", (ValueError("tuple"),)),
          lambda: g.subgroup(5), lambda: g.split("x"), lambda: g.subgroup((ValueError, 5)), lambda: g.split(int), lambda: setattr(g, "message", "x"), lambda: setattr(g, "exceptions", ()), lambda: g.derive(5), lambda: ExceptionGroup("m", [ValueError()], 3), lambda: ExceptionGroup[int], lambda: type("B", (ExceptionGroup, KeyboardInterrupt), {})):
    attempt(f)
one, two = ExceptionGroup("one", [ValueError()]), ExceptionGroup("two", [ValueError(), TypeError()])
print(str(one), str(two), str(BaseExceptionGroup("b", [GeneratorExit()])), repr(BaseExceptionGroup("b", [ValueError("x")])))
items = [ValueError(1)]
h = ExceptionGroup("list", items)
items.append(2)
print(h.exceptions, h.args, h == ExceptionGroup("list", [items[0]]), hash(h) == hash(h))


class Bad(ExceptionGroup):
    def derive(self, excs):
        return 5


attempt(lambda: Bad("bad", [ValueError(1), TypeError(2)]).split(ValueError))
deep = ValueError("bottom")
for i in range(50):
    deep = ExceptionGroup(f"level {i}", [deep])
n, x = 0, deep
while isinstance(x, ExceptionGroup):
    n, x = n + 1, x.exceptions[0]
print(n, x, deep.subgroup(ValueError).message, deep.subgroup(TypeError))
import copy
print(shape(copy.copy(two)), two.__reduce__()[1][0])
