# any, all and tuple of a generator expression: the place in the traceback, and warnings, which come twice. A naked
# exception that except* wraps: its traceback. Malformed complex numbers with underscores.
import traceback


def show(g):
    try:
        g()
    except BaseException:
        traceback.print_exc()


class It:
    def __iter__(self): return self
    def __next__(self): raise ValueError


class B:
    def __bool__(self): raise ValueError


def wrapped():
    try:
        raise ValueError
    except* ValueError as e:
        1 / 0


def wrapped_later():
    try:
        raise ValueError
    except* TypeError:
        pass
    except* (OSError,
             ValueError):
        raise


def not_matched():
    try:
        raise ExceptionGroup("a", [ValueError(), TypeError()])
    except* ValueError as e:
        raise KeyError from e
    except* TypeError as e:
        raise


for g in (lambda: tuple(1 // x for x in [0]), lambda: any(1 // x for x in [0]), lambda: all(
        1 // x for x in [0]), lambda: tuple(x for x in It()), lambda: any(x for x in [B()]), lambda: all(x for x in [
        B()]), lambda: list(1 // x for x in [0]), lambda: any(x for x in 5), wrapped, wrapped_later, not_matched):
    show(g)
try:
    raise KeyError
except* KeyError as e:
    print(repr(e), e.args)
exec(compile("tuple(x for x in [] if 1 is x)\nany(x is 1 or x is '' for x in [])\nlist(x is 2 for x in [])", "warned", "exec"))
for s in "_id9", "1_", "1__0", "1_0", "1_0x", "_1j", "1_j", "1_0+2_0j", "", "x":
    try:
        print(complex(s))
    except ValueError as e:
        print(e)
