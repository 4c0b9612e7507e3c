# Assertions with messages of every kind, uncaught at the end.
import sys


def check(value):
    assert isinstance(value, int), f"{value!r} is no int"
    assert value > 0
    return value


for bad in ("x", -1):
    try:
        check(bad)
    except AssertionError:
        sys.__excepthook__(*sys.exc_info())
assert check(5) == 6, (
    "a message",
    "of a tuple",
)
