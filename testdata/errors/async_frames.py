# Frames of coroutines in a traceback.
async def inner(n):
    if n == 0:
        raise LookupError("async bottom")
    return await inner(n - 1)


async def agen():
    yield 1
    await inner(1)


async def main():
    async for x in agen():
        print(x)


coroutine = main()
coroutine.send(None)
