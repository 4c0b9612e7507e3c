# A cooperative scheduler: coroutines that sleep, wait for one another, and are cancelled.
import heapq
import types


@types.coroutine
def suspend(*what):
    return (yield what)


class Task:
    count = 0

    def __init__(self, coroutine):
        Task.count += 1
        self.coroutine, self.result, self.error, self.done, self.waiters, self.n = coroutine, None, None, False, [], Task.count

    def __await__(self):
        if not self.done:
            yield "join", self
        if self.error:
            raise self.error
        return self.result


class Cancelled(Exception):
    pass


class Loop:
    def __init__(self):
        self.now, self.queue, self.order = 0, [], 0

    def at(self, delay, task, value=None, error=None):
        self.order += 1
        heapq.heappush(self.queue, (self.now + delay, self.order, task, value, error))

    def spawn(self, coroutine):
        task = Task(coroutine)
        self.at(0, task)
        return task

    def run(self):
        while self.queue:
            self.now, _, task, value, error = heapq.heappop(self.queue)
            if task.done:
                continue
            try:
                request = task.coroutine.throw(error) if error else task.coroutine.send(value)
            except StopIteration as stop:
                self.finish(task, stop.value, None)
            except Exception as error:
                self.finish(task, None, error)
            else:
                match request:
                    case "sleep", delay:
                        self.at(delay, task, self.now + delay)
                    case "join", other:
                        other.waiters.append(task)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        for waiter in task.waiters:
            self.at(0, waiter)


loop = Loop()


def sleep(n):
    return suspend("sleep", n)


async def worker(name, delays):
    total = 0
    for d in delays:
        total = await sleep(d)
        print(f"{loop.now:>4} {name}")
    return name, total


async def failing():
    await sleep(3)
    raise ValueError("task failed")


async def stubborn():
    try:
        await sleep(100)
    except Cancelled:
        print(loop.now, "cancelled, cleaning up")
        await sleep(1)
        return "cleaned"


async def ticker(n):
    for i in range(n):
        await sleep(2)
        yield i


async def main():
    tasks = [loop.spawn(worker("a", [1, 4])), loop.spawn(worker("b", [2, 2, 2]))]
    bad = loop.spawn(failing())
    slow = loop.spawn(stubborn())
    async for i in ticker(3):
        print(f"{loop.now:>4} tick {i}")
    print([await t for t in tasks])
    try:
        await bad
    except ValueError as error:
        print("caught", error)
    loop.at(0, slow, error=Cancelled())
    return await slow


task = loop.spawn(main())
loop.run()
print(task.done, task.result, task.error, loop.now, Task.count)
