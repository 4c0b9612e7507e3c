# send, throw, close: what the generator sees, and what the caller gets.
def echo():
    received = []
    try:
        while True:
            try:
                value = yield len(received)
                received.append(value)
            except ValueError as error:
                received.append("caught " + str(error))
    except GeneratorExit:
        print("closing with", received)
        raise
    finally:
        print("finally", end=" ")


g = echo()
print(next(g), g.send("a"), g.send(None), g.throw(ValueError("v")), next(g))
g.close()
g.close()
print(next(g, "closed"))


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


attempt(lambda: echo().send(1))
attempt(lambda: echo().throw(KeyError("before the start")))
g = echo()
next(g)
attempt(lambda: g.throw(KeyError("out")))
attempt(lambda: next(g))
attempt(lambda: g.throw(OSError("after the end")))
attempt(lambda: g.throw(5))
attempt(lambda: g.throw())


def average():
    total = n = 0
    result = None
    while True:
        x = yield result
        if x is None:
            return total / n
        total += x
        n += 1
        result = total / n


a = average()
next(a)
print(a.send(10), a.send(20))
try:
    a.send(None)
except StopIteration as stop:
    print("returned", stop.value)


def stubborn():
    try:
        yield "running"
    except GeneratorExit:
        yield "still here"


s = stubborn()
next(s)
attempt(s.close)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


r = returns_on_close()
next(r)
print(r.close(), r.close(), returns_on_close().close())


def raises_on_close():
    try:
        yield
    finally:
        raise RuntimeError("in close")


r = raises_on_close()
next(r)
attempt(r.close)


def throws_stop():
    try:
        yield 1
    except StopIteration:
        yield "caught stop"


t = throws_stop()
next(t)
print(t.throw(StopIteration))
t = (x for x in range(3))
next(t)
attempt(lambda: t.throw(StopIteration("escapes")))


def expressions():
    x = yield 1
    y = (yield x) + (yield "second")
    z = [(yield "in list"), (yield)]
    print("got", x, y, z, f"{(yield 'f')}")
    return (yield)


e = expressions()
print(next(e), e.send("X"), e.send(10), e.send(5), e.send("l1"), e.send("l2"))
print(e.send("fs"))
attempt(lambda: e.send("last"))


def throw_forms():
    while True:
        try:
            yield
        except Exception as error:
            print("inside:", repr(error), error.__traceback__ is not None)


import warnings
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    f = throw_forms()
    next(f)
    f.throw(ValueError)
    f.throw(ValueError("instance"))
    f.throw(ValueError, "with value")
    f.throw(ValueError, ValueError("both"))
    f.throw(ValueError, ("a", "tuple"))
    f.throw(KeyError, None, None)
attempt(lambda: f.throw(ValueError, 1, 5))
attempt(lambda: f.throw(ValueError("x"), "y"))
