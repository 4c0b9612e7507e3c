# __context__, __cause__ and cycles; exceptions in except blocks, in finally, in generators, across calls.
def chain(error):
    out = []
    while error is not None and len(out) < 8:
        link = "cause" if error.__cause__ is not None else "context" if error.__context__ is not None else "end"
        out.append(f"{error!r} {link}{' suppressed' if error.__suppress_context__ else ''}")
        error = error.__cause__ if error.__cause__ is not None else error.__context__
    return " -> ".join(out)


def run(f):
    try:
        f()
    except Exception as error:
        print(f.__name__, "|", chain(error))


def simple():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["k"]


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("v") from error


def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None


def three():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)


def in_finally():
    try:
        raise KeyError(1)
    finally:
        int("x")


def after_handling():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise ValueError("no context")


def handled_inside():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            pass
        raise TypeError(3)


def called():
    def inner():
        raise ValueError("inner")
    try:
        raise KeyError("outer")
    except KeyError:
        inner()


def generator():
    def g():
        try:
            yield 1
        except KeyError:
            raise ValueError("in generator")
    it = g()
    next(it)
    it.throw(KeyError("thrown"))


def generator_context():
    def g():
        yield 1
        raise ValueError("from the generator")
    it = g()
    next(it)
    try:
        raise KeyError("around")
    except KeyError:
        next(it)


def cycle():
    a, b = ValueError("a"), ValueError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except ValueError:
        raise a


def self_cause():
    e = ValueError("self")
    raise e from e


def with_exit():
    class M:
        def __enter__(self): return self
        def __exit__(self, *exc): raise TypeError("exit")
    with M():
        raise KeyError("body")


def class_body():
    try:
        raise KeyError(1)
    except KeyError:
        class C:
            x = 1 / 0


def comprehension():
    try:
        raise KeyError(1)
    except KeyError:
        [1 // x for x in (1, 0)]


def same_again():
    e = KeyError("again")
    try:
        raise e
    except KeyError:
        raise e


def property_error():
    class P:
        @property
        def p(self):
            raise ValueError("in property")
    try:
        1 / 0
    except ZeroDivisionError:
        P().p


def stop_iteration():
    def g():
        yield next(iter([]))
    next(g())


for f in (simple, explicit, hidden, three, in_finally, after_handling, handled_inside, called, generator, generator_context, cycle, self_cause, with_exit,
          class_body, comprehension, same_again, property_error, stop_iteration):
    run(f)
