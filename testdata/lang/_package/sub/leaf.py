from .. import sibling as s1
from ..sibling import NAME
from . import name as package_name

LEAF = "leaf"


def up():
    return NAME, package_name, s1.NAME, __package__


if __name__ == "__main__":
    print("run as a module", up(), __name__, __spec__.name)
