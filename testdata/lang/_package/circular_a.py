from . import circular_b


def a():
    return "a uses " + circular_b.name


name = "A"
