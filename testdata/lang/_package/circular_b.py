from . import circular_a

name = "B"


def b():
    return "b uses " + circular_a.name
