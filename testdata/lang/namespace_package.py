# Namespace packages: folders without __init__.py, in two places on the path.
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(here, "_other_root"))
import _space
import _space.one
from _space import two
from _space.inner import deep

print(_space.__name__, _space.one.NAME, two.NAME, deep.NAME)
print(getattr(_space, "__file__", None), type(_space.__path__).__name__, len(_space.__path__), _space.__spec__.origin, _space.__doc__)
print([os.path.relpath(p, here).replace(os.sep, "/") for p in _space.__path__])
print(repr(_space).split("(")[0], _space.__loader__.__class__.__name__, _space.inner.__package__, deep.__package__)
try:
    import _space.three
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    _space.four
except AttributeError as error:
    print(error)
