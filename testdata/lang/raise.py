# Every form of raise, and what can be raised.
import sys


def attempt(source):
    try:
        exec(source)
        print(source, "| nothing")
    except BaseException as error:
        print(source, "|", repr(error), "cause", repr(error.__cause__), "context", repr(error.__context__), error.__suppress_context__)


class NeedsArgument(Exception):
    def __init__(self, x):
        super().__init__(x, "extra")


class NotException:
    pass


class ReturnsOther(Exception):
    def __new__(cls):
        return 5


for source in ("raise ValueError", "raise ValueError('x')", "raise ValueError('x', 1)", "raise ValueError from KeyError", "raise ValueError('a') from KeyError('b')",
               "raise ValueError from None", "raise 5", "raise 'text'", "raise None", "raise NotException", "raise NotException()", "raise int",
               "raise ValueError from 5", "raise ValueError from 'x'", "raise", "raise NeedsArgument", "raise NeedsArgument(1)", "raise ReturnsOther", "raise (ValueError, KeyError)",
               "raise ValueError from NeedsArgument", "raise undefined", "raise ValueError from undefined", "raise SystemExit", "raise KeyboardInterrupt('k')",
               "try:\n raise KeyError(1)\nexcept KeyError:\n raise", "try:\n raise KeyError(1)\nexcept KeyError as e:\n raise e",
               "try:\n raise KeyError(1)\nexcept KeyError:\n raise ValueError(2)", "try:\n raise KeyError(1)\nexcept KeyError as e:\n raise ValueError(2) from e",
               "try:\n raise KeyError(1)\nexcept KeyError as e:\n raise ValueError(2) from None", "try:\n raise KeyError(1)\nexcept KeyError as e:\n raise e from e",
               "try:\n raise KeyError(1)\nfinally:\n raise ValueError(2)"):
    attempt(source)


def reraise():
    try:
        raise ValueError("original")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


try:
    reraise()
except Exception as error:
    print(repr(error), repr(error.__context__))


def helper():
    raise


try:
    try:
        1 / 0
    except ZeroDivisionError:
        helper()
except ZeroDivisionError as error:
    print("re-raised by a helper", error)
e = ValueError("same")
for _ in range(2):
    try:
        raise e
    except ValueError as caught:
        tb, n = caught.__traceback__, 0
        while tb:
            n, tb = n + 1, tb.tb_next
        print(caught is e, n)
print(repr(e.with_traceback(None)), e.__traceback__)
for bad in (lambda: setattr(e, "__traceback__", 5), lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "__context__", "x"), lambda: setattr(e, "args", 5), lambda: delattr(e, "__cause__")):
    try:
        bad()
    except TypeError as error:
        print(error)
a, b = ValueError("a"), ValueError("b")
a.__cause__ = b
print(repr(a.__cause__), a.__suppress_context__)
a.__cause__ = None
print(a.__cause__, a.__suppress_context__)
a.args = [1, 2]
print(a.args, str(a), repr(a))
