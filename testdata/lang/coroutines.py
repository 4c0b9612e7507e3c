# Coroutines driven by hand: await, awaitables, send, throw, close, attributes, errors.
import types
import warnings


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def simple():
    return 5


async def adds(a):
    x = await Suspend("first")
    y = await Suspend("second")
    return a + x + y + await simple()


def drive(coroutine, *answers):
    out = []
    try:
        out.append(coroutine.send(None))
        for answer in answers:
            out.append(coroutine.send(answer))
    except StopIteration as stop:
        out.append(("returned", stop.value))
    return out


print(drive(simple()), drive(adds(1), 10, 100))


async def nested(n):
    if n == 0:
        return await Suspend("bottom")
    return n + await nested(n - 1)


print(drive(nested(5), 1000))


async def catching():
    try:
        await Suspend("waiting")
    except ValueError as error:
        return "caught " + str(error)
    finally:
        print("cleanup", end=" ")


c = catching()
c.send(None)
try:
    c.throw(ValueError("thrown"))
except StopIteration as stop:
    print(stop.value)
c = catching()
c.send(None)
c.close()
print()


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


c = simple()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, c.cr_code.co_name, c.cr_frame is not None, hasattr(c, "__iter__"), c.cr_suspended)
attempt(lambda: c.send(1))
attempt(lambda: iter(c))
attempt(lambda: [x for x in c])
c.close()
attempt(lambda: c.send(None))
c = adds(0)
c.send(None)
print(type(c.cr_await).__name__, c.cr_suspended)
c.close()


async def wrong(thing):
    await thing


class BadAwait:
    def __init__(self, result): self.result = result
    def __await__(self): return self.result


for thing in (5, None, "x", [1], BadAwait(5), BadAwait(iter([])), BadAwait([1])):
    attempt(lambda: drive(wrong(thing)))
done = simple()
drive(done)
attempt(lambda: drive(wrong(done)))
shared = adds(1)
shared.send(None)
attempt(lambda: drive(wrong(shared)))
shared.close()


@types.coroutine
def old_style():
    got = yield "from old style"
    return got * 2


async def uses_old():
    return await old_style()


print(drive(uses_old(), 21))


async def in_expressions():
    d = {"k": await simple(), await simple(): 1}
    l = [await simple(), *[await simple()]]
    s = f"{await simple()}"
    t = await simple() if await simple() > 3 else 0
    return d, l, s, t, -await simple(), await simple() ** 2, not await simple(), (await simple()) + 1


print(drive(in_expressions()))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    simple()
    import gc
    gc.collect()
    print([(w.category.__name__, str(w.message)) for w in caught])


async def raises_stop():
    raise StopIteration("x")


attempt(lambda: drive(raises_stop()))
print(simple.__code__.co_flags & 0x80 != 0, repr(simple).split(" at ")[0])
for source in ("await x", "def f(): await x", "async def f(): [await x for y in z]\n", "async def f(): lambda: await x", "async with a: pass", "async for a in b: pass", "def f(): async with a: pass", "[x async for x in y]", "async x = 1", "async def f(): yield from x", "async def f():\n yield 1\n return 2", "await = 1", "async = 1", "def await(): pass"):
    try:
        compile(source, "s", "exec")
        print("compiles:", source.strip())
    except SyntaxError as error:
        print(source.strip(), "|", error.msg)
