# Uncaught exceptions that are no Exception; one with a strange module and name.
class Odd(BaseException):
    pass


class Outer:
    class Nested(Exception):
        def __str__(self):
            return "nested: " + self.args[0]


import sys
for error in (Odd(), Odd("x"), Outer.Nested("a"), GeneratorExit("g"), StopIteration(1), ValueError(), ValueError("multi\nline"), KeyError("k"), ValueError("é日"), OSError(2, "msg", "file"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "reason")):
    try:
        raise error
    except BaseException:
        sys.__excepthook__(*sys.exc_info())
Odd.__module__ = "some.module"
Outer.Nested.__qualname__ = "Changed"
try:
    raise Outer.Nested("b")
except Exception:
    sys.__excepthook__(*sys.exc_info())
raise Odd("the end")
