"""A package for the tests of import."""
from . import sibling
from .sibling import NAME as sibling_name

VALUE = 42


def function():
    return "function of " + __name__ + " and " + sibling_name


def __getattr__(name):
    if name.startswith("dynamic"):
        return "made " + name
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return ["VALUE", "z_from_dir"]
