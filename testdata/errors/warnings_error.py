# golden: flags -W error
# With -W error a warning is an exception.
import warnings

try:
    warnings.warn("caught")
except UserWarning as error:
    print("as an exception:", error)
warnings.warn("uncaught", DeprecationWarning)
