# Frame and traceback objects: f_back, f_code, f_lineno, f_globals, tb_next, tb_lineno.
import sys


def who(depth=0):
    return sys._getframe(depth + 1).f_code.co_name


def caller():
    return who(), who(1)


print(caller(), who())


def chain():
    frame, names = sys._getframe(), []
    while frame:
        names.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return names


def outer():
    return chain()


print(outer())
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)


def fails(n):
    if n:
        return fails(n - 1)
    raise ValueError("bottom")


try:
    fails(2)
except ValueError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_next is None, tb.tb_lasti >= 0)
        last, tb = tb, tb.tb_next
    print(last.tb_frame.f_locals, last.tb_frame.f_globals is globals(), last.tb_frame.f_builtins is __builtins__.__dict__)
    last.tb_frame.clear()
    print(last.tb_frame.f_locals)
    error.__traceback__.tb_next = None
    print(error.__traceback__.tb_next)
    try:
        error.__traceback__.tb_next = error.__traceback__
    except ValueError as e:
        print(e)


def generator():
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe().f_lineno


g = generator()
print(next(g), next(g), g.gi_frame.f_lineno, g.gi_frame.f_back)


class C:
    name = sys._getframe().f_code.co_name
    line = sys._getframe().f_lineno

    def method(self):
        return sys._getframe().f_code.co_qualname


print(C.name, C.line, C().method(), (lambda: sys._getframe().f_code.co_name)(), [sys._getframe().f_code.co_name for _ in [0]],
      list(sys._getframe().f_code.co_name for _ in [0]))
f = sys._getframe()
print(f.f_code.co_name, f.f_back, f.f_trace, f.f_trace_lines, type(f).__name__, f.f_code.co_filename == __file__, repr(f).split(", ")[-1])
try:
    f.f_code = 1
except AttributeError as error:
    print(error)
import types
print(isinstance(f, types.FrameType), isinstance(last, types.TracebackType))
made = types.TracebackType(None, f, 0, 123)
print(made.tb_lineno, made.tb_next)
try:
    raise ValueError("with made").with_traceback(made)
except ValueError as error:
    print(error.__traceback__.tb_next.tb_lineno)


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


e = handler()
print(e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_frame.f_back is not None or "gone")


def multi(a,
          b):
    return (a +
            b +
            sys._getframe().f_lineno -
            sys._getframe().f_code.co_firstlineno)


print(multi(0,
            0))
