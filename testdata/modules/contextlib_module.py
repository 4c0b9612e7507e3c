# contextlib: contextmanager, ExitStack, suppress, closing, redirect, nullcontext.
import contextlib
import io
from contextlib import *

log = []


@contextmanager
def managed(name, swallow=False):
    log.append("enter " + name)
    try:
        yield name.upper()
    except ValueError as error:
        log.append(f"caught {error}")
        if not swallow:
            raise
    finally:
        log.append("exit " + name)


with managed("a") as a, managed("b"):
    log.append(a)
print(log)
log.clear()
with managed("c", swallow=True):
    raise ValueError("x")


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error, "| context", repr(error.__context__))


def raising():
    with managed("d"):
        raise ValueError("y")


attempt(raising)
print(log)
log.clear()


@managed("decorator")
def decorated(x):
    log.append("body")
    return x * 2


print(decorated(4), decorated(5), log)
log.clear()


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two_yields():
    yield 1
    yield 2


@contextmanager
def replaces():
    try:
        yield
    except KeyError as e:
        raise RuntimeError("replaced") from e


@contextmanager
def stops():
    yield
    raise StopIteration("from body")


def use(cm, error=None):
    def run():
        with cm() as v:
            if error:
                raise error
            return v
    return run


for f in (use(no_yield), use(two_yields), use(replaces, KeyError("k")), use(replaces, ValueError("v")), use(stops), use(managed), use(lambda: managed("s"), StopIteration("si"))):
    attempt(f)
log.clear()
with ExitStack() as stack:
    names = [stack.enter_context(managed(n)) for n in "xyz"]
    stack.callback(lambda *a, **k: log.append((a, k)), 1, key=2)
    stack.push(lambda *exc: log.append(exc[0]) or True)
    kept = stack.pop_all() if False else None
    raise ValueError("in the stack")
print(names, log)
log.clear()
stack = ExitStack()
stack.enter_context(managed("late"))
moved = stack.pop_all()
stack.close()
print(log)
moved.close()
print(log)
with suppress(KeyError, ZeroDivisionError):
    {}["k"]
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
attempt(lambda: suppress(ValueError).__enter__())
out = io.StringIO()
with redirect_stdout(out):
    print("captured")
with redirect_stderr(out):
    import sys
    print("err", file=sys.stderr)
print(repr(out.getvalue()))


class Closes:
    def close(self): log.append("closed")


with closing(Closes()) as c:
    pass
with nullcontext(5) as five, nullcontext() as none:
    print(five, none, log[-1])


class Base(AbstractContextManager):
    def __exit__(self, *a): return None


class Dec(ContextDecorator):
    def __enter__(self): log.append("dec in"); return self
    def __exit__(self, *a): log.append("dec out")


@Dec()
def f(): return "decorated"


print(f(), log[-2:], Base().__enter__().__class__.__name__, isinstance(Closes(), AbstractContextManager), isinstance(open(__file__), AbstractContextManager))


class Bad:
    pass


attempt(lambda: ExitStack().enter_context(Bad()))


@asynccontextmanager
async def amanaged():
    log.append("async in")
    yield "async value"
    log.append("async out")


async def main():
    async with amanaged() as v, AsyncExitStack() as s:
        s.callback(log.append, "cb")
        await s.enter_async_context(amanaged())
        return v


try:
    main().send(None)
except StopIteration as stop:
    print(stop.value, log[-5:])
