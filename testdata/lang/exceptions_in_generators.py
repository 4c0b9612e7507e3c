# Exceptions across generators: raised inside, thrown in, from cleanup, swallowed, and the context they carry.
def plain():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("cleanup", end="; ")


def outer():
    try:
        yield from plain()
    except KeyError as error:
        yield f"outer caught {error!r}"
    yield "outer goes on"


g = outer()
print(next(g), g.throw(ValueError("v")), list(g))
g = outer()
print(next(g), g.throw(KeyError("k")), list(g))
g = outer()
next(g)
try:
    g.throw(OSError("o"))
except OSError as error:
    print("escaped", error, list(g))


def raises_in_finally():
    try:
        yield 1
    finally:
        raise RuntimeError("from finally")


g = raises_in_finally()
next(g)
try:
    g.throw(ValueError("original"))
except RuntimeError as error:
    print(error, repr(error.__context__))


def handler_context():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "inside the handler"
        try:
            raise KeyError("second")
        except KeyError as error:
            yield repr(error.__context__)


try:
    raise TypeError("around")
except TypeError:
    print(list(handler_context()))
import sys


def sees():
    yield sys.exception()
    try:
        raise ValueError("own")
    except ValueError:
        yield repr(sys.exception())
    yield sys.exception()


g = sees()
try:
    raise KeyError("caller")
except KeyError:
    print(repr(next(g)), next(g), repr(next(g)))


def retry():
    attempts = 0
    while True:
        try:
            x = yield attempts
            if x == "fail":
                raise ValueError
            attempts += 10
        except ValueError:
            attempts += 1


g = retry()
print(next(g), g.send("ok"), g.send("fail"), g.throw(ValueError), g.send("ok"))
g.close()


def nested(n):
    try:
        if n:
            yield from nested(n - 1)
        else:
            yield "bottom"
    except ValueError:
        if n < 3:
            raise
        yield f"handled at {n}"


g = nested(5)
print(next(g), g.throw(ValueError), list(g))


def returns_in_except():
    try:
        yield 1
    except ValueError:
        return "returned"


g = returns_in_except()
next(g)
try:
    g.throw(ValueError)
except StopIteration as stop:
    print(stop.value, repr(stop.__context__))
