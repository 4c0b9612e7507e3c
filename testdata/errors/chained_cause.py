# Causes that were never raised, chains of three, notes on each.
def make():
    inner = OSError(5, "Input/output error", "disk")
    inner.add_note("a note on the inner one")
    middle = ValueError("middle")
    middle.__cause__ = inner
    return middle


try:
    try:
        raise make()
    except ValueError as error:
        error.add_note("note on middle")
        raise TypeError("outer") from error
except TypeError as error:
    error.add_note("line one\nline two")
    error.add_note("")
    raise
