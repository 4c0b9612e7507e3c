# Async generators: iteration, asend, athrow, aclose, return, cleanup, errors.
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


class Wait:
    def __await__(self):
        yield
        return "waited"


async def numbers(n):
    try:
        for i in range(n):
            await Wait()
            got = yield i
            if got is not None:
                print("got", got, end=" ")
    except ValueError as error:
        print("caught", error, end=" ")
        yield "recovered"
    finally:
        print("cleanup", end=" ")


async def collect():
    return [x async for x in numbers(3)]


print(run(collect()))


async def sending():
    g = numbers(5)
    out = [await g.asend(None), await g.asend("a"), await anext(g), await g.athrow(ValueError("v"))]
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration as stop:
        out.append(repr(stop))
    return out


print(run(sending()))


async def breaking():
    async for x in numbers(5):
        if x == 1:
            break
    return x


async def closing():
    g = numbers(3)
    await anext(g)
    await g.aclose()
    await g.aclose()
    return "closed"


print(run(closing()))


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


async def not_started():
    g = numbers(1)
    await g.asend("x")


async def fails():
    yield 1
    1 / 0


async def drain(g):
    return [x async for x in g]


async def raises_stop():
    yield 1
    raise StopAsyncIteration


async def raises_stop2():
    yield 1
    raise StopIteration


async def ignores_close():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def close_it(g):
    await anext(g)
    await g.aclose()


attempt(lambda: run(not_started()))
attempt(lambda: run(drain(fails())))
attempt(lambda: run(drain(raises_stop())))
attempt(lambda: run(drain(raises_stop2())))
attempt(lambda: run(close_it(ignores_close())))


async def two_at_once():
    g = numbers(3)
    a = g.asend(None)
    b = g.asend(None)
    a.send(None)
    try:
        b.send(None)
    except RuntimeError as error:
        message = str(error)
    a.close()
    return message


attempt(lambda: run(two_at_once()))
g = numbers(1)
unused = g.asend(None), g.aclose()
print(type(g).__name__, g.__name__, g.ag_running, g.ag_await, g.ag_frame is not None, [type(x).__name__ for x in unused], g.__aiter__() is g)
for awaitable in unused:
    awaitable.close()
attempt(lambda: iter(g))
attempt(lambda: next(g))


async def reuse():
    g = numbers(2)
    a = anext(g)
    await a
    try:
        await a
    except RuntimeError as error:
        return str(error)
    finally:
        await g.aclose()


attempt(lambda: run(reuse()))


async def expression():
    g = (x * 2 async for x in numbers(3) if x)
    return type(g).__name__, [y async for y in g]


print(run(expression()))


async def delegating():
    async for x in numbers(2):
        yield x
    async for x in numbers(1):
        yield x


print(run(drain(delegating())))


async def early_return():
    yield 1
    return
    yield 2


print(run(drain(early_return())))
import sys
events = []
sys.set_asyncgen_hooks(firstiter=lambda g: events.append("first " + g.__name__), finalizer=lambda g: events.append("final " + g.__name__))


async def started_only():
    g = numbers(3)
    await anext(g)


run(started_only())
import gc
gc.collect()
print(events)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
print(numbers.__code__.co_flags & 0x200 != 0)
