# Errors that nobody can catch: in __del__, in weakref callbacks.
import gc
import sys
import weakref


def hook(info):
    print("unraisable", type(info.exc_value).__name__, info.exc_value, info.err_msg, getattr(info.object, "__qualname__", info.object))


sys.unraisablehook = hook


class Bad:
    def __del__(self):
        raise ValueError("in del")


b = Bad()
del b
gc.collect()


class Plain:
    pass


def callback(ref):
    raise KeyError("in callback")


p = Plain()
r = weakref.ref(p, callback)
del p
gc.collect()
print("end", r())
