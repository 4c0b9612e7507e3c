# import in every form, of a local package: names, aliases, submodules, attributes, sys.modules.
import sys

import _package
import _package.sub.leaf
import _package.sibling as alias
from _package import VALUE, function as renamed, sub
from _package.sub import leaf as the_leaf, name
from _package.sub.leaf import (
    LEAF,
    up,
)

print(_package.__name__, _package.VALUE, VALUE, renamed(), alias.__name__, sub.__name__, name)
print(the_leaf is _package.sub.leaf, LEAF, up(), _package.sub.leaf.LEAF)
print(_package.__package__, _package.sub.leaf.__package__, type(_package.__path__).__name__, hasattr(alias, "__path__"))
print(_package.__spec__.name, alias.__spec__.parent, _package.__spec__.submodule_search_locations == _package.__path__, alias.__spec__.origin == alias.__file__)
print(sorted(m for m in sys.modules if m.startswith("_package")))
import _package as again
print(again is _package, sys.modules["_package"] is _package)


def local():
    from _package import sibling
    import _package.sub as s
    return sibling.NAME, s.name


print(local(), "sibling" in globals())


class Holder:
    from _package import VALUE as attribute
    import math


print(Holder.attribute, Holder.math.floor(2.5))
for source in ("import _no_such_module", "from _package import nothing", "import _package.nothing", "from _package.sibling import missing", "import _package.sibling.deeper", "from . import x", "from .. import x", "from _package import broken_name as b",
               "from _package.fails import x", "from _package.fails import x", "import a.b.c", "from _package.sibling import NAME, missing2", "from _package import _hidden_module_that_is_not", "import _package.sub.leaf.x"):
    try:
        exec(source)
        print(source, "fine")
    except ImportError as error:
        print(source, "|", type(error).__name__, str(error).replace(__file__.rsplit("lang", 1)[0], ""), "|", error.name, error.name_from if hasattr(error, "name_from") else "")
    except Exception as error:
        print(source, "|", type(error).__name__, error)
print("_package.fails" in sys.modules)
from _package.stars import *
print(public, also, "_private" in globals(), "unlisted" in globals())
from _package.sibling import *
print(NAME, "_secret" in globals())
print(__import__("_package.sub").__name__, __import__("_package.sub", fromlist=["leaf"]).__name__, __import__("_package.sub", fromlist=[]).__name__)
import importlib
print(importlib.import_module("_package.sub.leaf") is the_leaf, importlib.import_module(".sibling", "_package").NAME)
reloaded = importlib.reload(alias)
print(reloaded is alias, alias.NAME)
sys.modules["_blocked"] = None
try:
    import _blocked
except ModuleNotFoundError as error:
    print(error)
sys.modules["_fake"] = "not a module"
import _fake
print(_fake)
import _package.circular_a
print(_package.circular_a.a(), _package.circular_b.b())
try:
    import _package.circular_c
except ImportError as error:
    print(str(error).split(" (")[0])
print(_package.dynamic_name, dir(_package)[-1])
try:
    _package.never
except AttributeError as error:
    print(error)
print(__name__, __package__, __spec__, __doc__, __loader__.__class__.__name__, __file__[-10:], type(__builtins__).__name__)
