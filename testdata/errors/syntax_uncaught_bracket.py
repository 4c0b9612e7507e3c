# A bracket that is never closed, many lines above.
values = [
    1,
    2,
def f():
    pass
