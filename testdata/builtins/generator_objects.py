# Generator, coroutine, iterator and builtin-function objects: types, attributes, repr, misuse.
import types


def g():
    x = yield 1
    return x


async def c(): pass
async def ag(): yield


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


gen, coro, agen = g(), c(), ag()
print(type(gen), type(coro), type(agen), isinstance(gen, types.GeneratorType), isinstance(coro, types.CoroutineType), isinstance(agen, types.AsyncGeneratorType))
print([n for n in dir(gen) if not n.startswith("__")], [n for n in dir(coro) if not n.startswith("__")], [n for n in dir(agen) if not n.startswith("__")])
coro.close()
for f in (lambda: type(gen)(), lambda: gen.gi_frame.x, lambda: setattr(gen, "gi_code", 1), lambda: setattr(gen, "x", 1), lambda: len(gen), lambda: gen[0], lambda: gen + 1, lambda: setattr(gen, "__name__", 5), lambda: delattr(gen, "__name__"), lambda: gen(), lambda: type("S", (type(gen),), {}), lambda: gen.send(), lambda: gen.send(1, 2), lambda: gen.throw(), lambda: gen.__next__(1), lambda: bool(gen), lambda: hash(gen) == hash(gen), lambda: gen == gen, lambda: gen < gen, lambda: gen.__iter__() is gen, lambda: gen.__del__ and "has __del__"):
    attempt(f)
print(next(gen), gen.gi_suspended)
attempt(lambda: gen.send(5))
for thing in (iter([1]), iter((1,)), iter("a"), iter({1: 2}), iter({1}), iter(range(1)), enumerate([]), zip(), map(str, []), filter(None, []), reversed([1]), iter(b""), iter({1: 2}.items()), iter(int, 0), iter(bytearray(b"")), iter(memoryview(b""))):
    print(type(thing).__name__, iter(thing) is thing, hasattr(thing, "__length_hint__"), hasattr(thing, "__reduce__"), hasattr(thing, "send"), end="; ")
print()
it = iter([1, 2, 3])
next(it)
print(it.__reduce__()[1:], it.__setstate__(2), next(it), iter("ab").__reduce__()[0] is iter, enumerate("a", 5).__reduce__()[1][1])
attempt(lambda: iter([]).nope)
attempt(lambda: type(iter([]))())
attempt(lambda: type(iter([]))([1]))
attempt(lambda: setattr(iter([]), "x", 1))
print(len, print.__name__, len.__qualname__, len.__doc__[:15], len.__module__, len.__text_signature__, type(len), repr([].append).split(" at ")[0], repr(str.upper), repr(int.__add__), repr((1).__add__).split(" at ")[0], repr(dict.fromkeys), repr(int.from_bytes), repr(type.__dict__["__name__"]) if 0 else repr(int.real))
attempt(lambda: len.__self__.__name__)
attempt(lambda: type(len)())
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: len < len)
print(len == len, hash(len) == hash(len), [].append == [].append, (a := []).append == a.append, str.upper == str.upper, str.upper is str.upper, int.__add__.__objclass__, int.real.__objclass__, int.real.__name__, str.upper.__get__("x")(), "x".upper.__self__, dict.fromkeys.__self__)
print(types.SimpleNamespace(a=1, b="x"), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), vars(types.SimpleNamespace(z=1)), types.CellType(5).cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2), repr(types.ModuleType("m", "doc")), types.ModuleType("m", "doc").__doc__, types.NoneType is type(None), types.new_class("N", (int,))(5) + 1)
