# async with and async for, driven by hand; errors of the protocols.
log = []


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        log.append("wait")
        yield
        return self.value


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    async def __aenter__(self):
        await Later(None)
        log.append("enter " + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, traceback):
        await Later(None)
        log.append(f"exit {self.name} {kind and kind.__name__}")
        return self.suppress


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Later(self.n)


async def uses():
    async with Manager("a") as a, Manager("b", suppress=True) as b:
        log.append(a + b)
        raise ValueError
    total = 0
    async for x in Counter(4):
        if x == 2:
            continue
        total += x
    else:
        log.append("else")
    async for x in Counter(3):
        break
    async with (Manager("p") as p, Manager("q")):
        return total, x, p


print(run(uses()), log)
log.clear()


async def loops():
    out = []
    async for i in Counter(2):
        async for j in Counter(2):
            async with Manager(f"{i}{j}"):
                if j == 0:
                    break
                out.append((i, j))
    return out


print(run(loops()), log)


async def comprehensions():
    return ([x async for x in Counter(3)], {x async for x in Counter(2)}, {x: y async for x in Counter(2) async for y in Counter(1)},
            [x async for x in Counter(5) if x % 2], [await Later(x) for x in range(2)], [y for y in [await Later(3)]],
            [x async for x in (z async for z in Counter(2))], [[x async for x in Counter(n)] for n in range(3)])


print(run(comprehensions()))


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


async def with_it(m):
    async with m:
        return "in"


async def for_it(i):
    async for x in i:
        return x


class Sync:
    def __enter__(self): return 1
    def __exit__(self, *a): pass


class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5


class ExitNotAwaitable:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 5


class OnlyIter:
    def __aiter__(self): return self


coroutines = []


class AwaitableIter:
    async def coroutine(self): return self
    def __aiter__(self):
        coroutines.append(self.coroutine())
        return coroutines[-1]


class NextNotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 5


for m in (5, Sync(), NotAwaitable(), ExitNotAwaitable()):
    attempt(lambda: run(with_it(m)))
for i in (5, [1], OnlyIter(), AwaitableIter(), NextNotAwaitable()):
    attempt(lambda: run(for_it(i)))
for coroutine in coroutines:
    coroutine.close()


async def suppressed():
    async with Manager("s", True):
        1 / 0
    return "went on"


async def propagates():
    async with Manager("t"):
        1 / 0


attempt(lambda: run(suppressed()))
attempt(lambda: run(propagates()))


async def builtin_next():
    it = aiter(Counter(1))
    return await anext(it), await anext(it, "default")


attempt(lambda: run(builtin_next()))


async def raises_stop():
    return await anext(Counter(0))


attempt(lambda: run(raises_stop()))
attempt(lambda: aiter([1]))
attempt(lambda: anext([1]))
