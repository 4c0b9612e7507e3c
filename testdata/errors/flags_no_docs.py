# golden: flags -OO
"""Module doc."""


def f():
    "doc"


class C:
    "doc"
    x = 1


print(__doc__, f.__doc__, C.__doc__, __debug__)
assert False
