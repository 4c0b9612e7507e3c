# __del__, and generators and asynchronous generators that are dropped while suspended.
import gc


class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


class D(C):
    pass


class L(list):
    def __del__(self):
        print("del list", list(self))


def generator():
    try:
        yield 1
    finally:
        print("closed")


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("async closed")


def drop(f):
    f()
    gc.collect()


def suspended():
    next(generator())


def never_started():
    generator()


def finished():
    list(generator())


def awaited():
    g = numbers()
    try:
        g.__anext__().send(None)
    except StopIteration as e:
        print("yielded", e.value)


kept = []


class Phoenix:
    def __del__(self):
        kept.append(self)
        print("risen")


drop(lambda: C(1))
drop(lambda: D(2))
drop(lambda: L([3]))
drop(suspended)
drop(never_started)
drop(finished)
drop(awaited)
drop(lambda: Phoenix())
kept.clear()
gc.collect()
print(len(kept))
x = C(4)
y = x
del x
gc.collect()
print("still there")
del y
gc.collect()
